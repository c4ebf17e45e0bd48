//! Professionals who join, take their voice and speak: both worlds filled by the actions of the product.

use crate::kit::engines::Database;
use crate::store::{SLUG, connect, engaged, now};
use ahpslisten::actions::contribute::{Draft, contribute};
use ahpslisten::actions::take_voice::{read_voice, take_voice};
use ahpslisten::chance;
use ahpslisten::domain::audience::Audience;
use ahpslisten::domain::context::Context;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::phase::PhaseState;
use ahpslisten::keys::Keys;
use ahpslisten::store::accounts::{self, Account};
use ahpslisten::store::outbox::{self, Waiting};
use ahpslisten::store::prompts::{self, Asks, Prompt};
use ahpslisten::store::sessions::{self, Session, World};
use ahpslisten::store::{Connection, engagements, phases};

/// Every professional of the list joins, takes a voice and speaks, each with a session and a mail that waits. How many.
pub fn spoken(database: &Database) -> usize {
    let mut c = connect(&database.address);
    engaged(&mut c);
    let keys = Keys::from_secret(chance::bytes());
    let respond = phases::list(&mut c, SLUG).unwrap().remove(1);
    let prompt = Prompt {
        id: Key::from_random(chance::bytes()),
        phase_id: respond.id,
        position: 1,
        asks: Asks::Theme(Key(1)),
    };
    prompts::insert(&mut c, &prompt).unwrap();
    let closes_at = now() + jiff::SignedDuration::from_hours(9);
    let open = PhaseState::Open {
        closes_at,
        paused: None,
    };
    phases::mark(&mut c, respond.id, "draft", &open).unwrap();
    let entries = engagements::list_entries(&mut c, SLUG).unwrap();
    let professions = entries.iter().filter(|entry| entry.list == "profession");
    let mut people = 0;
    for profession in professions {
        people += 1;
        let account = joined(&mut c, people, &profession.code);
        let code = take_voice(
            &mut c,
            &keys,
            (account, respond.id),
            "2026-11-20".parse().unwrap(),
        )
        .unwrap()
        .join("-");
        let voice = read_voice(&keys, &respond, &entries, &code);
        assert!(voice.is_some(), "{} has no voice", profession.code);
        let draft = Draft {
            prompt: prompt.id,
            nonce: chance::bytes(),
            words: format!("We can do this, says voice {people} of many."),
            verdict: None,
            language: "en".into(),
            voice,
            context: Context::default(),
            about: None,
        };
        contribute(&mut c, &keys, draft, now()).ok().unwrap();
    }
    people
}

/// An account with all that hangs on one.
fn joined(c: &mut Connection, number: usize, profession: &str) -> i64 {
    let id = Key::from_random(chance::bytes()).0;
    let ends_at = now() + jiff::SignedDuration::from_hours(9);
    let account = Account {
        id,
        email: format!("person-{number}@example.org"),
        password_hash: format!("$argon2id${number}"),
        audience: Audience::Ahp,
        profession: profession.to_owned(),
        confirmed: true,
    };
    accounts::insert(c, &account).unwrap();
    accounts::insert_confirmation(c, &chance::bytes(), id, ends_at).unwrap();
    let session = Session {
        holder: id,
        seen_at: now(),
        ends_at,
    };
    sessions::insert(c, World::Account, &chance::bytes(), session).unwrap();
    let mail = Waiting {
        id: Key::from_random(chance::bytes()).0,
        recipient: account.email,
        message: "confirm".into(),
        reading: "en".into(),
        facts: "{}".into(),
        due_at: now().as_millisecond(),
        attempts: 0,
    };
    outbox::insert(c, &mail).unwrap();
    id
}

//! A thousand professionals have tokens signed, spend them and speak.
//!
//! Whoever then holds the whole database joins every column of the accounts with every column of the voices, by value and
//! by order, and finds no more than chance would.

use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::schema::Schema;
use crate::store::{SLUG, connect, lines, now};
use ahpslisten::actions::contribute::{Draft, contribute};
use ahpslisten::actions::create_engagement::create_engagement;
use ahpslisten::actions::issue_token::issue_token;
use ahpslisten::actions::spend_token::spend_token;
use ahpslisten::actions::take_voice::{give_voice, read_voice};
use ahpslisten::chance;
use ahpslisten::clock::london_day;
use ahpslisten::commands::create_engagement::read_template;
use ahpslisten::domain::audience::Audience;
use ahpslisten::domain::context::Context;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::phase::PhaseState;
use ahpslisten::keys::Keys;
use ahpslisten::publish::cut::cut;
use ahpslisten::store::accounts::{self, Account};
use ahpslisten::store::printed_codes::Speakers;
use ahpslisten::store::prompts::{self, Asks, Prompt};
use ahpslisten::store::{Connection, Store, engagements, phases, voice_keys};
use ahpslisten::tokens::{Asker, Token};
use diesel::connection::SimpleConnection;
use std::collections::BTreeMap;

const PEOPLE: usize = 1_000;

/// So many have theirs signed on the curve, which takes a fifth of a second unoptimised. For the others dice stand for the
/// two numbers that are kept: whatever the key, a blinded question is independent of its token (RFC 9497, 7.1).
const SIGNED: usize = 12;

/// What PostgreSQL keeps beside each row: its place, and the number of the transaction that wrote it.
const IN_POSTGRES: [&str; 2] = ["ctid", "CAST(CAST(xmin AS TEXT) AS BIGINT)"];

/// All of one profession, so that the group tells nothing; each says which account is theirs, for the test alone. They
/// spend in the very order in which they were issued: the worst case for whoever hides behind order.
fn speak(c: &mut Connection) {
    let template = read_template("ahp-strategy").unwrap();
    let keys = Keys::from_secret(chance::bytes());
    create_engagement(c, &keys, &template, now()).unwrap();
    let respond = phases::list(c, SLUG).unwrap().remove(1);
    let prompt = Prompt {
        id: Key::from_random(chance::bytes()),
        phase_id: respond.id,
        position: 1,
        asks: Asks::Theme(Key(1)),
    };
    prompts::insert(c, &prompt).unwrap();
    let closes_at = now() + jiff::SignedDuration::from_hours(9);
    let open = PhaseState::Open {
        closes_at,
        paused: None,
    };
    phases::mark(c, respond.id, "draft", &open).unwrap();
    let (today, entries) = (london_day(now()), engagements::list_entries(c, SLUG).unwrap());
    let of = Speakers {
        phase: respond.id,
        audience: Audience::Ahp,
        group: "physiotherapists".into(),
    };
    let public = voice_keys::find_of(c, &of).unwrap().unwrap().public;
    let mut tokens = Vec::new();
    for number in 0..PEOPLE {
        let id = Key::from_random(chance::bytes()).0;
        let account = Account {
            id,
            email: format!("person-{number:04}@example.org"),
            password_hash: ahpslisten::keys::hex(&chance::bytes::<16>()),
            audience: Audience::Ahp,
            profession: "physiotherapists".into(),
            confirmed: true,
        };
        accounts::insert(c, &account).unwrap();
        if number % (PEOPLE / SIGNED) > 0 {
            accounts::insert_voice(c, id, respond.id, Some(&chance::bytes())).unwrap();
            tokens.push(None);
            continue;
        }
        let asker = Asker::new(&public).unwrap();
        let signed = issue_token(c, &keys, (id, respond.id), &asker.blinded, today).unwrap();
        tokens.push(Token::parse(&asker.finish(&public, &signed).unwrap()));
    }
    let key = voice_keys::find_of(c, &of).unwrap().unwrap();
    for _ in key.issued..20 {
        voice_keys::raise_issued(c, &key.id).unwrap();
    }
    for (number, token) in tokens.iter().enumerate() {
        let code = match token {
            Some(token) => {
                spend_token(c, &keys, SLUG, token, &chance::bytes(), today)
                    .unwrap()
                    .1
            }
            None => {
                voice_keys::spend(c, &chance::bytes(), &chance::bytes()).unwrap();
                give_voice(&keys, of.phase, of.audience, &of.group)
            }
        };
        let draft = Draft {
            prompt: prompt.id,
            nonce: chance::bytes(),
            words: format!("We can do this, says {number:04}."),
            verdict: None,
            language: "en".into(),
            voice: read_voice(&keys, &respond, &entries, &code.join("")),
            context: Context::default(),
            about: None,
        };
        contribute(c, &keys, draft, now()).ok().unwrap();
    }
}

/// The rows of a table in the order of something: for each, whom it belongs to, if it says so.
fn ranked(database: &Database, table: &str, owner: &str, order: &str) -> Vec<usize> {
    let sql = format!("SELECT {owner} AS line FROM {table} ORDER BY {order}");
    lines(&database.address, &sql)
        .iter()
        .map(|line| {
            line.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
                .parse()
                .unwrap()
        })
        .collect()
}

/// How many of two rankings meet at one place, and how alike they are (Spearman's coefficient).
fn alike(one: &[usize], other: &[usize]) -> (usize, f64) {
    let met = one.iter().zip(other).filter(|(a, b)| a == b).count();
    let mut places = vec![0_i64; one.len()];
    for (place, who) in other.iter().enumerate() {
        places[*who] = i64::try_from(place).unwrap();
    }
    let far: i64 = one
        .iter()
        .enumerate()
        .map(|(place, who)| (i64::try_from(place).unwrap() - places[*who]).pow(2))
        .sum();
    let many = f64::from(u32::try_from(one.len()).unwrap());
    let far = f64::from(i32::try_from(far).unwrap());
    (met, 1.0 - 6.0 * far / (many * (many * many - 1.0)))
}

/// Every way in which a table can be put in order: by each column that differs from row to row, and by what the engine
/// keeps beside the rows.
fn orders(database: &Database, schema: &Schema, table: &str, hidden: &[&str]) -> Vec<String> {
    let columns = schema.tables[table]
        .columns
        .iter()
        .map(|(column, ..)| column.clone());
    let telling = |column: &String| {
        let sql = format!("SELECT CAST(COUNT(DISTINCT {column}) AS TEXT) AS line FROM {table}");
        lines(&database.address, &sql)[0].parse::<usize>().unwrap() > PEOPLE / 2
    };
    let mut orders: Vec<String> = columns.filter(telling).collect();
    orders.extend(hidden.iter().map(|name| (*name).to_owned()));
    orders
}

on_both_engines!(of_a_thousand_nobody_is_found_again, async |database| {
    let mut c = connect(&database.address);
    // On PostgreSQL each row comes by a transaction of its own, as it would; SQLite keeps no number of one.
    let sqlite = database.engine() == Engine::Sqlite;
    if sqlite {
        c.batch_execute("BEGIN").unwrap();
    }
    speak(&mut c);
    if sqlite {
        c.batch_execute("COMMIT").unwrap();
    }
    drop(c);
    let store = Store::open(database.address.clone()).unwrap();
    store
        .write(|c| {
            cut(c, SLUG, Hand::Timer, now(), chance::bytes())?;
            Ok::<_, ahpslisten::store::StoreError>(())
        })
        .await
        .unwrap();
    store.tidy_after_release().await.unwrap();
    let schema = Schema::read(&database.address);
    // What the test alone knows: the number in an address and in the words. No adversary has both.
    let of_account = "(SELECT email FROM account WHERE account.id = account_voice.account_id)";
    let people: [(&str, &str, &[&str]); 2] = [
        ("account", "email", if sqlite { &["rowid"] } else { &IN_POSTGRES }),
        (
            "account_voice",
            of_account,
            if sqlite { &["rowid"] } else { &IN_POSTGRES },
        ),
    ];
    let hidden: &[&str] = if sqlite { &[] } else { &IN_POSTGRES };
    let mut compared = 0;
    for (table, owner, beside) in people {
        for account_order in orders(&database, &schema, table, beside) {
            let accounts = ranked(&database, table, owner, &account_order);
            assert_eq!(accounts.len(), PEOPLE);
            for voice_order in orders(&database, &schema, "contribution", hidden) {
                // The words hold the number that the test knows them by.
                if voice_order == "words" {
                    continue;
                }
                let voices = ranked(&database, "contribution", "words", &voice_order);
                let (met, alike) = alike(&accounts, &voices);
                compared += 1;
                // By chance one meets; ten or more do so once in ten million times. Of a thousand, chance alone makes
                // nothing as alike as 0.16.
                assert!(
                    met < 10 && alike.abs() < 0.16,
                    "{table} by {account_order}, voices by {voice_order}: {met} met, {alike}"
                );
            }
        }
    }
    assert!(compared >= 20, "only {compared} were compared");
    nothing_is_shared(&database, &schema);
});

/// No long value of the world of voices stands in the world of people: no hash, no key, no number.
fn nothing_is_shared(database: &Database, schema: &Schema) {
    let of = |tables: &[&str]| -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for table in tables {
            for (column, kind, _) in &schema.tables[*table].columns {
                let text = match (kind.as_str(), database.engine()) {
                    ("Binary", Engine::Sqlite) => format!("lower(hex({column}))"),
                    ("Binary", _) => format!("encode({column}, 'hex')"),
                    _ => format!("CAST({column} AS TEXT)"),
                };
                let sql = format!("SELECT DISTINCT {text} AS line FROM {table} WHERE {column} IS NOT NULL");
                for value in lines(&database.address, &sql)
                    .into_iter()
                    .filter(|value| value.len() > 8)
                {
                    found.insert(value, format!("{table}.{column}"));
                }
            }
        }
        found
    };
    let people = of(&["account", "account_voice"]);
    let voices = of(&["contribution", "spent_token"]);
    let coarse = ["physiotherapists"];
    let shared: Vec<_> = voices
        .keys()
        .filter(|value| people.contains_key(*value) && !coarse.contains(&value.as_str()))
        .collect();
    assert!(shared.is_empty(), "{shared:?}");
    assert_eq!(
        voices
            .values()
            .filter(|column| *column == "spent_token.token_mark")
            .count(),
        PEOPLE
    );
}

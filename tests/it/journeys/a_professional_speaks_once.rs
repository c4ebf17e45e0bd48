//! A professional joins and is given one voice; the account keeps only that it was given. A stranger learns nothing
//! about who has joined.

use crate::journeys::the_whole_relay::{join, sign_in, take_voice};
use crate::kit::engines::Database;
use crate::kit::service::{PASSWORD, SLUG, Service};
use crate::on_both_engines;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::phase::PhaseState;
use ahpslisten::store::{StoreError, accounts, phases};

/// Opens the second phase with one theme to answer, without the first having been played.
pub async fn responding(database: Database) -> (Service, String) {
    let service = Service::start_unlinkable(database).await;
    let now = service.app.clock.now();
    let prompt = service
        .app
        .store
        .write(move |c| {
            use ahpslisten::actions::gather::{ThemeWording, draft_theme};
            use ahpslisten::domain::ids::Key;
            use ahpslisten::store::prompts::{Asks, Prompt, insert};
            let wording = ThemeWording {
                title: "Being asked first".into(),
                summary: "Ask.".into(),
            };
            let theme = draft_theme(c, SLUG, Key::from_random(ahpslisten::chance::bytes()), &wording)
                .map_err(|_| StoreError::Conflict)?;
            let phase = phases::list(c, SLUG)?.remove(1);
            let id = Key::from_random(ahpslisten::chance::bytes());
            insert(
                c,
                &Prompt {
                    id,
                    phase_id: phase.id,
                    position: 1,
                    asks: Asks::Theme(theme),
                },
            )?;
            let closes_at = now + jiff::SignedDuration::from_hours(24 * 14);
            phases::mark(
                c,
                phase.id,
                "draft",
                &PhaseState::Open {
                    closes_at,
                    paused: None,
                },
            )?;
            ahpslisten::publish::cut::cut(c, SLUG, Hand::Timer, now, ahpslisten::chance::bytes())?;
            Ok::<_, StoreError>(id)
        })
        .await
        .unwrap();
    service.app.catch_up().await.unwrap();
    (service, format!("/{SLUG}/prompts/{prompt}"))
}

on_both_engines!(a_voice_is_given_once_and_the_account_does_not_know_it, once);

async fn once(database: Database) {
    let (service, prompt) = responding(database).await;
    let mut stranger = service.citizen();
    stranger.go(&format!("{prompt}/contribution")).await;
    stranger.redirected().await;
    assert_eq!(
        stranger.path, "/sign-in",
        "a phase for professionals asks others to join"
    );
    let mut person = join(&service, "ortho@example.org", "Orthoptists").await;
    take_voice(&mut person).await;
    person.go(&format!("{prompt}/contribution")).await;
    assert_eq!(person.status, 200);
    // A small profession speaks together with others.
    let pooled = service
        .app
        .face()
        .edition(SLUG)
        .unwrap()
        .text("list.voice_group.smaller", "en")
        .0
        .to_owned();
    person.sees(&pooled);
    person.does_not_see("Orthoptist");
    let account = service
        .ask(|c| accounts::find_by_email(c, "ortho@example.org"))
        .await
        .unwrap();
    let given = service.ask(move |c| accounts::list_voices(c, account.id)).await;
    assert_eq!(given.len(), 1);
    let mut again = sign_in(&service, "ortho@example.org").await;
    again.go("/account").await;
    let html = scraper::Html::parse_document(&again.body);
    let forms = crate::kit::html::select(&html, "main form:not([hidden])");
    assert!(forms.is_empty(), "a second voice was offered");
}

on_both_engines!(a_stranger_learns_nothing_about_who_has_joined, enumeration);

async fn enumeration(database: Database) {
    let (service, _) = responding(database).await;
    join(&service, "known@example.org", "Physiotherapists").await;
    let mut answers = Vec::new();
    for email in ["known@example.org", "unknown@example.org"] {
        let mut stranger = service.citizen();
        stranger.go("/join").await;
        stranger.fill("Email address", email);
        stranger.fill("Choose a password", PASSWORD);
        stranger.choose("Physiotherapists");
        stranger.press("Join").await;
        answers.push((stranger.status, stranger.text()));
        let mut stranger = service.citizen();
        stranger.go("/sign-in").await;
        stranger.fill("Email address", email);
        stranger.fill("Password", "not the right password");
        stranger.press("Sign in").await;
        answers.push((stranger.status, stranger.errors().join(" ")));
    }
    assert_eq!(answers[0], answers[2]);
    assert_eq!(answers[1], answers[3]);
}

on_both_engines!(
    a_confirmation_link_changes_nothing_until_its_button_is_pressed,
    confirmation
);

async fn confirmation(database: Database) {
    let (service, _) = responding(database).await;
    let mut person = service.citizen();
    person.go("/join").await;
    person.fill("Email address", "slow@example.org");
    person.fill("Choose a password", PASSWORD);
    person.choose("Dietitians");
    person.press("Join").await;
    let mails = service.mails().await;
    let link = mails
        .last()
        .unwrap()
        .split_whitespace()
        .find(|word| word.contains("token="))
        .unwrap()
        .to_owned();
    let path = link.strip_prefix(&service.origin).unwrap();
    for _ in 0..5 {
        person.go(path).await;
    }
    let account = service
        .ask(|c| accounts::find_by_email(c, "slow@example.org"))
        .await
        .unwrap();
    assert!(
        !account.confirmed,
        "a scanner that follows links must confirm nothing"
    );
    let sent = person.form("Confirm");
    person.send(&sent).await;
    let account = service
        .ask(|c| accounts::find_by_email(c, "slow@example.org"))
        .await
        .unwrap();
    assert!(account.confirmed);
    person.go(path).await;
    person.press("Confirm").await;
    assert!(!person.text().is_empty());
    assert!(!service.mails().await.is_empty());
}

//! A citizen writes, makes mistakes, goes back, sends twice, comes too late: nothing typed is ever lost, and one form is
//! one contribution.

use crate::journeys::the_whole_relay::{contribute, fill_words, first_prompt, receipt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::chance;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::phase::PhaseState;
use ahpslisten::store::{contributions, phases};
use ahpslisten::web::ticket;

/// A service whose first phase is open.
pub async fn listening(database: Database) -> Service {
    let service = Service::start(database).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    service
}

/// Opens the form under the first question.
pub async fn at_the_form(service: &Service, person: &mut Browser) -> String {
    let prompt = first_prompt(service, "listen").await;
    person.go(&format!("{prompt}/contribution")).await;
    assert_eq!(person.status, 200);
    prompt
}

pub async fn waiting(service: &Service) -> usize {
    service
        .ask(|c| contributions::list_waiting(c, SLUG, 1000))
        .await
        .len()
}

on_both_engines!(three_pages_from_the_question_to_the_receipt, three_pages);

async fn three_pages(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, "Being believed.\nThe first time.");
    citizen.press("Continue").await;
    citizen.sees("Being believed.");
    assert_eq!(waiting(&service).await, 0, "the check page must write nothing");
    citizen.press("Change your words").await;
    let html = scraper::Html::parse_document(&citizen.body);
    let kept: String = crate::kit::html::select(&html, "textarea")
        .first()
        .unwrap()
        .text()
        .collect();
    assert_eq!(kept.trim(), "Being believed.\nThe first time.");
    citizen.press("Continue").await;
    citizen.press("Send").await;
    let code = receipt(&citizen);
    assert!(
        !citizen.path.contains(&code.replace(' ', "")),
        "a receipt must stand in no address"
    );
    assert!(
        citizen.cookies.is_empty(),
        "a citizen has no cookie: {:?}",
        citizen.cookies
    );
    assert_eq!(citizen.header("cache-control"), Some("no-store"));
    let rows = service.ask(|c| contributions::list_waiting(c, SLUG, 10)).await;
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].words, "Being believed.\nThe first time.");
    citizen.go(&prompt).await;
    citizen.does_not_see("Being believed");
}

on_both_engines!(mistakes_come_back_with_every_word, mistakes);

async fn mistakes(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, "   ");
    citizen.press("Continue").await;
    assert_eq!(citizen.status, 422);
    assert!(citizen.title().starts_with("Error:"), "{}", citizen.title());
    assert_eq!(citizen.errors().len(), 1);
    let long = "ب".repeat(3_100);
    fill_words(&mut citizen, &long);
    citizen.press("Continue").await;
    assert_eq!(citizen.status, 422);
    assert!(citizen.errors()[0].contains("3"), "{:?}", citizen.errors());
    assert!(citizen.body.contains(&long), "what was typed must come back");
    // Mended, it goes on.
    fill_words(&mut citizen, "Short now");
    citizen.press("Continue").await;
    citizen.press("Send").await;
    receipt(&citizen);
}

on_both_engines!(fifty_clicks_on_send_are_one_contribution, fifty_clicks);

async fn fifty_clicks(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, "Only once please");
    citizen.press("Continue").await;
    let sent = citizen.form("Send");
    let clicks = (0..50).map(|_| {
        let (mut impatient, sent) = (service.citizen(), sent.clone());
        async move {
            impatient.send(&sent).await;
            assert_eq!(impatient.status, 200, "{}", impatient.whole());
            receipt(&impatient)
        }
    });
    let mut codes = futures(clicks).await;
    codes.dedup();
    assert_eq!(codes.len(), 1, "the same form must get the same receipt");
    assert_eq!(waiting(&service).await, 1);
}

/// Runs futures side by side and collects what they return.
pub async fn futures<T: 'static>(all: impl Iterator<Item = impl Future<Output = T> + 'static>) -> Vec<T> {
    let handles: Vec<_> = all.map(actix_web::rt::spawn).collect();
    let mut results = Vec::new();
    for handle in handles {
        results.push(handle.await.unwrap());
    }
    results
}

on_both_engines!(a_phase_that_closed_meanwhile_gives_the_words_back, too_late);

async fn too_late(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, "I was still writing");
    citizen.press("Continue").await;
    let sent = citizen.form("Send");
    let mut earlier = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut earlier, &prompt, "I was in time", None).await;
    service.app.clock.set("2027-02-20T10:00:00Z".parse().unwrap());
    // Even before the timer notices, the closing moment is judged in the transaction. The ticket has expired by now, so
    // a fresh one is made, as the form that comes back has.
    let fresh = fresh_ticket(&service, &prompt);
    let mut late = sent.clone();
    late.fields.retain(|(name, _)| name != "ticket");
    late.fields.push(("ticket".into(), fresh));
    citizen.send(&late).await;
    assert_eq!(citizen.status, 409);
    citizen.sees("I was still writing");
    assert_eq!(waiting(&service).await, 1);
}

fn fresh_ticket(service: &Service, prompt: &str) -> String {
    let key = Key::parse(prompt.rsplit('/').next().unwrap()).unwrap();
    ticket::issue(
        &service.app.keys,
        &format!("contribute:{key}"),
        chance::bytes(),
        service.app.clock.now(),
    )
}

on_both_engines!(a_form_that_lay_open_too_long_gives_the_words_back, stale);

async fn stale(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, "Lunch took two days");
    let sent = citizen.form("Continue");
    service.app.clock.set("2026-11-22T12:00:00Z".parse().unwrap());
    citizen.send(&sent).await;
    assert_eq!(citizen.status, 422);
    citizen.sees("Lunch took two days");
    // The fresh ticket of the page that came back works.
    citizen.press("Continue").await;
    citizen.press("Send").await;
    receipt(&citizen);
}

on_both_engines!(every_closed_phase_refuses, closed_phases);

async fn closed_phases(database: Database) {
    let service = listening(database).await;
    let phase = service.ask(|c| phases::list(c, SLUG)).await.remove(0);
    let now = service.app.clock.now();
    let prompt = first_prompt(&service, "listen").await;
    let states = [
        PhaseState::Draft,
        PhaseState::Scheduled {
            opens_at: now,
            closes_at: now,
        },
        PhaseState::Open {
            closes_at: now,
            paused: None,
        },
        PhaseState::Open {
            closes_at: now + jiff::SignedDuration::from_hours(1),
            paused: Some("A quiet week".into()),
        },
        PhaseState::Closing { closed_at: now },
        PhaseState::Closed { closed_at: now },
        PhaseState::Analysed {
            closed_at: now,
            set: "abc".into(),
        },
        PhaseState::Published {
            closed_at: now,
            set: "abc".into(),
        },
    ];
    let mut seen = "open";
    for state in states {
        let (id, from, to) = (phase.id, seen.to_owned(), state.clone());
        service
            .app
            .store
            .write(move |c| phases::mark(c, id, &from, &to))
            .await
            .unwrap();
        seen = state.name();
        let mut citizen = service.citizen();
        let sent = crate::kit::browser::Sent {
            action: format!("{prompt}/contribution"),
            fields: vec![
                ("words".into(), "Too late or too early".into()),
                ("ticket".into(), fresh_ticket(&service, &prompt)),
            ],
        };
        citizen.send(&sent).await;
        assert_eq!(citizen.status, 409, "{state:?}");
        citizen.sees("Too late or too early");
    }
    assert_eq!(waiting(&service).await, 0);
}

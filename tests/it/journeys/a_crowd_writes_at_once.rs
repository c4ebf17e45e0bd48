//! Many write at once: from one hospital, from one program, or the same words from many. Nobody is refused: some wait,
//! some are read later, and copies are read once.

use crate::journeys::a_citizen_contributes::{at_the_form, waiting};
use crate::journeys::the_whole_relay::{contribute, fill_words, first_prompt, receipt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::config::Config;
use ahpslisten::store::contributions;

async fn listening_with(database: Database, change: fn(&mut Config)) -> Service {
    let service = Service::start_with(database, change).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    service
}

/// Writes and checks; the person is left before the button that sends.
async fn ready(service: &Service, words: &str) -> Browser {
    let mut citizen = service.citizen();
    at_the_form(service, &mut citizen).await;
    fill_words(&mut citizen, words);
    citizen.press("Continue").await;
    citizen
}

on_both_engines!(a_hospital_behind_one_address_gets_through, slowed);

async fn slowed(database: Database) {
    // Two a minute, so four at once; a real installation allows many more.
    let service = listening_with(database, |config| {
        config.sends_per_minute = 2;
        // Else nobody on this machine is told from another.
        config.behind_proxy = true;
    })
    .await;
    for number in ["one", "two", "three", "four"] {
        let mut citizen = ready(&service, &format!("What matters, says {number}.")).await;
        citizen.press("Send").await;
        receipt(&citizen);
    }
    let mut fifth = ready(&service, "What matters, says five.").await;
    fifth.press("Send").await;
    assert_eq!(fifth.status, 429);
    assert!(fifth.header("retry-after").is_some());
    fifth.sees("Nothing was sent yet");
    fifth.sees("What matters, says five.");
    assert_eq!(waiting(&service).await, 4);
    // On another day there are other turns, and the form is still good.
    let tomorrow = service.app.clock.now() + jiff::SignedDuration::from_hours(23);
    service.app.clock.set(tomorrow);
    service.app.catch_up().await.unwrap();
    fifth.press("Continue").await;
    fifth.press("Send").await;
    receipt(&fifth);
    assert_eq!(waiting(&service).await, 5);
}

on_both_engines!(what_a_program_may_have_sent_is_read_last_and_never_lost, doubted);

async fn doubted(database: Database) {
    let service = listening_with(database, |_| {}).await;
    let citizen = ready(&service, "Buy this now.").await;
    let mut form = citizen.form("Send");
    let trap = form.fields.iter_mut().find(|(name, _)| name == "subject");
    trap.unwrap().1 = "https://example.org".into();
    let mut program = service.citizen();
    program.send(&form).await;
    receipt(&program);
    service.next_day().await;
    let mut person = ready(&service, "Shorter waits.").await;
    person.press("Send").await;
    receipt(&person);

    let rows = service.ask(|c| contributions::list_waiting(c, SLUG, 9)).await;
    let order: Vec<_> = rows.iter().map(|row| (row.words.as_str(), row.doubted)).collect();
    assert_eq!(order, [("Shorter waits.", false), ("Buy this now.", true)]);
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.sees("Perhaps sent by a program");
    moderator.follow("Decide on contribution 2").await;
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    let id = rows[1].id;
    let after = service.ask(move |c| contributions::find(c, id)).await.unwrap();
    assert_eq!((after.state.name(), after.doubted), ("published", false));
}

on_both_engines!(without_script_an_attack_closes_nobody_out, unproven);

async fn unproven(database: Database) {
    let service = listening_with(database, |config| config.proof_bits = 8).await;
    let mut person = ready(&service, "I have no script.").await;
    person.sees("Send");
    person.press("Send").await;
    receipt(&person);
    let mut other = service.citizen();
    at_the_form(&service, &mut other).await;
    other.sees("your browser does a short sum");
    fill_words(&mut other, "My browser did the sum.");
    other.press("Continue").await;
    let mut form = other.form("Send");
    let ticket = form
        .fields
        .iter()
        .find(|(name, _)| name == "ticket")
        .unwrap()
        .1
        .clone();
    // What the script does.
    let proof = (0_u32..)
        .find(|number| ahpslisten::keys::hash(format!("{ticket}.{number}").as_bytes())[0] == 0)
        .unwrap();
    let place = form.fields.iter_mut().find(|(name, _)| name == "proof");
    place.unwrap().1 = proof.to_string();
    other.send(&form).await;
    receipt(&other);
    let rows = service.ask(|c| contributions::list_waiting(c, SLUG, 9)).await;
    let order: Vec<_> = rows.iter().map(|row| (row.words.as_str(), row.doubted)).collect();
    assert_eq!(
        order,
        [("My browser did the sum.", false), ("I have no script.", true)]
    );
}

on_both_engines!(copies_are_read_once_and_each_has_its_decision, copies);

async fn copies(database: Database) {
    let service = listening_with(database, |_| {}).await;
    let prompt = first_prompt(&service, "listen").await;
    for words in [
        "Keep our clinic open!",
        "keep our clinic OPEN 2",
        "Listen to carers.",
        "Keep our clinic open",
    ] {
        contribute(&mut service.citizen(), &prompt, words, None).await;
    }
    let mut moderator = service.moderator().await;
    let queue = format!("/desk/{SLUG}/queue");
    moderator.go(&queue).await;
    moderator.sees("2 others that wait say the same.");
    let html = scraper::Html::parse_document(&moderator.body);
    let cards = crate::kit::html::select(&html, &format!("main a[href^='{queue}/']"));
    assert_eq!(cards.len(), 2, "one card for the copies, one for the other");
    let copy = service
        .ask(|c| contributions::list_waiting(c, SLUG, 9))
        .await
        .into_iter()
        .find(|row| row.words.starts_with("Keep"))
        .unwrap();
    moderator.go(&format!("{queue}/{}", copy.id)).await;
    moderator.choose("Publish");
    moderator.choose("Decide the same on all of them");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    let left = service.ask(|c| contributions::list_waiting(c, SLUG, 9)).await;
    let left: Vec<_> = left.iter().map(|row| row.words.as_str()).collect();
    assert_eq!(left, ["Listen to carers."]);
}

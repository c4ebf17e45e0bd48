//! What someone said in one language and its translation: typed together by a facilitator or written by a moderator,
//! shown together from the next release, gone together.

use crate::journeys::a_facilitator_types_a_batch::{at_work, begin};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::rows;
use ahpslisten::store::{contributions, prompts, shelves};

const SAID: &str = "کوئی جو آہستہ سمجھائے۔";

async fn type_it(facilitator: &mut Browser, language: &str, translation: &str) {
    facilitator.pick("Question", "1.");
    facilitator.pick("Language of the words", language);
    facilitator.fill("What they said", SAID);
    facilitator.fill("The same in English", translation);
    facilitator.choose("They agreed");
    facilitator.press("Save and next").await;
}

async fn publish(service: &Service) -> Browser {
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("Decide").await;
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    moderator
}

/// The public page of the only voice.
async fn voice(service: &Service) -> Browser {
    let mut reader = service.citizen();
    reader.go(&format!("/{SLUG}")).await;
    reader.follow("When you need help").await;
    reader
}

on_both_engines!(a_facilitator_types_what_an_interpreter_said, interpreted);

async fn interpreted(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    begin(&mut facilitator, "One person, face to face", "Clinic").await;
    type_it(&mut facilitator, "English", "Someone who explains slowly").await;
    assert_eq!(facilitator.status, 422);
    assert!(
        facilitator.errors()[0].contains("in this language already"),
        "{:?}",
        facilitator.errors()
    );
    assert_eq!(
        facilitator.value("The same in English").trim(),
        "Someone who explains slowly"
    );
    type_it(&mut facilitator, "Urdu", "Someone who explains slowly").await;
    facilitator.sees("Saved.");
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.sees(SAID);
    moderator.sees("Someone who explains slowly");
    publish(&service).await;
    service.next_day().await;
    let mut reader = voice(&service).await;
    reader.sees("Translated by the team:");
    reader.follow("Read where this went").await;
    for shown in [SAID, "Translated by the team:", "Someone who explains slowly"] {
        reader.sees(shown);
    }
}

on_both_engines!(
    a_moderators_translation_waits_for_a_release_and_then_stands,
    waits
);

async fn waits(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    begin(&mut facilitator, "Paper forms", "Box 1").await;
    type_it(&mut facilitator, "Urdu", "").await;
    facilitator.sees("Saved.");
    publish(&service).await;
    service.next_day().await;
    let mut moderator = service.moderator().await;
    let id = service
        .ask(|c| {
            let asked = prompts::list(c, SLUG)?[0].id;
            Ok(shelves::list_public(c, asked, i64::MAX, 1)?[0].id)
        })
        .await;
    let page = format!("/desk/{SLUG}/queue/{id}/translation");
    moderator.go(&page).await;
    moderator.press("Keep translation").await;
    assert_eq!(moderator.status, 422);
    for words in ["Someone who", "Someone who explains slowly"] {
        moderator.go(&page).await;
        moderator.fill("The same in English", words);
        moderator.press("Keep translation").await;
        moderator.sees("The translation is kept.");
    }
    assert_eq!(rows(&service.database.address, "voice_translation"), 1);
    voice(&service).await.does_not_see("Someone who");
    let late = moderator.form("Keep translation");
    service.next_day().await;
    voice(&service).await.sees("Someone who explains slowly");
    let mut moderator = service.moderator().await;
    moderator.send(&late).await;
    assert_eq!(moderator.status, 409, "what people have read stands");
    let mut facilitator = service.facilitator().await;
    facilitator.go(&page).await;
    assert_eq!(facilitator.status, 403);
}

on_both_engines!(who_takes_words_back_takes_their_translation_back, withdrawn);

async fn withdrawn(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    begin(&mut facilitator, "Phone calls", "Monday").await;
    type_it(&mut facilitator, "Urdu", "Someone who explains slowly").await;
    assert_eq!(rows(&service.database.address, "voice_translation"), 1);
    facilitator.press("Take entry 1 back").await;
    assert_eq!(rows(&service.database.address, "voice_translation"), 0);
    type_it(&mut facilitator, "Urdu", "Someone who explains slowly").await;
    let id = service
        .ask(|c| {
            let waiting = contributions::list_waiting(c, SLUG, 1)?;
            Ok(waiting[0].id)
        })
        .await;
    service
        .app
        .store
        .write(move |c| contributions::erase_words(c, id))
        .await
        .unwrap();
    assert_eq!(rows(&service.database.address, "voice_translation"), 0);
}

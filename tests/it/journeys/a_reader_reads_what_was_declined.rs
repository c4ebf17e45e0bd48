//! A reader reads what was not published, and why; its author was told before and takes it off the list; what a reader
//! reports there leaves it for good.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::a_reader_reports::opened;
use crate::journeys::the_whole_relay::{contribute, first_prompt, receipt};
use crate::kit::engines::Database;
use crate::kit::service::SLUG;
use crate::on_both_engines;
use crate::store::lines;
use ahpslisten::actions::verify::verify;

const LIST: &str = "/ahp-strategy/moderation/declined";

on_both_engines!(declined_words_are_listed_reported_and_taken_back, listed);

async fn listed(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let bins = contribute(&mut service.citizen(), &prompt, "Empty the bins <sooner>.", None).await;
    let park = contribute(&mut service.citizen(), &prompt, "The park gate squeaks.", None).await;
    let mut nasreen = service.moderator().await;
    for words in ["Empty the bins", "The park gate squeaks."] {
        nasreen.go(&format!("/desk/{SLUG}/queue")).await;
        nasreen.follow(words).await;
        nasreen.sees("For these reasons the words may stand in a public list");
        nasreen.choose("Decline");
        nasreen.pick("Reason, if you decline", "It is about something else");
        nasreen.press("Record decision").await;
        assert_eq!(nasreen.status, 200, "{}", nasreen.whole());
    }
    let mut anyone = service.citizen();
    anyone.go(LIST).await;
    anyone.sees("No words stand in this list.");
    // The author reads of it before anyone else does.
    opened(&service, &bins)
        .await
        .sees("or later these words come into the public list");
    for _ in 0..7 {
        service.next_day().await;
    }
    anyone.go(&format!("/{SLUG}/moderation")).await;
    anyone.follow("Read what was not published, and why").await;
    anyone.sees("Empty the bins <sooner>.");
    anyone.sees("It is about something else");
    anyone.sees("It could identify a person");
    let report = anyone.link("The park gate squeaks.");
    // They are listed and nothing else: no page of their own, no search, no list of voices.
    for page in [
        report.replace("/report", ""),
        prompt.clone(),
        format!("{prompt}/feed"),
        format!("/{SLUG}/search?q=squeaks"),
    ] {
        anyone.go(&page).await;
        anyone.does_not_see("The park gate squeaks.");
    }
    let mut author = opened(&service, &bins).await;
    author.sees("These words stand in a public list");
    author.choose("Yes, delete my words for good");
    author.press("Take my words back").await;
    anyone.go(LIST).await;
    anyone.does_not_see("Empty the bins");
    anyone.sees("The park gate squeaks.");

    anyone.go(&report).await;
    anyone.sees("The park gate squeaks.");
    anyone.choose("It shows who someone is");
    anyone.press("Send report").await;
    assert_eq!(anyone.status, 200, "{}", anyone.whole());
    let reported = receipt(&anyone);
    // Who declined them does not say alone that they stay there.
    let mut nasreen = service.moderator().await;
    nasreen.go(&format!("/desk/{SLUG}/queue")).await;
    nasreen.follow("Answer the reports of words 1").await;
    nasreen.sees("You declined these words, so somebody else decides");
    let mut callum = service.other_moderator().await;
    callum.go(&format!("/desk/{SLUG}/queue")).await;
    callum.follow("Answer the reports of words 1").await;
    callum.sees("The words, as they stand in the public list");
    callum.choose("Take the words down");
    callum.pick("Reason, if you take the words down", "It could identify a person");
    callum.press("Record decision").await;
    assert_eq!(callum.status, 200, "{}", callum.whole());
    anyone.go(LIST).await;
    anyone.sees("No words stand in this list.");
    anyone.go(&report).await;
    assert_eq!(anyone.status, 404);
    opened(&service, &reported).await.sees("took them off our pages");
    let author = opened(&service, &park).await;
    author.sees("took the words off the list of contributions that were not published");
    author.sees("These words are shown on no public page.");
    let states = "SELECT state || ':' || reason AS line FROM contribution WHERE state = 'declined'";
    assert_eq!(
        lines(&service.database.address, states),
        ["declined:not-about-this"],
        "they stay declined for the reason that was given"
    );
    service.next_day().await;
    anyone.go(LIST).await;
    anyone.sees("No words stand in this list.");
    let found = service.ask(verify).await;
    assert!(found.faults.is_empty(), "{:?}", found.faults);
}

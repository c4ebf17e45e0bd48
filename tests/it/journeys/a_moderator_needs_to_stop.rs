//! A moderator reads heavy words, is told to take a break, and stops without giving a reason: the words leave their queue,
//! the leads get a mail, and nobody but them reads how much it was.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::rows;
use ahpslisten::jobs;
use jiff::SignedDuration;

const REST: &str = "/desk/ahp-strategy/rest";
const READINESS: &str = "/desk/ahp-strategy/readiness";
const PROMISE: &str = "I cannot moderate in this phase";

/// Declines as abusive what somebody has just sent.
async fn decline_abuse(service: &Service, moderator: &mut Browser, words: &str) {
    let prompt = first_prompt(service, "listen").await;
    contribute(&mut service.citizen(), &prompt, words, None).await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow(words).await;
    moderator.choose("Decline");
    moderator.pick("Reason, if you decline", "It attacks a person or a group");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
}

on_both_engines!(heavy_words_are_counted_and_whoever_must_stop_stops, stops);

async fn stops(database: Database) {
    let service = listening(database).await;
    let mut nasreen = service.moderator().await;
    nasreen.go(REST).await;
    nasreen.sees("Today you have dealt with no heavy text.");
    for number in 1..=8 {
        let names = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
        let words = format!("A rude remark, number {}.", names[number - 1]);
        decline_abuse(&service, &mut nasreen, &words).await;
    }
    nasreen.go(&format!("/desk/{SLUG}/queue")).await;
    nasreen.sees("You have dealt with many heavy texts. Please take a break.");
    nasreen.go(REST).await;
    nasreen.sees("Today you have dealt with 8 heavy texts.");
    nasreen.sees("Please take a break");
    nasreen.does_not_see("Callum Obafemi");
    // A lead reads who is above the limit and no number.
    let mut lead = service.lead().await;
    lead.go(REST).await;
    lead.sees("Callum Obafemi");
    for word in ["heavy texts. In seven days", "Today you have"] {
        lead.does_not_see(word);
    }
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut service.citizen(), &prompt, "The lift is broken.", None).await;
    let mails = service.mails().await.len();
    nasreen.go(READINESS).await;
    nasreen.sees(PROMISE);
    nasreen.go(REST).await;
    let stop = nasreen.form("I need to stop");
    for _ in 0..2 {
        nasreen.send(&stop).await;
        assert_eq!(nasreen.status, 200, "{}", nasreen.whole());
        nasreen.sees("You have stopped.");
    }
    assert_eq!(rows(&service.database.address, "moderation_rest"), 1);
    let sent = service.mails().await;
    let told: Vec<&String> = sent
        .iter()
        .skip(mails)
        .filter(|mail| mail.contains("has stopped moderating for now"))
        .collect();
    assert_eq!(told.len(), 2, "both leads are told, once: {sent:?}");
    nasreen.go(&format!("/desk/{SLUG}/queue")).await;
    nasreen.sees("so no words are shown here");
    nasreen.does_not_see("The lift is broken.");
    nasreen.go(READINESS).await;
    nasreen.does_not_see(PROMISE);
    let mut callum = service.other_moderator().await;
    callum.go(&format!("/desk/{SLUG}/queue")).await;
    callum.sees("The lift is broken.");
    nasreen.go(REST).await;
    nasreen.press("I am back").await;
    nasreen.sees("Welcome back.");
    nasreen.go(&format!("/desk/{SLUG}/queue")).await;
    nasreen.sees("The lift is broken.");
    // After a week nothing is left of it.
    service
        .app
        .clock
        .set(service.app.clock.now() + SignedDuration::from_hours(24 * 7));
    jobs::forget_due(&service.app).await.unwrap();
    assert_eq!(rows(&service.database.address, "heavy_words"), 0);
}

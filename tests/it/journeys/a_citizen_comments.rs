//! A citizen comments on what someone else said: decided, released and withdrawn like every contribution, shown below
//! the one it is on, and never below another comment.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::a_citizen_follows_a_receipt::show;
use crate::journeys::the_whole_relay::{clear_the_queue, contribute, fill_words, first_prompt, receipt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::rows;

pub async fn release(service: &Service) {
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
}

/// The page of the only contribution whose words are on the prompt's page.
async fn page_of(service: &Service, prompt: &str) -> String {
    let mut reader = service.citizen();
    reader.go(prompt).await;
    reader.link("Read where this went")
}

pub async fn comment(person: &mut Browser, page: &str, words: &str) -> String {
    person.go(page).await;
    person.follow("Write a comment").await;
    fill_words(person, words);
    person.press("Continue").await;
    assert_eq!(person.status, 200, "{}", person.whole());
    person.sees("You are commenting on this");
    person.press("Send").await;
    assert_eq!(person.status, 200, "{}", person.whole());
    receipt(person)
}

on_both_engines!(a_comment_is_decided_released_and_withdrawn_likewise, likewise);

async fn likewise(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut author = service.citizen();
    contribute(&mut author, &prompt, "The bus comes too late.", None).await;
    let mut moderator = service.moderator().await;
    clear_the_queue(&mut moderator).await;
    release(&service).await;
    let page = page_of(&service, &prompt).await;
    let mut citizen = service.citizen();
    citizen.go(&page).await;
    citizen.sees("Nobody has commented on this yet.");
    let code = comment(&mut citizen, &page, "With us there is no train at all.").await;
    assert!(citizen.cookies.is_empty());
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.sees("This is a comment. See what it is about");
    citizen.go(&page).await;
    citizen.does_not_see("With us there is no train at all.");
    clear_the_queue(&mut moderator).await;
    release(&service).await;
    citizen.go(&page).await;
    citizen.sees("With us there is no train at all.");
    // It stands below what it is on, is found by search, and is in no list of answers to the question.
    citizen.go(&prompt).await;
    citizen.sees("The bus comes too late.");
    citizen.does_not_see("With us there is no train at all.");
    citizen.go(&format!("/{SLUG}/search?q=train")).await;
    citizen.sees("With us there is no train at all.");
    citizen.sees("A comment.");
    // One level: its own page leads back and takes no comment.
    let own = citizen.link("Read where this went");
    citizen.go(&own).await;
    citizen.sees("With us there is no train at all.");
    citizen.does_not_see("Write a comment");
    citizen.follow("See what this is a comment on").await;
    citizen.sees("The bus comes too late.");
    let id = own.rsplit('/').next().unwrap();
    citizen.go(&format!("{prompt}/contribution?about={id}")).await;
    assert_eq!(citizen.status, 404);
    // Its receipt opens it and takes it back.
    show(&mut citizen, &code).await;
    citizen.sees("With us there is no train at all.");
    citizen.link("Read what your words are a comment on");
    citizen.choose("Yes, delete my words");
    citizen.press("Take my words back").await;
    assert_eq!(citizen.status, 200, "{}", citizen.whole());
    citizen.go(&page).await;
    citizen.does_not_see("With us there is no train at all.");
    citizen.go(&own).await;
    assert_eq!(citizen.status, 404);
}

on_both_engines!(nothing_takes_comments_but_what_is_public, nothing);

async fn nothing(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut author = service.citizen();
    contribute(&mut author, &prompt, "Not decided yet.", None).await;
    let mut citizen = service.citizen();
    for odd in ["0", "zzzz", "00000000000000000000000000", "%00"] {
        citizen.go(&format!("{prompt}/contribution?about={odd}")).await;
        assert_eq!(citizen.status, 404, "{odd}");
    }
    // Taken back while somebody writes: nothing is taken in, and nothing hangs in the air.
    let mut moderator = service.moderator().await;
    clear_the_queue(&mut moderator).await;
    release(&service).await;
    let page = page_of(&service, &prompt).await;
    citizen.go(&page).await;
    citizen.follow("Write a comment").await;
    fill_words(&mut citizen, "To nobody.");
    citizen.press("Continue").await;
    let sent = citizen.form("Send");
    let id = page.rsplit('/').next().unwrap().to_owned();
    let id = ahpslisten::domain::ids::ContributionId::parse(&id).unwrap();
    service
        .app
        .store
        .write(move |c| ahpslisten::store::contributions::erase_words(c, id))
        .await
        .unwrap();
    citizen.send(&sent).await;
    assert_eq!(citizen.status, 409);
    citizen.sees("can no longer be commented on");
    citizen.sees("To nobody.");
    assert_eq!(rows(&service.database.address, "contribution"), 1);
}

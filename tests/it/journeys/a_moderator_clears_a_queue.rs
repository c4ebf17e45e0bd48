//! A moderator with a long queue narrows it, leafs through it and comes back to where they were; and is told when words
//! wait for longer than was promised.

use crate::journeys::a_citizen_contributes::listening;
use crate::kit::engines::Database;

use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::contribution;
use ahpslisten::store::{StoreError, contributions, prompts};

/// Sixty voices under the first question; every third in Urdu, on paper; one under the second, of days ago.
pub async fn many(service: &Service) {
    let insert = |c: &mut _| {
        let all = prompts::list(c, SLUG)?;
        for number in 1..=60 {
            let mut new = contribution(number, all[0].id);
            new.verdict = None;
            // Nothing alike: each has a word of its own.
            let letter = |n: u32| char::from(b'a' + u8::try_from(n % 26).unwrap());
            new.words = format!("Voice {number} {}{}zq", letter(number), letter(number / 26));
            if number % 3 == 0 {
                new.lang = "ur".into();
                new.channel = "paper";
            }
            contributions::insert(c, &new)?;
        }
        let mut old = contribution(99, all[1].id);
        old.verdict = None;
        old.received_on = "2026-11-11".into();
        contributions::insert(c, &old)?;
        Ok::<_, StoreError>(())
    };
    service.app.store.write(insert).await.unwrap();
}

on_both_engines!(a_moderator_narrows_and_leafs, narrows);

async fn narrows(database: Database) {
    let service = listening(database).await;
    many(&service).await;
    let mut moderator = service.moderator().await;
    let queue = format!("/desk/{SLUG}/queue");
    moderator.go(&queue).await;
    moderator.sees("Decisions take longer than we promise");
    moderator
        .sees("The oldest contribution has waited for 9 days. It should have had a decision within 3 days.");
    moderator.sees("Voice 99");
    assert_eq!(moderator.body.matches("app-voices__item").count(), 25);
    moderator.follow("Later in the list").await;
    moderator.follow("Later in the list").await;
    assert_eq!(
        moderator.body.matches("app-voices__item").count(),
        11,
        "61 in all"
    );
    assert!(!moderator.body.contains("Later in the list"));
    moderator.follow("Earlier in the list").await;
    assert!(moderator.path.ends_with("queue?page=2"), "{}", moderator.path);

    // By language and channel, then by age; what is open on a page leads back to it.
    moderator.go(&format!("{queue}?language=ur&channel=paper")).await;
    moderator.sees("The list is narrowed.");
    assert_eq!(moderator.body.matches("app-voices__item").count(), 20);
    moderator.go(&format!("{queue}?language=en&channel=paper")).await;
    moderator.sees("Nothing here waits for a decision.");
    moderator.go(&format!("{queue}?age=late")).await;
    assert_eq!(moderator.body.matches("app-voices__item").count(), 1);
    moderator.follow("Voice 99").await;
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 200);
    assert!(
        moderator
            .path
            .starts_with(&format!("{queue}?age=late&done=published")),
        "{}",
        moderator.path
    );
    moderator.sees("Nothing here waits for a decision.");
    moderator.does_not_see("Decisions take longer than we promise");
    moderator.go(&format!("{queue}?age=new")).await;
    assert_eq!(
        moderator.body.matches("app-voices__item").count(),
        25,
        "sixty came today"
    );
    moderator.go(&format!("{queue}?phase=respond")).await;
    moderator.sees("Nothing here waits for a decision.");
    for wrong in ["language=xx", "age=1", "phase=x", "question=x", "channel=pigeon"] {
        moderator.go(&format!("{queue}?{wrong}")).await;
        assert_eq!(moderator.status, 404, "{wrong}");
    }
    for wrong in [
        "page=0",
        "page=x",
        "page=-1",
        "page=41",
        "page=18446744073709551615",
    ] {
        moderator.go(&format!("{queue}?{wrong}")).await;
        assert_eq!(moderator.status, 400, "{wrong}");
    }
    // The last page that a list may have; this one is shorter.
    moderator.go(&format!("{queue}?page=40")).await;
    assert_eq!(moderator.status, 200);
}

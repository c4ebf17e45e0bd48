//! Two moderators decide on one contribution: exactly one wins, the other is told who was first and when.

use crate::journeys::a_citizen_contributes::{futures, listening};
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::service::SLUG;
use crate::on_both_engines;
use ahpslisten::actions::decide::{DecideError, Ruling, decide};
use ahpslisten::store::{contributions, staff};

on_both_engines!(the_second_is_told_who_and_when, told);

async fn told(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut citizen, &prompt, "Decide on me", None).await;
    let (mut first, mut second) = (service.moderator().await, service.other_moderator().await);
    for moderator in [&mut first, &mut second] {
        moderator.go(&format!("/desk/{SLUG}/queue")).await;
        moderator.follow("Decide on me").await;
        moderator.choose("Publish");
    }
    first.press("Record decision").await;
    assert_eq!(first.status, 200);
    second.press("Record decision").await;
    assert_eq!(second.status, 409);
    second.sees("Nasreen Holloway");
    second.sees("10:00");
}

on_both_engines!(a_thousand_races_have_a_thousand_winners, races);

async fn races(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let ids = service.ask(|c| {
        Ok((
            staff::find_by_email(c, "nasreen@example.org")?.unwrap().id,
            staff::find_by_email(c, "callum@example.org")?.unwrap().id,
        ))
    });
    let (nasreen, callum) = ids.await;
    // A thousand races over twenty contributions would leave 980 without a contestant, so each race has its own.
    for round in 0..20 {
        contribute(&mut citizen, &prompt, &format!("Race {round}"), None).await;
    }
    let waiting = service.ask(|c| contributions::list_waiting(c, SLUG, 100)).await;
    assert_eq!(waiting.len(), 20);
    for contribution in waiting {
        let contestants = (0..50).map(|number| {
            let store = service.app.store.clone();
            let now = service.app.clock.now();
            let person = if number % 2 == 0 { nasreen } else { callum };
            let id = contribution.id;
            async move {
                store
                    .write(move |c| decide(c, SLUG, id, &Ruling::Publish, person, now))
                    .await
            }
        });
        let outcomes = futures(contestants).await;
        let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        assert_eq!(won, 1);
        for outcome in outcomes {
            match outcome {
                Ok(()) => {}
                Err(DecideError::AlreadyDecided(Some(first))) => assert!(first.staff_name.contains(' ')),
                Err(other) => panic!("{other:?}"),
            }
        }
    }
}

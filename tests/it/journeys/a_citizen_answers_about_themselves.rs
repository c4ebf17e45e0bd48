//! After writing, a citizen answers equality questions or does not. Each answer is a counter; none is of a person; the
//! team sees them after the gate and by release; on the last day they are gone.

use crate::journeys::a_citizen_contributes::{futures, listening};
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{lines, rows};
use ahpslisten::actions::answer_equality::answer_equality;
use ahpslisten::jobs;

async fn answered(service: &Service, question: &'static str, answer: &'static str, people: usize) {
    let now = service.app.clock.now();
    for _ in 0..people {
        let keys = service.app.keys.clone();
        let chosen = [answer.to_owned()];
        let done = service.app.store.write(move |c| {
            answer_equality(
                c,
                &keys,
                SLUG,
                question,
                &chosen,
                &ahpslisten::chance::bytes(),
                now,
            )
        });
        done.await.unwrap();
    }
}

fn counters(service: &Service) -> Vec<String> {
    lines(
        &service.database.address,
        "SELECT question || ' ' || answer || ' ' || CAST(settled AS TEXT) || ' ' || CAST(waiting AS TEXT) AS line \
         FROM equality_tally WHERE settled + waiting > 0 ORDER BY question, answer",
    )
}

on_both_engines!(answers_are_counted_alone_and_nobody_has_a_row, alone);

async fn alone(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut citizen = service.citizen();
    contribute(&mut citizen, &prompt, "Ask me first.", None).await;
    citizen.follow("Answer a few questions about you").await;
    citizen.sees("The counters are deleted on 20 November 2027.");
    citizen.follow("Start").await;
    assert_eq!(citizen.heading(), "How old are you?");
    citizen.choose("35 to 44");
    citizen.press("Continue").await;
    citizen.sees("Question 2 of 10");
    citizen.follow("Skip this question").await;
    citizen.sees("Question 3 of 10");
    // Nothing chosen is nothing counted.
    citizen.press("Continue").await;
    citizen.choose("Vision");
    citizen.choose("Hearing");
    citizen.press("Continue").await;
    citizen.choose("Prefer not to say");
    citizen.press("Continue").await;
    citizen.follow("Stop here").await;
    assert_eq!(citizen.heading(), "Thank you");
    assert!(citizen.cookies.is_empty());
    assert_eq!(
        counters(&service),
        [
            "age 35-44 0 1",
            "ethnic-group prefer-not-to-say 0 1",
            "kind hearing 0 1",
            "kind vision 0 1"
        ]
    );
}

on_both_engines!(fifty_presses_are_one_answer, fifty);

async fn fifty(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    citizen.go(&format!("/{SLUG}/equality/sex")).await;
    citizen.choose("Female");
    let sent = citizen.form("Continue");
    let presses = (0..50).map(|_| {
        let (mut impatient, sent) = (service.citizen(), sent.clone());
        async move {
            impatient.send(&sent).await;
            impatient.status
        }
    });
    assert!(futures(presses).await.iter().all(|status| *status == 200));
    assert_eq!(counters(&service), ["sex female 0 1"]);
    // What was never offered is refused, and so is a form without its ticket.
    for (name, value, status) in [("answer", "robot", 400), ("ticket", "forged", 422)] {
        citizen.go(&format!("/{SLUG}/equality/sex")).await;
        citizen.choose("Male");
        let mut odd = citizen.form("Continue");
        odd.fields.retain(|(known, _)| known != name);
        odd.fields.push((name.into(), value.into()));
        citizen.send(&odd).await;
        assert_eq!(citizen.status, status);
    }
    assert_eq!(counters(&service), ["sex female 0 1"]);
}

on_both_engines!(the_team_sees_them_after_the_gate_and_by_release, gate);

async fn gate(database: Database) {
    let service = listening(database).await;
    answered(&service, "sex", "female", 23).await;
    answered(&service, "sex", "male", 3).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/equality")).await;
    lead.does_not_see("About 25 people");
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
    lead.go(&format!("/desk/{SLUG}/equality")).await;
    // No sum stands beside them, so the small one cannot be worked out.
    lead.sees("About 25 people");
    lead.sees("Too few people to give a number");
    lead.does_not_see("About 10 people");
    // Seven more answers are too few to join the figures.
    answered(&service, "sex", "male", 7).await;
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
    lead.go(&format!("/desk/{SLUG}/equality")).await;
    lead.does_not_see("About 10 people");
    assert_eq!(counters(&service), ["sex female 23 0", "sex male 3 7"]);
    answered(&service, "sex", "male", 1).await;
    lead.go(&format!("/desk/{SLUG}/equality")).await;
    lead.does_not_see("About 10 people");
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
    lead.go(&format!("/desk/{SLUG}/equality")).await;
    lead.sees("About 25 people");
    lead.sees("About 10 people");
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/equality")).await;
    assert_eq!(moderator.status, 403);
}

on_both_engines!(on_the_last_day_the_counters_are_deleted, last_day);

async fn last_day(database: Database) {
    let service = listening(database).await;
    answered(&service, "age", "25-34", 12).await;
    service.app.clock.set("2027-11-19T10:00:00Z".parse().unwrap());
    jobs::forget_due(&service.app).await.unwrap();
    assert!(rows(&service.database.address, "equality_tally") > 0);
    assert_eq!(
        rows(&service.database.address, "equality_form"),
        0,
        "old forms go"
    );
    service.app.clock.set("2027-11-20T10:00:00Z".parse().unwrap());
    jobs::forget_due(&service.app).await.unwrap();
    assert_eq!(rows(&service.database.address, "equality_tally"), 0);
    let mut citizen = service.citizen();
    citizen.go(&format!("/{SLUG}/equality/age")).await;
    citizen.redirected().await;
    citizen.sees("No questions are asked at the moment");
}

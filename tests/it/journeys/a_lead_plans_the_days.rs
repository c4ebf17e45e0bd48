//! A lead says when a phase opens and lets it last longer: it opens and closes at these moments whether or not a timer is
//! awake, and everyone reads them in their own language.

use crate::journeys::a_citizen_contributes::{at_the_form, listening, waiting};
use crate::journeys::the_whole_relay::{contribute, fill_words, first_prompt, receipt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::store::phases;
use jiff::Timestamp;

async fn state(service: &Service) -> &'static str {
    service.ask(|c| phases::list(c, SLUG)).await[0].state.name()
}

fn clock_at(service: &Service, instant: &str) {
    service.app.clock.set(instant.parse::<Timestamp>().unwrap());
}

async fn plan(lead: &mut Browser, opens: (&str, &str), closes: (&str, &str)) {
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.follow("Set when this phase opens by itself").await;
    lead.fill("Day on which it opens", opens.0);
    lead.pick("Time at which it opens, in London", opens.1);
    lead.fill("Last day", closes.0);
    lead.pick("Time at which it closes on that day, in London", closes.1);
    lead.press("Set these moments").await;
}

on_both_engines!(a_post_at_the_opening_instant_is_in, scheduled);

async fn scheduled(database: Database) {
    let service = Service::start(database).await;
    let mut lead = service.lead().await;
    plan(&mut lead, ("31 2 2027", "09:00"), ("", "The end of the day")).await;
    assert_eq!(lead.status, 422);
    lead.sees("Enter a day, such as 27 11 2026");
    plan(&mut lead, ("19 11 2026", "09:00"), ("30 4 2027", "17:00")).await;
    lead.sees("The opening must be still to come, and the end must be after it");
    assert_eq!(lead.value("Last day"), "30 4 2027", "what was typed is kept");
    // Both days lie in summer time, after the clocks have changed.
    plan(&mut lead, ("29 3 2027", "09:00"), ("30 4 2027", "17:00")).await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.sees("It opens on 29 March 2027, from 09:00 London time.");
    lead.sees("Its last day is 30 April 2027, until 17:00 London time.");
    let mut citizen = service.citizen();
    citizen.go(&format!("/{SLUG}")).await;
    citizen.sees("This opens on Monday 29 March 2027 at 09:00 London time.");
    citizen.go(&format!("/bn/{SLUG}")).await;
    citizen.sees("সোমবার 29");

    clock_at(&service, "2027-03-29T07:59:59.999Z");
    let prompt = at_the_form(&service, &mut citizen).await;
    citizen.sees("This has not opened yet");
    // No timer has moved it, and it is open all the same.
    clock_at(&service, "2027-03-29T08:00:00Z");
    at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, "The first of all");
    citizen.press("Continue").await;
    citizen.press("Send").await;
    receipt(&citizen);
    assert_eq!(state(&service).await, "scheduled");
    service.at("2027-03-29T08:00:05Z").await;
    assert_eq!(state(&service).await, "open");
    assert_eq!(waiting(&service).await, 1);
    contribute(&mut citizen, &prompt, "The second", None).await;

    citizen.go(&format!("/{SLUG}")).await;
    citizen.sees("33 days left, counting today.");
    citizen.sees("It closes on Friday 30 April 2027 at 17:00 London time.");
    service.at("2027-04-30T10:00:00Z").await;
    citizen.go(&format!("/{SLUG}")).await;
    citizen.sees("Today is the last day. It closes at 17:00 London time.");
    // When the minutes of those who were writing are over it is too late, also where no timer is awake.
    at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, "Too late by nothing at all");
    citizen.press("Continue").await;
    clock_at(&service, "2027-04-30T16:20:00Z");
    citizen.press("Send").await;
    assert_eq!(citizen.status, 409);
    citizen.sees("Too late by nothing at all");
    assert_eq!(
        state(&service).await,
        "open",
        "the row has not moved, its moment has come"
    );
}

on_both_engines!(a_planned_phase_can_be_planned_anew_or_opened_by_hand, by_hand);

async fn by_hand(database: Database) {
    let service = Service::start(database).await;
    let mut lead = service.lead().await;
    plan(
        &mut lead,
        ("30 11 2026", "09:00"),
        ("31 12 2026", "The end of the day"),
    )
    .await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.follow("Change when this phase opens by itself").await;
    lead.fill("Day on which it opens", "1 12 2026");
    lead.pick("Time at which it opens, in London", "10:00");
    lead.fill("Last day", "31 12 2026");
    lead.press("Set these moments").await;
    lead.sees("It opens on 1 December 2026, from 10:00 London time.");
    service.at("2026-11-30T09:00:00Z").await;
    assert_eq!(
        state(&service).await,
        "scheduled",
        "the earlier moment is no longer one"
    );
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    assert_eq!(state(&service).await, "open");
    lead.sees("Its last day is 31 December 2026.");
}

on_both_engines!(a_phase_lasts_longer_and_says_why, extended);

async fn extended(database: Database) {
    let service = listening(database).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.follow("Let this phase last longer").await;
    lead.sees("Its last day is 27 December 2026.");
    lead.fill("Last day", "27 12 2026");
    lead.choose("People asked us for more time.");
    lead.press("Let it last longer").await;
    assert_eq!(lead.status, 422);
    lead.sees("Enter a moment that is later than the present end");
    lead.fill("Last day", "8 1 2027");
    lead.pick("Time at which it closes on that day, in London", "17:00");
    lead.press("Let it last longer").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    let mut citizen = service.citizen();
    citizen.go(&format!("/{SLUG}")).await;
    citizen.sees("It closes on Friday 8 January 2027 at 17:00 London time. The end was moved to a later day. People asked us for more time.");
    citizen.go(&format!("/ar/{SLUG}")).await;
    citizen.sees("طلب الناس منا وقتًا أطول.");
    // The former end passes, and the new one does not.
    service.at("2026-12-28T00:00:00Z").await;
    assert_eq!(state(&service).await, "open");
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut citizen, &prompt, "Thank you for waiting", None).await;
    service.at("2027-01-08T17:00:00Z").await;
    assert_eq!(state(&service).await, "closing");
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases/1/extension")).await;
    lead.fill("Last day", "9 2 2027");
    lead.choose("People asked us for more time.");
    lead.press("Let it last longer").await;
    assert_eq!(lead.status, 409, "what is over is not made longer");
}

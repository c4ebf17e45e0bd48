//! Two leads take together what nobody takes alone: close a phase early, hand it over, open it again. And whoever was
//! writing when it closed has some minutes more.

use crate::journeys::a_citizen_contributes::{at_the_form, listening, waiting};
use crate::journeys::the_whole_relay::{both_leads, contribute, fill_words, first_prompt, receipt};
use crate::kit::browser::{Browser, Sent};
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::actions::open_phase::stop_phase;
use ahpslisten::actions::trust::trust;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::staff::Role;
use ahpslisten::store::{ledger, phases, proposals, staff};

async fn state(service: &Service) -> &'static str {
    service.ask(|c| phases::list(c, SLUG)).await[0].state.name()
}

fn ticket_on(page: &Browser, button: &str) -> Vec<(String, String)> {
    page.form(button)
        .fields
        .into_iter()
        .filter(|(name, _)| name == "ticket" || name == "read")
        .collect()
}

async fn propose(lead: &mut Browser, step: &str) {
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.follow(step).await;
    lead.press("Propose this step").await;
    assert_eq!(lead.status, 422);
    lead.sees("Say why, for the other lead");
    lead.fill("Why? For the team", "We have <heard> enough.");
    lead.press("Propose this step").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
}

on_both_engines!(nobody_closes_a_phase_alone, closure);

async fn closure(database: Database) {
    let service = listening(database).await;
    let mut ruth = service.lead().await;
    propose(&mut ruth, "Close this phase early").await;
    assert_eq!(state(&service).await, "open");
    // There is no button for it, and whoever makes one up is refused.
    let mut forged = Sent {
        action: format!("/desk/{SLUG}/phases/1/closure/confirmation"),
        fields: ticket_on(&ruth, "Take this off the table"),
    };
    forged.fields.push(("sure".into(), "yes".into()));
    ruth.send(&forged).await;
    assert_eq!(ruth.status, 403);
    ruth.sees("You proposed this step, so another lead must confirm it");
    assert_eq!(state(&service).await, "open");

    let mut tomas = service.other_lead().await;
    tomas.go(&format!("/desk/{SLUG}/phases")).await;
    tomas.sees("Ruth Lowe");
    tomas.sees("We have <heard> enough.");
    tomas.press("Take this off the table").await;
    tomas.sees("The proposal is off the table.");
    propose(&mut tomas, "Close this phase early").await;
    ruth.go(&format!("/desk/{SLUG}/phases")).await;
    ruth.press("Confirm and close this phase").await;
    assert_eq!(ruth.status, 422, "one must be sure");
    ruth.choose("Yes, stop taking words now");
    let confirm = ruth.form("Confirm and close this phase");
    ruth.send(&confirm).await;
    assert_eq!(ruth.status, 200, "{}", ruth.whole());
    assert_eq!(state(&service).await, "closing");
    ruth.send(&confirm).await;
    assert_eq!(ruth.status, 409, "once is enough");
    let acts: Vec<String> = service
        .ask(|c| ledger::list_after(c, 0, 100))
        .await
        .into_iter()
        .map(|kept| kept.line.act)
        .filter(|act| act.starts_with("phase-"))
        .collect();
    assert_eq!(
        acts,
        [
            "phase-opened",
            "phase-closure-proposed",
            "phase-proposal-withdrawn",
            "phase-closure-proposed",
            "phase-stopped"
        ]
    );
}

on_both_engines!(nobody_confirms_what_they_have_not_read, unread);

async fn unread(database: Database) {
    let service = listening(database).await;
    let (mut ruth, mut tomas) = (service.lead().await, service.other_lead().await);
    propose(&mut ruth, "Close this phase early").await;
    tomas.go(&format!("/desk/{SLUG}/phases")).await;
    tomas.choose("Yes, stop taking words now");
    let confirm = tomas.form("Confirm and close this phase");
    // Another session of the same person is the same person.
    let mut again = service.lead().await;
    again.go(&format!("/desk/{SLUG}/phases")).await;
    again.sees("You proposed this, so another lead must confirm it.");
    let mut forged = Sent {
        action: confirm.action.clone(),
        fields: ticket_on(&again, "Take this off the table"),
    };
    forged.fields.push(("sure".into(), "yes".into()));
    again.send(&forged).await;
    assert_eq!(again.status, 403);
    // Withdrawn, and proposed anew for another reason: what Tomas has before him is another proposal.
    again.go(&format!("/desk/{SLUG}/phases")).await;
    again.press("Take this off the table").await;
    tomas.send(&confirm).await;
    assert_eq!(tomas.status, 409, "nothing is on the table");
    ruth.go(&format!("/desk/{SLUG}/phases/1/closure")).await;
    ruth.fill("Why? For the team", "Somebody floods us.");
    ruth.press("Propose this step").await;
    tomas.send(&confirm).await;
    assert_eq!(tomas.status, 409);
    tomas.sees("Somebody floods us.");
    assert_eq!(state(&service).await, "open");
    // Whoever proposed it leads no more by the time it is confirmed.
    let (app, now) = (service.app.clone(), service.app.clock.now());
    app.store
        .write(move |c| {
            let ruth = staff::find_by_email(c, "ruth@example.org")?.unwrap();
            trust(c, SLUG, ruth.id, &[Role::Observer], (Hand::Operator, now)).unwrap();
            Ok::<_, ahpslisten::store::StoreError>(())
        })
        .await
        .unwrap();
    tomas.choose("Yes, stop taking words now");
    tomas.press("Confirm and close this phase").await;
    assert_eq!(tomas.status, 403, "{}", tomas.whole());
    tomas.sees("Whoever proposed this step is no longer a lead.");
    assert_eq!(state(&service).await, "open");
    assert!(!tomas.body.contains("Confirm and close this phase"));
    tomas.press("Take this off the table").await;
    tomas.sees("The proposal is off the table.");
}

on_both_engines!(what_waits_falls_away_when_the_phase_moves, fallen);

async fn fallen(database: Database) {
    let service = listening(database).await;
    let (mut ruth, mut tomas) = (service.lead().await, service.other_lead().await);
    propose(&mut ruth, "Close this phase early").await;
    tomas.go(&format!("/desk/{SLUG}/phases")).await;
    tomas.choose("Yes, stop taking words now");
    let confirm = tomas.form("Confirm and close this phase");
    // A pause changes nothing about it.
    ruth.follow("Pause this phase").await;
    ruth.choose("Something here does not work as it should, and we are mending it.");
    ruth.press("Pause").await;
    assert_eq!(ruth.status, 200, "{}", ruth.whole());
    tomas.go(&format!("/desk/{SLUG}/phases")).await;
    tomas.sees("To be confirmed: close this phase early");
    let (app, now) = (service.app.clone(), service.app.clock.now());
    app.store
        .write(move |c| {
            let phase = phases::list(c, SLUG)?[0].id;
            stop_phase(c, SLUG, phase, Hand::Operator, now, [7; 16]).unwrap();
            Ok::<_, ahpslisten::store::StoreError>(())
        })
        .await
        .unwrap();
    tomas.send(&confirm).await;
    assert_eq!(tomas.status, 409, "{}", tomas.whole());
    let waits = service
        .ask(|c| {
            let phase = phases::list(c, SLUG)?[0].id;
            proposals::list(c, phase)
        })
        .await;
    assert!(waits.is_empty());
}

on_both_engines!(a_lead_without_a_second_is_told_whom_to_ask, alone);

async fn alone(database: Database) {
    let service = listening(database).await;
    let (app, now) = (service.app.clone(), service.app.clock.now());
    app.store
        .write(move |c| {
            let tomas = staff::find_by_email(c, "tomas@example.org")?.unwrap();
            trust(c, SLUG, tomas.id, &[], (Hand::Operator, now)).unwrap();
            Ok::<_, ahpslisten::store::StoreError>(())
        })
        .await
        .unwrap();
    let mut ruth = service.lead().await;
    ruth.go(&format!("/desk/{SLUG}/phases")).await;
    ruth.follow("Close this phase early").await;
    ruth.sees("You are the only lead");
    ruth.sees("Who can invite a second lead: Ada Admin");
    assert!(!ruth.body.contains("Propose this step"));
}

on_both_engines!(two_leads_open_a_phase_again_and_say_why, again);

async fn again(database: Database) {
    let service = listening(database).await;
    both_leads(
        &service,
        "Close this phase early",
        "Yes, stop taking words",
        "Confirm and close this phase",
    )
    .await;
    let mut ruth = service.lead().await;
    ruth.go(&format!("/desk/{SLUG}/phases")).await;
    ruth.follow("Open this phase again").await;
    ruth.fill("Why? For the team", "A whole region was missing.");
    ruth.fill("Last day", "19 11 2026");
    ruth.choose("We have not yet heard from enough people in some groups.");
    ruth.press("Propose this step").await;
    ruth.sees("Enter an end that is still to come");
    ruth.fill("Last day", "30 11 2026");
    ruth.press("Propose this step").await;
    assert_eq!(ruth.status, 200, "{}", ruth.whole());
    let mut tomas = service.other_lead().await;
    tomas.go(&format!("/desk/{SLUG}/phases")).await;
    tomas.sees("Its last day is 30 November 2026.");
    tomas.press("Confirm and open it again").await;
    assert_eq!(tomas.status, 200, "{}", tomas.whole());
    assert_eq!(state(&service).await, "open");
    let mut citizen = service.citizen();
    citizen.go(&format!("/{SLUG}")).await;
    citizen.sees("We have not yet heard from enough people in some groups.");
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut citizen, &prompt, "From the missing region", None).await;
}

on_both_engines!(whoever_was_writing_has_some_minutes_more, grace);

async fn grace(database: Database) {
    let service = listening(database).await;
    service.at("2026-12-27T23:00:00Z").await;
    let mut slow = service.citizen();
    at_the_form(&service, &mut slow).await;
    slow.sees("If this page is open when this closes, you still have 20 minutes to send your words.");
    fill_words(&mut slow, "I type with one finger");
    let mut slower = service.citizen();
    at_the_form(&service, &mut slower).await;
    fill_words(&mut slower, "I had to lie down");
    service.at("2026-12-28T00:00:00Z").await;
    assert_eq!(state(&service).await, "closing");

    service.app.clock.set("2026-12-28T00:15:00Z".parse().unwrap());
    slow.press("Continue").await;
    slow.press("Change your words").await;
    slow.press("Continue").await;
    slow.press("Send").await;
    receipt(&slow);
    assert_eq!(waiting(&service).await, 1);
    // A form that is made now is too late already.
    let mut late = service.citizen();
    at_the_form(&service, &mut late).await;
    late.sees("We take no new words here any more.");
    // The words that came so late are still decided before anything is handed over.
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.sees("whoever was writing then has had the time to send.");

    service.app.clock.set("2026-12-28T00:19:50Z".parse().unwrap());
    slower.press("Continue").await;
    service.app.clock.set("2026-12-28T00:20:00Z".parse().unwrap());
    slower.press("Send").await;
    assert_eq!(slower.status, 409);
    slower.sees("I had to lie down");
    slower.sees("You can still write to the team: ahp.strategy@example.org");
    assert_eq!(waiting(&service).await, 1);
}

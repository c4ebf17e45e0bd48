//! A nurse judges a finding and says what it would do to her service; an organisation answers under its own name. A citizen
//! and a physiotherapist are asked nothing of the kind.

use crate::journeys::a_crowd_disagrees::{PROMPT, challenging, challenging_at};
use crate::journeys::the_whole_relay::{clear_the_queue, contribute, fill_words, join, receipt, take_voice};
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::lines;

const EFFECT: &str = "It would make our work harder";
const REFERENCE: &str = "www.example.org/pathway?a=1&b=<2>";
const TRUST: &str = "The Rest & Recovery Trust";

on_both_engines!(a_nurse_says_what_it_would_do_to_her_service, a_nurse);

async fn a_nurse(database: Database) {
    let service = challenging_at(Service::start_unlinkable(database).await).await;
    service.next_day().await;
    let prompt = format!("/{SLUG}/prompts/{PROMPT}");
    for (email, profession) in [
        ("physio@example.org", "Physiotherapists"),
        ("nurse@example.org", "Nurse"),
    ] {
        let mut person = join(&service, email, profession).await;
        take_voice(&mut person).await;
        person.go(&format!("{prompt}/contribution")).await;
        if profession == "Physiotherapists" {
            person.does_not_see("What would it do to your service?");
            continue;
        }
        person.choose("Nearly right");
        person.choose(EFFECT);
        fill_words(&mut person, "Only with more staff at night.");
        person.fill("Evidence, or a strategy", REFERENCE);
        person.press("Continue").await;
        assert_eq!(person.status, 200, "{}", person.whole());
        person.sees(EFFECT);
        person.sees(&format!("Evidence or strategy: {REFERENCE}"));
        // Going back loses neither.
        person.press("Change your words").await;
        person.sees("Evidence or strategy:");
        person.press("Continue").await;
        person.press("Send").await;
        receipt(&person);
    }
    let mut citizen = service.citizen();
    citizen.go(&format!("{prompt}/contribution")).await;
    citizen.does_not_see("What would it do to your service?");
    contribute(&mut citizen, &prompt, "Say who rests.", Some("Nearly")).await;
    clear_the_queue(&mut service.moderator().await).await;
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.sees(&format!("Effect on their service: {EFFECT}."));
    citizen.sees(REFERENCE);
    assert!(
        !citizen.body.contains("href=\"www.example.org"),
        "an address of a stranger became a link"
    );
}

on_both_engines!(
    an_organisation_answers_under_its_name_and_is_no_vote,
    an_organisation
);

async fn an_organisation(database: Database) {
    let service = challenging(database).await;
    service.next_day().await;
    let prompt = format!("/{SLUG}/prompts/{PROMPT}");
    let mut officer = service.citizen();
    officer.go(&prompt).await;
    officer.follow("Answer for an organisation, under its name").await;
    officer.sees("It is not counted as a vote.");
    officer.press("Continue").await;
    assert_eq!(officer.status, 422, "{}", officer.whole());
    officer.sees("Enter the name of the organisation");
    officer.fill("Name of the organisation", TRUST);
    officer.press("Continue").await;
    assert_eq!(
        officer.status,
        422,
        "an organisation said nothing: {}",
        officer.whole()
    );
    fill_words(&mut officer, "We would open our garden.");
    officer.press("Continue").await;
    assert_eq!(officer.status, 200, "{}", officer.whole());
    officer.sees(TRUST);
    officer.press("Send").await;
    let code = receipt(&officer);
    assert!(officer.cookies.is_empty());

    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.sees(&format!("From an organisation: {TRUST}."));
    clear_the_queue(&mut moderator).await;
    service.next_day().await;
    officer.go(&prompt).await;
    officer.sees("What organisations say");
    officer.sees(&format!("From an organisation: {TRUST}."));
    {
        let face = service.app.face();
        let (_, asked) = face.edition(SLUG).unwrap().prompt(PROMPT.0).unwrap();
        assert_eq!(asked.voices.number(), Some(0), "an organisation was counted");
        assert!(asked.judged.is_empty(), "an organisation was a vote");
    }
    officer
        .go(&format!("/{SLUG}/findings/{}", ahpslisten::domain::ids::Key(50)))
        .await;
    officer.sees("We would open our garden.");

    // Its receipt takes it back whole, name and all.
    officer.go("/receipt").await;
    officer.fill("Receipt code", &code);
    officer.press("Continue").await;
    officer.choose("Yes, delete my words for good");
    officer.press("Take my words back").await;
    assert_eq!(officer.status, 200, "{}", officer.whole());
    let named = "SELECT organisation AS line FROM contribution WHERE organisation IS NOT NULL";
    assert_eq!(lines(&service.database.address, named), Vec::<String>::new());
}

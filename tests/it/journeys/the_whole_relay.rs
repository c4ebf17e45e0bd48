//! From the first voice to a published line, and back: a citizen, two moderators, an analyst, two leads, a
//! physiotherapist and a nurse take one engagement through all its phases.

use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{PASSWORD, SLUG, Service};
use crate::on_both_engines;

const IDEA: &str = "Ask me first what matters to me, then look at the screen.";
const RESPONSE: &str = "We begin each visit with that question already.";
const CHALLENGE: &str = "Say who asks, and when.";

/// Writes something under a prompt and returns the receipt code.
pub async fn contribute(person: &mut Browser, prompt: &str, words: &str, verdict: Option<&str>) -> String {
    person.go(prompt).await;
    let html = scraper::Html::parse_document(&person.body);
    let write = crate::kit::html::select(&html, &format!("main a[href='{prompt}/contribution']"));
    assert!(
        !write.is_empty(),
        "no way to write on {prompt}: {}",
        person.whole()
    );
    person.go(&format!("{prompt}/contribution")).await;
    person.redirected().await;
    if let Some(verdict) = verdict {
        person.choose(verdict);
    }
    fill_words(person, words);
    person.press("Continue").await;
    assert_eq!(person.status, 200, "{}", person.whole());
    person.press("Send").await;
    assert_eq!(person.status, 200, "{}", person.whole());
    receipt(person)
}

/// Fills the one text area of a page, whatever its label says in this phase.
pub fn fill_words(person: &mut Browser, words: &str) {
    let html = scraper::Html::parse_document(&person.body);
    let label = crate::kit::html::select(&html, "label[for='words']");
    let label = crate::kit::html::text(*label.first().expect("no label for the words"));
    person.fill(&label, words);
}

/// The receipt code on a confirmation page.
pub fn receipt(person: &Browser) -> String {
    let html = scraper::Html::parse_document(&person.body);
    let groups: Vec<String> = crate::kit::html::select(&html, ".app-receipt__group")
        .into_iter()
        .map(crate::kit::html::text)
        .collect();
    assert_eq!(
        groups.len(),
        7,
        "no receipt on {}: {}",
        person.path,
        person.whole()
    );
    groups.join(" ")
}

/// The first prompt of the phase that is open.
pub async fn first_prompt(service: &Service, kind: &str) -> String {
    let face = service.app.face();
    let edition = face.edition(SLUG).unwrap();
    let prompt = edition.phase(kind).unwrap().prompts.first().unwrap().id;
    format!("/{SLUG}/prompts/{}", ahpslisten::domain::ids::Key(prompt))
}

/// One lead proposes a step of the phase that is under way, another confirms it.
pub async fn both_leads(service: &Service, step: &str, sure: &str, confirm: &str) {
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.follow(step).await;
    lead.fill("Why? For the team", "It is time.");
    lead.press("Propose this step").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.sees("You proposed this, so another lead must confirm it.");
    let mut other = service.other_lead().await;
    other.go(&format!("/desk/{SLUG}/phases")).await;
    other.sees("It is time.");
    other.choose(sure);
    other.press(confirm).await;
    assert_eq!(other.status, 200, "{}", other.whole());
}

/// Two leads close the phase, and hand it over when whoever was writing has had time to send.
pub async fn close_and_hand_over(service: &Service) {
    both_leads(
        service,
        "Close this phase early",
        "Yes, stop taking words",
        "Confirm and close this phase",
    )
    .await;
    let later = service.app.clock.now() + jiff::SignedDuration::from_mins(21);
    service.app.clock.set(later);
    both_leads(
        service,
        "Hand this phase over",
        "Yes, hand over",
        "Confirm and hand over",
    )
    .await;
}

/// Decides on everything that waits.
pub async fn clear_the_queue(moderator: &mut Browser) {
    for _ in 0..50 {
        moderator.go(&format!("/desk/{SLUG}/queue")).await;
        let html = scraper::Html::parse_document(&moderator.body);
        let links = crate::kit::html::select(&html, &format!("main a[href^='/desk/{SLUG}/queue/']"));
        let Some(href) = links
            .first()
            .and_then(|link| link.attr("href"))
            .map(str::to_owned)
        else {
            return;
        };
        moderator.go(&href).await;
        moderator.choose("Publish");
        moderator.press("Record decision").await;
        assert_eq!(moderator.status, 200, "{}", moderator.whole());
    }
    panic!("the queue does not get shorter");
}

on_both_engines!(a_voice_becomes_a_line_and_the_line_leads_back, relay);

#[expect(clippy::too_many_lines, reason = "one story, told in one breath")]
async fn relay(database: Database) {
    let service = Service::start_unlinkable(database).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    lead.sees("Listen");

    // A citizen speaks, without account or cookie, and is given a receipt.
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, IDEA, None).await;
    assert!(citizen.cookies.is_empty());
    citizen.go(&prompt).await;
    citizen.does_not_see(IDEA);

    // A moderator publishes; it becomes public with the release.
    let mut moderator = service.moderator().await;
    clear_the_queue(&mut moderator).await;
    citizen.go(&prompt).await;
    citizen.does_not_see(IDEA);
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
    citizen.go(&prompt).await;
    citizen.sees(IDEA);

    // The analyst gathers it under a theme and agrees it.
    let mut analyst = service.analyst().await;
    analyst.go(&format!("/desk/{SLUG}/themes")).await;
    analyst.fill("Title", "Being asked first");
    analyst.fill("Summary", "People want to be asked what matters to them.");
    analyst.press("Add theme").await;
    analyst.go(&format!("/desk/{SLUG}/coding")).await;
    analyst.choose(IDEA);
    analyst.pick("Theme", "Being asked first");
    analyst.press("Add to this theme").await;
    analyst.go(&format!("/desk/{SLUG}/themes")).await;
    analyst.follow("Being asked first").await;
    analyst.sees(IDEA);
    analyst.press("Agree").await;

    // The lead hands over: the theme becomes a prompt of the second phase.
    close_and_hand_over(&service).await;
    citizen.go(&format!("/{SLUG}/themes")).await;
    citizen.follow("Being asked first").await;
    citizen.sees(IDEA);

    // A physiotherapist joins, confirms by mail, takes a voice and answers.
    let mut physiotherapist = join(&service, "physio@example.org", "Physiotherapists").await;
    take_voice(&mut physiotherapist).await;
    let prompt = first_prompt(&service, "respond").await;
    let response_code = contribute(&mut physiotherapist, &prompt, RESPONSE, None).await;
    clear_the_queue(&mut moderator).await;
    service.next_day().await;
    // A day has passed: sessions at the desk have ended.
    let (mut analyst, mut moderator) = (service.analyst().await, service.moderator().await);
    citizen.go(&prompt).await;
    citizen.sees(RESPONSE);

    // A finding is drawn from the theme and the response, and put to everyone.
    analyst.go(&format!("/desk/{SLUG}/findings")).await;
    analyst.fill("Title", "Asking first is part of care");
    analyst.fill(
        "Statement",
        "Every first visit should begin with what matters to the person.",
    );
    analyst.choose("Being asked first");
    analyst.press("Add finding").await;
    analyst.go(&format!("/desk/{SLUG}/findings")).await;
    analyst.follow("Asking first is part of care").await;
    analyst.choose(RESPONSE);
    analyst.press("Save finding").await;
    assert_eq!(analyst.status, 200, "{}", analyst.whole());
    close_and_hand_over(&service).await;

    // Citizen, physiotherapist and nurse judge it.
    let prompt = first_prompt(&service, "challenge").await;
    contribute(&mut citizen, &prompt, CHALLENGE, Some("Nearly")).await;
    let mut physiotherapist = sign_in(&service, "physio@example.org").await;
    take_voice(&mut physiotherapist).await;
    contribute(&mut physiotherapist, &prompt, "", Some("Yes, this is right")).await;
    let mut nurse = join(&service, "nurse@example.org", "Nurse").await;
    take_voice(&mut nurse).await;
    contribute(
        &mut nurse,
        &prompt,
        "Nurses ask as well.",
        Some("Something is missing"),
    )
    .await;
    clear_the_queue(&mut moderator).await;
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.sees(CHALLENGE);

    // A comment judges no finding, here as in every phase.
    let voice = citizen.link("Read where this went");
    citizen.go(&voice).await;
    citizen.follow("Write a comment").await;
    fill_words(&mut citizen, "That is just how it is with us.");
    citizen.press("Continue").await;
    citizen.press("Send").await;
    assert_eq!(citizen.status, 200, "{}", citizen.whole());
    receipt(&citizen);
    clear_the_queue(&mut service.moderator().await).await;

    // The team stops, decides with a reason, concludes.
    let mut lead = service.lead().await;
    both_leads(
        &service,
        "Close this phase early",
        "Yes, stop taking words",
        "Confirm and close this phase",
    )
    .await;
    lead.go(&format!("/desk/{SLUG}/findings")).await;
    lead.follow("Asking first is part of care").await;
    lead.choose("Change it");
    lead.fill(
        "New statement, if you change it",
        "Every first visit should begin with what matters to the person, whoever leads it.",
    );
    lead.fill("Reason", "Several people asked who should ask.");
    lead.press("Record decision").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    service
        .app
        .clock
        .set(service.app.clock.now() + jiff::SignedDuration::from_mins(21));
    both_leads(
        &service,
        "Hand this phase over",
        "Yes, hand over",
        "Confirm and hand over",
    )
    .await;

    // The strategy is written; an uncited line is refused; two people approve; it is published.
    lead.go(&format!("/desk/{SLUG}/strategy")).await;
    lead.fill("Title of the section", "Listening");
    lead.press("Add section").await;
    lead.follow("Add a line").await;
    lead.fill("Line of the strategy", "We will ask first what matters.");
    lead.press("Save line").await;
    lead.go(&format!("/desk/{SLUG}/strategy")).await;
    lead.press("Approve the strategy").await;
    assert_eq!(lead.status, 422, "an uncited line was approved: {}", lead.whole());
    lead.go(&format!("/desk/{SLUG}/strategy")).await;
    lead.follow("Edit line 1.1").await;
    lead.choose("Asking first is part of care");
    lead.press("Save line").await;
    lead.go(&format!("/desk/{SLUG}/strategy")).await;
    let approval = lead.form("Approve the strategy");
    lead.send(&approval).await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.send(&approval).await;
    assert_eq!(lead.status, 403, "one person approved twice: {}", lead.whole());
    lead.press("Publish the strategy").await;
    assert_eq!(lead.status, 403, "one person published: {}", lead.whole());
    let mut other = service.other_lead().await;
    other.go(&format!("/desk/{SLUG}/strategy")).await;
    other.press("Approve the strategy").await;
    assert_eq!(other.status, 200, "{}", other.whole());
    other.press("Publish the strategy").await;
    assert_eq!(other.status, 200, "{}", other.whole());

    // From the line to the voice.
    citizen.go(&format!("/{SLUG}/strategy")).await;
    citizen.follow("We will ask first what matters.").await;
    citizen.sees(IDEA);
    citizen.follow("Asking first is part of care").await;
    citizen.sees("Several people asked who should ask.");
    citizen.sees("Every first visit should begin with what matters to the person.");
    citizen.sees(RESPONSE);
    citizen.follow("Being asked first").await;
    citizen.sees(IDEA);

    // And from the receipts to the line.
    for receipt in [&code, &response_code] {
        citizen.go("/receipt").await;
        citizen.fill("Receipt code", receipt);
        citizen.press("Continue").await;
        assert_eq!(citizen.status, 200, "{}", citizen.whole());
        citizen.sees("Asking first is part of care");
        citizen.sees("We will ask first what matters.");
    }
}

/// Joins as a professional and confirms by the link in the mail.
pub async fn join(service: &Service, email: &str, profession: &str) -> Browser {
    let mut person = service.citizen();
    person.go("/join").await;
    person.fill("Email address", email);
    person.fill("Choose a password", PASSWORD);
    person.choose(profession);
    person.press("Join").await;
    assert_eq!(person.status, 200, "{}", person.whole());
    let mails = service.mails().await;
    let mail = mails
        .iter()
        .rev()
        .find(|mail| mail.contains(&format!("To: {email}")))
        .expect("no mail came");
    let link = mail
        .split_whitespace()
        .find(|word| word.contains("/join/confirmation?token="))
        .expect("no link in the mail");
    let path = link
        .strip_prefix(&service.origin)
        .unwrap_or_else(|| panic!("{link} is not ours"));
    person.go(path).await;
    person.press("Confirm").await;
    assert_eq!(person.status, 200, "{}", person.whole());
    sign_in(service, email).await
}

pub async fn sign_in(service: &Service, email: &str) -> Browser {
    let mut person = service.citizen();
    person.go("/sign-in").await;
    person.fill("Email address", email);
    person.fill("Password", PASSWORD);
    person.press("Sign in").await;
    assert_eq!(person.path, "/account", "{}", person.whole());
    person
}

pub async fn take_voice(person: &mut Browser) {
    let token = crate::journeys::a_professional_gets_a_token::get_token(person).await;
    crate::journeys::a_professional_gets_a_token::spend_token(person, &token).await;
}

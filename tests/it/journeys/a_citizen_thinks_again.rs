//! A citizen comes back and thinks again: changes words before and after they are public, asks for a second opinion,
//! reads what a moderator says to them alone. Moderators see each wording, and nobody judges their own refusal.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{clear_the_queue, contribute, first_prompt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::domain::receipt::ReceiptCode;
use ahpslisten::keys::hash;
use ahpslisten::store::{contributions, versions};
use jiff::SignedDuration;

async fn show(person: &mut Browser, code: &str) {
    person.go("/receipt").await;
    person.fill("Receipt code", code);
    person.press("Continue").await;
}

async fn change(person: &mut Browser, code: &str, words: &str) {
    show(person, code).await;
    person.fill("Your words, changed", words);
    person.press("Send the changed words").await;
}

fn reason(service: &Service) -> String {
    let face = service.app.face();
    let edition = face.edition(SLUG).unwrap();
    edition.text("list.reason.unclear", "en").0.to_owned()
}

async fn decline(service: &Service, moderator: &mut Browser, words: &str, reply: &str) {
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow(words).await;
    moderator.choose("Decline");
    moderator.pick("Reason, if you decline", &reason(service));
    moderator.fill("Private reply to the author", reply);
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
}

/// The held clock does not move by itself, and two decisions of one millisecond have no order.
fn later(service: &Service) {
    let now = service.app.clock.now();
    service.app.clock.set(now + SignedDuration::from_secs(60));
}

on_both_engines!(words_that_wait_are_changed_in_the_queue, waiting);

async fn waiting(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, "I was not belived.", None).await;
    // The moderator has the page open while the author mends the words.
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("I was not belived.").await;
    moderator.choose("Publish");
    change(&mut citizen, &code, "I was not believed.").await;
    assert_eq!(citizen.status, 200, "{}", citizen.whole());
    citizen.sees("Your words have been changed.");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 409, "decided on words nobody read");
    moderator.sees("The author changed the words");
    moderator.sees("I was not believed.");
    moderator.sees("I was not belived.");
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.sees("I was not believed.");
    citizen.does_not_see("I was not belived.");
    // Nothing to say is nothing to save, and says so.
    change(&mut citizen, &code, "  ").await;
    assert_eq!(citizen.status, 422);
    change(&mut citizen, &code, "I was not believed.").await;
    citizen.sees("These are the words we have.");
}

on_both_engines!(public_words_stay_until_the_change_is_decided, public);

async fn public(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, "The ramp is too steep.", None).await;
    clear_the_queue(&mut service.moderator().await).await;
    service.next_day().await;
    let mut moderator = service.moderator().await;
    change(&mut citizen, &code, "The ramp is much too steep.").await;
    citizen.sees("We have your change.");
    citizen.sees("waits for a moderator");
    citizen.go(&prompt).await;
    citizen.sees("The ramp is too steep.");
    let list = format!("/desk/{SLUG}/second-looks");
    moderator.go(&list).await;
    moderator.follow("The ramp is much too steep.").await;
    moderator.sees("The ramp is too steep.");
    moderator.choose("Accept the new words");
    moderator.fill("Private reply to the author", "Thank you, that is clearer.");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    moderator.sees("Nobody waits for a second opinion.");
    // Public again with the release, and the earlier words are on no page from the decision on.
    citizen.go(&prompt).await;
    citizen.does_not_see("The ramp is too steep.");
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.sees("The ramp is much too steep.");
    show(&mut citizen, &code).await;
    citizen.sees("Thank you, that is clearer.");
    // A change that is declined changes nothing.
    change(&mut citizen, &code, "Ramp.").await;
    let mut moderator = service.moderator().await;
    moderator.go(&list).await;
    moderator.follow("Ramp.").await;
    moderator.choose("Decline the change");
    moderator.pick("Reason, if you leave the words as they are", &reason(&service));
    moderator.press("Record decision").await;
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.sees("The ramp is much too steep.");
    show(&mut citizen, &code).await;
    citizen.sees("without your change");
    // Some days later decided words are as they are; taken back, every wording is gone.
    for _ in 0..8 {
        service.next_day().await;
    }
    show(&mut citizen, &code).await;
    citizen.sees("are over");
    citizen.choose("Yes, delete my words");
    citizen.press("Take my words back").await;
    citizen.does_not_see("ramp");
    citizen.does_not_see("Thank you, that is clearer.");
    let receipt = hash(ReceiptCode::parse(&code).ok().unwrap().secret());
    let left = service
        .ask(move |c| {
            let id = contributions::find_by_receipt(c, &receipt)?.unwrap().id;
            versions::list(c, id)
        })
        .await;
    assert!(left.is_empty());
}

on_both_engines!(a_second_moderator_decides_on_an_appeal, appeal);

async fn appeal(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, "The lift, again.", None).await;
    let lost = contribute(&mut citizen, &prompt, "Hm.", None).await;
    let (mut first, mut second) = (service.moderator().await, service.other_moderator().await);
    decline(
        &service,
        &mut first,
        "The lift, again.",
        "Which lift do you mean?",
    )
    .await;
    decline(&service, &mut first, "Hm.", "").await;
    later(&service);
    show(&mut citizen, &code).await;
    citizen.sees("Which lift do you mean?");
    citizen.press("Ask another moderator").await;
    assert_eq!(citizen.status, 422, "an appeal without words");
    citizen.fill("Why should your words be published?", "There is only one lift.");
    citizen.press("Ask another moderator").await;
    assert_eq!(citizen.status, 200, "{}", citizen.whole());
    citizen.sees("second opinion is with us");
    citizen.sees("Another moderator decides on your words as they are");
    show(&mut citizen, &lost).await;
    citizen.fill("Why should your words be published?", "I meant it.");
    citizen.press("Ask another moderator").await;

    // Who refused the words reads the appeal and cannot decide on it, with or without a form.
    let list = format!("/desk/{SLUG}/second-looks");
    first.go(&list).await;
    first.follow("The lift, again.").await;
    first.sees("somebody else decides on the appeal");
    first.sees("Callum Obafemi");
    first.sees("Ruth Lowe");
    first.sees("There is only one lift.");
    assert!(!first.body.contains("Allow the appeal"));
    second.go(&list).await;
    second.follow("The lift, again.").await;
    second.sees("Nasreen Holloway");
    second.choose("Allow the appeal");
    second.fill("Private reply to the author", "You are right, there is one.");
    let sent = second.form("Record decision");
    first.send(&sent).await;
    assert_eq!(first.status, 409, "decided on an own refusal");
    first.sees("Your decision was not stored");
    second.send(&sent).await;
    assert_eq!(second.status, 200, "{}", second.whole());
    second.send(&sent).await;
    assert_eq!(second.status, 409, "decided twice");
    second.go(&list).await;
    second.follow("Hm.").await;
    second.choose("Turn the appeal down");
    second.pick("Reason, if the decision stands", &reason(&service));
    second.press("Record decision").await;
    assert_eq!(second.status, 200, "{}", second.whole());

    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.sees("The lift, again.");
    citizen.does_not_see("Hm.");
    show(&mut citizen, &code).await;
    citizen.sees("another moderator looked again and accepted the words");
    citizen.sees("You are right, there is one.");
    show(&mut citizen, &lost).await;
    citizen.sees("The words stay unpublished.");
    citizen.sees(&reason(&service));
    assert!(
        !citizen.body.contains("Ask another moderator"),
        "an appeal is raised once"
    );
    assert!(
        !citizen.body.contains("Nasreen") && !citizen.body.contains("Callum"),
        "a name is told"
    );
}

on_both_engines!(declined_words_are_mended_and_sent_again, mended);

async fn mended(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, "Mr Smith was rude.", None).await;
    let mut moderator = service.moderator().await;
    decline(&service, &mut moderator, "Mr Smith", "Please leave out the name.").await;
    later(&service);
    change(&mut citizen, &code, "Someone was rude.").await;
    citizen.sees("Your words have been changed.");
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("Someone was rude.").await;
    moderator.sees("Mr Smith was rude.");
    moderator.sees("Please leave out the name.");
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.sees("Someone was rude.");
    citizen.does_not_see("Mr Smith");
}

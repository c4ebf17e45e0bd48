//! A citizen writes that they want to die. Help is shown at once, the words are taken, and they stand on top of the
//! queue; a moderator can raise a worry that no list of words knows.

use crate::journeys::a_citizen_contributes::{at_the_form, listening};
use crate::journeys::the_whole_relay::{contribute, fill_words, first_prompt, receipt};
use crate::kit::engines::Database;
use crate::kit::service::SLUG;
use crate::on_both_engines;
use ahpslisten::domain::concern::Concern;
use ahpslisten::store::contributions;

const DISTRESS: &str = "since the pain came back i wnat to dye";

on_both_engines!(help_comes_at_once_and_the_words_come_first, help_at_once);

async fn help_at_once(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    for words in ["Shorter waits, please.", "Listen to carers."] {
        contribute(&mut service.citizen(), &prompt, words, None).await;
    }
    // A day later, so that the oldest day alone would put it last.
    service.next_day().await;
    let mut citizen = service.citizen();
    at_the_form(&service, &mut citizen).await;
    citizen.sees("Leave this page");
    assert!(citizen.link("Leave this page").starts_with("https://"));
    fill_words(&mut citizen, DISTRESS);
    citizen.press("Continue").await;
    citizen.sees("You can talk to someone now");
    citizen.sees("116 123");
    citizen.sees("You can still send your words.");
    citizen.press("Send").await;
    receipt(&citizen);
    citizen.sees("You can talk to someone now");
    citizen.sees("116 123");
    citizen.does_not_see("You can still send");
    citizen.sees("We have your words, and a moderator will see them first.");

    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    let whole = moderator.text();
    let (urgent, ordinary) = (
        whole.find(DISTRESS).unwrap(),
        whole.find("Shorter waits").unwrap(),
    );
    assert!(urgent < ordinary, "words of distress come first");
    moderator.sees("Urgent: self-harm or suicide");
    let first = service.ask(|c| contributions::list_waiting(c, SLUG, 1)).await;
    assert_eq!(first[0].concern, Some(Concern::SelfHarm));
}

on_both_engines!(the_number_for_this_worry_is_the_first_after_999, for_this_worry);

async fn for_this_worry(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    at_the_form(&service, &mut citizen).await;
    fill_words(
        &mut citizen,
        "My partner hits me and I am afraid to go home tonight.",
    );
    citizen.press("Continue").await;
    let text = citizen.text();
    let place = |name: &str| text.find(name).unwrap_or_else(|| panic!("{name}: {text}"));
    assert!(place("Emergency services") < place("National Domestic Abuse Helpline"));
    assert!(place("National Domestic Abuse Helpline") < place("Samaritans"));
}

on_both_engines!(a_moderator_raises_a_worry_and_it_is_decided_later, raised);

async fn raised(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut citizen = service.citizen();
    contribute(&mut citizen, &prompt, "Ask me about the dog.", None).await;
    let quiet = "On Fridays the dog and I are out by six.";
    let code = contribute(&mut citizen, &prompt, quiet, None).await;

    let mut moderator = service.moderator().await;
    let waiting = service.ask(|c| contributions::list_waiting(c, SLUG, 10)).await;
    let id = waiting.iter().find(|row| row.words == quiet).unwrap().id;
    let page = format!("/desk/{SLUG}/queue/{id}");
    moderator.go(&page).await;
    moderator.choose("Raise a worry");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 422, "which worry?");
    moderator.choose("Raise a worry");
    moderator.pick("What you worry about", "abuse or neglect");
    moderator.press("Record decision").await;
    moderator.sees("The worry is on record.");
    let first = service.ask(|c| contributions::list_waiting(c, SLUG, 10)).await;
    assert_eq!((first.len(), first[0].id), (2, id), "it waits still, on top");

    citizen.go("/receipt").await;
    citizen.fill("Receipt code", &code);
    citizen.press("Continue").await;
    citizen.sees("Looked at again");

    let mut colleague = service.other_moderator().await;
    colleague.go(&page).await;
    colleague.sees("Urgent: abuse or neglect");
    colleague.sees("Nasreen Holloway");
    colleague.choose("Publish");
    colleague.press("Record decision").await;
    assert_eq!(colleague.status, 200, "{}", colleague.whole());
    let after = service.ask(move |c| contributions::find(c, id)).await.unwrap();
    assert_eq!((after.state.name(), after.concern), ("published", None));
}

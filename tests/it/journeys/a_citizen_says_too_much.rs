//! A citizen writes a name and a telephone number without thinking: both are marked before anything is sent, each goes
//! with one press, and who wants to send them as they are may.

use crate::journeys::a_citizen_contributes::{at_the_form, listening, waiting};
use crate::journeys::the_whole_relay::{fill_words, receipt};
use crate::kit::engines::Database;
use crate::kit::service::SLUG;
use crate::on_both_engines;
use ahpslisten::store::contributions;

const WORDS: &str = "My physio Wren Ashdown was kind.\nRing 07700 900123 or wren@example.org.";

on_both_engines!(what_could_show_a_person_goes_with_one_press, one_press);

async fn one_press(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, WORDS);
    citizen.press("Continue").await;
    citizen.sees("Could this show who someone is?");
    citizen.sees("looks like a phone number");
    citizen.press("Remove 07700 900123").await;
    assert_eq!(citizen.status, 200);
    citizen.sees("Ring […] or wren@example.org");
    citizen.press("Remove everything that is marked").await;
    citizen.sees("My physio […] was kind.");
    citizen.does_not_see("Could this show who someone is?");
    assert_eq!(waiting(&service).await, 0, "looking writes nothing");
    citizen.press("Send").await;
    receipt(&citizen);
    let rows = service.ask(|c| contributions::list_waiting(c, SLUG, 10)).await;
    assert_eq!(rows[0].words, "My physio […] was kind.\nRing […] or […].");
}

on_both_engines!(who_wants_to_send_it_as_it_is_may, as_it_is);

async fn as_it_is(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, WORDS);
    citizen.press("Continue").await;
    // A button of a page that lay open: what it names is not there any more, and nothing else is touched.
    let mut old = citizen.form("Remove Wren Ashdown");
    old.fields.retain(|(name, _)| name != "remove");
    old.fields.push(("remove".into(), "1-999".into()));
    citizen.send(&old).await;
    citizen.sees("07700 900123");
    citizen.press("Change your words").await;
    citizen.sees("07700 900123");
    citizen.press("Continue").await;
    citizen.press("Send").await;
    receipt(&citizen);
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("Decide on contribution 1").await;
    moderator.sees("Wren Ashdown: looks like someone’s name");
    moderator.sees("07700 900123: looks like a phone number");
}

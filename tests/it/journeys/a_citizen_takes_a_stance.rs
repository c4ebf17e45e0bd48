//! A citizen says what they think of another's words: one cookie, one stance, changed and taken back; what others think
//! is seen after one's own and never before, and no figure moves with one vote.

use crate::journeys::a_citizen_contributes::{futures, listening};
use crate::journeys::a_professional_speaks_once::responding;
use crate::journeys::the_whole_relay::{clear_the_queue, contribute, first_prompt, join, take_voice};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{lines, rows};
use ahpslisten::actions::take_stance::{device, device_token, take_stance};
use ahpslisten::domain::ids::ContributionId;
use ahpslisten::domain::stance::Stance;
use ahpslisten::store::{Address, contributions, phases, prompts, shelves};

/// A service with these words public, and the address of the prompt.
async fn public(database: Database, words: &[&str]) -> (Service, String) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    for said in words {
        contribute(&mut service.citizen(), &prompt, said, None).await;
    }
    clear_the_queue(&mut service.moderator().await).await;
    release(&service).await;
    (service, prompt)
}

async fn release(service: &Service) {
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
}

/// The one public voice.
async fn only(service: &Service) -> ContributionId {
    let all = service.ask(|c| {
        let mut all = Vec::new();
        for prompt in prompts::list(c, SLUG)? {
            all.extend(shelves::list_public(c, prompt.id, i64::MAX, 100)?);
        }
        Ok(all)
    });
    all.await.first().unwrap().id
}

/// Others judge it, past the pages.
async fn others(service: &Service, id: ContributionId, choice: Stance, people: usize) {
    let found = service.ask(move |c| contributions::find(c, id)).await.unwrap();
    let read = (id, found.position.unwrap());
    let phase = service.ask(|c| phases::list(c, SLUG)).await[0].id;
    let now = service.app.clock.now();
    for _ in 0..people {
        let keys = service.app.keys.clone();
        let token = device_token(&keys, phase, &ahpslisten::chance::bytes());
        let judge = device(&keys, phase, &token).unwrap();
        let taken = service
            .app
            .store
            .write(move |c| take_stance(c, SLUG, read, &judge, Some(choice), now));
        taken.await.unwrap();
    }
}

async fn walk(person: &mut Browser, prompt: &str) {
    person.go(prompt).await;
    person.follow("one voice at a time").await;
    person.redirected().await;
    assert_eq!(person.status, 200, "{}", person.whole());
}

on_both_engines!(a_stance_is_given_changed_and_taken_back, given);

async fn given(database: Database) {
    let (service, prompt) = public(database, &["Ask me first."]).await;
    let id = only(&service).await;
    others(&service, id, Stance::Agree, 23).await;
    others(&service, id, Stance::Disagree, 3).await;
    release(&service).await;
    let mut citizen = service.citizen();
    citizen.go(&format!("/{SLUG}/contributions/{id}")).await;
    citizen.does_not_see("About 25 people");
    citizen.follow("Say what you think of this").await;
    citizen.sees("Ask me first.");
    citizen.sees("this browser will keep one cookie");
    citizen.does_not_see("About 25 people");
    assert!(citizen.cookies.is_empty(), "looking sets no cookie");

    citizen.press("I agree").await;
    assert_eq!(citizen.status, 200);
    assert_eq!(citizen.cookies.len(), 1, "{:?}", citizen.cookies);
    citizen.sees("About 25 people");
    citizen.sees("Too few people to give a number");
    citizen.sees("Nobody");
    assert_eq!(rows(&service.database.address, "stance"), 27);

    citizen.press("I am not sure").await;
    citizen.sees("You said I am not sure");
    assert_eq!(
        rows(&service.database.address, "stance"),
        27,
        "changed, not added"
    );
    citizen.press("Take my answer back").await;
    assert_eq!(rows(&service.database.address, "stance"), 26);
    citizen.does_not_see("About 25 people");
    citizen.press("I disagree").await;
    walk(&mut citizen, &prompt).await;
    assert_eq!(citizen.heading(), "You have been through all of them");
    keeps_no_token_of(&service, &citizen);
}

/// The token of a browser stands nowhere in the rows.
fn keeps_no_token_of(service: &Service, person: &Browser) {
    let token = person.cookies.values().next().unwrap();
    let bytes = ahpslisten::domain::code::unspell(token).unwrap();
    let spelled = match service.database.address {
        Address::Sqlite(_) => "lower(hex(device_mark))",
        Address::Postgres(_) => "encode(device_mark, 'hex')",
    };
    let marks = lines(
        &service.database.address,
        &format!("SELECT {spelled} AS line FROM stance"),
    );
    let token = ahpslisten::keys::hex(&bytes[..8]);
    assert!(!marks.is_empty() && marks.iter().all(|mark| !mark.contains(&token)));
}

on_both_engines!(no_figure_moves_with_one_vote, still);

async fn still(database: Database) {
    let (service, _) = public(database, &["Ask me first."]).await;
    let id = only(&service).await;
    others(&service, id, Stance::Agree, 12).await;
    release(&service).await;
    let mut watcher = service.citizen();
    watcher.go(&format!("/{SLUG}/contributions/{id}/stance")).await;
    watcher.press("I disagree").await;
    watcher.sees("About 10 people");
    // The thirteenth would be rounded up: not before a release, and not before others hide it.
    others(&service, id, Stance::Agree, 1).await;
    release(&service).await;
    watcher.go(&format!("/{SLUG}/contributions/{id}/stance")).await;
    watcher.sees("About 10 people");
    watcher.sees("They change only when at least eight answers have come");
    others(&service, id, Stance::Agree, 6).await;
    watcher.go(&format!("/{SLUG}/contributions/{id}/stance")).await;
    watcher.sees("About 10 people");
    release(&service).await;
    watcher.go(&format!("/{SLUG}/contributions/{id}/stance")).await;
    watcher.sees("About 20 people");
}

on_both_engines!(fifty_presses_of_one_button_are_one_stance, fifty);

async fn fifty(database: Database) {
    let (service, _) = public(database, &["Ask me first."]).await;
    let id = only(&service).await;
    let mut citizen = service.citizen();
    citizen.go(&format!("/{SLUG}/contributions/{id}/stance")).await;
    let sent = citizen.form("I agree");
    let presses = (0..50).map(|_| {
        let (mut impatient, sent) = (service.citizen(), sent.clone());
        async move {
            impatient.send(&sent).await;
            assert_eq!(impatient.status, 200, "{}", impatient.whole());
            impatient.cookies.into_values().collect::<Vec<_>>()
        }
    });
    let mut tokens = futures(presses).await;
    tokens.dedup();
    assert_eq!(tokens.len(), 1, "one form is one device");
    assert_eq!(rows(&service.database.address, "stance"), 1);
}

on_both_engines!(a_closed_phase_takes_none_and_takes_the_cookie_away, closed);

async fn closed(database: Database) {
    let (service, _) = public(database, &["Ask me first."]).await;
    let id = only(&service).await;
    others(&service, id, Stance::Agree, 10).await;
    let found = service.ask(move |c| contributions::find(c, id)).await.unwrap();
    let place = found.position.unwrap();
    let mut citizen = service.citizen();
    let page = format!("/{SLUG}/contributions/{id}/stance");
    citizen.go(&page).await;
    citizen.press("I agree").await;
    let late = citizen.form("I disagree");
    service.app.clock.set("2027-02-20T10:00:00Z".parse().unwrap());
    // Judged in the transaction, before the timer notices.
    let mut fresh = late.clone();
    fresh.fields.retain(|(name, _)| name != "ticket");
    let ticket = ahpslisten::web::ticket::issue(
        &service.app.keys,
        &format!("stance:{id}:{place}"),
        ahpslisten::chance::bytes(),
        service.app.clock.now(),
    );
    fresh.fields.push(("ticket".into(), ticket));
    citizen.send(&fresh).await;
    assert_eq!(citizen.status, 409);
    citizen.sees("No more answers are taken here");
    assert!(citizen.cookies.is_empty(), "the cookie goes with the phase");
    service.at("2027-02-20T10:00:01Z").await;
    let mut reader = service.citizen();
    reader.go(&format!("/{SLUG}/contributions/{id}")).await;
    reader.sees("About 10 people");
    let left = lines(
        &service.database.address,
        "SELECT choice AS line FROM stance WHERE choice = 'disagree'",
    );
    assert_eq!(left, [""; 0]);
}

on_both_engines!(
    a_form_without_its_ticket_or_with_a_made_up_cookie_counts_for_nothing,
    forged
);

async fn forged(database: Database) {
    let (service, _) = public(database, &["Ask me first."]).await;
    let id = only(&service).await;
    let page = format!("/{SLUG}/contributions/{id}/stance");
    let mut stranger = service.citizen();
    stranger.go(&page).await;
    let mut bare = stranger.form("I agree");
    bare.fields.retain(|(name, _)| name != "ticket");
    stranger.send(&bare).await;
    assert_eq!(stranger.status, 422);
    let mut odd = stranger.form("I agree");
    odd.fields.retain(|(name, _)| name != "stance");
    odd.fields.push(("stance".into(), "very much".into()));
    stranger.send(&odd).await;
    assert_eq!(stranger.status, 400);
    assert_eq!(rows(&service.database.address, "stance"), 0);
    // A cookie that we did not give is no device: the form gives a new one.
    stranger.go(&page).await;
    stranger.press("I agree").await;
    let (name, _) = stranger.cookies.iter().next().unwrap();
    let (name, mut liar) = (name.clone(), service.citizen());
    liar.cookies.insert(name.clone(), "0".repeat(42));
    liar.go(&page).await;
    liar.press("I disagree").await;
    assert_ne!(liar.cookies[&name], "0".repeat(42));
    let waiting = ContributionId([3; 16]);
    stranger
        .go(&format!("/{SLUG}/contributions/{waiting}/stance"))
        .await;
    assert_eq!(stranger.status, 404);
}

on_both_engines!(what_came_late_is_judged_as_much_as_what_came_early, rotated);

async fn rotated(database: Database) {
    let (service, prompt) = public(database, &["One.", "Two.", "Three.", "Four."]).await;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..60 {
        let mut citizen = service.citizen();
        walk(&mut citizen, &prompt).await;
        seen.insert(citizen.path.clone());
    }
    assert_eq!(seen.len(), 4, "each is offered to somebody first");
    // One person is led through all, each once.
    let mut citizen = service.citizen();
    walk(&mut citizen, &prompt).await;
    let mut judged = Vec::new();
    for _ in 0..4 {
        judged.push(citizen.path.clone());
        citizen.press("I agree").await;
        citizen.follow("Show me the next one").await;
        citizen.redirected().await;
    }
    judged.sort();
    judged.dedup();
    assert_eq!(judged.len(), 4);
    citizen.sees("You have been through all of them");
    assert_eq!(rows(&service.database.address, "stance"), 4);
}

on_both_engines!(
    a_professional_judges_with_the_voice_and_no_other_cookie,
    professional
);

async fn professional(database: Database) {
    let (service, prompt) = responding(database).await;
    let mut person = join(&service, "ortho@example.org", "Orthoptists").await;
    take_voice(&mut person).await;
    contribute(&mut person, &prompt, "We ask already.", None).await;
    clear_the_queue(&mut service.moderator().await).await;
    release(&service).await;
    let mut stranger = service.citizen();
    stranger.go(&format!("{prompt}/walk")).await;
    stranger.redirected().await;
    assert_eq!(stranger.path, "/sign-in", "this phase is for professionals");
    let cookies = person.cookies.clone();
    person.go(&format!("{prompt}/walk")).await;
    person.redirected().await;
    person.sees("You answer as one of");
    person.does_not_see("keep one cookie");
    person.press("I agree").await;
    person.sees("You said I agree");
    assert_eq!(person.cookies, cookies);
    let marks = lines(
        &service.database.address,
        "SELECT s.audience AS line FROM stance s JOIN contribution c ON c.voice_mark = s.device_mark",
    );
    assert_eq!(marks, [""; 0], "the voice of the stance is not that of the words");
    assert_eq!(rows(&service.database.address, "stance"), 1);
}

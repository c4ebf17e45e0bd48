//! A facilitator types what others wrote on paper: thirty entries, a receipt each, slips to hand out, slips of the
//! keyboard taken back; and sees nothing else of the desk, nor of another facilitator.

use crate::journeys::a_citizen_contributes::{listening, waiting};
use crate::kit::browser::{Browser, Sent};
use crate::kit::engines::Database;
use crate::kit::html::{select, text};
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{lines, rows};
use scraper::Html;

/// A service that listens, with a facilitator at work.
pub async fn at_work(database: Database) -> (Service, Browser) {
    let service = listening(database).await;
    let facilitator = service.facilitator().await;
    (service, facilitator)
}

/// Opens a batch and lands on its form.
pub async fn begin(facilitator: &mut Browser, how: &str, label: &str) {
    facilitator.go(&format!("/desk/{SLUG}/assisted")).await;
    facilitator.choose(how);
    facilitator.fill("What do you call this batch?", label);
    facilitator.press("Begin").await;
    assert_eq!(facilitator.status, 200, "{}", facilitator.whole());
    assert_eq!(facilitator.heading(), label);
}

pub async fn enter(facilitator: &mut Browser, words: &str) {
    facilitator.fill("What they said", words);
    facilitator.choose("They agreed");
    facilitator.press("Save and next").await;
    assert_eq!(facilitator.status, 200, "{}", facilitator.whole());
}

/// The codes on the page, in their order.
fn codes(browser: &Browser) -> Vec<String> {
    let html = Html::parse_document(&browser.body);
    select(&html, ".app-receipt").into_iter().map(text).collect()
}

on_both_engines!(thirty_entries_have_thirty_receipts, thirty);

async fn thirty(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    begin(&mut facilitator, "Paper forms", "Lunch club, box 2").await;
    facilitator.pick("Question", "2.");
    facilitator.pick("Language of the words", "English");
    let mut shown = Vec::new();
    for number in 1..=30 {
        enter(&mut facilitator, &format!("Paper form {number}")).await;
        let code = codes(&facilitator);
        assert_eq!(code.len(), 1, "one receipt for one entry");
        shown.extend(code);
        // Question and language stay; the tick does not.
        assert!(facilitator.body.contains(r#"<option value="2" selected>"#));
        assert!(facilitator.body.contains(r#"<option value="en" selected>"#));
    }
    assert_eq!(waiting(&service).await, 30);
    facilitator.press("Show all 30 slips").await;
    let mut slips = codes(&facilitator);
    assert_eq!(slips.len(), 30);
    slips.sort();
    shown.sort();
    assert_eq!(slips, shown, "the slips carry the codes that were shown");
    // Each works for whoever holds it, and says nothing of a facilitator.
    let mut author = service.citizen();
    for code in [&slips[0], &slips[29]] {
        author.go("/receipt").await;
        author.fill("Receipt code", code);
        author.press("Continue").await;
        author.sees("Paper form");
        author.does_not_see("Farah");
    }
    // The channel is known to the moderator, the facilitator is not.
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.sees("Written on paper.");
    moderator.does_not_see("Farah");
}

on_both_engines!(no_consent_no_entry_and_nothing_typed_is_lost, no_consent);

async fn no_consent(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    begin(&mut facilitator, "Phone calls", "Monday").await;
    facilitator.fill("What they said", "Said by phone");
    facilitator.press("Save and next").await;
    assert_eq!(facilitator.status, 422);
    assert_eq!(facilitator.errors().len(), 3, "{:?}", facilitator.errors());
    assert_eq!(facilitator.value("What they said").trim(), "Said by phone");
    assert_eq!(waiting(&service).await, 0);
    facilitator.pick("Question", "1.");
    facilitator.pick("Language of the words", "Urdu");
    facilitator.choose("They agreed");
    facilitator.press("Save and next").await;
    facilitator.sees("Saved.");
    let stored = "SELECT channel || ' ' || lang AS line FROM contribution";
    assert_eq!(lines(&service.database.address, stored), ["phone ur"]);
}

on_both_engines!(the_same_form_sent_twice_is_one_entry, twice);

async fn twice(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    begin(&mut facilitator, "One person, face to face", "At the library").await;
    facilitator.pick("Question", "1.");
    facilitator.pick("Language of the words", "English");
    facilitator.fill("What they said", "Once");
    facilitator.choose("They agreed");
    let sent = facilitator.form("Save and next");
    facilitator.send(&sent).await;
    let first = codes(&facilitator);
    facilitator.send(&sent).await;
    facilitator.sees("saved before");
    assert_eq!(codes(&facilitator), first);
    assert_eq!(waiting(&service).await, 1);
    assert_eq!(batch(&service), ["1 0"]);
}

/// Entries and release mark of every batch.
fn batch(service: &Service) -> Vec<String> {
    let sql = "SELECT CAST(entries AS TEXT) || ' ' || CAST(released AS TEXT) AS line FROM entry_batch";
    lines(&service.database.address, sql)
}

on_both_engines!(a_slip_of_the_keyboard_is_taken_back, taken_back);

async fn taken_back(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    begin(&mut facilitator, "Paper forms", "Box 3").await;
    facilitator.pick("Question", "1.");
    facilitator.pick("Language of the words", "English");
    enter(&mut facilitator, "Typed wrong").await;
    let code = codes(&facilitator).remove(0);
    facilitator.press("Take entry 1 back").await;
    facilitator.sees("Its receipt does not work any more.");
    assert_eq!(rows(&service.database.address, "contribution"), 0);
    let mut author = service.citizen();
    author.go("/receipt").await;
    author.fill("Receipt code", &code);
    author.press("Continue").await;
    assert_eq!(author.status, 422);
    // What a moderator has decided on stays.
    facilitator.pick("Question", "1.");
    facilitator.pick("Language of the words", "English");
    enter(&mut facilitator, "Typed right").await;
    let back = facilitator.form("Take entry 1 back");
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("Typed right").await;
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    facilitator.send(&back).await;
    assert_eq!(facilitator.status, 409);
    assert_eq!(rows(&service.database.address, "contribution"), 1);
}

on_both_engines!(closing_and_releasing_cut_the_link_to_the_typist, link);

async fn link(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    for label in ["Closed by hand", "Forgotten", "Released"] {
        begin(&mut facilitator, "Paper forms", label).await;
        facilitator.pick("Question", "1.");
        facilitator.pick("Language of the words", "English");
        enter(&mut facilitator, &format!("In {label}")).await;
    }
    let address = service.database.address.clone();
    assert_eq!(rows(&address, "batch_entry"), 3);
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("In Released").await;
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    service.next_day().await;
    assert_eq!(rows(&address, "batch_entry"), 2, "what is public is in no batch");
    assert_eq!(batch(&service).iter().filter(|line| *line == "1 1").count(), 1);
    let mut facilitator = service.facilitator().await;
    facilitator.go(&format!("/desk/{SLUG}/assisted")).await;
    let close = facilitator.form("Close this batch: Closed by hand");
    facilitator.send(&close).await;
    facilitator.sees("Closed.");
    assert_eq!(rows(&address, "batch_entry"), 1);
    facilitator.send(&close).await;
    assert_eq!(facilitator.status, 404, "a closed batch is no place to work");
    let today = "2026-12-10".parse().unwrap();
    let closed = service
        .app
        .store
        .write(move |c| ahpslisten::actions::enter_on_behalf::close_forgotten(c, today))
        .await;
    assert_eq!(closed.unwrap(), 2);
    assert_eq!(rows(&address, "batch_entry"), 0);
}

on_both_engines!(a_facilitator_sees_their_own_work_and_nothing_else, alone);

async fn alone(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    begin(&mut facilitator, "Paper forms", "Mine").await;
    let mine = facilitator.path.clone();
    for room in [
        "queue", "coding", "themes", "findings", "phases", "strategy", "releases",
    ] {
        facilitator.go(&format!("/desk/{SLUG}/{room}")).await;
        assert_eq!(facilitator.status, 403, "{room}");
    }
    facilitator.go(&format!("/desk/{SLUG}")).await;
    facilitator.does_not_see("for a decision");
    let mut other = service.other_facilitator().await;
    other.go(&format!("/desk/{SLUG}/assisted")).await;
    other.does_not_see("Mine");
    other.go(&mine).await;
    assert_eq!(other.status, 404);
    for step in ["entries", "removal", "slips", "closure", "reversal"] {
        let sent = Sent {
            action: format!("{mine}/{step}"),
            fields: vec![("ticket".into(), "made up".into())],
        };
        other.send(&sent).await;
        assert_eq!(other.status, 404, "{step}");
    }
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/assisted")).await;
    assert_eq!(moderator.status, 403);
}

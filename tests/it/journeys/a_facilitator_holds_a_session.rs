//! A facilitator holds a session with a group: books what people need, notes who was reached and that all agreed, enters
//! what was said with the hands that were counted; and sees which groups are still missing.

use crate::journeys::a_facilitator_types_a_batch::{at_work, begin, enter};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{lines, rows};
use ahpslisten::store::{shelves, stances};

/// Opens a session and lands on the page that notes it.
async fn session(facilitator: &mut Browser, label: &str) {
    facilitator.go(&format!("/desk/{SLUG}/assisted")).await;
    facilitator.choose("A group session");
    facilitator.fill("What do you call this batch?", label);
    facilitator.press("Begin").await;
    facilitator.sees("About the session");
}

/// Notes a session of so many people that has taken place today.
async fn note(facilitator: &mut Browser, people: &str, reached: &[&str]) {
    facilitator.fill("Day of the session", "20 11 2026");
    facilitator.choose("Library");
    facilitator.fill("How many people came?", people);
    for group in reached {
        facilitator.choose(group);
    }
    facilitator.choose("Everyone in the room agreed");
    facilitator.press("Save").await;
    facilitator.sees("The session is noted.");
}

fn hands(facilitator: &mut Browser, hands: [&str; 3]) {
    for (label, number) in ["Agree", "Disagree", "Not sure"].iter().zip(hands) {
        facilitator.fill(label, number);
    }
}

on_both_engines!(a_group_speaks_once_it_has_agreed, agreed);

async fn agreed(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    session(&mut facilitator, "Carers").await;
    // Booked before it takes place: what people need, and no consent yet.
    facilitator.fill("Day of the session", "25/11/2026");
    facilitator.choose("Library");
    facilitator.choose("An interpreter");
    facilitator.press("Save").await;
    facilitator.sees("The session is noted.");
    facilitator.sees("First note the session, and that everyone in the room agreed.");
    assert!(!facilitator.body.contains("Save and next"));
    facilitator
        .follow("Note or change what is known of the session")
        .await;
    assert_eq!(facilitator.value("Day of the session"), "25 11 2026");
    // Nobody can have agreed to what has not taken place, and nobody came.
    facilitator.choose("Everyone in the room agreed");
    facilitator.fill("How many people came?", "many");
    facilitator.press("Save").await;
    assert_eq!(facilitator.status, 422);
    assert_eq!(facilitator.errors().len(), 2, "{:?}", facilitator.errors());
    assert_eq!(facilitator.value("How many people came?"), "many");
    note(&mut facilitator, "12", &["Unpaid carers, young carers too"]).await;
    facilitator.pick("Question", "1.");
    facilitator.pick("Language of the words", "English");
    hands(&mut facilitator, ["9", "3", "1"]);
    facilitator.fill("What they said", "Ask the carer");
    facilitator.choose("They agreed");
    facilitator.press("Save and next").await;
    assert_eq!(facilitator.status, 422);
    assert!(
        facilitator.errors()[0].contains("12 came"),
        "{:?}",
        facilitator.errors()
    );
    hands(&mut facilitator, ["9", "3", ""]);
    facilitator.choose("They agreed");
    facilitator.press("Save and next").await;
    facilitator.sees("Saved.");
    // Hands do not stay for the next idea.
    assert_eq!(facilitator.value("Agree"), "");
    let counted = "SELECT choice || ' ' || CAST(people AS TEXT) AS line FROM group_stance ORDER BY choice";
    let address = service.database.address.clone();
    assert_eq!(lines(&address, counted), ["agree 9", "disagree 3"]);
    let needs = "SELECT need || ' ' || CAST(met AS TEXT) AS line FROM session_need";
    assert_eq!(lines(&address, needs), ["interpreter 0"]);
    // A slip is taken back with its hands, and the whole batch with what was noted.
    facilitator.press("Take entry 1 back").await;
    assert_eq!(
        (rows(&address, "contribution"), rows(&address, "group_stance")),
        (0, 0)
    );
    facilitator.pick("Question", "1.");
    facilitator.pick("Language of the words", "English");
    hands(&mut facilitator, ["9", "3", ""]);
    enter(&mut facilitator, "Ask the carer").await;
    facilitator.go(&format!("/desk/{SLUG}/assisted")).await;
    facilitator.press("Take all of it back: Carers").await;
    assert_eq!(
        (rows(&address, "contribution"), rows(&address, "group_session")),
        (0, 0)
    );
}

on_both_engines!(hands_are_shown_apart_from_single_voices_and_name_no_room, apart);

async fn apart(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    session(&mut facilitator, "College").await;
    note(&mut facilitator, "30", &[]).await;
    for words in ["More breaks", "Fewer forms"] {
        facilitator.pick("Question", "1.");
        facilitator.pick("Language of the words", "English");
        hands(&mut facilitator, ["22", "3", "0"]);
        enter(&mut facilitator, words).await;
    }
    let address = service.database.address.clone();
    let rooms = "SELECT CAST(COUNT(DISTINCT session) AS TEXT) AS line FROM group_stance";
    assert_eq!(lines(&address, rooms), ["2"], "ideas of one room share no number");
    let mut moderator = service.moderator().await;
    for words in ["More breaks", "Fewer forms"] {
        moderator.go(&format!("/desk/{SLUG}/queue")).await;
        moderator.sees("Said in a group session.");
        moderator.follow(words).await;
        moderator.choose("Publish");
        moderator.press("Record decision").await;
    }
    service.next_day().await;
    let figures = service
        .ask(|c| {
            let prompts = ahpslisten::store::prompts::list(c, SLUG)?;
            let voice = shelves::list_public(c, prompts[0].id, i64::MAX, 1)?.remove(0);
            stances::find_figures(c, voice.id)
        })
        .await;
    assert_eq!(figures, (None, Some([Some(20), None, Some(0)])), "voices, groups");
}

on_both_engines!(groups_reached_are_told_from_groups_that_are_missing, reached);

/// The row of a group in the table of all groups.
fn row(browser: &Browser, group: &str) -> String {
    use scraper::Html;
    let html = Html::parse_document(&browser.body);
    let rows = crate::kit::html::select(&html, "tbody tr");
    rows.into_iter()
        .map(crate::kit::html::text)
        .find(|row| row.contains(group))
        .unwrap_or_default()
}

async fn reached(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    session(&mut facilitator, "Carers").await;
    note(
        &mut facilitator,
        "41",
        &["Unpaid carers, young carers too", "Sex workers"],
    )
    .await;
    session(&mut facilitator, "Small").await;
    note(&mut facilitator, "5", &["People without a home"]).await;
    // Noted, but nobody has agreed yet: not counted.
    session(&mut facilitator, "Planned").await;
    facilitator.fill("Day of the session", "30 11 2026");
    facilitator.choose("Library");
    facilitator.choose("Children and young people");
    facilitator.press("Save").await;
    facilitator.follow("Reach").await;
    assert!(
        row(&facilitator, "Unpaid carers").contains("Aim met")
            && row(&facilitator, "Unpaid carers").contains("About 40")
    );
    let small = row(&facilitator, "People without a home");
    assert!(small.contains("Begun") && small.contains("Too few"), "{small}");
    assert!(row(&facilitator, "Children and young people").contains("Missing"));
    assert!(!facilitator.text().contains("41"), "a true figure is shown");
    facilitator.sees("Planned");
    // Another facilitator and a lead see the figures, and nobody's notes.
    for mut other in [service.other_facilitator().await, service.lead().await] {
        other.go(&format!("/desk/{SLUG}/reach")).await;
        assert_eq!(other.status, 200);
        assert!(row(&other, "Unpaid carers").contains("Aim met"));
        other.does_not_see("Library");
    }
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/reach")).await;
    assert_eq!(moderator.status, 403);
    notes_are_for_one(&service).await;
}

async fn notes_are_for_one(service: &Service) {
    let mut facilitator = service.facilitator().await;
    begin(&mut facilitator, "Paper forms", "Paper").await;
    let paper = facilitator.path.clone();
    facilitator.go(&format!("{paper}/session")).await;
    assert_eq!(facilitator.status, 404, "a pile of paper is no session");
    session(&mut facilitator, "Mine").await;
    let mine = facilitator.path.clone();
    let mut other = service.other_facilitator().await;
    other.go(&mine).await;
    assert_eq!(other.status, 404);
}

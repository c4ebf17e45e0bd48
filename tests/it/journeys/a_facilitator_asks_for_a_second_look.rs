//! A facilitator asks a colleague to compare a sample with the paper; the colleague sees the sample and nothing else, and
//! says what differs; the facilitator takes that back and types it again.

use crate::journeys::a_facilitator_types_a_batch::{at_work, begin, enter};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::html::{select, text};
use crate::kit::service::SLUG;
use crate::on_both_engines;
use crate::store::{lines, rows};
use scraper::Html;
use std::collections::BTreeSet;

/// What stands on a page of entries.
fn words(browser: &Browser) -> BTreeSet<String> {
    let html = Html::parse_document(&browser.body);
    select(&html, ".app-words__text").into_iter().map(text).collect()
}

async fn typed(facilitator: &mut Browser, label: &str, many: usize) -> String {
    begin(facilitator, "Paper forms", label).await;
    let batch = facilitator.path.clone();
    facilitator.pick("Question", "1.");
    facilitator.pick("Language of the words", "English");
    for number in 1..=many {
        enter(facilitator, &format!("Form {number}")).await;
    }
    batch
}

on_both_engines!(a_colleague_compares_a_sample_with_the_paper, sample);

async fn sample(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    let batch = typed(&mut facilitator, "Box 4", 6).await;
    facilitator.press("Ask a colleague to compare a sample").await;
    facilitator.sees("Asked. Give your colleague the paper.");
    facilitator.go(&format!("/desk/{SLUG}/assisted")).await;
    facilitator.does_not_see("To compare for colleagues");
    let mut colleague = service.other_facilitator().await;
    colleague.go(&format!("/desk/{SLUG}/assisted")).await;
    colleague.follow("Box 4").await;
    let check = colleague.path.clone();
    let drawn = words(&colleague);
    assert_eq!(drawn.len(), 3, "three of six: {drawn:?}");
    colleague.go(&check).await;
    assert_eq!(words(&colleague), drawn, "the sample stays what it is");
    // Nobody compares their own typing, and the batch itself stays closed to the colleague.
    facilitator.go(&check).await;
    assert_eq!(facilitator.status, 404);
    colleague.go(&batch).await;
    assert_eq!(colleague.status, 404);
    colleague.go(&check).await;
    colleague.choose("Entry 2 is not the same as on paper");
    colleague.press("Finish").await;
    assert_eq!(colleague.status, 422);
    colleague.choose("I have compared each of them with the paper");
    let sent = colleague.form("Finish");
    colleague.press("Finish").await;
    colleague.sees("Your colleague sees what you found.");
    colleague.send(&sent).await;
    assert_eq!(colleague.status, 404, "a check is done once");
    let address = service.database.address.clone();
    let noted = "SELECT CAST(compared AS TEXT) || ' ' || CAST(differing AS TEXT) AS line FROM batch_check";
    assert_eq!(lines(&address, noted), ["3 1"]);
    facilitator.go(&batch).await;
    facilitator.sees("1 was not the same.");
    assert_eq!(facilitator.body.matches("Not the same as on paper").count(), 1);
    assert_eq!(rows(&address, "batch_doubt"), 1);
    // Closing forgets which it was, and keeps how many.
    facilitator.go(&format!("/desk/{SLUG}/assisted")).await;
    facilitator.press("Close this batch: Box 4").await;
    assert_eq!(
        (rows(&address, "batch_doubt"), rows(&address, "batch_check")),
        (0, 1)
    );
}

on_both_engines!(a_doubt_goes_with_the_entry_that_is_taken_back, taken_back);

async fn taken_back(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    let batch = typed(&mut facilitator, "Box 5", 1).await;
    facilitator.press("Ask a colleague to compare a sample").await;
    let mut colleague = service.other_facilitator().await;
    colleague.go(&format!("/desk/{SLUG}/assisted")).await;
    colleague.follow("Box 5").await;
    colleague.choose("Entry 1 is not the same as on paper");
    colleague.choose("I have compared each of them with the paper");
    colleague.press("Finish").await;
    facilitator.go(&batch).await;
    facilitator.press("Take entry 1 back").await;
    let address = service.database.address.clone();
    assert_eq!(
        (rows(&address, "batch_doubt"), rows(&address, "contribution")),
        (0, 0)
    );
}

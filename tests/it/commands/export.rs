//! `export`: what a release shows, and nothing else; no cell that a spreadsheet would run.

use super::{ahpslisten, done, sentence};
use crate::on_both_engines;
use crate::store::{SLUG, connect, contribution, engaged, id, now, receipt_hash};
use ahpslisten::actions::withdraw::withdraw;
use ahpslisten::domain::contribution::ContributionState;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::publish::cut::cut;
use ahpslisten::store::{Connection, contributions};
use std::collections::BTreeSet;

/// Words that a spreadsheet would take for a formula, and some that only look odd.
const RELEASED: [&str; 10] = [
    "=1+1",
    "+44 20 7946 0000",
    "-2",
    "@SUM(A1)",
    "  =cmd|' /C calc'!A0",
    "＝1+1",
    "\u{3000}＠SUM(A1)",
    "plain, with \"quotes\" and\nlines",
    "سنا جانا",
    "a=b",
];

fn taken_in(c: &mut Connection, number: u32, words: &str, state: Option<&ContributionState>) {
    let prompt = ahpslisten::store::prompts::list(c, SLUG).unwrap()[0].id;
    let mut new = contribution(number, prompt);
    (new.words, new.verdict) = (words.into(), None);
    contributions::insert(c, &new).unwrap();
    if let Some(state) = state {
        contributions::mark(c, id(number), "received", state).unwrap();
    }
}

/// Ten released voices; one each that waits, was declined, was withdrawn after its release, and is too late for one.
fn released(c: &mut Connection) {
    engaged(c);
    let published = Some(&ContributionState::Published);
    for (number, words) in (1..).zip(RELEASED) {
        taken_in(c, number, words, published);
    }
    taken_in(c, 90, "SECRET waits", None);
    let declined = ContributionState::Declined {
        reason: "unclear".into(),
    };
    taken_in(c, 91, "SECRET declined", Some(&declined));
    taken_in(c, 92, "SECRET withdrawn", published);
    cut(c, SLUG, Hand::Timer, now(), [1; 16]).unwrap();
    withdraw(c, &receipt_hash(92)).unwrap();
    taken_in(c, 93, "SECRET of tomorrow", published);
}

on_both_engines!(a_table_holds_what_is_released_and_no_formula, async |database| {
    released(&mut connect(&database.address));
    let text = done(&database, &["export", "--engagement", SLUG]);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(
        reader.headers().unwrap(),
        vec![
            "id",
            "prompt",
            "audience",
            "verdict",
            "lang",
            "words",
            "about",
            "organisation"
        ]
    );
    let mut words = BTreeSet::new();
    for record in reader.records() {
        let record = record.unwrap();
        for cell in &record {
            let first = cell.trim_start().chars().next().unwrap_or('a');
            assert!(!"=+-@＝＋－＠".contains(first), "{cell:?} is a formula");
        }
        words.insert(record[5].strip_prefix('\'').unwrap_or(&record[5]).to_owned());
    }
    assert_eq!(words, RELEASED.iter().map(|words| (*words).to_owned()).collect());
    assert!(!text.contains("SECRET"));
});

on_both_engines!(json_lines_hold_the_same_words_unchanged, async |database| {
    released(&mut connect(&database.address));
    let text = done(&database, &["export", "--engagement", SLUG, "--format", "jsonl"]);
    let words: BTreeSet<String> = text
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["words"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(words, RELEASED.iter().map(|words| (*words).to_owned()).collect());
    assert!(!text.contains("SECRET") && !text.contains("receipt"));
});

on_both_engines!(an_engagement_that_is_not_there_is_refused, async |database| {
    let said = sentence(&ahpslisten(&database, &["export", "--engagement", "mars"]));
    assert!(said.contains("mars"), "{said}");
});

//! Reports of public words: the guards that stand in the statements themselves, and what goes when.

use crate::on_both_engines;
use crate::store::{SLUG, connect, contribution, engaged, execute, id, lines, now, receipt_hash, rows};
use ahpslisten::clock::london_day;
use ahpslisten::domain::report::ReportState;
use ahpslisten::store::reports::{self, Answer, NewReport};
use ahpslisten::store::{StoreError, contributions, imports, withdrawn};

pub fn report(number: u32, about: u32, prompt: i64) -> NewReport {
    NewReport {
        id: id(number).0.to_vec(),
        prompt_id: prompt,
        contribution_id: id(about).0.to_vec(),
        reason: "other".into(),
        words: format!("Look at this, says reader {number}"),
        state: ReportState::Open.name(),
        told: "",
        raised_on: "2026-11-20".into(),
        receipt_hash: receipt_hash(number + 1000).to_vec(),
        doubt: None,
    }
}

on_both_engines!(one_answer_ends_every_report_of_the_same_words, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    for number in [1, 2] {
        contributions::insert(&mut c, &contribution(number, prompt)).unwrap();
    }
    for (number, about) in [(11, 1), (12, 1), (13, 2)] {
        assert_eq!(
            reports::insert(&mut c, &report(number, about, prompt.0)),
            Ok(true)
        );
        assert_eq!(
            reports::insert(&mut c, &report(number, about, prompt.0)),
            Ok(false)
        );
    }
    assert!(reports::is_there(&mut c, &id(11).0).unwrap());
    assert!(!reports::is_there(&mut c, &id(99).0).unwrap());
    let before = withdrawn::stamp(&mut c).unwrap();
    assert!(
        reports::count_reported(&mut c, &[prompt.0]) == Ok(ahpslisten::domain::count::Count::new(2)),
        "two contributions are reported"
    );
    assert_eq!(reports::list_gathered(&mut c, SLUG, 9).unwrap().len(), 2);
    let taken_down = Answer {
        state: ReportState::TakenDown,
        refusal: Some("unclear"),
        told: "It is gone.",
        on: london_day(now()),
    };
    assert_eq!(reports::answer(&mut c, id(1), &taken_down), Ok(()));
    assert_eq!(
        reports::answer(&mut c, id(1), &taken_down),
        Err(StoreError::Conflict)
    );
    assert_ne!(
        withdrawn::stamp(&mut c).unwrap(),
        before,
        "other nodes learn of it"
    );
    for number in [11, 12] {
        let found = reports::find_by_receipt(&mut c, &receipt_hash(number + 1000))
            .unwrap()
            .unwrap();
        assert_eq!(
            (found.state, found.told.as_str()),
            (ReportState::TakenDown, "It is gone.")
        );
        assert_eq!(found.words, "", "what the reader wrote goes");
    }
    assert_eq!(reports::list_gathered(&mut c, SLUG, 9).unwrap().len(), 1);
    assert_eq!(
        reports::find_by_receipt(&mut c, &receipt_hash(1))
            .unwrap()
            .map(drop),
        None
    );
});

on_both_engines!(what_is_taken_out_leaves_a_report_that_answers, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    let today = london_day(now());
    imports::insert(&mut c, 7, SLUG, "letters.csv", today).unwrap();
    contributions::insert(&mut c, &contribution(1, prompt)).unwrap();
    execute(&database.address, "UPDATE contribution SET import_batch = 7");
    reports::insert(&mut c, &report(11, 1, prompt.0)).unwrap();
    assert_eq!(imports::undo(&mut c, 7, today).unwrap().gone, 1);
    assert_eq!(rows(&database.address, "contribution"), 0);
    let left = lines(
        &database.address,
        "SELECT state || ':' || words AS line FROM report WHERE contribution_id IS NULL",
    );
    assert_eq!(left, ["gone:"]);
    assert!(reports::list_gathered(&mut c, SLUG, 9).unwrap().is_empty());
});

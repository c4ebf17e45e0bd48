//! The public list of declined words: what may not stand in it stays out by the statements themselves, and what leaves it
//! leaves at once. Not here: what readers see (`journeys::a_reader_reads_what_was_declined`).

use super::{SLUG, colleague, connect, contribution, engaged, execute, id, now, receipt_hash};
use crate::on_both_engines;
use ahpslisten::actions::appeal::appeal;
use ahpslisten::actions::change_words::{Change, change_words};
use ahpslisten::actions::decide::{Ruling, decide};
use ahpslisten::actions::withdraw::withdraw;
use ahpslisten::clock::london_day;
use ahpslisten::domain::concern::Concern;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::publish::cut::cut;
use ahpslisten::publish::declined::is_due;
use ahpslisten::store::contributions::NewContribution;
use ahpslisten::store::{Connection, contributions, declined, withdrawn};
use jiff::{SignedDuration, Timestamp};

fn days(days: i64) -> Timestamp {
    now() + SignedDuration::from_hours(24 * days)
}

fn decline(c: &mut Connection, number: u32, reason: &str) {
    let ruling = Ruling::Decline {
        reason: reason.into(),
    };
    decide(c, SLUG, id(number), &ruling, 1, now()).unwrap();
}

/// Contributions 1 to `last`, declined as unclear.
fn unclear(c: &mut Connection, last: u32) {
    let prompt = engaged(c).prompts[0];
    colleague(c, 1);
    for number in 1..=last {
        contributions::insert(c, &contribution(number, prompt)).unwrap();
        decline(c, number, "unclear");
    }
}

fn listed(c: &mut Connection) -> Vec<u32> {
    let page = declined::list_page(c, SLUG, i64::MAX, None, 99).unwrap();
    (1..20)
        .filter(|number| page.iter().any(|it| it.id == id(*number)))
        .collect()
}

on_both_engines!(
    words_are_listed_after_their_days_and_not_before,
    async |database| {
        let mut c = connect(&database.address);
        unclear(&mut c, 2);
        for (day, due) in [(6, false), (7, true)] {
            assert_eq!(is_due(&mut c, SLUG, london_day(days(day))), Ok(due), "day {day}");
        }
        cut(&mut c, SLUG, Hand::Timer, days(6), [1; 16]).unwrap();
        assert_eq!(listed(&mut c), [0; 0]);
        let edition = cut(&mut c, SLUG, Hand::Timer, days(7), [2; 16]).unwrap();
        assert_eq!(listed(&mut c), [1, 2]);
        // A page of the release before does not show them, and each page continues where the last one ended.
        let before = declined::list_page(&mut c, SLUG, edition.number - 1, None, 9).unwrap();
        assert!(before.is_empty());
        let first = declined::list_page(&mut c, SLUG, edition.number, None, 1).unwrap();
        let rest = declined::list_page(&mut c, SLUG, edition.number, Some(first[0].id), 9).unwrap();
        assert_eq!((first.len(), rest.len()), (1, 1));
        assert_ne!(first[0].id, rest[0].id);
        assert_eq!(
            is_due(&mut c, SLUG, london_day(days(7))),
            Ok(false),
            "all are judged"
        );
    }
);

on_both_engines!(what_may_harm_stays_out, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    colleague(&mut c, 1);
    let spoken = |number: u32, words: &str| NewContribution {
        words: words.into(),
        ..contribution(number, prompt)
    };
    let all = [
        spoken(1, "The bins on our street"),
        spoken(2, "Ring me on 07700 900123 about the bins"),
        spoken(3, "The bins again"),
        spoken(4, "I want to kill myself"),
        spoken(5, "The bins, said quietly"),
        NewContribution {
            channel: "imported",
            ..spoken(6, "The bins on a list")
        },
    ];
    for new in &all {
        contributions::insert(&mut c, new).unwrap();
    }
    let worry = Ruling::Escalate {
        concern: Concern::Other,
    };
    decide(&mut c, SLUG, id(5), &worry, 1, now()).unwrap();
    for number in [1, 2, 4, 5, 6] {
        decline(&mut c, number, "not-about-this");
    }
    decline(&mut c, 3, "abusive");
    cut(&mut c, SLUG, Hand::Timer, days(8), [1; 16]).unwrap();
    assert_eq!(listed(&mut c), [1]);
    assert_eq!(
        is_due(&mut c, SLUG, london_day(days(9))),
        Ok(false),
        "judged once"
    );
});

on_both_engines!(what_leaves_the_list_leaves_at_once, async |database| {
    let mut c = connect(&database.address);
    unclear(&mut c, 3);
    // The author of the first asked for a second opinion before it could be listed.
    assert_eq!(appeal(&mut c, &receipt_hash(1), "It is clear.", now()), Ok(()));
    cut(&mut c, SLUG, Hand::Timer, days(8), [1; 16]).unwrap();
    assert_eq!(listed(&mut c), [2, 3]);
    let stamp = withdrawn::stamp(&mut c).unwrap();
    assert_eq!(appeal(&mut c, &receipt_hash(2), "So is this.", days(8)), Ok(()));
    assert_eq!(listed(&mut c), [3]);
    assert_ne!(
        withdrawn::stamp(&mut c).unwrap(),
        stamp,
        "other nodes learn of it"
    );
    withdraw(&mut c, &receipt_hash(3)).unwrap();
    assert_eq!(listed(&mut c), [0; 0]);
    assert_eq!(declined::find(&mut c, id(3)), Ok(None));
    // Whatever a row says, only words that are declined stand in the list.
    execute(
        &database.address,
        "INSERT INTO declined_voice (contribution_id, released_in) SELECT id, 1 FROM contribution WHERE state = 'withdrawn'",
    );
    assert_eq!(listed(&mut c), [0; 0]);
});

on_both_engines!(words_that_come_again_leave_the_list, async |database| {
    let mut c = connect(&database.address);
    unclear(&mut c, 1);
    cut(&mut c, SLUG, Hand::Timer, days(7), [1; 16]).unwrap();
    assert_eq!(listed(&mut c), [1]);
    let change = Change {
        receipt_hash: receipt_hash(1),
        words: "The ramp is too steep".into(),
        language: "en".into(),
    };
    change_words(&mut c, &change, days(7)).unwrap();
    assert_eq!(listed(&mut c), [0; 0]);
    decide(
        &mut c,
        SLUG,
        id(1),
        &Ruling::Decline {
            reason: "unclear".into(),
        },
        1,
        days(8),
    )
    .unwrap();
    cut(&mut c, SLUG, Hand::Timer, days(9), [2; 16]).unwrap();
    assert_eq!(listed(&mut c), [0; 0], "the days begin again");
    cut(&mut c, SLUG, Hand::Timer, days(15), [3; 16]).unwrap();
    assert_eq!(listed(&mut c), [1]);
});

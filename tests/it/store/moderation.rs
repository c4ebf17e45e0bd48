//! The account of moderation that a release gives is what anyone counts who reads the ledger line by line; a blind reading
//! is taken once, by someone who had no part in the decision, and changes nothing.

use super::{SLUG, colleague, connect, contribution, engaged, id, lines, now, receipt_hash};
use crate::on_both_engines;
use ahpslisten::actions::answer_reports::answer_reports;
use ahpslisten::actions::appeal::appeal;
use ahpslisten::actions::decide::{DecideError, Judgement, Ruling, decide};
use ahpslisten::actions::decide_appeal::decide_appeal;
use ahpslisten::actions::read_blind::{find_next, is_drawn, read_blind};
use ahpslisten::actions::verify::verify;
use ahpslisten::actions::withdraw::withdraw;
use ahpslisten::domain::ids::ContributionId;
use ahpslisten::domain::ledger::{Act, Entry, Hand};
use ahpslisten::domain::public_reason::PublicReason;
use ahpslisten::keys::Keys;
use ahpslisten::publish::cut::{cut, cut_standstill};
use ahpslisten::publish::moderation::{Account, account};
use ahpslisten::store::{Connection, contributions, decisions, ledger, reports};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

fn keys() -> Keys {
    Keys::from_secret([9; 32])
}

fn days_later(days: i64) -> Timestamp {
    now() + SignedDuration::from_hours(24 * days)
}

fn declined(reason: &str) -> Ruling {
    Ruling::Decline {
        reason: reason.into(),
    }
}

/// Fifty-two voices of two days; all but five are decided on over seven weeks, a dozen of them are read again blind.
fn busy(c: &mut Connection) {
    let prompt = engaged(c).prompts[0];
    for staff in [1, 2] {
        colleague(c, staff);
    }
    let (drawn, others): (Vec<u32>, Vec<u32>) = (1..=400).partition(|number| is_drawn(&keys(), id(*number)));
    let numbers: Vec<u32> = drawn
        .iter()
        .take(12)
        .chain(others.iter().take(40))
        .copied()
        .collect();
    for (nth, number) in numbers.iter().enumerate() {
        let mut new = contribution(*number, prompt);
        new.received_on = if nth % 4 == 0 { "2026-11-19" } else { "2026-11-20" }.into();
        contributions::insert(c, &new).unwrap();
    }
    for (nth, number) in numbers.iter().take(47).enumerate() {
        let ruling = match nth % 5 {
            0 => declined("advert"),
            1 if nth % 2 == 0 => declined("unclear"),
            _ => Ruling::Publish,
        };
        let days = i64::try_from(nth % 3).unwrap() + if nth > 30 { 30 } else { 0 };
        decide(c, SLUG, id(*number), &ruling, 1, days_later(days)).unwrap();
    }
    for (nth, number) in drawn.iter().take(12).enumerate() {
        let ruling = if nth % 4 == 0 {
            declined("advert")
        } else {
            Ruling::Publish
        };
        read_blind(c, &keys(), SLUG, id(*number), ruling, 2, days_later(41)).unwrap();
    }
    // Someone asks for a second opinion and gets it; someone takes published words back.
    appeal(
        c,
        &receipt_hash(numbers[0]),
        "Please read it again.",
        days_later(1),
    )
    .unwrap();
    let judgement = Judgement {
        ruling: Ruling::Publish,
        reply: String::new(),
        read: 0,
    };
    decide_appeal(c, &keys(), SLUG, id(numbers[0]), &judgement, 2, days_later(2)).unwrap();
    withdraw(c, &receipt_hash(numbers[2])).unwrap();
    // Readers report; some words stay and some are taken down.
    for (number, ruling) in [(numbers[3], Ruling::Publish), (numbers[4], declined("abusive"))] {
        reports::insert(
            c,
            &crate::store::reports::report(number + 5_000, number, prompt.0),
        )
        .unwrap();
        let judgement = Judgement {
            ruling,
            ..judgement.clone()
        };
        answer_reports(c, SLUG, id(number), (&judgement, "So it is."), 2, days_later(41)).unwrap();
    }
}

/// The gate again, written down a second time: 1 to 7 hidden, others to the nearest five.
fn gate(n: usize) -> Option<u64> {
    match n {
        0 => Some(0),
        1..=7 => None,
        n => u64::try_from((n + 2) / 5 * 5).ok(),
    }
}

/// What a figure leaves open.
fn between(n: usize) -> (u64, u64) {
    match gate(n) {
        None => (1, 7),
        Some(0) => (0, 0),
        Some(shown) => ((shown - 2).max(8), shown + 2),
    }
}

/// The sum of a row: told only where each hidden cell may still be 1 and may still be 7.
fn gate_sum(row: &[usize]) -> Option<u64> {
    let all: usize = row.iter().sum();
    let (least, most) = between(all);
    let tells = (0..row.len()).filter(|at| gate(row[*at]).is_none()).any(|at| {
        let others = row.iter().enumerate().filter(|(other, _)| *other != at);
        let (low, high) = others.fold((0, 0), |(low, high), (_, n)| {
            let (one, other) = between(*n);
            (low + one, high + other)
        });
        [1, 7].iter().any(|n| n + low > most || n + high < least)
    });
    if tells { None } else { gate(all) }
}

struct Line {
    act: String,
    reason: String,
    day: Date,
    subject: String,
}

fn told(database: &ahpslisten::store::Address) -> Vec<Line> {
    let sql = "SELECT act || '|' || detail || '|' || substr(moment, 1, 10) || '|' || subject AS line \
               FROM ledger WHERE engagement = 'ahp-strategy' ORDER BY place";
    lines(database, sql)
        .iter()
        .map(|line| {
            let fields: Vec<&str> = line.split('|').collect();
            Line {
                act: fields[0].into(),
                reason: fields[1].into(),
                day: fields[2].parse().unwrap(),
                subject: fields[3].into(),
            }
        })
        .collect()
}

/// Told only where eight waited as long.
fn within(days: &mut [i64], percent: usize) -> Option<i64> {
    days.sort_unstable();
    let found = *days.get((days.len() * percent).div_ceil(100).max(1) - 1)?;
    (days.iter().filter(|wait| **wait >= found).count() >= 8).then_some(found)
}

on_both_engines!(
    the_account_of_a_release_equals_a_recount_from_the_ledger,
    async |database| {
        let mut c = connect(&database.address);
        busy(&mut c);
        let edition = cut(&mut c, SLUG, Hand::Timer, days_later(45), [3; 16]).unwrap();
        let account = edition.moderation.unwrap();
        let lines = told(&database.address);
        rows_are_recounted(&account, &lines);
        waits_are_recounted(&mut c, &account, &lines);
        readings_are_recounted(&account, &lines);
        assert_eq!(account.open.number(), None, "five wait, too few to say");
        assert_eq!(account.oldest_on, None, "which would tell of one of five");
        assert!(account.overdue, "after six weeks");
        assert_eq!(account.target_days, 3);
        assert_eq!(verify(&mut c).unwrap().faults, []);
    }
);

fn rows_are_recounted(account: &Account, lines: &[Line]) {
    assert_eq!(account.months, ["2026-12-01", "2026-11-01"]);
    let mut shown = 0;
    for row in &account.rows {
        let of_row: Vec<&Line> = lines
            .iter()
            .filter(|line| line.act == row.act && (row.reason.is_empty() || line.reason == row.reason))
            .collect();
        let by_month: Vec<usize> = account
            .months
            .iter()
            .map(|month| {
                of_row
                    .iter()
                    .filter(|line| line.day.to_string()[..7] == month[..7])
                    .count()
            })
            .collect();
        let cells: Vec<Option<u64>> = row.by_month.iter().map(|cell| cell.number()).collect();
        let told: Vec<Option<u64>> = by_month.iter().map(|n| gate(*n)).collect();
        assert_eq!(cells, told, "{} {}", row.act, row.reason);
        assert_eq!(by_month.iter().sum::<usize>(), of_row.len());
        assert_eq!(
            row.in_all.number(),
            gate_sum(&by_month),
            "{} {}",
            row.act,
            row.reason
        );
        shown += of_row.len();
    }
    let decisions = lines.iter().filter(|line| {
        ["contribution-", "appeal-", "report-"]
            .iter()
            .any(|part| line.act.contains(part))
    });
    assert_eq!(shown, decisions.count(), "no decision is left out");
    let all: BTreeSet<String> = account
        .rows
        .iter()
        .map(|row| row.act.clone() + &row.reason)
        .collect();
    assert!(all.contains("contribution-taken-downabusive") && all.contains("report-kept"));
    assert!(
        all.contains("contribution-declinedlegal"),
        "a reason that nobody gave is shown with its zero"
    );
}

fn waits_are_recounted(c: &mut Connection, account: &Account, lines: &[Line]) {
    let mut first: BTreeMap<&str, &Line> = BTreeMap::new();
    for line in lines
        .iter()
        .filter(|line| line.act == "contribution-published" || line.act == "contribution-declined")
    {
        first.entry(&line.subject).or_insert(line);
    }
    let waited: Vec<(String, i64)> = first
        .into_iter()
        .map(|(subject, line)| {
            let came = contributions::find(c, ContributionId::parse(subject).unwrap())
                .unwrap()
                .unwrap()
                .received_on;
            (
                line.day.to_string()[..7].to_owned(),
                i64::from((line.day - came).get_days()),
            )
        })
        .collect();
    assert_eq!(waited.len(), 47);
    let months = [""]
        .into_iter()
        .chain(account.months.iter().map(|month| &month[..7]));
    for (month, found) in months.zip(&account.waits) {
        let mut days: Vec<i64> = waited
            .iter()
            .filter(|(at, _)| at.starts_with(month))
            .map(|(_, days)| *days)
            .collect();
        assert_eq!(
            found.and_then(|waits| waits.median),
            within(&mut days, 50),
            "{month}"
        );
        assert_eq!(
            found.and_then(|waits| waits.p95),
            within(&mut days, 95),
            "{month}"
        );
    }
}

fn readings_are_recounted(account: &Account, lines: &[Line]) {
    let (mut read, mut alike) = (0_usize, 0_usize);
    for blind in lines.iter().filter(|line| line.act.starts_with("blind-")) {
        let first = lines
            .iter()
            .find(|line| line.subject == blind.subject && line.act.starts_with("contribution-"))
            .unwrap();
        read += 1;
        alike += usize::from(first.act.ends_with("published") == blind.act.ends_with("published"));
    }
    let agreed = account.agreement.as_ref().unwrap();
    assert_eq!(read, 12);
    assert_eq!(agreed.readings.number(), gate(read));
    assert_eq!(
        agreed.percent,
        i64::try_from((alike * 40 + read) / (2 * read) * 5).unwrap()
    );
    // A percent, or an interval of two decimals, would lead back to the table of twelve readings.
    assert!(agreed.low.is_empty() && agreed.kappa.len() <= 4, "{agreed:?}");
}

on_both_engines!(a_blind_reading_is_taken_once_and_by_another, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    for staff in [1, 2, 3] {
        colleague(&mut c, staff);
    }
    let drawn: Vec<u32> = (1..=400)
        .filter(|number| is_drawn(&keys(), id(*number)))
        .take(2)
        .collect();
    let other = (1..=400).find(|number| !is_drawn(&keys(), id(*number))).unwrap();
    for number in [drawn[0], drawn[1], other] {
        contributions::insert(&mut c, &contribution(number, prompt)).unwrap();
    }
    let next = |c: &mut Connection, staff| find_next(c, &keys(), SLUG, staff).unwrap().map(|it| it.id);
    let read = |c: &mut Connection, number, staff| {
        read_blind(
            c,
            &keys(),
            SLUG,
            id(number),
            declined("unclear"),
            staff,
            days_later(1),
        )
    };
    assert_eq!(next(&mut c, 2), None, "nothing is decided");
    assert!(matches!(
        read(&mut c, drawn[0], 2),
        Err(DecideError::AlreadyDecided(None))
    ));
    for number in [drawn[0], other] {
        decide(&mut c, SLUG, id(number), &Ruling::Publish, 1, now()).unwrap();
    }
    assert_eq!(next(&mut c, 1), None, "nobody reads their own");
    assert_eq!(next(&mut c, 2), Some(id(drawn[0])));
    for (number, staff) in [(drawn[0], 1), (other, 2), (drawn[1], 2)] {
        assert!(read(&mut c, number, staff).is_err(), "{number} by {staff}");
    }
    let wrong = read_blind(&mut c, &keys(), SLUG, id(drawn[0]), declined("spite"), 2, now());
    assert!(matches!(wrong, Err(DecideError::NoSuchReason)));
    read(&mut c, drawn[0], 2).unwrap();
    assert!(matches!(
        read(&mut c, drawn[0], 3),
        Err(DecideError::AlreadyDecided(None))
    ));
    assert_eq!(next(&mut c, 3), None);
    // It decided nothing, and nobody who looks at the words again is told.
    let latest = decisions::find_latest(&mut c, id(drawn[0])).unwrap().unwrap();
    assert_eq!((latest.outcome.as_str(), latest.staff), ("published", 1));
    let state = contributions::find(&mut c, id(drawn[0])).unwrap().unwrap().state;
    assert_eq!(state.name(), "published");
    assert_eq!(verify(&mut c).unwrap().faults, []);
});

on_both_engines!(
    an_account_ends_where_the_ledger_does_that_its_release_names,
    async |database| {
        let mut c = connect(&database.address);
        busy(&mut c);
        let edition = cut(&mut c, SLUG, Hand::Timer, days_later(45), [3; 16]).unwrap();
        let head = edition.ledger.clone().unwrap();
        let (told, lists) = (edition.moderation.clone().unwrap(), &edition.lists);
        let open: Vec<ContributionId> = contributions::list_waiting(&mut c, SLUG, 9)
            .unwrap()
            .iter()
            .map(|it| it.id)
            .collect();
        let day = "2027-01-04".parse().unwrap();
        let rows = |c: &mut Connection, up_to| account(c, SLUG, lists, day, up_to).unwrap().rows;
        let before = ledger::head(&mut c).unwrap().place;
        // What is decided while a release is cut belongs to the next one.
        for id in open {
            decide(&mut c, SLUG, id, &declined("legal"), 1, days_later(45)).unwrap();
        }
        assert_eq!(rows(&mut c, before), told.rows);
        assert_ne!(rows(&mut c, i64::MAX), told.rows);
        // While everything stands still no figure moves, and so the head does not.
        let why = PublicReason {
            code: "election".into(),
            note: String::new(),
        };
        let act = Entry::new(SLUG, Act::EngagementPaused, SLUG, Hand::Timer, days_later(50));
        let still = cut_standstill(&mut c, act, SLUG, &why, Hand::Timer, days_later(50)).unwrap();
        assert_eq!((still.ledger.unwrap(), still.moderation.unwrap()), (head, told));
    }
);

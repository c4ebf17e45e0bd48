//! Since when words wait for a decision: where the queue, its facet and the public account must say the same.

use super::{SLUG, colleague, connect, contribution, engaged, id, now, receipt_hash};
use crate::on_both_engines;
use ahpslisten::actions::change_words::{Change, change_words};
use ahpslisten::actions::decide::{Ruling, decide};
use ahpslisten::domain::count::Count;
use ahpslisten::store::waiting::{Wanted, list_wanted};
use ahpslisten::store::{Connection, contributions, moderation};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

fn days_later(days: i64) -> Timestamp {
    now() + SignedDuration::from_hours(24 * days)
}

on_both_engines!(words_changed_after_a_decision_wait_since_then, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    colleague(&mut c, 1);
    for number in [1, 2] {
        contributions::insert(&mut c, &contribution(number, prompt)).unwrap();
    }
    let declined = Ruling::Decline {
        reason: "unclear".into(),
    };
    let open = |c: &mut Connection| {
        let (count, oldest) = moderation::count_open(c, SLUG).unwrap();
        let count = (0..9).find(|n| count == Count::new(*n)).unwrap();
        (count, oldest.map(|day| day.to_string()))
    };
    let since = |c: &mut Connection, before: &str| {
        let before: Date = before.parse().unwrap();
        let wanted = Wanted {
            before: Some(before),
            ..Wanted::default()
        };
        let listed = list_wanted(c, SLUG, &wanted, 9).unwrap().len();
        let any = moderation::is_any_open_since(c, SLUG, before).unwrap();
        assert_eq!(any, listed > 0, "{before}");
        listed
    };
    let change = |c: &mut Connection, number, words: &str, day| {
        let change = Change {
            receipt_hash: receipt_hash(number),
            words: words.into(),
            language: "en".into(),
        };
        change_words(c, &change, days_later(day)).unwrap();
    };
    decide(&mut c, SLUG, id(1), &declined, 1, days_later(1)).unwrap();
    decide(&mut c, SLUG, id(2), &Ruling::Publish, 1, days_later(1)).unwrap();
    assert_eq!(open(&mut c), (0, None));
    assert_eq!(since(&mut c, "2026-12-20"), 0);
    // Decided within a day; what its author sends six days later has waited for none.
    change(&mut c, 1, "Clearer words.", 6);
    assert_eq!(open(&mut c), (1, Some("2026-11-26".into())));
    assert_eq!((since(&mut c, "2026-11-26"), since(&mut c, "2026-11-27")), (0, 1));
    // Before any decision a change begins no new wait: the promise is for those who wait.
    contributions::insert(&mut c, &contribution(3, prompt)).unwrap();
    change(&mut c, 3, "Other words.", 5);
    assert_eq!(open(&mut c), (2, Some("2026-11-20".into())));
    assert_eq!((since(&mut c, "2026-11-20"), since(&mut c, "2026-11-21")), (0, 1));
});

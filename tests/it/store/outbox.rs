//! The outbox: due in order, claimed by one sender only, put off until the next attempt.

use super::{connect, now};
use crate::kit::engines::Database;
use crate::on_both_engines;
use ahpslisten::store::outbox::{self, Waiting};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Barrier};

fn minutes(minutes: i64) -> Timestamp {
    now() + SignedDuration::from_mins(minutes)
}

fn mail(id: i64, due_at: Timestamp) -> Waiting {
    Waiting {
        id,
        recipient: "rosa@example.org".into(),
        message: "confirm".into(),
        reading: "en".into(),
        facts: "{}".into(),
        due_at: due_at.as_millisecond(),
        attempts: 0,
    }
}

on_both_engines!(mail_is_due_at_its_moment_oldest_first, async |database| {
    let mut c = connect(&database.address);
    for (id, due) in [(1, 30), (2, 10), (3, 20)] {
        outbox::insert(&mut c, &mail(id, minutes(due))).unwrap();
    }
    let mut due = |at, most| {
        outbox::list_due(&mut c, at, most)
            .unwrap()
            .iter()
            .map(|m| m.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(due(minutes(10) - SignedDuration::from_millis(1), 9), [0; 0]);
    assert_eq!(due(minutes(10), 9), [2]);
    assert_eq!(due(minutes(60), 9), [2, 3, 1]);
    assert_eq!(due(minutes(60), 2), [2, 3]);
    assert_eq!(outbox::count(&mut c), Ok(3));
});

on_both_engines!(a_claimed_mail_waits_for_its_next_attempt, async |database| {
    let mut c = connect(&database.address);
    outbox::insert(&mut c, &mail(1, minutes(0))).unwrap();
    let seen = outbox::list_due(&mut c, minutes(0), 9).unwrap().remove(0);
    assert_eq!(outbox::claim(&mut c, &seen, minutes(5)), Ok(true));
    assert_eq!(
        outbox::claim(&mut c, &seen, minutes(5)),
        Ok(false),
        "seen before the first claim"
    );
    assert!(outbox::list_due(&mut c, minutes(4), 9).unwrap().is_empty());
    let again = outbox::list_due(&mut c, minutes(5), 9).unwrap().remove(0);
    assert_eq!(again.attempts, 1);
    assert_eq!(
        outbox::claim(&mut c, &again, minutes(9)),
        Ok(true),
        "a new attempt is a new claim"
    );
    outbox::delete(&mut c, 1).unwrap();
    assert_eq!(outbox::count(&mut c), Ok(0));
    assert_eq!(
        outbox::claim(&mut c, &again, minutes(9)),
        Ok(false),
        "it has left"
    );
});

fn race(database: &Database, round: i64) -> usize {
    let seen = mail(round, now());
    outbox::insert(&mut connect(&database.address), &seen).unwrap();
    let start = Arc::new(Barrier::new(4));
    let senders: Vec<_> = (0..4)
        .map(|_| {
            let (start, seen, address) = (Arc::clone(&start), seen.clone(), database.address.clone());
            std::thread::spawn(move || {
                let mut c = connect(&address);
                start.wait();
                outbox::claim(&mut c, &seen, minutes(5)).unwrap()
            })
        })
        .collect();
    senders
        .into_iter()
        .map(|sender| usize::from(sender.join().unwrap()))
        .sum()
}

on_both_engines!(
    of_four_senders_at_once_exactly_one_has_the_mail,
    async |database| {
        for round in 0..20 {
            assert_eq!(race(&database, round), 1, "round {round}");
        }
    }
);

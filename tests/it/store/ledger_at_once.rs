//! The ledger where two act at one moment, on two nodes or in two windows: what one of them could not see yet is not lost
//! in it, and nothing is told twice.

use super::{SLUG, colleague, connect, contribution, engaged, id, lines, now, receipt_hash};
use crate::kit::engines::Database;
use crate::on_both_engines;
use ahpslisten::actions::decide::{Ruling, decide};
use ahpslisten::actions::enter_on_behalf::{NewBatch, open_batch, undo_batch};
use ahpslisten::actions::forget::note_withdrawn;
use ahpslisten::actions::undo_import::undo_import;
use ahpslisten::actions::verify::verify;
use ahpslisten::actions::withdraw::withdraw;
use ahpslisten::domain::audience::Channel;
use ahpslisten::domain::ids::Key;
use ahpslisten::store::{Address, Connection, batches, contributions, imports};
use diesel::connection::SimpleConnection;
use jiff::Timestamp;
use std::time::Duration;

/// An act that is a whole transaction of its own.
fn whole(address: &Address, act: impl FnOnce(&mut Connection)) {
    let mut c = begun(address);
    act(&mut c);
    c.batch_execute("COMMIT").unwrap();
}

fn begun(address: &Address) -> Connection {
    let mut c = connect(address);
    let begin = match c {
        Connection::Sqlite(_) => "BEGIN IMMEDIATE",
        Connection::Postgres(_) => "BEGIN",
    };
    c.batch_execute(begin).unwrap();
    c
}

/// `second` begins while `first` has done its work and not committed it yet.
fn at_once(
    database: &Database,
    first: impl FnOnce(&mut Connection),
    second: impl FnOnce(&mut Connection) + Send + 'static,
) {
    let mut c = begun(&database.address);
    first(&mut c);
    let address = database.address.clone();
    let other = std::thread::spawn(move || whole(&address, second));
    std::thread::sleep(Duration::from_millis(300));
    c.batch_execute("COMMIT").unwrap();
    other.join().unwrap();
}

/// How many lines tell of this.
fn told(database: &Database, act: &str) -> usize {
    lines(
        &database.address,
        &format!("SELECT subject AS line FROM ledger WHERE act = '{act}'"),
    )
    .len()
}

fn publish(c: &mut Connection, number: u32) {
    decide(c, SLUG, id(number), &Ruling::Publish, 1, now()).unwrap();
}

on_both_engines!(
    a_decision_while_an_import_is_taken_back_has_its_tombstone,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        colleague(&mut c, 1);
        imports::insert(&mut c, 7, SLUG, "letters.csv", "2026-11-20".parse().unwrap()).unwrap();
        for number in [1, 2] {
            let mut row = contribution(number, prompt);
            row.import_batch = Some(7);
            contributions::insert(&mut c, &row).unwrap();
        }
        at_once(
            &database,
            |c| publish(c, 1),
            |c| assert_eq!(undo_import(c, Key(7), now()), Ok(2)),
        );
        assert_eq!(told(&database, "words-removed"), 1);
        assert_eq!(verify(&mut c).unwrap().faults, []);
    }
);

on_both_engines!(
    a_decision_while_a_batch_is_taken_back_has_its_tombstone,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        colleague(&mut c, 1);
        let new = NewBatch {
            id: Key(7),
            engagement: SLUG.into(),
            staff: 1,
            channel: Channel::Paper,
            label: "Cards".into(),
        };
        open_batch(&mut c, &new, now()).unwrap();
        for number in 1..=3 {
            contributions::insert(&mut c, &contribution(number, prompt)).unwrap();
            batches::link(&mut c, Key(7), &[id(number)]).unwrap();
        }
        // One slip alone is not taken back once a decision is on its way.
        at_once(
            &database,
            |c| publish(c, 3),
            |c| {
                assert!(batches::take_back(c, Key(7), id(3)).is_err());
                c.batch_execute("ROLLBACK; BEGIN").unwrap();
            },
        );
        let batch = batches::find(&mut c, Key(7)).unwrap().unwrap();
        at_once(
            &database,
            |c| publish(c, 1),
            move |c| assert_eq!(undo_batch(c, &batch, now()), Ok(3)),
        );
        assert_eq!(told(&database, "words-removed"), 2);
        assert_eq!(verify(&mut c).unwrap().faults, []);
    }
);

on_both_engines!(two_nodes_note_a_withdrawal_once, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    contributions::insert(&mut c, &contribution(1, prompt)).unwrap();
    withdraw(&mut c, &receipt_hash(1)).unwrap();
    let midnight: Timestamp = "2026-11-21T00:00:30Z".parse().unwrap();
    at_once(
        &database,
        move |c| note_withdrawn(c, midnight).unwrap(),
        move |c| note_withdrawn(c, midnight).unwrap(),
    );
    assert_eq!(told(&database, "words-withdrawn"), 1);
    assert_eq!(verify(&mut c).unwrap().faults, []);
});

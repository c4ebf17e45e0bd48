//! Many write while a phase closes: every contribution that was acknowledged is in, none is taken afterwards, and every
//! node counts the same. Two handles of one database stand for two nodes, and their clocks differ.

use super::{Engaged, SLUG, connect, engaged, now};
use crate::kit::engines::Database;
use crate::kit::service::Service;
use crate::on_both_engines;
use ahpslisten::actions::contribute::{ContributeError, Draft, contribute};
use ahpslisten::actions::open_phase::{PhaseError, stop_phase};
use ahpslisten::clock::Clock;
use ahpslisten::domain::context::Context;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::phase::{NotAccepted, PhaseState};
use ahpslisten::keys::Keys;
use ahpslisten::store::{Address, Store, contributions, phases};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Who writes at once; each of them one contribution after the other.
const WRITERS: u32 = 20;
const POSTS: u32 = 1_000;

/// A database with an open phase, and two nodes on it.
struct Nodes {
    stores: [Store; 2],
    clocks: [Clock; 2],
    keys: Keys,
    phase: i64,
    prompt: Key,
}

/// What became of everyone who wrote.
#[derive(Default)]
struct Counts {
    taken: AtomicU32,
    refused: AtomicU32,
    /// Began after the closing was known everywhere, and was taken all the same.
    taken_after: AtomicU32,
    closed: AtomicBool,
    /// Somebody is about to close.
    closing: AtomicBool,
}

fn nodes(database: &Database, closes_at: Timestamp, clocks: [Timestamp; 2]) -> Nodes {
    let mut c = connect(&database.address);
    let Engaged { phase, prompts } = engaged(&mut c);
    let open = PhaseState::Open {
        closes_at,
        paused: None,
    };
    phases::mark(&mut c, phase, "open", &open).unwrap();
    let store = Store::open(database.address.clone()).unwrap();
    Nodes {
        stores: match &database.address {
            // One process writes a file; its clock may still be put forward or back while it runs.
            Address::Sqlite(_) => [store.clone(), store],
            Address::Postgres(_) => [store, Store::open(database.address.clone()).unwrap()],
        },
        clocks: clocks.map(Clock::held_at),
        keys: Keys::from_secret([7; 32]),
        phase,
        prompt: prompts[0],
    }
}

impl Nodes {
    async fn write(&self, node: usize, number: u32) -> Result<(), ContributeError> {
        let mut nonce = [0; 16];
        nonce[..4].copy_from_slice(&number.to_be_bytes());
        let draft = Draft {
            prompt: self.prompt,
            nonce,
            words: format!("What matters to me, says number {number}."),
            verdict: None,
            language: "en".into(),
            voice: None,
            context: Context::default(),
            about: None,
        };
        let (keys, clock) = (self.keys.clone(), self.clocks[node].clone());
        self.stores[node]
            .write(move |c| contribute(c, &keys, draft, clock.now()))
            .await
            .map(drop)
    }

    /// The timer of a node, or a colleague on it.
    async fn close(&self, node: usize, by: Hand) -> Result<(), PhaseError> {
        let (phase, clock) = (self.phase, self.clocks[node].clone());
        self.stores[node]
            .write(move |c| stop_phase(c, SLUG, phase, by, clock.now(), [3; 16]).map(drop))
            .await
    }

    async fn count(&self, node: usize) -> usize {
        let found = self.stores[node]
            .read(|c| contributions::list_waiting(c, SLUG, 10_000))
            .await;
        found.unwrap().len()
    }
}

/// Everyone writes, and `close` closes when a good part is in.
async fn race(nodes: Nodes, posts: u32, close: impl AsyncFnOnce(&Nodes)) -> (Nodes, Arc<Counts>) {
    let (nodes, counts) = (Arc::new(nodes), Arc::new(Counts::default()));
    let mut tasks = Vec::new();
    for writer in 0..WRITERS {
        let (nodes, counts) = (Arc::clone(&nodes), Arc::clone(&counts));
        tasks.push(tokio::spawn(async move {
            for turn in 0..posts / WRITERS {
                // Who speaks holds the phase together with everyone who speaks; whoever closes it needs a moment in which
                // nobody does, which twenty writers who never draw breath would not leave.
                if counts.closing.load(Ordering::SeqCst) {
                    tokio::time::sleep(std::time::Duration::from_millis(u64::from(1 + writer % 7))).await;
                }
                let after = counts.closed.load(Ordering::SeqCst);
                match nodes
                    .write(usize::from(writer % 2 == 1), writer * posts + turn)
                    .await
                {
                    Ok(()) => {
                        counts.taken.fetch_add(1, Ordering::SeqCst);
                        counts.taken_after.fetch_add(u32::from(after), Ordering::SeqCst);
                    }
                    Err(ContributeError::NotAccepted(NotAccepted::Over { .. })) => {
                        counts.refused.fetch_add(1, Ordering::SeqCst);
                    }
                    Err(other) => panic!("{other:?}"),
                }
            }
        }));
    }
    while counts.taken.load(Ordering::SeqCst) + counts.refused.load(Ordering::SeqCst) < posts / 3 {
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
    counts.closing.store(true, Ordering::SeqCst);
    close(&nodes).await;
    counts.closed.store(true, Ordering::SeqCst);
    for task in tasks {
        task.await.unwrap();
    }
    (Arc::into_inner(nodes).unwrap(), counts)
}

async fn all_is_well(nodes: &Nodes, counts: &Counts, posts: u32) {
    let taken = counts.taken.load(Ordering::SeqCst);
    let refused = counts.refused.load(Ordering::SeqCst);
    assert_eq!(taken + refused, posts, "nobody is left without an answer");
    assert!(
        taken > 0 && refused > 0,
        "there was no race: {taken} taken, {refused} refused"
    );
    assert_eq!(counts.taken_after.load(Ordering::SeqCst), 0);
    for node in [0, 1] {
        assert_eq!(
            nodes.count(node).await,
            usize::try_from(taken).unwrap(),
            "node {node}"
        );
    }
}

on_both_engines!(a_close_by_hand_lets_nobody_in_afterwards, by_hand);

async fn by_hand(database: Database) {
    let later = now() + SignedDuration::from_secs(5);
    let nodes = nodes(&database, now() + SignedDuration::from_hours(9), [now(), later]);
    let (nodes, counts) = race(nodes, POSTS, async |nodes| {
        nodes.close(0, Hand::Timer).await.unwrap_err();
        nodes.close(0, Hand::Operator).await.unwrap();
    })
    .await;
    all_is_well(&nodes, &counts, POSTS).await;
}

on_both_engines!(a_close_at_its_moment_holds_on_every_node, at_its_moment);

async fn at_its_moment(database: Database) {
    let closes_at = now() + SignedDuration::from_secs(2);
    // The second node is five seconds ahead: for it the phase is over, and its timer moves the row.
    let ahead = now() + SignedDuration::from_secs(5);
    let nodes = nodes(&database, closes_at, [now(), ahead]);
    let (nodes, counts) = race(nodes, POSTS, async |nodes| {
        assert_eq!(
            nodes.close(0, Hand::Timer).await,
            Err(PhaseError::Moments),
            "not for the first"
        );
        nodes.close(1, Hand::Timer).await.unwrap();
    })
    .await;
    all_is_well(&nodes, &counts, POSTS).await;
    // Whoever puts a clock back, or forward, opens nothing: the row of the phase decides.
    for hours in [-1, 1] {
        nodes.clocks[0].set(now() + SignedDuration::from_hours(hours));
        let late = nodes.write(0, u32::MAX - u32::from(hours > 0)).await;
        assert!(
            matches!(late, Err(ContributeError::NotAccepted(NotAccepted::Over { .. }))),
            "{late:?}"
        );
    }
}

on_both_engines!(nodes_of_one_database_follow_its_clock, one_clock);

async fn one_clock(database: Database) {
    let store = Store::open(database.address.clone()).unwrap();
    match (&database.address, store.moment().await.unwrap()) {
        (Address::Sqlite(_), shown) => assert_eq!(shown, None, "one machine serves a file"),
        (Address::Postgres(_), None) => panic!("the database has a clock"),
        (Address::Postgres(_), Some(shown)) => {
            let again = store.moment().await.unwrap().unwrap();
            assert!((0..60_000).contains(&(again - shown)), "{shown} then {again}");
        }
    }
    // A node whose own clock is far off serves by the shared one from its first answer on.
    let service = Service::start(database).await;
    let mut app = service.app.clone();
    app.clock = Clock::following();
    app.clock.set_by("2030-01-01T00:00:00Z".parse().unwrap());
    app.set_clock().await.unwrap();
    let shared = match app.store.moment().await.unwrap() {
        Some(ms) => Timestamp::from_millisecond(ms).unwrap(),
        None => Clock::System.now(),
    };
    let apart = app.clock.now().duration_since(shared);
    assert!(apart.abs() < SignedDuration::from_secs(60), "{apart}");
}

//! The engines without the service: the same rows, put in and decided on by nothing but prepared statements. Opened as
//! the service opens them, so the comparison is of equals.

use crate::kit::load::{CONNECTIONS, Tally};
use ahpslisten::chance;
use ahpslisten::domain::ids::{ContributionId, Key};
use ahpslisten::store::schema::contribution;
use ahpslisten::store::{Address, Connection};
use diesel::Connection as _;
use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};
use diesel::sqlite::SqliteConnection;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What is posted, over HTTP and here.
pub const WORDS: &str = "It would help to know who does what: I was sent to three people and told the same story each \
     time. We need appointments after work, and a way to ask one small question without a visit.";

pub fn open(address: &Address) -> Connection {
    match address {
        Address::Sqlite(path) => {
            let mut c = SqliteConnection::establish(&path.to_string_lossy()).expect("a file");
            c.batch_execute(
                "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; \
                 PRAGMA cache_size = -2000;",
            )
            .expect("the pragmas");
            Connection::Sqlite(c)
        }
        Address::Postgres(url) => Connection::Postgres(PgConnection::establish(url).expect("a server")),
    }
}

fn postgres<T>(address: &Address, ask: impl FnOnce(&mut PgConnection) -> T) -> Option<T> {
    match open(address) {
        Connection::Sqlite(_) => None,
        Connection::Postgres(mut c) => Some(ask(&mut c)),
    }
}

/// How durable a commit is, which decides what a write costs.
pub fn settings(address: &Address) -> String {
    let show = |c: &mut PgConnection| {
        let parts = ["server_version", "fsync", "synchronous_commit"].map(|name| {
            let value: String =
                diesel::select(diesel::dsl::sql::<Text>(&format!("current_setting('{name}')")))
                    .get_result(c)
                    .expect("a setting");
            format!("{name} {value}")
        });
        parts.join(", ")
    };
    postgres(address, show).unwrap_or_else(|| "WAL, synchronous FULL".into())
}

#[derive(QueryableByName)]
struct Backend {
    #[diesel(sql_type = Integer)]
    pid: i32,
}

/// The processes that serve this database; none where the engine lives in the service.
pub fn backends(address: &Address) -> Vec<i32> {
    let ask = |c: &mut PgConnection| {
        diesel::sql_query("SELECT pid FROM pg_stat_activity WHERE datname = current_database()")
            .load::<Backend>(c)
            .expect("the activity")
    };
    postgres(address, ask)
        .unwrap_or_default()
        .into_iter()
        .map(|backend| backend.pid)
        .collect()
}

/// A contribution as the form makes it.
pub struct Row {
    pub id: Vec<u8>,
    pub prompt: i64,
    pub receipt_hash: Vec<u8>,
}

impl Row {
    pub fn new(prompt: Key) -> Self {
        Self {
            id: chance::bytes::<16>().to_vec(),
            prompt: prompt.0,
            receipt_hash: chance::bytes::<32>().to_vec(),
        }
    }
}

macro_rules! insert_on {
    ($c:expr, $row:expr) => {
        diesel::insert_into(contribution::table)
            .values((
                contribution::id.eq(&$row.id),
                contribution::prompt_id.eq($row.prompt),
                contribution::audience.eq("citizen"),
                contribution::voice_group.eq(None::<&str>),
                contribution::voice_mark.eq(None::<&[u8]>),
                contribution::channel.eq("online"),
                contribution::verdict.eq(None::<&str>),
                contribution::lang.eq("en"),
                contribution::words.eq(WORDS),
                contribution::state.eq("received"),
                contribution::received_on.eq("2026-11-20"),
                contribution::receipt_hash.eq(&$row.receipt_hash),
                contribution::import_batch.eq(None::<i64>),
            ))
            .execute($c)
    };
}

/// One prepared insert on the engine's own connection.
pub fn insert(c: &mut Connection, row: &Row) {
    let rows = match c {
        Connection::Sqlite(c) => insert_on!(c, row),
        Connection::Postgres(c) => insert_on!(c, row),
    };
    assert_eq!(rows.expect("the row goes in"), 1);
}

/// How many connections write at once: SQLite has one writer.
fn writers(address: &Address) -> usize {
    if matches!(address, Address::Sqlite(_)) {
        1
    } else {
        CONNECTIONS
    }
}

/// Runs `work` on as many connections as the engine takes; each call returns how many rows one commit kept.
fn work(address: &Address, lasts: Duration, work: impl Fn(&mut Connection) -> u64 + Sync) -> Tally {
    let begun = Instant::now();
    let mut all = Tally::default();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..writers(address))
            .map(|_| {
                scope.spawn(|| {
                    let mut c = open(address);
                    let mut tally = Tally::default();
                    while begun.elapsed() < lasts {
                        let start = Instant::now();
                        let rows = work(&mut c);
                        if rows == 0 {
                            break;
                        }
                        (0..rows).for_each(|_| tally.note(start.elapsed()));
                    }
                    tally
                })
            })
            .collect();
        threads
            .into_iter()
            .for_each(|thread| all.join(thread.join().expect("a writer ends well")));
    });
    all.seconds = begun.elapsed().as_secs_f64();
    all
}

/// Inserts, `group` in each commit; one means the engine's own autocommit.
pub fn inserts(address: &Address, prompt: Key, group: u64, lasts: Duration) -> Tally {
    work(address, lasts, |c| {
        if group == 1 {
            insert(c, &Row::new(prompt));
        } else {
            c.batch_execute("BEGIN").expect("a transaction");
            (0..group).for_each(|_| insert(c, &Row::new(prompt)));
            c.batch_execute("COMMIT").expect("a commit");
        }
        group
    })
}

/// Ids of contributions that wait for a decision.
pub fn waiting(address: &Address) -> Vec<ContributionId> {
    macro_rules! ids {
        ($c:expr) => {
            contribution::table
                .filter(contribution::state.eq("received"))
                .select(contribution::id)
                .load($c)
        };
    }
    let ids: Vec<Vec<u8>> = match open(address) {
        Connection::Sqlite(mut c) => ids!(&mut c),
        Connection::Postgres(mut c) => ids!(&mut c),
    }
    .expect("the ids");
    ids.into_iter()
        .filter_map(|id| id.try_into().ok().map(ContributionId))
        .collect()
}

/// Decisions: one update and one insert, sent as one text.
pub fn decisions(address: &Address, staff: i64, ids: &Mutex<Vec<ContributionId>>, lasts: Duration) -> Tally {
    let begin = if matches!(address, Address::Sqlite(_)) {
        "BEGIN IMMEDIATE"
    } else {
        "BEGIN"
    };
    work(address, lasts, |c| {
        let Some(id) = ids.lock().unwrap_or_else(PoisonError::into_inner).pop() else {
            return 0;
        };
        let quoted = |bytes: &[u8]| {
            let hex = ahpslisten::keys::hex(bytes);
            if matches!(address, Address::Sqlite(_)) {
                format!("x'{hex}'")
            } else {
                format!("'\\x{hex}'")
            }
        };
        c.batch_execute(&format!(
            "{begin}; UPDATE contribution SET state = 'published' WHERE id = {id} AND state = 'received'; \
             INSERT INTO decision (id, contribution_id, staff_id, outcome, decided_at) \
             VALUES ({own}, {id}, {staff}, 'published', 0); COMMIT",
            id = quoted(&id.0),
            own = quoted(&chance::bytes::<16>()),
        ))
        .expect("a decision");
        1
    })
}

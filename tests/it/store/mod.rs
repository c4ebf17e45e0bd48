//! The store, one file a subject, each test on both engines. Also what these and other tests share: an engagement laid
//! into an empty database, and plain SQL underneath the store, for what the store does not show.

mod arrival;
mod cases;
mod closing;
mod codes;
mod contributions;
mod covered;
mod declined;
mod doubles;
mod imports;
mod ledger;
mod ledger_at_once;
mod ledger_by_hand;
mod moderation;
mod outbox;
mod phases;
pub mod reports;
mod search;
mod second_factors;
mod second_thoughts;
mod sessions;
mod strategies;
pub mod themes;
mod waits;
mod words_as_read;

use crate::kit::ready::ask_for_nothing;
use ahpslisten::actions::create_engagement::create_engagement;
use ahpslisten::actions::open_phase::open_phase;
use ahpslisten::commands::create_engagement::read_template;
use ahpslisten::domain::contribution::Verdict;
use ahpslisten::domain::ids::{ContributionId, Key};
use ahpslisten::domain::ledger::Hand;
use ahpslisten::keys::Keys;
use ahpslisten::keys::hash;
use ahpslisten::store::contributions::NewContribution;
use ahpslisten::store::{Address, Connection, prompts};
use diesel::connection::{Connection as _, SimpleConnection};
use diesel::prelude::*;
use diesel::sql_types::Text;
use jiff::Timestamp;

pub const SLUG: &str = "ahp-strategy";

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// A connection of the test's own.
pub fn connect(address: &Address) -> Connection {
    match address {
        Address::Sqlite(path) => {
            let mut inner = diesel::SqliteConnection::establish(&path.to_string_lossy()).unwrap();
            // A test's data need not survive a power cut.
            inner
                .batch_execute(
                    "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; \
                     PRAGMA synchronous = OFF;",
                )
                .unwrap();
            Connection::Sqlite(inner)
        }
        Address::Postgres(url) => Connection::Postgres(diesel::PgConnection::establish(url).unwrap()),
    }
}

/// The text column `line` of a query's rows.
pub fn try_lines(address: &Address, sql: &str) -> QueryResult<Vec<String>> {
    let rows: Vec<Line> = match connect(address) {
        Connection::Sqlite(mut inner) => diesel::sql_query(sql).load(&mut inner),
        Connection::Postgres(mut inner) => diesel::sql_query(sql).load(&mut inner),
    }?;
    Ok(rows.into_iter().map(|row| row.line).collect())
}

#[track_caller]
pub fn lines(address: &Address, sql: &str) -> Vec<String> {
    try_lines(address, sql).unwrap_or_else(|error| panic!("{error}: {sql}"))
}

/// How many rows a table has.
#[track_caller]
pub fn rows(address: &Address, table: &str) -> usize {
    lines(
        address,
        &format!("SELECT CAST(COUNT(*) AS TEXT) AS line FROM {table}"),
    )[0]
    .parse()
    .unwrap()
}

/// Statements past the store.
#[track_caller]
pub fn execute(address: &Address, sql: &str) {
    connect(address)
        .batch_execute(sql)
        .unwrap_or_else(|error| panic!("{error}: {sql}"));
}

/// An engagement whose first phase is open.
pub struct Engaged {
    pub phase: i64,
    /// Its questions in their order.
    pub prompts: Vec<Key>,
}

pub fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().unwrap()
}

/// Lays down the built-in engagement and opens its first phase.
pub fn engaged(c: &mut Connection) -> Engaged {
    engaged_as(c, SLUG)
}

/// The same under another name.
pub fn engaged_as(c: &mut Connection, slug: &str) -> Engaged {
    let mut template = read_template("ahp-strategy").unwrap();
    template.rename(slug).unwrap();
    ask_for_nothing(&mut template);
    // Voices are given directly: keys take their time, and most tests have no professionals.
    if let Some(rules) = template.list.get_mut("rule") {
        rules.retain(|entry| entry.code != "voice-tokens");
    }
    c.transaction::<_, diesel::result::Error, _>(|c| {
        create_engagement(c, &Keys::from_secret([9; 32]), &template, now()).unwrap();
        let phase = ahpslisten::store::phases::list(c, slug).unwrap()[0].id;
        open_phase(c, slug, phase, Hand::Timer, now(), [1; 16]).unwrap();
        let prompts = prompts::list(c, slug)
            .unwrap()
            .into_iter()
            .filter(|prompt| prompt.phase_id == phase);
        Ok(Engaged {
            phase,
            prompts: prompts.map(|prompt| prompt.id).collect(),
        })
    })
    .unwrap()
}

/// The id of the contribution that tests call by this number.
pub fn id(number: u32) -> ContributionId {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash(&number.to_be_bytes())[..16]);
    ContributionId(bytes)
}

/// The hash of the receipt that belongs to it.
pub fn receipt_hash(number: u32) -> [u8; 32] {
    hash(format!("receipt {number}").as_bytes())
}

/// A citizen's contribution as it comes in.
pub fn contribution(number: u32, prompt: Key) -> NewContribution {
    NewContribution {
        id: id(number).0.to_vec(),
        prompt_id: prompt.0,
        audience: "citizen",
        voice_group: None,
        voice_mark: None,
        channel: "online",
        verdict: Some(Verdict::Nearly.as_str()).filter(|_| number % 2 == 1),
        lang: "en".into(),
        words: format!("Voice {number}"),
        state: "received",
        received_on: "2026-11-20".into(),
        receipt_hash: receipt_hash(number).to_vec(),
        import_batch: None,
        concern: None,
        doubt: None,
        relation: None,
        region: None,
        context_for: None,
        effect: None,
        organisation: None,
        about: None,
    }
}

/// A member of the team, for rows that need one.
pub fn colleague(c: &mut Connection, id: i64) {
    use ahpslisten::store::staff::{Staff, insert};
    let email = format!("colleague-{id}@example.org");
    insert(
        c,
        &Staff {
            id,
            name: format!("Colleague {id}"),
            email,
            password_hash: "none".into(),
        },
    )
    .unwrap();
}

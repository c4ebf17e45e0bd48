//! A database with the AHP engagement, its listening phase open, and so many released contributions: loaded in bulk, as
//! an import of another system would. Statistics are those of a thousand rows until `analyze`: the worst an engine can
//! believe. Also a moderator's session, and receipts whose codes are known.

use crate::kit::raw;
use ahpslisten::actions::add_staff::{Colleague, add_staff};
use ahpslisten::actions::create_engagement::create_engagement;
use ahpslisten::actions::open_phase::open_phase;
use ahpslisten::actions::password::Password;
use ahpslisten::actions::sign_in::open_session;
use ahpslisten::chance;
use ahpslisten::clock::{Clock, london_day};
use ahpslisten::commands::create_engagement::read_template;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::receipt::ReceiptCode;
use ahpslisten::domain::staff::Role;
use ahpslisten::keys::{Keys, hash};
use ahpslisten::publish::cut::cut;
use ahpslisten::store::releases::Release;
use ahpslisten::store::sessions::World;
use ahpslisten::store::{Address, Connection, Store, phases, prompts, releases};
use diesel::connection::SimpleConnection;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use tempfile::TempDir;

pub const SLUG: &str = "ahp-strategy";
pub const EMAIL: &str = "nasreen@example.org";
pub const PASSWORD: &str = "correct horse battery";
/// Rows that the engines' statistics know of.
const ANALYZED: u64 = 1_000;
const RECEIPTS: usize = 64;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    pub fn parse(name: &str) -> Option<Self> {
        match name.trim() {
            "sqlite" => Some(Engine::Sqlite),
            "postgres" => Some(Engine::Postgres),
            _ => None,
        }
    }
}

pub struct Stage {
    pub engine: Engine,
    pub size: u64,
    pub address: Address,
    pub folder: TempDir,
    pub keys: Keys,
    pub prompts: Vec<Key>,
    /// Codes that find a contribution.
    pub receipts: Vec<String>,
    pub staff: i64,
    /// Token of the moderator's session.
    pub session: String,
    server: String,
    loaded: Duration,
    /// How long the first release over all of it took: no one can write meanwhile.
    pub cut: Duration,
}

impl Stage {
    pub fn load(engine: Engine, size: u64, server: &str) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        let address = match engine {
            Engine::Sqlite => Address::Sqlite(folder.path().join("ahpslisten.sqlite")),
            Engine::Postgres => {
                let name = format!(
                    "bench_{}_{}",
                    std::process::id(),
                    NUMBER.fetch_add(1, Ordering::SeqCst)
                );
                sql(
                    &Address::Postgres(server.to_owned()),
                    &format!("CREATE DATABASE {name}"),
                );
                let (head, _) = server
                    .rsplit_once('/')
                    .expect("TEST_POSTGRES_URL names a database");
                Address::Postgres(format!("{head}/{name}"))
            }
        };
        Store::migrate(&address).expect("the migrations run");
        let keys = Keys::load(&folder.path().join("secret.key")).expect("a key file");
        let mut c = raw::open(&address);
        let (prompts, staff, session) = create(&mut c);
        let begun = Instant::now();
        let first = size.min(ANALYZED);
        fill(&mut c, &prompts, 0, first, size);
        c.batch_execute("ANALYZE").expect("ANALYZE");
        fill(&mut c, &prompts, first, size, size);
        let loaded = begun.elapsed();
        let begun = Instant::now();
        release(&mut c, i64::try_from(size).expect("a size"));
        let cut = begun.elapsed();
        let receipts = receipts(&mut c, prompts[0]);
        let server = server.to_owned();
        Self {
            engine,
            size,
            address,
            folder,
            keys,
            prompts,
            receipts,
            staff,
            session,
            server,
            loaded,
            cut,
        }
    }

    /// What DATABASE_URL says.
    pub fn url(&self) -> String {
        match &self.address {
            Address::Sqlite(path) => path.to_string_lossy().into_owned(),
            Address::Postgres(url) => url.clone(),
        }
    }

    pub fn name(&self) -> String {
        format!("{}, {} contributions", self.address.engine(), self.size)
    }

    pub fn about(&self) -> String {
        format!(
            "{}; loaded in {:.1} s",
            raw::settings(&self.address),
            self.loaded.as_secs_f64()
        )
    }

    /// Lets the engine look at what it holds.
    pub fn analyze(&self) {
        sql(
            &self.address,
            if self.engine == Engine::Postgres {
                "VACUUM ANALYZE"
            } else {
                "ANALYZE"
            },
        );
    }

    /// Milliseconds of processor time of the engine's own processes for this database.
    pub fn engine_cpu(&self) -> f64 {
        raw::backends(&self.address)
            .iter()
            .map(|pid| crate::kit::server::cpu_of(&pid.to_string()))
            .sum()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if let Address::Postgres(url) = &self.address
            && let Some((_, name)) = url.rsplit_once('/')
        {
            sql(
                &Address::Postgres(self.server.clone()),
                &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
            );
        }
    }
}

fn sql(address: &Address, statement: &str) {
    raw::open(address)
        .batch_execute(statement)
        .expect("the statement runs");
}

/// The engagement with its first phase open, and a moderator who is signed in.
fn create(c: &mut Connection) -> (Vec<Key>, i64, String) {
    let now = Clock::System.now();
    let mut template = read_template("ahp-strategy").expect("the template");
    // Nobody is there to sign for it.
    if let Some(rules) = template.list.get_mut("rule") {
        rules.retain(|entry| !["signatures", "moderators", "locked-rules"].contains(&entry.code.as_str()));
    }
    create_engagement(c, &Keys::from_secret(chance::bytes()), &template, now).expect("an engagement");
    let listen = phases::list(c, SLUG).expect("its phases").remove(0).id;
    open_phase(c, SLUG, listen, Hand::Timer, now, chance::bytes()).expect("an open phase");
    let prompts = prompts::list(c, SLUG)
        .expect("its prompts")
        .into_iter()
        .map(|prompt| prompt.id)
        .collect();
    let password_hash = Password::parse(PASSWORD, EMAIL)
        .and_then(|password| password.hash())
        .expect("a hash");
    let colleague = Colleague {
        name: "Nasreen Holloway".into(),
        email: EMAIL.into(),
        password_hash,
        engagements: vec![SLUG.into()],
        roles: vec![Role::Moderator],
    };
    let staff = add_staff(c, &colleague, Hand::Operator, now).expect("a moderator");
    let session = open_session(c, World::Staff, staff, now).expect("a session");
    (prompts, staff, session)
}

/// What is said in the words; every row takes another stretch of it.
const TALK: &str = "I waited four months for a physiotherapist and nobody could tell me where I was on the list. When I \
     was seen she listened, and that hour changed more than two years of tablets had. The letters came to my old address. \
     My mum doesn't use the internet, so \"book online\" means that I take a morning off. It would help to know who does \
     what: I was sent to three people & told the same story each time. The podiatrist at the health centre was kind and \
     quick. We need appointments after work, and a way to ask one small question without a visit. Please keep the \
     community clinic open, the bus to the hospital takes ninety minutes. My son's speech therapist gave us games to play \
     at home; he looks forward to them. Don't make us choose between a call and a person, we want both when it matters.";

/// Rows `from..to` of `size`, shelved at shuffled places, with random ids and words of 60 to 400 characters.
fn fill(c: &mut Connection, prompts: &[Key], from: u64, to: u64, size: u64) {
    if from >= to {
        return;
    }
    let day = london_day(Clock::System.now());
    let talk = TALK.replace('\'', "''");
    let cases: String = prompts
        .iter()
        .enumerate()
        .map(|(at, key)| format!("WHEN {at} THEN {} ", key.0))
        .collect();
    let (before, after, id, receipt, source) = match c {
        Connection::Sqlite(_) => (
            "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -400000; BEGIN;",
            "COMMIT; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_checkpoint(TRUNCATE);",
            "randomblob(16)",
            "randomblob(32)",
            format!(
                "(WITH RECURSIVE n(i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {to}) \
                     SELECT i FROM n)"
            ),
        ),
        Connection::Postgres(_) => (
            "SET session_replication_role = replica; SET statement_timeout = 0; BEGIN;",
            "COMMIT; SET session_replication_role = DEFAULT;",
            "decode(md5(random()::text || i), 'hex')",
            "sha256((random()::text || i)::bytea)",
            format!("(SELECT i FROM generate_series({from}::bigint, {to}::bigint - 1) AS s(i)) AS n"),
        ),
    };
    let statement = format!(
        "{before} INSERT INTO contribution \
         (id, prompt_id, audience, channel, lang, words, state, received_on, receipt_hash, position) \
         SELECT id, CASE CAST(i % {} AS INTEGER) {cases} END, 'citizen', 'online', 'en', \
         substr('{talk}', CAST(1 + (i * 7919) % {} AS INTEGER), CAST(60 + (i * 104729) % 340 AS INTEGER)), \
         'published', '{day}', receipt, 1 + (i * 1000003) % {size} \
         FROM (SELECT {id} AS id, {receipt} AS receipt, i FROM {source}) AS made ORDER BY id; {after}",
        prompts.len(),
        TALK.len() - 400,
    );
    c.batch_execute(&statement).expect("the rows go in");
}

/// A release that shows everything up to `last`. A bulk load places its rows itself, so the place is written first.
fn release(c: &mut Connection, last: i64) {
    let mut latest = releases::find_latest(c, SLUG)
        .expect("releases")
        .expect("the release of the opening");
    let shown = |place: i64| format!("\"last_position\":{place},");
    latest.snapshot = latest
        .snapshot
        .replace(&shown(latest.last_position), &shown(last));
    latest.digest = String::new();
    let made = Release {
        number: latest.number + 1,
        last_position: last,
        ..latest
    };
    releases::insert(c, &made).expect("a release");
    let edition = cut(c, SLUG, Hand::Timer, Clock::System.now(), chance::bytes()).expect("a release");
    assert_eq!(edition.last_position, last);
}

/// Contributions whose receipts the bench can show.
fn receipts(c: &mut Connection, prompt: Key) -> Vec<String> {
    (0..RECEIPTS)
        .map(|_| {
            let code = ReceiptCode::from_random(chance::bytes());
            let row = raw::Row {
                receipt_hash: hash(code.secret()).to_vec(),
                ..raw::Row::new(prompt)
            };
            raw::insert(c, &row);
            code.groups().concat()
        })
        .collect()
}

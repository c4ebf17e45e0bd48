//! Rows in, domain values out, on SQLite or PostgreSQL behind one door. Reads run on a pool of readers; every action
//! is one write transaction. Knows no page and no verb of the product.

pub mod accounts;
pub mod appeals;
pub mod audience_figures;
pub mod batch_checks;
pub mod batches;
pub mod bench;
pub mod cases;
pub mod closed_comments;
pub mod codebook;
pub mod coded_evidence;
pub mod codings;
pub mod connection;
pub mod contexts;
pub mod contributions;
pub mod decisions;
pub mod declined;
mod desk;
mod dialect;
pub mod doorsteps;
pub mod doubles;
pub mod engagements;
pub mod equality;
pub mod evidence;
pub mod findings;
pub mod group_sessions;
pub mod imports;
pub mod ledger;
pub mod moderation;
pub mod neighbours;
pub mod notices;
pub mod opinions;
pub mod outbox;
pub mod phase_news;
pub mod phases;
pub mod preparations;
pub mod printed_codes;
pub mod prompts;
pub mod proposals;
pub mod published_sets;
pub mod releases;
pub mod remarks;
pub mod replies;
pub mod reports;
pub mod rests;
pub mod schema;
pub mod sealed_originals;
pub mod search;
pub mod second_factors;
pub mod sessions;
pub mod shelves;
pub mod staff;
pub mod staff_links;
pub mod stances;
pub mod strategies;
pub mod tallies;
pub mod themes;
pub mod versions;
pub mod voice_keys;
pub mod voice_translations;
pub mod waiting;
pub mod withdrawn;
pub mod wordings;

use crate::domain::ids::ContributionId;
use connection::Purpose;
pub use connection::{Address, EngineConnection as Connection};
use desk::{Desk, Done};
use diesel::Connection as _;
use jiff::Timestamp;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use tokio::sync::oneshot;

/// Why the store could not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// Someone else was first: a guarded write met no row, or a name is taken.
    Conflict,
    /// A row does not say anything the domain knows.
    BadRow(&'static str),
    /// Too many wait already.
    Busy,
    /// The database cannot be reached.
    Away(String),
    /// The schema could not be brought up to date.
    Migration(String),
    /// The engagement stands still: no release is cut before it goes on.
    Held,
    /// Whoever runs this installation lets nothing be written.
    ReadOnly,
    Broken(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Conflict => f.write_str("someone else was first"),
            StoreError::BadRow(what) => write!(f, "a stored {what} cannot be read"),
            StoreError::Busy => f.write_str("too many requests wait for the database"),
            StoreError::Away(why) => write!(f, "the database cannot be reached: {why}"),
            StoreError::Migration(why) => write!(f, "the schema cannot be brought up to date: {why}"),
            StoreError::Held => f.write_str("the engagement stands still"),
            StoreError::ReadOnly => f.write_str("nothing is written at the moment"),
            StoreError::Broken(why) => write!(f, "the database refused: {why}"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<diesel::result::Error> for StoreError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind, Error};
        match error {
            Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => StoreError::Conflict,
            Error::DatabaseError(DatabaseErrorKind::ClosedConnection, info) => {
                StoreError::Away(info.message().to_owned())
            }
            // `NotFound` cannot arise where `optional` is used; elsewhere it means a guard met no row.
            Error::NotFound => StoreError::Conflict,
            other => StoreError::Broken(other.to_string()),
        }
    }
}

/// A guarded write must have met exactly one row.
pub(crate) fn exactly_one(rows: usize) -> Result<(), StoreError> {
    if rows == 1 {
        Ok(())
    } else {
        Err(StoreError::Conflict)
    }
}

/// The door to the data. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    address: Address,
    readers: Desk,
    writers: Desk,
    read_only: Arc<OnceLock<Timestamp>>,
}

/// Lets `?` carry both the caller's errors and diesel's own out of one transaction.
enum Inside<E> {
    Caller(E),
    Diesel(diesel::result::Error),
}

impl<E> From<diesel::result::Error> for Inside<E> {
    fn from(error: diesel::result::Error) -> Self {
        Inside::Diesel(error)
    }
}

impl Store {
    /// Opens the store; the schema must be current (see [`Store::migrate`]).
    pub fn open(address: Address) -> Result<Self, StoreError> {
        let (readers, writers, grouped) = match address {
            Address::Sqlite(_) => (2, 1, true),
            Address::Postgres(_) => (8, 16, false),
        };
        Ok(Self {
            readers: Desk::start("reader", &address, Purpose::Read, readers, false)?,
            writers: Desk::start("writer", &address, Purpose::Write, writers, grouped)?,
            address,
            read_only: Arc::default(),
        })
    }

    /// From now on every write is refused, before it begins.
    pub fn let_nothing_be_written(&self, now: Timestamp) {
        self.read_only.get_or_init(|| now);
    }

    pub fn is_read_only(&self) -> bool {
        self.read_only.get().is_some()
    }

    /// Since when nothing is written, if that is so.
    pub fn read_only_since(&self) -> Option<Timestamp> {
        self.read_only.get().copied()
    }

    /// Brings the schema at `address` up to date; returns how many migrations were applied.
    pub fn migrate(address: &Address) -> Result<usize, StoreError> {
        let mut connection = connection::open(address, Purpose::Write)?;
        let applied = connection::migrate(&mut connection)?;
        search::make_if_missing(&mut connection)?;
        Ok(applied)
    }

    /// Writes a copy of the SQLite file `from`, as of one moment, into the new file `to`.
    pub fn copy_file(from: &Path, to: &Path) -> Result<(), StoreError> {
        dialect::copies::copy(from, to)
    }

    /// Whether a file is a sound SQLite database of ours; returns how many contributions it holds.
    pub fn check_file(path: &Path) -> Result<u64, StoreError> {
        dialect::copies::check(path)
    }

    /// What was taken back in an SQLite file that nobody serves, whatever the age of its schema.
    pub fn withdrawn_in(path: &Path) -> Result<Vec<ContributionId>, StoreError> {
        withdrawn::list(&mut connection::open(
            &Address::Sqlite(path.to_owned()),
            Purpose::Read,
        )?)
    }

    /// Whether another process has this SQLite file open.
    pub fn is_in_use(path: &Path) -> bool {
        dialect::copies::is_in_use(path)
    }

    /// How many migrations wait at `address`.
    pub fn pending(address: &Address) -> Result<usize, StoreError> {
        connection::pending(&mut connection::open(address, Purpose::Write)?)
    }

    /// Whether the full-text index at `address` is the one we know; `migrate` makes it.
    pub fn is_searchable(address: &Address) -> Result<bool, StoreError> {
        search::is_there(&mut connection::open(address, Purpose::Write)?)
    }

    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Runs `question` on a reader.
    pub async fn read<T, E>(
        &self,
        question: impl FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.readers
            .ask(move |connection, tell: oneshot::Sender<Result<T, E>>| {
                let answer = connection.map_err(E::from).and_then(question);
                let went_well = answer.is_ok();
                // A caller who has gone away misses the answer, which is as it should be.
                Done {
                    tell: Box::new(move |_| drop(tell.send(answer))),
                    went_well,
                }
            })
            .await
    }

    /// Asks a question whose cost is bounded whatever the number of voices: one row, or one page of one index. Where
    /// the engine lives in the service this is quicker than going to another thread and back; no other question may
    /// be asked so, because the asking thread serves others too.
    pub async fn glance<T, E>(
        &self,
        question: impl FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        match &self.address {
            Address::Sqlite(_) => desk::here(&self.address, question),
            Address::Postgres(_) => self.read(question).await,
        }
    }

    /// Runs `action` as one transaction: all of it is kept, or nothing. The answer comes after the commit.
    pub async fn write<T, E>(
        &self,
        action: impl FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly.into());
        }
        self.writers
            .ask(move |connection, tell: oneshot::Sender<Result<T, E>>| {
                let outcome = connection.map_err(E::from).and_then(|connection| {
                    connection
                        .transaction(|inside| action(inside).map_err(Inside::Caller))
                        .map_err(|error| match error {
                            Inside::Caller(error) => error,
                            Inside::Diesel(error) => StoreError::from(error).into(),
                        })
                });
                let went_well = outcome.is_ok();
                let tell = move |kept: Result<(), StoreError>| {
                    let answer = match kept {
                        Ok(()) => outcome,
                        Err(error) => Err(error.into()),
                    };
                    drop(tell.send(answer));
                };
                Done {
                    tell: Box::new(tell),
                    went_well,
                }
            })
            .await
    }

    /// Clears away row versions that a release left behind. Outside any transaction, after the release.
    pub async fn tidy_after_release(&self) -> Result<(), StoreError> {
        self.read(|c| dialect::tidy_after_release(c).map_err(StoreError::from))
            .await
    }

    /// The time by the clock that all nodes share, where there is one: milliseconds since 1970.
    pub async fn moment(&self) -> Result<Option<i64>, StoreError> {
        self.read(|c| Ok(dialect::moment(c)?)).await
    }

    /// What the engine itself finds wrong with its files; empty is good.
    pub async fn faults(&self) -> Result<Vec<String>, StoreError> {
        self.read(|c| Ok(dialect::faults(c)?)).await
    }

    /// The engine and its version, for `doctor`.
    pub async fn version(&self) -> Result<String, StoreError> {
        let engine = self.address.engine();
        self.read(move |c| Ok(format!("{engine} {}", dialect::version(c)?)))
            .await
    }
}

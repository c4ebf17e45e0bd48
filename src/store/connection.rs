//! One connection type over both engines, and how a connection is opened. Every query of the store is written once
//! against it; what the engines do differently lives in `dialect`.

use crate::store::StoreError;
use crate::store::dialect;
use diesel::connection::Connection as _;
use diesel::pg::PgConnection;
use diesel::sqlite::SqliteConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::path::PathBuf;

pub(crate) const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
pub(crate) const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// A connection to either engine.
#[derive(diesel::MultiConnection)]
pub enum EngineConnection {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Where the data is.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    Sqlite(PathBuf),
    Postgres(String),
}

impl Address {
    /// `postgres://…` or `postgresql://…`; `sqlite://PATH` or a plain path. Any other scheme is refused, since
    /// guessing would quietly create an empty file of that name.
    pub fn parse(url: &str) -> Option<Self> {
        match url.split_once("://") {
            Some(("postgres" | "postgresql", _)) => Some(Self::Postgres(url.to_owned())),
            Some(("sqlite", path)) if !path.is_empty() => Some(Self::Sqlite(path.into())),
            Some(_) => None,
            None if url.is_empty() => None,
            None => Some(Self::Sqlite(url.into())),
        }
    }

    pub fn engine(&self) -> &'static str {
        match self {
            Address::Sqlite(_) => "SQLite",
            Address::Postgres(_) => "PostgreSQL",
        }
    }
}

/// What a connection is for: readers cannot write.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Read,
    Write,
}

/// Opens and prepares one connection.
pub(crate) fn open(address: &Address, purpose: Purpose) -> Result<EngineConnection, StoreError> {
    let mut connection = match address {
        Address::Sqlite(path) => {
            EngineConnection::Sqlite(SqliteConnection::establish(&path.to_string_lossy()).map_err(away)?)
        }
        Address::Postgres(url) => EngineConnection::Postgres(PgConnection::establish(url).map_err(away)?),
    };
    dialect::prepare(&mut connection, purpose)?;
    Ok(connection)
}

/// Brings the schema up to date; returns how many migrations were applied.
pub(crate) fn migrate(connection: &mut EngineConnection) -> Result<usize, StoreError> {
    let applied = match connection {
        EngineConnection::Sqlite(inner) => inner.run_pending_migrations(SQLITE_MIGRATIONS),
        EngineConnection::Postgres(inner) => inner.run_pending_migrations(POSTGRES_MIGRATIONS),
    };
    applied
        .map(|list| list.len())
        .map_err(|error| StoreError::Migration(error.to_string()))
}

/// How many migrations wait to be applied.
pub(crate) fn pending(connection: &mut EngineConnection) -> Result<usize, StoreError> {
    let waiting = match connection {
        EngineConnection::Sqlite(inner) => inner.pending_migrations(SQLITE_MIGRATIONS).map(|list| list.len()),
        EngineConnection::Postgres(inner) => inner
            .pending_migrations(POSTGRES_MIGRATIONS)
            .map(|list| list.len()),
    };
    waiting.map_err(|error| StoreError::Migration(error.to_string()))
}

fn away(error: diesel::ConnectionError) -> StoreError {
    // The first line says what happened; the others are advice for another audience.
    StoreError::Away(error.to_string().lines().next().unwrap_or_default().to_owned())
}

//! Copies of an SQLite database, while it is in use and when it is put back. PostgreSQL brings its own tools for both.

use crate::store::StoreError;
use crate::store::connection::SQLITE_MIGRATIONS;
use diesel::connection::{Connection as _, SimpleConnection};
use diesel::migration::{Migration, MigrationSource};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::{Sqlite, SqliteConnection};
use std::path::Path;

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

fn open(path: &Path) -> Result<SqliteConnection, StoreError> {
    SqliteConnection::establish(&path.to_string_lossy()).map_err(|error| StoreError::Away(error.to_string()))
}

/// Writes a copy as of one moment, whoever reads and writes meanwhile; deleted bytes are not in it. The file `to` must
/// not exist, or be empty.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let mut source = open(from)?;
    source.batch_execute("PRAGMA busy_timeout = 5000;")?;
    diesel::sql_query("VACUUM INTO ?")
        .bind::<Text, _>(to.to_string_lossy().into_owned())
        .execute(&mut source)?;
    Ok(())
}

/// What SQLite finds wrong with its file; empty is good.
pub(crate) fn faults(connection: &mut SqliteConnection) -> QueryResult<Vec<String>> {
    let words: Vec<Word> =
        diesel::sql_query("SELECT integrity_check AS word FROM pragma_integrity_check").load(connection)?;
    let mut faults: Vec<String> = words
        .into_iter()
        .map(|found| found.word)
        .filter(|word| word != "ok")
        .collect();
    let lost: Vec<Number> =
        diesel::sql_query("SELECT COUNT(*) AS number FROM pragma_foreign_key_check").load(connection)?;
    if lost.iter().any(|found| found.number > 0) {
        faults.push("rows refer to rows that are not there".into());
    }
    Ok(faults)
}

/// Whether a file is a sound database of ours; returns how many contributions it holds.
pub(crate) fn check(path: &Path) -> Result<u64, StoreError> {
    let mut copy = open(path)?;
    if let Some(fault) = faults(&mut copy)?.into_iter().next() {
        return Err(StoreError::Broken(fault));
    }
    let versions: Vec<Word> =
        diesel::sql_query("SELECT version AS word FROM __diesel_schema_migrations").load(&mut copy)?;
    let known = MigrationSource::<Sqlite>::migrations(&SQLITE_MIGRATIONS)
        .map_err(|error| StoreError::Migration(error.to_string()))?;
    let is_known = |version: &str| {
        known
            .iter()
            .any(|one| one.name().version().to_string() == version)
    };
    if let Some(strange) = versions.iter().find(|found| !is_known(&found.word)) {
        return Err(StoreError::Migration(format!(
            "it was made by a newer version of this program (migration {})",
            strange.word
        )));
    }
    let rows: Vec<Number> =
        diesel::sql_query("SELECT COUNT(*) AS number FROM contribution").load(&mut copy)?;
    Ok(rows.first().map_or(0, |found| found.number.unsigned_abs()))
}

/// Whether another process has the database open; writes what waits in its log into the file if not.
pub(crate) fn is_in_use(path: &Path) -> bool {
    let Ok(mut connection) = open(path) else {
        return false;
    };
    // The log can only be put away by whoever is alone.
    match connection.batch_execute("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE;") {
        Ok(()) => false,
        Err(error) => error.to_string().contains("locked"),
    }
}

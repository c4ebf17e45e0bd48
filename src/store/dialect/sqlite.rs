//! The SQLite side of the table in `dialect`. Called from there only.

use crate::store::StoreError;
use crate::store::connection::Purpose;
use crate::store::contributions::NewContribution;
use crate::store::dialect::upserts::upserts;
use crate::store::reports::NewReport;
use crate::store::schema::{
    contribution, equality_form, equality_tally, phase, prompt, report, spent_token, stance,
};
use crate::store::{equality, phases, stances};
use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::sqlite::SqliteConnection;

/// `synchronous=FULL`: an acknowledged contribution survives a power cut. `secure_delete`: withdrawn words do not
/// linger in free pages. A small cache per connection keeps the whole service small.
const OPENING: &str = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
     PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -1000;";

pub(super) fn prepare(connection: &mut SqliteConnection, purpose: Purpose) -> Result<(), StoreError> {
    connection.batch_execute(OPENING)?;
    if purpose == Purpose::Read {
        connection.batch_execute("PRAGMA query_only = ON;")?;
    }
    Ok(())
}

pub(super) fn begin_write(connection: &mut SqliteConnection) -> QueryResult<()> {
    AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE")
}

pub(super) fn commit(connection: &mut SqliteConnection) -> QueryResult<()> {
    AnsiTransactionManager::commit_transaction(connection)
}

pub(super) fn roll_back(connection: &mut SqliteConnection) -> QueryResult<()> {
    AnsiTransactionManager::rollback_transaction(connection)
}

pub(super) fn phase_held_for_speech(
    connection: &mut SqliteConnection,
    prompt: i64,
) -> QueryResult<Option<phases::Row>> {
    let id = prompt::table
        .select(prompt::phase_id)
        .filter(prompt::id.eq(prompt));
    phase::table
        .filter(phase::id.eq_any(id))
        .select(phases::Row::as_select())
        .get_result(connection)
        .optional()
}

pub(super) fn position_held(connection: &mut SqliteConnection, id: &[u8; 16]) -> QueryResult<Option<i64>> {
    contribution::table
        .select(contribution::position)
        .filter(contribution::id.eq(id.as_slice()))
        .get_result::<Option<i64>>(connection)
        .optional()
        .map(Option::flatten)
}

upserts!(SqliteConnection);

pub(super) fn version(connection: &mut SqliteConnection) -> QueryResult<String> {
    diesel::select(diesel::dsl::sql::<Text>("sqlite_version()")).get_result(connection)
}

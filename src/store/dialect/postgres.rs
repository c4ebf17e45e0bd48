//! The PostgreSQL side of the table in `dialect`. Called from there only.

use crate::store::StoreError;
use crate::store::contributions::NewContribution;
use crate::store::dialect::upserts::upserts;
use crate::store::schema::{contribution, equality_form, equality_tally, phase, prompt, stance};
use crate::store::{equality, phases, stances};
use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

pub(super) fn prepare(connection: &mut PgConnection) -> Result<(), StoreError> {
    connection.batch_execute("SET statement_timeout = '15s'; SET client_min_messages = 'warning';")?;
    Ok(())
}

pub(super) fn begin_write(connection: &mut PgConnection) -> QueryResult<()> {
    AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN")
}

pub(super) fn commit(connection: &mut PgConnection) -> QueryResult<()> {
    AnsiTransactionManager::commit_transaction(connection)
}

pub(super) fn roll_back(connection: &mut PgConnection) -> QueryResult<()> {
    AnsiTransactionManager::rollback_transaction(connection)
}

pub(super) fn phase_held_for_speech(
    connection: &mut PgConnection,
    prompt: i64,
) -> QueryResult<Option<phases::Row>> {
    let id = prompt::table
        .select(prompt::phase_id)
        .filter(prompt::id.eq(prompt));
    phase::table
        .filter(phase::id.eq_any(id))
        .select(phases::Row::as_select())
        .for_share()
        .get_result(connection)
        .optional()
}

pub(super) fn hold_phase(connection: &mut PgConnection, id: i64) -> QueryResult<()> {
    phase::table
        .select(phase::id)
        .filter(phase::id.eq(id))
        .for_update()
        .get_result::<i64>(connection)
        .map(drop)
}

upserts!(PgConnection);

/// Rewrites the tables in the order of their random ids: row versions otherwise stay near the place where they came in. The
/// full-text index is rewritten as well, so that nothing of withdrawn words is left in it.
/// Nobody reads or writes meanwhile (about a second for 100,000 rows), so it has its time whatever the usual limit.
pub(super) fn tidy_after_release(connection: &mut PgConnection) -> QueryResult<()> {
    connection.batch_execute(
        "SET statement_timeout = 0; CLUSTER contribution USING contribution_pkey; \
         CLUSTER stance USING stance_pkey; CLUSTER notice_address USING notice_address_pkey; \
         CLUSTER contribution_version USING contribution_version_pkey; CLUSTER appeal USING appeal_pkey; \
         CLUSTER __search_1 USING __search_1_pkey; SET statement_timeout = '15s';",
    )
}

pub(super) fn version(connection: &mut PgConnection) -> QueryResult<String> {
    diesel::select(diesel::dsl::sql::<Text>("current_setting('server_version')")).get_result(connection)
}

pub(super) fn answers(connection: &mut PgConnection) -> bool {
    connection.batch_execute("SELECT 1").is_ok()
}

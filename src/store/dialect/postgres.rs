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

pub(super) fn position_held(connection: &mut PgConnection, id: &[u8; 16]) -> QueryResult<Option<i64>> {
    contribution::table
        .select(contribution::position)
        .filter(contribution::id.eq(id.as_slice()))
        .for_share()
        .get_result::<Option<i64>>(connection)
        .optional()
        .map(Option::flatten)
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

/// Rewrites the tables that hold something of people. Row versions otherwise stay near the place where they came in, and
/// each keeps the number of the transaction that wrote it (`xmin`), which freezing hides from nobody: so all rows are
/// first written anew by one transaction, and then laid in the order of their random ids. A release has just done the
/// first to words. The full-text index is rewritten as well, so that nothing of withdrawn words is left in it.
/// Nobody reads or writes meanwhile (about a second for 100,000 rows), so it has its time whatever the usual limit.
pub(super) fn tidy_after_release(connection: &mut PgConnection) -> QueryResult<()> {
    // Each string is one transaction: rows that the first has written anew are only gone for the second.
    for statements in [
        "SET statement_timeout = 0",
        "UPDATE stance SET choice = choice; UPDATE notice_address SET reading = reading; \
         UPDATE contribution_version SET state = state; UPDATE appeal SET state = state; UPDATE care_case SET state = state; \
         UPDATE account_voice SET phase_id = phase_id; UPDATE equality_form SET counted_on = counted_on;",
        "CLUSTER contribution USING contribution_pkey; CLUSTER contribution_version USING contribution_version_pkey; \
         CLUSTER appeal USING appeal_pkey; CLUSTER care_case USING care_case_pkey; CLUSTER reply USING reply_pkey; \
         CLUSTER voice_translation USING voice_translation_pkey; CLUSTER stance USING stance_pkey; \
         CLUSTER notice_address USING notice_address_pkey; CLUSTER account_voice USING account_voice_pkey; \
         CLUSTER equality_form USING equality_form_pkey; CLUSTER equality_tally USING equality_tally_pkey; \
         CLUSTER __search_1 USING __search_1_pkey;",
        "SET statement_timeout = '15s'",
    ] {
        connection.batch_execute(statements)?;
    }
    Ok(())
}

/// What the server's page checksums have told; nothing where the cluster has none.
pub(super) fn faults(connection: &mut PgConnection) -> QueryResult<Vec<String>> {
    diesel::sql_query(
        "SELECT 'pages of this database failed their checksum: ' || checksum_failures AS word \
         FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0",
    )
    .load::<Word>(connection)
    .map(|found| found.into_iter().map(|found| found.word).collect())
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

pub(super) fn version(connection: &mut PgConnection) -> QueryResult<String> {
    diesel::select(diesel::dsl::sql::<Text>("current_setting('server_version')")).get_result(connection)
}

pub(super) fn answers(connection: &mut PgConnection) -> bool {
    connection.batch_execute("SELECT 1").is_ok()
}

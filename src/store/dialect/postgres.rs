//! The PostgreSQL side of the table in `dialect`. Called from there only.

use crate::store::StoreError;
use crate::store::contributions::NewContribution;
use crate::store::dialect::upserts::upserts;
use crate::store::reports::NewReport;
use crate::store::schema::{
    contribution, equality_form, equality_tally, phase, prompt, report, spent_token, stance,
};
use crate::store::{equality, phases, stances};
use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

/// How long a statement may take.
const USUAL_LIMIT: &str = "SET statement_timeout = '15s'";

pub(super) fn prepare(connection: &mut PgConnection) -> Result<(), StoreError> {
    connection.batch_execute(USUAL_LIMIT)?;
    connection.batch_execute("SET client_min_messages = 'warning'")?;
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

/// What one transaction writes anew after a release, as it is: a column and, where a release has just written the
/// others, which rows. Tables that are not here are written by releases, or all rows of an engagement at once.
const REWRITTEN: [(&str, &str, &str); 14] = [
    ("contribution", "state", " WHERE position IS NULL"),
    ("contribution_version", "state", ""),
    ("appeal", "state", ""),
    ("care_case", "state", ""),
    ("report", "state", ""),
    ("sealed_original", "kept_until", ""),
    ("voice_translation", "lang", " WHERE released_in IS NULL"),
    ("stance", "choice", ""),
    ("group_stance", "choice", ""),
    ("notice_address", "reading", ""),
    ("account_voice", "phase_id", ""),
    ("printed_code", "used", ""),
    ("spent_token", "token_mark", ""),
    ("equality_form", "counted_on", ""),
];

/// What is laid in the order of its keys, which are random.
const LAID: [&str; 19] = [
    "contribution",
    "contribution_version",
    "appeal",
    "care_case",
    "report",
    "sealed_original",
    "declined_voice",
    "closed_comments",
    "reply",
    "voice_translation",
    "stance",
    "group_stance",
    "notice_address",
    "account_voice",
    "printed_code",
    "spent_token",
    "equality_form",
    "equality_tally",
    "__search_1",
];

/// Rewrites the tables that hold something of people. Row versions otherwise stay near the place where they came in, and
/// each keeps the number of the transaction that wrote it (`xmin`), which freezing hides from nobody: so all rows are
/// first written anew by one transaction, and then laid in the order of their random ids. A release has just done the
/// first to the words that it shows; those that wait, were declined or taken back are written anew here. The full-text
/// index is rewritten as well, so that nothing of withdrawn words is left in it.
/// Nobody writes meanwhile (about a second for 100,000 rows), so it has its time whatever the usual limit. Each table is a
/// transaction of its own that takes the whole table before any row: it never holds what somebody waits for while it
/// waits itself. Where one fails, the others are done all the same.
pub(super) fn tidy_after_release(connection: &mut PgConnection) -> QueryResult<()> {
    connection.batch_execute("SET statement_timeout = 0")?;
    // Rows that one transaction has written anew are only gone for the next, so writing and laying are two.
    let rewriting = REWRITTEN.iter().map(|(table, column, which)| {
        format!("LOCK TABLE {table} IN EXCLUSIVE MODE; UPDATE {table} SET {column} = {column}{which}")
    });
    let laying = LAID
        .iter()
        .map(|table| format!("CLUSTER {table} USING {table}_pkey"));
    let outcome = rewriting
        .chain(laying)
        .map(|statements| connection.batch_execute(&statements))
        .fold(Ok(()), Result::and);
    // Whatever became of it, the connection goes back to those who answer readers.
    outcome.and(connection.batch_execute(USUAL_LIMIT))
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

pub(super) fn moment(connection: &mut PgConnection) -> QueryResult<i64> {
    let now = diesel::dsl::sql::<BigInt>("(extract(epoch from clock_timestamp()) * 1000)::bigint");
    diesel::select(now).get_result(connection)
}

pub(super) fn version(connection: &mut PgConnection) -> QueryResult<String> {
    diesel::select(diesel::dsl::sql::<Text>("current_setting('server_version')")).get_result(connection)
}

pub(super) fn answers(connection: &mut PgConnection) -> bool {
    connection.batch_execute("SELECT 1").is_ok()
}

//! The full-text index on PostgreSQL: a table of `tsvector`s with a GIN index. The terms are handed over as they are:
//! no parser and no dictionary of the server has a say, so its locale does not matter and no extension is needed.

use super::{Entry, Met, Range};
use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{Array, BigInt, Binary, Bool, Text};

/// Without `fastupdate` an entry is in the index when it is written, and no later reader pays for sorting it in.
const MAKE: &str = "CREATE TABLE __search_1 (place BIGINT PRIMARY KEY, id BYTEA NOT NULL, terms TSVECTOR NOT NULL); \
     CREATE INDEX __search_1_terms ON __search_1 USING gin (terms) WITH (fastupdate = off); \
     CREATE TABLE __search_shelf (engagement TEXT PRIMARY KEY, number BIGINT NOT NULL UNIQUE);";

/// How many of the nearest places are looked through before the index is asked.
const NEAR: i64 = 1_000;

#[derive(QueryableByName)]
struct There {
    #[diesel(sql_type = Bool)]
    there: bool,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

pub(super) fn is_there(connection: &mut PgConnection) -> QueryResult<bool> {
    let found: There =
        sql_query("SELECT to_regclass('__search_1') IS NOT NULL AS there").get_result(connection)?;
    Ok(found.there)
}

pub(super) fn make(connection: &mut PgConnection) -> QueryResult<()> {
    let old: Vec<Name> = sql_query(
        "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema() \
         AND tablename LIKE '~_~_search~_%' ESCAPE '~'",
    )
    .load(connection)?;
    for table in old {
        connection.batch_execute(&format!("DROP TABLE \"{}\"", table.name))?;
    }
    connection.batch_execute(MAKE)
}

pub(super) fn insert(connection: &mut PgConnection, entries: &[Entry]) -> QueryResult<()> {
    let places: Vec<i64> = entries.iter().map(|entry| entry.place).collect();
    let ids: Vec<&[u8]> = entries.iter().map(|entry| entry.id.as_slice()).collect();
    let terms: Vec<&str> = entries.iter().map(|entry| entry.terms.as_str()).collect();
    sql_query(
        "INSERT INTO __search_1 (place, id, terms) \
         SELECT place, id, array_to_tsvector(string_to_array(terms, ' ')) \
         FROM unnest($1, $2, $3) AS new(place, id, terms)",
    )
    .bind::<Array<BigInt>, _>(places)
    .bind::<Array<Binary>, _>(ids)
    .bind::<Array<Text>, _>(terms)
    .execute(connection)
    .map(drop)
}

pub(super) fn delete(connection: &mut PgConnection, place: i64) -> QueryResult<()> {
    sql_query("DELETE FROM __search_1 WHERE place = $1")
        .bind::<BigInt, _>(place)
        .execute(connection)
        .map(drop)
}

fn all_of(terms: &[String]) -> String {
    let quoted: Vec<String> = terms.iter().map(|term| format!("'{term}'")).collect();
    quoted.join(" & ")
}

/// First the nearest thousand places are looked through, which finds a page of anything common at the same cost at any
/// size; then the GIN index is asked, which is quick for what is not. Each step forces its own plan, whatever the server
/// believes about the table.
pub(super) fn walk(
    connection: &mut PgConnection,
    terms: &[String],
    range: Range,
    most: i64,
) -> QueryResult<Vec<Met>> {
    let near: Vec<Met> = sql_query(
        "SELECT place, id FROM (SELECT place, id, terms FROM __search_1 WHERE place >= $1 AND place < $2 \
         ORDER BY place DESC LIMIT $3) AS near WHERE terms @@ $4::tsquery ORDER BY place DESC LIMIT $5",
    )
    .bind::<BigInt, _>(range.from)
    .bind::<BigInt, _>(range.below)
    .bind::<BigInt, _>(NEAR)
    .bind::<Text, _>(all_of(terms))
    .bind::<BigInt, _>(most)
    .load(connection)?;
    let is_full = i64::try_from(near.len()).is_ok_and(|found| found >= most);
    if is_full || range.below - range.from <= NEAR {
        return Ok(near);
    }
    sql_query(
        "WITH met AS MATERIALIZED (SELECT place, id FROM __search_1 WHERE terms @@ $1::tsquery) \
         SELECT place, id FROM met WHERE place >= $2 AND place < $3 ORDER BY place DESC LIMIT $4",
    )
    .bind::<Text, _>(all_of(terms))
    .bind::<BigInt, _>(range.from)
    .bind::<BigInt, _>(range.below)
    .bind::<BigInt, _>(most)
    .load(connection)
}

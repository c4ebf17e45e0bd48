//! The full-text index on SQLite: one FTS5 table. It walks a term's places downwards by itself, so a page costs the
//! same at any size. `secure-delete` takes a withdrawn entry out of the index itself instead of marking it as gone.

use super::{Entry, Met, Range};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Binary, Text};
use diesel::sqlite::SqliteConnection;

/// `ascii` splits at ASCII punctuation and white space only: the terms arrive finished, in any script.
const MAKE: &str = "CREATE VIRTUAL TABLE __search_1 USING fts5(terms, id UNINDEXED, detail=none, columnsize=0, \
     tokenize=\"ascii tokenchars '_-'\"); \
     INSERT INTO __search_1(__search_1, rank) VALUES ('secure-delete', 1); \
     CREATE TABLE __search_shelf (engagement TEXT NOT NULL PRIMARY KEY, number BIGINT NOT NULL UNIQUE) WITHOUT ROWID;";

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

/// The full-text tables, of whatever form; not those that FTS5 keeps for itself.
fn tables(connection: &mut SqliteConnection) -> QueryResult<Vec<String>> {
    let found: Vec<Name> = sql_query(
        "SELECT name FROM sqlite_master WHERE name LIKE '~_~_search~_%' ESCAPE '~' AND sql LIKE 'CREATE VIRTUAL%'",
    )
    .load(connection)?;
    Ok(found.into_iter().map(|table| table.name).collect())
}

pub(super) fn is_there(connection: &mut SqliteConnection) -> QueryResult<bool> {
    Ok(tables(connection)? == ["__search_1"])
}

pub(super) fn make(connection: &mut SqliteConnection) -> QueryResult<()> {
    for table in tables(connection)? {
        connection.batch_execute(&format!("DROP TABLE \"{table}\""))?;
    }
    connection.batch_execute("DROP TABLE IF EXISTS __search_shelf")?;
    connection.batch_execute(MAKE)
}

pub(super) fn insert(connection: &mut SqliteConnection, entries: &[Entry]) -> QueryResult<()> {
    for entry in entries {
        sql_query("INSERT INTO __search_1(rowid, terms, id) VALUES (?, ?, ?)")
            .bind::<BigInt, _>(entry.place)
            .bind::<Text, _>(&entry.terms)
            .bind::<Binary, _>(&entry.id)
            .execute(connection)?;
    }
    Ok(())
}

pub(super) fn delete(connection: &mut SqliteConnection, place: i64) -> QueryResult<()> {
    sql_query("DELETE FROM __search_1 WHERE rowid = ?")
        .bind::<BigInt, _>(place)
        .execute(connection)
        .map(drop)
}

pub(super) fn walk(
    connection: &mut SqliteConnection,
    terms: &[String],
    range: Range,
    most: i64,
) -> QueryResult<Vec<Met>> {
    let quoted: Vec<String> = terms.iter().map(|term| format!("\"{term}\"")).collect();
    sql_query(
        "SELECT rowid AS place, id FROM __search_1 WHERE __search_1 MATCH ? AND rowid >= ? AND rowid < ? \
         ORDER BY rowid DESC LIMIT ?",
    )
    .bind::<Text, _>(quoted.join(" "))
    .bind::<BigInt, _>(range.from)
    .bind::<BigInt, _>(range.below)
    .bind::<BigInt, _>(most)
    .load(connection)
}

//! The full-text index as each engine keeps it: finished terms in, places out, newest release first. It is made from
//! the table of contributions and can be made anew from it at any time, so no migration knows it.
//!
//! A row is known by its place in the public lists, which comes from a shuffle: nothing here keeps the order of arrival.
//! Names begin with two underscores, as those of everything that is not data of ours. The number at their end goes up
//! when terms or objects change; then the index is made anew at the next `migrate`.

mod postgres;
mod sqlite;

use crate::store::connection::EngineConnection as Connection;
use diesel::QueryResult;

/// What the index holds of one contribution.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub place: i64,
    pub id: Vec<u8>,
    /// Separated by single spaces; each is letters, digits, `_` and `-`, and everything beyond ASCII.
    pub terms: String,
}

/// A place and the contribution on it.
#[derive(Debug, Clone, PartialEq, Eq, diesel::QueryableByName)]
pub(crate) struct Met {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    pub place: i64,
    #[diesel(sql_type = diesel::sql_types::Binary)]
    pub id: Vec<u8>,
}

/// Which places are asked about: from `from` up to and without `below`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Range {
    pub from: i64,
    pub below: i64,
}

/// Whether the index is there, in the form that we know.
pub(crate) fn is_there(connection: &mut Connection) -> QueryResult<bool> {
    match connection {
        Connection::Sqlite(inner) => sqlite::is_there(inner),
        Connection::Postgres(inner) => postgres::is_there(inner),
    }
}

/// Makes an empty index, in the place of whatever was there.
pub(crate) fn make(connection: &mut Connection) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(inner) => sqlite::make(inner),
        Connection::Postgres(inner) => postgres::make(inner),
    }
}

pub(crate) fn insert(connection: &mut Connection, entries: &[Entry]) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(inner) => sqlite::insert(inner, entries),
        Connection::Postgres(inner) => postgres::insert(inner, entries),
    }
}

/// Takes one entry out; nothing happens where there is none.
pub(crate) fn delete(connection: &mut Connection, place: i64) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(inner) => sqlite::delete(inner, place),
        Connection::Postgres(inner) => postgres::delete(inner, place),
    }
}

/// The highest places whose entries have all `terms`.
pub(crate) fn walk(
    connection: &mut Connection,
    terms: &[String],
    range: Range,
    most: i64,
) -> QueryResult<Vec<Met>> {
    match connection {
        Connection::Sqlite(inner) => sqlite::walk(inner, terms, range, most),
        Connection::Postgres(inner) => postgres::walk(inner, terms, range, most),
    }
}

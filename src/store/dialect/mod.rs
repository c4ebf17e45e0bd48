//! Every difference between the two engines, and nothing else. A difference that is not in this table does not exist.
//!
//! | what | SQLite | PostgreSQL |
//! |---|---|---|
//! | opening | WAL, `synchronous=FULL`, foreign keys on, deleted bytes overwritten, readers query-only | readers and writers alike; a statement may take 15 s |
//! | a write transaction | `BEGIN IMMEDIATE`: one writer at a time, many actions in one commit | `BEGIN`, read committed |
//! | reading a phase while it is judged | the single writer is lock enough | `FOR SHARE` against those who move it, `FOR UPDATE` for the mover |
//! | reading words while they are judged | the single writer is lock enough | `FOR SHARE` against their author |
//! | insert unless it is there | `ON CONFLICT DO NOTHING` through diesel's own SQLite dialect | the same through its PostgreSQL dialect |
//! | insert a form, a counter, a report or a spent token unless it is there | through diesel's own SQLite dialect | the same through its PostgreSQL dialect |
//! | insert or change a stance | `ON CONFLICT DO UPDATE` through diesel's own SQLite dialect | the same through its PostgreSQL dialect |
//! | after a release | nothing: rows lie in the order of random ids | table by table, all rows that say something of people get one transaction number and, by `CLUSTER`, the order of their ids, so that neither keeps the order of arrival |
//! | after an error | the file is still there | the server is asked once more, else the connection is opened anew |
//! | full text | one FTS5 table, entries taken out for good by `secure-delete` | `tsvector`s with a GIN index, rewritten with the table of contributions after a release |
//! | a safety copy | `VACUUM INTO` by `backup`, put back by `restore` | `pg_dump` and `pg_restore` |
//! | looking for damage | `integrity_check` and `foreign_key_check` | pages whose checksum failed, where the cluster has checksums |
//! | the clock that several nodes share | none: one machine serves the file | `clock_timestamp()` |
//! | which version answers | `sqlite_version()` | `server_version` |

pub(crate) mod copies;
pub(crate) mod full_text;
mod postgres;
mod sqlite;
mod upserts;

use crate::store::StoreError;
use crate::store::connection::{EngineConnection as Connection, Purpose};
use crate::store::contributions::NewContribution;
use crate::store::reports::NewReport;
use crate::store::{equality, phases, stances};
use diesel::QueryResult;

/// Start-up statements of a fresh connection.
pub(crate) fn prepare(connection: &mut Connection, purpose: Purpose) -> Result<(), StoreError> {
    match connection {
        Connection::Sqlite(inner) => sqlite::prepare(inner, purpose),
        Connection::Postgres(inner) => postgres::prepare(inner),
    }
}

/// Begins the transaction that a group of actions shares.
pub(crate) fn begin_write(connection: &mut Connection) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(inner) => sqlite::begin_write(inner),
        Connection::Postgres(inner) => postgres::begin_write(inner),
    }
}

/// Commits what `begin_write` began.
pub(crate) fn commit(connection: &mut Connection) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(inner) => sqlite::commit(inner),
        Connection::Postgres(inner) => postgres::commit(inner),
    }
}

/// Undoes what `begin_write` began.
pub(crate) fn roll_back(connection: &mut Connection) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(inner) => sqlite::roll_back(inner),
        Connection::Postgres(inner) => postgres::roll_back(inner),
    }
}

/// The phase that a prompt belongs to; many may speak in it at once, and nobody moves it meanwhile.
pub(crate) fn phase_held_for_speech(
    connection: &mut Connection,
    prompt: i64,
) -> QueryResult<Option<phases::Row>> {
    match connection {
        Connection::Sqlite(inner) => sqlite::phase_held_for_speech(inner, prompt),
        Connection::Postgres(inner) => postgres::phase_held_for_speech(inner, prompt),
    }
}

/// The place of a contribution in the public lists; many may judge it at once, and nobody changes it meanwhile.
pub(crate) fn position_held(connection: &mut Connection, id: &[u8; 16]) -> QueryResult<Option<i64>> {
    match connection {
        Connection::Sqlite(inner) => sqlite::position_held(inner, id),
        Connection::Postgres(inner) => postgres::position_held(inner, id),
    }
}

/// Holds a phase row until the end of the transaction: only one may move it, and nobody speaks meanwhile.
pub(crate) fn hold_phase(connection: &mut Connection, phase: i64) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(_) => Ok(()),
        Connection::Postgres(inner) => postgres::hold_phase(inner, phase),
    }
}

/// Inserts a contribution unless its id is there already; tells whether it was inserted.
pub(crate) fn insert_unless_there(connection: &mut Connection, row: &NewContribution) -> QueryResult<bool> {
    match connection {
        Connection::Sqlite(inner) => sqlite::insert_unless_there(inner, row),
        Connection::Postgres(inner) => postgres::insert_unless_there(inner, row),
    }
}

/// Inserts a report unless its form has been seen; tells whether it was inserted.
pub(crate) fn insert_report(connection: &mut Connection, row: &NewReport) -> QueryResult<bool> {
    match connection {
        Connection::Sqlite(inner) => sqlite::insert_report(inner, row),
        Connection::Postgres(inner) => postgres::insert_report(inner, row),
    }
}

/// Inserts a stance, or changes the one that is there.
pub(crate) fn put_stance(connection: &mut Connection, row: &stances::Row) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(inner) => sqlite::put_stance(inner, row),
        Connection::Postgres(inner) => postgres::put_stance(inner, row),
    }
}

/// Inserts a counted form unless it is there; tells whether it was inserted.
pub(crate) fn insert_form(connection: &mut Connection, form: &[u8; 16], today: &str) -> QueryResult<bool> {
    match connection {
        Connection::Sqlite(inner) => sqlite::insert_form(inner, form, today),
        Connection::Postgres(inner) => postgres::insert_form(inner, form, today),
    }
}

/// Inserts a spent token unless it is there; tells whether it was inserted.
pub(crate) fn insert_spent(
    connection: &mut Connection,
    token: &[u8; 32],
    form: &[u8; 32],
) -> QueryResult<bool> {
    match connection {
        Connection::Sqlite(inner) => sqlite::insert_spent(inner, token, form),
        Connection::Postgres(inner) => postgres::insert_spent(inner, token, form),
    }
}

/// Inserts a counter unless it is there.
pub(crate) fn insert_counter(connection: &mut Connection, row: &equality::Row) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(inner) => sqlite::insert_counter(inner, row),
        Connection::Postgres(inner) => postgres::insert_counter(inner, row),
    }
}

/// Clears away what a release left behind, and what would tell in which order people came.
pub(crate) fn tidy_after_release(connection: &mut Connection) -> QueryResult<()> {
    match connection {
        Connection::Sqlite(_) => Ok(()),
        Connection::Postgres(inner) => postgres::tidy_after_release(inner),
    }
}

/// Whether a connection on which something went wrong is still of use.
pub(crate) fn answers(connection: &mut Connection) -> bool {
    match connection {
        Connection::Sqlite(_) => true,
        Connection::Postgres(inner) => postgres::answers(inner),
    }
}

/// What the engine finds wrong with its own files, in its own words; empty is good.
pub(crate) fn faults(connection: &mut Connection) -> QueryResult<Vec<String>> {
    match connection {
        Connection::Sqlite(inner) => copies::faults(inner),
        Connection::Postgres(inner) => postgres::faults(inner),
    }
}

/// Milliseconds since 1970 by the clock of the engine, where that is another than this machine's.
pub(crate) fn moment(connection: &mut Connection) -> QueryResult<Option<i64>> {
    match connection {
        Connection::Sqlite(_) => Ok(None),
        Connection::Postgres(inner) => postgres::moment(inner).map(Some),
    }
}

/// The engine's own version, for `doctor`.
pub(crate) fn version(connection: &mut Connection) -> QueryResult<String> {
    match connection {
        Connection::Sqlite(inner) => sqlite::version(inner),
        Connection::Postgres(inner) => postgres::version(inner),
    }
}

//! Sessions of staff and of accounts: two tables of one shape, since the two worlds share none. Tokens are stored as
//! their SHA-256 only.

use crate::store::schema::{account_session, staff_session};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::Timestamp;

/// Whose sessions are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum World {
    Staff,
    Account,
}

/// A session that has not ended.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    /// Id of the staff member or of the account.
    pub holder: i64,
    pub seen_at: Timestamp,
    pub ends_at: Timestamp,
}

/// One body per table: diesel's tables are types, so the two worlds cannot be chosen by value.
macro_rules! in_world {
    ($world:expr, $table:ident => $body:expr) => {
        match $world {
            World::Staff => {
                use staff_session as $table;
                $body
            }
            World::Account => {
                use account_session as $table;
                $body
            }
        }
    };
    ($world:expr, $table:ident, $holder:ident => $body:expr) => {
        match $world {
            World::Staff => {
                use staff_session as $table;
                use staff_session::staff_id as $holder;
                $body
            }
            World::Account => {
                use account_session as $table;
                use account_session::account_id as $holder;
                $body
            }
        }
    };
}

pub fn insert(c: &mut Connection, world: World, hash: &[u8; 32], session: Session) -> Result<(), StoreError> {
    in_world!(world, sessions, holder => diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(hash.to_vec()),
            holder.eq(session.holder),
            sessions::seen_at.eq(session.seen_at.as_millisecond()),
            sessions::ends_at.eq(session.ends_at.as_millisecond()),
        ))
        .execute(c))?;
    Ok(())
}

pub fn find(c: &mut Connection, world: World, hash: &[u8; 32]) -> Result<Option<Session>, StoreError> {
    let row: Option<(i64, i64, i64)> = in_world!(world, sessions, holder => sessions::table
        .find(hash.to_vec())
        .select((holder, sessions::seen_at, sessions::ends_at))
        .first(c)
        .optional())?;
    row.map(|(holder, seen_at, ends_at)| {
        let instant = |ms| Timestamp::from_millisecond(ms).map_err(|_| StoreError::BadRow("session"));
        Ok(Session {
            holder,
            seen_at: instant(seen_at)?,
            ends_at: instant(ends_at)?,
        })
    })
    .transpose()
}

pub fn mark_seen(
    c: &mut Connection,
    world: World,
    hash: &[u8; 32],
    now: Timestamp,
) -> Result<(), StoreError> {
    in_world!(world, sessions => diesel::update(sessions::table.find(hash.to_vec()))
        .set(sessions::seen_at.eq(now.as_millisecond()))
        .execute(c))?;
    Ok(())
}

pub fn delete(c: &mut Connection, world: World, hash: &[u8; 32]) -> Result<(), StoreError> {
    in_world!(world, sessions => diesel::delete(sessions::table.find(hash.to_vec())).execute(c))?;
    Ok(())
}

/// The sessions of one holder that may still be open at `now`, the latest to end first, each with its hash.
pub fn list(
    c: &mut Connection,
    world: World,
    holder: i64,
    now: Timestamp,
) -> Result<Vec<(Vec<u8>, Session)>, StoreError> {
    let rows: Vec<(Vec<u8>, i64, i64)> = in_world!(world, sessions, whose => sessions::table
        .filter(whose.eq(holder).and(sessions::ends_at.gt(now.as_millisecond())))
        .order(sessions::ends_at.desc())
        .select((sessions::token_hash, sessions::seen_at, sessions::ends_at))
        .load(c))?;
    let instant = |ms| Timestamp::from_millisecond(ms).map_err(|_| StoreError::BadRow("session"));
    rows.into_iter()
        .map(|(hash, seen_at, ends_at)| {
            let session = Session {
                holder,
                seen_at: instant(seen_at)?,
                ends_at: instant(ends_at)?,
            };
            Ok((hash, session))
        })
        .collect()
}

/// Ends one session, if it is the holder's.
pub fn delete_own(c: &mut Connection, world: World, holder: i64, hash: &[u8]) -> Result<(), StoreError> {
    in_world!(world, sessions, whose => diesel::delete(
        sessions::table.filter(whose.eq(holder).and(sessions::token_hash.eq(hash.to_vec())))
    )
    .execute(c))?;
    Ok(())
}

/// Ends every session of one holder but this one.
pub fn delete_others(
    c: &mut Connection,
    world: World,
    holder: i64,
    kept: &[u8; 32],
) -> Result<(), StoreError> {
    in_world!(world, sessions, whose => diesel::delete(
        sessions::table.filter(whose.eq(holder).and(sessions::token_hash.ne(kept.to_vec())))
    )
    .execute(c))?;
    Ok(())
}

/// Ends every session of one holder.
pub fn delete_of(c: &mut Connection, world: World, holder: i64) -> Result<(), StoreError> {
    in_world!(world, sessions, whose => diesel::delete(sessions::table.filter(whose.eq(holder))).execute(c))?;
    Ok(())
}

/// Forgets sessions that ended before `moment`. Returns how many.
pub fn delete_ended(c: &mut Connection, moment: Timestamp) -> Result<usize, StoreError> {
    let mut gone = 0;
    for world in [World::Staff, World::Account] {
        gone += in_world!(world, sessions => diesel::delete(
            sessions::table.filter(sessions::ends_at.lt(moment.as_millisecond()))
        )
        .execute(c))?;
    }
    Ok(gone)
}

//! Sessions of staff and of accounts: opened after a password was checked elsewhere, resumed on each request, ended by
//! hand, after 30 idle minutes, or after eight hours. A session is a 256-bit token, stored as its hash.

use crate::chance;
use crate::keys::{hash, hex};
use crate::store::sessions::{Session, World};
use crate::store::{Connection, StoreError, doorsteps, sessions};
use jiff::{SignedDuration, Timestamp};

/// And so long after it was last used.
pub const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// A session ends so long after it was opened, whatever happens.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(8);
/// A session is marked as seen at most this often: a read should not cost a write.
const NOTICE: SignedDuration = SignedDuration::from_mins(1);

/// Opens a session; returns the token for the cookie.
pub fn open_session(
    c: &mut Connection,
    world: World,
    holder: i64,
    now: Timestamp,
) -> Result<String, StoreError> {
    let token = hex(&chance::bytes::<32>());
    sessions::insert(
        c,
        world,
        &hash(token.as_bytes()),
        Session {
            holder,
            seen_at: now,
            ends_at: now + LONGEST,
        },
    )?;
    Ok(token)
}

/// Who holds a token now. `noted` is until when uses of it have been noted: now, or the moment since which nothing is
/// written.
pub fn holder(
    c: &mut Connection,
    world: World,
    token: &str,
    noted: Timestamp,
    now: Timestamp,
) -> Result<Option<Held>, StoreError> {
    let session = sessions::find(c, world, &hash(token.as_bytes()))?
        .filter(|session| session.ends_at > now && session.seen_at + IDLE > noted);
    Ok(session.map(|session| Held {
        holder: session.holder,
        notice: session.seen_at + NOTICE <= noted,
    }))
}

/// A live session.
pub struct Held {
    /// Id of the staff member or account.
    pub holder: i64,
    /// Whether it is time to mark it as seen.
    pub notice: bool,
}

pub fn mark_seen(c: &mut Connection, world: World, token: &str, now: Timestamp) -> Result<(), StoreError> {
    sessions::mark_seen(c, world, &hash(token.as_bytes()), now)
}

pub fn sign_out(c: &mut Connection, world: World, token: &str) -> Result<(), StoreError> {
    sessions::delete(c, world, &hash(token.as_bytes()))
}

/// Ends every session of a member of the team but the one with this token, and every sign-in that waits at the doorstep.
pub fn end_others(c: &mut Connection, staff: i64, token: &str) -> Result<(), StoreError> {
    doorsteps::delete_of(c, staff)?;
    sessions::delete_others(c, World::Staff, staff, &hash(token.as_bytes()))
}

/// Ends the session of this hash, if it is this member's of the team.
pub fn end_one(c: &mut Connection, staff: i64, hash: &[u8]) -> Result<(), StoreError> {
    sessions::delete_own(c, World::Staff, staff, hash)
}

//! Links that mails carry to the team, each for choosing a password once. Tokens are stored as their SHA-256 only.

use crate::store::schema::staff_link;
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::Timestamp;

/// Why a link was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Invitation,
    Reset,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Purpose::Invitation => "invitation",
            Purpose::Reset => "reset",
        }
    }
}

pub fn insert(
    c: &mut Connection,
    hash: &[u8; 32],
    staff: i64,
    purpose: Purpose,
    ends_at: Timestamp,
) -> Result<(), StoreError> {
    diesel::insert_into(staff_link::table)
        .values((
            staff_link::token_hash.eq(hash.to_vec()),
            staff_link::staff_id.eq(staff),
            staff_link::purpose.eq(purpose.as_str()),
            staff_link::ends_at.eq(ends_at.as_millisecond()),
        ))
        .execute(c)?;
    Ok(())
}

/// Whose link it is, while it lasts.
pub fn find(c: &mut Connection, hash: &[u8; 32], now: Timestamp) -> Result<Option<i64>, StoreError> {
    Ok(staff_link::table
        .find(hash.to_vec())
        .filter(staff_link::ends_at.gt(now.as_millisecond()))
        .select(staff_link::staff_id)
        .first(c)
        .optional()?)
}

/// Uses a link up; false when it was used before.
pub fn delete(c: &mut Connection, hash: &[u8; 32]) -> Result<bool, StoreError> {
    Ok(diesel::delete(staff_link::table.find(hash.to_vec())).execute(c)? == 1)
}

/// Whether someone has a link of this kind that ends after `moment`.
pub fn has(c: &mut Connection, staff: i64, purpose: Purpose, moment: Timestamp) -> Result<bool, StoreError> {
    let found: i64 = staff_link::table
        .filter(staff_link::staff_id.eq(staff))
        .filter(staff_link::purpose.eq(purpose.as_str()))
        .filter(staff_link::ends_at.gt(moment.as_millisecond()))
        .count()
        .get_result(c)?;
    Ok(found > 0)
}

/// All links of one member of the team.
pub fn delete_of(c: &mut Connection, staff: i64) -> Result<(), StoreError> {
    diesel::delete(staff_link::table.filter(staff_link::staff_id.eq(staff))).execute(c)?;
    Ok(())
}

/// Forgets those that ended before `moment`. Returns how many.
pub fn delete_ended(c: &mut Connection, moment: Timestamp) -> Result<usize, StoreError> {
    let ended = staff_link::table.filter(staff_link::ends_at.lt(moment.as_millisecond()));
    Ok(diesel::delete(ended).execute(c)?)
}

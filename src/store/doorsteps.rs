//! Who has shown the right password and not yet the second step. A table of its own: nothing that reads sessions can
//! take a doorstep for one.

use crate::store::schema::staff_doorstep;
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::Timestamp;

pub fn insert(c: &mut Connection, hash: &[u8; 32], staff: i64, ends_at: Timestamp) -> Result<(), StoreError> {
    diesel::insert_into(staff_doorstep::table)
        .values((
            staff_doorstep::token_hash.eq(hash.to_vec()),
            staff_doorstep::staff_id.eq(staff),
            staff_doorstep::ends_at.eq(ends_at.as_millisecond()),
        ))
        .execute(c)?;
    Ok(())
}

/// Whose doorstep it is, while it lasts.
pub fn find(c: &mut Connection, hash: &[u8; 32], now: Timestamp) -> Result<Option<i64>, StoreError> {
    Ok(staff_doorstep::table
        .find(hash.to_vec())
        .filter(staff_doorstep::ends_at.gt(now.as_millisecond()))
        .select(staff_doorstep::staff_id)
        .first(c)
        .optional()?)
}

/// Leaves it; false when it was left before.
pub fn delete(c: &mut Connection, hash: &[u8; 32]) -> Result<bool, StoreError> {
    Ok(diesel::delete(staff_doorstep::table.find(hash.to_vec())).execute(c)? == 1)
}

/// All doorsteps of one member of the team.
pub fn delete_of(c: &mut Connection, staff: i64) -> Result<(), StoreError> {
    diesel::delete(staff_doorstep::table.filter(staff_doorstep::staff_id.eq(staff))).execute(c)?;
    Ok(())
}

/// Forgets those that ended before `moment`. Returns how many.
pub fn delete_ended(c: &mut Connection, moment: Timestamp) -> Result<usize, StoreError> {
    let ended = staff_doorstep::table.filter(staff_doorstep::ends_at.lt(moment.as_millisecond()));
    Ok(diesel::delete(ended).execute(c)?)
}

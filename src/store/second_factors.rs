//! Authenticators of the team and their recovery codes. Secrets come sealed and codes hashed: this file reads neither.

use crate::domain::second_factor::Step;
use crate::store::schema::{recovery_code, second_factor};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::civil::Date;

/// The authenticator of one member of the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondFactor {
    pub staff_id: i64,
    pub sealed_secret: Vec<u8>,
    /// The last step whose code was accepted.
    pub last_step: Step,
    pub since_on: Date,
}

/// `Conflict` where there is one already.
pub fn insert(c: &mut Connection, new: &SecondFactor) -> Result<(), StoreError> {
    diesel::insert_into(second_factor::table)
        .values((
            second_factor::staff_id.eq(new.staff_id),
            second_factor::sealed_secret.eq(&new.sealed_secret),
            second_factor::last_step.eq(new.last_step.0),
            second_factor::since_on.eq(new.since_on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

pub fn find(c: &mut Connection, staff: i64) -> Result<Option<SecondFactor>, StoreError> {
    let row: Option<(i64, Vec<u8>, i64, String)> = second_factor::table.find(staff).first(c).optional()?;
    row.map(|(staff_id, sealed_secret, last_step, since_on)| {
        Ok(SecondFactor {
            staff_id,
            sealed_secret,
            last_step: Step(last_step),
            since_on: since_on
                .parse()
                .map_err(|_| StoreError::BadRow("second factor"))?,
        })
    })
    .transpose()
}

pub fn exists(c: &mut Connection, staff: i64) -> Result<bool, StoreError> {
    Ok(diesel::select(diesel::dsl::exists(second_factor::table.find(staff))).get_result(c)?)
}

/// Uses a step up. `Conflict` when it, or a later one, was used before: of two who show one code, one enters.
pub fn use_step(c: &mut Connection, staff: i64, step: Step) -> Result<(), StoreError> {
    exactly_one(
        diesel::update(
            second_factor::table
                .find(staff)
                .filter(second_factor::last_step.lt(step.0)),
        )
        .set(second_factor::last_step.eq(step.0))
        .execute(c)?,
    )
}

/// Takes the authenticator and all recovery codes away.
pub fn delete(c: &mut Connection, staff: i64) -> Result<(), StoreError> {
    diesel::delete(recovery_code::table.filter(recovery_code::staff_id.eq(staff))).execute(c)?;
    diesel::delete(second_factor::table.find(staff)).execute(c)?;
    Ok(())
}

/// Puts new recovery codes in the place of all earlier ones.
pub fn replace_codes(c: &mut Connection, staff: i64, hashes: &[[u8; 32]]) -> Result<(), StoreError> {
    diesel::delete(recovery_code::table.filter(recovery_code::staff_id.eq(staff))).execute(c)?;
    for hash in hashes {
        diesel::insert_into(recovery_code::table)
            .values((
                recovery_code::code_hash.eq(hash.to_vec()),
                recovery_code::staff_id.eq(staff),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// Uses a recovery code up; `Conflict` when it is none of theirs, or was used before.
pub fn use_code(c: &mut Connection, staff: i64, hash: &[u8; 32]) -> Result<(), StoreError> {
    exactly_one(
        diesel::delete(
            recovery_code::table
                .find(hash.to_vec())
                .filter(recovery_code::staff_id.eq(staff)),
        )
        .execute(c)?,
    )
}

/// How many recovery codes are left.
pub fn count_codes(c: &mut Connection, staff: i64) -> Result<i64, StoreError> {
    Ok(recovery_code::table
        .filter(recovery_code::staff_id.eq(staff))
        .count()
        .get_result(c)?)
}

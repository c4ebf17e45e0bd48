//! The record of decisions on contributions: appended, never changed.

use crate::domain::ids::ContributionId;
use crate::store::schema::{decision, staff};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::Timestamp;

/// A decision about to be recorded.
pub struct NewDecision<'a> {
    pub id: [u8; 16],
    pub contribution: ContributionId,
    pub staff: i64,
    /// Name of the state it led to.
    pub outcome: &'a str,
    pub reason: Option<&'a str>,
    pub decided_at: Timestamp,
}

/// A decision as colleagues see it.
#[derive(Debug, Clone)]
pub struct Decision {
    pub outcome: String,
    pub reason: Option<String>,
    pub decided_at: Timestamp,
    pub staff_name: String,
}

pub fn insert(c: &mut Connection, new: &NewDecision<'_>) -> Result<(), StoreError> {
    diesel::insert_into(decision::table)
        .values((
            decision::id.eq(new.id.to_vec()),
            decision::contribution_id.eq(new.contribution.0.to_vec()),
            decision::staff_id.eq(new.staff),
            decision::outcome.eq(new.outcome),
            decision::reason.eq(new.reason),
            decision::decided_at.eq(new.decided_at.as_millisecond()),
        ))
        .execute(c)?;
    Ok(())
}

/// The latest decision on a contribution.
pub fn find_latest(c: &mut Connection, id: ContributionId) -> Result<Option<Decision>, StoreError> {
    let row: Option<(String, Option<String>, i64, String)> = decision::table
        .inner_join(staff::table.on(staff::id.eq(decision::staff_id)))
        .filter(decision::contribution_id.eq(id.0.to_vec()))
        .order(decision::decided_at.desc())
        .select((
            decision::outcome,
            decision::reason,
            decision::decided_at,
            staff::name,
        ))
        .first(c)
        .optional()?;
    row.map(|(outcome, reason, decided_at, staff_name)| {
        Ok(Decision {
            outcome,
            reason,
            decided_at: Timestamp::from_millisecond(decided_at)
                .map_err(|_| StoreError::BadRow("decision"))?,
            staff_name,
        })
    })
    .transpose()
}

//! The record of decisions on contributions: appended, never changed.

use crate::domain::ids::ContributionId;
use crate::store::schema::{decision, reply, staff};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::Timestamp;

/// A decision about to be recorded.
pub struct NewDecision<'a> {
    pub id: [u8; 16],
    pub contribution: ContributionId,
    pub staff: i64,
    /// Name of the state it led to; `change-` or `appeal-` stands before it where that was decided.
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
    pub staff: i64,
    pub staff_name: String,
    /// What the moderator told the author; empty where nothing.
    pub reply: String,
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

type Row = (String, Option<String>, i64, i64, String, Option<String>);

/// All decisions on a contribution, first to last.
pub fn list(c: &mut Connection, id: ContributionId) -> Result<Vec<Decision>, StoreError> {
    let rows: Vec<Row> = decision::table
        .inner_join(staff::table.on(staff::id.eq(decision::staff_id)))
        .left_join(reply::table.on(reply::decision_id.eq(decision::id)))
        .filter(decision::contribution_id.eq(id.0.to_vec()))
        .order((decision::decided_at, decision::id))
        .select((
            decision::outcome,
            decision::reason,
            decision::decided_at,
            staff::id,
            staff::name,
            reply::words.nullable(),
        ))
        .load(c)?;
    rows.into_iter()
        .map(|(outcome, reason, decided_at, staff, staff_name, reply)| {
            Ok(Decision {
                outcome,
                reason,
                decided_at: Timestamp::from_millisecond(decided_at)
                    .map_err(|_| StoreError::BadRow("decision"))?,
                staff,
                staff_name,
                reply: reply.unwrap_or_default(),
            })
        })
        .collect()
}

/// The latest decision on a contribution.
pub fn find_latest(c: &mut Connection, id: ContributionId) -> Result<Option<Decision>, StoreError> {
    Ok(list(c, id)?.pop())
}

/// Whether words that were public have been replaced by others of their author.
pub fn was_reworded(c: &mut Connection, id: ContributionId) -> Result<bool, StoreError> {
    let changes: i64 = decision::table
        .filter(decision::contribution_id.eq(id.0.to_vec()))
        .filter(decision::outcome.eq("change-published"))
        .count()
        .get_result(c)?;
    Ok(changes > 0)
}

/// The latest refusal of a contribution itself: what an appeal is about.
pub fn find_refusal(c: &mut Connection, id: ContributionId) -> Result<Option<Decision>, StoreError> {
    Ok(list(c, id)?
        .into_iter()
        .rfind(|decision| decision.outcome == "declined"))
}

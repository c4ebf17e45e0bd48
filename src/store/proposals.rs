//! Steps of phases that one of the team has proposed and another has still to confirm.
//!
//! What became of each stands in the ledger; here a proposal is only while it waits.

use crate::domain::proposal::JointStep;
use crate::domain::public_reason::PublicReason;
use crate::store::schema::{phase_proposal, staff};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

/// A step that waits for a second person.
#[derive(Debug, Clone)]
pub struct Proposal {
    pub phase: i64,
    pub step: JointStep,
    /// Who proposed it.
    pub staff: i64,
    /// For the team.
    pub reason: String,
    pub proposed_on: Date,
    /// Of a phase that is to be opened again: until when, and what the public is told.
    pub anew: Option<(Timestamp, PublicReason)>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = phase_proposal)]
struct Row {
    of_phase: i64,
    step: String,
    staff_id: i64,
    why: String,
    proposed_on: String,
    closes_at: Option<i64>,
    because: Option<String>,
    note: Option<String>,
}

fn from_row(row: Row) -> Result<Proposal, StoreError> {
    let bad = || StoreError::BadRow("proposal");
    let anew = match row.closes_at {
        None => None,
        Some(ms) => Some((
            Timestamp::from_millisecond(ms).map_err(|_| bad())?,
            PublicReason {
                code: row.because.unwrap_or_default(),
                note: row.note.unwrap_or_default(),
            },
        )),
    };
    Ok(Proposal {
        phase: row.of_phase,
        step: JointStep::parse(&row.step).ok_or_else(bad)?,
        staff: row.staff_id,
        reason: row.why,
        proposed_on: row.proposed_on.parse().map_err(|_| bad())?,
        anew,
    })
}

/// `Conflict` where the same step of the phase is proposed already.
pub fn insert(c: &mut Connection, new: &Proposal) -> Result<(), StoreError> {
    let anew = new.anew.as_ref();
    let row = Row {
        of_phase: new.phase,
        step: new.step.as_str().to_owned(),
        staff_id: new.staff,
        why: new.reason.clone(),
        proposed_on: new.proposed_on.to_string(),
        closes_at: anew.map(|(until, _)| until.as_millisecond()),
        because: anew.map(|(_, why)| why.code.clone()),
        note: anew.map(|(_, why)| why.note.clone()),
    };
    diesel::insert_into(phase_proposal::table)
        .values(row)
        .execute(c)?;
    Ok(())
}

pub fn find(c: &mut Connection, phase: i64, step: JointStep) -> Result<Option<Proposal>, StoreError> {
    phase_proposal::table
        .find((phase, step.as_str()))
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// What waits in a phase, each with the name of who proposed it.
pub fn list(c: &mut Connection, phase: i64) -> Result<Vec<(Proposal, String)>, StoreError> {
    let rows: Vec<(Row, String)> = phase_proposal::table
        .inner_join(staff::table.on(staff::id.eq(phase_proposal::staff_id)))
        .filter(phase_proposal::of_phase.eq(phase))
        .order(phase_proposal::step)
        .select((phase_proposal::all_columns, staff::name))
        .load(c)?;
    rows.into_iter()
        .map(|(row, name)| Ok((from_row(row)?, name)))
        .collect()
}

/// `Conflict` where it is there no more.
pub fn remove(c: &mut Connection, phase: i64, step: JointStep) -> Result<(), StoreError> {
    exactly_one(diesel::delete(phase_proposal::table.find((phase, step.as_str()))).execute(c)?)
}

/// Whatever waits in a phase falls away once it has moved.
pub fn remove_all(c: &mut Connection, phase: i64) -> Result<(), StoreError> {
    diesel::delete(phase_proposal::table.filter(phase_proposal::of_phase.eq(phase))).execute(c)?;
    Ok(())
}

//! The record of decisions on contributions: appended, never changed. A line of the ledger seals each row by its
//! digest; this is what the queue, receipts and appeals ask, by contribution.

use crate::domain::appeal::Stand;
use crate::domain::ids::ContributionId;
use crate::domain::ledger::record;
use crate::keys::hash;
use crate::store::schema::{decision, reply, staff};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Ids per statement: engines bound the number of values.
const CHUNK: usize = 500;

/// A decision about to be recorded.
pub struct NewDecision<'a> {
    pub id: [u8; 16],
    pub contribution: ContributionId,
    pub staff: i64,
    /// Name of the state it led to, or `taken-down`, `redacted`, `unlisted`, `comments-closed`; `change-`, `appeal-` or `report-` stands before it where that was
    /// decided.
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

/// A row as the ledger seals it.
type Sealed = (Vec<u8>, Vec<u8>, i64, String, Option<String>, i64);

/// SHA-256 of a row: its columns in the order of the table, bytes as the words of addresses spell them, numbers decimal,
/// the time in milliseconds since 1970.
fn digest((id, contribution, staff, outcome, reason, at): &Sealed) -> Result<[u8; 32], StoreError> {
    let bad = |_| StoreError::BadRow("decision");
    let id = ContributionId(id.clone().try_into().map_err(bad)?).to_string();
    let contribution = ContributionId(contribution.clone().try_into().map_err(bad)?).to_string();
    let fields = [
        id.as_str(),
        &contribution,
        &staff.to_string(),
        outcome,
        reason.as_deref().unwrap_or_default(),
        &at.to_string(),
    ];
    Ok(hash(record("decision", &fields).as_bytes()))
}

impl NewDecision<'_> {
    /// What the ledger's line is to hold.
    pub fn digest(&self) -> Result<[u8; 32], StoreError> {
        digest(&(
            self.id.to_vec(),
            self.contribution.0.to_vec(),
            self.staff,
            self.outcome.to_owned(),
            self.reason.map(str::to_owned),
            self.decided_at.as_millisecond(),
        ))
    }
}

/// A row's digest, with the id of the decision, of the contribution, and when it was taken in milliseconds.
#[derive(Debug, Clone)]
pub struct Digest {
    pub id: Vec<u8>,
    pub contribution: ContributionId,
    pub at: i64,
    pub digest: [u8; 32],
}

fn digests(rows: Vec<Sealed>) -> Result<Vec<Digest>, StoreError> {
    rows.into_iter()
        .map(|row| {
            Ok(Digest {
                digest: digest(&row)?,
                contribution: ContributionId(row.1.try_into().map_err(|_| StoreError::BadRow("decision"))?),
                id: row.0,
                at: row.5,
            })
        })
        .collect()
}

/// The digests of the next `most` decisions after an id, in the order of random ids.
pub fn list_digests(c: &mut Connection, after: &[u8], most: i64) -> Result<Vec<Digest>, StoreError> {
    digests(
        decision::table
            .filter(decision::id.gt(after))
            .order(decision::id)
            .limit(most)
            .load(c)?,
    )
}

/// The digests of the decisions on a contribution.
pub fn list_digests_on(c: &mut Connection, id: ContributionId) -> Result<Vec<Digest>, StoreError> {
    digests(
        decision::table
            .filter(decision::contribution_id.eq(id.0.to_vec()))
            .load(c)?,
    )
}

/// Whether one of these contributions was public and was taken down.
pub fn any_taken_down(c: &mut Connection, of: &[Vec<u8>]) -> Result<bool, StoreError> {
    for some in of.chunks(CHUNK) {
        let rows: i64 = decision::table
            .filter(decision::contribution_id.eq_any(some))
            .filter(decision::outcome.eq("taken-down"))
            .count()
            .get_result(c)?;
        if rows > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Which of these contributions have been decided on.
pub fn list_decided(c: &mut Connection, of: &[Vec<u8>]) -> Result<Vec<ContributionId>, StoreError> {
    let rows: Vec<Vec<u8>> = decision::table
        .filter(decision::contribution_id.eq_any(of))
        .select(decision::contribution_id)
        .distinct()
        .load(c)?;
    rows.into_iter()
        .map(|id| {
            id.try_into()
                .map(ContributionId)
                .map_err(|_| StoreError::BadRow("decision"))
        })
        .collect()
}

type Row = (String, Option<String>, i64, i64, String, Option<String>);

/// All decisions on a contribution, first to last. Blind readings are none: they decide nothing, and whoever looks at
/// the words again must not be swayed by them.
pub fn list(c: &mut Connection, id: ContributionId) -> Result<Vec<Decision>, StoreError> {
    let rows: Vec<Row> = decision::table
        .inner_join(staff::table.on(staff::id.eq(decision::staff_id)))
        .left_join(reply::table.on(reply::decision_id.eq(decision::id)))
        .filter(decision::contribution_id.eq(id.0.to_vec()))
        .filter(decision::outcome.not_like("blind-%"))
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

/// Outcomes by which words are not public, or not all of them: what an appeal is about.
pub const REFUSALS: [&str; 3] = ["declined", "taken-down", "redacted"];
/// Outcomes by which the words as they are may be public.
const ACCEPTANCES: [&str; 4] = ["published", "redacted", "change-published", "appeal-allowed"];

/// Outcomes that end an appeal.
const APPEALS: [&str; 2] = ["appeal-allowed", "appeal-upheld"];

/// What was decided last, as far as an appeal goes. Takes decisions first to last.
pub fn stand(decided: &[Decision]) -> Stand {
    let last = decided
        .iter()
        .map(|decision| decision.outcome.as_str())
        .rfind(|outcome| REFUSALS.contains(outcome) || APPEALS.contains(outcome));
    match last {
        Some("taken-down") => Stand::TakenDown,
        Some(outcome) if APPEALS.contains(&outcome) => Stand::Appealed,
        _ => Stand::Declined,
    }
}

/// The latest refusal of a contribution itself, or of parts of it: what an appeal is about.
pub fn find_refusal(c: &mut Connection, id: ContributionId) -> Result<Option<Decision>, StoreError> {
    Ok(list(c, id)?
        .into_iter()
        .rfind(|decision| REFUSALS.contains(&decision.outcome.as_str())))
}

/// The latest decision by which a contribution may be public.
pub fn find_acceptance(c: &mut Connection, id: ContributionId) -> Result<Option<Decision>, StoreError> {
    Ok(list(c, id)?
        .into_iter()
        .rfind(|decision| ACCEPTANCES.contains(&decision.outcome.as_str())))
}

/// Which of these contributions may be public by a decision of this member of staff: the latest of those by which they
/// may.
pub fn list_accepted_by(
    c: &mut Connection,
    of: &[Vec<u8>],
    staff: i64,
) -> Result<BTreeSet<ContributionId>, StoreError> {
    let rows: Vec<(Vec<u8>, i64)> = decision::table
        .filter(decision::contribution_id.eq_any(of))
        .filter(decision::outcome.eq_any(ACCEPTANCES))
        .order((decision::decided_at, decision::id))
        .select((decision::contribution_id, decision::staff_id))
        .load(c)?;
    let latest: BTreeMap<Vec<u8>, i64> = rows.into_iter().collect();
    latest
        .into_iter()
        .filter(|(_, by)| *by == staff)
        .map(|(id, _)| {
            id.try_into()
                .map(ContributionId)
                .map_err(|_| StoreError::BadRow("decision"))
        })
        .collect()
}

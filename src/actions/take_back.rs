//! Whoever decided takes the decision back, as long as no release followed it: until then nobody but the author can
//! have seen it. The words wait again, all of them, as if they had never been decided on; the ledger keeps both lines.

use crate::actions::decide::{DecideError, note};
use crate::actions::notice::notice_concern;
use crate::actions::redact::{is_covered, restore};
use crate::domain::concern::Concern;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::revision::RevisionState;
use crate::keys::Keys;
use crate::store::decisions::Decision;
use crate::store::{
    Connection, StoreError, appeals, contributions, decisions, evidence, findings, ledger, versions, waiting,
};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// Why a decision stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakeBackError {
    NoSuchContribution,
    /// It is not a first decision, it is a colleague's, a release came after it, or its author has acted on it.
    Stands,
    Store(StoreError),
}

impl From<StoreError> for TakeBackError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict => TakeBackError::Stands,
            error => TakeBackError::Store(error),
        }
    }
}

/// Whether `staff` may take back what was decided on this contribution last.
pub fn may_take_back(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    staff: i64,
) -> Result<bool, StoreError> {
    let Some(contribution) = contributions::find(c, id)? else {
        return Ok(false);
    };
    let decided = matches!(
        contribution.state,
        ContributionState::Published | ContributionState::Declined { .. }
    );
    let own = decisions::find_latest(c, id)?.is_some_and(|last| {
        last.staff == staff && ["published", "redacted", "declined"].contains(&last.outcome.as_str())
    });
    Ok(decided
        && own
        && contribution.position.is_none()
        && !has_acted(c, id)?
        && ledger::is_after_release(c, slug, &id.to_string())?)
}

/// Whether the author has answered the decision: by an appeal, or by a change that waits.
fn has_acted(c: &mut Connection, id: ContributionId) -> Result<bool, StoreError> {
    let changed = versions::list(c, id)?
        .iter()
        .any(|version| version.state == RevisionState::Waiting);
    Ok(changed || appeals::find(c, id)?.is_some())
}

/// What a moderator had worried about before the words were decided on.
fn worry(decided: &[Decision]) -> Option<Concern> {
    let raised = decided.iter().rfind(|decision| decision.outcome == "escalated")?;
    raised.reason.as_deref().and_then(Concern::parse)
}

/// Takes back what `staff` decided on these, all of them or none.
pub fn take_back(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    ids: &[ContributionId],
    staff: i64,
    now: Timestamp,
) -> Result<(), TakeBackError> {
    let mut taken = Vec::with_capacity(ids.len());
    // In one order, as decisions are taken.
    let ids: BTreeSet<ContributionId> = ids.iter().copied().collect();
    for id in &ids {
        let contribution = contributions::find_in(c, slug, *id)?.ok_or(TakeBackError::NoSuchContribution)?;
        if !may_take_back(c, slug, *id, staff)? {
            return Err(TakeBackError::Stands);
        }
        let covered = is_covered(c, &contribution)?;
        let seen = contribution.state.name();
        let raised = worry(&decisions::list(c, *id)?);
        let after = contribution
            .state
            .take_back(raised)
            .map_err(|_| TakeBackError::Stands)?;
        // What a program noticed went with the decision, so it notices again.
        waiting::take_back(c, *id, seen, &after, notice_concern(&contribution.words))?;
        // Now that the row is held: from their receipt the author may have acted meanwhile.
        if has_acted(c, *id)? {
            return Err(TakeBackError::Stands);
        }
        // Someone may have gathered the words under a theme already.
        evidence::unlink_everywhere(c, *id)?;
        findings::unlink_response(c, *id)?;
        if covered {
            restore(c, keys, *id, after == ContributionState::Received)?;
        }
        taken.push((*id, "decision-taken-back"));
    }
    note(c, slug, &taken, None, "", staff, now).map_err(|error| match error {
        DecideError::Store(error) => TakeBackError::from(error),
        _ => TakeBackError::Stands,
    })
}

//! A moderator decides on a contribution: publish it, decline it for a reason on the list, or raise a worry about
//! someone's safety. Of two who decide at once exactly one wins; the other learns who was first, and when.

use crate::chance;
use crate::domain::concern::Concern;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::store::decisions::{Decision, NewDecision};
use crate::store::{Connection, StoreError, contributions, decisions, engagements};
use jiff::Timestamp;

/// What the moderator wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ruling {
    Publish,
    /// Code of the reason list.
    Decline {
        reason: String,
    },
    /// Keeps it on top of the queue until someone publishes or declines it.
    Escalate {
        concern: Concern,
    },
}

#[derive(Debug, Clone)]
pub enum DecideError {
    NoSuchContribution,
    NoSuchReason,
    /// Decided (or withdrawn: then without a decision) meanwhile.
    AlreadyDecided(Option<Decision>),
    Store(StoreError),
}

impl From<StoreError> for DecideError {
    fn from(error: StoreError) -> Self {
        DecideError::Store(error)
    }
}

/// Decides for the engagement `slug`; a contribution of another engagement is not there.
pub fn decide(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    ruling: &Ruling,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let contribution = contributions::find(c, id)?.ok_or(DecideError::NoSuchContribution)?;
    if contributions::engagement_of(c, contribution.prompt)?.as_deref() != Some(slug) {
        return Err(DecideError::NoSuchContribution);
    }
    let reason = match ruling {
        Ruling::Publish => None,
        Ruling::Decline { reason } => {
            let known = engagements::list_entries(c, slug)?
                .iter()
                .any(|entry| entry.list == "reason" && entry.code == *reason);
            if !known {
                return Err(DecideError::NoSuchReason);
            }
            Some(reason.as_str())
        }
        Ruling::Escalate { concern } => Some(concern.as_str()),
    };
    let seen = contribution.state.name();
    let step = match ruling {
        Ruling::Publish => contribution.state.publish(),
        Ruling::Decline { reason } => contribution.state.decline(reason.clone()),
        Ruling::Escalate { concern } => contribution.state.escalate(*concern),
    };
    let Ok(after) = step else {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    };
    record(c, id, seen, &after, reason, staff, now)
}

fn record(
    c: &mut Connection,
    id: ContributionId,
    seen: &str,
    after: &ContributionState,
    reason: Option<&str>,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    match contributions::mark(c, id, seen, after) {
        Ok(()) => {}
        Err(StoreError::Conflict) => return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?)),
        Err(error) => return Err(error.into()),
    }
    decisions::insert(
        c,
        &NewDecision {
            id: chance::bytes(),
            contribution: id,
            staff,
            outcome: after.name(),
            reason,
            decided_at: now,
        },
    )?;
    Ok(())
}

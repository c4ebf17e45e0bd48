//! A moderator answers all reports of the same words by one decision.
//! The words stay, or they leave the public pages at once and their author may appeal. Of two who answer one wins.
//! Declined words that stand in the public list of those leave that list, and nothing else changes.

use crate::actions::appeal;
use crate::actions::decide::{DecideError, Judgement, Ruling, first, record, within};
use crate::actions::rest::count_heavy;
use crate::clock::london_day;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::report::{ReportState, may_keep};
use crate::domain::revision::RevisionState;
use crate::domain::staff::Duty;
use crate::store::decisions::Decision;
use crate::store::reports::{self, Answer};
use crate::store::{
    Connection, StoreError, contributions, decisions, declined, evidence, findings, staff as team, versions,
};
use jiff::Timestamp;

/// Publishing means that the words stay. `told` is for those who reported; the judgement's reply for the author alone,
/// and only where the words are taken down.
pub fn answer_reports(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    (judgement, told): (&Judgement, &str),
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let contribution = within(c, slug, id, &judgement.ruling)?;
    let seen = contribution.state.name();
    if !["published", "declined"].contains(&seen) || reports::list_open_on(c, id, 1)?.is_empty() {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    }
    // Held before anything is written, as whoever takes the words back holds it first.
    first(c, id, |c| versions::hold(c, id, seen))?;
    if versions::latest_number(c, id)? != judgement.read {
        return Err(DecideError::Changed);
    }
    let (after, refusal) = match &judgement.ruling {
        Ruling::Publish => {
            if !may_keep_here(c, slug, id, staff)? {
                return Err(DecideError::OwnAcceptance);
            }
            (ReportState::Open.keep(), None)
        }
        Ruling::Decline { reason } => (ReportState::Open.take_down(), Some(reason.as_str())),
        Ruling::Escalate { .. } => return Err(DecideError::NoWorryHere),
    };
    let state = after.map_err(|_| StoreError::Conflict)?;
    let answer = Answer {
        state,
        refusal,
        told,
        on: london_day(now),
    };
    first(c, id, |c| reports::answer(c, id, &answer))?;
    count_heavy(c, slug, &[id], &judgement.ruling, staff, now)?;
    let Some(reason) = refusal else {
        // What is said to readers is not said to the author, who is told of no report that changes nothing.
        let silent = Judgement {
            reply: String::new(),
            ..judgement.clone()
        };
        return record(c, slug, &[(id, "report-kept")], &silent, staff, now);
    };
    if contribution.state != ContributionState::Published {
        declined::put(c, id, None)?;
        return record(c, slug, &[(id, "unlisted")], judgement, staff, now);
    }
    take_down(c, contribution.state, id, reason)?;
    record(c, slug, &[(id, "taken-down")], judgement, staff, now)
}

/// Whether this colleague may say that the words stay: where they are declined, not who declined them so that they are
/// listed.
pub fn may_keep_here(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    staff: i64,
) -> Result<bool, StoreError> {
    let accepted_by = find_own(c, id)?.map(|decision| decision.staff);
    let others = !team::list_others(c, slug, Duty::Moderate, Some(staff))?.is_empty();
    Ok(may_keep(staff, accepted_by, others))
}

/// The decision by which words stand where readers reported them.
pub fn find_own(c: &mut Connection, id: ContributionId) -> Result<Option<Decision>, StoreError> {
    match declined::find(c, id)? {
        Some(_) => decisions::find_refusal(c, id),
        None => decisions::find_acceptance(c, id),
    }
}

/// The words leave every list, and what was gathered from them is read anew should they come back.
fn take_down(
    c: &mut Connection,
    state: ContributionState,
    id: ContributionId,
    reason: &str,
) -> Result<(), DecideError> {
    let seen = state.name();
    let declined = state
        .take_down(reason.to_owned())
        .map_err(|_| StoreError::Conflict)?;
    first(c, id, |c| contributions::mark(c, id, seen, &declined))?;
    contributions::unshelve(c, id)?;
    // One about parts that were covered ends with them: the author may appeal against this anew.
    appeal::lapse(c, id)?;
    evidence::unlink_everywhere(c, id)?;
    findings::unlink_response(c, id)?;
    // A change of words that are not public any more has nothing to change; the author may send words anew.
    for version in versions::list(c, id)? {
        if version.state == RevisionState::Waiting {
            let ended = version
                .state
                .decline(reason.to_owned())
                .map_err(|_| StoreError::Conflict)?;
            versions::mark(c, id, version.number, "waiting", &ended)?;
        }
    }
    Ok(())
}

//! A moderator decides on a change of public words. An accepted change takes the place of the earlier words at once;
//! with the next release it is public. Whatever was gathered from the earlier words is read anew.

use crate::actions::appeal;
use crate::actions::decide::{DecideError, Judgement, Ruling, first, record, within};
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::revision::RevisionState;
use crate::store::{Connection, decisions, evidence, findings, reports, versions};
use jiff::Timestamp;

/// Decides on the wording numbered `judgement.read`.
pub fn decide_change(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    judgement: &Judgement,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let contribution = within(c, slug, id, &judgement.ruling)?;
    if contribution.state != ContributionState::Published {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    }
    // Holds the row, so that nobody takes the words back meanwhile.
    first(c, id, |c| versions::hold(c, id, "published"))?;
    let known = versions::list(c, id)?;
    let waiting = known
        .iter()
        .find(|version| version.state == RevisionState::Waiting);
    let version = match waiting {
        None => return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?)),
        Some(version) if version.number != judgement.read => return Err(DecideError::Changed),
        Some(version) => version,
    };
    let step = match &judgement.ruling {
        Ruling::Publish => version.state.clone().take(),
        Ruling::Decline { reason } => version.state.clone().decline(reason.clone()),
        Ruling::Escalate { .. } => return Err(DecideError::NoWorryHere),
    };
    let Ok(after) = step else {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    };
    first(c, id, |c| {
        versions::mark(c, id, version.number, "waiting", &after)
    })?;
    if after != RevisionState::Taken {
        return record(c, slug, &[(id, "change-declined")], judgement, staff, now);
    }
    versions::reword(c, id, &version.words, &version.lang, None)?;
    // Readers reported words that no page shows any more; a worry about someone has its own case.
    reports::lapse(c, id)?;
    // And an appeal about parts that were covered has no words to be about.
    appeal::lapse(c, id)?;
    evidence::unlink_everywhere(c, id)?;
    findings::unlink_response(c, id)?;
    record(c, slug, &[(id, "change-published")], judgement, staff, now)
}

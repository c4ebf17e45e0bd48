//! A moderator decides on an appeal: not the one who refused the words. Of two who decide at once exactly one wins.

use crate::actions::decide::{DecideError, Judgement, Ruling, first, record, within};
use crate::domain::appeal::{AppealState, may_decide};
use crate::domain::ids::ContributionId;
use crate::store::{Connection, appeals, contributions, decisions, versions};
use jiff::Timestamp;

/// Publishes the words after all, or lets the refusal stand for a reason on the list.
pub fn decide_appeal(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    judgement: &Judgement,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let contribution = within(c, slug, id, &judgement.ruling)?;
    let appeal = appeals::find(c, id)?.ok_or(DecideError::NoSuchContribution)?;
    if let Some(refusal) = decisions::find_refusal(c, id)?
        && !may_decide(staff, refusal.staff)
    {
        return Err(DecideError::OwnRefusal);
    }
    let step = match &judgement.ruling {
        Ruling::Publish => appeal.state.allow(),
        Ruling::Decline { reason } => appeal.state.uphold(reason.clone()),
        Ruling::Escalate { .. } => return Err(DecideError::NoWorryHere),
    };
    let Ok(after) = step else {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    };
    // Held before anything is written, as whoever takes the words back holds it first: their replies go with them.
    let seen = contribution.state.name();
    first(c, id, |c| versions::hold(c, id, seen))?;
    first(c, id, |c| appeals::decide(c, id, staff, &after))?;
    if after != AppealState::Allowed {
        return record(c, slug, &[(id, "appeal-upheld")], judgement, staff, now);
    }
    let Ok(published) = contribution.state.reinstate() else {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    };
    first(c, id, |c| contributions::mark(c, id, "declined", &published))?;
    record(c, slug, &[(id, "appeal-allowed")], judgement, staff, now)
}

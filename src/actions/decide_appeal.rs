//! A moderator decides on an appeal: not the one who refused the words. Of two who decide at once exactly one wins.

use crate::actions::decide::{DecideError, Judgement, Ruling, first, record, within};
use crate::actions::open_original::has_opened;
use crate::actions::redact::{is_covered, restore};
use crate::actions::rest::count_heavy;
use crate::domain::appeal::{AppealState, may_decide};
use crate::domain::ids::ContributionId;
use crate::keys::Keys;
use crate::store::{Connection, appeals, contributions, decisions, evidence, findings, versions};
use jiff::Timestamp;

/// Publishes the words after all, or all of them where parts were covered; or lets the refusal stand for a reason on the
/// list. Whoever uncovers words has read them before.
pub fn decide_appeal(
    c: &mut Connection,
    keys: &Keys,
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
    let covered = is_covered(c, &contribution)?;
    if covered && judgement.ruling == Ruling::Publish && !has_opened(c, id, staff)? {
        return Err(DecideError::Unread);
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
    count_heavy(c, slug, &[id], &judgement.ruling, staff, now)?;
    if after != AppealState::Allowed {
        return record(c, slug, &[(id, "appeal-upheld")], judgement, staff, now);
    }
    if covered {
        restore(c, keys, id, false)?;
        // What was gathered from the words as they were is read anew.
        evidence::unlink_everywhere(c, id)?;
        findings::unlink_response(c, id)?;
        return record(c, slug, &[(id, "appeal-allowed")], judgement, staff, now);
    }
    let Ok(published) = contribution.state.reinstate() else {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    };
    first(c, id, |c| contributions::mark(c, id, "declined", &published))?;
    record(c, slug, &[(id, "appeal-allowed")], judgement, staff, now)
}

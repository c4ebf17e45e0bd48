//! A moderator closes the comments below public words, for a reason that everyone may read, or opens them again.
//! Comments that stand there stay, those that wait are decided on; new ones are refused at once, and the next release
//! says why.

use crate::actions::decide::{DecideError, first, note};
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::store::contributions::Contribution;
use crate::store::{Connection, closed_comments, contributions, decisions, engagements, versions};
use jiff::Timestamp;

/// Whether comments below these words can be closed: they are public, and no comment themselves.
pub fn may_close(contribution: &Contribution) -> bool {
    contribution.state == ContributionState::Published
        && contribution.position.is_some()
        && contribution.about.is_none()
}

/// `reason` is a code of the list `closing`.
pub fn close_comments(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    reason: &str,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let known = engagements::list_entries(c, slug)?
        .iter()
        .any(|entry| entry.list == "closing" && entry.code == reason);
    if !known {
        return Err(DecideError::NoSuchReason);
    }
    held(c, slug, id)?;
    if closed_comments::find(c, id)?.is_some() {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    }
    closed_comments::put(c, id, reason)?;
    note(c, slug, &[(id, "comments-closed")], Some(reason), "", staff, now)
}

/// Lets people comment again.
pub fn reopen_comments(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    held(c, slug, id)?;
    first(c, id, |c| closed_comments::remove(c, id))?;
    note(c, slug, &[(id, "comments-reopened")], None, "", staff, now)
}

/// Holds the words, so that of two who close exactly one does.
fn held(c: &mut Connection, slug: &str, id: ContributionId) -> Result<(), DecideError> {
    let found = contributions::find_in(c, slug, id)?.ok_or(DecideError::NoSuchContribution)?;
    if !may_close(&found) {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    }
    first(c, id, |c| versions::hold(c, id, "published"))
}

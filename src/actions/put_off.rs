//! A moderator puts words aside, for a reason on the engagement's list `hold`, or under another question of the phase.
//! Neither is a decision on the words: they still wait, and count as undecided.

use crate::actions::decide::{DecideError, first, note};
use crate::domain::contribution::ContributionState;
use crate::domain::ids::{ContributionId, Key};
use crate::store::contributions::Contribution;
use crate::store::{
    Connection, StoreError, contributions, decisions, engagements, prompts, versions, waiting,
};
use jiff::Timestamp;

/// The contribution, if it is of this engagement and still waits for its first decision as somebody read it.
fn find_waiting(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    read: i64,
) -> Result<Contribution, DecideError> {
    let contribution = contributions::find_in(c, slug, id)?.ok_or(DecideError::NoSuchContribution)?;
    // What a colleague worries about stays on top of the queue.
    if contribution.state != ContributionState::Received {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    }
    first(c, id, |c| versions::hold(c, id, "received"))?;
    if versions::latest_number(c, id)? != read {
        return Err(DecideError::Changed);
    }
    Ok(contribution)
}

/// Whether words may go under another question: not a comment, which stays with what it is on, nor what others commented on
/// while it was public, nor a verdict, which its author gave on this theme or finding and on no other.
pub fn may_move(c: &mut Connection, contribution: &Contribution) -> Result<bool, StoreError> {
    Ok(contribution.state == ContributionState::Received
        && contribution.about.is_none()
        && contribution.verdict.is_none()
        && !waiting::has_comments(c, contribution.id)?)
}

/// Puts words aside: out of the queue, into its own list, until someone decides on them. Not what makes one worry about
/// someone: that stays on top of the queue.
pub fn hold(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    reason: &str,
    read: i64,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let known = engagements::list_entries(c, slug)?
        .iter()
        .any(|entry| entry.list == "hold" && entry.code == reason);
    if !known {
        return Err(DecideError::NoSuchReason);
    }
    if find_waiting(c, slug, id, read)?.concern.is_some() {
        return Err(DecideError::NoWorryHere);
    }
    first(c, id, |c| waiting::put_aside(c, id, reason))?;
    note(c, slug, &[(id, "held")], Some(reason), "", staff, now)
}

/// Puts words under another question, theme or finding of the phase in which they came. See [`may_move`].
pub fn move_to(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    prompt: Key,
    read: i64,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let contribution = find_waiting(c, slug, id, read)?;
    let phase = prompts::find(c, contribution.prompt)?.map(|prompt| prompt.phase_id);
    let there = prompts::find(c, prompt)?.map(|prompt| prompt.phase_id);
    if there.is_none() || there != phase || prompt == contribution.prompt || !may_move(c, &contribution)? {
        return Err(DecideError::NoSuchQuestion);
    }
    first(c, id, |c| waiting::move_to(c, id, prompt))?;
    note(c, slug, &[(id, "moved")], None, "", staff, now)
}

//! A moderator decides on a contribution: publish it, decline it for a reason on the list, or raise a worry about
//! someone's safety. Of two who decide at once exactly one wins; the other learns who was first, and when. Changes and
//! appeals are decided by their own verbs, which share what is below.

use crate::chance;
use crate::domain::concern::Concern;
use crate::domain::ids::ContributionId;
use crate::store::contributions::Contribution;
use crate::store::decisions::{Decision, NewDecision};
use crate::store::{Connection, StoreError, contributions, decisions, engagements, replies, versions};
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

impl Ruling {
    /// What is written beside the outcome: a code of the reason list, or of what one may worry about.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Ruling::Publish => None,
            Ruling::Decline { reason } => Some(reason),
            Ruling::Escalate { concern } => Some(concern.as_str()),
        }
    }
}

/// A ruling with what goes with it.
#[derive(Debug, Clone)]
pub struct Judgement {
    pub ruling: Ruling,
    /// What only the author is to read, with the receipt; empty where nothing.
    pub reply: String,
    /// The wording that the moderator read: 0 where it was never changed. Another one refuses the decision.
    pub read: i64,
}

#[derive(Debug, Clone)]
pub enum DecideError {
    NoSuchContribution,
    NoSuchReason,
    /// Decided (or withdrawn: then without a decision) meanwhile.
    AlreadyDecided(Option<Decision>),
    /// The author changed the words while the moderator read them.
    Changed,
    /// An appeal is not decided by whoever refused the words.
    OwnRefusal,
    /// Only words that wait for their first decision can be kept on top of the queue.
    NoWorryHere,
    Store(StoreError),
}

impl From<StoreError> for DecideError {
    fn from(error: StoreError) -> Self {
        DecideError::Store(error)
    }
}

/// Decides for the engagement `slug`, on the words as they are now.
pub fn decide(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    ruling: &Ruling,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let judgement = Judgement {
        ruling: ruling.clone(),
        reply: String::new(),
        read: versions::latest_number(c, id)?,
    };
    decide_on_read(c, slug, id, &judgement, staff, now)
}

/// Decides for the engagement `slug`, on the wording that the moderator read.
pub fn decide_on_read(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    judgement: &Judgement,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let contribution = within(c, slug, id, &judgement.ruling)?;
    let seen = contribution.state.name();
    let step = match &judgement.ruling {
        Ruling::Publish => contribution.state.publish(),
        Ruling::Decline { reason } => contribution.state.decline(reason.clone()),
        Ruling::Escalate { concern } => contribution.state.escalate(*concern),
    };
    let Ok(after) = step else {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    };
    first(c, id, |c| contributions::mark(c, id, seen, &after))?;
    // After the mark, which holds the row: an author who changes words now comes too late, and one who came before is
    // seen.
    if versions::latest_number(c, id)? != judgement.read {
        return Err(DecideError::Changed);
    }
    record(c, id, after.name(), judgement, staff, now)
}

/// The contribution, if it is one of this engagement, and the ruling's reason is on its list.
pub(crate) fn within(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    ruling: &Ruling,
) -> Result<Contribution, DecideError> {
    let contribution = contributions::find(c, id)?.ok_or(DecideError::NoSuchContribution)?;
    if contributions::engagement_of(c, contribution.prompt)?.as_deref() != Some(slug) {
        return Err(DecideError::NoSuchContribution);
    }
    if let Ruling::Decline { reason } = ruling {
        let known = engagements::list_entries(c, slug)?
            .iter()
            .any(|entry| entry.list == "reason" && entry.code == *reason);
        if !known {
            return Err(DecideError::NoSuchReason);
        }
    }
    Ok(contribution)
}

/// Makes the guarded step that only the first of two can make; tells the other who was first.
pub(crate) fn first(
    c: &mut Connection,
    id: ContributionId,
    step: impl FnOnce(&mut Connection) -> Result<(), StoreError>,
) -> Result<(), DecideError> {
    match step(c) {
        Ok(()) => Ok(()),
        Err(StoreError::Conflict) => Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?)),
        Err(error) => Err(error.into()),
    }
}

/// Writes the decision down, with the moderator's reply to the author.
pub(crate) fn record(
    c: &mut Connection,
    id: ContributionId,
    outcome: &str,
    judgement: &Judgement,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let decision = chance::bytes();
    decisions::insert(
        c,
        &NewDecision {
            id: decision,
            contribution: id,
            staff,
            outcome,
            reason: judgement.ruling.reason(),
            decided_at: now,
        },
    )?;
    if !judgement.reply.is_empty() {
        replies::insert(c, decision, id, &judgement.reply)?;
    }
    Ok(())
}

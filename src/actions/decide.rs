//! A moderator decides on a contribution: publish it, decline it for a reason on the list, or raise a worry about
//! someone's safety. Of two who decide at once exactly one wins; the other learns who was first, and when. Changes and
//! appeals are decided by their own verbs, which share what is below.

use crate::actions::rest::count_heavy;
use crate::analysis::bursts::{are_alike, group};
use crate::analysis::personal_information;
use crate::chance;
use crate::clock::london_day;
use crate::domain::concern::Concern;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::store::contributions::Contribution;
use crate::store::decisions::{Decision, NewDecision};
use crate::store::{
    Connection, StoreError, cases, contributions, decisions, engagements, ledger, replies, versions,
};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// How far down the queue copies of the same words are looked for, and so how many are decided on at once.
pub const MOST_TOGETHER: i64 = 1000;

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
    /// That reported words stay is not said by whoever accepted them, where somebody else can judge.
    OwnAcceptance,
    /// What was covered is uncovered by someone who has read it, and by nobody else.
    Unread,
    /// There is no such question, theme or finding in the phase of these words.
    NoSuchQuestion,
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
    let outcome = step(c, slug, id, judgement, now)?;
    count_heavy(c, slug, &[id], &judgement.ruling, staff, now)?;
    record(c, slug, &[(id, outcome)], judgement, staff, now)
}

/// Makes the step on the wording that the moderator read; returns the name of the state it led to.
pub(crate) fn step(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    judgement: &Judgement,
    now: Timestamp,
) -> Result<&'static str, DecideError> {
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
    if let Ruling::Escalate { concern } = &judgement.ruling {
        cases::raise_again(c, id, *concern, london_day(now))?;
    }
    Ok(after.name())
}

/// What may be compared with others. A comment hangs on what it is about: the same few words elsewhere are no copy of it.
/// What could differ unseen, a translation beside the words or somebody's number in them, is read one by one, and so is
/// what a colleague worries about.
fn words_of_its_own(contribution: &Contribution) -> &str {
    let alone = contribution.about.is_some()
        || contribution.state != ContributionState::Received
        || contribution.translation.is_some()
        || !personal_information::find(&contribution.words).is_empty();
    if alone { "" } else { &contribution.words }
}

/// What waits, each with how many others of the list say the same; those are left out.
pub fn gather_copies(waiting: Vec<Contribution>) -> Vec<(Contribution, usize)> {
    let said = waiting
        .iter()
        .map(|contribution| (contribution.prompt, words_of_its_own(contribution)));
    let copies: BTreeMap<usize, usize> = group(said)
        .into_iter()
        .filter_map(|group| group.first().map(|first| (*first, group.len() - 1)))
        .collect();
    waiting
        .into_iter()
        .enumerate()
        .filter_map(|(at, contribution)| copies.get(&at).map(|copies| (contribution, *copies)))
        .collect()
}

/// The others that wait and say the same as this one, so that one reading can decide on all of them.
pub fn list_alike(
    c: &mut Connection,
    slug: &str,
    contribution: &Contribution,
) -> Result<Vec<ContributionId>, StoreError> {
    let waiting = contributions::list_waiting(c, slug, MOST_TOGETHER)?;
    Ok(waiting
        .into_iter()
        .filter(|other| other.id != contribution.id && other.prompt == contribution.prompt)
        .filter(|other| are_alike(words_of_its_own(other), words_of_its_own(contribution)))
        .map(|other| other.id)
        .collect())
}

/// Decides on a contribution and, the same, on all others that wait and say the same: each has its own decision on
/// record, and its author the same reply. Those that a colleague decides on meanwhile are left to the colleague.
pub fn decide_alike(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    judgement: &Judgement,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let contribution = contributions::find(c, id)?.ok_or(DecideError::NoSuchContribution)?;
    let others = list_alike(c, slug, &contribution)?;
    let mut decided = vec![(id, step(c, slug, id, judgement, now)?)];
    for other in others {
        let own = Judgement {
            read: versions::latest_number(c, other)?,
            ..judgement.clone()
        };
        // Read again after its number: an author who has changed the words since must not have them decided unread.
        let now_says = contributions::find(c, other)?;
        let same = |other: &Contribution| {
            other.prompt == contribution.prompt
                && are_alike(words_of_its_own(other), words_of_its_own(&contribution))
        };
        if !now_says.as_ref().is_some_and(same) {
            continue;
        }
        match step(c, slug, other, &own, now) {
            Ok(outcome) => decided.push((other, outcome)),
            Err(DecideError::AlreadyDecided(_)) => {}
            Err(error) => return Err(error),
        }
    }
    // The same words were read once.
    count_heavy(c, slug, &[id], &judgement.ruling, staff, now)?;
    record(c, slug, &decided, judgement, staff, now)
}

/// The contribution, if it is one of this engagement, and the ruling's reason is on its list.
pub(crate) fn within(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    ruling: &Ruling,
) -> Result<Contribution, DecideError> {
    let contribution = contributions::find_in(c, slug, id)?.ok_or(DecideError::NoSuchContribution)?;
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

/// Writes decisions down, each with the moderator's reply to the author and a line of the ledger that seals it. The last
/// thing of the transaction, since the ledger is.
pub(crate) fn record(
    c: &mut Connection,
    slug: &str,
    decided: &[(ContributionId, &str)],
    judgement: &Judgement,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let reason = judgement.ruling.reason();
    note(c, slug, decided, reason, &judgement.reply, staff, now)
}

/// The same of any act on words that leaves a row: its outcome and its reason, if it has one.
pub(crate) fn note(
    c: &mut Connection,
    slug: &str,
    decided: &[(ContributionId, &str)],
    reason: Option<&str>,
    reply: &str,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let mut lines = Vec::with_capacity(decided.len());
    for (id, outcome) in decided {
        let decision = NewDecision {
            id: chance::bytes(),
            contribution: *id,
            staff,
            outcome,
            reason,
            decided_at: now,
        };
        decisions::insert(c, &decision)?;
        if !reply.is_empty() {
            replies::insert(c, decision.id, *id, reply)?;
        }
        let act = Act::of_decision(outcome).ok_or(StoreError::BadRow("decision"))?;
        lines.push(
            Entry::new(slug, act, id, Hand::Staff(staff), now)
                .detail(reason.unwrap_or_default())
                .seal(decision.digest()?),
        );
    }
    Ok(ledger::append(c, &lines)?)
}

//! Two people take a step of a phase that nobody takes alone: one proposes it, another confirms it.
//!
//! The first says why, and with the second it is done. Whoever leads may also take a proposal off the table. All of it stands in the ledger.

use crate::actions::hand_over::{self, HandOverError, hand_over};
use crate::actions::open_phase::{PhaseError, hold, line, reopen_phase, stop_phase};
use crate::actions::prepare::holds;
use crate::clock::london_day;
use crate::domain::ledger::{Act, Hand, record};
use crate::domain::proposal::{JointStep, SamePerson, may_confirm};
use crate::domain::readiness::{self, Condition};
use crate::domain::staff::Duty;
use crate::domain::transition::InvalidTransition;
use crate::keys::{hash, hex};
use crate::publish::edition::Edition;
use crate::store::phases::Phase;
use crate::store::proposals::Proposal;
use crate::store::{Connection, StoreError, ledger, proposals};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProposalError {
    NoSuchPhase,
    /// Nothing was proposed, or it is off the table.
    Gone,
    /// It is not what was read: another one has taken its place.
    Changed,
    /// Whoever proposed it cannot confirm it.
    SamePerson,
    /// Whoever proposed it leads no more, so theirs is no signature of a lead.
    ProposerLeft,
    /// Who asks leads no more.
    NotALead,
    /// What must be true before a hand-over is not yet.
    NotReady(Vec<Condition>),
    /// The new end of a phase is not to come.
    Moments,
    /// The phase stands elsewhere by now.
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for ProposalError {
    fn from(error: StoreError) -> Self {
        ProposalError::Store(error)
    }
}

impl From<SamePerson> for ProposalError {
    fn from(_: SamePerson) -> Self {
        ProposalError::SamePerson
    }
}

impl From<PhaseError> for ProposalError {
    fn from(error: PhaseError) -> Self {
        match error {
            PhaseError::NoSuchPhase | PhaseError::NothingToAsk | PhaseError::NotReady(_) => {
                ProposalError::NoSuchPhase
            }
            PhaseError::Moments => ProposalError::Moments,
            PhaseError::Step(step) => ProposalError::Step(step),
            PhaseError::Store(error) => ProposalError::Store(error),
        }
    }
}

impl From<HandOverError> for ProposalError {
    fn from(error: HandOverError) -> Self {
        match error {
            HandOverError::NoSuchPhase => ProposalError::NoSuchPhase,
            HandOverError::NotReady(list) => ProposalError::NotReady(list),
            HandOverError::Step(step) => ProposalError::Step(step),
            HandOverError::Store(error) => ProposalError::Store(error),
        }
    }
}

/// Whether the step could be taken now: nobody is asked to confirm what cannot be.
fn judge(c: &mut Connection, phase: &Phase, new: &Proposal, now: Timestamp) -> Result<(), ProposalError> {
    match new.step {
        JointStep::Closure => phase
            .state
            .clone()
            .close_to_new_words(now)
            .map(drop)
            .map_err(ProposalError::Step),
        JointStep::Handover => {
            let list = hand_over::conditions(c, phase, now)?;
            if readiness::is_ready(&list) {
                Ok(())
            } else {
                Err(ProposalError::NotReady(list))
            }
        }
        JointStep::Reopening => match &new.anew {
            Some((until, _)) if *until > now => phase
                .state
                .clone()
                .reopen(*until)
                .map(drop)
                .map_err(ProposalError::Step),
            _ => Err(ProposalError::Moments),
        },
    }
}

fn must_lead(c: &mut Connection, slug: &str, staff: i64) -> Result<(), ProposalError> {
    if holds(c, slug, staff, Duty::Lead)? {
        Ok(())
    } else {
        Err(ProposalError::NotALead)
    }
}

fn act_of(step: JointStep) -> Act {
    match step {
        JointStep::Closure => Act::PhaseClosureProposed,
        JointStep::Handover => Act::PhaseHandoverProposed,
        JointStep::Reopening => Act::PhaseReopeningProposed,
    }
}

/// What the ledger seals of a proposal: the reasons are in no line of it.
fn digest(proposal: &Proposal) -> [u8; 32] {
    let (staff, day) = (proposal.staff.to_string(), proposal.proposed_on.to_string());
    let (until, code, note) = match &proposal.anew {
        Some((until, told)) => (until.to_string(), told.code.as_str(), told.note.as_str()),
        None => (String::new(), "", ""),
    };
    let step = proposal.step.as_str();
    hash(
        record(
            "proposal",
            &[step, &staff, &day, &proposal.reason, &until, code, note],
        )
        .as_bytes(),
    )
}

/// The same as long as it is the proposal that was read, in hexadecimal.
pub fn fingerprint(proposal: &Proposal) -> String {
    hex(&digest(proposal))
}

/// What one of the team answers to a proposal that they have read.
#[derive(Debug, Clone)]
pub struct Answer {
    pub phase: i64,
    pub step: JointStep,
    /// Who answers.
    pub staff: i64,
    /// The [`fingerprint`] of what they read.
    pub read: String,
}

/// The proposal that someone answers, if they lead and it is the one they read.
fn answered(c: &mut Connection, slug: &str, answer: &Answer) -> Result<Proposal, ProposalError> {
    must_lead(c, slug, answer.staff)?;
    let proposal = proposals::find(c, answer.phase, answer.step)?.ok_or(ProposalError::Gone)?;
    if fingerprint(&proposal) == answer.read {
        Ok(proposal)
    } else {
        Err(ProposalError::Changed)
    }
}

/// Puts a step on the table.
pub fn propose(c: &mut Connection, slug: &str, new: &Proposal, now: Timestamp) -> Result<(), ProposalError> {
    let phase = hold(c, slug, new.phase)?;
    must_lead(c, slug, new.staff)?;
    judge(c, &phase, new, now)?;
    if proposals::find(c, new.phase, new.step)?.is_some() {
        return Err(StoreError::Conflict.into());
    }
    let new = Proposal {
        proposed_on: london_day(now),
        ..new.clone()
    };
    proposals::insert(c, &new)?;
    let entry = line(&phase, act_of(new.step), Hand::Staff(new.staff), now).seal(digest(&new));
    Ok(ledger::append(c, &[entry])?)
}

/// A second person confirms, and the step is taken.
pub fn confirm(
    c: &mut Connection,
    slug: &str,
    answer: &Answer,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, ProposalError> {
    let id = answer.phase;
    hold(c, slug, id)?;
    let proposal = answered(c, slug, answer)?;
    may_confirm(proposal.staff, answer.staff)?;
    if !holds(c, slug, proposal.staff, Duty::Lead)? {
        return Err(ProposalError::ProposerLeft);
    }
    proposals::remove_all(c, id)?;
    let by = Hand::Staff(answer.staff);
    Ok(match (answer.step, proposal.anew) {
        (JointStep::Closure, _) => stop_phase(c, slug, id, by, now, seed)?,
        (JointStep::Handover, _) => hand_over(c, slug, id, by, now, seed)?,
        (JointStep::Reopening, Some((until, why))) => {
            reopen_phase(c, (slug, id), until, &why, by, (now, seed))?
        }
        (JointStep::Reopening, None) => return Err(StoreError::BadRow("proposal").into()),
    })
}

/// Takes a step off the table.
pub fn take_off_the_table(
    c: &mut Connection,
    slug: &str,
    answer: &Answer,
    now: Timestamp,
) -> Result<(), ProposalError> {
    let phase = hold(c, slug, answer.phase)?;
    let proposal = answered(c, slug, answer)?;
    proposals::remove(c, answer.phase, answer.step)?;
    let by = Hand::Staff(answer.staff);
    let entry = line(&phase, Act::PhaseProposalWithdrawn, by, now).seal(digest(&proposal));
    Ok(ledger::append(c, &[entry])?)
}

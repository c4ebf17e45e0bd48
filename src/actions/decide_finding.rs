//! The team answers the challenge: each finding is kept, changed, merged or dropped, with a reason that the public
//! reads. Only once nobody can answer any more, so that no voice comes after its decision. Where the challenge reached the
//! threshold of the rules, whoever said "not right" is answered as well, unless the team follows them.

use crate::clock::london_day;
use crate::domain::challenge::must_answer;
use crate::domain::finding::{FindingState, Outcome};
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand, record};
use crate::domain::phase::{PhaseKind, PhaseState};
use crate::domain::transition::InvalidTransition;
use crate::domain::words::{CONTRIBUTION_LIMIT, TextError, Words};
use crate::keys::hash;
use crate::publish::dissent::challenged;
use crate::store::{Connection, StoreError, findings, ledger, phases};
use jiff::Timestamp;

/// What the team wants, as typed.
#[derive(Debug, Clone)]
pub enum Wish {
    Keep,
    Change { statement: String },
    Merge { into: Key },
    Drop,
}

/// The wish with what goes with it, as typed.
#[derive(Debug, Clone)]
pub struct Decision {
    pub wish: Wish,
    pub reason: String,
    /// What the team says to those whose challenge reached the threshold.
    pub answer: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecideFindingError {
    NoSuchFinding,
    Reason(TextError),
    Statement(TextError),
    /// What is called a change is the statement as it was.
    Unchanged,
    /// The challenge reached the threshold of the rules: who said "not right" must be answered.
    Answer(TextError),
    /// Not another finding that is still standing.
    BadTarget,
    /// The check and challenge still takes words.
    StillOpen,
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for DecideFindingError {
    fn from(error: StoreError) -> Self {
        DecideFindingError::Store(error)
    }
}

pub fn decide_finding(
    c: &mut Connection,
    slug: &str,
    id: Key,
    decision: &Decision,
    (by, now): (Hand, Timestamp),
) -> Result<(), DecideFindingError> {
    let all = findings::list(c, slug)?;
    let finding = all
        .iter()
        .find(|f| f.id == id)
        .ok_or(DecideFindingError::NoSuchFinding)?;
    let challenge = phases::list(c, slug)?
        .into_iter()
        .find(|phase| phase.kind == PhaseKind::Challenge);
    if !challenge.is_some_and(|phase| {
        matches!(
            phase.state,
            PhaseState::Closing { .. } | PhaseState::Closed { .. }
        )
    }) {
        return Err(DecideFindingError::StillOpen);
    }
    let reason = Words::parse(&decision.reason, CONTRIBUTION_LIMIT).map_err(DecideFindingError::Reason)?;
    let (outcome, statement) = match &decision.wish {
        Wish::Keep => (Outcome::Keep, finding.statement.clone()),
        Wish::Drop => (Outcome::Drop, finding.statement.clone()),
        Wish::Change { statement } => {
            let new = Words::parse(statement, CONTRIBUTION_LIMIT).map_err(DecideFindingError::Statement)?;
            let was = Words::parse(&finding.statement, CONTRIBUTION_LIMIT);
            if was.is_ok_and(|was| was.as_str() == new.as_str()) {
                return Err(DecideFindingError::Unchanged);
            }
            (
                Outcome::Change {
                    earlier: finding.statement.clone(),
                },
                new.into_string(),
            )
        }
        Wish::Merge { into } => {
            let target = all.iter().find(|other| other.id == *into && other.id != id);
            let may_stand =
                target.is_some_and(|t| t.state == FindingState::OpenToChallenge || t.state.stands());
            if !may_stand {
                return Err(DecideFindingError::BadTarget);
            }
            (Outcome::Merge { into: *into }, finding.statement.clone())
        }
    };
    // A finding that others were merged into must go on standing.
    let carries_others = all.iter().any(|other| match &other.state {
        FindingState::Decided {
            outcome: Outcome::Merge { into },
            ..
        } => *into == id,
        _ => false,
    });
    if carries_others && !outcome.stands() {
        return Err(DecideFindingError::BadTarget);
    }
    let is_challenged = challenged(c, slug, london_day(now))?.contains_key(&id);
    // An answer that nobody owes is kept as well: nothing typed is lost.
    let owed = is_challenged && must_answer(&outcome);
    let answer = match (owed, decision.answer.trim()) {
        (false, "") => None,
        (_, answer) => {
            let answer = Words::parse(answer, CONTRIBUTION_LIMIT);
            Some(answer.map_err(DecideFindingError::Answer)?.into_string())
        }
    };
    let (name, key) = (outcome.name(), id.to_string());
    let said = [&key, &statement, name, reason.as_str()];
    let sealed = record(
        "finding",
        &[said.as_slice(), answer.as_deref().as_slice()].concat(),
    );
    let line = Entry::new(slug, Act::FindingDecided, id, by, now)
        .detail(name)
        .seal(hash(sealed.as_bytes()));
    let after = finding
        .state
        .clone()
        .decide(outcome, reason.into_string())
        .map_err(DecideFindingError::Step)?;
    findings::mark(c, id, finding.state.name(), &after, &statement)?;
    if let Some(answer) = answer {
        findings::answer(c, id, &answer)?;
    }
    Ok(ledger::append(c, &[line])?)
}

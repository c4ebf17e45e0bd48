//! The team answers a challenge that reached the threshold only after its finding was decided: words that waited for a
//! moderator then, or came back by an appeal. A phase is not handed over before it has.

use crate::clock::london_day;
use crate::domain::challenge::must_answer;
use crate::domain::finding::FindingState;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand, record};
use crate::domain::words::{CONTRIBUTION_LIMIT, TextError, Words};
use crate::keys::hash;
use crate::publish::dissent::{Challenged, challenged};
use crate::store::findings::Finding;
use crate::store::{Connection, StoreError, findings, ledger};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerError {
    /// There is none such, or it owes no answer.
    NothingToAnswer,
    Words(TextError),
    Store(StoreError),
}

impl From<StoreError> for AnswerError {
    fn from(error: StoreError) -> Self {
        AnswerError::Store(error)
    }
}

/// Whether a decided finding still owes its challengers an answer.
pub fn is_owed(finding: &Finding, challenged: &Challenged) -> bool {
    match &finding.state {
        FindingState::Decided { outcome, .. } => {
            finding.answer.is_none() && must_answer(outcome) && challenged.contains_key(&finding.id)
        }
        FindingState::Draft | FindingState::OpenToChallenge | FindingState::Published { .. } => false,
    }
}

pub fn answer_challenge(
    c: &mut Connection,
    slug: &str,
    id: Key,
    words: &str,
    (by, now): (Hand, Timestamp),
) -> Result<(), AnswerError> {
    let words = Words::parse(words, CONTRIBUTION_LIMIT).map_err(AnswerError::Words)?;
    let challenged = challenged(c, slug, london_day(now))?;
    findings::list(c, slug)?
        .iter()
        .find(|finding| finding.id == id && is_owed(finding, &challenged))
        .ok_or(AnswerError::NothingToAnswer)?;
    findings::answer(c, id, words.as_str())?;
    let sealed = record("answer", &[&id.to_string(), words.as_str()]);
    let line = Entry::new(slug, Act::ChallengeAnswered, id, by, now).seal(hash(sealed.as_bytes()));
    Ok(ledger::append(c, &[line])?)
}

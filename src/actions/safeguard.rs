//! Someone may be in danger. The heartbeat raises a case and tells those named by mail, in which stands that something
//! waits and where, and nothing of the words; colleagues take the steps. Publishing the words is decided elsewhere.

use crate::actions::letter::Letter;
use crate::chance;
use crate::clock::london_day;
use crate::domain::concern::Concern;
use crate::domain::ids::ContributionId;
use crate::domain::ledger::{Act, Entry, Hand, record};
use crate::domain::revision::RevisionState;
use crate::domain::safeguarding::{CaseState, CaseStep};
use crate::domain::transition::InvalidTransition;
use crate::domain::words::{LETTER_LIMIT, TextError, Words};
use crate::keys::{hash, hex};
use crate::store::cases::{self, Case};
use crate::store::contributions::{self, Contribution};
use crate::store::{Connection, StoreError, appeals, ledger, reports, rests, versions};
use jiff::Timestamp;
use serde_json::json;

/// How many reports of the same words a file holds.
const REPORTS: i64 = 50;
/// The most addresses that are told.
pub const MOST_ADDRESSES: usize = 5;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SafeguardError {
    NoSuchCase,
    Words(TextError),
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for SafeguardError {
    fn from(error: StoreError) -> Self {
        SafeguardError::Store(error)
    }
}

/// Raises a case for each worry that has none, and tells those named: one mail for each engagement, however many came at
/// once. `page` gives the address of the engagement's list of cases. Returns how many were raised.
pub fn raise_cases(
    c: &mut Connection,
    page: impl Fn(&str) -> String,
    now: Timestamp,
) -> Result<usize, StoreError> {
    let worries = cases::list_unraised(c)?;
    for (_, id, concern) in &worries {
        cases::insert(c, *id, *concern, london_day(now))?;
    }
    for slug in cases::take_unalerted(c)? {
        let facts = json!({ "link": page(&slug) });
        for address in cases::addresses(c, &slug)? {
            let letter = Letter::to_team(&address, "safeguarding", &facts);
            // Who has not had the last mail yet needs no other one: it leads to the same list.
            if !letter.waits(c)? {
                letter.queue(c, now)?;
            }
        }
    }
    Ok(worries.len())
}

/// All that a colleague reads of a case before they take a step.
#[derive(Debug, Clone)]
pub struct CaseFile {
    pub contribution: Contribution,
    pub case: Case,
    /// What the author has said since: a change that waits, an appeal.
    pub later: Vec<String>,
    /// What readers wrote who reported these words and have no answer yet.
    pub reported: Vec<String>,
}

impl CaseFile {
    /// The same as long as nobody of the team has done and the author has said nothing: SHA-256, in hexadecimal. What
    /// readers wrote is left out: nobody knows them, and one who writes on and on must not keep a colleague from acting.
    pub fn fingerprint(&self) -> String {
        let day = self.case.raised_on.to_string();
        let mut fields = vec![
            self.case.state.name(),
            self.case.concern.map_or("", Concern::as_str),
            &day,
            &self.case.words,
            &self.contribution.words,
        ];
        fields.extend(self.later.iter().map(String::as_str));
        hex(&hash(record("case", &fields).as_bytes()))
    }
}

/// The file of a case, if it is one of the engagement `slug`.
pub fn find_file(c: &mut Connection, slug: &str, id: ContributionId) -> Result<Option<CaseFile>, StoreError> {
    let Some(contribution) = contributions::find_in(c, slug, id)? else {
        return Ok(None);
    };
    let Some(case) = cases::find(c, id)? else {
        return Ok(None);
    };
    let waiting = versions::list(c, id)?
        .into_iter()
        .filter(|version| version.state == RevisionState::Waiting)
        .map(|version| version.words);
    let mut later: Vec<String> = waiting.collect();
    later.extend(appeals::find(c, id)?.map(|appeal| appeal.words));
    later.retain(|words| !words.is_empty());
    let mut reported: Vec<String> = reports::list_open_on(c, id, REPORTS)?
        .into_iter()
        .map(|report| report.words)
        .collect();
    reported.retain(|words| !words.is_empty());
    Ok(Some(CaseFile {
        contribution,
        case,
        later,
        reported,
    }))
}

/// What a colleague does about a case.
#[derive(Debug, Clone)]
pub struct Measure {
    pub step: CaseStep,
    /// For the author; only read where the step is a reply.
    pub words: String,
    /// Fingerprint of the file that the colleague read: of another one the step is not taken.
    pub read: String,
    /// Leads to the list of cases, and goes to the named lead where the step is an escalation.
    pub link: String,
}

/// Takes a step in a case of the engagement `slug`. `Conflict` when somebody did or said something since the colleague read
/// the case: of two answers at once, one reaches the author and the other comes back to whoever wrote it.
pub fn take_step(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    measure: &Measure,
    staff: i64,
    now: Timestamp,
) -> Result<(), SafeguardError> {
    // Held before it is read: the author's change or appeal, and a colleague's step, come before or after.
    contributions::hold(c, &[id.0.to_vec()])?;
    let file = find_file(c, slug, id)?.ok_or(SafeguardError::NoSuchCase)?;
    if file.fingerprint() != measure.read {
        return Err(SafeguardError::Store(StoreError::Conflict));
    }
    let case = file.case;
    let seen = case.state;
    let state = seen.take(measure.step).map_err(SafeguardError::Step)?;
    let today = london_day(now).to_string();
    let (after, act) = match measure.step {
        CaseStep::Signpost => (
            Case {
                state,
                told_on: Some(today),
                ..case
            },
            Act::CaseSignposted,
        ),
        CaseStep::Reply => (
            Case {
                state,
                words: beside(
                    &case.words,
                    Words::parse(&measure.words, LETTER_LIMIT).map_err(SafeguardError::Words)?,
                ),
                told_on: Some(today),
                ..case
            },
            Act::CaseReplied,
        ),
        CaseStep::Escalate => (Case { state, ..case }, Act::CaseEscalated),
        CaseStep::Close => (
            Case {
                state,
                concern: None,
                ..case
            },
            Act::CaseClosed,
        ),
    };
    cases::mark(c, seen, &after)?;
    rests::note_heavy(c, chance::bytes(), staff, london_day(now))?;
    if state == CaseState::Escalated
        && let Some(lead) = cases::addresses(c, slug)?.into_iter().next()
    {
        let facts = json!({ "link": measure.link });
        Letter::to_team(&lead, "safeguarding_lead", &facts).queue(c, now)?;
    }
    Ok(ledger::append(
        c,
        &[Entry::new(slug, act, id, Hand::Staff(staff), now)],
    )?)
}

/// An answer below the one before, which the author may not have read yet.
fn beside(earlier: &str, answer: Words) -> String {
    let answer = answer.into_string();
    if earlier.is_empty() {
        answer
    } else {
        format!("{earlier}\n\n{answer}")
    }
}

/// Names who is told, the named lead first; already checked to be addresses. Nobody means the contact of the engagement.
pub fn name_addresses(
    c: &mut Connection,
    slug: &str,
    addresses: &[String],
    staff: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    cases::put_addresses(c, slug, addresses)?;
    let line = Entry::new(slug, Act::SafeguardingNamed, slug, Hand::Staff(staff), now);
    ledger::append(c, &[line])
}

//! A critical friend says something of the draft strategy, takes it back, or is answered by the team.
//! A no holds the document back until then: `approve_strategy` asks.

use crate::clock::london_day;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::remark::{RemarkKind, RemarkState};
use crate::domain::strategy::LineState;
use crate::domain::transition::InvalidTransition;
use crate::domain::words::{LETTER_LIMIT, TextError, Words};
use crate::keys::hash;
use crate::store::remarks::Remark;
use crate::store::{Connection, StoreError, ledger, remarks, staff as team, strategies};
use jiff::Timestamp;

/// What was typed. `id` comes from the form, so that the same form sent twice is one remark.
#[derive(Debug, Clone)]
pub struct Said {
    pub id: Key,
    /// None for the document as a whole.
    pub line: Option<Key>,
    pub kind: Option<RemarkKind>,
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RemarkError {
    Words(TextError),
    NoKind,
    NoSuchLine,
    NoSuchRemark,
    /// Only whoever said it takes it back.
    NotTheirs,
    /// The document is published: it can no longer be changed.
    Published,
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for RemarkError {
    fn from(error: StoreError) -> Self {
        RemarkError::Store(error)
    }
}

impl From<InvalidTransition> for RemarkError {
    fn from(error: InvalidTransition) -> Self {
        RemarkError::Step(error)
    }
}

/// Its lines, which cannot be published until the transaction ends.
fn hold_draft(c: &mut Connection, slug: &str) -> Result<Vec<strategies::Line>, RemarkError> {
    team::hold_team(c, slug)?;
    let lines = strategies::list_lines(c, slug)?;
    let is_published = |line: &strategies::Line| matches!(line.state, LineState::Published { .. });
    if lines.iter().any(is_published) {
        return Err(RemarkError::Published);
    }
    Ok(lines)
}

fn find(c: &mut Connection, slug: &str, id: Key) -> Result<Remark, RemarkError> {
    remarks::list(c, slug)?
        .into_iter()
        .map(|(remark, _)| remark)
        .find(|remark| remark.id == id)
        .ok_or(RemarkError::NoSuchRemark)
}

/// The seal covers what was said, so that neither side can change it afterwards.
fn record(
    c: &mut Connection,
    slug: &str,
    act: Act,
    of: (Key, &str),
    entry: (i64, Timestamp),
) -> Result<(), StoreError> {
    let ((id, words), (staff, now)) = (of, entry);
    let line = Entry::new(slug, act, id, Hand::Staff(staff), now).seal(hash(words.as_bytes()));
    ledger::append(c, &[line])
}

/// Says something of a line, or of the whole.
pub fn remark(
    c: &mut Connection,
    slug: &str,
    staff: i64,
    said: &Said,
    now: Timestamp,
) -> Result<(), RemarkError> {
    let words = Words::parse(&said.words, LETTER_LIMIT).map_err(RemarkError::Words)?;
    let kind = said.kind.ok_or(RemarkError::NoKind)?;
    let lines = hold_draft(c, slug)?;
    let line_words = match said.line {
        None => String::new(),
        Some(id) => {
            let line = lines.into_iter().find(|line| line.id == id);
            line.ok_or(RemarkError::NoSuchLine)?.words
        }
    };
    match find(c, slug, said.id) {
        Err(RemarkError::NoSuchRemark) => {}
        Err(other) => return Err(other),
        Ok(known) if known.kind == kind && known.words == words.as_str() => return Ok(()),
        // Another word in the same form: it is given back and not swallowed.
        Ok(_) => return Err(StoreError::Conflict.into()),
    }
    let new = Remark {
        id: said.id,
        engagement: slug.to_owned(),
        line: said.line,
        line_words,
        staff,
        kind,
        words: words.into_string(),
        said_on: london_day(now),
        state: RemarkState::Open,
    };
    remarks::insert(c, &new)?;
    let act = match kind {
        RemarkKind::Comment => Act::DraftRemarked,
        RemarkKind::No => Act::DraftOpposed,
    };
    Ok(record(c, slug, act, (new.id, &new.words), (staff, now))?)
}

/// The team answers, once.
pub fn answer(
    c: &mut Connection,
    slug: &str,
    (id, words): (Key, &str),
    staff: i64,
    now: Timestamp,
) -> Result<(), RemarkError> {
    let words = Words::parse(words, LETTER_LIMIT)
        .map_err(RemarkError::Words)?
        .into_string();
    hold_draft(c, slug)?;
    let after = find(c, slug, id)?
        .state
        .answer(staff, words.clone(), london_day(now))?;
    remarks::end(c, id, &after)?;
    Ok(record(c, slug, Act::RemarkAnswered, (id, &words), (staff, now))?)
}

/// Whoever said it takes it back; what was said stays on record.
pub fn take_back(
    c: &mut Connection,
    slug: &str,
    id: Key,
    staff: i64,
    now: Timestamp,
) -> Result<(), RemarkError> {
    hold_draft(c, slug)?;
    let found = find(c, slug, id)?;
    if found.staff != staff {
        return Err(RemarkError::NotTheirs);
    }
    remarks::end(c, id, &found.state.take_back(london_day(now))?)?;
    Ok(record(
        c,
        slug,
        Act::RemarkTakenBack,
        (id, &found.words),
        (staff, now),
    )?)
}

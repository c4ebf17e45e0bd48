//! The team writes the strategy: sections of lines, each citing the findings it rests on. Any change makes approvals
//! lapse. What is published does not change.

use crate::domain::ids::Key;
use crate::domain::strategy::LineState;
use crate::domain::transition::InvalidTransition;
use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT, TextError, Words};
use crate::store::strategies::Section;
use crate::store::{Connection, StoreError, findings, strategies};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteError {
    Title(TextError),
    Words(TextError),
    NoSuchSection,
    NoSuchLine,
    /// Cites a finding that was merged or dropped, or is not decided.
    DoesNotStand,
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for WriteError {
    fn from(error: StoreError) -> Self {
        WriteError::Store(error)
    }
}

/// A line as typed.
#[derive(Debug, Clone)]
pub struct LineDraft {
    pub words: String,
    pub cites: Vec<Key>,
}

/// `id` comes from the form, so that the same form sent twice is one section.
pub fn add_section(c: &mut Connection, slug: &str, id: Key, title: &str) -> Result<Key, WriteError> {
    let title = Words::parse(title, TITLE_LIMIT).map_err(WriteError::Title)?;
    unlock(c, slug)?;
    let position = strategies::list_sections(c, slug)?
        .iter()
        .map(|s| s.position)
        .max()
        .unwrap_or(0)
        + 1;
    if strategies::list_sections(c, slug)?
        .iter()
        .any(|known| known.id == id)
    {
        return Ok(id);
    }
    let section = Section {
        id,
        engagement: slug.to_owned(),
        position,
        title: title.into_string(),
    };
    strategies::insert_section(c, &section)?;
    Ok(id)
}

/// `id` comes from the form, so that the same form sent twice is one line.
pub fn add_line(
    c: &mut Connection,
    slug: &str,
    section: Key,
    id: Key,
    draft: &LineDraft,
) -> Result<Key, WriteError> {
    let words = Words::parse(&draft.words, CONTRIBUTION_LIMIT).map_err(WriteError::Words)?;
    if !strategies::list_sections(c, slug)?
        .iter()
        .any(|known| known.id == section)
    {
        return Err(WriteError::NoSuchSection);
    }
    if strategies::find_line(c, id)?.is_some_and(|line| line.section == section) {
        return Ok(id);
    }
    unlock(c, slug)?;
    let lines = strategies::list_lines(c, slug)?;
    let last = lines
        .iter()
        .filter(|line| line.section == section)
        .map(|line| line.position)
        .max();
    strategies::insert_line(c, section, id, last.unwrap_or(0) + 1, words.as_str())?;
    revise_line(c, slug, id, draft)?;
    Ok(id)
}

pub fn revise_line(c: &mut Connection, slug: &str, id: Key, draft: &LineDraft) -> Result<(), WriteError> {
    let words = Words::parse(&draft.words, CONTRIBUTION_LIMIT).map_err(WriteError::Words)?;
    let standing: Vec<Key> = findings::list(c, slug)?
        .into_iter()
        .filter(|finding| finding.state.stands())
        .map(|f| f.id)
        .collect();
    if draft.cites.iter().any(|id| !standing.contains(id)) {
        return Err(WriteError::DoesNotStand);
    }
    unlock(c, slug)?;
    let line = strategies::list_lines(c, slug)?
        .into_iter()
        .find(|l| l.id == id)
        .ok_or(WriteError::NoSuchLine)?;
    let after = line
        .state
        .clone()
        .revise(draft.cites.len())
        .map_err(WriteError::Step)?;
    Ok(strategies::revise_line(
        c,
        &line,
        words.as_str(),
        &draft.cites,
        &after,
    )?)
}

pub fn remove_line(c: &mut Connection, slug: &str, id: Key) -> Result<(), WriteError> {
    unlock(c, slug)?;
    if !strategies::list_lines(c, slug)?.iter().any(|line| line.id == id) {
        return Err(WriteError::NoSuchLine);
    }
    Ok(strategies::delete_line(c, id)?)
}

/// Whoever leads no longer takes their approval along: the document needs two who lead now. One that is published stays.
pub(super) fn lapse_approval_of(c: &mut Connection, slug: &str, staff: i64) -> Result<(), StoreError> {
    let lines = strategies::list_lines(c, slug)?;
    let is_published = lines
        .iter()
        .any(|line| matches!(line.state, LineState::Published { .. }));
    if is_published || !strategies::list_approvals(c, slug)?.contains(&staff) {
        return Ok(());
    }
    match unlock(c, slug) {
        Err(WriteError::Store(error)) => Err(error),
        // Nothing else can be in the way of a document that is not published.
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Something changes: approvals lapse, approved lines are merely cited again. A published strategy refuses.
fn unlock(c: &mut Connection, slug: &str) -> Result<(), WriteError> {
    for line in strategies::list_lines(c, slug)? {
        match &line.state {
            LineState::Draft | LineState::Cited => {}
            LineState::Approved { .. } | LineState::Published { .. } => {
                let seen = line.state.name();
                let after = line
                    .state
                    .clone()
                    .revise(line.cites.len())
                    .map_err(WriteError::Step)?;
                strategies::mark_line(c, line.id, seen, &after)?;
            }
        }
    }
    Ok(strategies::delete_approvals(c, slug)?)
}

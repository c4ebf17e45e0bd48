//! Prompts: what a phase puts to people. A question, then a published theme, then a finding.

use crate::domain::ids::Key;
use crate::store::schema::{phase, prompt};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;

/// What a prompt asks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// Key of a question's texts.
    Question(String),
    Theme(Key),
    Finding(Key),
}

#[derive(Debug, Clone)]
pub struct Prompt {
    pub id: Key,
    pub phase_id: i64,
    pub position: i32,
    pub asks: Asks,
}

type Row = (i64, i64, i32, Option<String>, Option<i64>, Option<i64>);

fn from_row((id, phase_id, position, question, theme, finding): Row) -> Result<Prompt, StoreError> {
    let asks = match (question, theme, finding) {
        (Some(question), None, None) => Asks::Question(question),
        (None, Some(theme), None) => Asks::Theme(Key(theme)),
        (None, None, Some(finding)) => Asks::Finding(Key(finding)),
        _ => return Err(StoreError::BadRow("prompt")),
    };
    Ok(Prompt {
        id: Key(id),
        phase_id,
        position,
        asks,
    })
}

pub fn insert(c: &mut Connection, new: &Prompt) -> Result<(), StoreError> {
    let (question, theme, finding) = match &new.asks {
        Asks::Question(question) => (Some(question.as_str()), None, None),
        Asks::Theme(Key(theme)) => (None, Some(*theme), None),
        Asks::Finding(Key(finding)) => (None, None, Some(*finding)),
    };
    diesel::insert_into(prompt::table)
        .values((
            prompt::id.eq(new.id.0),
            prompt::phase_id.eq(new.phase_id),
            prompt::position.eq(new.position),
            prompt::question.eq(question),
            prompt::theme_id.eq(theme),
            prompt::finding_id.eq(finding),
        ))
        .execute(c)?;
    Ok(())
}

pub fn find(c: &mut Connection, id: Key) -> Result<Option<Prompt>, StoreError> {
    prompt::table
        .find(id.0)
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// All prompts of an engagement, by phase and position.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<Prompt>, StoreError> {
    let rows: Vec<Row> = prompt::table
        .inner_join(phase::table.on(phase::id.eq(prompt::phase_id)))
        .filter(phase::engagement.eq(slug))
        .order((phase::ordinal, prompt::position))
        .select(prompt::all_columns)
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// The ids of an engagement's prompts: small enough to be listed in a query.
pub(crate) fn list_ids(c: &mut Connection, slug: &str) -> Result<Vec<i64>, StoreError> {
    Ok(list(c, slug)?.into_iter().map(|prompt| prompt.id.0).collect())
}

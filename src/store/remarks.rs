//! What critical friends say of the draft strategy, and what the team answers.
//!
//! Not here: which of it holds the document back (`domain::remark`), nor who may say it.

use crate::domain::ids::Key;
use crate::domain::remark::{RemarkKind, RemarkState};
use crate::store::schema::{staff, strategy_remark};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::civil::Date;

#[derive(Debug, Clone)]
pub struct Remark {
    pub id: Key,
    pub engagement: String,
    /// None for the document as a whole, or where the line was removed since.
    pub line: Option<Key>,
    /// The line as it was read; empty for the document as a whole.
    pub line_words: String,
    pub staff: i64,
    pub kind: RemarkKind,
    pub words: String,
    pub said_on: Date,
    pub state: RemarkState,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = strategy_remark)]
struct Row {
    id: i64,
    engagement: String,
    line_id: Option<i64>,
    line_words: String,
    staff_id: i64,
    kind: String,
    said: String,
    said_on: String,
    standing: String,
    team_answer: Option<String>,
    answered_by: Option<i64>,
    ended_on: Option<String>,
}

fn from_row(row: Row) -> Result<Remark, StoreError> {
    let bad = || StoreError::BadRow("remark");
    let ended = row
        .ended_on
        .map(|day| day.parse().map_err(|_| bad()))
        .transpose()?;
    let state = match (row.standing.as_str(), row.team_answer, row.answered_by, ended) {
        ("open", None, None, None) => RemarkState::Open,
        ("answered", Some(words), Some(by), Some(on)) => RemarkState::Answered { by, words, on },
        ("taken-back", None, None, Some(on)) => RemarkState::TakenBack { on },
        _ => return Err(bad()),
    };
    Ok(Remark {
        id: Key(row.id),
        engagement: row.engagement,
        line: row.line_id.map(Key),
        line_words: row.line_words,
        staff: row.staff_id,
        kind: RemarkKind::parse(&row.kind).ok_or_else(bad)?,
        words: row.said,
        said_on: row.said_on.parse().map_err(|_| bad())?,
        state,
    })
}

fn to_columns(state: &RemarkState) -> (Option<String>, Option<i64>, Option<String>) {
    match state {
        RemarkState::Open => (None, None, None),
        RemarkState::Answered { by, words, on } => (Some(words.clone()), Some(*by), Some(on.to_string())),
        RemarkState::TakenBack { on } => (None, None, Some(on.to_string())),
    }
}

/// The caller has asked whether it is there already.
pub fn insert(c: &mut Connection, new: &Remark) -> Result<(), StoreError> {
    let (answer, answered_by, ended_on) = to_columns(&new.state);
    let rows = diesel::insert_into(strategy_remark::table)
        .values(Row {
            id: new.id.0,
            engagement: new.engagement.clone(),
            line_id: new.line.map(|line| line.0),
            line_words: new.line_words.clone(),
            staff_id: new.staff,
            kind: new.kind.as_str().to_owned(),
            said: new.words.clone(),
            said_on: new.said_on.to_string(),
            standing: new.state.name().to_owned(),
            team_answer: answer,
            answered_by,
            ended_on,
        })
        .execute(c)?;
    exactly_one(rows)
}

/// All of an engagement, each with the name of whoever said it: by day, then by number, which is random.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<(Remark, String)>, StoreError> {
    let rows: Vec<(Row, String)> = strategy_remark::table
        .inner_join(staff::table.on(staff::id.eq(strategy_remark::staff_id)))
        .filter(strategy_remark::engagement.eq(slug))
        .order((strategy_remark::said_on, strategy_remark::id))
        .select((strategy_remark::all_columns, staff::name))
        .load(c)?;
    rows.into_iter()
        .map(|(row, name)| Ok((from_row(row)?, name)))
        .collect()
}

/// Moves one, if it is open still; `Conflict` if not.
pub fn end(c: &mut Connection, id: Key, to: &RemarkState) -> Result<(), StoreError> {
    let (answer, answered_by, ended_on) = to_columns(to);
    let rows = diesel::update(
        strategy_remark::table
            .find(id.0)
            .filter(strategy_remark::standing.eq(RemarkState::Open.name())),
    )
    .set((
        strategy_remark::standing.eq(to.name()),
        strategy_remark::team_answer.eq(answer),
        strategy_remark::answered_by.eq(answered_by),
        strategy_remark::ended_on.eq(ended_on),
    ))
    .execute(c)?;
    exactly_one(rows)
}

//! The document being written: sections, lines, their citations, and who has approved them.

use crate::domain::ids::Key;
use crate::domain::strategy::LineState;
use crate::store::schema::{citation, strategy_approval, strategy_line, strategy_section};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::Timestamp;

#[derive(Debug, Clone)]
pub struct Section {
    pub id: Key,
    pub engagement: String,
    pub position: i32,
    pub title: String,
}

#[derive(Debug, Clone)]
pub struct Line {
    pub id: Key,
    pub section: Key,
    pub position: i32,
    pub words: String,
    pub state: LineState,
    pub cites: Vec<Key>,
}

type LineRow = (i64, i64, i32, String, String, Option<i64>, Option<i64>);

pub fn insert_section(c: &mut Connection, new: &Section) -> Result<(), StoreError> {
    diesel::insert_into(strategy_section::table)
        .values((
            strategy_section::id.eq(new.id.0),
            strategy_section::engagement.eq(&new.engagement),
            strategy_section::position.eq(new.position),
            strategy_section::title.eq(&new.title),
        ))
        .execute(c)?;
    Ok(())
}

pub fn list_sections(c: &mut Connection, slug: &str) -> Result<Vec<Section>, StoreError> {
    let rows: Vec<(i64, String, i32, String)> = strategy_section::table
        .filter(strategy_section::engagement.eq(slug))
        .order((strategy_section::position, strategy_section::id))
        .load(c)?;
    Ok(rows
        .into_iter()
        .map(|(id, engagement, position, title)| Section {
            id: Key(id),
            engagement,
            position,
            title,
        })
        .collect())
}

pub fn insert_line(
    c: &mut Connection,
    section: Key,
    id: Key,
    position: i32,
    words: &str,
) -> Result<(), StoreError> {
    diesel::insert_into(strategy_line::table)
        .values((
            strategy_line::id.eq(id.0),
            strategy_line::section_id.eq(section.0),
            strategy_line::position.eq(position),
            strategy_line::words.eq(words),
            strategy_line::state.eq("draft"),
        ))
        .execute(c)?;
    Ok(())
}

fn line(
    c: &mut Connection,
    (id, section, position, words, state, first, second): LineRow,
) -> Result<Line, StoreError> {
    let state = match (state.as_str(), first, second) {
        ("draft", _, _) => LineState::Draft,
        ("cited", _, _) => LineState::Cited,
        ("approved", Some(first), Some(second)) => LineState::Approved { first, second },
        ("published", Some(first), Some(second)) => LineState::Published { first, second },
        _ => return Err(StoreError::BadRow("strategy line")),
    };
    let cites: Vec<i64> = citation::table
        .filter(citation::line_id.eq(id))
        .order(citation::finding_id)
        .select(citation::finding_id)
        .load(c)?;
    let cites = cites.into_iter().map(Key).collect();
    Ok(Line {
        id: Key(id),
        section: Key(section),
        position,
        words,
        state,
        cites,
    })
}

/// All lines of an engagement, section by section.
pub fn list_lines(c: &mut Connection, slug: &str) -> Result<Vec<Line>, StoreError> {
    let rows: Vec<LineRow> = strategy_line::table
        .inner_join(strategy_section::table.on(strategy_section::id.eq(strategy_line::section_id)))
        .filter(strategy_section::engagement.eq(slug))
        .order((
            strategy_section::position,
            strategy_line::position,
            strategy_line::id,
        ))
        .select(strategy_line::all_columns)
        .load(c)?;
    rows.into_iter().map(|row| line(c, row)).collect()
}

pub fn find_line(c: &mut Connection, id: Key) -> Result<Option<Line>, StoreError> {
    let row: Option<LineRow> = strategy_line::table.find(id.0).first(c).optional()?;
    row.map(|row| line(c, row)).transpose()
}

/// Rewrites a line and its citations and moves it to the state that follows.
pub fn revise_line(
    c: &mut Connection,
    seen: &Line,
    words: &str,
    cites: &[Key],
    to: &LineState,
) -> Result<(), StoreError> {
    diesel::delete(citation::table.filter(citation::line_id.eq(seen.id.0))).execute(c)?;
    for finding in cites {
        diesel::insert_into(citation::table)
            .values((
                citation::line_id.eq(seen.id.0),
                citation::finding_id.eq(finding.0),
            ))
            .execute(c)?;
    }
    diesel::update(strategy_line::table.find(seen.id.0))
        .set(strategy_line::words.eq(words))
        .execute(c)?;
    mark_line(c, seen.id, seen.state.name(), to)
}

/// Moves a line, if it still stands where the caller saw it.
pub fn mark_line(c: &mut Connection, id: Key, from: &str, to: &LineState) -> Result<(), StoreError> {
    let (first, second) = match to {
        LineState::Approved { first, second } | LineState::Published { first, second } => {
            (Some(*first), Some(*second))
        }
        LineState::Draft | LineState::Cited => (None, None),
    };
    let rows = diesel::update(
        strategy_line::table
            .find(id.0)
            .filter(strategy_line::state.eq(from)),
    )
    .set((
        strategy_line::state.eq(to.name()),
        strategy_line::first_approver.eq(first),
        strategy_line::second_approver.eq(second),
    ))
    .execute(c)?;
    exactly_one(rows)
}

pub fn delete_line(c: &mut Connection, id: Key) -> Result<(), StoreError> {
    exactly_one(
        diesel::delete(
            strategy_line::table
                .find(id.0)
                .filter(strategy_line::state.ne("published")),
        )
        .execute(c)?,
    )
}

/// Notes an approval; `Conflict` if this person has approved already.
pub fn insert_approval(c: &mut Connection, slug: &str, staff: i64, at: Timestamp) -> Result<(), StoreError> {
    diesel::insert_into(strategy_approval::table)
        .values((
            strategy_approval::engagement.eq(slug),
            strategy_approval::staff_id.eq(staff),
            strategy_approval::approved_at.eq(at.as_millisecond()),
        ))
        .execute(c)?;
    Ok(())
}

/// Who has approved, first approval first.
pub fn list_approvals(c: &mut Connection, slug: &str) -> Result<Vec<i64>, StoreError> {
    Ok(strategy_approval::table
        .filter(strategy_approval::engagement.eq(slug))
        .order((strategy_approval::approved_at, strategy_approval::staff_id))
        .select(strategy_approval::staff_id)
        .load(c)?)
}

/// Approvals lapse: something changed.
pub fn delete_approvals(c: &mut Connection, slug: &str) -> Result<(), StoreError> {
    diesel::delete(strategy_approval::table.filter(strategy_approval::engagement.eq(slug))).execute(c)?;
    Ok(())
}

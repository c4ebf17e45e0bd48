//! Findings with the themes and responses they were drawn from.

use crate::domain::finding::{FindingState, Outcome};
use crate::domain::ids::{ContributionId, Key};
use crate::store::schema::{finding, finding_response, finding_theme};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;

#[derive(Debug, Clone)]
pub struct Finding {
    pub id: Key,
    pub engagement: String,
    pub position: i32,
    pub title: String,
    pub statement: String,
    pub state: FindingState,
    /// What the team says to those whose challenge reached the threshold.
    pub answer: Option<String>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    engagement: String,
    position: i32,
    title: String,
    statement: String,
    state: String,
    outcome: Option<String>,
    reason: Option<String>,
    earlier_statement: Option<String>,
    merged_into: Option<i64>,
    answer: Option<String>,
}

fn from_row(row: Row) -> Result<Finding, StoreError> {
    let bad = || StoreError::BadRow("finding");
    let outcome = match row.outcome.as_deref() {
        None => None,
        Some("keep") => Some(Outcome::Keep),
        Some("change") => Some(Outcome::Change {
            earlier: row.earlier_statement.ok_or_else(bad)?,
        }),
        Some("merge") => Some(Outcome::Merge {
            into: Key(row.merged_into.ok_or_else(bad)?),
        }),
        Some("drop") => Some(Outcome::Drop),
        Some(_) => return Err(bad()),
    };
    let state = match (row.state.as_str(), outcome, row.reason) {
        ("draft", None, _) => FindingState::Draft,
        ("open", None, _) => FindingState::OpenToChallenge,
        ("decided", Some(outcome), Some(reason)) => FindingState::Decided { outcome, reason },
        ("published", Some(outcome), Some(reason)) => FindingState::Published { outcome, reason },
        _ => return Err(bad()),
    };
    Ok(Finding {
        id: Key(row.id),
        engagement: row.engagement,
        position: row.position,
        title: row.title,
        statement: row.statement,
        state,
        answer: row.answer,
    })
}

pub fn insert(c: &mut Connection, new: &Finding) -> Result<(), StoreError> {
    diesel::insert_into(finding::table)
        .values((
            finding::id.eq(new.id.0),
            finding::engagement.eq(&new.engagement),
            finding::position.eq(new.position),
            finding::title.eq(&new.title),
            finding::statement.eq(&new.statement),
            finding::state.eq("draft"),
        ))
        .execute(c)?;
    Ok(())
}

pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<Finding>, StoreError> {
    let rows: Vec<Row> = finding::table
        .filter(finding::engagement.eq(slug))
        .order((finding::position, finding::id))
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

pub fn find(c: &mut Connection, id: Key) -> Result<Option<Finding>, StoreError> {
    finding::table
        .find(id.0)
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// Changes the wording of a finding that nobody has been asked about yet.
pub fn reword(c: &mut Connection, id: Key, title: &str, statement: &str) -> Result<(), StoreError> {
    let rows = diesel::update(finding::table.find(id.0).filter(finding::state.eq("draft")))
        .set((finding::title.eq(title), finding::statement.eq(statement)))
        .execute(c)?;
    exactly_one(rows)
}

/// Moves a finding, if it still stands where the caller saw it; a change brings its new `statement`.
pub fn mark(
    c: &mut Connection,
    id: Key,
    from: &str,
    to: &FindingState,
    statement: &str,
) -> Result<(), StoreError> {
    let (outcome, reason) = match to {
        FindingState::Decided { outcome, reason } | FindingState::Published { outcome, reason } => {
            (Some(outcome), Some(reason.as_str()))
        }
        FindingState::Draft | FindingState::OpenToChallenge => (None, None),
    };
    let (earlier, into) = match outcome {
        Some(Outcome::Change { earlier }) => (Some(earlier.as_str()), None),
        Some(Outcome::Merge { into }) => (None, Some(into.0)),
        Some(Outcome::Keep | Outcome::Drop) | None => (None, None),
    };
    let rows = diesel::update(finding::table.find(id.0).filter(finding::state.eq(from)))
        .set((
            finding::state.eq(to.name()),
            finding::statement.eq(statement),
            finding::outcome.eq(outcome.map(Outcome::name)),
            finding::reason.eq(reason),
            finding::earlier_statement.eq(earlier),
            finding::merged_into.eq(into),
        ))
        .execute(c)?;
    exactly_one(rows)
}

/// Keeps what the team says to those who challenged a decided finding; `Conflict` where it was said already.
pub fn answer(c: &mut Connection, id: Key, words: &str) -> Result<(), StoreError> {
    let rows = diesel::update(
        finding::table
            .find(id.0)
            .filter(finding::state.eq("decided"))
            .filter(finding::answer.is_null()),
    )
    .set(finding::answer.eq(words))
    .execute(c)?;
    exactly_one(rows)
}

/// Replaces the themes that a finding was drawn from.
pub fn set_themes(c: &mut Connection, id: Key, themes: &[Key]) -> Result<(), StoreError> {
    diesel::delete(finding_theme::table.filter(finding_theme::finding_id.eq(id.0))).execute(c)?;
    for theme in themes {
        diesel::insert_into(finding_theme::table)
            .values((
                finding_theme::finding_id.eq(id.0),
                finding_theme::theme_id.eq(theme.0),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// Replaces the responses that a finding was drawn from.
pub fn set_responses(c: &mut Connection, id: Key, responses: &[ContributionId]) -> Result<(), StoreError> {
    diesel::delete(finding_response::table.filter(finding_response::finding_id.eq(id.0))).execute(c)?;
    for response in responses {
        diesel::insert_into(finding_response::table)
            .values((
                finding_response::finding_id.eq(id.0),
                finding_response::contribution_id.eq(response.0.to_vec()),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// Forgets a withdrawn response.
pub fn unlink_response(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    diesel::delete(finding_response::table.filter(finding_response::contribution_id.eq(id.0.to_vec())))
        .execute(c)?;
    Ok(())
}

/// All links from an engagement's findings to themes.
pub fn list_theme_links(c: &mut Connection, slug: &str) -> Result<Vec<(Key, Key)>, StoreError> {
    let rows: Vec<(i64, i64)> = finding_theme::table
        .inner_join(finding::table.on(finding::id.eq(finding_theme::finding_id)))
        .filter(finding::engagement.eq(slug))
        .order((finding_theme::finding_id, finding_theme::theme_id))
        .select((finding_theme::finding_id, finding_theme::theme_id))
        .load(c)?;
    Ok(rows
        .into_iter()
        .map(|(finding, theme)| (Key(finding), Key(theme)))
        .collect())
}

/// The responses a finding was drawn from.
pub fn list_responses(c: &mut Connection, id: Key) -> Result<Vec<ContributionId>, StoreError> {
    let rows: Vec<Vec<u8>> = finding_response::table
        .filter(finding_response::finding_id.eq(id.0))
        .order(finding_response::contribution_id)
        .select(finding_response::contribution_id)
        .load(c)?;
    rows.into_iter()
        .map(|id| {
            id.try_into()
                .map(ContributionId)
                .map_err(|_| StoreError::BadRow("response"))
        })
        .collect()
}

/// Findings that a response stands behind.
pub fn list_by_response(c: &mut Connection, id: ContributionId) -> Result<Vec<Key>, StoreError> {
    let rows: Vec<i64> = finding_response::table
        .filter(finding_response::contribution_id.eq(id.0.to_vec()))
        .order(finding_response::finding_id)
        .select(finding_response::finding_id)
        .load(c)?;
    Ok(rows.into_iter().map(Key).collect())
}

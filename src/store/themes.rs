//! Themes. Their evidence is in `evidence`, the sets they were handed over in `published_sets`.

use crate::domain::ids::Key;
use crate::domain::theme::ThemeState;
use crate::store::schema::theme;
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;

#[derive(Debug, Clone)]
pub struct Theme {
    pub id: Key,
    pub engagement: String,
    pub position: i32,
    pub title: String,
    pub summary: String,
    pub state: ThemeState,
}

type Row = (
    i64,
    String,
    i32,
    String,
    String,
    String,
    Option<String>,
    Option<String>,
);

fn from_row(
    (id, engagement, position, title, summary, state, set, because): Row,
) -> Result<Theme, StoreError> {
    let state = match (state.as_str(), set, because) {
        ("draft", _, _) => ThemeState::Draft,
        ("agreed", _, _) => ThemeState::Agreed,
        ("published", Some(set), _) => ThemeState::Published { set },
        ("dropped", _, Some(reason)) => ThemeState::Dropped { reason },
        _ => return Err(StoreError::BadRow("theme")),
    };
    Ok(Theme {
        id: Key(id),
        engagement,
        position,
        title,
        summary,
        state,
    })
}

pub fn insert(c: &mut Connection, new: &Theme) -> Result<(), StoreError> {
    diesel::insert_into(theme::table)
        .values((
            theme::id.eq(new.id.0),
            theme::engagement.eq(&new.engagement),
            theme::position.eq(new.position),
            theme::title.eq(&new.title),
            theme::summary.eq(&new.summary),
            theme::state.eq("draft"),
        ))
        .execute(c)?;
    Ok(())
}

/// All themes of an engagement in their order.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<Theme>, StoreError> {
    let rows: Vec<Row> = theme::table
        .filter(theme::engagement.eq(slug))
        .order((theme::position, theme::id))
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

pub fn find(c: &mut Connection, id: Key) -> Result<Option<Theme>, StoreError> {
    theme::table
        .find(id.0)
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// Changes the wording of a theme that is still in draft.
pub fn reword(c: &mut Connection, id: Key, title: &str, summary: &str) -> Result<(), StoreError> {
    let rows = diesel::update(theme::table.find(id.0).filter(theme::state.eq("draft")))
        .set((theme::title.eq(title), theme::summary.eq(summary)))
        .execute(c)?;
    exactly_one(rows)
}

/// Moves a theme, if it still stands where the caller saw it.
pub fn mark(c: &mut Connection, id: Key, from: &str, to: &ThemeState) -> Result<(), StoreError> {
    let (set, because) = match to {
        ThemeState::Published { set } => (Some(set.as_str()), None),
        ThemeState::Dropped { reason } => (None, Some(reason.as_str())),
        ThemeState::Draft | ThemeState::Agreed => (None, None),
    };
    let rows = diesel::update(theme::table.find(id.0).filter(theme::state.eq(from)))
        .set((
            theme::state.eq(to.name()),
            theme::set_hash.eq(set),
            theme::dropped_because.eq(because),
        ))
        .execute(c)?;
    exactly_one(rows)
}

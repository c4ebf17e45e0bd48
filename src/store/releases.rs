//! Numbered releases: inserted once, never changed.

use crate::store::schema::release;
use crate::store::{Connection, StoreError};
use diesel::prelude::*;

/// One release as it is stored. `snapshot` is JSON that `publish::edition` reads; `digest` its SHA-256.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = release)]
pub struct Release {
    pub engagement: String,
    pub number: i64,
    pub cut_on: String,
    /// Contributions at a higher place are not in this release.
    pub last_position: i64,
    pub snapshot: String,
    pub digest: String,
}

/// `Conflict` when another node has cut this number.
pub fn insert(c: &mut Connection, new: &Release) -> Result<(), StoreError> {
    diesel::insert_into(release::table).values(new).execute(c)?;
    Ok(())
}

pub fn find_latest(c: &mut Connection, slug: &str) -> Result<Option<Release>, StoreError> {
    Ok(release::table
        .filter(release::engagement.eq(slug))
        .order(release::number.desc())
        .first(c)
        .optional()?)
}

/// Number and highest place of the latest release; zeros before the first.
pub fn latest_place(c: &mut Connection, slug: &str) -> Result<(i64, i64), StoreError> {
    Ok(release::table
        .filter(release::engagement.eq(slug))
        .order(release::number.desc())
        .select((release::number, release::last_position))
        .first(c)
        .optional()?
        .unwrap_or((0, 0)))
}

/// The latest number of every engagement that has one.
pub fn list_latest(c: &mut Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let rows: Vec<(String, Option<i64>)> = release::table
        .group_by(release::engagement)
        .select((release::engagement, diesel::dsl::max(release::number)))
        .load(c)?;
    Ok(rows
        .into_iter()
        .filter_map(|(slug, number)| number.map(|number| (slug, number)))
        .collect())
}

/// Engagement and number of every release.
pub fn list_all(c: &mut Connection) -> Result<Vec<(String, i64)>, StoreError> {
    Ok(release::table
        .order((release::engagement, release::number))
        .select((release::engagement, release::number))
        .load(c)?)
}

pub fn find(c: &mut Connection, slug: &str, number: i64) -> Result<Option<Release>, StoreError> {
    Ok(release::table.find((slug, number)).first(c).optional()?)
}

/// Number, day and digest of the releases of an engagement, newest first.
pub fn list(c: &mut Connection, slug: &str, most: i64) -> Result<Vec<(i64, String, String)>, StoreError> {
    Ok(release::table
        .filter(release::engagement.eq(slug))
        .order(release::number.desc())
        .limit(most)
        .select((release::number, release::cut_on, release::digest))
        .load(c)?)
}

/// Day and last place of each release that reaches `place` or goes beyond, earliest first.
pub fn list_reaching(c: &mut Connection, slug: &str, place: i64) -> Result<Vec<(String, i64)>, StoreError> {
    Ok(release::table
        .filter(release::engagement.eq(slug))
        .filter(release::last_position.ge(place))
        .order(release::number)
        .select((release::cut_on, release::last_position))
        .load(c)?)
}

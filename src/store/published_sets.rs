//! What one phase handed to the next, kept under the hash of its manifest, so that it cannot change unnoticed.

use crate::store::schema::published_set;
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::civil::Date;

/// Keeps the manifest of a published set under its hash.
pub fn insert(
    c: &mut Connection,
    hash: &str,
    phase_id: i64,
    manifest: &str,
    on: Date,
) -> Result<(), StoreError> {
    diesel::insert_into(published_set::table)
        .values((
            published_set::hash.eq(hash),
            published_set::phase_id.eq(phase_id),
            published_set::manifest.eq(manifest),
            published_set::published_on.eq(on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

/// The hashes of all sets.
pub fn list(c: &mut Connection) -> Result<Vec<String>, StoreError> {
    Ok(published_set::table
        .order(published_set::hash)
        .select(published_set::hash)
        .load(c)?)
}

/// The London day on which each phase handed its set over, by hash.
pub fn list_days(c: &mut Connection) -> Result<Vec<(String, String)>, StoreError> {
    Ok(published_set::table
        .order(published_set::hash)
        .select((published_set::hash, published_set::published_on))
        .load(c)?)
}

/// The manifest of a set.
pub fn find(c: &mut Connection, hash: &str) -> Result<Option<String>, StoreError> {
    Ok(published_set::table
        .find(hash)
        .select(published_set::manifest)
        .first(c)
        .optional()?)
}

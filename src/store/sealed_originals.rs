//! What people wrote before a moderator covered parts of it, sealed until a day.
//! One row for each contribution at most. Nothing here can read it; whoever holds the key is in `actions::redact` and
//! `actions::open_original`.

use crate::domain::ids::ContributionId;
use crate::store::schema::{appeal, contribution, phase, prompt, sealed_original};
use crate::store::{Connection, StoreError, exactly_one, prompts};
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use jiff::civil::Date;

/// A sealed original, as it lies.
#[derive(Debug, Clone)]
pub struct Sealed {
    pub contribution: ContributionId,
    pub bytes: Vec<u8>,
    /// The last day.
    pub kept_until: Date,
}

type Row = (Vec<u8>, Vec<u8>, String);

fn from_row((id, bytes, kept_until): Row) -> Result<Sealed, StoreError> {
    let bad = || StoreError::BadRow("sealed original");
    Ok(Sealed {
        contribution: ContributionId(id.try_into().map_err(|_| bad())?),
        bytes,
        kept_until: kept_until.parse().map_err(|_| bad())?,
    })
}

/// Lays an original away, in place of what lay there.
pub fn put(c: &mut Connection, sealed: &Sealed) -> Result<(), StoreError> {
    delete(c, sealed.contribution)?;
    let rows = diesel::insert_into(sealed_original::table)
        .values((
            sealed_original::contribution_id.eq(sealed.contribution.0.to_vec()),
            sealed_original::sealed.eq(&sealed.bytes),
            sealed_original::kept_until.eq(sealed.kept_until.to_string()),
        ))
        .execute(c)?;
    exactly_one(rows)
}

pub fn find(c: &mut Connection, id: ContributionId) -> Result<Option<Sealed>, StoreError> {
    sealed_original::table
        .find(id.0.to_vec())
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// What lies sealed in an engagement: what goes first, first.
pub fn list(c: &mut Connection, slug: &str, most: i64) -> Result<Vec<Sealed>, StoreError> {
    let asked = prompts::list_ids(c, slug)?;
    let rows: Vec<Row> = sealed_original::table
        .inner_join(contribution::table.on(contribution::id.eq(sealed_original::contribution_id)))
        .filter(contribution::prompt_id.eq_any(asked))
        .order((sealed_original::kept_until, sealed_original::contribution_id))
        .limit(most)
        .select(sealed_original::all_columns)
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// Takes an original out of the house; nothing happens where none lies.
pub fn delete(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    delete_all(c, &[id.0.to_vec()])
}

pub fn delete_all(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::delete(sealed_original::table.filter(sealed_original::contribution_id.eq_any(ids))).execute(c)?;
    Ok(())
}

/// Takes out what was to be kept until a day before `today`, in all engagements, in the order of random ids; each with its
/// engagement. What an appeal is open about stays until that is decided.
pub fn delete_due(c: &mut Connection, today: Date) -> Result<Vec<(String, ContributionId)>, StoreError> {
    let appealed = appeal::table
        .filter(appeal::contribution_id.eq(sealed_original::contribution_id))
        .filter(appeal::state.eq("open"));
    let rows: Vec<(String, Vec<u8>)> = sealed_original::table
        .inner_join(contribution::table.on(contribution::id.eq(sealed_original::contribution_id)))
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .inner_join(phase::table.on(phase::id.eq(prompt::phase_id)))
        .filter(sealed_original::kept_until.lt(today.to_string()))
        .filter(not(exists(appealed)))
        .order(sealed_original::contribution_id)
        .select((phase::engagement, sealed_original::contribution_id))
        .load(c)?;
    let ids: Vec<Vec<u8>> = rows.iter().map(|(_, id)| id.clone()).collect();
    delete_all(c, &ids)?;
    rows.into_iter()
        .map(|(slug, id)| {
            let id = id.try_into().map_err(|_| StoreError::BadRow("sealed original"))?;
            Ok((slug, ContributionId(id)))
        })
        .collect()
}

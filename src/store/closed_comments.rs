//! Public words below which no more comments are taken, and why.
//! Who closed them stands in the record of decisions; a release tells the public.

use crate::domain::ids::ContributionId;
use crate::store::schema::{closed_comments, contribution};
use crate::store::{Connection, StoreError, exactly_one, prompts};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// Code of the list `closing`; none where comments are taken.
pub fn find(c: &mut Connection, id: ContributionId) -> Result<Option<String>, StoreError> {
    Ok(closed_comments::table
        .find(id.0.to_vec())
        .select(closed_comments::reason)
        .first(c)
        .optional()?)
}

/// Takes no more. The caller holds the contribution and has asked whether they are closed already.
pub fn put(c: &mut Connection, id: ContributionId, reason: &str) -> Result<(), StoreError> {
    let rows = diesel::insert_into(closed_comments::table)
        .values((
            closed_comments::contribution_id.eq(id.0.to_vec()),
            closed_comments::reason.eq(reason),
        ))
        .execute(c)?;
    exactly_one(rows)
}

/// Takes comments again; `Conflict` where they are not closed.
pub fn remove(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    let row = closed_comments::table.filter(closed_comments::contribution_id.eq(id.0.to_vec()));
    exactly_one(diesel::delete(row).execute(c)?)
}

/// The same where there is nothing to comment on any more.
pub fn forget(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::delete(closed_comments::table.filter(closed_comments::contribution_id.eq_any(ids))).execute(c)?;
    Ok(())
}

/// All of an engagement: the contribution as addresses spell it, and why.
pub fn list(c: &mut Connection, slug: &str) -> Result<BTreeMap<String, String>, StoreError> {
    let rows: Vec<(Vec<u8>, String)> = closed_comments::table
        .inner_join(contribution::table.on(contribution::id.eq(closed_comments::contribution_id)))
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .select((contribution::id, closed_comments::reason))
        .load(c)?;
    rows.into_iter()
        .map(|(id, reason)| {
            let id = id.try_into().map_err(|_| StoreError::BadRow("closed comments"))?;
            Ok((ContributionId(id).to_string(), reason))
        })
        .collect()
}

//! What moderators told authors with their decisions. Shown by the receipt and at the desk, nowhere else.

use crate::domain::ids::ContributionId;
use crate::store::schema::reply;
use crate::store::{Connection, StoreError};
use diesel::prelude::*;

/// Leaves a reply with a decision.
pub fn insert(
    c: &mut Connection,
    decision: [u8; 16],
    id: ContributionId,
    words: &str,
) -> Result<(), StoreError> {
    diesel::insert_into(reply::table)
        .values((
            reply::decision_id.eq(decision.to_vec()),
            reply::contribution_id.eq(id.0.to_vec()),
            reply::words.eq(words),
        ))
        .execute(c)?;
    Ok(())
}

/// Replies may quote what was written: they go with words that are taken back.
pub fn delete_all(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    diesel::delete(reply::table.filter(reply::contribution_id.eq(id.0.to_vec()))).execute(c)?;
    Ok(())
}

//! Words that were taken back, as far as the house must still know of them: which, so that no old copy of the database
//! brings them back, and a stamp by which other nodes notice that something has gone.

use crate::domain::ids::ContributionId;
use crate::store::schema::contribution;
use crate::store::{Connection, StoreError, versions};
use diesel::prelude::*;

fn ids(rows: Vec<Vec<u8>>) -> Result<Vec<ContributionId>, StoreError> {
    rows.into_iter()
        .map(|id| {
            id.try_into()
                .map(ContributionId)
                .map_err(|_| StoreError::BadRow("contribution"))
        })
        .collect()
}

/// All that were taken back.
pub fn list(c: &mut Connection) -> Result<Vec<ContributionId>, StoreError> {
    ids(contribution::table
        .filter(contribution::state.eq("withdrawn"))
        .select(contribution::id)
        .load(c)?)
}

/// The next `most` that were not, in the order of their random ids.
pub fn list_others(
    c: &mut Connection,
    after: Option<ContributionId>,
    most: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let after = after.map(|id| id.0.to_vec()).unwrap_or_default();
    ids(contribution::table
        .filter(contribution::state.ne("withdrawn"))
        .filter(contribution::id.gt(after))
        .order(contribution::id)
        .limit(most)
        .select(contribution::id)
        .load(c)?)
}

/// A number that changes whenever public words went, or were replaced by their author's own.
pub fn stamp(c: &mut Connection) -> Result<u64, StoreError> {
    let rows: i64 = contribution::table
        .filter(contribution::state.eq("withdrawn"))
        .count()
        .get_result(c)?;
    // Two numbers side by side: a sum would stand still when a contribution with two wordings goes.
    Ok((rows.unsigned_abs() << 32) | versions::count_taken(c)?.exact())
}

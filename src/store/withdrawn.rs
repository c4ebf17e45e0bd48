//! Words that were taken back, as far as the house must still know of them: which, so that no old copy of the database
//! brings them back, and a stamp by which other nodes notice that something has gone.

use crate::domain::ids::ContributionId;
use crate::domain::ledger::Act;
use crate::keys::hash;
use crate::store::schema::{contribution, ledger, phase, prompt};
use crate::store::{Connection, StoreError, declined, reports, versions};
use diesel::prelude::*;
use std::collections::BTreeSet;

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

/// All that were taken back and that the ledger does not name yet, each with its engagement, in the order of random ids.
pub fn list_unnoted(c: &mut Connection) -> Result<Vec<(String, ContributionId)>, StoreError> {
    let rows: Vec<(String, Vec<u8>)> = contribution::table
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .inner_join(phase::table.on(phase::id.eq(prompt::phase_id)))
        .filter(contribution::state.eq("withdrawn"))
        .order(contribution::id)
        .select((phase::engagement, contribution::id))
        .load(c)?;
    let noted: BTreeSet<String> = ledger::table
        .filter(ledger::act.eq(Act::WordsWithdrawn.as_str()))
        .select(ledger::subject)
        .load::<String>(c)?
        .into_iter()
        .collect();
    let mut unnoted = Vec::new();
    for (slug, id) in rows {
        let id = ContributionId(id.try_into().map_err(|_| StoreError::BadRow("contribution"))?);
        if !noted.contains(&id.to_string()) {
            unnoted.push((slug, id));
        }
    }
    Ok(unnoted)
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

/// A number that changes whenever public words went, were replaced by their author's own, were taken down, or left the list
/// of declined ones.
pub fn stamp(c: &mut Connection) -> Result<u64, StoreError> {
    let rows: i64 = contribution::table
        .filter(contribution::state.eq("withdrawn"))
        .count()
        .get_result(c)?;
    // Side by side: a sum would stand still when a contribution with two wordings goes.
    let counts = [
        rows.unsigned_abs(),
        versions::count_taken(c)?.exact(),
        reports::count_taken_down(c)?.exact(),
        declined::count_rows(c)?,
    ];
    let digest = hash(&counts.map(u64::to_be_bytes).concat());
    let [a, b, c, d, e, f, g, h, ..] = digest;
    Ok(u64::from_be_bytes([a, b, c, d, e, f, g, h]))
}

//! Samples of batches that a second person compares with the paper: asked for, done, and which entries differ.
//! The last lives no longer than the link between batch and words.

use crate::domain::ids::{ContributionId, Key};
use crate::store::batches::{self, Batch};
use crate::store::schema::{batch_check, batch_doubt, batch_entry, entry_batch};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::civil::Date;

/// What came of a check; `compared` is nothing while it waits for someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    pub compared: Option<i64>,
    pub differing: i64,
}

/// Asks for a check; `Conflict` when it was asked for before.
pub fn ask(c: &mut Connection, batch: Key, on: Date) -> Result<(), StoreError> {
    diesel::insert_into(batch_check::table)
        .values((
            batch_check::batch_id.eq(batch.0),
            batch_check::wanted_on.eq(on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

pub fn find(c: &mut Connection, batch: Key) -> Result<Option<Check>, StoreError> {
    let row: Option<(Option<i64>, Option<i64>)> = batch_check::table
        .find(batch.0)
        .select((batch_check::compared, batch_check::differing))
        .first(c)
        .optional()?;
    Ok(row.map(|(compared, differing)| Check {
        compared,
        differing: differing.unwrap_or(0),
    }))
}

/// Open batches of others for which a check was asked and not done, in the order of random ids.
pub fn list_asked(c: &mut Connection, slug: &str, but: i64) -> Result<Vec<Batch>, StoreError> {
    let ids: Vec<i64> = batch_check::table
        .inner_join(entry_batch::table.on(entry_batch::id.eq(batch_check::batch_id)))
        .filter(entry_batch::engagement.eq(slug))
        .filter(entry_batch::staff_id.ne(but))
        .filter(entry_batch::closed_on.is_null())
        .filter(batch_check::checked_on.is_null())
        .order(batch_check::batch_id)
        .select(batch_check::batch_id)
        .load(c)?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(batches::find(c, Key(id))?);
    }
    Ok(found)
}

/// What an open batch holds that is not public yet.
pub fn list_linked(c: &mut Connection, batch: Key) -> Result<Vec<ContributionId>, StoreError> {
    ids(batch_entry::table
        .filter(batch_entry::batch_id.eq(batch.0))
        .select(batch_entry::contribution_id)
        .load(c)?)
}

pub fn list_doubts(c: &mut Connection, batch: Key) -> Result<Vec<ContributionId>, StoreError> {
    ids(batch_doubt::table
        .filter(batch_doubt::batch_id.eq(batch.0))
        .select(batch_doubt::contribution_id)
        .load(c)?)
}

fn ids(rows: Vec<Vec<u8>>) -> Result<Vec<ContributionId>, StoreError> {
    rows.into_iter()
        .map(|id| {
            id.try_into()
                .map(ContributionId)
                .map_err(|_| StoreError::BadRow("batch entry"))
        })
        .collect()
}

/// Notes what a check found; `Conflict` when it is done already.
pub fn finish(
    c: &mut Connection,
    batch: Key,
    (staff, on): (i64, Date),
    compared: i64,
    differing: &[ContributionId],
) -> Result<(), StoreError> {
    let waiting = batch_check::table
        .find(batch.0)
        .filter(batch_check::checked_on.is_null());
    let rows = diesel::update(waiting)
        .set((
            batch_check::checked_on.eq(on.to_string()),
            batch_check::staff_id.eq(staff),
            batch_check::compared.eq(compared),
            batch_check::differing.eq(i64::try_from(differing.len()).unwrap_or(i64::MAX)),
        ))
        .execute(c)?;
    exactly_one(rows)?;
    for id in differing {
        diesel::insert_into(batch_doubt::table)
            .values((
                batch_doubt::batch_id.eq(batch.0),
                batch_doubt::contribution_id.eq(id.0.to_vec()),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// Which entries of a batch differ is forgotten when its links are.
pub fn let_go(c: &mut Connection, batch: Key) -> Result<(), StoreError> {
    diesel::delete(batch_doubt::table.filter(batch_doubt::batch_id.eq(batch.0))).execute(c)?;
    Ok(())
}

/// The same for single contributions.
pub fn forget_doubts(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::delete(batch_doubt::table.filter(batch_doubt::contribution_id.eq_any(ids))).execute(c)?;
    Ok(())
}

//! Batches of imported contributions, so that an import can be undone as one.

use crate::store::schema::{contribution, decision, evidence, finding_response, import_batch};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::civil::Date;

pub fn insert(c: &mut Connection, id: i64, slug: &str, source: &str, on: Date) -> Result<(), StoreError> {
    diesel::insert_into(import_batch::table)
        .values((
            import_batch::id.eq(id),
            import_batch::engagement.eq(slug),
            import_batch::source.eq(source),
            import_batch::imported_on.eq(on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

/// Takes a batch back: its contributions, with the decisions and links on them. Returns how many contributions went.
/// `Conflict` when the batch is unknown, taken back already, or part of it is public.
pub fn undo(c: &mut Connection, id: i64, on: Date) -> Result<usize, StoreError> {
    let of_batch = || {
        contribution::table
            .filter(contribution::import_batch.eq(id))
            .select(contribution::id)
    };
    let public: i64 = contribution::table
        .filter(contribution::import_batch.eq(id))
        .filter(contribution::position.is_not_null())
        .count()
        .get_result(c)?;
    if public > 0 {
        return Err(StoreError::Conflict);
    }
    let batch = import_batch::table
        .find(id)
        .filter(import_batch::undone_on.is_null());
    exactly_one(
        diesel::update(batch)
            .set(import_batch::undone_on.eq(on.to_string()))
            .execute(c)?,
    )?;
    diesel::delete(decision::table.filter(decision::contribution_id.eq_any(of_batch()))).execute(c)?;
    diesel::delete(evidence::table.filter(evidence::contribution_id.eq_any(of_batch()))).execute(c)?;
    diesel::delete(finding_response::table.filter(finding_response::contribution_id.eq_any(of_batch())))
        .execute(c)?;
    Ok(diesel::delete(contribution::table.filter(contribution::import_batch.eq(id))).execute(c)?)
}

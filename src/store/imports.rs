//! Batches of imported contributions, so that an import can be undone as one.

use crate::domain::ids::ContributionId;
use crate::store::schema::{
    appeal, batch_entry, contribution, contribution_version, decision, evidence, finding_response,
    import_batch, reply,
};
use crate::store::{
    Connection, StoreError, batch_checks, cases, closed_comments, codings, contributions, decisions,
    declined, exactly_one, reports, sealed_originals, stances, voice_translations,
};
use diesel::prelude::*;
use jiff::civil::Date;

/// Ids per statement: engines bound the number of values.
const CHUNK: usize = 500;

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

/// The engagement that an import belongs to.
pub fn find_engagement(c: &mut Connection, id: i64) -> Result<Option<String>, StoreError> {
    Ok(import_batch::table
        .find(id)
        .select(import_batch::engagement)
        .first(c)
        .optional()?)
}

/// What was taken out of the house.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Removed {
    /// How many contributions went.
    pub gone: usize,
    /// Those of them that had been decided on, in the order of random ids.
    pub decided: Vec<ContributionId>,
}

/// Takes a batch back: its contributions, with the decisions and links on them. `Conflict` when the batch is unknown, taken
/// back already, or part of it is or was public.
pub fn undo(c: &mut Connection, id: i64, on: Date) -> Result<Removed, StoreError> {
    let ids: Vec<Vec<u8>> = contribution::table
        .filter(contribution::import_batch.eq(id))
        .select(contribution::id)
        .load(c)?;
    // Before anything is asked of them: no release shows one, and nobody decides on one, from here on.
    hold(c, &ids)?;
    let public: i64 = contribution::table
        .filter(contribution::import_batch.eq(id))
        .filter(contribution::position.is_not_null())
        .count()
        .get_result(c)?;
    if public > 0 || decisions::any_taken_down(c, &ids)? {
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
    remove(c, &ids)
}

/// Holds contributions until this transaction ends.
pub(crate) fn hold(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    ids.chunks(CHUNK)
        .try_for_each(|some| contributions::hold(c, some))
}

/// Takes contributions out of the house with all that hangs on them, as if they had never come. For what was brought in
/// by mistake and is not public; an author's own words are withdrawn instead. The ledger may have lines of those that were
/// decided on: a decision that is taken meanwhile comes before this and is among them, or finds nothing to decide on.
pub(crate) fn remove(c: &mut Connection, ids: &[Vec<u8>]) -> Result<Removed, StoreError> {
    hold(c, ids)?;
    let mut removed = Removed::default();
    for some in ids.chunks(CHUNK) {
        removed.decided.extend(decisions::list_decided(c, some)?);
        diesel::delete(reply::table.filter(reply::contribution_id.eq_any(some))).execute(c)?;
        diesel::delete(appeal::table.filter(appeal::contribution_id.eq_any(some))).execute(c)?;
        diesel::delete(
            contribution_version::table.filter(contribution_version::contribution_id.eq_any(some)),
        )
        .execute(c)?;
        diesel::delete(decision::table.filter(decision::contribution_id.eq_any(some))).execute(c)?;
        diesel::delete(evidence::table.filter(evidence::contribution_id.eq_any(some))).execute(c)?;
        diesel::delete(finding_response::table.filter(finding_response::contribution_id.eq_any(some)))
            .execute(c)?;
        diesel::delete(batch_entry::table.filter(batch_entry::contribution_id.eq_any(some))).execute(c)?;
        codings::forget(c, some)?;
        sealed_originals::delete_all(c, some)?;
        declined::forget(c, some)?;
        closed_comments::forget(c, some)?;
        stances::forget_all(c, some)?;
        voice_translations::forget(c, some)?;
        cases::forget(c, some)?;
        reports::let_go(c, some)?;
        batch_checks::forget_doubts(c, some)?;
        removed.gone +=
            diesel::delete(contribution::table.filter(contribution::id.eq_any(some))).execute(c)?;
    }
    removed.decided.sort_unstable();
    Ok(removed)
}

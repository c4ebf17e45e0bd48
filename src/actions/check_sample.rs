//! A second person compares a sample of a batch with the paper. The facilitator asks for it; another one sees the
//! sample and nothing else of the batch, and says which entries differ.

use crate::actions::enter_on_behalf::{BatchError, own_open_batch};
use crate::clock::london_day;
use crate::domain::double_check::sample_size;
use crate::domain::ids::{ContributionId, Key};
use crate::keys::Keys;
use crate::store::batches::{self, Batch};
use crate::store::contributions::{self, Contribution};
use crate::store::{Connection, StoreError, batch_checks};
use jiff::Timestamp;

/// Asks a colleague to compare; asking again changes nothing.
pub fn ask_for_check(c: &mut Connection, batch: &Batch, now: Timestamp) -> Result<(), BatchError> {
    let batch = own_open_batch(c, &batch.engagement, batch.staff, batch.id)?;
    if batch_checks::find(c, batch.id)?.is_none() {
        batch_checks::ask(c, batch.id, london_day(now))?;
    }
    Ok(())
}

/// The open batch of another facilitator for which a check waits.
pub fn batch_to_check(c: &mut Connection, slug: &str, staff: i64, id: Key) -> Result<Batch, BatchError> {
    let waits = batch_checks::find(c, id)?.is_some_and(|check| check.compared.is_none());
    batches::find(c, id)?
        .filter(|batch| waits && batch.engagement == slug && batch.staff != staff && batch.is_open())
        .ok_or(BatchError::NotYours)
}

/// The sample: drawn by a keyed hash, so it is the same whenever it is looked at and nobody who types can foresee it.
pub fn sample(c: &mut Connection, keys: &Keys, batch: Key) -> Result<Vec<Contribution>, StoreError> {
    let mut linked = batch_checks::list_linked(c, batch)?;
    linked.sort_by_cached_key(|ContributionId(id)| keys.mac("double-check", &[id]));
    linked.truncate(sample_size(linked.len()));
    let mut found = Vec::with_capacity(linked.len());
    for id in linked {
        found.extend(contributions::find(c, id)?);
    }
    Ok(found)
}

/// Notes which of the entries that were compared differ from the paper.
pub fn finish_check(
    c: &mut Connection,
    (slug, staff, id): (&str, i64, Key),
    compared: &[ContributionId],
    differing: &[ContributionId],
    now: Timestamp,
) -> Result<(), BatchError> {
    let batch = batch_to_check(c, slug, staff, id)?;
    let linked = batch_checks::list_linked(c, batch.id)?;
    let known = |ids: &[ContributionId], among: &[ContributionId]| ids.iter().all(|id| among.contains(id));
    if compared.is_empty() || !known(differing, compared) {
        return Err(BatchError::NotYours);
    }
    if !known(compared, &linked) {
        // Taken back or released meanwhile: the sample is another one now.
        return Err(BatchError::TooLate);
    }
    let many = i64::try_from(compared.len()).unwrap_or(i64::MAX);
    let by = (staff, london_day(now));
    Ok(batch_checks::finish(c, batch.id, by, many, differing)?)
}

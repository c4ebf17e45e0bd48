//! A colleague confirms a sheet of the interface in one reading: exactly these words beside exactly this English.
//! What is inside the binary cannot be amended here; an update that changes either side makes the sheet a draft
//! again.

use crate::clock::london_day;
use crate::store::{Connection, StoreError, engagements, wordings};
use jiff::Timestamp;

/// `sheet` is its name without ending, `digest` what names both sides. `Conflict` when there is no such engagement.
pub fn confirm_sheet(
    c: &mut Connection,
    slug: &str,
    (reading, sheet, digest): (&str, &str, &str),
    staff: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    engagements::find(c, slug)?.ok_or(StoreError::Conflict)?;
    let key = wordings::sheet_key(sheet);
    wordings::record(c, (slug, &key, reading), digest, Some((staff, london_day(now))))
}

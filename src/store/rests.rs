//! What moderators carry, and who of them rests. No row leads to words: each is a day and a person.

use crate::domain::count::Count;
use crate::store::schema::{heavy_words, moderation_rest};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::civil::Date;

/// Someone of the team dealt with heavy words.
pub fn note_heavy(c: &mut Connection, id: [u8; 16], staff: i64, on: Date) -> Result<(), StoreError> {
    diesel::insert_into(heavy_words::table)
        .values((
            heavy_words::id.eq(id.to_vec()),
            heavy_words::staff_id.eq(staff),
            heavy_words::on_day.eq(on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

/// How often since a day, that day with it.
pub fn count_heavy(c: &mut Connection, staff: i64, since: Date) -> Result<Count, StoreError> {
    let rows: i64 = heavy_words::table
        .filter(heavy_words::staff_id.eq(staff))
        .filter(heavy_words::on_day.ge(since.to_string()))
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// Forgets what was before a day.
pub fn forget_before(c: &mut Connection, day: Date) -> Result<(), StoreError> {
    diesel::delete(heavy_words::table.filter(heavy_words::on_day.lt(day.to_string()))).execute(c)?;
    Ok(())
}

/// Someone rests from a day on. The caller holds the team and has asked whether they do already.
pub fn begin(c: &mut Connection, staff: i64, slug: &str, since: Date) -> Result<(), StoreError> {
    let rows = diesel::insert_into(moderation_rest::table)
        .values((
            moderation_rest::staff_id.eq(staff),
            moderation_rest::engagement.eq(slug),
            moderation_rest::since.eq(since.to_string()),
        ))
        .execute(c)?;
    exactly_one(rows)
}

/// They are back; nothing happens where they were.
pub fn end(c: &mut Connection, staff: i64, slug: &str) -> Result<(), StoreError> {
    diesel::delete(moderation_rest::table.find((staff, slug))).execute(c)?;
    Ok(())
}

/// Who rests in an engagement, each with the London day since when.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<(i64, String)>, StoreError> {
    Ok(moderation_rest::table
        .filter(moderation_rest::engagement.eq(slug))
        .order(moderation_rest::staff_id)
        .select((moderation_rest::staff_id, moderation_rest::since))
        .load(c)?)
}

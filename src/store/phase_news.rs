//! What those who asked for news were told of each phase, so that nothing is told twice. Whoever writes here holds the
//! phase. Not here: to whom it was told, which nothing keeps.

use crate::store::schema::phase_news;
use crate::store::{Connection, StoreError};
use diesel::prelude::*;

/// Whether this news of a phase was told.
pub fn was_told(c: &mut Connection, phase: i64, news: &str) -> Result<bool, StoreError> {
    Ok(diesel::select(diesel::dsl::exists(phase_news::table.find((phase, news)))).get_result(c)?)
}

/// Notes that it is told now; false where it was before.
pub fn tell_once(c: &mut Connection, phase: i64, news: &str) -> Result<bool, StoreError> {
    if was_told(c, phase, news)? {
        return Ok(false);
    }
    diesel::insert_into(phase_news::table)
        .values((phase_news::of_phase.eq(phase), phase_news::news.eq(news)))
        .execute(c)?;
    Ok(true)
}

/// Lets it be told again.
pub fn forget(c: &mut Connection, phase: i64, news: &str) -> Result<(), StoreError> {
    diesel::delete(phase_news::table.find((phase, news))).execute(c)?;
    Ok(())
}

/// What was told of a phase.
pub fn list(c: &mut Connection, phase: i64) -> Result<Vec<String>, StoreError> {
    Ok(phase_news::table
        .filter(phase_news::of_phase.eq(phase))
        .order(phase_news::news)
        .select(phase_news::news)
        .load(c)?)
}

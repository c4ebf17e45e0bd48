//! Released words that a draft may be like: read in the order of their places to be sketched, looked up by place to be
//! compared. Not here: how alike they are.

use crate::domain::ids::Key;
use crate::store::schema::contribution;
use crate::store::shelves::{self, Shelved};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;

/// Place and words of a prompt's voices above `after` and up to `last`, lowest place first; a verdict without words is
/// left out, and so is what organisations say: nobody joins their voice to one.
pub fn list_words(
    c: &mut Connection,
    prompt: Key,
    after: i64,
    last: i64,
    most: i64,
) -> Result<Vec<(i64, String)>, StoreError> {
    let rows: Vec<(Option<i64>, String)> = contribution::table
        .filter(contribution::prompt_id.eq(prompt.0))
        .filter(contribution::about.is_null())
        .filter(contribution::organisation.is_null())
        .filter(contribution::position.gt(after))
        .filter(contribution::position.le(last))
        .filter(contribution::words.ne(""))
        .order(contribution::position)
        .limit(most)
        .select((contribution::position, contribution::words))
        .load(c)?;
    Ok(rows
        .into_iter()
        .filter_map(|(place, words)| place.map(|place| (place, words)))
        .collect())
}

/// What still stands on these places of a prompt, highest place first.
pub fn list_on(c: &mut Connection, prompt: Key, places: &[i64]) -> Result<Vec<Shelved>, StoreError> {
    let ids: Vec<Vec<u8>> = contribution::table
        .filter(contribution::prompt_id.eq(prompt.0))
        .filter(contribution::about.is_null())
        .filter(contribution::organisation.is_null())
        .filter(contribution::position.eq_any(places))
        .select(contribution::id)
        .load(c)?;
    shelves::list_shelved(c, ids)
}

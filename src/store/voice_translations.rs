//! Translations beside what people said: never instead of it, one a language, shown from the release that first
//! carries them. Not here: translations of the team's own texts (`wordings`).

use crate::domain::ids::ContributionId;
use crate::store::schema::{contribution, voice_translation};
use crate::store::{Connection, StoreError, prompts};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// Ids per statement: engines bound the number of values.
const CHUNK: usize = 500;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// Language of the translation.
    pub lang: String,
    pub words: String,
    /// The number of the release that first shows it.
    pub released_in: Option<i64>,
}

/// Keeps a translation; an earlier one that no release shows is replaced. `Conflict` once a release shows one: what people
/// have read does not change under them.
pub fn put(c: &mut Connection, id: ContributionId, lang: &str, words: &str) -> Result<(), StoreError> {
    let waiting = voice_translation::table
        .find((id.0.to_vec(), lang))
        .filter(voice_translation::released_in.is_null());
    diesel::delete(waiting).execute(c)?;
    diesel::insert_into(voice_translation::table)
        .values((
            voice_translation::contribution_id.eq(id.0.to_vec()),
            voice_translation::lang.eq(lang),
            voice_translation::words.eq(words),
        ))
        .execute(c)?;
    Ok(())
}

pub fn find(c: &mut Connection, id: ContributionId) -> Result<Option<Translated>, StoreError> {
    Ok(by_contribution(c, &[id.0.to_vec()])?.remove(&id))
}

type Row = (Vec<u8>, String, String, Option<i64>);

/// One translation for each contribution that has any, whether released or not.
pub fn by_contribution(
    c: &mut Connection,
    ids: &[Vec<u8>],
) -> Result<BTreeMap<ContributionId, Translated>, StoreError> {
    let mut found = BTreeMap::new();
    for some in ids.chunks(CHUNK) {
        let rows: Vec<Row> = voice_translation::table
            .filter(voice_translation::contribution_id.eq_any(some))
            .order((voice_translation::contribution_id, voice_translation::lang))
            .load(c)?;
        for (id, lang, words, released_in) in rows {
            let id = ContributionId(
                id.try_into()
                    .map_err(|_| StoreError::BadRow("voice translation"))?,
            );
            found.entry(id).or_insert(Translated {
                lang,
                words,
                released_in,
            });
        }
    }
    Ok(found)
}

/// Ids of shelved contributions of an engagement whose translation waits for a release.
pub fn list_waiting(c: &mut Connection, slug: &str) -> Result<Vec<Vec<u8>>, StoreError> {
    let asked = prompts::list_ids(c, slug)?;
    Ok(voice_translation::table
        .inner_join(contribution::table.on(contribution::id.eq(voice_translation::contribution_id)))
        .filter(voice_translation::released_in.is_null())
        .filter(contribution::position.is_not_null())
        .filter(contribution::prompt_id.eq_any(asked))
        .select(voice_translation::contribution_id)
        .load(c)?)
}

/// Lets a release show what waits beside shelved words.
pub fn release(c: &mut Connection, slug: &str, number: i64) -> Result<(), StoreError> {
    for some in list_waiting(c, slug)?.chunks(CHUNK) {
        let waiting = voice_translation::table
            .filter(voice_translation::contribution_id.eq_any(some))
            .filter(voice_translation::released_in.is_null());
        diesel::update(waiting)
            .set(voice_translation::released_in.eq(number))
            .execute(c)?;
    }
    Ok(())
}

/// A translation goes with the words it stands beside.
pub fn forget(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::delete(voice_translation::table.filter(voice_translation::contribution_id.eq_any(ids)))
        .execute(c)?;
    Ok(())
}

//! Which contributions stand behind which theme, walkable both ways.
//! What codes make of it is settled in `coded_evidence`.

use crate::domain::count::Count;
use crate::domain::ids::{ContributionId, Key};
use crate::store::schema::{contribution, evidence};
use crate::store::shelves::{Shelved, list_shelved};
use crate::store::{Connection, StoreError, codings};
use diesel::prelude::*;

/// Links a contribution to a theme by hand; nothing happens if it is linked already.
pub fn link(c: &mut Connection, theme: Key, id: ContributionId) -> Result<(), StoreError> {
    let known: i64 = evidence::table
        .find((theme.0, id.0.to_vec()))
        .count()
        .get_result(c)?;
    if known == 0 {
        diesel::insert_into(evidence::table)
            .values((
                evidence::theme_id.eq(theme.0),
                evidence::contribution_id.eq(id.0.to_vec()),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// Takes away what was linked by hand. What a code links stays while the words bear the code.
pub fn unlink(c: &mut Connection, theme: Key, id: ContributionId) -> Result<(), StoreError> {
    let row = evidence::table
        .find((theme.0, id.0.to_vec()))
        .filter(evidence::through.is_null());
    diesel::delete(row).execute(c)?;
    Ok(())
}

/// Forgets all links of a contribution whose words are others now or nobody's to read, and what they were coded with.
pub fn unlink_everywhere(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    diesel::delete(evidence::table.filter(evidence::contribution_id.eq(id.0.to_vec()))).execute(c)?;
    codings::words_changed(c, id)
}

/// Themes that a contribution is evidence for.
pub fn list_themes(c: &mut Connection, id: ContributionId) -> Result<Vec<Key>, StoreError> {
    let rows: Vec<i64> = evidence::table
        .filter(evidence::contribution_id.eq(id.0.to_vec()))
        .order(evidence::theme_id)
        .select(evidence::theme_id)
        .load(c)?;
    Ok(rows.into_iter().map(Key).collect())
}

/// Every link of the given themes, in a fixed order: what a set's manifest is made of.
pub fn list_links(c: &mut Connection, themes: &[Key]) -> Result<Vec<(Key, ContributionId)>, StoreError> {
    let ids: Vec<i64> = themes.iter().map(|key| key.0).collect();
    let rows: Vec<(i64, Vec<u8>)> = evidence::table
        .filter(evidence::theme_id.eq_any(ids))
        .order((evidence::theme_id, evidence::contribution_id))
        .select((evidence::theme_id, evidence::contribution_id))
        .load(c)?;
    rows.into_iter()
        .map(|(theme, id)| {
            let id = id.try_into().map_err(|_| StoreError::BadRow("evidence"))?;
            Ok((Key(theme), ContributionId(id)))
        })
        .collect()
}

/// One page of a theme's public voices: places below `before`, newest shelf first.
pub fn list_public(
    c: &mut Connection,
    theme: Key,
    before: i64,
    most: i64,
) -> Result<Vec<Shelved>, StoreError> {
    let ids: Vec<Vec<u8>> = evidence::table
        .inner_join(contribution::table.on(contribution::id.eq(evidence::contribution_id)))
        .filter(evidence::theme_id.eq(theme.0))
        .filter(contribution::position.lt(before))
        .order(contribution::position.desc())
        .limit(most)
        .select(contribution::id)
        .load(c)?;
    list_shelved(c, ids)
}

/// How many published contributions stand behind each theme.
pub fn count_by_theme(c: &mut Connection, themes: &[Key]) -> Result<Vec<(Key, Count)>, StoreError> {
    let ids: Vec<i64> = themes.iter().map(|key| key.0).collect();
    let rows: Vec<(i64, i64)> = evidence::table
        .inner_join(contribution::table.on(contribution::id.eq(evidence::contribution_id)))
        .filter(evidence::theme_id.eq_any(ids))
        .filter(contribution::state.eq("published"))
        .group_by(evidence::theme_id)
        .select((evidence::theme_id, diesel::dsl::count_star()))
        .load(c)?;
    Ok(rows
        .into_iter()
        .map(|(theme, rows)| (Key(theme), Count::new(rows.unsigned_abs())))
        .collect())
}

/// A contribution on the coding bench: its language, its words and the themes it is evidence for.
pub type OnTheBench = (ContributionId, String, String, Vec<Key>);

/// Published contributions of some prompts for the coding bench: those without a theme, or all; with their themes.
pub fn list_for_coding(
    c: &mut Connection,
    prompts: &[i64],
    uncoded_only: bool,
    after: &[u8],
    most: i64,
) -> Result<Vec<OnTheBench>, StoreError> {
    let mut query = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts.to_vec()))
        .filter(contribution::state.eq("published"))
        .filter(contribution::id.gt(after.to_vec()))
        .into_boxed();
    if uncoded_only {
        query = query.filter(contribution::id.ne_all(evidence::table.select(evidence::contribution_id)));
    }
    let rows: Vec<(Vec<u8>, String, String)> = query
        .order(contribution::id)
        .limit(most)
        .select((contribution::id, contribution::lang, contribution::words))
        .load(c)?;
    rows.into_iter()
        .map(|(id, lang, words)| {
            let id = ContributionId(id.try_into().map_err(|_| StoreError::BadRow("contribution"))?);
            Ok((id, lang, words, list_themes(c, id)?))
        })
        .collect()
}

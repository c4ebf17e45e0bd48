//! A theme is a set of codes: what bears one of them is evidence of it.
//! Here the links are brought in line with the codes, of one contribution or of one theme. Links made by hand are left
//! alone, and so is a theme that was dropped or handed over.

use crate::domain::codebook::Doubt;
use crate::domain::ids::{ContributionId, Key};
use crate::store::schema::{codebook_code, coding, contribution, evidence, prompt, theme};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// A theme that was dropped is public after the hand-over, like one that was published: neither moves any more.
const ON_THE_BENCH: [&str; 2] = ["draft", "agreed"];

/// What codes say of one contribution's themes becomes what is linked.
pub fn settle_contribution(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    let wanted: BTreeSet<Option<i64>> = coding::table
        .inner_join(codebook_code::table.on(codebook_code::id.eq(coding::code_id)))
        .inner_join(theme::table.on(codebook_code::theme_id.eq(theme::id.nullable())))
        .inner_join(contribution::table.on(contribution::id.eq(coding::contribution_id)))
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .filter(coding::contribution_id.eq(id.0.to_vec()))
        .filter(
            coding::doubt
                .is_null()
                .or(coding::doubt.ne(Doubt::Words.as_str())),
        )
        .filter(contribution::state.eq("published"))
        .filter(prompt::question.is_not_null())
        .filter(theme::state.eq_any(ON_THE_BENCH))
        .select(codebook_code::theme_id)
        .load::<Option<i64>>(c)?
        .into_iter()
        .collect();
    let linked: BTreeSet<Option<i64>> = evidence::table
        .inner_join(theme::table.on(theme::id.eq(evidence::theme_id)))
        .filter(evidence::contribution_id.eq(id.0.to_vec()))
        .filter(evidence::through.eq("code"))
        .filter(theme::state.eq_any(ON_THE_BENCH))
        .select(evidence::theme_id.nullable())
        .load::<Option<i64>>(c)?
        .into_iter()
        .collect();
    for theme in linked.difference(&wanted).flatten() {
        unlink(c, *theme, &id.0)?;
    }
    for theme in wanted.difference(&linked).flatten() {
        link(c, *theme, &id.0)?;
    }
    Ok(())
}

/// The same for everything that bears a code of one theme.
pub fn settle_theme(c: &mut Connection, key: Key) -> Result<(), StoreError> {
    let open: i64 = theme::table
        .find(key.0)
        .filter(theme::state.eq_any(ON_THE_BENCH))
        .count()
        .get_result(c)?;
    if open == 0 {
        return Ok(());
    }
    let wanted: BTreeSet<Vec<u8>> = coding::table
        .inner_join(codebook_code::table.on(codebook_code::id.eq(coding::code_id)))
        .inner_join(contribution::table.on(contribution::id.eq(coding::contribution_id)))
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .filter(codebook_code::theme_id.eq(key.0))
        .filter(
            coding::doubt
                .is_null()
                .or(coding::doubt.ne(Doubt::Words.as_str())),
        )
        .filter(contribution::state.eq("published"))
        .filter(prompt::question.is_not_null())
        .select(coding::contribution_id)
        .load(c)?
        .into_iter()
        .collect();
    let linked: BTreeSet<Vec<u8>> = evidence::table
        .filter(evidence::theme_id.eq(key.0))
        .filter(evidence::through.eq("code"))
        .select(evidence::contribution_id)
        .load(c)?
        .into_iter()
        .collect();
    for id in linked.difference(&wanted) {
        unlink(c, key.0, id)?;
    }
    for id in wanted.difference(&linked) {
        link(c, key.0, id)?;
    }
    Ok(())
}

/// Codes of a theme that words bear, by name.
pub fn list_codes(c: &mut Connection, key: Key, id: ContributionId) -> Result<Vec<String>, StoreError> {
    let linked: i64 = evidence::table
        .find((key.0, id.0.to_vec()))
        .filter(evidence::through.eq("code"))
        .count()
        .get_result(c)?;
    if linked == 0 {
        return Ok(Vec::new());
    }
    Ok(coding::table
        .inner_join(codebook_code::table.on(codebook_code::id.eq(coding::code_id)))
        .filter(coding::contribution_id.eq(id.0.to_vec()))
        .filter(codebook_code::theme_id.eq(key.0))
        .select(codebook_code::name)
        .distinct()
        .order(codebook_code::name)
        .load(c)?)
}

fn unlink(c: &mut Connection, theme: i64, id: &[u8]) -> Result<(), StoreError> {
    let row = evidence::table
        .find((theme, id.to_vec()))
        .filter(evidence::through.eq("code"));
    diesel::delete(row).execute(c)?;
    Ok(())
}

/// A link by hand stays one.
fn link(c: &mut Connection, theme: i64, id: &[u8]) -> Result<(), StoreError> {
    let known: i64 = evidence::table.find((theme, id.to_vec())).count().get_result(c)?;
    if known == 0 {
        diesel::insert_into(evidence::table)
            .values((
                evidence::theme_id.eq(theme),
                evidence::contribution_id.eq(id.to_vec()),
                evidence::through.eq("code"),
            ))
            .execute(c)?;
    }
    Ok(())
}

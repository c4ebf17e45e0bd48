//! How each audience judged: live counts, which leave this file as `Count` only, and figures of the last release.
//! They are settled together with those of all (`publish::stances`). Pages tell them of phases that are over.

use crate::domain::audience::Audience;
use crate::domain::ids::ContributionId;
use crate::store::schema::{audience_figure, contribution, stance};
use crate::store::stances::{Figures, Tally, raise};
use crate::store::{Connection, StoreError, prompts};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// True counts in the order of [`Audience::ALL`].
pub type ByAudience = [Tally; 3];
/// Numbers after the gate in the same order.
pub type AudienceFigures = [Figures; 3];

/// The live counts of single voices in an engagement.
pub fn tallies(c: &mut Connection, slug: &str) -> Result<BTreeMap<ContributionId, ByAudience>, StoreError> {
    let asked = prompts::list_ids(c, slug)?;
    let rows: Vec<(Vec<u8>, String, String, i64)> = stance::table
        .inner_join(contribution::table.on(contribution::id.eq(stance::contribution_id)))
        .filter(contribution::prompt_id.eq_any(&asked))
        .group_by((stance::contribution_id, stance::audience, stance::choice))
        .select((
            stance::contribution_id,
            stance::audience,
            stance::choice,
            diesel::dsl::count_star(),
        ))
        .load(c)?;
    let mut tallies: BTreeMap<ContributionId, ByAudience> = BTreeMap::new();
    for (id, audience, choice, n) in rows {
        let Ok(id) = <[u8; 16]>::try_from(id) else {
            continue;
        };
        let rows = tallies.entry(ContributionId(id)).or_default();
        let mut audiences = Audience::ALL.iter().zip(rows.iter_mut());
        if let Some((_, tally)) = audiences.find(|(one, _)| one.as_str() == audience) {
            raise(tally, &choice, n);
        }
    }
    Ok(tallies)
}

/// Figures as they are kept.
pub(crate) fn parse(figures: &str) -> Result<AudienceFigures, StoreError> {
    serde_json::from_str(figures).map_err(|_| StoreError::BadRow("audience figure"))
}

/// All figures of an engagement as the last release left them.
pub fn list(c: &mut Connection, slug: &str) -> Result<BTreeMap<ContributionId, AudienceFigures>, StoreError> {
    let asked = prompts::list_ids(c, slug)?;
    let rows: Vec<(Vec<u8>, String)> = audience_figure::table
        .inner_join(contribution::table.on(contribution::id.eq(audience_figure::contribution_id)))
        .filter(contribution::prompt_id.eq_any(asked))
        .select(audience_figure::all_columns)
        .load(c)?;
    rows.into_iter()
        .filter_map(|(id, figures)| Some((ContributionId(id.try_into().ok()?), figures)))
        .map(|(id, figures)| Ok((id, parse(&figures)?)))
        .collect()
}

/// Replaces the figures of a contribution; `None` where nothing may be told.
pub fn put(
    c: &mut Connection,
    id: ContributionId,
    figures: Option<AudienceFigures>,
) -> Result<(), StoreError> {
    diesel::delete(audience_figure::table.find(id.0.to_vec())).execute(c)?;
    if let Some(figures) = figures {
        let figures = serde_json::to_string(&figures).map_err(|_| StoreError::BadRow("audience figure"))?;
        diesel::insert_into(audience_figure::table)
            .values((
                audience_figure::contribution_id.eq(id.0.to_vec()),
                audience_figure::figures.eq(figures),
            ))
            .execute(c)?;
    }
    Ok(())
}

//! How many released voices say where they stand: the counts that labels and published figures are made from. Live
//! counts leave this file as `Count` only.

use crate::domain::audience::Audience;
use crate::domain::count::Count;
use crate::store::schema::contribution;
use crate::store::{Connection, StoreError, prompts};
use diesel::dsl::count_star;
use diesel::prelude::*;

/// A relation and a region, each empty where it is not told.
pub type Told = (String, String);

/// Released voices by relation and region (empty where not told), of those who want it beside their words.
pub fn count_shown(c: &mut Connection, slug: &str) -> Result<Vec<(Told, Count)>, StoreError> {
    let rows: Vec<(Option<String>, Option<String>, i64)> = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .filter(contribution::position.is_not_null())
        .filter(contribution::context_for.eq("public"))
        .group_by((contribution::relation, contribution::region))
        .select((contribution::relation, contribution::region, count_star()))
        .load(c)?;
    Ok(rows
        .into_iter()
        .map(|(relation, region, rows)| {
            let label = (relation.unwrap_or_default(), region.unwrap_or_default());
            (label, Count::new(rows.unsigned_abs()))
        })
        .collect())
}

/// Released voices by the relation they told, to whomever.
pub fn count_relations(c: &mut Connection, slug: &str) -> Result<Vec<(String, Count)>, StoreError> {
    let rows: Vec<(Option<String>, i64)> = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .filter(contribution::position.is_not_null())
        .filter(contribution::relation.is_not_null())
        .group_by(contribution::relation)
        .select((contribution::relation, count_star()))
        .load(c)?;
    Ok(told(rows))
}

/// Released voices by the region they told, to whomever.
pub fn count_regions(c: &mut Connection, slug: &str) -> Result<Vec<(String, Count)>, StoreError> {
    let rows: Vec<(Option<String>, i64)> = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .filter(contribution::position.is_not_null())
        .filter(contribution::region.is_not_null())
        .group_by(contribution::region)
        .select((contribution::region, count_star()))
        .load(c)?;
    Ok(told(rows))
}

/// Released voices of people of an audience that a release has given a place after this one: everyone can count them, and
/// only they are asked. Organisations are no people.
pub fn count_asked(
    c: &mut Connection,
    slug: &str,
    audience: Audience,
    after: i64,
) -> Result<Count, StoreError> {
    let rows: i64 = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .filter(contribution::audience.eq(audience.as_str()))
        .filter(contribution::organisation.is_null())
        .filter(contribution::position.gt(after))
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

fn told(rows: Vec<(Option<String>, i64)>) -> Vec<(String, Count)> {
    rows.into_iter()
        .filter_map(|(code, rows)| code.map(|code| (code, Count::new(rows.unsigned_abs()))))
        .collect()
}

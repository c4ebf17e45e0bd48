//! Declined words in the public list of them: which are to be judged for it, which stand in it since which release.
//! What is read from here is declined still, whatever a row says: words that went, came again or were accepted leave the
//! list in that moment. Which may stand in it is judged by `publish::declined`.

use crate::domain::ids::{ContributionId, Key};
use crate::store::schema::{appeal, contribution, decision, declined_voice, report};
use crate::store::{Connection, StoreError, prompts};
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use jiff::Timestamp;

/// What the list shows.
#[derive(Debug, Clone)]
pub struct Listed {
    pub id: ContributionId,
    pub prompt: Key,
    /// Code of the list `reason`.
    pub reason: String,
    /// Language tag, or `und` where nobody said.
    pub lang: String,
    pub words: String,
    pub is_comment: bool,
}

type Row = (Vec<u8>, i64, Option<String>, String, String, Option<Vec<u8>>);

fn bad() -> StoreError {
    StoreError::BadRow("contribution")
}

fn from_row((id, prompt, reason, lang, words, about): Row) -> Result<Listed, StoreError> {
    Ok(Listed {
        id: ContributionId(id.try_into().map_err(|_| bad())?),
        prompt: Key(prompt),
        reason: reason.ok_or_else(bad)?,
        lang,
        words,
        is_comment: about.is_some(),
    })
}

/// Declined words of an engagement that nobody has judged for the list: refused for one of these reasons, not decided on
/// since a moment, neither appealed nor reported now. In the order of random ids.
pub fn list_unjudged(
    c: &mut Connection,
    slug: &str,
    reasons: &[String],
    since: Timestamp,
    most: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let judged = declined_voice::table.filter(declined_voice::contribution_id.eq(contribution::id));
    let lately = decision::table
        .filter(decision::contribution_id.eq(contribution::id))
        .filter(decision::outcome.eq_any(["declined", "appeal-upheld"]))
        .filter(decision::decided_at.ge(since.as_millisecond()));
    let appealed = appeal::table
        .filter(appeal::contribution_id.eq(contribution::id))
        .filter(appeal::state.eq("open"));
    let reported = report::table
        .filter(report::contribution_id.eq(contribution::id.nullable()))
        .filter(report::state.eq("open"));
    let rows: Vec<Vec<u8>> = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .filter(contribution::state.eq("declined"))
        .filter(contribution::reason.eq_any(reasons))
        .filter(not(exists(judged)))
        .filter(not(exists(lately)))
        .filter(not(exists(appealed)))
        .filter(not(exists(reported)))
        .order(contribution::id)
        .limit(most)
        .select(contribution::id)
        .load(c)?;
    rows.into_iter()
        .map(|id| id.try_into().map(ContributionId).map_err(|_| bad()))
        .collect()
}

/// Notes what was judged: listed with a release, or kept out.
pub fn put(c: &mut Connection, id: ContributionId, released_in: Option<i64>) -> Result<(), StoreError> {
    forget(c, &[id.0.to_vec()])?;
    diesel::insert_into(declined_voice::table)
        .values((
            declined_voice::contribution_id.eq(id.0.to_vec()),
            declined_voice::released_in.eq(released_in),
        ))
        .execute(c)?;
    Ok(())
}

/// What was judged of these counts no longer: they are in no list.
pub fn forget(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::delete(declined_voice::table.filter(declined_voice::contribution_id.eq_any(ids))).execute(c)?;
    Ok(())
}

/// A number that changes whenever words leave the list, unless as many join it.
pub fn count_rows(c: &mut Connection) -> Result<u64, StoreError> {
    let rows: i64 = declined_voice::table
        .filter(declined_voice::released_in.is_not_null())
        .count()
        .get_result(c)?;
    Ok(rows.unsigned_abs())
}

/// One page of the list as a release has it: after an id, in the order of random ids.
pub fn list_page(
    c: &mut Connection,
    slug: &str,
    release: i64,
    after: Option<ContributionId>,
    most: i64,
) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<Row> = declined_voice::table
        .inner_join(contribution::table.on(contribution::id.eq(declined_voice::contribution_id)))
        .filter(declined_voice::released_in.le(release))
        .filter(declined_voice::contribution_id.gt(after.map(|id| id.0.to_vec()).unwrap_or_default()))
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .filter(contribution::state.eq("declined"))
        .order(declined_voice::contribution_id)
        .limit(most)
        .select((
            contribution::id,
            contribution::prompt_id,
            contribution::reason,
            contribution::lang,
            contribution::words,
            contribution::about,
        ))
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// Since which release words stand in the list; none where they do not.
pub fn find(c: &mut Connection, id: ContributionId) -> Result<Option<i64>, StoreError> {
    let found: Option<Option<i64>> = declined_voice::table
        .inner_join(contribution::table.on(contribution::id.eq(declined_voice::contribution_id)))
        .filter(declined_voice::contribution_id.eq(id.0.to_vec()))
        .filter(contribution::state.eq("declined"))
        .select(declined_voice::released_in)
        .first(c)
        .optional()?;
    Ok(found.flatten())
}

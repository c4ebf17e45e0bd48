//! The wordings of contributions that their authors changed. Kept for moderators until the words are taken back.

use crate::domain::concern::Concern;
use crate::domain::count::Count;
use crate::domain::ids::ContributionId;
use crate::domain::revision::RevisionState;
use crate::store::schema::{contribution, contribution_version as version};
use crate::store::{
    Connection, StoreError, batches, exactly_one, prompts, search, stances, voice_translations,
};
use diesel::prelude::*;
use jiff::civil::Date;

/// One wording of a contribution.
#[derive(Debug, Clone)]
pub struct Version {
    pub contribution: ContributionId,
    /// Counts from 1 within the contribution.
    pub number: i64,
    pub words: String,
    pub lang: String,
    pub state: RevisionState,
    /// A day, never finer.
    pub written_on: Date,
}

type Row = (Vec<u8>, i64, String, String, String, Option<String>, String);

fn from_row((id, number, words, lang, state, reason, written_on): Row) -> Result<Version, StoreError> {
    let bad = || StoreError::BadRow("version");
    Ok(Version {
        contribution: ContributionId(id.try_into().map_err(|_| bad())?),
        number,
        words,
        lang,
        state: match (state.as_str(), reason) {
            ("waiting", _) => RevisionState::Waiting,
            ("taken", _) => RevisionState::Taken,
            ("declined", Some(reason)) => RevisionState::Declined { reason },
            ("replaced", _) => RevisionState::Replaced,
            _ => return Err(bad()),
        },
        written_on: written_on.parse().map_err(|_| bad())?,
    })
}

fn reason(state: &RevisionState) -> Option<&str> {
    match state {
        RevisionState::Declined { reason } => Some(reason),
        RevisionState::Waiting | RevisionState::Taken | RevisionState::Replaced => None,
    }
}

/// Adds a wording; `Conflict` when one of this number is there.
pub fn insert(c: &mut Connection, new: &Version) -> Result<(), StoreError> {
    diesel::insert_into(version::table)
        .values((
            version::contribution_id.eq(new.contribution.0.to_vec()),
            version::version.eq(new.number),
            version::words.eq(&new.words),
            version::lang.eq(&new.lang),
            version::state.eq(new.state.name()),
            version::reason.eq(reason(&new.state)),
            version::written_on.eq(new.written_on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

/// All wordings of a contribution, first to last; none where it was never changed.
pub fn list(c: &mut Connection, id: ContributionId) -> Result<Vec<Version>, StoreError> {
    let rows: Vec<Row> = version::table
        .filter(version::contribution_id.eq(id.0.to_vec()))
        .order(version::version)
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// The number of the last wording; 0 where the words were never changed.
pub fn latest_number(c: &mut Connection, id: ContributionId) -> Result<i64, StoreError> {
    let last: Option<i64> = version::table
        .filter(version::contribution_id.eq(id.0.to_vec()))
        .select(diesel::dsl::max(version::version))
        .first(c)?;
    Ok(last.unwrap_or(0))
}

/// Leaves every wording of a contribution without words: they are sealed.
pub fn blank(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    diesel::update(version::table.filter(version::contribution_id.eq(id.0.to_vec())))
        .set(version::words.eq(""))
        .execute(c)?;
    Ok(())
}

/// Gives a wording the words back that were sealed.
pub fn fill(c: &mut Connection, id: ContributionId, number: i64, words: &str) -> Result<(), StoreError> {
    let rows = diesel::update(version::table.find((id.0.to_vec(), number)))
        .set(version::words.eq(words))
        .execute(c)?;
    exactly_one(rows)
}

/// Moves a wording, if it still stands where the caller saw it.
pub fn mark(
    c: &mut Connection,
    id: ContributionId,
    number: i64,
    from: &str,
    to: &RevisionState,
) -> Result<(), StoreError> {
    let row = version::table
        .filter(version::contribution_id.eq(id.0.to_vec()))
        .filter(version::version.eq(number))
        .filter(version::state.eq(from));
    let rows = diesel::update(row)
        .set((version::state.eq(to.name()), version::reason.eq(reason(to))))
        .execute(c)?;
    exactly_one(rows)
}

/// Holds a contribution where the caller saw it until this transaction ends, and changes nothing.
pub fn hold(c: &mut Connection, id: ContributionId, from: &str) -> Result<(), StoreError> {
    let row = contribution::table
        .filter(contribution::id.eq(id.0.to_vec()))
        .filter(contribution::state.eq(from));
    let rows = diesel::update(row).set(contribution::state.eq(from)).execute(c)?;
    exactly_one(rows)
}

/// Gives a contribution other words, with the worry that they give. It leaves the public lists and the search until the
/// next release gives it a new place; what others thought of the earlier words, and what stood beside them in another
/// language, goes with those. Whoever typed the earlier words for the author has no part in these.
pub fn reword(
    c: &mut Connection,
    id: ContributionId,
    words: &str,
    lang: &str,
    concern: Option<Concern>,
) -> Result<(), StoreError> {
    stances::forget(c, id)?;
    batches::let_go(c, id)?;
    put(c, id, words, lang, concern)
}

/// The same where the author has said nothing else: parts were covered, or came back. Whoever stood behind the words, and
/// whoever typed them, still does.
pub fn put(
    c: &mut Connection,
    id: ContributionId,
    words: &str,
    lang: &str,
    concern: Option<Concern>,
) -> Result<(), StoreError> {
    search::remove(c, id)?;
    voice_translations::forget(c, &[id.0.to_vec()])?;
    let rows = diesel::update(contribution::table.filter(contribution::id.eq(id.0.to_vec())))
        .set((
            contribution::words.eq(words),
            contribution::lang.eq(lang),
            contribution::concern.eq(concern.map(Concern::as_str)),
            contribution::position.eq(None::<i64>),
        ))
        .execute(c)?;
    exactly_one(rows)
}

/// Changes of public words that wait in an engagement: oldest day first, in no order within a day.
pub fn list_waiting(c: &mut Connection, slug: &str, most: i64) -> Result<Vec<Version>, StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    let rows: Vec<Row> = version::table
        .inner_join(contribution::table.on(contribution::id.eq(version::contribution_id)))
        .filter(version::state.eq("waiting"))
        .filter(contribution::prompt_id.eq_any(prompts))
        .order((version::written_on, version::contribution_id))
        .limit(most)
        .select(version::all_columns)
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// How many changes wait in answers to these prompts.
pub fn count_waiting(c: &mut Connection, prompts: &[i64]) -> Result<Count, StoreError> {
    let rows: i64 = version::table
        .inner_join(contribution::table.on(contribution::id.eq(version::contribution_id)))
        .filter(version::state.eq("waiting"))
        .filter(contribution::prompt_id.eq_any(prompts))
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// How many wordings were taken, in all engagements: changes whenever public words may have been replaced.
pub fn count_taken(c: &mut Connection) -> Result<Count, StoreError> {
    let rows: i64 = version::table
        .filter(version::state.eq("taken"))
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// Takes every wording of withdrawn words out of the house.
pub fn delete_all(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    diesel::delete(version::table.filter(version::contribution_id.eq(id.0.to_vec()))).execute(c)?;
    Ok(())
}

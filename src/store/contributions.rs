//! Contributions: taken in, decided, shelved, withdrawn. No query here knows a person. Not here: what is read of those
//! that are shelved, which is in `shelves`.

use crate::domain::audience::{Audience, Channel};
use crate::domain::concern::Concern;
use crate::domain::contribution::{ContributionState, Verdict, Withdrawer};
use crate::domain::count::Count;
use crate::domain::ids::{ContributionId, Key};
use crate::store::dialect;
use crate::store::schema::{contribution, prompt};
use crate::store::voice_translations::{self, Translated};
pub use crate::store::waiting::list_waiting;
use crate::store::{
    Connection, StoreError, appeals, batches, exactly_one, prompts, reports, search, stances, versions,
};
use diesel::prelude::*;
use jiff::civil::Date;

/// Words that someone contributed, as the house knows them.
#[derive(Debug, Clone)]
pub struct Contribution {
    pub id: ContributionId,
    pub prompt: Key,
    pub audience: Audience,
    pub voice_group: Option<String>,
    pub channel: Channel,
    pub verdict: Option<Verdict>,
    /// Language tag, or `und` where nobody said.
    pub lang: String,
    pub words: String,
    pub state: ContributionState,
    /// A day, never finer.
    pub received_on: Date,
    /// Place in the public lists, once a release has shelved it.
    pub position: Option<i64>,
    /// Beside the words, where there is one.
    pub translation: Option<Translated>,
    /// Noticed when it came; gone once decided.
    pub concern: Option<Concern>,
    /// Perhaps sent by a program: read after the others. Gone once decided.
    pub doubted: bool,
    /// What a comment hangs on.
    pub about: Option<ContributionId>,
    /// Put aside while it waits, for a reason on the list `hold`.
    pub held: Option<String>,
    /// The organisation that says it, under its own name.
    pub organisation: Option<String>,
}

/// A contribution about to be taken in.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = contribution)]
pub struct NewContribution {
    pub id: Vec<u8>,
    pub prompt_id: i64,
    pub audience: &'static str,
    pub voice_group: Option<String>,
    pub voice_mark: Option<Vec<u8>>,
    pub channel: &'static str,
    pub verdict: Option<&'static str>,
    pub lang: String,
    pub words: String,
    pub state: &'static str,
    pub received_on: String,
    pub receipt_hash: Vec<u8>,
    pub import_batch: Option<i64>,
    pub concern: Option<&'static str>,
    pub doubt: Option<&'static str>,
    pub relation: Option<String>,
    pub region: Option<String>,
    /// `public` or `team`, where a relation or a region is told.
    pub context_for: Option<&'static str>,
    /// Of a professional who is no AHP: what a finding would do to their service.
    pub effect: Option<String>,
    /// The organisation whose answer it is, under its own name; not one of the voices that are counted.
    pub organisation: Option<String>,
    pub about: Option<Vec<u8>>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = contribution)]
pub(super) struct Row {
    pub(super) id: Vec<u8>,
    prompt_id: i64,
    audience: String,
    voice_group: Option<String>,
    channel: String,
    verdict: Option<String>,
    lang: String,
    words: String,
    state: String,
    reason: Option<String>,
    received_on: String,
    position: Option<i64>,
    concern: Option<String>,
    doubt: Option<String>,
    about: Option<Vec<u8>>,
    organisation: Option<String>,
}

pub(super) fn from_row(row: Row) -> Result<Contribution, StoreError> {
    let bad = || StoreError::BadRow("contribution");
    let held = row.reason.clone().filter(|_| row.state == "received");
    let state = match (row.state.as_str(), row.reason) {
        ("received", _) => ContributionState::Received,
        ("published", _) => ContributionState::Published,
        ("declined", Some(reason)) => ContributionState::Declined { reason },
        ("escalated", concern) => ContributionState::Escalated {
            concern: concern
                .as_deref()
                .and_then(Concern::parse)
                .unwrap_or(Concern::Other),
        },
        ("withdrawn", by) => ContributionState::Withdrawn {
            by: if by.as_deref() == Some("moderator") {
                Withdrawer::Moderator
            } else {
                Withdrawer::Author
            },
        },
        _ => return Err(bad()),
    };
    Ok(Contribution {
        id: ContributionId(row.id.try_into().map_err(|_| bad())?),
        prompt: Key(row.prompt_id),
        audience: Audience::parse(&row.audience).ok_or_else(bad)?,
        voice_group: row.voice_group,
        channel: Channel::parse(&row.channel).ok_or_else(bad)?,
        verdict: row
            .verdict
            .map(|name| Verdict::parse(&name).ok_or_else(bad))
            .transpose()?,
        lang: row.lang,
        words: row.words,
        state,
        received_on: row.received_on.parse().map_err(|_| bad())?,
        position: row.position,
        translation: None,
        concern: row.concern.as_deref().and_then(Concern::parse),
        doubted: row.doubt.is_some(),
        held,
        organisation: row.organisation,
        about: row
            .about
            .map(|id| id.try_into().map(ContributionId).map_err(|_| bad()))
            .transpose()?,
    })
}

/// Takes a contribution in; false when its id (so its form ticket) has been seen before. `Conflict` when only its receipt
/// is taken: words must not vanish in silence.
pub fn insert(c: &mut Connection, new: &NewContribution) -> Result<bool, StoreError> {
    let inserted = dialect::insert_unless_there(c, new)?;
    if !inserted {
        let same: i64 = contribution::table.find(&new.id).count().get_result(c)?;
        if same == 0 {
            return Err(StoreError::Conflict);
        }
    }
    Ok(inserted)
}

pub fn find(c: &mut Connection, id: ContributionId) -> Result<Option<Contribution>, StoreError> {
    let row = contribution::table
        .find(id.0.to_vec())
        .select(Row::as_select())
        .first(c)
        .optional()?;
    let Some(row) = row else { return Ok(None) };
    let mut found = from_row(row)?;
    found.translation = voice_translations::find(c, id)?;
    Ok(Some(found))
}

/// The same, if it is one of the engagement `slug`: an id of another one opens nothing.
pub fn find_in(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
) -> Result<Option<Contribution>, StoreError> {
    let Some(found) = find(c, id)? else {
        return Ok(None);
    };
    let here = engagement_of(c, found.prompt)?.as_deref() == Some(slug);
    Ok(here.then_some(found))
}

/// Finds by the SHA-256 of a receipt code.
pub fn find_by_receipt(c: &mut Connection, hash: &[u8; 32]) -> Result<Option<Contribution>, StoreError> {
    let row = contribution::table
        .filter(contribution::receipt_hash.eq(hash.to_vec()))
        .select(Row::as_select())
        .first(c)
        .optional()?;
    row.map(from_row).transpose()
}

/// The engagement that a contribution belongs to.
pub fn engagement_of(c: &mut Connection, prompt_id: Key) -> Result<Option<String>, StoreError> {
    use crate::store::schema::phase;
    Ok(prompt::table
        .inner_join(phase::table.on(phase::id.eq(prompt::phase_id)))
        .filter(prompt::id.eq(prompt_id.0))
        .select(phase::engagement)
        .first(c)
        .optional()?)
}

/// How many decisions an engagement still waits for: on words, on changes of words, on appeals, on reported words.
pub fn count_waiting(c: &mut Connection, slug: &str) -> Result<Count, StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    count_decisions_to_come(c, &prompts)
}

/// The same for one phase.
pub fn count_undecided(c: &mut Connection, phase_id: i64) -> Result<Count, StoreError> {
    let prompts: Vec<i64> = prompt::table
        .filter(prompt::phase_id.eq(phase_id))
        .select(prompt::id)
        .load(c)?;
    count_decisions_to_come(c, &prompts)
}

fn count_decisions_to_come(c: &mut Connection, prompts: &[i64]) -> Result<Count, StoreError> {
    let first = count(c, prompts, &["received", "escalated"])?;
    let later = [
        versions::count_waiting(c, prompts)?,
        appeals::count_open(c, prompts)?,
        reports::count_reported(c, prompts)?,
    ];
    Ok(Count::new(
        later.iter().fold(first.exact(), |sum, more| sum + more.exact()),
    ))
}

fn count(c: &mut Connection, prompts: &[i64], states: &[&str]) -> Result<Count, StoreError> {
    let rows: i64 = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts))
        .filter(contribution::state.eq_any(states))
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// Holds a contribution at its place in the public lists until this transaction ends, with others who judge it. False
/// when it is not at that place.
pub fn hold_at(c: &mut Connection, id: ContributionId, position: i64) -> Result<bool, StoreError> {
    Ok(dialect::position_held(c, &id.0)? == Some(position))
}

/// Holds contributions until this transaction ends, whatever their state, and changes nothing: nobody decides on them or
/// changes their words meanwhile, and who was first is seen by whatever is read after this.
pub fn hold(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::update(contribution::table.filter(contribution::id.eq_any(ids)))
        .set(contribution::state.eq(contribution::state))
        .execute(c)?;
    Ok(())
}

/// Moves a contribution, if it still stands where the caller saw it.
pub fn mark(
    c: &mut Connection,
    id: ContributionId,
    from: &str,
    to: &ContributionState,
) -> Result<(), StoreError> {
    let reason = match to {
        ContributionState::Declined { reason } => Some(reason.as_str()),
        ContributionState::Withdrawn { by } => Some(by.as_str()),
        ContributionState::Escalated { concern } => Some(concern.as_str()),
        ContributionState::Received | ContributionState::Published => None,
    };
    let row = contribution::table
        .filter(contribution::id.eq(id.0.to_vec()))
        .filter(contribution::state.eq(from));
    let rows = diesel::update(row)
        .set((
            contribution::state.eq(to.name()),
            contribution::reason.eq(reason),
            contribution::concern.eq(None::<String>),
            contribution::doubt.eq(None::<String>),
        ))
        .execute(c)?;
    exactly_one(rows)
}

/// Takes withdrawn words out of the house and out of the search: text, place, where the author stands and what others
/// thought of them go, the bare row stays so that its receipt still answers.
pub fn erase_words(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    search::remove(c, id)?;
    stances::forget(c, id)?;
    voice_translations::forget(c, &[id.0.to_vec()])?;
    batches::let_go(c, id)?;
    let rows = diesel::update(contribution::table.filter(contribution::id.eq(id.0.to_vec())))
        .set((
            contribution::words.eq(""),
            contribution::position.eq(None::<i64>),
            contribution::relation.eq(None::<String>),
            contribution::region.eq(None::<String>),
            contribution::context_for.eq(None::<String>),
            contribution::effect.eq(None::<String>),
            contribution::organisation.eq(None::<String>),
        ))
        .execute(c)?;
    exactly_one(rows)
}

/// Takes a contribution off the public lists and out of the search at once. Its words stay for its author and the team,
/// and what others thought of them stays too: an appeal may bring them back with another release.
pub fn unshelve(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    search::remove(c, id)?;
    let rows = diesel::update(contribution::table.filter(contribution::id.eq(id.0.to_vec())))
        .set(contribution::position.eq(None::<i64>))
        .execute(c)?;
    exactly_one(rows)
}

/// Published contributions that no release has shelved yet.
pub fn list_unshelved(c: &mut Connection, slug: &str) -> Result<Vec<ContributionId>, StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    let rows: Vec<Vec<u8>> = contribution::table
        .filter(contribution::state.eq("published"))
        .filter(contribution::position.is_null())
        .filter(contribution::prompt_id.eq_any(prompts))
        .select(contribution::id)
        .load(c)?;
    rows.into_iter()
        .map(|id| {
            id.try_into()
                .map(ContributionId)
                .map_err(|_| StoreError::BadRow("contribution"))
        })
        .collect()
}

/// Gives a contribution its place in the public lists; false when its author has taken it back meanwhile.
pub fn shelve(c: &mut Connection, id: ContributionId, position: i64) -> Result<bool, StoreError> {
    let row = contribution::table
        .filter(contribution::id.eq(id.0.to_vec()))
        .filter(contribution::state.eq("published"));
    let rows = diesel::update(row)
        .set(contribution::position.eq(position))
        .execute(c)?;
    Ok(rows == 1)
}

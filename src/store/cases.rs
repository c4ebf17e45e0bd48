//! Cases of people who may be in danger, one for each contribution at most, and who is told of them.
//! Who did what stands in the ledger.

use crate::domain::concern::Concern;
use crate::domain::count::Count;
use crate::domain::ids::ContributionId;
use crate::domain::safeguarding::CaseState;
use crate::store::schema::{care_case, contribution, engagement, phase, prompt};
use crate::store::{Connection, StoreError, exactly_one, prompts};
use diesel::prelude::*;
use jiff::civil::Date;
use std::collections::BTreeSet;

#[derive(Debug, Clone)]
pub struct Case {
    pub contribution: ContributionId,
    /// None once the case is closed.
    pub concern: Option<Concern>,
    pub state: CaseState,
    /// A day, never finer.
    pub raised_on: Date,
    /// What the team said to the author; empty where nothing.
    pub words: String,
    /// The day on which the receipt began to say something.
    pub told_on: Option<String>,
}

type Row = (
    Vec<u8>,
    Option<String>,
    String,
    String,
    String,
    Option<String>,
    Option<String>,
);

fn from_row((id, concern, state, raised_on, words, told_on, _): Row) -> Result<Case, StoreError> {
    let bad = || StoreError::BadRow("case");
    Ok(Case {
        contribution: ContributionId(id.try_into().map_err(|_| bad())?),
        concern: concern.as_deref().and_then(Concern::parse),
        state: CaseState::parse(&state).ok_or_else(bad)?,
        raised_on: raised_on.parse().map_err(|_| bad())?,
        words,
        told_on,
    })
}

/// What people or the machine worry about and no case tells of yet, with the engagement.
pub fn list_unraised(c: &mut Connection) -> Result<Vec<(String, ContributionId, Concern)>, StoreError> {
    let unraised = || {
        contribution::table
            .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
            .inner_join(phase::table.on(phase::id.eq(prompt::phase_id)))
            .left_join(care_case::table.on(care_case::contribution_id.eq(contribution::id)))
            .filter(care_case::state.is_null())
    };
    // Two questions, each of a short index: they are asked every second.
    let mut rows: Vec<(String, Vec<u8>, Option<String>)> = unraised()
        .filter(contribution::concern.is_not_null())
        .filter(contribution::state.eq("received"))
        .select((phase::engagement, contribution::id, contribution::concern))
        .load(c)?;
    rows.extend(
        unraised()
            .filter(contribution::state.eq("escalated"))
            .select((phase::engagement, contribution::id, contribution::concern))
            .load::<(String, Vec<u8>, Option<String>)>(c)?,
    );
    rows.into_iter()
        .map(|(slug, id, concern)| {
            let id = id.try_into().map_err(|_| StoreError::BadRow("contribution"))?;
            let concern = concern.as_deref().and_then(Concern::parse);
            Ok((slug, ContributionId(id), concern.unwrap_or(Concern::Other)))
        })
        .collect()
}

/// Raises a case of which nobody has been told yet; `Conflict` when another node was first.
pub fn insert(c: &mut Connection, id: ContributionId, concern: Concern, on: Date) -> Result<(), StoreError> {
    diesel::insert_into(care_case::table)
        .values((
            care_case::contribution_id.eq(id.0.to_vec()),
            care_case::concern.eq(concern.as_str()),
            care_case::state.eq(CaseState::Waiting.name()),
            care_case::raised_on.eq(on.to_string()),
            care_case::words.eq(""),
        ))
        .execute(c)?;
    Ok(())
}

/// Puts a worry that is new, in new words or on a second reading, before the team again, whatever became of an earlier
/// one. What the receipt shows stays.
pub fn raise_again(
    c: &mut Connection,
    id: ContributionId,
    concern: Concern,
    on: Date,
) -> Result<(), StoreError> {
    let rows = diesel::update(care_case::table.find(id.0.to_vec()))
        .set((
            care_case::state.eq(CaseState::Waiting.name()),
            care_case::concern.eq(concern.as_str()),
            care_case::raised_on.eq(on.to_string()),
            care_case::alerted.eq(None::<String>),
        ))
        .execute(c)?;
    if rows == 0 {
        insert(c, id, concern, on)?;
    }
    Ok(())
}

/// Marks the cases of which nobody has been told, and returns the engagements that they are in.
pub fn take_unalerted(c: &mut Connection) -> Result<BTreeSet<String>, StoreError> {
    let rows: Vec<(Vec<u8>, String)> = care_case::table
        .inner_join(contribution::table.on(contribution::id.eq(care_case::contribution_id)))
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .inner_join(phase::table.on(phase::id.eq(prompt::phase_id)))
        .filter(care_case::alerted.is_null())
        .select((care_case::contribution_id, phase::engagement))
        .load(c)?;
    let mut slugs = BTreeSet::new();
    for (id, slug) in rows {
        let row = care_case::table.find(id).filter(care_case::alerted.is_null());
        // Another node may have been first.
        if diesel::update(row).set(care_case::alerted.eq("yes")).execute(c)? == 1 {
            slugs.insert(slug);
        }
    }
    Ok(slugs)
}

/// Whether there is a case of which nobody has been told.
pub fn any_unalerted(c: &mut Connection) -> Result<bool, StoreError> {
    let waiting: i64 = care_case::table
        .filter(care_case::alerted.is_null())
        .count()
        .get_result(c)?;
    Ok(waiting > 0)
}

pub fn find(c: &mut Connection, id: ContributionId) -> Result<Option<Case>, StoreError> {
    care_case::table
        .find(id.0.to_vec())
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// How many cases of an engagement wait for somebody: nobody has done anything yet, or the lead was asked.
pub fn count_waiting(c: &mut Connection, slug: &str) -> Result<Count, StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    let rows: i64 = care_case::table
        .inner_join(contribution::table.on(contribution::id.eq(care_case::contribution_id)))
        .filter(contribution::prompt_id.eq_any(prompts))
        .filter(care_case::state.eq_any([CaseState::Waiting.name(), CaseState::Escalated.name()]))
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// Open cases of an engagement: those on which nobody has done anything yet and those that the lead was asked about
/// first, of each the latest day first, in no order within a day.
pub fn list_open(c: &mut Connection, slug: &str, most: i64) -> Result<Vec<Case>, StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    let mut rows: Vec<Row> = Vec::new();
    for states in [
        [CaseState::Waiting, CaseState::Escalated],
        [CaseState::Signposted, CaseState::Replied],
    ] {
        let some: Vec<Row> = care_case::table
            .inner_join(contribution::table.on(contribution::id.eq(care_case::contribution_id)))
            .filter(care_case::state.eq_any(states.map(CaseState::name)))
            .filter(contribution::prompt_id.eq_any(prompts.clone()))
            .order((care_case::raised_on.desc(), care_case::contribution_id))
            .limit(most)
            .select(care_case::all_columns)
            .load(c)?;
        rows.extend(some);
    }
    rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    rows.into_iter().map(from_row).collect()
}

/// Moves a case, if it still stands where the caller saw it. `case` is as it is to be.
pub fn mark(c: &mut Connection, from: CaseState, case: &Case) -> Result<(), StoreError> {
    let row = care_case::table
        .filter(care_case::contribution_id.eq(case.contribution.0.to_vec()))
        .filter(care_case::state.eq(from.name()));
    let rows = diesel::update(row)
        .set((
            care_case::state.eq(case.state.name()),
            care_case::concern.eq(case.concern.map(Concern::as_str)),
            care_case::words.eq(&case.words),
            care_case::told_on.eq(case.told_on.clone()),
        ))
        .execute(c)?;
    exactly_one(rows)
}

/// With words that are taken back or taken out, what was done about their author goes.
pub fn forget(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::delete(care_case::table.filter(care_case::contribution_id.eq_any(ids))).execute(c)?;
    Ok(())
}

/// Who is told, the named lead first: what the team has set, or else the contact of the engagement.
pub fn addresses(c: &mut Connection, slug: &str) -> Result<Vec<String>, StoreError> {
    let (set, contact): (Option<String>, String) = engagement::table
        .find(slug)
        .select((engagement::safeguarding, engagement::contact))
        .first(c)?;
    let set: Vec<String> = set
        .unwrap_or_default()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    Ok(if set.is_empty() { vec![contact] } else { set })
}

pub fn put_addresses(c: &mut Connection, slug: &str, addresses: &[String]) -> Result<(), StoreError> {
    let rows = diesel::update(engagement::table.find(slug))
        .set(engagement::safeguarding.eq(addresses.join(" ")))
        .execute(c)?;
    exactly_one(rows)
}

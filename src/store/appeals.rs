//! Appeals: one for each contribution at a time.
//! An ended one gives way to one of words that were taken down since. Who decided stands in the record of decisions, not
//! here.

use crate::domain::appeal::AppealState;
use crate::domain::count::Count;
use crate::domain::ids::ContributionId;
use crate::store::schema::{appeal, contribution, decision, prompt};
use crate::store::{Connection, StoreError, decisions, exactly_one, prompts};
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use jiff::civil::Date;

#[derive(Debug, Clone)]
pub struct Appeal {
    pub contribution: ContributionId,
    /// Why the author thinks otherwise; empty once the contribution was taken back.
    pub words: String,
    pub state: AppealState,
    /// A day, never finer.
    pub raised_on: Date,
}

type Row = (Vec<u8>, String, String, Option<String>, String);

fn from_row((id, words, state, reason, raised_on): Row) -> Result<Appeal, StoreError> {
    let bad = || StoreError::BadRow("appeal");
    Ok(Appeal {
        contribution: ContributionId(id.try_into().map_err(|_| bad())?),
        words,
        state: match (state.as_str(), reason) {
            ("open", _) => AppealState::Open,
            ("allowed", _) => AppealState::Allowed,
            ("upheld", Some(reason)) => AppealState::Upheld { reason },
            ("lapsed", _) => AppealState::Lapsed,
            _ => return Err(bad()),
        },
        raised_on: raised_on.parse().map_err(|_| bad())?,
    })
}

/// Raises an appeal; `Conflict` when there has been one.
pub fn insert(c: &mut Connection, id: ContributionId, words: &str, on: Date) -> Result<(), StoreError> {
    diesel::insert_into(appeal::table)
        .values((
            appeal::contribution_id.eq(id.0.to_vec()),
            appeal::words.eq(words),
            appeal::state.eq(AppealState::Open.name()),
            appeal::raised_on.eq(on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

/// Raises an appeal anew, of words that were taken down since an earlier one ended; `Conflict` when that is still open.
pub fn raise_anew(c: &mut Connection, id: ContributionId, words: &str, on: Date) -> Result<(), StoreError> {
    let ended = appeal::table
        .filter(appeal::contribution_id.eq(id.0.to_vec()))
        .filter(appeal::state.ne("open"));
    let rows = diesel::update(ended)
        .set((
            appeal::words.eq(words),
            appeal::state.eq(AppealState::Open.name()),
            appeal::reason.eq(None::<String>),
            appeal::raised_on.eq(on.to_string()),
        ))
        .execute(c)?;
    exactly_one(rows)
}

pub fn find(c: &mut Connection, id: ContributionId) -> Result<Option<Appeal>, StoreError> {
    appeal::table
        .find(id.0.to_vec())
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// Ends an open appeal by a decision of the member of staff `by`. `Conflict` when it is not open any more, and when the
/// refusal that it is about is their own: the statement itself asks, whatever its caller has judged.
pub fn decide(c: &mut Connection, id: ContributionId, by: i64, to: &AppealState) -> Result<(), StoreError> {
    let reason = match to {
        AppealState::Upheld { reason } => Some(reason.as_str()),
        AppealState::Open | AppealState::Allowed | AppealState::Lapsed => None,
    };
    let refused_at = decisions::find_refusal(c, id)?.map(|refusal| refusal.decided_at.as_millisecond());
    let own = decision::table
        .filter(decision::contribution_id.eq(id.0.to_vec()))
        .filter(decision::outcome.eq_any(decisions::REFUSALS))
        .filter(decision::decided_at.nullable().eq(refused_at))
        .filter(decision::staff_id.eq(by));
    let row = appeal::table
        .filter(appeal::contribution_id.eq(id.0.to_vec()))
        .filter(appeal::state.eq("open"))
        .filter(not(exists(own)));
    let rows = diesel::update(row)
        .set((appeal::state.eq(to.name()), appeal::reason.eq(reason)))
        .execute(c)?;
    exactly_one(rows)
}

/// Ends an open appeal whose contribution was taken back: nobody decides.
pub fn lapse(c: &mut Connection, id: ContributionId, to: &AppealState) -> Result<(), StoreError> {
    let row = appeal::table
        .filter(appeal::contribution_id.eq(id.0.to_vec()))
        .filter(appeal::state.eq("open"));
    let rows = diesel::update(row).set(appeal::state.eq(to.name())).execute(c)?;
    exactly_one(rows)
}

/// Open appeals of an engagement: oldest day first, in no order within a day.
pub fn list_open(c: &mut Connection, slug: &str, most: i64) -> Result<Vec<Appeal>, StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    let rows: Vec<Row> = appeal::table
        .inner_join(contribution::table.on(contribution::id.eq(appeal::contribution_id)))
        .filter(appeal::state.eq("open"))
        .filter(contribution::prompt_id.eq_any(prompts))
        .order((appeal::raised_on, appeal::contribution_id))
        .limit(most)
        .select(appeal::all_columns)
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// What the open appeals of a phase are about, in the order of random ids.
pub fn list_open_in(c: &mut Connection, phase_id: i64) -> Result<Vec<ContributionId>, StoreError> {
    let of_phase = prompt::table
        .filter(prompt::phase_id.eq(phase_id))
        .select(prompt::id);
    let rows: Vec<Vec<u8>> = appeal::table
        .inner_join(contribution::table.on(contribution::id.eq(appeal::contribution_id)))
        .filter(appeal::state.eq("open"))
        .filter(contribution::prompt_id.eq_any(of_phase))
        .order(appeal::contribution_id)
        .select(appeal::contribution_id)
        .load(c)?;
    rows.into_iter()
        .map(|id| {
            id.try_into()
                .map(ContributionId)
                .map_err(|_| StoreError::BadRow("appeal"))
        })
        .collect()
}

/// How many appeals are open on answers to these prompts.
pub fn count_open(c: &mut Connection, prompts: &[i64]) -> Result<Count, StoreError> {
    let rows: i64 = appeal::table
        .inner_join(contribution::table.on(contribution::id.eq(appeal::contribution_id)))
        .filter(appeal::state.eq("open"))
        .filter(contribution::prompt_id.eq_any(prompts))
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// Takes what an author wrote in an appeal out of the house.
pub fn erase_words(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    diesel::update(appeal::table.filter(appeal::contribution_id.eq(id.0.to_vec())))
        .set(appeal::words.eq(""))
        .execute(c)?;
    Ok(())
}

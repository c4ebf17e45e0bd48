//! Reports of public words, by readers whom nobody knows.
//! What one wrote goes when the report is answered. Who answered stands in the record of decisions, not here.

use crate::domain::count::Count;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::report::ReportState;
use crate::store::dialect;
use crate::store::schema::report;
use crate::store::{Connection, StoreError, prompts};
use diesel::dsl::{count, count_star, min};
use diesel::prelude::*;
use jiff::civil::Date;

#[derive(Debug, Clone)]
pub struct Report {
    pub prompt: Key,
    /// What was reported; nothing where that was taken out of the house.
    pub contribution: Option<ContributionId>,
    /// Code of the list `report`.
    pub reason: String,
    /// What the reader wrote; empty where nothing, and once it is answered.
    pub words: String,
    pub state: ReportState,
    /// Why the words were taken down: a code of the list `reason`.
    pub refusal: Option<String>,
    /// What the team says to the reader; empty where nothing.
    pub told: String,
    /// A day, never finer.
    pub told_on: Option<String>,
    pub raised_on: Date,
    /// A program may have sent it.
    pub doubted: bool,
}

/// Open reports of the same words for the same reason.
#[derive(Clone)]
pub struct Gathered {
    pub contribution: ContributionId,
    /// Code of the list `report`.
    pub reason: String,
    pub count: Count,
    /// Each of them may have been sent by a program.
    pub doubted: bool,
    /// The day of the first.
    pub since: Date,
}

/// A report about to be taken in.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = report)]
pub struct NewReport {
    pub id: Vec<u8>,
    pub prompt_id: i64,
    pub contribution_id: Vec<u8>,
    pub reason: String,
    pub words: String,
    pub state: &'static str,
    pub told: &'static str,
    pub raised_on: String,
    pub receipt_hash: Vec<u8>,
    /// `program` where one may have sent it.
    pub doubt: Option<&'static str>,
}

/// What a moderator answers to all who reported the same words.
#[derive(Debug, Clone)]
pub struct Answer<'a> {
    pub state: ReportState,
    pub refusal: Option<&'a str>,
    pub told: &'a str,
    pub on: Date,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = report)]
struct Row {
    prompt_id: i64,
    contribution_id: Option<Vec<u8>>,
    reason: String,
    words: String,
    state: String,
    refusal: Option<String>,
    told: String,
    told_on: Option<String>,
    raised_on: String,
    doubt: Option<String>,
}

fn bad() -> StoreError {
    StoreError::BadRow("report")
}

fn from_row(row: Row) -> Result<Report, StoreError> {
    Ok(Report {
        prompt: Key(row.prompt_id),
        contribution: row
            .contribution_id
            .map(|id| id.try_into().map(ContributionId).map_err(|_| bad()))
            .transpose()?,
        reason: row.reason,
        words: row.words,
        state: ReportState::parse(&row.state).ok_or_else(bad)?,
        refusal: row.refusal,
        told: row.told,
        told_on: row.told_on,
        raised_on: row.raised_on.parse().map_err(|_| bad())?,
        doubted: row.doubt.is_some(),
    })
}

/// Takes a report in; false when its form has been taken before.
pub fn insert(c: &mut Connection, new: &NewReport) -> Result<bool, StoreError> {
    Ok(dialect::insert_report(c, new)?)
}

/// Whether a form has been taken before.
pub fn is_there(c: &mut Connection, id: &[u8; 16]) -> Result<bool, StoreError> {
    let rows: i64 = report::table.find(id.to_vec()).count().get_result(c)?;
    Ok(rows > 0)
}

/// Finds by the SHA-256 of a receipt code.
pub fn find_by_receipt(c: &mut Connection, hash: &[u8; 32]) -> Result<Option<Report>, StoreError> {
    report::table
        .filter(report::receipt_hash.eq(hash.to_vec()))
        .select(Row::as_select())
        .first(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// Open reports of the same words: oldest day first, in no order within a day.
pub fn list_open_on(c: &mut Connection, id: ContributionId, most: i64) -> Result<Vec<Report>, StoreError> {
    let rows: Vec<Row> = report::table
        .filter(report::contribution_id.eq(id.0.to_vec()))
        .filter(report::state.eq(ReportState::Open.name()))
        .order((report::raised_on, report::id))
        .limit(most)
        .select(Row::as_select())
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// What is reported in an engagement, and for which reasons: first the words whose first report of a reason has the
/// oldest day, in no order within a day. However many reports the same words have, they take no more rows than there
/// are reasons.
pub fn list_gathered(c: &mut Connection, slug: &str, most: i64) -> Result<Vec<Gathered>, StoreError> {
    type Grouped = (Option<Vec<u8>>, String, i64, i64, Option<String>);
    let prompts = prompts::list_ids(c, slug)?;
    let rows: Vec<Grouped> = report::table
        .filter(report::state.eq(ReportState::Open.name()))
        .filter(report::prompt_id.eq_any(prompts))
        .filter(report::contribution_id.is_not_null())
        .group_by((report::contribution_id, report::reason))
        .order((min(report::raised_on), report::contribution_id, report::reason))
        .limit(most)
        .select((
            report::contribution_id,
            report::reason,
            count_star(),
            count(report::doubt),
            min(report::raised_on),
        ))
        .load(c)?;
    rows.into_iter()
        .map(|(id, reason, all, doubted, since)| {
            Ok(Gathered {
                contribution: ContributionId(id.and_then(|id| id.try_into().ok()).ok_or_else(bad)?),
                reason,
                doubted: doubted == all,
                count: Count::new(all.unsigned_abs()),
                since: since.and_then(|day| day.parse().ok()).ok_or_else(bad)?,
            })
        })
        .collect()
}

/// How many answers to these prompts are reported.
pub fn count_reported(c: &mut Connection, prompts: &[i64]) -> Result<Count, StoreError> {
    let rows: i64 = report::table
        .filter(report::state.eq(ReportState::Open.name()))
        .filter(report::prompt_id.eq_any(prompts))
        .select(count(report::contribution_id).aggregate_distinct())
        .first(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// How many reports ended with words that were taken down, in all engagements: changes whenever public words may have
/// gone.
pub fn count_taken_down(c: &mut Connection) -> Result<Count, StoreError> {
    let rows: i64 = report::table
        .filter(report::state.eq(ReportState::TakenDown.name()))
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// Answers every open report of the same words, and deletes what readers wrote. `Conflict` when none is open.
pub fn answer(c: &mut Connection, id: ContributionId, answer: &Answer<'_>) -> Result<(), StoreError> {
    if end(c, &[id.0.to_vec()], answer)? == 0 {
        return Err(StoreError::Conflict);
    }
    Ok(())
}

fn end(c: &mut Connection, ids: &[Vec<u8>], answer: &Answer<'_>) -> Result<usize, StoreError> {
    let open = report::table
        .filter(report::contribution_id.eq_any(ids))
        .filter(report::state.eq(ReportState::Open.name()));
    Ok(diesel::update(open)
        .set((
            report::state.eq(answer.state.name()),
            report::words.eq(""),
            report::refusal.eq(answer.refusal),
            report::told.eq(answer.told),
            report::told_on.eq(answer.on.to_string()),
        ))
        .execute(c)?)
}

/// The words have gone before anyone looked: their reports end, and what readers wrote goes as well.
pub fn lapse(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    lapse_all(c, &[id.0.to_vec()])
}

fn lapse_all(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    let open = report::table
        .filter(report::contribution_id.eq_any(ids))
        .filter(report::state.eq(ReportState::Open.name()));
    diesel::update(open)
        .set((report::state.eq(ReportState::Gone.name()), report::words.eq("")))
        .execute(c)?;
    Ok(())
}

/// The same where the contributions themselves are taken out; their readers' receipts still answer.
pub fn let_go(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    lapse_all(c, ids)?;
    diesel::update(report::table.filter(report::contribution_id.eq_any(ids)))
        .set(report::contribution_id.eq(None::<Vec<u8>>))
        .execute(c)?;
    Ok(())
}

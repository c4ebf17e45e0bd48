//! What moderation is reckoned from: the lines of the ledger about decisions, the days on which words came, how each
//! group of words fared, what still waits. Reads only; live counts leave this file as `Count`.

use crate::domain::audience::Channel;
use crate::domain::contribution::Verdict;
use crate::domain::count::Count;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::Act;
use crate::store::schema::{contribution, contribution_version as version, decision, ledger};
use crate::store::{Connection, StoreError, prompts};
use diesel::dsl::{count_star, exists, max, min, not};
use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap};

/// A line about a decision.
#[derive(Debug, Clone)]
pub struct DecisionLine {
    pub subject: String,
    pub act: Act,
    /// Code of a reason, or empty.
    pub reason: String,
    pub at: Timestamp,
}

/// All lines of an engagement about decisions up to a place, in their order.
pub fn list_lines(c: &mut Connection, slug: &str, up_to: i64) -> Result<Vec<DecisionLine>, StoreError> {
    let wanted = Act::ALL.into_iter().filter(|act| act.is_decision());
    let rows: Vec<(String, String, String, String)> = ledger::table
        .filter(ledger::engagement.eq(slug))
        .filter(ledger::place.le(up_to))
        .filter(ledger::act.eq_any(wanted.map(Act::as_str).collect::<Vec<_>>()))
        .order(ledger::place)
        .select((ledger::subject, ledger::act, ledger::detail, ledger::moment))
        .load(c)?;
    rows.into_iter()
        .map(|(subject, act, reason, moment)| {
            Ok(DecisionLine {
                subject,
                act: Act::parse(&act).ok_or(StoreError::BadRow("ledger line"))?,
                reason,
                at: moment.parse().map_err(|_| StoreError::BadRow("ledger line"))?,
            })
        })
        .collect()
}

/// The day on which each contribution of an engagement came.
pub fn arrivals(c: &mut Connection, slug: &str) -> Result<HashMap<ContributionId, Date>, StoreError> {
    let rows: Vec<(Vec<u8>, String)> = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .select((contribution::id, contribution::received_on))
        .load(c)?;
    let bad = || StoreError::BadRow("contribution");
    rows.into_iter()
        .map(|(id, day)| {
            let id = ContributionId(id.try_into().map_err(|_| bad())?);
            Ok((id, day.parse().map_err(|_| bad())?))
        })
        .collect()
}

/// Words that were decided on, by what may not matter.
pub struct Fared {
    pub prompt: Key,
    pub channel: Channel,
    pub verdict: Option<Verdict>,
    pub declined: bool,
    pub count: Count,
}

/// How words fared as they stand now, after appeals.
pub fn count_fared(c: &mut Connection, slug: &str) -> Result<Vec<Fared>, StoreError> {
    let rows: Vec<(i64, String, Option<String>, String, i64)> = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .filter(contribution::state.eq_any(["published", "declined"]))
        .group_by((
            contribution::prompt_id,
            contribution::channel,
            contribution::verdict,
            contribution::state,
        ))
        .select((
            contribution::prompt_id,
            contribution::channel,
            contribution::verdict,
            contribution::state,
            count_star(),
        ))
        .load(c)?;
    rows.into_iter()
        .map(|(prompt, channel, verdict, state, count)| {
            Ok(Fared {
                prompt: Key(prompt),
                channel: Channel::parse(&channel).ok_or(StoreError::BadRow("contribution"))?,
                verdict: verdict.as_deref().and_then(Verdict::parse),
                declined: state == "declined",
                count: Count::new(count.unsigned_abs()),
            })
        })
        .collect()
}

/// How many contributions wait for a decision on their words, and since which day the oldest of them does: the day on
/// which it came, or where its author changed it after a decision, the day of the last change.
pub fn count_open(c: &mut Connection, slug: &str) -> Result<(Count, Option<Date>), StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    let waiting = || {
        contribution::table
            .filter(contribution::prompt_id.eq_any(prompts.clone()))
            .filter(contribution::state.eq_any(WAITING))
    };
    let count: i64 = waiting().count().get_result(c)?;
    let first: Option<String> = waiting()
        .filter(not(exists(changed_after_decision())))
        .select(min(contribution::received_on))
        .first(c)?;
    let again: Vec<Option<String>> = waiting()
        .inner_join(version::table.on(version::contribution_id.eq(contribution::id)))
        .inner_join(decision::table.on(decision::contribution_id.eq(contribution::id)))
        .filter(decision::outcome.eq_any(DECIDED))
        .group_by(contribution::id)
        .select(max(version::written_on))
        .load(c)?;
    let oldest = first
        .into_iter()
        .chain(again.into_iter().flatten())
        .min()
        .map(|day| day.parse().map_err(|_| StoreError::BadRow("contribution")))
        .transpose()?;
    Ok((Count::new(count.unsigned_abs()), oldest))
}

/// Whether some words have waited for a decision since a day before this one.
pub fn is_any_open_since(c: &mut Connection, slug: &str, before: Date) -> Result<bool, StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    let day = before.to_string();
    let late = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts))
        .filter(contribution::state.eq_any(WAITING))
        .filter(contribution::received_on.lt(day.clone()))
        .filter(waits_unchanged_since(day));
    Ok(diesel::select(exists(late)).get_result(c)?)
}

/// States of words that wait for a decision.
const WAITING: [&str; 2] = ["received", "escalated"];

/// Outcomes after which words that wait do so anew.
const DECIDED: [&str; 3] = ["published", "declined", "taken-down"];

#[diesel::dsl::auto_type]
fn is_decided() -> _ {
    let any: [&'static str; 3] = DECIDED;
    decision::outcome.eq_any(any)
}

/// The wordings of the contribution of the statement around this, where it was decided on before: it waits anew since the
/// last of them.
#[diesel::dsl::auto_type]
fn changed_after_decision() -> _ {
    version::table
        .inner_join(decision::table.on(decision::contribution_id.eq(version::contribution_id)))
        .filter(version::contribution_id.eq(contribution::id))
        .filter(is_decided())
}

/// Whether the contribution of the statement around this has no such wording of this day or later.
#[diesel::dsl::auto_type]
pub(crate) fn waits_unchanged_since(day: String) -> _ {
    not(exists(
        changed_after_decision().filter(version::written_on.ge(day)),
    ))
}

/// The first decisions of others, newest first, on words that are still there and that `staff` and no blind reader has
/// had a part in.
pub fn list_readable_blind(
    c: &mut Connection,
    slug: &str,
    staff: i64,
    most: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let rows: Vec<Vec<u8>> = decision::table
        .inner_join(contribution::table.on(contribution::id.eq(decision::contribution_id)))
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .filter(contribution::words.ne(""))
        // Not while a decision is taken back: then there is none to compare with.
        .filter(contribution::state.eq_any(["published", "declined"]))
        .filter(decision::outcome.eq_any(["published", "declined"]))
        .filter(decision::staff_id.ne(staff))
        .order((decision::decided_at.desc(), decision::id))
        .limit(most)
        .select(decision::contribution_id)
        .load(c)?;
    let taken: Vec<Vec<u8>> = decision::table
        .filter(decision::contribution_id.eq_any(&rows))
        .filter(decision::staff_id.eq(staff).or(decision::outcome.like("blind-%")))
        .select(decision::contribution_id)
        .load(c)?;
    let taken: BTreeSet<Vec<u8>> = taken.into_iter().collect();
    rows.into_iter()
        .filter(|id| !taken.contains(id))
        .map(|id| {
            let id = id.try_into().map_err(|_| StoreError::BadRow("decision"))?;
            Ok(ContributionId(id))
        })
        .collect()
}

/// Whether someone may read this contribution blind: others decided on it first, they had no part in it, and nobody has
/// read it blind before.
pub fn is_readable_blind(c: &mut Connection, id: ContributionId, staff: i64) -> Result<bool, StoreError> {
    let rows: Vec<(String, i64)> = decision::table
        .filter(decision::contribution_id.eq(id.0.to_vec()))
        .select((decision::outcome, decision::staff_id))
        .load(c)?;
    let decided = rows
        .iter()
        .any(|(outcome, _)| outcome == "published" || outcome == "declined");
    let taken = rows
        .iter()
        .any(|(outcome, by)| *by == staff || outcome.starts_with("blind-"));
    Ok(decided && !taken)
}

//! What moderation is reckoned from: the lines of the ledger about decisions, the days on which words came, how each
//! group of words fared, what still waits. Reads only; live counts leave this file as `Count`.

use crate::domain::audience::Channel;
use crate::domain::contribution::Verdict;
use crate::domain::count::Count;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::Act;
use crate::store::schema::{contribution, decision, ledger};
use crate::store::{Connection, StoreError, prompts};
use diesel::dsl::{count_star, min};
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

/// All lines of an engagement about decisions, in their order.
pub fn list_lines(c: &mut Connection, slug: &str) -> Result<Vec<DecisionLine>, StoreError> {
    let wanted = Act::ALL.into_iter().filter(|act| act.is_decision());
    let rows: Vec<(String, String, String, String)> = ledger::table
        .filter(ledger::engagement.eq(slug))
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

/// How many contributions wait for their first decision, and the day on which the oldest of them came.
pub fn count_open(c: &mut Connection, slug: &str) -> Result<(Count, Option<Date>), StoreError> {
    let (oldest, count): (Option<String>, i64) = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts::list_ids(c, slug)?))
        .filter(contribution::state.eq_any(["received", "escalated"]))
        .select((min(contribution::received_on), count_star()))
        .first(c)?;
    let oldest = oldest
        .map(|day| day.parse().map_err(|_| StoreError::BadRow("contribution")))
        .transpose()?;
    Ok((Count::new(count.unsigned_abs()), oldest))
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

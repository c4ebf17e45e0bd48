//! A moderator stops for now, and comes back.
//! Their promise to moderate does not count meanwhile, and the leads are told by mail, without a reason. Also which words
//! are heavy, and how many of them someone dealt with.

use crate::actions::decide::Ruling;
use crate::actions::letter::Letter;
use crate::chance;
use crate::clock::london_day;
use crate::domain::ids::ContributionId;
use crate::domain::rest::{A_DAY, A_WEEK, Limits, Load};
use crate::domain::staff::Role;
use crate::store::engagements::{self, ListEntry, rule_number};
use crate::store::{Connection, StoreError, cases, rests, staff as team};
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde_json::json;
use std::collections::BTreeMap;

/// Days that a load looks back on, today with them.
const DAYS: i64 = 7;

/// Stops for now; done before, nothing happens. `link` leads the leads to the page of the team.
pub fn stop(
    c: &mut Connection,
    slug: &str,
    link: &str,
    staff: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    team::hold_team(c, slug)?;
    if rests::list(c, slug)?.iter().any(|(known, _)| *known == staff) {
        return Ok(());
    }
    rests::begin(c, staff, slug, london_day(now))?;
    let name = team::find(c, staff)?
        .map(|person| person.name)
        .unwrap_or_default();
    let facts = json!({ "name": name, "link": link });
    for member in team::list_team(c, slug)? {
        let told = member.roles.contains(&Role::Lead) && member.staff.id != staff;
        // Who was invited and has chosen no password yet may never come.
        if told && member.staff.password().is_some() {
            Letter::to_team(&member.staff.email, "moderator_rests", &facts).queue(c, now)?;
        }
    }
    Ok(())
}

/// Is back.
pub fn come_back(c: &mut Connection, slug: &str, staff: i64) -> Result<(), StoreError> {
    team::hold_team(c, slug)?;
    rests::end(c, staff, slug)
}

/// Counts words that someone has just dealt with, where they are heavy: a worry about somebody's safety was raised about
/// them, or the reason says so (`heavy`).
pub(crate) fn count_heavy(
    c: &mut Connection,
    slug: &str,
    ids: &[ContributionId],
    ruling: &Ruling,
    staff: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let by_ruling = match ruling {
        Ruling::Escalate { .. } => true,
        Ruling::Decline { reason } => engagements::list_entries(c, slug)?
            .iter()
            .any(|entry| entry.list == "reason" && entry.code == *reason && is_heavy(entry)),
        Ruling::Publish => false,
    };
    for id in ids {
        if by_ruling || cases::find(c, *id)?.is_some() {
            rests::note_heavy(c, chance::bytes(), staff, london_day(now))?;
        }
    }
    Ok(())
}

fn is_heavy(reason: &ListEntry) -> bool {
    serde_json::from_str::<BTreeMap<String, String>>(&reason.facts)
        .is_ok_and(|facts| facts.get("heavy").is_some_and(|heavy| heavy == "yes"))
}

/// What someone has dealt with.
pub fn load_of(c: &mut Connection, staff: i64, today: Date) -> Result<Load, StoreError> {
    Ok(Load {
        today: rests::count_heavy(c, staff, today)?,
        week: rests::count_heavy(c, staff, first_day(today))?,
    })
}

/// The first day that still counts.
pub(crate) fn first_day(today: Date) -> Date {
    today.saturating_sub(Span::new().days(DAYS - 1))
}

/// What the team has agreed on: entries `heavy-day` and `heavy-week` of the list `rule`.
pub fn limits(entries: &[ListEntry], today: Date) -> Limits {
    let number = |code, otherwise| {
        rule_number(entries, code, "number", today)
            .unwrap_or(otherwise)
            .max(1)
            .unsigned_abs()
    };
    Limits {
        a_day: number("heavy-day", A_DAY),
        a_week: number("heavy-week", A_WEEK),
    }
}

//! Reminds whoever asked for news that half of a phase is over and that its last day has come.
//!
//! Judged by the moments of the phase itself, so that an extension moves what was not told yet and a pause holds it. Also
//! tells leads of a phase that is due and cannot open.

use crate::actions::letter::Letter;
use crate::actions::open_phase::{PhaseError, hold};
use crate::actions::tell::{News, tell, was_told};
use crate::clock::{last_day, london_day, london_moment};
use crate::domain::ids::Key;
use crate::domain::ledger::Act;
use crate::domain::phase::PhaseState;
use crate::domain::staff::Duty;
use crate::store::phases::Phase;
use crate::store::{Connection, StoreError, ledger, phase_news, staff};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// Whoever reads on the last day must have so long left.
const TIME_LEFT: SignedDuration = SignedDuration::from_hours(4);
/// Days that lie at least between one mail about a phase and the next.
const APART: i32 = 2;
/// The hour in London from which a reminder is sent.
const HOUR: u8 = 8;

/// What is told of a phase while it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminder {
    HalfWay,
    LastDay,
}

/// When a phase is spoken of between its opening and its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Moments {
    /// None where the phase is too short for it.
    half_way: Option<Timestamp>,
    last_day: Option<Timestamp>,
}

fn morning_of(day: Date) -> Option<Timestamp> {
    london_moment(day, HOUR)
}

/// On a morning in London: of the day on which half the time is over, and of the last day, or of the day before where it
/// closes early in the day.
fn moments(opened: Timestamp, closes: Timestamp) -> Moments {
    let days_between = |from: Date, to: Date| (to - from).get_days();
    let first = london_day(opened);
    let last = last_day(closes);
    let leaves_time = |day| morning_of(day).is_some_and(|at| closes.duration_since(at) >= TIME_LEFT);
    let last = if leaves_time(last) {
        last
    } else {
        last.yesterday().unwrap_or(last)
    };
    let middle = london_day(opened + closes.duration_since(opened) / 2);
    let is_apart = days_between(first, middle) >= APART && days_between(middle, last) >= APART;
    Moments {
        half_way: morning_of(middle).filter(|_| is_apart),
        last_day: morning_of(last).filter(|_| days_between(first, last) >= 1),
    }
}

/// What is due to be told of a phase at `now`, and was not. Nothing while it is paused or the engagement stands still.
pub fn find_due<'a>(
    c: &mut Connection,
    phase: &'a Phase,
    now: Timestamp,
) -> Result<Option<News<'a>>, StoreError> {
    let PhaseState::Open {
        closes_at,
        paused: None,
    } = &phase.state
    else {
        return Ok(None);
    };
    if phase.held.is_some() || now >= *closes_at {
        return Ok(None);
    }
    // The later one alone, where both are due: nobody is told of half the time on the last day.
    let due = list_planned(c, phase)?.into_iter().rev().find(|(reminder, at)| {
        // Half of the time is news on its day; the last day is as long as it lasts.
        *at <= now && (*reminder == Reminder::LastDay || london_day(*at) == london_day(now))
    });
    let news = match due {
        Some((Reminder::LastDay, _)) => News::LastDay(phase, *closes_at),
        Some((Reminder::HalfWay, _)) => News::HalfWay(phase, *closes_at),
        None => return Ok(None),
    };
    Ok((!was_told(c, news)?).then_some(news))
}

/// The reminders of an open phase with their moments, in order; empty for every other.
pub fn list_planned(c: &mut Connection, phase: &Phase) -> Result<Vec<(Reminder, Timestamp)>, StoreError> {
    let PhaseState::Open { closes_at, .. } = &phase.state else {
        return Ok(Vec::new());
    };
    let opened = ledger::find_last_moment(c, Act::PhaseOpened, &Key(phase.id).to_string())?;
    let Some(opened) = opened.and_then(|moment| moment.parse::<Timestamp>().ok()) else {
        return Ok(Vec::new());
    };
    let found = moments(opened, *closes_at);
    let half_way = found.half_way.map(|at| (Reminder::HalfWay, at));
    let last_day = found.last_day.map(|at| (Reminder::LastDay, at));
    Ok(half_way.into_iter().chain(last_day).collect())
}

/// Tells what is due of a phase; judged again with the phase in hand. False where nothing is.
pub fn remind(c: &mut Connection, slug: &str, id: i64, now: Timestamp) -> Result<bool, PhaseError> {
    let phase = hold(c, slug, id)?;
    let Some(news) = find_due(c, &phase, now)? else {
        return Ok(false);
    };
    tell(c, slug, news, now)?;
    Ok(true)
}

/// Tells the leads that a phase is due and cannot open: once, until it is planned anew. `page` is the address of the desk's
/// page of phases. False where they were told, or it was moved meanwhile.
pub fn warn_leads(
    c: &mut Connection,
    slug: &str,
    id: i64,
    page: &str,
    now: Timestamp,
) -> Result<bool, PhaseError> {
    let phase = hold(c, slug, id)?;
    let is_due = matches!(phase.state, PhaseState::Scheduled { opens_at, .. } if opens_at <= now);
    if !is_due || !phase_news::tell_once(c, id, "not-ready")? {
        return Ok(false);
    }
    let facts = json!({ "link": page });
    for member in staff::list_team(c, slug)? {
        let leads = member.roles.iter().any(|role| Duty::Lead.allowed_to(*role));
        if leads && member.staff.password().is_some() {
            Letter::to_team(&member.staff.email, "phase_not_ready", &facts).queue(c, now)?;
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reminders_come_on_mornings_between_the_opening_and_the_end() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        // Opened, closes, half-way, last day.
        let table = [
            // Four weeks to a midnight.
            (
                "2026-11-02T09:00:00Z",
                "2026-11-30T00:00:00Z",
                Some("2026-11-16T08:00:00Z"),
                Some("2026-11-29T08:00:00Z"),
            ),
            // A closing before noon is told the day before.
            (
                "2026-11-02T09:00:00Z",
                "2026-11-30T09:00:00Z",
                Some("2026-11-16T08:00:00Z"),
                Some("2026-11-29T08:00:00Z"),
            ),
            (
                "2026-11-02T09:00:00Z",
                "2026-11-30T17:00:00Z",
                Some("2026-11-16T08:00:00Z"),
                Some("2026-11-30T08:00:00Z"),
            ),
            // In summer the morning is an hour earlier by the clock of the world.
            (
                "2026-06-01T09:00:00Z",
                "2026-06-30T23:00:00Z",
                Some("2026-06-16T07:00:00Z"),
                Some("2026-06-30T07:00:00Z"),
            ),
            // Three days: no half-way. One day: nothing.
            (
                "2026-11-02T09:00:00Z",
                "2026-11-05T00:00:00Z",
                None,
                Some("2026-11-04T08:00:00Z"),
            ),
            ("2026-11-02T09:00:00Z", "2026-11-03T00:00:00Z", None, None),
        ];
        for (opened, closes, half_way, last_day) in table {
            let expected = Moments {
                half_way: half_way.map(at),
                last_day: last_day.map(at),
            };
            assert_eq!(moments(at(opened), at(closes)), expected, "{opened} to {closes}");
        }
    }
}

//! Where an engagement stands: its steps with their days, what is now and until when, why it rests, what is next.
//!
//! A function of the edition, the day and the reading alone, like the rest of a public page.

use crate::languages::Fact;
use crate::languages::borrowed::borrowed;
use crate::languages::sheets::SOURCE;
use crate::publish::edition::{Edition, PhaseEdition, ReasonEdition};
use crate::render::{WhereStep, Whereabouts};
use crate::web::error::PageError;
use crate::web::said::said;
use crate::web::shell::{day, say};
use crate::web::view::View;
use jiff::civil::Date;

/// The three named steps, days left, what happens next.
pub fn whereabouts(view: &View, edition: &Edition) -> Result<Whereabouts, PageError> {
    let reading = view.reading.code();
    let text = |key: String| said(edition, &key, &reading);
    let steps = edition
        .phases
        .iter()
        .map(|phase| {
            Ok(WhereStep {
                name: text(format!("phase.{}.name", phase.kind)),
                state: match phase.state.as_str() {
                    "draft" | "scheduled" => "after",
                    "open" => "now",
                    "closing" => "now",
                    _ => "before",
                },
                dates: dates(view, phase)?,
                href: String::new(),
            })
        })
        .collect::<Result<Vec<_>, PageError>>()?;
    let (now, next) = match edition.current_phase() {
        None => (String::new(), String::new()),
        Some(_) if !edition.strategy.is_empty() => (say(view, "where-published", &[])?, String::new()),
        Some(phase) => (
            now_words(view, edition, phase)?,
            text(format!("phase.{}.next", phase.kind)),
        ),
    };
    Ok(Whereabouts {
        steps,
        now: standstill(view, edition)?.unwrap_or(now),
        next,
    })
}

/// What the public is told of a reason: the entry of the list `pause` or `extension` in its own language, and the team's
/// sentence after it.
pub fn reason_words(view: &View, edition: &Edition, list: &str, reason: &ReasonEdition) -> String {
    let reading = view.reading.code();
    let entry = said(edition, &format!("list.{list}.{}", reason.code), &reading);
    let note = if edition.language() == SOURCE && view.reading.language != SOURCE {
        borrowed(&reason.note)
    } else {
        reason.note.clone()
    };
    [entry, note]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// That the whole engagement stands still, and why.
fn standstill(view: &View, edition: &Edition) -> Result<Option<String>, PageError> {
    let Some(reason) = &edition.held else {
        return Ok(None);
    };
    let reason = Fact::Text(reason_words(view, edition, "pause", reason));
    say(view, "where-held", &[("reason", reason)]).map(Some)
}

fn dates(view: &View, phase: &PhaseEdition) -> Result<String, PageError> {
    let fact = |iso: &str| -> Result<Fact, PageError> { Ok(Fact::Text(day(view, iso)?)) };
    match (phase.state.as_str(), &phase.opens_on, &phase.last_day) {
        ("scheduled", Some(from), Some(to)) => {
            say(view, "dates-from-to", &[("from", fact(from)?), ("to", fact(to)?)])
        }
        ("open", _, Some(to)) => say(view, "dates-until", &[("to", fact(to)?)]),
        (_, _, Some(to)) => say(view, "dates-ended", &[("to", fact(to)?)]),
        _ => Ok(String::new()),
    }
}

fn now_words(view: &View, edition: &Edition, phase: &PhaseEdition) -> Result<String, PageError> {
    if let Some(reason) = &phase.paused {
        let reason = Fact::Text(reason_words(view, edition, "pause", reason));
        return say(view, "where-paused", &[("reason", reason)]);
    }
    let day_of = |iso: &Option<String>| iso.as_deref().and_then(|day| day.parse::<Date>().ok());
    match (phase.state.as_str(), day_of(&phase.last_day)) {
        ("open", Some(last)) => {
            let mut words = vec![countdown(view, phase, last)?];
            if let Some(reason) = &phase.extended {
                let reason = Fact::Text(reason_words(view, edition, "extension", reason));
                words.push(say(view, "where-extended", &[("reason", reason)])?);
            }
            Ok(words.join(" "))
        }
        ("scheduled", _) => match day_of(&phase.opens_on) {
            Some(first) => opening(view, phase, first),
            None => say(view, "where-not-yet", &[]),
        },
        ("draft", _) => say(view, "where-not-yet", &[]),
        ("closing", _) => say(view, "where-closing", &[]),
        _ => say(view, "where-between", &[]),
    }
}

/// For how many minutes after the closing moment a form that was begun may still be sent.
pub fn grace_minutes(edition: &Edition) -> i64 {
    edition.rule("grace", "minutes").unwrap_or(0)
}

/// The same on the last day of a phase; 0 on every other.
pub fn grace_today(edition: &Edition, phase: &PhaseEdition, today: Date) -> i64 {
    let is_last_day = phase.last_day.as_ref() == Some(&today.to_string());
    if is_last_day { grace_minutes(edition) } else { 0 }
}

/// A day with its weekday.
fn full_day(view: &View, on: Date) -> Result<Fact, PageError> {
    let facts = [
        (
            "weekday",
            Fact::Number(on.weekday().to_monday_one_offset().into()),
        ),
        ("day", Fact::Text(day(view, &on.to_string())?)),
    ];
    Ok(Fact::Text(say(view, "a-weekday", &facts)?))
}

/// By the day, so that a page stays the same all day.
fn countdown(view: &View, phase: &PhaseEdition, last: Date) -> Result<String, PageError> {
    let left = (last - view.face.day()).get_days().max(0);
    let mut words = vec![say(
        view,
        "where-days-left",
        &[("days", Fact::Number(i64::from(left) + 1))],
    )?];
    let time = phase.last_time.clone().map(Fact::Text);
    match (left, time) {
        (0, None) => {}
        (0, Some(time)) => words.push(say(view, "where-closes-today", &[("time", time)])?),
        (_, None) => words.push(say(view, "where-last-day", &[("day", full_day(view, last)?)])?),
        (_, Some(time)) => {
            let facts = [("day", full_day(view, last)?), ("time", time)];
            words.push(say(view, "where-last-moment", &facts)?);
        }
    }
    Ok(words.join(" "))
}

fn opening(view: &View, phase: &PhaseEdition, first: Date) -> Result<String, PageError> {
    let day = full_day(view, first)?;
    match phase.opens_time.clone() {
        None => say(view, "where-opens-on", &[("day", day)]),
        Some(time) => {
            let facts = [("day", day), ("time", Fact::Text(time))];
            say(view, "where-opens-at", &facts)
        }
    }
}

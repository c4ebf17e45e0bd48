//! One step of a phase that asks for more than a press: pause it, let it last longer, set when it opens.
//!
//! And the same for the pause of the whole engagement. What they do is public at once, since each cuts a release.

use crate::actions::open_phase::PhaseError;
use crate::actions::pause::{pause_engagement, pause_phase, resume_engagement, resume_phase};
use crate::actions::plan_phase::{extend_phase, schedule_phase};
use crate::chance;
use crate::clock::{last_day, london_moment, time_of_day};
use crate::domain::group_session::parse_day;
use crate::domain::ledger::Hand;
use crate::domain::proposal::JointStep;
use crate::domain::public_reason::{NOTE_LIMIT, PublicReason, ReasonError};
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::store::phases::{self, Phase};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, enter, honour, show_release, status_of, ticket_for};
use crate::web::desk::phase_step_page::{MomentFields, PhaseStepPage};
use crate::web::desk::proposal;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::said::said;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::Timestamp;

/// The last hour that may be chosen is the end of the day.
const HOURS: [u8; 18] = [
    7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
];

/// What is asked for: of which phase, or of the whole engagement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Pause,
    Extension,
    Schedule,
    Hold,
}

impl What {
    fn parse(step: &str) -> Option<Self> {
        Some(match step {
            "pause" => What::Pause,
            "extension" => What::Extension,
            "schedule" => What::Schedule,
            _ => return None,
        })
    }

    fn as_str(self) -> &'static str {
        match self {
            What::Pause => "pause",
            What::Extension => "extension",
            What::Schedule => "schedule",
            What::Hold => "hold",
        }
    }

    /// Where the reasons stand that the public may be told.
    fn list(self) -> Option<&'static str> {
        match self {
            What::Pause | What::Hold => Some("pause"),
            What::Extension => Some("extension"),
            What::Schedule => None,
        }
    }

    fn moments(self) -> &'static [&'static str] {
        match self {
            What::Pause | What::Hold => &[],
            What::Extension => &["closes"],
            What::Schedule => &["opens", "closes"],
        }
    }
}

/// The purpose of the tickets of all forms about one phase, or about the whole engagement (0).
pub fn purpose(slug: &str, ordinal: i32) -> String {
    format!("phase:{slug}:{ordinal}")
}

pub async fn find(view: &View, slug: &str, ordinal: i32) -> Result<Phase, PageError> {
    let asked = slug.to_owned();
    let all = view.store.read(move |c| phases::list(c, &asked)).await?;
    all.into_iter()
        .find(|phase| phase.ordinal == ordinal)
        .ok_or(PageError::NotFound)
}

fn hours(chosen: &str) -> Vec<Choice> {
    let chosen = chosen.parse().unwrap_or(24);
    HOURS
        .iter()
        .map(|hour| Choice {
            value: hour.to_string(),
            label: if *hour == 24 {
                String::new()
            } else {
                format!("{hour:02}:00")
            },
            checked: *hour == chosen,
        })
        .collect()
}

/// What the public may be told, from a list of the engagement.
pub fn reasons(edition: &Edition, list: &str, fields: &Fields) -> Vec<Choice> {
    edition
        .entries(list)
        .iter()
        .map(|entry| Choice {
            value: entry.code.clone(),
            label: said(edition, &format!("list.{list}.{}", entry.code), "en"),
            checked: fields.text("reason") == entry.code,
        })
        .collect()
}

/// The day and the hour as they were typed.
pub fn moment_fields(name: &'static str, fields: &Fields) -> MomentFields {
    MomentFields {
        name,
        day: fields.text(&format!("{name}-day")).to_owned(),
        hours: hours(match fields.text(&format!("{name}-hour")) {
            "" if name == "opens" => "9",
            typed => typed,
        }),
    }
}

fn page(
    view: &View,
    edition: &Edition,
    (what, phase): (What, Option<&Phase>),
    fields: &Fields,
    errors: Vec<FieldError>,
) -> PhaseStepPage {
    let slug = edition.engagement.as_str();
    let ordinal = phase.map_or(0, |phase| phase.ordinal);
    let closes_at = phase.and_then(|phase| phase.state.closes_at());
    PhaseStepPage {
        what: what.as_str(),
        name: phase
            .map(|phase| said(edition, &format!("phase.{}.name", phase.kind.as_str()), "en"))
            .unwrap_or_default(),
        back_href: desk::phases(slug),
        action: match phase {
            Some(phase) => desk::phase_step(slug, phase.ordinal, what.as_str()),
            None => desk::pause(slug),
        },
        ticket: ticket_for(view, &purpose(slug, ordinal)),
        last_day: closes_at.map(|at| last_day(at).to_string()).unwrap_or_default(),
        last_time: closes_at.and_then(time_of_day).unwrap_or_default(),
        asks_reason: what.list().is_some(),
        reasons: what
            .list()
            .map(|list| reasons(edition, list, fields))
            .unwrap_or_default(),
        note: fields.text("note").to_owned(),
        limit: NOTE_LIMIT,
        moments: what
            .moments()
            .iter()
            .map(|name| moment_fields(name, fields))
            .collect(),
        errors,
    }
}

fn send(
    view: &View,
    person: &Colleague,
    edition: &Edition,
    step: (What, Option<&Phase>),
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let page = page(view, edition, step, fields, errors);
    let shell = around(view, person, &edition.engagement)?;
    answer::private(view, status_of(&page.errors), &page, &shell)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, i32, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, ordinal, step) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    let edition = view.edition(&slug)?;
    let phase = find(&view, &slug, ordinal).await?;
    if let Some(step) = JointStep::parse(&step) {
        return proposal::get(&view, &person, &edition, (step, &phase)).await;
    }
    let what = What::parse(&step).ok_or(PageError::NotFound)?;
    send(
        &view,
        &person,
        &edition,
        (what, Some(&phase)),
        &Fields::default(),
        vec![],
    )
}

/// The pause of the whole engagement.
pub async fn hold(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    let edition = view.edition(&slug)?;
    send(
        &view,
        &person,
        &edition,
        (What::Hold, None),
        &Fields::default(),
        vec![],
    )
}

pub fn reason(edition: &Edition, list: &str, fields: &Fields) -> Result<PublicReason, FieldError> {
    let known: Vec<String> = edition
        .entries(list)
        .iter()
        .map(|entry| entry.code.clone())
        .collect();
    PublicReason::parse(fields.text("reason"), fields.text("note"), &known).map_err(|error| match error {
        ReasonError::Missing if known.is_empty() => FieldError::new("note", "desk-error-public-reason-empty"),
        ReasonError::Missing => FieldError::new("reason", "desk-error-public-reason-empty"),
        ReasonError::Note(error) => FieldError::of_text("note", error, "desk-error-public-reason-empty"),
    })
}

/// A day and an hour in London.
pub fn moment(fields: &Fields, name: &'static str) -> Result<Timestamp, FieldError> {
    let hour = fields.text(&format!("{name}-hour")).parse().ok();
    let hour = hour.filter(|hour| HOURS.contains(hour)).unwrap_or(24);
    parse_day(fields.text(&format!("{name}-day")))
        .and_then(|day| london_moment(day, hour))
        .ok_or_else(|| {
            let field = if name == "opens" {
                "opens-day"
            } else {
                "closes-day"
            };
            FieldError::new(field, "desk-error-moment-day")
        })
}

/// What a filled-in form asks for.
enum Wish {
    Pause(PublicReason),
    Extend(Timestamp, PublicReason),
    Schedule(Timestamp, Timestamp),
}

fn wish(edition: &Edition, what: What, fields: &Fields) -> Result<Wish, Vec<FieldError>> {
    let one = |error| vec![error];
    match what {
        What::Pause | What::Hold => reason(edition, "pause", fields).map(Wish::Pause).map_err(one),
        What::Extension => match (moment(fields, "closes"), reason(edition, "extension", fields)) {
            (Ok(until), Ok(why)) => Ok(Wish::Extend(until, why)),
            (until, why) => Err([until.err(), why.err()].into_iter().flatten().collect()),
        },
        What::Schedule => match (moment(fields, "opens"), moment(fields, "closes")) {
            (Ok(opens), Ok(closes)) => Ok(Wish::Schedule(opens, closes)),
            (opens, closes) => Err([opens.err(), closes.err()].into_iter().flatten().collect()),
        },
    }
}

/// A step of one phase; `phases::step` has looked who asks, and at the ticket.
pub async fn post(
    view: &View,
    person: &Colleague,
    edition: &Edition,
    phase: &Phase,
    step: &str,
    fields: &Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id, by) = (edition.engagement.clone(), phase.id, Hand::Staff(person.id));
    let (clock, seed) = (view.clock.clone(), chance::bytes());
    let (what, taken) = if step == "resumption" {
        let resume = move |c: &mut _| resume_phase(c, (&slug, id), by, clock.now(), seed);
        (What::Pause, view.store.write(resume).await)
    } else {
        let what = What::parse(step).ok_or(PageError::NotFound)?;
        let wish = match wish(edition, what, fields) {
            Ok(wish) => wish,
            Err(errors) => return send(view, person, edition, (what, Some(phase)), fields, errors),
        };
        let act = move |c: &mut _| {
            let now = clock.now();
            match wish {
                Wish::Pause(why) => pause_phase(c, (&slug, id), why, by, now, seed),
                Wish::Extend(until, why) => extend_phase(c, (&slug, id), until, &why, by, (now, seed)),
                Wish::Schedule(opens, closes) => {
                    schedule_phase(c, (&slug, id), (opens, closes), by, now, seed)
                }
            }
        };
        (what, view.store.write(act).await)
    };
    let done = match step {
        "resumption" => "resumed",
        "pause" => "paused",
        "extension" => "extended",
        _ => "scheduled",
    };
    let errors = match taken {
        Ok(edition) => {
            let back = format!("{}?done={done}", desk::phases(&edition.engagement));
            show_release(view, edition).await;
            return Ok(answer::see_other(&back));
        }
        Err(PhaseError::Moments) if what == What::Schedule => {
            vec![FieldError::new("opens-day", "desk-error-moment-order")]
        }
        Err(PhaseError::Moments) => vec![FieldError::new("closes-day", "desk-error-moment-later")],
        Err(PhaseError::NotReady(_)) => vec![FieldError::new("opens-day", "desk-error-not-prepared")],
        Err(PhaseError::NoSuchPhase | PhaseError::NothingToAsk) => return Err(PageError::NotFound),
        Err(PhaseError::Step(_)) => return Err(PageError::Conflict),
        Err(PhaseError::Store(error)) => return Err(error.into()),
    };
    send(view, person, edition, (what, Some(phase)), fields, errors)
}

/// Lets the whole engagement stand still.
pub async fn hold_post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    honour(&view, &fields, &purpose(&slug, 0))?;
    let edition = view.edition(&slug)?;
    let why = match reason(&edition, "pause", &fields) {
        Ok(why) => why,
        Err(error) => return send(&view, &person, &edition, (What::Hold, None), &fields, vec![error]),
    };
    let (asked, by, clock) = (slug.clone(), Hand::Staff(person.id), view.clock.clone());
    let held = view
        .store
        .write(move |c| pause_engagement(c, &asked, &why, by, clock.now()))
        .await?;
    show_release(&view, held).await;
    Ok(answer::see_other(&format!("{}?done=held", desk::phases(&slug))))
}

/// Lets it go on.
pub async fn let_go(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    honour(&view, &fields, &purpose(&slug, 0))?;
    let (asked, by, clock) = (slug.clone(), Hand::Staff(person.id), view.clock.clone());
    let edition = view
        .store
        .write(move |c| resume_engagement(c, &asked, by, clock.now(), chance::bytes()))
        .await?;
    show_release(&view, edition).await;
    Ok(answer::see_other(&format!("{}?done=let-go", desk::phases(&slug))))
}

//! The three phases as the lead sees them: where each stands, what must be true before the one under way hands over,
//! and the buttons that open, stop and hand over. What they do is public at once, since each cuts a release.

use crate::actions::hand_over::{HandOverError, conditions, hand_over};
use crate::actions::open_phase::{PhaseError, open_phase, stop_phase};
use crate::chance;
use crate::clock::{last_day, london_day, time_of_day};
use crate::domain::ledger::Hand;
use crate::domain::phase::PhaseState;
use crate::domain::public_reason::PublicReason;
use crate::domain::readiness::{Condition, Requirement, opening};
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::store::phases::{self, Phase};
use crate::store::{StoreError, prompts, wordings};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, show_release, status_after, ticket_for};
use crate::web::desk::phase_step::{self, purpose};
use crate::web::desk::phases_page::{ConditionRow, PhaseCard, PhasesPage};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use crate::web::whereabouts::reason_words;
use actix_web::{HttpRequest, HttpResponse, web};

const DONE: [&str; 9] = [
    "opened",
    "closed",
    "handed-over",
    "paused",
    "resumed",
    "extended",
    "scheduled",
    "held",
    "let-go",
];

/// A phase with what it needs to hand over, and, where it may be asked to open, what it needs for that.
struct Found {
    phase: Phase,
    list: Vec<Condition>,
    opening: Option<Vec<Condition>>,
}

fn row(slug: &str, condition: Condition) -> ConditionRow {
    ConditionRow {
        what: condition.what.as_str(),
        met: condition.met,
        href: if condition.what == Requirement::TextsReady {
            desk::texts(slug)
        } else {
            String::new()
        },
    }
}

fn card(view: &View, edition: &Edition, Found { phase, list, opening }: Found) -> PhaseCard {
    let (opens_at, closes_at) = match &phase.state {
        PhaseState::Draft => (None, None),
        PhaseState::Scheduled { opens_at, closes_at } => (Some(*opens_at), Some(*closes_at)),
        PhaseState::Open { closes_at, .. } => (None, Some(*closes_at)),
        PhaseState::Closing { closed_at }
        | PhaseState::Closed { closed_at }
        | PhaseState::Analysed { closed_at, .. }
        | PhaseState::Published { closed_at, .. } => (None, Some(*closed_at)),
    };
    let (paused, set) = match &phase.state {
        PhaseState::Open { paused, .. } => (paused.as_ref(), ""),
        PhaseState::Analysed { set, .. } | PhaseState::Published { set, .. } => (None, set.as_str()),
        _ => (None, ""),
    };
    let told = |list: &str, reason: Option<&PublicReason>| {
        reason.map_or_else(String::new, |reason| {
            reason_words(view, edition, list, &reason.into())
        })
    };
    // While the whole engagement stands still, nothing of it moves.
    let moves = phase.held.is_none();
    let under_way = matches!(phase.state, PhaseState::Open { .. } | PhaseState::Closing { .. });
    let (open, is_paused) = (phase.state.is_open(), paused.is_some());
    let slug = phase.engagement.as_str();
    let action = |shown: bool, step: &str| {
        if shown && moves {
            desk::phase_step(slug, phase.ordinal, step)
        } else {
            String::new()
        }
    };
    PhaseCard {
        kind: phase.kind.as_str(),
        name: edition
            .text(&format!("phase.{}.name", phase.kind.as_str()), "en")
            .0
            .to_owned(),
        state: phase.state.name(),
        lasts_days: phase.lasts_days,
        opens_on: opens_at.map(|at| london_day(at).to_string()).unwrap_or_default(),
        opens_time: opens_at.and_then(time_of_day).unwrap_or_default(),
        last_day: closes_at.map(|at| last_day(at).to_string()).unwrap_or_default(),
        last_time: closes_at.and_then(time_of_day).unwrap_or_default(),
        paused_because: told("pause", paused),
        extended_because: told("extension", phase.extended.as_ref().filter(|_| open)),
        set: set.to_owned(),
        conditions: list
            .into_iter()
            .filter(|_| under_way)
            .map(|condition| row(slug, condition))
            .collect(),
        open_action: action(opening.is_some(), "opening"),
        schedule_href: action(opening.is_some(), "schedule"),
        opening: opening
            .unwrap_or_default()
            .into_iter()
            .map(|condition| row(slug, condition))
            .collect(),
        pause_href: action(open && !is_paused, "pause"),
        resume_action: action(open && is_paused, "resumption"),
        extend_href: action(open, "extension"),
        close_action: action(open, "closure"),
        handover_action: action(under_way, "handover"),
        ticket: ticket_for(view, &purpose(slug, phase.ordinal)),
    }
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    errors: Vec<FieldError>,
    conflict: bool,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let asking: Vec<i64> = prompts::list(c, &asked)?
                .into_iter()
                .map(|prompt| prompt.phase_id)
                .collect();
            let texts = wordings::load(c, &asked)?;
            let mut found = Vec::new();
            for phase in phases::list(c, &asked)? {
                let list = conditions(c, &phase)?;
                // The later phases are opened by the hand-over of the one before.
                let may_open = phase.ordinal == 1 && asking.contains(&phase.id) && phase.state.is_ahead();
                let opening = may_open.then(|| opening(texts.gaps(phase.kind).is_empty()));
                found.push(Found { phase, list, opening });
            }
            Ok::<_, StoreError>(found)
        })
        .await?;
    let held = found.iter().find_map(|found| found.phase.held.clone());
    let page = PhasesPage {
        held_because: held
            .as_ref()
            .map(|reason| reason_words(view, &edition, "pause", &reason.into()))
            .unwrap_or_default(),
        hold_href: if held.is_none() {
            desk::pause(slug)
        } else {
            String::new()
        },
        let_go_action: if held.is_some() {
            desk::resumption(slug)
        } else {
            String::new()
        },
        ticket: ticket_for(view, &purpose(slug, 0)),
        phases: found
            .into_iter()
            .map(|found| card(view, &edition, found))
            .collect(),
        errors,
        conflict,
        done: done(view, &DONE),
    };
    answer::private(
        view,
        status_after(conflict, &page.errors),
        &page,
        &around(view, person, slug)?,
    )
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    show(&view, &person, &slug, Vec::new(), false).await
}

#[derive(Clone, Copy)]
enum Step {
    Open,
    Stop,
    HandOver,
}

/// What a step led to: a release, or why not.
async fn take(view: &View, slug: &str, id: i64, by: Hand, step: Step) -> Result<Edition, HandOverError> {
    let (engagement, now) = (slug.to_owned(), view.clock.now());
    let simply = |error| match error {
        PhaseError::NoSuchPhase | PhaseError::NothingToAsk => HandOverError::NoSuchPhase,
        PhaseError::Moments => HandOverError::Store(StoreError::Conflict),
        PhaseError::NotWorded(_) => HandOverError::NotReady(opening(false)),
        PhaseError::Step(step) => HandOverError::Step(step),
        PhaseError::Store(error) => HandOverError::Store(error),
    };
    match step {
        Step::Open => {
            let opened = view
                .store
                .write(move |c| open_phase(c, &engagement, id, by, now, chance::bytes()))
                .await;
            opened.map_err(simply)
        }
        Step::Stop => {
            let stopped = view
                .store
                .write(move |c| stop_phase(c, &engagement, id, by, now, chance::bytes()))
                .await;
            stopped.map_err(simply)
        }
        Step::HandOver => {
            view.store
                .write(move |c| hand_over(c, &engagement, id, by, now, chance::bytes()))
                .await
        }
    }
}

/// `opening`, `closure` or `handover`; the last two ask whether one is sure. Steps with a form of their own go on there.
pub async fn step(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, i32, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, ordinal, name) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    honour(&view, &fields, &purpose(&slug, ordinal))?;
    let phase = phase_step::find(&view, &slug, ordinal).await?;
    let (step, sure, done) = match name.as_str() {
        "pause" | "resumption" | "extension" | "schedule" => {
            let edition = view.edition(&slug)?;
            return phase_step::post(&view, &person, &edition, &phase, &name, &fields).await;
        }
        "opening" if ordinal == 1 => (Step::Open, None, "opened"),
        "closure" => (Step::Stop, Some("sure-closure"), "closed"),
        "handover" => (Step::HandOver, Some("sure-handover"), "handed-over"),
        _ => return Err(PageError::NotFound),
    };
    if let Some(field) = sure.filter(|_| fields.text("sure") != "yes") {
        let errors = vec![FieldError::new(field, "desk-error-sure-empty")];
        return show(&view, &person, &slug, errors, false).await;
    }
    match take(&view, &slug, phase.id, Hand::Staff(person.id), step).await {
        Ok(edition) => {
            show_release(&view, edition).await;
            Ok(answer::see_other(&format!("{}?done={done}", desk::phases(&slug))))
        }
        Err(HandOverError::NotReady(list))
            if list
                .iter()
                .any(|condition| condition.what == Requirement::PhaseUnderWay && !condition.met) =>
        {
            show(&view, &person, &slug, Vec::new(), true).await
        }
        // The page reads the list again, so that it says what is missing now.
        Err(HandOverError::NotReady(_)) => {
            let key = match step {
                Step::Open => "desk-error-not-worded",
                Step::Stop | Step::HandOver => "desk-error-not-ready",
            };
            let errors = vec![FieldError::new("conditions", key)];
            show(&view, &person, &slug, errors, false).await
        }
        Err(HandOverError::Step(_) | HandOverError::Store(StoreError::Conflict)) => {
            show(&view, &person, &slug, Vec::new(), true).await
        }
        Err(HandOverError::NoSuchPhase) => Err(PageError::NotFound),
        Err(HandOverError::Store(error)) => Err(error.into()),
    }
}

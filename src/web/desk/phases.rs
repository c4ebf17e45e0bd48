//! The three phases as the lead sees them: where each stands, what must be true before the one under way hands over,
//! and the buttons that open, stop and hand over. What they do is public at once, since each cuts a release.

use crate::actions::hand_over::{HandOverError, conditions, hand_over};
use crate::actions::open_phase::{PhaseError, open_phase, stop_phase};
use crate::chance;
use crate::clock::london_day;
use crate::domain::ledger::Hand;
use crate::domain::phase::PhaseState;
use crate::domain::readiness::{Condition, Requirement, opening};
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::store::phases::{self, Phase};
use crate::store::{StoreError, prompts, wordings};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, show_release, status_after, ticket_for};
use crate::web::desk::phases_page::{ConditionRow, PhaseCard, PhasesPage};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::{SignedDuration, Timestamp};

const DONE: [&str; 3] = ["opened", "closed", "handed-over"];

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
    let day = |at: Timestamp| london_day(at).to_string();
    // A phase ends at midnight; the day before it is the last day.
    let day_before = |at: Timestamp| london_day(at - SignedDuration::from_millis(1)).to_string();
    let (opens_on, last_day, paused_because, set) = match &phase.state {
        PhaseState::Draft => Default::default(),
        PhaseState::Scheduled { opens_at, closes_at } => (
            day(*opens_at),
            day_before(*closes_at),
            String::new(),
            String::new(),
        ),
        PhaseState::Open { closes_at, paused } => (
            String::new(),
            day_before(*closes_at),
            paused.clone().unwrap_or_default(),
            String::new(),
        ),
        PhaseState::Closing { closed_at } | PhaseState::Closed { closed_at } => (
            String::new(),
            day_before(*closed_at),
            String::new(),
            String::new(),
        ),
        PhaseState::Analysed { closed_at, set } | PhaseState::Published { closed_at, set } => {
            (String::new(), day_before(*closed_at), String::new(), set.clone())
        }
    };
    let under_way = matches!(phase.state, PhaseState::Open { .. } | PhaseState::Closing { .. });
    let slug = phase.engagement.as_str();
    let action = |shown: bool, step: &str| {
        if shown {
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
        opens_on,
        last_day,
        paused_because,
        set,
        conditions: list
            .into_iter()
            .filter(|_| under_way)
            .map(|condition| row(slug, condition))
            .collect(),
        open_action: action(opening.is_some(), "opening"),
        opening: opening
            .unwrap_or_default()
            .into_iter()
            .map(|condition| row(slug, condition))
            .collect(),
        close_action: action(phase.state.is_open(), "closure"),
        handover_action: action(under_way, "handover"),
        ticket: ticket_for(view, &format!("phase:{slug}:{}", phase.ordinal)),
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
    let page = PhasesPage {
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

/// `opening`, `closure` or `handover`; the last two ask whether one is sure.
pub async fn step(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, i32, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, ordinal, name) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    let (step, sure, done) = match name.as_str() {
        "opening" if ordinal == 1 => (Step::Open, None, "opened"),
        "closure" => (Step::Stop, Some("sure-closure"), "closed"),
        "handover" => (Step::HandOver, Some("sure-handover"), "handed-over"),
        _ => return Err(PageError::NotFound),
    };
    honour(&view, &fields, &format!("phase:{slug}:{ordinal}"))?;
    if let Some(field) = sure.filter(|_| fields.text("sure") != "yes") {
        let errors = vec![FieldError::new(field, "desk-error-sure-empty")];
        return show(&view, &person, &slug, errors, false).await;
    }
    let asked = slug.clone();
    let all = view.store.read(move |c| phases::list(c, &asked)).await?;
    let id = all
        .iter()
        .find(|phase| phase.ordinal == ordinal)
        .map(|phase| phase.id)
        .ok_or(PageError::NotFound)?;
    match take(&view, &slug, id, Hand::Staff(person.id), step).await {
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

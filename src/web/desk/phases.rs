//! The three phases as the lead sees them: where each stands, what must be true before the one under way hands over,
//! and the buttons that open, stop and hand over. What they do is public at once, since each cuts a release.

use crate::actions::hand_over::{HandOverError, conditions, hand_over};
use crate::actions::open_phase::{PhaseError, open_phase, stop_phase};
use crate::chance;
use crate::clock::london_day;
use crate::domain::phase::PhaseState;
use crate::domain::readiness::{Condition, Requirement};
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::phases::{self, Phase};
use crate::store::{StoreError, prompts};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, show_release, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

#[derive(Serialize)]
pub struct PhasesPage {
    pub phases: Vec<PhaseCard>,
    pub errors: Vec<FieldError>,
    /// Moved by someone else, or by the timer, while this page lay open.
    pub conflict: bool,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct PhaseCard {
    /// `listen`, `respond` or `challenge`.
    pub kind: &'static str,
    pub name: String,
    /// Worded by `desk-phase-state-STATE`.
    pub state: &'static str,
    pub lasts_days: i32,
    /// London days; empty where there is none.
    pub opens_on: String,
    pub last_day: String,
    pub paused_because: String,
    /// The hash that names what its words became; empty before.
    pub set: String,
    /// What must be true before it hands over; only while it is under way.
    pub conditions: Vec<ConditionRow>,
    /// Where a step may be asked for; empty where it may not.
    pub open_action: String,
    pub close_action: String,
    pub handover_action: String,
    pub ticket: String,
}

#[derive(Serialize)]
pub struct ConditionRow {
    /// Worded by `desk-condition-KIND-WHAT`.
    pub what: &'static str,
    pub met: bool,
}

const DONE: [&str; 3] = ["opened", "closed", "handed-over"];

fn card_sample(kind: &'static str, state: &'static str) -> PhaseCard {
    let requirements = [
        Requirement::PhaseUnderWay,
        Requirement::AllDecided,
        Requirement::NoDrafts,
        Requirement::SomethingAgreed,
        Requirement::EvidenceForEach,
    ];
    let under_way = matches!(state, "open" | "closing");
    let most = if kind == "challenge" { 4 } else { 5 };
    let action = |step: &str, shown: bool| {
        if shown {
            format!("/desk/a/phases/1/{step}")
        } else {
            String::new()
        }
    };
    PhaseCard {
        kind,
        name: format!("Phase <{kind}> {state}"),
        state,
        lasts_days: 28,
        opens_on: if state == "scheduled" {
            "2026-11-20".into()
        } else {
            String::new()
        },
        last_day: if state == "draft" {
            String::new()
        } else {
            "2026-12-20".into()
        },
        paused_because: if state == "open" {
            "An election is on.".into()
        } else {
            String::new()
        },
        set: if state == "analysed" {
            "0123456789abcdef".repeat(4)
        } else {
            String::new()
        },
        conditions: requirements
            .into_iter()
            .take(most)
            .filter(|_| under_way)
            .map(|what| ConditionRow {
                what: what.as_str(),
                met: what != Requirement::AllDecided,
            })
            .collect(),
        open_action: action("opening", state == "draft"),
        close_action: action("closure", state == "open"),
        handover_action: action("handover", under_way),
        ticket: "ticket".into(),
    }
}

impl Page for PhasesPage {
    const TEMPLATE: &'static str = "desk/phases.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |states: [&'static str; 3], errors, done| PhasesPage {
            phases: ["listen", "respond", "challenge"]
                .into_iter()
                .zip(states)
                .map(|(kind, state)| card_sample(kind, state))
                .collect(),
            errors,
            conflict: false,
            done,
        };
        let wrong = |field, key| vec![FieldError::new(field, key)];
        vec![
            ("before", page(["draft", "draft", "draft"], vec![], "")),
            ("scheduled", page(["scheduled", "draft", "draft"], vec![], "")),
            ("listening", page(["open", "draft", "draft"], vec![], "opened")),
            ("closing", page(["closing", "draft", "draft"], vec![], "closed")),
            (
                "responding",
                page(["analysed", "closing", "draft"], vec![], "handed-over"),
            ),
            ("challenging", page(["analysed", "analysed", "open"], vec![], "")),
            ("closed", page(["analysed", "closed", "draft"], vec![], "")),
            (
                "published",
                page(["published", "published", "published"], vec![], ""),
            ),
            (
                "not sure",
                page(
                    ["open", "draft", "draft"],
                    wrong("sure-closure", "desk-error-sure-empty"),
                    "",
                ),
            ),
            (
                "not sure either",
                page(
                    ["closing", "draft", "draft"],
                    wrong("sure-handover", "desk-error-sure-empty"),
                    "",
                ),
            ),
            (
                "not ready",
                page(
                    ["open", "draft", "draft"],
                    wrong("conditions", "desk-error-not-ready"),
                    "",
                ),
            ),
            (
                "conflict",
                PhasesPage {
                    conflict: true,
                    ..page(["closing", "draft", "draft"], vec![], "")
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn card(view: &View, edition: &Edition, phase: Phase, list: Vec<Condition>, may_open: bool) -> PhaseCard {
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
            .map(|condition| ConditionRow {
                what: condition.what.as_str(),
                met: condition.met,
            })
            .collect(),
        open_action: action(may_open && phase.state.is_ahead(), "opening"),
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
            let mut found = Vec::new();
            for phase in phases::list(c, &asked)? {
                let list = conditions(c, &phase)?;
                // The later phases are opened by the hand-over of the one before.
                let may_open = phase.ordinal == 1 && asking.contains(&phase.id);
                found.push((phase, list, may_open));
            }
            Ok::<_, StoreError>(found)
        })
        .await?;
    let page = PhasesPage {
        phases: found
            .into_iter()
            .map(|(phase, list, may_open)| card(view, &edition, phase, list, may_open))
            .collect(),
        errors,
        conflict,
        done: done(view, &DONE),
    };
    let status = if conflict {
        StatusCode::CONFLICT
    } else {
        status_of(&page.errors)
    };
    answer::private(view, status, &page, &around(view, person, slug)?)
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
async fn take(view: &View, slug: &str, id: i64, step: Step) -> Result<Edition, HandOverError> {
    let (engagement, now) = (slug.to_owned(), view.clock.now());
    let simply = |error| match error {
        PhaseError::NoSuchPhase | PhaseError::NothingToAsk => HandOverError::NoSuchPhase,
        PhaseError::Step(step) => HandOverError::Step(step),
        PhaseError::Store(error) => HandOverError::Store(error),
    };
    match step {
        Step::Open => {
            let opened = view
                .store
                .write(move |c| open_phase(c, &engagement, id, now, chance::bytes()))
                .await;
            opened.map_err(simply)
        }
        Step::Stop => {
            let stopped = view
                .store
                .write(move |c| stop_phase(c, &engagement, id, now, chance::bytes()))
                .await;
            stopped.map_err(simply)
        }
        Step::HandOver => {
            view.store
                .write(move |c| hand_over(c, &engagement, id, now, chance::bytes()))
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
    match take(&view, &slug, id, step).await {
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
            let errors = vec![FieldError::new("conditions", "desk-error-not-ready")];
            show(&view, &person, &slug, errors, false).await
        }
        Err(HandOverError::Step(_) | HandOverError::Store(StoreError::Conflict)) => {
            show(&view, &person, &slug, Vec::new(), true).await
        }
        Err(HandOverError::NoSuchPhase) => Err(PageError::NotFound),
        Err(HandOverError::Store(error)) => Err(error.into()),
    }
}

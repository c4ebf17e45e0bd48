//! The three phases as the lead sees them: where each stands, and what must be true before one hands over.
//!
//! And which steps can be taken or proposed, and what waits for a second person. Not here: the forms of these steps.

use crate::actions::hand_over::conditions;
use crate::actions::open_phase::{PhaseError, open_phase};
use crate::actions::prepare;
use crate::actions::propose::fingerprint;
use crate::chance;
use crate::clock::{last_day, london_day, time_of_day};
use crate::domain::ledger::Hand;
use crate::domain::phase::PhaseState;
use crate::domain::proposal::JointStep;
use crate::domain::public_reason::PublicReason;
use crate::domain::readiness::{Condition, Requirement, opening};
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::store::phases::{self, Phase};
use crate::store::proposals::{self, Proposal};
use crate::store::{StoreError, prompts};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, show_release, ticket_for};
use crate::web::desk::phase_step::{self, purpose};
use crate::web::desk::phases_page::{ConditionRow, PhaseCard, PhasesPage, WaitingStep};
use crate::web::desk::proposal;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use crate::web::whereabouts::reason_words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

const DONE: [&str; 12] = [
    "opened",
    "closed",
    "handed-over",
    "paused",
    "resumed",
    "extended",
    "scheduled",
    "held",
    "let-go",
    "proposed",
    "removed",
    "reopened",
];

/// A phase with what it needs to hand over, and, where it may be asked to open, what it needs for that.
struct Found {
    phase: Phase,
    list: Vec<Condition>,
    opening: Option<Vec<Condition>>,
    proposed: Vec<Proposed>,
}

/// What waits for a second person.
struct Proposed {
    proposal: Proposal,
    /// The name of the first.
    by: String,
    /// Whether the first still leads.
    leads: bool,
}

pub fn row(slug: &str, condition: Condition) -> ConditionRow {
    ConditionRow {
        what: condition.what.as_str(),
        met: condition.met,
        href: match condition.what {
            Requirement::TextsReady => desk::texts(slug),
            Requirement::FriendSigned
            | Requirement::NobodyObjects
            | Requirement::ModeratorsPromised
            | Requirement::RulesLocked => desk::readiness(slug),
            _ => String::new(),
        },
    }
}

fn waiting(
    view: &View,
    edition: &Edition,
    me: i64,
    (phase, moves): (&Phase, bool),
    found: Proposed,
) -> WaitingStep {
    let Proposed { proposal, by, leads } = found;
    let address =
        |answer: &str| desk::proposal(&phase.engagement, phase.ordinal, proposal.step.as_str(), answer);
    let until = proposal.anew.as_ref().map(|(until, _)| *until);
    WaitingStep {
        what: proposal.step.as_str(),
        by,
        day: proposal.proposed_on.to_string(),
        mine: proposal.staff == me,
        left: !leads,
        read: fingerprint(&proposal),
        last_day: until.map(|at| last_day(at).to_string()).unwrap_or_default(),
        last_time: until.and_then(time_of_day).unwrap_or_default(),
        told: proposal
            .anew
            .as_ref()
            .map(|(_, why)| reason_words(view, edition, "extension", &why.into()))
            .unwrap_or_default(),
        confirm_action: if moves {
            address("confirmation")
        } else {
            String::new()
        },
        remove_action: if moves { address("removal") } else { String::new() },
        why: proposal.reason,
    }
}

fn card(view: &View, edition: &Edition, me: i64, found: Found) -> PhaseCard {
    let Found {
        phase,
        list,
        opening,
        proposed,
    } = found;
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
    let told_in = edition
        .phase(phase.kind.as_str())
        .and_then(|it| edition.opinions_of(it));
    let proposes = |step| proposed.iter().any(|found| found.proposal.step == step);
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
        opinions: match (phase.state.closed_at(), told_in) {
            (None, _) => "",
            (Some(_), None) => "waiting",
            (Some(_), Some(_)) => "told",
        },
        opinions_href: told_in
            .map(|_| view.paths.opinions(slug, phase.kind.as_str()))
            .unwrap_or_default(),
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
        close_href: action(open && !proposes(JointStep::Closure), "closure"),
        handover_href: action(under_way && !proposes(JointStep::Handover), "handover"),
        reopen_href: action(
            phase.state.clone().reopen(view.clock.now()).is_ok() && !proposes(JointStep::Reopening),
            "reopening",
        ),
        ticket: ticket_for(view, &purpose(slug, phase.ordinal)),
        waiting: proposed
            .into_iter()
            .map(|found| waiting(view, edition, me, (&phase, moves), found))
            .collect(),
    }
}

/// The page as it stands now, after a step that was refused as well.
pub async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    errors: Vec<FieldError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let (asked, now) = (slug.to_owned(), view.clock.now());
    let found = view
        .store
        .read(move |c| {
            let asking: Vec<i64> = prompts::list(c, &asked)?
                .into_iter()
                .map(|prompt| prompt.phase_id)
                .collect();
            let mut found = Vec::new();
            for phase in phases::list(c, &asked)? {
                let list = conditions(c, &phase, now)?;
                let mut proposed = Vec::new();
                for (proposal, by) in proposals::list(c, phase.id)? {
                    let leads = prepare::holds(c, &asked, proposal.staff, Duty::Lead)?;
                    proposed.push(Proposed { proposal, by, leads });
                }
                // The later phases are opened by the hand-over of the one before.
                let may_open = phase.ordinal == 1 && asking.contains(&phase.id) && phase.state.is_ahead();
                let opening = if may_open {
                    Some(opening(prepare::find(c, phase.clone(), now)?.preparation))
                } else {
                    None
                };
                found.push(Found {
                    phase,
                    list,
                    opening,
                    proposed,
                });
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
            .map(|found| card(view, &edition, person.id, found))
            .collect(),
        errors,
        conflict: status == StatusCode::CONFLICT,
        done: done(view, &DONE),
    };
    answer::private(view, status, &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    show(&view, &person, &slug, Vec::new(), StatusCode::OK).await
}

/// `opening`, which one press does. Every other step has a form of its own and goes on there.
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
    let edition = view.edition(&slug)?;
    if let Some(step) = JointStep::parse(&name) {
        return proposal::post(&view, &person, &edition, (step, &phase), &fields).await;
    }
    if name != "opening" {
        return phase_step::post(&view, &person, &edition, &phase, &name, &fields).await;
    }
    if ordinal != 1 {
        return Err(PageError::NotFound);
    }
    let (asked, id, by, clock) = (slug.clone(), phase.id, Hand::Staff(person.id), view.clock.clone());
    let opened = view
        .store
        .write(move |c| open_phase(c, &asked, id, by, clock.now(), chance::bytes()))
        .await;
    match opened {
        Ok(edition) => {
            show_release(&view, edition).await;
            Ok(answer::see_other(&format!("{}?done=opened", desk::phases(&slug))))
        }
        // The page reads the list again, so that it says what is missing now.
        Err(PhaseError::NotReady(_)) => {
            let errors = vec![FieldError::new("conditions", "desk-error-not-prepared")];
            show(&view, &person, &slug, errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(PhaseError::Step(_) | PhaseError::Moments | PhaseError::Store(StoreError::Conflict)) => {
            show(&view, &person, &slug, Vec::new(), StatusCode::CONFLICT).await
        }
        Err(PhaseError::NoSuchPhase | PhaseError::NothingToAsk) => Err(PageError::NotFound),
        Err(PhaseError::Store(error)) => Err(error.into()),
    }
}

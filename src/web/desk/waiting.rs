//! One contribution with its decision. Of two who decide at once the second is told who was first, and when.

use crate::actions::decide::{DecideError, Ruling, decide};
use crate::actions::notice::notice;
use crate::chance;
use crate::clock::{london_day, london_time};
use crate::domain::concern::Concern;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::staff::Duty;
use crate::store::contributions;
use crate::store::decisions::{self, Decision};
use crate::web::desk::around;
use crate::web::desk::queue::card;
use crate::web::desk::waiting_page::{ConcernChoice, DecidedBy, ReasonChoice, WaitingPage};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{Colleague, colleague};
use crate::web::marked::pieces;
use crate::web::paths::desk;
use crate::web::view::View;
use crate::web::{answer, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// What the page of one contribution shows besides it.
#[derive(Default)]
struct Extras {
    errors: Vec<FieldError>,
    chosen: String,
    reason: String,
    concern: String,
    conflict: bool,
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: ContributionId,
    extras: Extras,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find(c, id)? else {
                return Ok(None);
            };
            if contributions::engagement_of(c, contribution.prompt)?.as_deref() != Some(asked.as_str()) {
                return Ok(None);
            }
            Ok::<_, crate::store::StoreError>(Some((contribution, decisions::find_latest(c, id)?)))
        })
        .await?;
    let (contribution, decision) = found.ok_or(PageError::NotFound)?;
    let reasons = edition
        .entries("reason")
        .iter()
        .map(|entry| ReasonChoice {
            label: edition
                .text(&format!("list.reason.{}", entry.code), "en")
                .0
                .to_owned(),
            checked: entry.code == extras.reason,
            value: entry.code.clone(),
        })
        .collect();
    let status = match (extras.conflict, extras.errors.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, true) => StatusCode::OK,
    };
    let card = card(&edition, &contribution);
    let worried = matches!(contribution.state, ContributionState::Escalated { .. });
    let (escalated, decided): (Vec<_>, Vec<_>) = decision.map(decided_by).into_iter().partition(|_| worried);
    let concern = if extras.concern.is_empty() {
        card.concern
    } else {
        &extras.concern
    };
    let page = WaitingPage {
        withdrawn: contribution.state.name() == "withdrawn",
        pieces: pieces(&contribution.words, &notice(&contribution.words).personal),
        concerns: if worried {
            Vec::new()
        } else {
            ConcernChoice::all(concern)
        },
        escalated,
        card,
        back_href: desk::queue(slug),
        action: desk::decision(slug, id),
        reasons,
        ticket: ticket::issue(
            &view.keys,
            &format!("decide:{id}"),
            chance::bytes(),
            view.clock.now(),
        ),
        errors: extras.errors,
        chosen: extras.chosen,
        decided,
        conflict: extras.conflict,
    };
    answer::private(view, status, &page, &around(view, person, slug)?)
}

fn decided_by(decision: Decision) -> DecidedBy {
    DecidedBy {
        outcome: decision.outcome,
        who: decision.staff_name,
        on: london_day(decision.decided_at).to_string(),
        at: london_time(decision.decided_at),
    }
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let person = colleague(&req, &view).await?;
    person.needs(&slug, Duty::Moderate)?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    show(&view, &person, &slug, id, Extras::default()).await
}

pub async fn decision(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let person = colleague(&req, &view).await?;
    person.needs(&slug, Duty::Moderate)?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    let now = view.clock.now();
    ticket::check(&view.keys, &format!("decide:{id}"), fields.text("ticket"), now)
        .map_err(|_| PageError::Stale)?;
    let reason = fields.text("reason").to_owned();
    let chosen = fields.text("outcome").to_owned();
    let concern = fields.text("concern").to_owned();
    let mend = |field, key| Extras {
        errors: vec![FieldError::new(field, key)],
        chosen: chosen.clone(),
        reason: reason.clone(),
        concern: concern.clone(),
        conflict: false,
    };
    let ruling = match chosen.as_str() {
        "publish" => Ruling::Publish,
        "decline" if reason.is_empty() => {
            return show(&view, &person, &slug, id, mend("reason", "error-reason-empty")).await;
        }
        "decline" => Ruling::Decline {
            reason: reason.clone(),
        },
        "escalate" => match Concern::parse(&concern) {
            Some(concern) => Ruling::Escalate { concern },
            None => return show(&view, &person, &slug, id, mend("concern", "error-concern-empty")).await,
        },
        _ => return show(&view, &person, &slug, id, mend("outcome", "error-outcome-empty")).await,
    };
    let (engagement, staff) = (slug.clone(), person.id);
    let decided = view
        .store
        .write(move |c| decide(c, &engagement, id, &ruling, staff, now))
        .await;
    match decided {
        Ok(()) => {
            let done = match chosen.as_str() {
                "publish" => "published",
                "decline" => "declined",
                _ => "escalated",
            };
            Ok(answer::see_other(&format!("{}?done={done}", desk::queue(&slug))))
        }
        Err(DecideError::AlreadyDecided(_)) => {
            show(
                &view,
                &person,
                &slug,
                id,
                Extras {
                    conflict: true,
                    ..Extras::default()
                },
            )
            .await
        }
        Err(DecideError::NoSuchReason) => {
            show(&view, &person, &slug, id, mend("reason", "error-reason-empty")).await
        }
        Err(DecideError::NoSuchContribution) => Err(PageError::NotFound),
        Err(DecideError::Store(error)) => Err(error.into()),
    }
}

//! What each phase that is ahead needs before it opens, computed or signed: the list, the rota, the lock on the rules.
//!
//! Not here: the opening (`phases`), and the page on which texts are read and signed (`readiness_texts`).

use crate::actions::prepare::{self, Found, PrepareError, lock_rules, promise, rules_now};
use crate::chance;
use crate::domain::readiness::opening;
use crate::domain::staff::Duty;
use crate::keys::{hash, hex};
use crate::store::preparations::{self, RulesLock};
use crate::store::{StoreError, phases, wordings};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, show_release, ticket_for};
use crate::web::desk::phase_step::{find, purpose};
use crate::web::desk::phases::row;
use crate::web::desk::readiness_page::{ReadinessCard, ReadinessPage, RotaRow, SaidRow};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

const DONE: [&str; 5] = ["promised", "taken-back", "locked", "signed", "objected"];

fn card(view: &View, person: &Colleague, name: String, default: &str, found: Found) -> ReadinessCard {
    let (slug, ordinal) = (found.phase.engagement.as_str(), found.phase.ordinal);
    let only = |may: bool, address: String| if may { address } else { String::new() };
    ReadinessCard {
        kind: found.phase.kind.as_str(),
        name,
        state: found.phase.state.name(),
        conditions: opening(found.preparation)
            .into_iter()
            .map(|condition| {
                let mut row = row(slug, condition);
                // Of what this very page is about it needs no link.
                if row.href == desk::readiness(slug) || !person.may(slug, Duty::ReadTexts) {
                    row.href.clear();
                }
                row
            })
            .collect(),
        said: found
            .said
            .into_iter()
            .map(|said| SaidRow {
                name: said.name,
                weight: said.weight.as_str(),
                reason: said.signature.reason,
                day: said.signature.signed_on.to_string(),
            })
            .collect(),
        comes: found.rota.iter().any(|(id, ..)| *id == person.id),
        rota: found
            .rota
            .into_iter()
            .map(|(_, name, day)| RotaRow { name, day })
            .collect(),
        moderators: found.moderators,
        texts_href: only(
            person.may(slug, Duty::ReadTexts),
            desk::readiness_texts(slug, ordinal, default),
        ),
        signs: person.may(slug, Duty::Sign),
        rota_action: only(
            person.may(slug, Duty::Moderate) && !found.resting.contains(&person.id),
            desk::rota(slug, ordinal),
        ),
        ticket: ticket_for(view, &purpose(slug, ordinal)),
    }
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    errors: Vec<FieldError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let (asked, now) = (slug.to_owned(), view.clock.now());
    type All = (Vec<Found>, String, Option<RulesLock>, String);
    let (found, rules, lock, default): All = view
        .store
        .read(move |c| {
            let texts = wordings::load(c, &asked)?;
            let mut found = Vec::new();
            for phase in phases::list(c, &asked)? {
                if phase.state.is_ahead() {
                    found.push(prepare::find(c, phase, now)?);
                }
            }
            let rules = rules_now(c, &asked, &texts)?;
            let lock = preparations::find_lock(c, &asked)?;
            Ok::<_, StoreError>((found, rules, lock, texts.default))
        })
        .await?;
    let rules_hash = hex(&hash(rules.as_bytes()));
    let is_locked = lock.as_ref().is_some_and(|lock| lock.rules_hash == rules_hash);
    let page = ReadinessPage {
        phases: found
            .into_iter()
            .map(|found| {
                let key = format!("phase.{}.name", found.phase.kind.as_str());
                card(
                    view,
                    person,
                    edition.text(&key, "en").0.to_owned(),
                    &default,
                    found,
                )
            })
            .collect(),
        rules,
        rules_hash,
        changed: lock.is_some() && !is_locked,
        locked_on: lock.map(|lock| lock.locked_on).unwrap_or_default(),
        lock_action: if !is_locked && person.may(slug, Duty::Lead) {
            desk::rules(slug)
        } else {
            String::new()
        },
        ticket: ticket_for(view, &purpose(slug, 0)),
        errors,
        conflict: status == StatusCode::CONFLICT,
        done: done(view, &DONE),
    };
    answer::private(view, status, &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Prepare]).await?;
    show(&view, &person, &slug, Vec::new(), StatusCode::OK).await
}

pub(super) fn back(slug: &str, done: &str) -> HttpResponse {
    answer::see_other(&format!("{}?done={done}", desk::readiness(slug)))
}

/// A moderator promises to moderate in a phase, or takes that back.
pub async fn rota(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, i32)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, ordinal) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    honour(&view, &fields, &purpose(&slug, ordinal))?;
    let id = find(&view, &slug, ordinal).await?.id;
    let (asked, staff, clock) = (slug.clone(), person.id, view.clock.clone());
    let comes = fields.text("comes") == "yes";
    let act = move |c: &mut _| promise(c, (&asked, id), staff, comes, clock.now());
    match view.store.write(act).await {
        Ok(()) => Ok(back(&slug, if comes { "promised" } else { "taken-back" })),
        Err(error) => refused(&view, &person, &slug, error).await,
    }
}

/// A lead locks the rules of moderation as they were read.
pub async fn lock(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    honour(&view, &fields, &purpose(&slug, 0))?;
    if fields.text("sure") != "yes" {
        let errors = vec![FieldError::new("sure-rules", "desk-error-sure-empty")];
        return show(&view, &person, &slug, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (asked, staff, clock) = (slug.clone(), person.id, view.clock.clone());
    let read = fields.text("read").to_owned();
    let act = move |c: &mut _| lock_rules(c, &asked, &read, (staff, clock.now()), chance::bytes());
    match view.store.write(act).await {
        Ok(edition) => {
            show_release(&view, edition).await;
            Ok(back(&slug, "locked"))
        }
        Err(error) => refused(&view, &person, &slug, error).await,
    }
}

async fn refused(
    view: &View,
    person: &Colleague,
    slug: &str,
    error: PrepareError,
) -> Result<HttpResponse, PageError> {
    match error {
        PrepareError::NotTheirs => Err(PageError::NotAllowed),
        PrepareError::NoSuchPhase => Err(PageError::NotFound),
        PrepareError::NotAhead
        | PrepareError::Changed
        | PrepareError::Already
        | PrepareError::Reason(_)
        | PrepareError::Store(StoreError::Conflict) => {
            show(view, person, slug, Vec::new(), StatusCode::CONFLICT).await
        }
        PrepareError::Store(error) => Err(error.into()),
    }
}

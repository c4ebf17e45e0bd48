//! The moderator's queue: what waits, oldest day first; one contribution with its decision. Of two who decide at once
//! the second is told who was first, and when.

use crate::actions::decide::{DecideError, Ruling, decide};
use crate::chance;
use crate::clock::{london_day, london_time};
use crate::domain::ids::ContributionId;
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::contributions::{self, Contribution};
use crate::store::decisions::{self, Decision};
use crate::web::desk::around;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{Colleague, colleague};
use crate::web::paths::desk;
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use crate::web::{answer, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many waiting contributions the list shows at once.
const SHOWN: i64 = 25;

#[derive(Serialize)]
pub struct QueuePage {
    pub waiting: Vec<WaitingCard>,
    /// More wait than are shown.
    pub more: bool,
    /// What has just been decided: `published` or `declined`, or empty.
    pub done: String,
}

#[derive(Serialize, Clone)]
pub struct WaitingCard {
    pub href: String,
    pub prompt: String,
    pub words: String,
    pub lang: String,
    pub audience: &'static str,
    pub verdict: String,
    pub received_on: String,
}

#[derive(Serialize)]
pub struct WaitingPage {
    pub card: WaitingCard,
    pub back_href: String,
    pub action: String,
    pub reasons: Vec<ReasonChoice>,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    pub chosen: String,
    /// What was decided already; then there is no form.
    pub decided: Vec<DecidedBy>,
    /// Decided by someone else while this page lay open.
    pub conflict: bool,
    /// Taken back by its author: nothing to decide.
    pub withdrawn: bool,
}

#[derive(Serialize)]
pub struct DecidedBy {
    pub outcome: String,
    pub who: String,
    pub on: String,
    pub at: String,
}

#[derive(Serialize)]
pub struct ReasonChoice {
    pub value: String,
    pub label: String,
    pub checked: bool,
}

fn card_sample() -> WaitingCard {
    WaitingCard {
        href: "/desk/ahp-strategy/queue/0".into(),
        prompt: "What matters most?".into(),
        words: "Being <believed>\nthe first time".into(),
        lang: "en".into(),
        audience: "citizen",
        verdict: String::new(),
        received_on: "2026-11-20".into(),
    }
}

impl Page for QueuePage {
    const TEMPLATE: &'static str = "desk/queue.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |waiting, more, done: &str| QueuePage {
            waiting,
            more,
            done: done.into(),
        };
        let second = WaitingCard {
            href: "/desk/ahp-strategy/queue/1".into(),
            lang: String::new(),
            audience: "ahp",
            verdict: "Nearly right".into(),
            ..card_sample()
        };
        vec![
            ("empty", page(vec![], false, "published")),
            ("some", page(vec![card_sample(), second], true, "")),
            ("declined", page(vec![card_sample()], false, "declined")),
        ]
    }
}

impl Page for WaitingPage {
    const TEMPLATE: &'static str = "desk/waiting.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |errors, decided, conflict| WaitingPage {
            card: card_sample(),
            back_href: "/desk/ahp-strategy/queue".into(),
            action: "/desk/ahp-strategy/queue/0/decision".into(),
            reasons: vec![ReasonChoice {
                value: "unclear".into(),
                label: "We could not understand it".into(),
                checked: false,
            }],
            ticket: "ticket".into(),
            errors,
            chosen: "decline".into(),
            decided,
            conflict,
            withdrawn: false,
        };
        let decided = || {
            vec![DecidedBy {
                outcome: "published".into(),
                who: "Nasreen Holloway".into(),
                on: "2026-11-20".into(),
                at: "14:05".into(),
            }]
        };
        vec![
            ("waiting", page(vec![], vec![], false)),
            (
                "no decision",
                page(
                    vec![FieldError::new("outcome", "error-outcome-empty")],
                    vec![],
                    false,
                ),
            ),
            (
                "no reason",
                page(
                    vec![FieldError::new("reason", "error-reason-empty")],
                    vec![],
                    false,
                ),
            ),
            ("decided", page(vec![], decided(), false)),
            ("conflict", page(vec![], decided(), true)),
            (
                "withdrawn",
                WaitingPage {
                    withdrawn: true,
                    ..page(vec![], vec![], false)
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn card(edition: &Edition, contribution: &Contribution) -> WaitingCard {
    let title = edition
        .prompt(contribution.prompt.0)
        .map(|(_, prompt)| prompt_title(edition, prompt, "en").0);
    WaitingCard {
        href: desk::waiting(&edition.engagement, contribution.id),
        prompt: title.unwrap_or_default(),
        words: contribution.words.clone(),
        lang: if contribution.lang == "und" {
            String::new()
        } else {
            contribution.lang.clone()
        },
        audience: contribution.audience.as_str(),
        verdict: contribution
            .verdict
            .map(|verdict| {
                edition
                    .text(&format!("list.verdict.{}", verdict.as_str()), "en")
                    .0
                    .to_owned()
            })
            .unwrap_or_default(),
        received_on: contribution.received_on.to_string(),
    }
}

pub async fn list(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    person.needs(&slug, Duty::Moderate)?;
    let edition = view.edition(&slug)?;
    let asked = slug.clone();
    let mut waiting = view
        .store
        .read(move |c| contributions::list_waiting(c, &asked, SHOWN + 1))
        .await?;
    let size = usize::try_from(SHOWN).unwrap_or(usize::MAX);
    let more = waiting.len() > size;
    waiting.truncate(size);
    let page = QueuePage {
        waiting: waiting
            .iter()
            .map(|contribution| card(&edition, contribution))
            .collect(),
        more,
        done: view
            .asked_for("done")
            .filter(|done| done == "published" || done == "declined")
            .unwrap_or_default(),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

/// What the page of one contribution shows besides it.
#[derive(Default)]
struct Extras {
    errors: Vec<FieldError>,
    chosen: String,
    reason: String,
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
    let page = WaitingPage {
        withdrawn: contribution.state.name() == "withdrawn",
        card: card(&edition, &contribution),
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
        decided: decision.map(decided_by).into_iter().collect(),
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
    let mend = |field, key| Extras {
        errors: vec![FieldError::new(field, key)],
        chosen: chosen.clone(),
        reason: reason.clone(),
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
        _ => return show(&view, &person, &slug, id, mend("outcome", "error-outcome-empty")).await,
    };
    let (engagement, staff) = (slug.clone(), person.id);
    let decided = view
        .store
        .write(move |c| decide(c, &engagement, id, &ruling, staff, now))
        .await;
    match decided {
        Ok(()) => {
            let done = if chosen == "publish" {
                "published"
            } else {
                "declined"
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

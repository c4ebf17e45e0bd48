//! Words that a colleague decided on, read a second time without knowing how: one at a time, drawn by lot. What is
//! said of them changes nothing; what comes of it is shown in `fairness`.

use crate::actions::decide::{DecideError, Ruling};
use crate::actions::read_blind::{find_next, find_open, read_blind};
use crate::domain::ids::ContributionId;
use crate::domain::staff::Duty;
use crate::render::Page;
use crate::store::StoreError;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, done, enter, honour, status_of, ticket_for};
use crate::web::desk::queue::{WaitingCard, card, card_sample};
use crate::web::desk::ruling::reason_name;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct BlindPage {
    /// None or one.
    pub cards: Vec<WaitingCard>,
    pub action: String,
    pub ticket: String,
    /// `publish`, `decline` or empty.
    pub chosen: String,
    pub reasons: Vec<Choice>,
    pub errors: Vec<FieldError>,
    /// What has just been noted: `published`, `declined` or empty.
    pub done: &'static str,
    /// The one that was sent was read by someone else meanwhile, or is no longer there.
    pub gone: bool,
}

impl Page for BlindPage {
    const TEMPLATE: &'static str = "desk/blind.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |cards, errors, done, gone| BlindPage {
            cards,
            action: "/desk/ahp-strategy/blind-readings/0".into(),
            ticket: "ticket".into(),
            chosen: "decline".into(),
            reasons: vec![Choice {
                value: "unclear".into(),
                label: "We could not understand it".into(),
                checked: false,
            }],
            errors,
            done,
            gone,
        };
        let worrying = WaitingCard {
            concern: "self-harm",
            verdict: "Nearly right".into(),
            ..card_sample()
        };
        let error = |field, key| vec![FieldError::new(field, key)];
        vec![
            ("nothing to read", page(vec![], vec![], "published", false)),
            ("one", page(vec![card_sample()], vec![], "declined", false)),
            ("worrying", page(vec![worrying], vec![], "", true)),
            (
                "no decision",
                page(
                    vec![card_sample()],
                    error("outcome", "error-outcome-empty"),
                    "",
                    false,
                ),
            ),
            (
                "no reason",
                page(
                    vec![card_sample()],
                    error("reason", "error-reason-empty"),
                    "",
                    false,
                ),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// What was chosen in the form, with what must be mended.
#[derive(Default)]
struct Typed {
    chosen: String,
    reason: String,
    errors: Vec<FieldError>,
    gone: bool,
    /// What the form was about: a decision is never shown beside other words.
    on: Option<ContributionId>,
}

impl Typed {
    /// Someone else was first; what was chosen was about words that are shown no more.
    fn gone() -> Self {
        Typed {
            gone: true,
            ..Typed::default()
        }
    }
}

fn purpose(slug: &str) -> String {
    format!("blind:{slug}")
}

async fn show(view: &View, person: &Colleague, slug: &str, typed: Typed) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let (asked, keys, staff) = (slug.to_owned(), view.keys.clone(), person.id);
    let on = typed.on;
    let (next, typed) = view
        .store
        .read(move |c| {
            let same = match on {
                Some(id) => find_open(c, &keys, &asked, id, staff)?,
                None => None,
            };
            let typed = if on.is_some() && same.is_none() {
                Typed::gone()
            } else {
                typed
            };
            let shown = match same {
                Some(same) => Some(same),
                None => find_next(c, &keys, &asked, staff)?,
            };
            Ok::<_, StoreError>((shown, typed))
        })
        .await?;
    let reasons = edition.entries("reason").iter().map(|entry| Choice {
        label: reason_name(&edition, &entry.code, "en"),
        checked: entry.code == typed.reason,
        value: entry.code.clone(),
    });
    let page = BlindPage {
        reasons: reasons.collect(),
        action: next
            .as_ref()
            .map(|next| desk::blind_reading(slug, next.id))
            .unwrap_or_default(),
        // Who reads must not learn from the worry on it what became of the words, so it is noticed anew.
        cards: next
            .iter()
            .map(|next| WaitingCard {
                concern: crate::actions::notice::notice_concern(&next.words).map_or("", |it| it.as_str()),
                ..card(&edition, next)
            })
            .collect(),
        ticket: ticket_for(view, &purpose(slug)),
        chosen: typed.chosen,
        errors: typed.errors,
        done: done(view, &["published", "declined"]),
        gone: typed.gone,
    };
    let status = if page.gone {
        StatusCode::CONFLICT
    } else {
        status_of(&page.errors)
    };
    answer::private(view, status, &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    show(&view, &person, &slug, Typed::default()).await
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    honour(&view, &fields, &purpose(&slug))?;
    let typed = Typed {
        chosen: fields.text("outcome").to_owned(),
        reason: fields.text("reason").to_owned(),
        on: Some(id),
        ..Typed::default()
    };
    let mend = |typed, field, key| Typed {
        errors: vec![FieldError::new(field, key)],
        ..typed
    };
    let (ruling, done) = match (typed.chosen.as_str(), typed.reason.as_str()) {
        ("publish", _) => (Ruling::Publish, "published"),
        ("decline", "") => {
            let typed = mend(typed, "reason", "error-reason-empty");
            return show(&view, &person, &slug, typed).await;
        }
        ("decline", reason) => {
            let reason = reason.to_owned();
            (Ruling::Decline { reason }, "declined")
        }
        _ => {
            let typed = mend(typed, "outcome", "error-outcome-empty");
            return show(&view, &person, &slug, typed).await;
        }
    };
    let (asked, keys, staff, now) = (slug.clone(), view.keys.clone(), person.id, view.clock.now());
    let read = view
        .store
        .write(move |c| read_blind(c, &keys, &asked, id, ruling, staff, now))
        .await;
    match read {
        Ok(()) => Ok(answer::see_other(&format!("{}?done={done}", desk::blind(&slug)))),
        Err(DecideError::NoSuchReason) => {
            show(&view, &person, &slug, mend(typed, "reason", "error-reason-empty")).await
        }
        Err(
            DecideError::AlreadyDecided(_)
            | DecideError::Changed
            | DecideError::OwnRefusal
            | DecideError::OwnAcceptance
            | DecideError::Unread,
        ) => show(&view, &person, &slug, Typed::gone()).await,
        Err(DecideError::NoSuchContribution | DecideError::NoSuchQuestion | DecideError::NoWorryHere) => {
            Err(PageError::NotFound)
        }
        Err(DecideError::Store(error)) => Err(error.into()),
    }
}

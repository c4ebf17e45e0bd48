//! Words that a comment is about, and whether more comments are taken below them.
//! A moderator closes them for a reason that everyone may read, or opens them again. The comments wait in the queue.

use crate::actions::close_comments::{close_comments, may_close, reopen_comments};
use crate::actions::decide::DecideError;
use crate::domain::ids::ContributionId;
use crate::domain::staff::Duty;
use crate::render::Page;
use crate::store::contributions::Contribution;
use crate::store::decisions::Decision;
use crate::store::{StoreError, closed_comments, contributions, decisions};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, arrive, done, honour, status_after, ticket_for};
use crate::web::desk::queue::{WaitingCard, card, card_sample};
use crate::web::desk::ruling::DecidedBy;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct CommentsPage {
    pub card: WaitingCard,
    pub back_href: String,
    /// `open`, `closed`, or `none` where the words take no comments: they are not public, or are a comment.
    pub state: &'static str,
    /// Why they are closed; empty where they are not.
    pub reason: String,
    /// Where they are closed, or opened again.
    pub action: String,
    pub ticket: String,
    pub reasons: Vec<Choice>,
    /// When they were closed and opened, by whom.
    pub decided: Vec<DecidedBy>,
    pub errors: Vec<FieldError>,
    /// A colleague was first, or the author took the words back.
    pub conflict: bool,
    /// `closed`, `reopened` or empty.
    pub done: &'static str,
}

impl Page for CommentsPage {
    const TEMPLATE: &'static str = "desk/comments.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state| CommentsPage {
            card: WaitingCard {
                about_href: String::new(),
                ..card_sample()
            },
            back_href: "/desk/ahp-strategy/queue".into(),
            state,
            reason: String::new(),
            action: "/desk/ahp-strategy/comments/0/closure".into(),
            ticket: "ticket".into(),
            reasons: vec![Choice {
                value: "attacks".into(),
                label: "People had begun to attack <each other>".into(),
                checked: false,
            }],
            decided: Vec::new(),
            errors: Vec::new(),
            conflict: false,
            done: "",
        };
        let closed = CommentsPage {
            reason: "People had begun to attack <each other>".into(),
            decided: ["comments-closed", "comments-reopened"]
                .map(DecidedBy::sample)
                .to_vec(),
            done: "closed",
            ..page("closed")
        };
        let no_reason = CommentsPage {
            errors: vec![FieldError::new("reason", "desk-comments-error-reason")],
            ..page("open")
        };
        let late = CommentsPage {
            conflict: true,
            ..page("none")
        };
        vec![
            ("open", page("open")),
            ("closed", closed),
            ("no reason", no_reason),
            ("nothing to close", late),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

type Found = (Contribution, Option<String>, Vec<Decision>);

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: ContributionId,
    errors: Vec<FieldError>,
    conflict: bool,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let asked = slug.to_owned();
    let found: Option<Found> = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find_in(c, &asked, id)? else {
                return Ok(None);
            };
            let closed = closed_comments::find(c, id)?;
            Ok::<_, StoreError>(Some((contribution, closed, decisions::list(c, id)?)))
        })
        .await?;
    let (contribution, closed, decided) = found.ok_or(PageError::NotFound)?;
    let name = |code: &str| edition.text(&format!("list.closing.{code}"), "en").0.to_owned();
    let state = match (&closed, may_close(&contribution)) {
        (_, false) => "none",
        (Some(_), true) => "closed",
        (None, true) => "open",
    };
    let step = if state == "closed" { "reopening" } else { "closure" };
    let page = CommentsPage {
        card: card(&edition, &contribution),
        back_href: desk::queue(slug),
        state,
        reason: closed.as_deref().map(name).unwrap_or_default(),
        action: desk::comments_step(slug, id, step),
        ticket: ticket_for(view, &purpose(id)),
        reasons: edition
            .entries("closing")
            .iter()
            .map(|entry| Choice {
                label: name(&entry.code),
                value: entry.code.clone(),
                checked: false,
            })
            .collect(),
        decided: decided
            .iter()
            .filter(|decision| decision.outcome.starts_with("comments-"))
            .map(|decision| DecidedBy::of(&edition, decision))
            .collect(),
        errors,
        conflict,
        done: done(view, &["closed", "reopened"]),
    };
    let status = status_after(conflict, &page.errors);
    answer::private(view, status, &page, &around(view, person, slug)?)
}

fn purpose(id: ContributionId) -> String {
    format!("comments:{id}")
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    show(&view, &person, &slug, id, Vec::new(), false).await
}

pub async fn closure(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    honour(&view, &fields, &purpose(id))?;
    let (engagement, staff, now) = (slug.clone(), person.id, view.clock.now());
    let reason = fields.text("reason").to_owned();
    let closed = view
        .store
        .write(move |c| close_comments(c, &engagement, id, &reason, staff, now))
        .await;
    after(&view, &person, &slug, id, closed, "closed").await
}

pub async fn reopening(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    honour(&view, &fields, &purpose(id))?;
    let (engagement, staff, now) = (slug.clone(), person.id, view.clock.now());
    let opened = view
        .store
        .write(move |c| reopen_comments(c, &engagement, id, staff, now))
        .await;
    after(&view, &person, &slug, id, opened, "reopened").await
}

async fn after(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: ContributionId,
    done: Result<(), DecideError>,
    name: &str,
) -> Result<HttpResponse, PageError> {
    match done {
        Ok(()) => Ok(answer::see_other(&format!(
            "{}?done={name}",
            desk::comments(slug, id)
        ))),
        Err(DecideError::NoSuchReason) => {
            let errors = vec![FieldError::new("reason", "desk-comments-error-reason")];
            show(view, person, slug, id, errors, false).await
        }
        Err(DecideError::NoSuchContribution) => Err(PageError::NotFound),
        Err(DecideError::Store(error)) => Err(error.into()),
        Err(_) => show(view, person, slug, id, Vec::new(), true).await,
    }
}

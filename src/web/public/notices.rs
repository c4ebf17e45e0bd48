//! Asking to be told of news by mail: an address in a store of its own, confirmed by a mail, deleted by one press.
//! Links in mails show a button and change nothing: mail scanners follow links.

use crate::actions::ask_for_news::{Request, ask_for_news, confirm_news, has_news, stop_news};
use crate::chance;
use crate::render::Page;
use crate::store::StoreError;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::limits::Attempt;
use crate::web::view::View;
use crate::web::{answer, shell, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct NoticesPage {
    /// `ask`, `asked` or `over`.
    pub state: &'static str,
    pub email: String,
    pub action: String,
    pub back_href: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct NoticeLinkPage {
    /// `confirm`, `confirmed`, `failed`, `delete` or `deleted`.
    pub state: &'static str,
    pub action: String,
    pub token: String,
    pub ticket: String,
    pub home_href: String,
}

impl Page for NoticesPage {
    const TEMPLATE: &'static str = "public/notices.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state, errors| NoticesPage {
            state,
            email: "someone@example.org".into(),
            action: "/ahp-strategy/notices".into(),
            back_href: "/ahp-strategy".into(),
            ticket: "ticket".into(),
            errors,
        };
        vec![
            ("ask", page("ask", vec![])),
            (
                "no address",
                page("ask", vec![FieldError::new("email", "error-email")]),
            ),
            (
                "stale",
                page("ask", vec![FieldError::new("email", "error-stale")]),
            ),
            ("asked", page("asked", vec![])),
            ("over", page("over", vec![])),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl Page for NoticeLinkPage {
    const TEMPLATE: &'static str = "public/notice_link.html";

    fn samples() -> Vec<(&'static str, Self)> {
        ["confirm", "confirmed", "failed", "delete", "deleted"]
            .into_iter()
            .map(|state| {
                let page = NoticeLinkPage {
                    state,
                    action: "/notices/confirmation".into(),
                    token: "token".into(),
                    ticket: "ticket".into(),
                    home_href: "/".into(),
                };
                (state, page)
            })
            .collect()
    }
}

fn form(
    view: &View,
    slug: &str,
    state: &'static str,
    email: &str,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = NoticesPage {
        state,
        email: email.to_owned(),
        action: view.paths.notices(slug),
        back_href: view.paths.engagement(slug),
        ticket: ticket::issue(&view.keys, "notices", chance::bytes(), view.clock.now()),
        errors,
    };
    answer::private(view, status, &page, &shell::of_form(view, &edition)?)
}

pub async fn get(view: View, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    view.edition(&slug)?;
    let asked = slug.clone();
    let news = view.store.read(move |c| has_news(c, &asked)).await?;
    form(&view, &slug, if news { "ask" } else { "over" }, "", Vec::new())
}

pub async fn post(view: View, slug: web::Path<String>, fields: Fields) -> Result<HttpResponse, PageError> {
    view.edition(&slug)?;
    let typed = fields.text("email").trim().to_lowercase();
    let now = view.clock.now();
    let mut errors = Vec::new();
    if ticket::check(&view.keys, "notices", fields.text("ticket"), now).is_err() {
        errors.push(FieldError::new("email", "error-stale"));
    } else if !crate::mail::is_address(&typed) {
        errors.push(FieldError::new("email", "error-email"));
    }
    if !errors.is_empty() {
        return form(&view, &slug, "ask", fields.text("email"), errors);
    }
    if !view
        .limits
        .spend(Attempt::Mail, view.visitor, &typed, view.face.day())
    {
        return Err(PageError::TooOften);
    }
    let at = |path: String| format!("{}{path}", view.origin);
    let request = Request {
        news_link: at(view.paths.engagement(&slug)),
        confirmation_page: at(view.paths.notice_confirmation_with()),
        deletion_page: at(view.paths.notice_deletion_with()),
        slug: slug.clone(),
        email: typed,
        reading: view.reading.language.clone(),
    };
    let keys = view.keys.clone();
    let kept = view
        .store
        .write(move |c| ask_for_news(c, &keys, request, now))
        .await;
    let kept = match kept {
        // Pressed twice at once: the other press has kept it and written.
        Err(StoreError::Conflict) => true,
        other => other?,
    };
    form(&view, &slug, if kept { "asked" } else { "over" }, "", Vec::new())
}

fn link_page(
    view: &View,
    state: &'static str,
    token: &str,
    action: String,
) -> Result<HttpResponse, PageError> {
    let page = NoticeLinkPage {
        state,
        action,
        token: token.to_owned(),
        ticket: ticket::issue(&view.keys, "notice-link", chance::bytes(), view.clock.now()),
        home_href: view.paths.home(),
    };
    let mut shell = shell::plain(view)?;
    shell.readings = Vec::new();
    shell.ways = Vec::new();
    answer::private(view, StatusCode::OK, &page, &shell)
}

pub async fn confirmation(view: View) -> Result<HttpResponse, PageError> {
    let token = view.asked_for("token").ok_or(PageError::NotFound)?;
    link_page(&view, "confirm", &token, view.paths.notice_confirmation())
}

pub async fn confirm(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    ticket::check(&view.keys, "notice-link", fields.text("ticket"), view.clock.now())
        .map_err(|_| PageError::Stale { purpose: None })?;
    let (keys, token) = (view.keys.clone(), fields.text("token").to_owned());
    let done = view.store.write(move |c| confirm_news(c, &keys, &token)).await?;
    link_page(
        &view,
        if done { "confirmed" } else { "failed" },
        "",
        String::new(),
    )
}

pub async fn deletion(view: View) -> Result<HttpResponse, PageError> {
    let token = view.asked_for("token").ok_or(PageError::NotFound)?;
    link_page(&view, "delete", &token, view.paths.notice_deletion())
}

/// The token alone is enough, in the form or in the address: a mail program's own button sends no ticket (RFC 8058).
/// Such a button may send its one field in another form than ours, which is then not read.
pub async fn delete(view: View, fields: Option<Fields>) -> Result<HttpResponse, PageError> {
    let token = match fields.as_ref().map_or("", |fields| fields.text("token")) {
        "" => view.asked_for("token").unwrap_or_default(),
        token => token.to_owned(),
    };
    view.store.write(move |c| stop_news(c, &token)).await?;
    link_page(&view, "deleted", "", String::new())
}

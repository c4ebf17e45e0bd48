//! What the forms of the desk share: who may send them, their tickets, choices to tick, and what follows a release.
//! No page of its own, and no rule of an engagement.

use crate::chance;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{Colleague, colleague};
use crate::web::ticket;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use serde::Serialize;

/// One choice of radios, checkboxes or a select.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub checked: bool,
}

/// Words of the public that can be chosen by number.
#[derive(Debug, Clone, Serialize)]
pub struct WordsChoice {
    pub value: String,
    pub words: String,
    /// Language tag; empty where it is not known.
    pub lang: String,
    pub checked: bool,
    /// Titles of the themes they are evidence for.
    pub themes: Vec<String>,
}

/// Something of the team's that a page leads to.
#[derive(Debug, Clone, Serialize)]
pub struct Way {
    pub text: String,
    pub href: String,
}

impl Way {
    pub fn new(text: &str, href: String) -> Self {
        Self {
            text: text.to_owned(),
            href,
        }
    }
}

impl WordsChoice {
    pub fn samples() -> Vec<Self> {
        let choice = |value: &str, words: &str, lang: &str, checked, themes: &[&str]| WordsChoice {
            value: value.into(),
            words: words.into(),
            lang: lang.into(),
            checked,
            themes: themes.iter().map(|theme| (*theme).to_owned()).collect(),
        };
        vec![
            choice(
                "0",
                "Being <believed>.\nThe first time.",
                "en",
                true,
                &["Being heard", "Time"],
            ),
            choice("1", "میری بات سنی جائے۔", "ur", false, &[]),
            choice("2", "I do not know what I wrote", "", false, &["Time"]),
        ]
    }
}

/// A language tag as pages use it: empty where nobody said.
pub fn known_language(lang: String) -> String {
    if lang == "und" { String::new() } else { lang }
}

/// The colleague, if any of the duties is theirs.
pub async fn enter(
    view: &View,
    req: &HttpRequest,
    slug: &str,
    duties: &[Duty],
) -> Result<Colleague, PageError> {
    let person = colleague(req, view).await?;
    if duties.iter().any(|duty| person.may(slug, *duty)) {
        Ok(person)
    } else {
        Err(PageError::NotAllowed)
    }
}

/// The colleague and what the address names. Who may not enter is refused whether or not it exists.
pub async fn arrive<T>(
    view: &View,
    req: &HttpRequest,
    path: web::Path<(String, String)>,
    duties: &[Duty],
    parse: fn(&str) -> Option<T>,
) -> Result<(Colleague, String, T), PageError> {
    let (slug, id) = path.into_inner();
    let person = enter(view, req, &slug, duties).await?;
    Ok((person, slug, parse(&id).ok_or(PageError::NotFound)?))
}

pub fn ticket_for(view: &View, purpose: &str) -> String {
    ticket::issue(&view.keys, purpose, chance::bytes(), view.clock.now())
}

/// Takes the ticket of a form back. Returns the id that something made by this form is to have.
pub fn honour(view: &View, fields: &Fields, purpose: &str) -> Result<Key, PageError> {
    ticket::check(&view.keys, purpose, fields.text("ticket"), view.clock.now())
        .map(|ticket| Key::from_random(ticket.nonce))
        .map_err(|_| PageError::stale(purpose))
}

/// A page that must be mended says so in its status.
pub fn status_of(errors: &[FieldError]) -> StatusCode {
    if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

/// The same, for a page that a colleague may have overtaken.
pub fn status_after(overtaken: bool, errors: &[FieldError]) -> StatusCode {
    if overtaken {
        StatusCode::CONFLICT
    } else {
        status_of(errors)
    }
}

/// Ticked keys; a browser sends only those it was given.
pub fn keys(fields: &Fields, name: &str) -> Result<Vec<Key>, PageError> {
    fields
        .all(name)
        .into_iter()
        .map(|value| Key::parse(value).ok_or(PageError::Malformed))
        .collect()
}

pub fn contribution_ids(fields: &Fields, name: &str) -> Result<Vec<ContributionId>, PageError> {
    fields
        .all(name)
        .into_iter()
        .map(|value| ContributionId::parse(value).ok_or(PageError::Malformed))
        .collect()
}

/// Shows a release that was cut. The release stands whether or not the engine can be tidied afterwards.
pub async fn show_release(view: &View, edition: Edition) {
    view.app.show(edition);
    if let Err(error) = view.app.store.tidy_after_release().await {
        tracing::warn!(%error, "the engine was not tidied after a release");
    }
}

/// What a page says was done, if it is one of what it can say.
pub fn done(view: &View, known: &[&'static str]) -> &'static str {
    let asked = view.asked_for("done").unwrap_or_default();
    known
        .iter()
        .find(|name| **name == asked)
        .copied()
        .unwrap_or_default()
}

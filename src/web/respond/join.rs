//! Joining as a professional: an address, a password, a profession; then a mail whose link shows a button. The answer
//! is the same whether the address is known or not.

use crate::actions::join::{Application, confirm, join};
use crate::actions::password::{Password, PasswordError, SHORTEST};
use crate::chance;
use crate::domain::audience::Audience;
use crate::render::Page;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, hashing, shell, ticket};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
pub struct JoinPage {
    pub action: String,
    pub sign_in_href: String,
    pub email: String,
    /// Professions of all engagements, then disciplines of others; value `ahp:CODE` or `other:CODE`.
    pub professions: Vec<Choice>,
    pub disciplines: Vec<Choice>,
    pub shortest: usize,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize, Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: String,
    pub checked: bool,
}

#[derive(Serialize)]
pub struct JoinedPage {
    pub sign_in_href: String,
}

#[derive(Serialize)]
pub struct ConfirmPage {
    pub action: String,
    pub token: String,
    pub ticket: String,
    pub join_href: String,
    pub sign_in_href: String,
    /// `ask`, `done` or `failed`.
    pub state: &'static str,
}

impl Page for JoinPage {
    const TEMPLATE: &'static str = "respond/join.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let choice = |value: &str, checked| Choice {
            value: value.into(),
            label: "Physiotherapists".into(),
            hint: String::new(),
            checked,
        };
        let page = |errors| JoinPage {
            action: "/join".into(),
            sign_in_href: "/sign-in".into(),
            email: "someone@example.org".into(),
            professions: vec![
                choice("ahp:physiotherapists", true),
                choice("ahp:dietitians", false),
            ],
            disciplines: vec![choice("other:nurse", false)],
            shortest: SHORTEST,
            ticket: "ticket".into(),
            errors,
        };
        let short = FieldError {
            field: "password",
            key: "error-password-short",
            limit: 12,
            got: 0,
        };
        let all = vec![
            FieldError::new("email", "error-email"),
            short,
            FieldError::new("profession", "error-profession-empty"),
        ];
        vec![
            ("fresh", page(vec![])),
            ("nothing filled in", page(all)),
            (
                "guessable",
                page(vec![FieldError::new("password", "error-password-guessable")]),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl Page for JoinedPage {
    const TEMPLATE: &'static str = "respond/joined.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![(
            "joined",
            JoinedPage {
                sign_in_href: "/sign-in".into(),
            },
        )]
    }
}

impl Page for ConfirmPage {
    const TEMPLATE: &'static str = "respond/confirm.html";

    fn samples() -> Vec<(&'static str, Self)> {
        ["ask", "done", "failed"]
            .into_iter()
            .map(|state| {
                let page = ConfirmPage {
                    action: "/join/confirmation".into(),
                    token: "token".into(),
                    ticket: "ticket".into(),
                    join_href: "/join".into(),
                    sign_in_href: "/sign-in".into(),
                    state,
                };
                (state, page)
            })
            .collect()
    }
}

/// The professions or disciplines of all engagements, each once, in the first one's order.
fn choices(view: &View, list: &str, audience: Audience, chosen: &str) -> Vec<Choice> {
    let reading = view.reading.code();
    let mut choices: Vec<Choice> = Vec::new();
    for edition in view.face.editions() {
        for entry in edition.entries(list) {
            let value = format!("{}:{}", audience.as_str(), entry.code);
            if !choices.iter().any(|choice| choice.value == value) {
                let label = said(edition, &format!("list.{list}.{}", entry.code), &reading);
                choices.push(Choice {
                    checked: value == chosen,
                    value,
                    label,
                    hint: String::new(),
                });
            }
        }
    }
    choices
}

fn page(view: &View, fields: &Fields, errors: Vec<FieldError>) -> JoinPage {
    let chosen = fields.text("profession");
    JoinPage {
        action: view.paths.join(),
        sign_in_href: view.paths.sign_in(),
        email: fields.text("email").to_owned(),
        professions: choices(view, "profession", Audience::Ahp, chosen),
        disciplines: choices(view, "discipline", Audience::Other, chosen),
        shortest: SHORTEST,
        ticket: ticket::issue(&view.keys, "join", chance::bytes(), view.clock.now()),
        errors,
    }
}

pub async fn get(view: View) -> Result<HttpResponse, PageError> {
    answer::private(
        &view,
        StatusCode::OK,
        &page(&view, &Fields::default(), vec![]),
        &shell::plain(&view)?,
    )
}

pub fn password_error(error: PasswordError) -> FieldError {
    match error {
        PasswordError::TooShort { least } => FieldError {
            field: "password",
            key: "error-password-short",
            limit: least,
            got: 0,
        },
        PasswordError::TooLong { limit } => FieldError {
            field: "password",
            key: "error-password-long",
            limit,
            got: 0,
        },
        PasswordError::Guessable | PasswordError::Broken => {
            FieldError::new("password", "error-password-guessable")
        }
    }
}

pub async fn post(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    let email = fields.text("email").trim().to_lowercase();
    let mut errors = Vec::new();
    if ticket::check(&view.keys, "join", fields.text("ticket"), view.clock.now()).is_err() {
        errors.push(FieldError::new("email", "error-stale"));
    }
    if !crate::mail::is_address(&email) {
        errors.push(FieldError::new("email", "error-email"));
    }
    let password = Password::parse(fields.text("password"), &email);
    if let Err(error) = &password {
        errors.push(password_error(*error));
    }
    let asked = page(&view, &fields, Vec::new());
    let chosen = asked
        .professions
        .iter()
        .chain(&asked.disciplines)
        .find(|choice| choice.checked);
    if chosen.is_none() {
        errors.push(FieldError::new("profession", "error-profession-empty"));
    }
    let (Ok(password), Some(choice), true) = (password, chosen, errors.is_empty()) else {
        let page = JoinPage { errors, ..asked };
        let mut shell = shell::plain(&view)?;
        // Switching the language by a link would lose what was typed.
        shell.readings = Vec::new();
        return answer::private(&view, StatusCode::UNPROCESSABLE_ENTITY, &page, &shell);
    };
    let (audience, profession) = choice.value.split_once(':').ok_or(PageError::Malformed)?;
    let application = Application {
        email,
        password_hash: hashing::hash(&view, password).await?,
        audience: Audience::parse(audience).ok_or(PageError::Malformed)?,
        profession: profession.to_owned(),
        reading: view.reading.language.clone(),
        confirm_at: format!("{}{}", view.origin, view.paths.confirmation()),
    };
    let now = view.clock.now();
    view.store.write(move |c| join(c, application, now)).await?;
    let page = JoinedPage {
        sign_in_href: view.paths.sign_in(),
    };
    answer::private(&view, StatusCode::OK, &page, &shell::plain(&view)?)
}

fn confirm_page(view: &View, token: &str, state: &'static str) -> Result<HttpResponse, PageError> {
    let page = ConfirmPage {
        action: view.paths.confirm(),
        token: token.to_owned(),
        ticket: ticket::issue(&view.keys, "confirm", chance::bytes(), view.clock.now()),
        join_href: view.paths.join(),
        sign_in_href: view.paths.sign_in(),
        state,
    };
    let mut shell = shell::plain(view)?;
    shell.readings = Vec::new();
    answer::private(view, StatusCode::OK, &page, &shell)
}

/// Shows a button and changes nothing: mail scanners follow links.
pub async fn confirmation(view: View) -> Result<HttpResponse, PageError> {
    let token = view.asked_for("token").ok_or(PageError::NotFound)?;
    confirm_page(&view, &token, "ask")
}

pub async fn confirm_post(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    ticket::check(&view.keys, "confirm", fields.text("ticket"), view.clock.now())
        .map_err(|_| PageError::Stale { purpose: None })?;
    let token = fields.text("token").to_owned();
    let now = view.clock.now();
    let done = view.store.write(move |c| confirm(c, &token, now)).await?;
    confirm_page(&view, "", if done { "done" } else { "failed" })
}

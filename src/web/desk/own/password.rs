//! Choosing a password: by the link of a mail, or at the desk with the present one. A GET with a link asks
//! nothing of the store, so that it tells nothing and mail scanners use nothing up.

use crate::actions::choose_password::{change, choose, owner};
use crate::actions::password::{Password, SHORTEST};
use crate::render::Page;
use crate::store::sessions::World;
use crate::web::desk::forms::{honour, status_of, ticket_for};
use crate::web::desk::own::{inside, outside, row, shows_password};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{Colleague, colleague, token};
use crate::web::limits::Attempt;
use crate::web::paths::desk::own;
use crate::web::respond::join::password_error;
use crate::web::view::View;
use crate::web::{answer, hashing};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

const BY_LINK: &str = "choose-password";
const AT_THE_DESK: &str = "change-password";

#[derive(Serialize)]
pub struct PasswordPage {
    pub action: String,
    /// The token of the link; empty at the desk.
    pub token: String,
    /// Where a new link is asked for.
    pub reset_href: String,
    pub shortest: usize,
    /// The link works no longer.
    pub over: bool,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for PasswordPage {
    const TEMPLATE: &'static str = "desk/own/password.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |token: &str, errors: &[(&'static str, &'static str)]| PasswordPage {
            action: "/desk/account/password".into(),
            token: token.into(),
            reset_href: "/desk/sign-in/reset".into(),
            shortest: SHORTEST,
            over: errors.iter().any(|(field, _)| *field == "link"),
            ticket: "ticket".into(),
            errors: errors
                .iter()
                .map(|(field, key)| FieldError::new(field, key))
                .collect(),
        };
        vec![
            ("by link", page("token", &[])),
            ("link is over", page("token", &[("link", "error-link-over")])),
            ("at the desk", page("", &[])),
            ("the same", page("", &[("password", "error-password-same")])),
            (
                "wrong",
                page(
                    "",
                    &[
                        ("present", "error-password-wrong"),
                        ("password", "error-password-guessable"),
                    ],
                ),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn page(view: &View, token: &str, errors: Vec<FieldError>) -> PasswordPage {
    let by_link = !token.is_empty();
    PasswordPage {
        action: if by_link { own::choose() } else { own::password() },
        token: token.to_owned(),
        reset_href: own::reset(),
        shortest: SHORTEST,
        over: errors.iter().any(|error| error.field == "link"),
        ticket: ticket_for(view, if by_link { BY_LINK } else { AT_THE_DESK }),
        errors,
    }
}

fn by_link(view: &View, token: &str, errors: Vec<FieldError>) -> Result<HttpResponse, PageError> {
    let page = page(view, token, errors);
    answer::private(view, status_of(&page.errors), &page, &outside(view)?)
}

pub async fn link_get(view: View) -> Result<HttpResponse, PageError> {
    let token = view.asked_for("token").ok_or(PageError::NotFound)?;
    by_link(&view, &token, Vec::new())
}

pub async fn link_post(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    let token = fields.text("token").to_owned();
    honour(&view, &fields, BY_LINK)?;
    if token.is_empty() {
        return Err(PageError::Malformed);
    }
    if !view
        .limits
        .spend(Attempt::SignIn, view.visitor, "link", view.face.day())
    {
        return Err(PageError::TooOften);
    }
    let over = || by_link(&view, &token, vec![FieldError::new("link", "error-link-over")]);
    let (asked, now) = (token.clone(), view.clock.now());
    let Some(person) = view.store.read(move |c| owner(c, &asked, now)).await? else {
        return over();
    };
    let password = match Password::parse(fields.text("password"), &person.email) {
        Ok(password) => password,
        Err(error) => return by_link(&view, &token, vec![password_error(error)]),
    };
    let hashed = hashing::hash(&view, password).await?;
    let asked = token.clone();
    let chosen = view.store.write(move |c| choose(c, &asked, &hashed, now)).await?;
    if !chosen {
        return over();
    }
    tracing::info!(staff = person.id, "a password was chosen by a link");
    Ok(answer::see_other(&own::chosen()))
}

fn at_the_desk(view: &View, person: &Colleague, errors: Vec<FieldError>) -> Result<HttpResponse, PageError> {
    let page = page(view, "", errors);
    answer::private(view, status_of(&page.errors), &page, &inside(view, person)?)
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    at_the_desk(&view, &person, Vec::new())
}

pub async fn post(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    honour(&view, &fields, AT_THE_DESK)?;
    let owner = row(&view, &person).await?;
    let session = token(&req, &view, World::Staff).ok_or(PageError::StaffSignIn)?;
    let mut errors = Vec::new();
    if !shows_password(&view, &req, &owner, fields.text("present")).await? {
        errors.push(FieldError::new("present", "error-password-wrong"));
    }
    let password = Password::parse(fields.text("password"), &owner.email);
    if let Err(error) = &password {
        errors.push(password_error(*error));
    }
    if errors.is_empty() && fields.text("password") == fields.text("present") {
        errors.push(FieldError::new("password", "error-password-same"));
    }
    let (Ok(password), true) = (password, errors.is_empty()) else {
        return at_the_desk(&view, &person, errors);
    };
    let hashed = hashing::hash(&view, password).await?;
    let now = view.clock.now();
    view.store
        .write(move |c| change(c, &owner, &session, &hashed, now))
        .await?;
    tracing::info!(staff = person.id, "a password was changed");
    Ok(answer::see_other(&own::changed()))
}

//! Signing in and out, for accounts and for the desk: the same pages, two worlds that share nothing else.

use crate::actions::sign_in::{open_session, sign_out};
use crate::chance;
use crate::render::Page;
use crate::store::accounts::{self, Account};
use crate::store::sessions::World;
use crate::store::staff::{self, Staff};
use crate::web::desk::own::{self, second_step};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{gone, session_cookie, token};
use crate::web::limits::Attempt;
use crate::web::paths::desk;
use crate::web::view::View;
use crate::web::{answer, hashing, shell, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

#[derive(Serialize)]
pub struct SignInPage {
    /// `account` or `desk`.
    pub world: &'static str,
    pub action: String,
    /// Where one joins; empty at the desk.
    pub join_href: String,
    /// Where the team asks for a new password; empty for accounts.
    pub reset_href: String,
    /// Some page of the desk was asked for, and comes next.
    pub wanted: bool,
    /// A password has just been chosen.
    pub chosen: bool,
    pub email: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for SignInPage {
    const TEMPLATE: &'static str = "respond/sign_in.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |world: &'static str, errors| SignInPage {
            world,
            action: "/sign-in".into(),
            join_href: if world == "desk" {
                String::new()
            } else {
                "/join".into()
            },
            reset_href: if world == "desk" {
                "/desk/sign-in/reset".into()
            } else {
                String::new()
            },
            wanted: world == "desk",
            chosen: world == "desk",
            email: "someone@example.org".into(),
            ticket: "ticket".into(),
            errors,
        };
        vec![
            ("account", page("account", vec![])),
            ("desk", page("desk", vec![])),
            (
                "wrong",
                page("account", vec![FieldError::new("email", "error-sign-in")]),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn form(
    view: &View,
    world: World,
    email: &str,
    key: Option<&'static str>,
) -> Result<HttpResponse, PageError> {
    let page = SignInPage {
        world: if world == World::Staff { "desk" } else { "account" },
        action: if world == World::Staff {
            desk::onward(desk::sign_in(), own::wanted(view).as_deref())
        } else {
            view.paths.sign_in()
        },
        join_href: if world == World::Staff {
            String::new()
        } else {
            view.paths.join()
        },
        reset_href: if world == World::Staff {
            desk::own::reset()
        } else {
            String::new()
        },
        wanted: world == World::Staff && own::wanted(view).is_some(),
        chosen: world == World::Staff && view.asked_for("done").as_deref() == Some("password"),
        email: email.to_owned(),
        ticket: ticket::issue(&view.keys, "sign-in", chance::bytes(), view.clock.now()),
        errors: key.map(|key| FieldError::new("email", key)).into_iter().collect(),
    };
    let status = if key.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let mut shell = match world {
        World::Staff => shell::of_desk_door(view)?,
        World::Account => shell::plain(view)?,
    };
    if key.is_some() {
        shell.readings = Vec::new();
    }
    answer::private(view, status, &page, &shell)
}

pub async fn get(view: View) -> Result<HttpResponse, PageError> {
    form(&view, World::Account, "", None)
}

pub async fn desk_get(view: View) -> Result<HttpResponse, PageError> {
    form(&view, World::Staff, "", None)
}

/// The same answer, after the same time, for a wrong password, an unknown address and an unconfirmed account.
async fn enter(
    view: View,
    req: HttpRequest,
    world: World,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let email = fields.text("email").trim().to_lowercase();
    if ticket::check(&view.keys, "sign-in", fields.text("ticket"), view.clock.now()).is_err() {
        return form(&view, world, &email, Some("error-stale"));
    }
    let may_try = match world {
        World::Staff => own::may_try(&view, &req, &email),
        World::Account => view
            .limits
            .spend(Attempt::SignIn, view.visitor, &email, view.face.day()),
    };
    if !may_try {
        return Err(PageError::TooOften);
    }
    let asked = email.clone();
    let known = view
        .store
        .read(move |c| {
            Ok::<_, crate::store::StoreError>(match world {
                // Whoever is on no team has no desk.
                World::Staff => match staff::find_by_email(c, &asked)? {
                    Some(person) if !staff::list_roles(c, person.id)?.is_empty() => {
                        Some(Known::Colleague(person))
                    }
                    _ => None,
                },
                World::Account => accounts::find_by_email(c, &asked)?
                    .filter(|account| account.confirmed)
                    .map(Known::Professional),
            })
        })
        .await?;
    let stored = known.as_ref().and_then(Known::password);
    let fits = hashing::fits(&view, fields.text("password").to_owned(), stored).await?;
    match known.filter(|_| fits) {
        None => form(&view, world, &email, Some("error-sign-in")),
        Some(Known::Colleague(person)) => second_step::begin(&view, person).await,
        Some(Known::Professional(account)) => let_in(&view, account.id).await,
    }
}

/// Whom an address names.
enum Known {
    Colleague(Staff),
    Professional(Account),
}

impl Known {
    fn password(&self) -> Option<String> {
        match self {
            Known::Colleague(person) => person.password(),
            Known::Professional(account) => Some(account.password_hash.clone()),
        }
    }
}

async fn let_in(view: &View, account: i64) -> Result<HttpResponse, PageError> {
    let now = view.clock.now();
    let token = view
        .store
        .write(move |c| open_session(c, World::Account, account, now))
        .await?;
    let mut answer = answer::see_other(&view.paths.account());
    answer
        .add_cookie(&session_cookie(view, World::Account, token))
        .map_err(|error| PageError::broken(&error))?;
    Ok(answer)
}

pub async fn post(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    enter(view, req, World::Account, fields).await
}

pub async fn desk_post(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    enter(view, req, World::Staff, fields).await
}

async fn leave(
    view: View,
    req: HttpRequest,
    world: World,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    ticket::check(&view.keys, "sign-out", fields.text("ticket"), view.clock.now())
        .map_err(|_| PageError::Stale { purpose: None })?;
    if let Some(token) = token(&req, &view, world) {
        view.store.write(move |c| sign_out(c, world, &token)).await?;
    }
    let to = if world == World::Staff {
        desk::sign_in()
    } else {
        view.paths.home()
    };
    let mut answer = answer::see_other(&to);
    answer
        .add_cookie(&gone(&view, world))
        .map_err(|error| PageError::broken(&error))?;
    Ok(answer)
}

pub async fn sign_out_post(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    leave(view, req, World::Account, fields).await
}

pub async fn desk_sign_out(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    leave(view, req, World::Staff, fields).await
}

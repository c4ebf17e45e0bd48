//! A colleague's own sign-in: the second step at the door, the authenticator, recovery codes, and where they are
//! signed in. Everyone of the team may do all of this, for themselves alone.

pub mod account;
pub mod authenticator;
pub mod password;
pub mod recovery_codes;
pub mod reset;
pub mod second_step;

use crate::actions::second_step::at_the_door;
use crate::render::Shell;
use crate::store::staff::{self, Staff};
use crate::web::error::PageError;
use crate::web::guard::{Colleague, door_token};
use crate::web::limits::Attempt;
use crate::web::paths::desk as paths;
use crate::web::shell::{self, link, of_desk, say};
use crate::web::view::View;
use crate::web::{hashing, known_device};
use actix_web::HttpRequest;
use actix_web::web::{ServiceConfig, get, post, resource};

pub fn map(at: &mut ServiceConfig) {
    at.service(
        resource("/sign-in/code")
            .route(get().to(second_step::get))
            .route(post().to(second_step::post)),
    )
    .service(
        resource("/sign-in/password")
            .route(get().to(password::link_get))
            .route(post().to(password::link_post)),
    )
    .service(
        resource("/sign-in/reset")
            .route(get().to(reset::get))
            .route(post().to(reset::post)),
    )
    .service(
        resource("/account/password")
            .route(get().to(password::get))
            .route(post().to(password::post)),
    )
    .service(resource("/account").route(get().to(account::get)))
    .service(
        resource("/account/authenticator")
            .route(get().to(authenticator::get))
            .route(post().to(authenticator::post)),
    )
    .service(
        resource("/account/recovery-codes")
            .route(get().to(recovery_codes::get))
            .route(post().to(recovery_codes::post)),
    )
    .service(resource("/account/sessions").route(post().to(account::end_sessions)));
}

/// Around pages of someone who is signed in, of no engagement.
pub fn inside(view: &View, person: &Colleague) -> Result<Shell, PageError> {
    let nav = vec![link(paths::home(), say(view, "desk-nav-home", &[])?)];
    of_desk(view, &person.name, nav)
}

/// Where a colleague wanted to go when they were asked to sign in: a page of the desk and nothing else. The way in
/// itself is no such page, nor is what no header can carry.
pub fn wanted(view: &View) -> Option<String> {
    view.asked_for("to")
        .filter(|to| paths::is_desk(to) && !paths::is_way_in(to) && !to.chars().any(char::is_control))
}

/// Around pages on the doorstep.
fn outside(view: &View) -> Result<Shell, PageError> {
    shell::of_desk_door(view)
}

/// Who stands on the doorstep, with the token of their cookie.
async fn waiting(view: &View, req: &HttpRequest) -> Result<Option<(String, Staff)>, PageError> {
    let Some(token) = door_token(req, view) else {
        return Ok(None);
    };
    let now = view.clock.now();
    let asked = token.clone();
    let found = view
        .store
        .read(move |c| match at_the_door(c, &asked, now)? {
            Some(id) => staff::find(c, id),
            None => Ok(None),
        })
        .await?;
    Ok(found.map(|person| (token, person)))
}

/// The row of someone who is signed in.
async fn row(view: &View, person: &Colleague) -> Result<Staff, PageError> {
    let id = person.id;
    let found = view.store.read(move |c| staff::find(c, id)).await?;
    found.ok_or(PageError::StaffSignIn)
}

/// Whether someone who is signed in shows their password once more; refused when it was tried too often.
async fn shows_password(
    view: &View,
    req: &HttpRequest,
    person: &Staff,
    typed: &str,
) -> Result<bool, PageError> {
    if !may_try(view, req, &person.email) {
        return Err(PageError::TooOften);
    }
    hashing::fits(view, typed.to_owned(), person.password()).await
}

/// Spends a try at a password: from a device on which the owner signed in before, from its own budget, so that whoever
/// guesses elsewhere cannot use it up; from anywhere else, from those of the place and of the account.
pub fn may_try(view: &View, req: &HttpRequest, email: &str) -> bool {
    let today = view.face.day();
    match known_device::of(req, view, email) {
        Some(device) => view
            .limits
            .spend(Attempt::KnownDevice, view.visitor, &device, today),
        None => {
            view.limits.spend(Attempt::SignIn, view.visitor, email, today)
                && view.limits.spend(Attempt::Account, view.visitor, email, today)
        }
    }
}

/// Spends a try at the six digits, which are few: again the own device has its own budget.
fn may_show_code(view: &View, req: &HttpRequest, person: &Staff) -> bool {
    let device = known_device::of(req, view, &person.email).unwrap_or_default();
    let aim = format!("{} {device}", person.id);
    view.limits
        .spend(Attempt::Code, view.visitor, &aim, view.face.day())
}

//! A forgotten password: a link by mail. The answer is given before anyone looks whether the address is on a team, so
//! neither its words nor its time tell.

use crate::actions::choose_password::{Forgotten, ask_for_link};
use crate::mail::is_address;
use crate::render::Page;
use crate::web::answer;
use crate::web::desk::forms::{honour, status_of, ticket_for};
use crate::web::desk::own::outside;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::limits::Attempt;
use crate::web::paths::desk::{self, own};
use crate::web::view::View;
use actix_web::{HttpResponse, rt};
use serde::Serialize;

const FORM: &str = "reset";

#[derive(Serialize)]
pub struct ResetPage {
    pub action: String,
    pub email: String,
    /// Whether a link was asked for.
    pub asked: bool,
    pub sign_in_href: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for ResetPage {
    const TEMPLATE: &'static str = "desk/own/reset.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |asked, errors: &[&'static str]| ResetPage {
            action: "/desk/sign-in/reset".into(),
            email: "ruth@example.org".into(),
            asked,
            sign_in_href: "/desk/sign-in".into(),
            ticket: "ticket".into(),
            errors: errors.iter().map(|key| FieldError::new("email", key)).collect(),
        };
        vec![
            ("form", page(false, &[])),
            ("asked", page(true, &[])),
            ("no address", page(false, &["error-email"])),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn show(view: &View, email: &str, asked: bool, errors: Vec<FieldError>) -> Result<HttpResponse, PageError> {
    let page = ResetPage {
        action: own::reset(),
        email: email.to_owned(),
        asked,
        sign_in_href: desk::sign_in(),
        ticket: ticket_for(view, FORM),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &outside(view)?)
}

pub async fn get(view: View) -> Result<HttpResponse, PageError> {
    show(&view, "", false, Vec::new())
}

pub async fn post(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    let email = fields.text("email").trim().to_lowercase();
    honour(&view, &fields, FORM)?;
    if !is_address(&email) {
        return show(
            &view,
            &email,
            false,
            vec![FieldError::new("email", "error-email")],
        );
    }
    if !view
        .limits
        .spend(Attempt::Mail, view.visitor, &email, view.face.day())
    {
        return Err(PageError::TooOften);
    }
    let asked = Forgotten {
        email,
        choose_at: format!("{}{}", view.origin, own::choose_by_link()),
    };
    let (store, now) = (view.store.clone(), view.clock.now());
    rt::spawn(async move {
        if let Err(error) = store.write(move |c| ask_for_link(c, &asked, now)).await {
            tracing::warn!(%error, "a link for a new password was not sent");
        }
    });
    show(&view, "", true, Vec::new())
}

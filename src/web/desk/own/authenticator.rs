//! Setting up an authenticator: at the first sign-in, on the doorstep, where the installation wants a second step; or
//! later, by someone who is signed in and shows again who they are. Nothing is kept before its first code was shown.

use crate::actions::second_step::{Enrolment, Secret, StepError, cross_by_enrolling, enrol};
use crate::domain::code::grouped;
use crate::domain::second_factor::Proof;
use crate::render::{Page, Shell};
use crate::store::second_factors;
use crate::store::sessions::World;
use crate::store::staff::Staff;
use crate::web::answer;
use crate::web::desk::forms::{honour, status_of, ticket_for};
use crate::web::desk::own::recovery_codes::CodesPage;
use crate::web::desk::own::second_step::{may_show, welcome};
use crate::web::desk::own::{inside, outside, row, shows_password, waiting};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{colleague, token};
use crate::web::paths::desk::own;
use crate::web::slip::Picture;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

const FORM: &str = "authenticator";

#[derive(Serialize)]
pub struct AuthenticatorPage {
    pub action: String,
    /// The secret in groups of four symbols.
    pub groups: Vec<String>,
    pub picture: Picture,
    /// The secret, sealed.
    pub offer: String,
    /// The name under which the authenticator lists it.
    pub account: String,
    /// On the doorstep: nobody goes on without it.
    pub first: bool,
    /// Whether another authenticator is replaced.
    pub replaces: bool,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for AuthenticatorPage {
    const TEMPLATE: &'static str = "desk/own/authenticator.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |first, replaces, errors: &[(&'static str, &'static str)]| AuthenticatorPage {
            action: "/desk/account/authenticator".into(),
            groups: grouped("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
            picture: Picture::of("otpauth://totp/AHPs:ruth?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
            offer: "sealed".into(),
            account: "ruth@example.org".into(),
            first,
            replaces,
            ticket: "ticket".into(),
            errors: errors
                .iter()
                .map(|(field, key)| FieldError::new(field, key))
                .collect(),
        };
        vec![
            ("first", page(true, false, &[])),
            ("by choice", page(false, false, &[])),
            ("another", page(false, true, &[])),
            ("wrong", page(true, false, &[("code", "error-new-code")])),
            (
                "all wrong",
                page(
                    false,
                    true,
                    &[
                        ("password", "error-password-wrong"),
                        ("present", "error-code-wrong"),
                        ("code", "error-code-shape"),
                    ],
                ),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// Who sets an authenticator up.
enum Who {
    /// With the token of the doorstep.
    Outside(String),
    /// With the token of the session, and whether they have an authenticator.
    Inside(String, bool),
}

/// Someone who is signed in is asked first, so that a doorstep that was left open does not stand in their way.
async fn who(view: &View, req: &HttpRequest) -> Result<(Who, Staff, Shell), PageError> {
    match colleague(req, view).await {
        Ok(person) => {
            let id = person.id;
            let has = view.store.read(move |c| second_factors::exists(c, id)).await?;
            let session = token(req, view, World::Staff).ok_or(PageError::StaffSignIn)?;
            let shell = inside(view, &person)?;
            Ok((Who::Inside(session, has), row(view, &person).await?, shell))
        }
        Err(PageError::StaffSignIn) => {
            let (door, person) = waiting(view, req).await?.ok_or(PageError::StaffSignIn)?;
            Ok((Who::Outside(door), person, outside(view)?))
        }
        Err(other) => Err(other),
    }
}

fn page(
    view: &View,
    who: &Who,
    person: &Staff,
    secret: &Secret,
    shell: &Shell,
    errors: Vec<FieldError>,
) -> AuthenticatorPage {
    AuthenticatorPage {
        action: own::authenticator(),
        groups: grouped(&secret.text()),
        picture: Picture::of(&secret.address(&shell.site_name, &person.email)),
        offer: secret.offer(&view.keys, person.id),
        account: format!("{}: {}", shell.site_name, person.email),
        first: matches!(who, Who::Outside(_)),
        replaces: matches!(who, Who::Inside(_, true)),
        ticket: ticket_for(view, FORM),
        errors,
    }
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let (who, person, shell) = who(&view, &req).await?;
    if matches!(who, Who::Outside(_)) {
        let id = person.id;
        if view.store.read(move |c| second_factors::exists(c, id)).await? {
            return Ok(answer::see_other(&own::second_step()));
        }
    }
    let page = page(&view, &who, &person, &Secret::fresh(), &shell, Vec::new());
    answer::private(&view, StatusCode::OK, &page, &shell)
}

pub async fn post(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    let (who, person, shell) = who(&view, &req).await?;
    let offered = Secret::of_offer(&view.keys, person.id, fields.text("offer"));
    let (Some(secret), Ok(_)) = (offered, honour(&view, &fields, FORM)) else {
        return Err(PageError::Stale { purpose: None });
    };
    let again = |errors: Vec<FieldError>| {
        let page = page(&view, &who, &person, &secret, &shell, errors);
        answer::private(&view, status_of(&page.errors), &page, &shell)
    };
    let (new, present, errors) = parse(&view, &req, &who, &person, &fields, secret.clone()).await?;
    let Some(new) = new.filter(|_| errors.is_empty()) else {
        return again(errors);
    };
    let (keys, now, id) = (view.keys.clone(), view.clock.now(), person.id);
    let outcome = match &who {
        Who::Outside(door) => {
            let door = door.clone();
            view.store
                .write(move |c| cross_by_enrolling(c, &keys, &door, &new, now))
                .await
                .map(|(session, codes)| (Some(session), codes))
        }
        Who::Inside(session, _) => {
            let session = session.clone();
            view.store
                .write(move |c| enrol(c, &keys, (id, &session), present.as_ref(), &new, now))
                .await
                .map(|codes| (None, codes))
        }
    };
    match outcome {
        Ok((session, codes)) => {
            tracing::info!(staff = id, "an authenticator was set up");
            let shown = answer::private(&view, StatusCode::OK, &CodesPage::of(&codes), &shell)?;
            match session {
                Some(session) => welcome(&view, &person, session, shown),
                None => Ok(shown),
            }
        }
        Err(StepError::NewCode) => again(vec![FieldError::new("code", "error-new-code")]),
        Err(StepError::Wrong) => again(vec![FieldError::new("present", "error-code-wrong")]),
        Err(StepError::Gone) => Err(PageError::StaffSignIn),
        Err(StepError::Store(error)) => Err(error.into()),
    }
}

/// What the form says: the new authenticator, the proof of the one there is, and what must be mended. Someone who is
/// signed in shows the password once more: a desk that was left open is not enough.
async fn parse(
    view: &View,
    req: &HttpRequest,
    who: &Who,
    person: &Staff,
    fields: &Fields,
    secret: Secret,
) -> Result<(Option<Enrolment>, Option<Proof>, Vec<FieldError>), PageError> {
    let mut errors = Vec::new();
    let mut present = None;
    if let Who::Inside(_, has) = who {
        if !shows_password(view, req, person, fields.text("password")).await? {
            errors.push(FieldError::new("password", "error-password-wrong"));
        }
        if *has {
            match Proof::parse(fields.text("present")) {
                None => errors.push(FieldError::new("present", "error-present-shape")),
                Some(proof) if errors.is_empty() && !may_show(view, req, person, &proof) => {
                    errors.push(FieldError::new("present", "error-code-often"));
                }
                Some(proof) => present = Some(proof),
            }
        }
    }
    let new = match Proof::parse(fields.text("code")) {
        Some(Proof::Code(code)) => Some(Enrolment { secret, code }),
        _ => {
            errors.push(FieldError::new("code", "error-code-shape"));
            None
        }
    };
    Ok((new, present, errors))
}

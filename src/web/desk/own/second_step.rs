//! The second step of signing in: six digits from the authenticator, or a recovery code. Wrong, old and used ones get
//! the same answer. Not here: setting an authenticator up.

use crate::actions::second_step::{StepError, cross, wait_at_the_door};
use crate::actions::sign_in::open_session;
use crate::domain::second_factor::Proof;
use crate::render::Page;
use crate::store::second_factors;
use crate::store::sessions::World;
use crate::store::staff::Staff;
use crate::web::desk::forms::{honour, ticket_for};
use crate::web::desk::own::{may_show_code, outside, waiting, wanted};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{door_cookie, door_gone, session_cookie};
use crate::web::limits::Attempt;
use crate::web::paths::desk::{self, own};
use crate::web::view::View;
use crate::web::{answer, known_device};
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

const FORM: &str = "second-step";

#[derive(Serialize)]
pub struct SecondStepPage {
    pub action: String,
    /// Whether a recovery code is asked for.
    pub recovery: bool,
    /// The same page with the other question.
    pub other_href: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for SecondStepPage {
    const TEMPLATE: &'static str = "desk/own/second_step.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |recovery, errors: &[&'static str]| SecondStepPage {
            action: "/desk/sign-in/code".into(),
            recovery,
            other_href: "/desk/sign-in/code?with=recovery".into(),
            ticket: "ticket".into(),
            errors: errors.iter().map(|key| FieldError::new("code", key)).collect(),
        };
        vec![
            ("code", page(false, &[])),
            ("recovery", page(true, &[])),
            ("wrong", page(false, &["error-code-wrong"])),
            ("no code", page(false, &["error-code-shape"])),
            ("no recovery code", page(true, &["error-recovery-shape"])),
            ("wrong recovery code", page(true, &["error-recovery-wrong"])),
            ("too often", page(false, &["error-code-often"])),
            ("stale", page(false, &["error-stale"])),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// The password was right. Whoever has an authenticator, or must have one, waits on the doorstep; the others are in.
pub async fn begin(view: &View, person: Staff) -> Result<HttpResponse, PageError> {
    let (id, now) = (person.id, view.clock.now());
    let has = view.store.read(move |c| second_factors::exists(c, id)).await?;
    if !has && !view.config.needs_second_step() {
        let token = view
            .store
            .write(move |c| open_session(c, World::Staff, id, now))
            .await?;
        return welcome(view, &person, token, onward(view));
    }
    let token = view.store.write(move |c| wait_at_the_door(c, id, now)).await?;
    let to = if has {
        desk::onward(own::second_step(), wanted(view).as_deref())
    } else {
        own::authenticator()
    };
    with_cookies(answer::see_other(&to), [door_cookie(view, token)])
}

/// To the page that was asked for, else where a colleague begins.
fn onward(view: &View) -> HttpResponse {
    answer::see_other(&wanted(view).unwrap_or_else(desk::home))
}

/// The answer to the last step of signing in: the session begins, the doorstep is left, the device is known.
pub fn welcome(
    view: &View,
    person: &Staff,
    session: String,
    answer: HttpResponse,
) -> Result<HttpResponse, PageError> {
    tracing::info!(staff = person.id, "a colleague has signed in");
    let cookies = [
        session_cookie(view, World::Staff, session),
        door_gone(view),
        known_device::cookie(view, &person.email),
    ];
    with_cookies(answer, cookies)
}

fn with_cookies<const N: usize>(
    mut answer: HttpResponse,
    cookies: [Cookie<'static>; N],
) -> Result<HttpResponse, PageError> {
    for cookie in cookies {
        answer
            .add_cookie(&cookie)
            .map_err(|error| PageError::broken(&error))?;
    }
    Ok(answer)
}

fn form(
    view: &View,
    recovery: bool,
    wrong: Option<(StatusCode, &'static str)>,
) -> Result<HttpResponse, PageError> {
    let to = wanted(view);
    let page = SecondStepPage {
        action: desk::onward(own::second_step(), to.as_deref()),
        recovery,
        other_href: if recovery {
            desk::onward(own::second_step(), to.as_deref())
        } else {
            desk::onward(own::recovery(), to.as_deref())
        },
        ticket: ticket_for(view, FORM),
        errors: wrong
            .map(|(_, key)| FieldError::new("code", key))
            .into_iter()
            .collect(),
    };
    let status = wrong.map_or(StatusCode::OK, |(status, _)| status);
    answer::private(view, status, &page, &outside(view)?)
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let (_, person) = waiting(&view, &req).await?.ok_or(PageError::StaffSignIn)?;
    let has = view
        .store
        .read(move |c| second_factors::exists(c, person.id))
        .await?;
    if !has {
        return Ok(answer::see_other(&own::authenticator()));
    }
    form(&view, view.asked_for("with").as_deref() == Some("recovery"), None)
}

pub async fn post(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    let (door, person) = waiting(&view, &req).await?.ok_or(PageError::StaffSignIn)?;
    let recovery = fields.text("with") == "recovery";
    let refuse = |key| form(&view, recovery, Some((StatusCode::UNPROCESSABLE_ENTITY, key)));
    if honour(&view, &fields, FORM).is_err() {
        return refuse("error-stale");
    }
    let Some(proof) = Proof::parse(fields.text("code")) else {
        return refuse(if recovery {
            "error-recovery-shape"
        } else {
            "error-code-shape"
        });
    };
    if !may_show(&view, &req, &person, &proof) {
        return form(
            &view,
            recovery,
            Some((StatusCode::TOO_MANY_REQUESTS, "error-code-often")),
        );
    }
    let (keys, now) = (view.keys.clone(), view.clock.now());
    match view
        .store
        .write(move |c| cross(c, &keys, &door, &proof, now))
        .await
    {
        Ok(session) => welcome(&view, &person, session, onward(&view)),
        Err(StepError::Wrong | StepError::NewCode) => {
            tracing::warn!(staff = person.id, "a second step was refused");
            refuse(if recovery {
                "error-recovery-wrong"
            } else {
                "error-code-wrong"
            })
        }
        Err(StepError::Gone) => Err(PageError::StaffSignIn),
        Err(StepError::Store(error)) => Err(error.into()),
    }
}

/// Spends a try. Recovery codes cannot be guessed, so theirs is the budget of the place: whoever has used up the tries at
/// the six digits of someone else has not used up these.
pub fn may_show(view: &View, req: &HttpRequest, person: &Staff, proof: &Proof) -> bool {
    match proof {
        Proof::Code(_) => may_show_code(view, req, person),
        Proof::Recovery(_) => view.limits.spend(
            Attempt::SignIn,
            view.visitor,
            &format!("recovery {}", person.id),
            view.face.day(),
        ),
    }
}

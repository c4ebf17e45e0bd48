//! Recovery codes: shown once, when they are drawn; new ones for someone who shows again who they are.

use crate::actions::second_step::{StepError, renew_codes};
use crate::domain::second_factor::{Proof, RecoveryCode};
use crate::render::Page;
use crate::store::second_factors;
use crate::web::answer;
use crate::web::desk::forms::{honour, status_of, ticket_for};
use crate::web::desk::own::second_step::may_show;
use crate::web::desk::own::{inside, row, shows_password};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{Colleague, colleague};
use crate::web::paths::desk::{self, own};
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

const FORM: &str = "recovery-codes";

/// The codes, once.
#[derive(Serialize)]
pub struct CodesPage {
    pub codes: Vec<String>,
    pub home_href: String,
}

#[derive(Serialize)]
pub struct RenewPage {
    pub action: String,
    pub left: i64,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl CodesPage {
    pub fn of(codes: &[RecoveryCode]) -> Self {
        Self {
            codes: codes.iter().map(RecoveryCode::spelled).collect(),
            home_href: desk::home(),
        }
    }
}

impl Page for CodesPage {
    const TEMPLATE: &'static str = "desk/own/codes.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let codes: Vec<RecoveryCode> = (0..10)
            .map(|n| RecoveryCode::from_random([n; RecoveryCode::BYTES]))
            .collect();
        vec![("ten", CodesPage::of(&codes))]
    }
}

impl Page for RenewPage {
    const TEMPLATE: &'static str = "desk/own/recovery_codes.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |left, errors: &[(&'static str, &'static str)]| RenewPage {
            action: "/desk/account/recovery-codes".into(),
            left,
            ticket: "ticket".into(),
            errors: errors
                .iter()
                .map(|(field, key)| FieldError::new(field, key))
                .collect(),
        };
        let wrong = [
            ("password", "error-password-wrong"),
            ("present", "error-present-shape"),
        ];
        vec![("some left", page(3, &[])), ("wrong", page(1, &wrong))]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// Only someone who has an authenticator has codes.
async fn left(view: &View, id: i64) -> Result<i64, PageError> {
    let left = view
        .store
        .read(move |c| {
            Ok::<_, crate::store::StoreError>(match second_factors::exists(c, id)? {
                true => Some(second_factors::count_codes(c, id)?),
                false => None,
            })
        })
        .await?;
    left.ok_or(PageError::NotFound)
}

fn form(
    view: &View,
    person: &Colleague,
    left: i64,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let page = RenewPage {
        action: own::recovery_codes(),
        left,
        ticket: ticket_for(view, FORM),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &inside(view, person)?)
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    let left = left(&view, person.id).await?;
    form(&view, &person, left, Vec::new())
}

pub async fn post(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    let left = left(&view, person.id).await?;
    honour(&view, &fields, FORM)?;
    let owner = row(&view, &person).await?;
    let mut errors = Vec::new();
    if !shows_password(&view, &req, &owner, fields.text("password")).await? {
        errors.push(FieldError::new("password", "error-password-wrong"));
    }
    let proof = Proof::parse(fields.text("present"));
    if proof.is_none() {
        errors.push(FieldError::new("present", "error-present-shape"));
    }
    let Some(proof) = proof.filter(|_| errors.is_empty()) else {
        return form(&view, &person, left, errors);
    };
    if !may_show(&view, &req, &owner, &proof) {
        return form(
            &view,
            &person,
            left,
            vec![FieldError::new("present", "error-code-often")],
        );
    }
    let (keys, now, id) = (view.keys.clone(), view.clock.now(), person.id);
    match view
        .store
        .write(move |c| renew_codes(c, &keys, id, &proof, now))
        .await
    {
        Ok(codes) => {
            tracing::info!(staff = id, "recovery codes were renewed");
            answer::private(
                &view,
                StatusCode::OK,
                &CodesPage::of(&codes),
                &inside(&view, &person)?,
            )
        }
        Err(StepError::Store(error)) => Err(error.into()),
        Err(_) => form(
            &view,
            &person,
            left,
            vec![FieldError::new("present", "error-code-wrong")],
        ),
    }
}

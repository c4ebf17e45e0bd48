//! Bringing a voice to another device: its code typed once becomes that device's cookie.

use crate::actions::take_voice::read_voice;
use crate::chance;
use crate::render::Page;
use crate::store::{StoreError, engagements, phases};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::voice_cookie;
use crate::web::limits::Attempt;
use crate::web::view::View;
use crate::web::{answer, shell, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct VoiceCodePage {
    pub action: String,
    pub back_href: String,
    pub code: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for VoiceCodePage {
    const TEMPLATE: &'static str = "respond/voice_code.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |errors| VoiceCodePage {
            action: "/ahp-strategy/voice".into(),
            back_href: "/ahp-strategy".into(),
            code: "7K3M 9QWE".into(),
            ticket: "ticket".into(),
            errors,
        };
        vec![
            ("fresh", page(vec![])),
            (
                "unknown",
                page(vec![FieldError::new("code", "error-voice-unknown")]),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn form(view: &View, slug: &str, code: &str, key: Option<&'static str>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let page = VoiceCodePage {
        action: view.paths.voice(slug),
        back_href: view.paths.engagement(slug),
        code: code.to_owned(),
        ticket: ticket::issue(&view.keys, "voice-code", chance::bytes(), view.clock.now()),
        errors: key.map(|key| FieldError::new("code", key)).into_iter().collect(),
    };
    let status = if key.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    answer::private(view, status, &page, &shell::of_form(view, &edition)?)
}

pub async fn get(view: View, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    form(&view, &slug, "", None)
}

pub async fn post(view: View, slug: web::Path<String>, fields: Fields) -> Result<HttpResponse, PageError> {
    let slug = slug.into_inner();
    let typed = fields.text("code").to_owned();
    view.edition(&slug)?;
    if ticket::check(&view.keys, "voice-code", fields.text("ticket"), view.clock.now()).is_err() {
        return form(&view, &slug, &typed, Some("error-stale"));
    }
    let (keys, asked, code) = (view.keys.clone(), slug.clone(), typed.clone());
    let found = view
        .store
        .read(move |c| {
            let entries = engagements::list_entries(c, &asked)?;
            let phase = phases::list(c, &asked)?
                .into_iter()
                .find(|phase| phase.state.is_open() && read_voice(&keys, phase, &entries, &code).is_some());
            Ok::<_, StoreError>(phase.map(|phase| phase.id))
        })
        .await?;
    let Some(phase) = found else {
        if !view
            .limits
            .spend(Attempt::Receipt, view.visitor, "", view.face.day())
        {
            return Err(PageError::TooOften);
        }
        return form(&view, &slug, &typed, Some("error-voice-unknown"));
    };
    let symbols: String = typed.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let mut answer = answer::see_other(&view.paths.engagement(&slug));
    answer
        .add_cookie(&voice_cookie(&view, phase, &[symbols]))
        .map_err(|error| PageError::broken(&error))?;
    Ok(answer)
}

//! Bringing a voice to another device: its code typed once becomes that device's cookie.
//! A printed code that an organiser handed out becomes a voice here. No account is asked for.

use crate::actions::print_codes::{UseError, use_code};
use crate::actions::spend_token::{SpendError, spend_token};
use crate::actions::take_voice::read_voice;
use crate::chance;
use crate::domain::printed_code::PrintedCode;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::sessions::World;
use crate::store::{StoreError, engagements, phases};
use crate::tokens::Token;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{token, voice_cookie};
use crate::web::limits::Attempt;
use crate::web::paths::Paths;
use crate::web::respond::account::VoicePage;
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct VoiceCodePage {
    pub action: String,
    pub back_href: String,
    pub code: String,
    /// The keys whose tokens are taken now, each by its SHA-256, so that the script finds what this browser keeps.
    pub open_keys: String,
    /// Whoever carries an account's cookie signs out first: where, and with which ticket. Empty for everyone else.
    pub sign_out: String,
    pub sign_out_ticket: String,
    /// Where tokens are explained; empty where there are none.
    pub keys_href: String,
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
            open_keys: "ab".repeat(32),
            sign_out: String::new(),
            sign_out_ticket: String::new(),
            keys_href: "/ahp-strategy/keys".into(),
            ticket: "ticket".into(),
            errors,
        };
        vec![
            ("fresh", page(vec![])),
            (
                "unknown",
                page(vec![FieldError::new("code", "error-voice-unknown")]),
            ),
            (
                "used before",
                page(vec![FieldError::new("code", "error-code-used")]),
            ),
            ("too few", page(vec![FieldError::new("code", "error-token-few")])),
            (
                "signed in",
                VoiceCodePage {
                    sign_out: "/sign-out".into(),
                    sign_out_ticket: "ticket".into(),
                    ..page(vec![])
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// The keys of the phases that are open.
fn open_keys(edition: &Edition) -> String {
    let is_open = |id: i64| {
        let mut phases = edition.phases.iter();
        phases.any(|phase| phase.id == id && phase.state == "open")
    };
    let known = edition.voice_keys.iter().filter(|known| is_open(known.phase));
    let ids: Vec<&str> = known.map(|known| known.id.as_str()).collect();
    ids.join(" ")
}

fn form(view: &View, slug: &str, code: &str, key: Option<&'static str>) -> Result<HttpResponse, PageError> {
    page(view, slug, code, key, false)
}

/// The page. Whoever carries an account's cookie (`known`) finds the way to sign out in the place of the form: also where
/// the session is over, for its cookie would still come along, and signing out takes it away.
fn page(
    view: &View,
    slug: &str,
    code: &str,
    key: Option<&'static str>,
    known: bool,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let ticket = |purpose| ticket::issue(&view.keys, purpose, chance::bytes(), view.clock.now());
    let (sign_out, sign_out_ticket) = if known {
        (view.paths.sign_out(), ticket("sign-out"))
    } else {
        (String::new(), String::new())
    };
    let page = VoiceCodePage {
        sign_out,
        sign_out_ticket,
        action: view.paths.voice(slug),
        back_href: view.paths.engagement(slug),
        code: code.to_owned(),
        open_keys: open_keys(&edition),
        keys_href: if edition.voice_keys.is_empty() {
            String::new()
        } else {
            view.paths.voice_keys(slug)
        },
        ticket: ticket("voice-code"),
        errors: key.map(|key| FieldError::new("code", key)).into_iter().collect(),
    };
    let status = if key.is_some() || (known && !code.is_empty()) {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let mut shell = shell::of_form(view, &edition)?;
    shell.js = Paths::asset(&view.assets.tokens);
    answer::private(view, status, &page, &shell)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let known = token(&req, &view, World::Account).is_some();
    page(&view, &slug, "", None, known)
}

pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let slug = slug.into_inner();
    let typed = fields.text("code").to_owned();
    let edition = view.edition(&slug)?;
    let ticket = ticket::check(&view.keys, "voice-code", fields.text("ticket"), view.clock.now());
    let Ok(ticket) = ticket else {
        return form(&view, &slug, &typed, Some("error-stale"));
    };
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
        // A right is turned into a voice by nobody whom we know, so that no request carries both.
        let right = (PrintedCode::parse(&typed), Token::parse(&typed));
        let known = token(&req, &view, World::Account).is_some();
        return match right {
            (None, None) => refuse(&view, &slug, &typed, "error-voice-unknown"),
            _ if known => page(&view, &slug, &typed, None, known),
            // Each try is work for the one writer.
            _ if !may_look(&view) => Err(PageError::TooOften),
            (Some(code), _) => use_printed(&view, &edition, &typed, (code, ticket.nonce)).await,
            (None, Some(token)) => spend(&view, &edition, &typed, (token, ticket.nonce)).await,
        };
    };
    let symbols: String = typed.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let mut answer = answer::see_other(&view.paths.engagement(&slug));
    answer
        .add_cookie(&voice_cookie(&view, phase, &[symbols]))
        .map_err(|error| PageError::broken(&error))?;
    Ok(answer)
}

fn may_look(view: &View) -> bool {
    view.limits
        .spend(Attempt::Look, view.visitor, "", view.face.day())
}

/// Says what is wrong with a code, as often as somebody may guess.
fn refuse(view: &View, slug: &str, typed: &str, why: &'static str) -> Result<HttpResponse, PageError> {
    let guessed = Attempt::Receipt;
    if view.limits.spend(guessed, view.visitor, "", view.face.day()) {
        form(view, slug, typed, Some(why))
    } else {
        Err(PageError::TooOften)
    }
}

async fn use_printed(
    view: &View,
    edition: &Edition,
    typed: &str,
    (code, nonce): (PrintedCode, [u8; 16]),
) -> Result<HttpResponse, PageError> {
    let (keys, slug, today) = (view.keys.clone(), edition.engagement.clone(), view.face.day());
    let used = view
        .store
        .write(move |c| use_code(c, &keys, &slug, &code, &nonce, today));
    match used.await {
        Ok((phase, voice)) => given(view, edition, phase, voice),
        Err(UseError::Unknown) => refuse(view, &edition.engagement, typed, "error-voice-unknown"),
        Err(UseError::UsedBefore) => refuse(view, &edition.engagement, typed, "error-code-used"),
        Err(UseError::Store(error)) => Err(error.into()),
    }
}

async fn spend(
    view: &View,
    edition: &Edition,
    typed: &str,
    (token, nonce): (Token, [u8; 16]),
) -> Result<HttpResponse, PageError> {
    let (keys, slug, today) = (view.keys.clone(), edition.engagement.clone(), view.face.day());
    let spent = view
        .store
        .write(move |c| spend_token(c, &keys, &slug, &token, &nonce, today));
    match spent.await {
        Ok((phase, voice)) => given(view, edition, phase, voice),
        Err(SpendError::Unknown) => refuse(view, &edition.engagement, typed, "error-voice-unknown"),
        Err(SpendError::SpentBefore) => refuse(view, &edition.engagement, typed, "error-code-used"),
        Err(SpendError::TooFew) => form(view, &edition.engagement, typed, Some("error-token-few")),
        Err(SpendError::Store(error)) => Err(error.into()),
    }
}

/// Shows a voice that nobody's account stands behind, to the form that it was drawn for and to no other, and lets this
/// browser speak with it.
fn given(view: &View, edition: &Edition, phase: i64, voice: Vec<String>) -> Result<HttpResponse, PageError> {
    let cookie = voice_cookie(view, phase, &voice);
    let page = VoicePage {
        code: voice,
        engagement: said(edition, "name", &view.reading.code()),
        engagement_href: view.paths.engagement(&edition.engagement),
        signed_in: false,
    };
    let mut shell = shell::of_form(view, edition)?;
    shell.js = Paths::asset(&view.assets.tokens);
    let mut answer = answer::private(view, StatusCode::OK, &page, &shell)?;
    answer
        .add_cookie(&cookie)
        .map_err(|error| PageError::broken(&error))?;
    Ok(answer)
}

//! A professional's account: in which open phases a voice can be taken, and where it has been. Taking it shows the
//! code once and puts it into a cookie of its own; the account keeps only that it was given.

use crate::actions::take_voice::{VoiceError, take_voice};
use crate::chance;
use crate::domain::ids::Key;
use crate::render::{Page, Shell};
use crate::store::accounts::{self, Account};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::guard::{account, voice_cookie};
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

#[derive(Serialize)]
pub struct AccountPage {
    pub action: String,
    pub phases: Vec<PhaseVoice>,
    pub ticket: String,
}

#[derive(Serialize)]
pub struct PhaseVoice {
    pub engagement: String,
    pub engagement_href: String,
    pub phase: String,
    /// Value that names the phase in the form.
    pub id: String,
    pub given: bool,
    /// Where a code is typed on another device.
    pub voice_href: String,
}

#[derive(Serialize)]
pub struct VoicePage {
    pub code: Vec<String>,
    pub engagement: String,
    pub engagement_href: String,
    /// An account took it, which can sign out now.
    pub signed_in: bool,
}

impl Page for AccountPage {
    const TEMPLATE: &'static str = "respond/account.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let phase = |given| PhaseVoice {
            engagement: "What should the strategy say?".into(),
            engagement_href: "/ahp-strategy".into(),
            phase: "Respond".into(),
            id: "00000000".into(),
            given,
            voice_href: "/ahp-strategy/voice".into(),
        };
        let page = |phases| AccountPage {
            action: "/account/voice".into(),
            phases,
            ticket: "ticket".into(),
        };
        vec![
            ("nothing open", page(vec![])),
            ("open", page(vec![phase(false), phase(true)])),
        ]
    }
}

impl Page for VoicePage {
    const TEMPLATE: &'static str = "respond/voice_given.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |signed_in| VoicePage {
            code: ["7K3M", "9QWE", "0000", "1111", "2222", "3333", "4444", "5555"]
                .map(str::to_owned)
                .to_vec(),
            engagement: "What should the strategy say?".into(),
            engagement_href: "/ahp-strategy".into(),
            signed_in,
        };
        vec![("given", page(true)), ("by a printed code", page(false))]
    }
}

fn around(view: &View) -> Result<Shell, PageError> {
    let mut shell = shell::plain(view)?;
    let person = shell::say(view, "account-signed-in", &[])?;
    shell::signed_in(view, &mut shell, &person, view.paths.sign_out());
    Ok(shell)
}

/// Open phases that the account's audience may speak in.
fn open_phases(view: &View, account: &Account, given: &[i64]) -> Vec<PhaseVoice> {
    let reading = view.reading.code();
    let mut phases = Vec::new();
    for edition in view.face.editions() {
        for phase in edition.phases.iter().filter(|phase| phase.state == "open") {
            if phase
                .audiences
                .iter()
                .any(|audience| audience == account.audience.as_str())
            {
                phases.push(PhaseVoice {
                    engagement: said(edition, "name", &reading),
                    engagement_href: view.paths.engagement(&edition.engagement),
                    phase: said(edition, &format!("phase.{}.name", phase.kind), &reading),
                    id: Key(phase.id).to_string(),
                    given: given.contains(&phase.id),
                    voice_href: view.paths.voice(&edition.engagement),
                });
            }
        }
    }
    phases
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let account = account(&req, &view).await?.ok_or(PageError::AccountSignIn)?;
    let id = account.id;
    let given = view.store.read(move |c| accounts::list_voices(c, id)).await?;
    let page = AccountPage {
        action: view.paths.take_voice(),
        phases: open_phases(&view, &account, &given),
        ticket: ticket::issue(&view.keys, "voice", chance::bytes(), view.clock.now()),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view)?)
}

pub async fn voice(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    let account = account(&req, &view).await?.ok_or(PageError::AccountSignIn)?;
    ticket::check(&view.keys, "voice", fields.text("ticket"), view.clock.now())
        .map_err(|_| PageError::Stale { purpose: None })?;
    let phase = Key::parse(fields.text("phase")).ok_or(PageError::NotFound)?;
    let edition = view
        .face
        .editions()
        .find(|edition| edition.phases.iter().any(|known| known.id == phase.0))
        .cloned()
        .ok_or(PageError::NotFound)?;
    let keys = view.keys.clone();
    let id = account.id;
    let code = match view.store.write(move |c| take_voice(c, &keys, id, phase.0)).await {
        Ok(code) => code,
        // It was shown once, when it was given.
        Err(VoiceError::GivenBefore) => return Ok(answer::see_other(&view.paths.account())),
        Err(VoiceError::NotYourTurn) => return Err(PageError::NotAllowed),
        Err(VoiceError::NoSuchPhase) => return Err(PageError::NotFound),
        Err(VoiceError::Store(error)) => return Err(error.into()),
    };
    let page = VoicePage {
        engagement: said(&edition, "name", &view.reading.code()),
        engagement_href: view.paths.engagement(&edition.engagement),
        code: code.clone(),
        signed_in: true,
    };
    let mut answer = answer::private(&view, StatusCode::OK, &page, &around(&view)?)?;
    answer
        .add_cookie(&voice_cookie(&view, phase.0, &code))
        .map_err(|error| PageError::broken(&error))?;
    Ok(answer)
}

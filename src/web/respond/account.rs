//! A professional's account: in which open phases a voice can be taken, and where it has been. Taking it shows the
//! code once and puts it into a cookie of its own; the account keeps only that it was given.

use crate::actions::take_voice::{VoiceError, right_of, take_voice};
use crate::chance;
use crate::domain::ids::Key;
use crate::keys::hex;
use crate::publish::edition::{Edition, KeyEdition};
use crate::render::{Page, Shell};
use crate::store::accounts::{self, Account};
use crate::store::printed_codes::Speakers;
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::guard::{account, voice_cookie};
use crate::web::paths::Paths;
use crate::web::public::voice_keys::value;
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

#[derive(Serialize)]
pub struct AccountPage {
    pub action: String,
    /// Where a token is signed.
    pub token_action: String,
    pub token_ticket: String,
    /// Tells this account from another one in the same browser, and says nothing else.
    pub account_mark: String,
    /// All voices here come by tokens.
    pub by_token: bool,
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
    /// Where a code is typed on another device, and a token is spent.
    pub voice_href: String,
    /// The key of the account's group; none where voices are given without tokens.
    pub token: Option<TokenFacts>,
}

/// What the browser needs to ask for a token.
#[derive(Serialize, Clone)]
pub struct TokenFacts {
    pub keys_href: String,
    /// How the public list names the key.
    pub group: String,
    /// SHA-256 of the key, in hexadecimal.
    pub id: String,
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
            id: if given { "00000001" } else { "00000000" }.into(),
            given,
            voice_href: "/ahp-strategy/voice".into(),
            token: None,
        };
        let token = |given| PhaseVoice {
            token: Some(TokenFacts {
                keys_href: "/ahp-strategy/keys".into(),
                group: "respond:ahp:smaller".into(),
                id: "ab".repeat(32),
            }),
            ..phase(given)
        };
        let page = |phases: Vec<PhaseVoice>| AccountPage {
            by_token: by_token(&phases),
            action: "/account/voice".into(),
            token_action: "/account/token".into(),
            token_ticket: "ticket".into(),
            account_mark: "cd".repeat(16),
            phases,
            ticket: "ticket".into(),
        };
        vec![
            ("nothing open", page(vec![])),
            ("open", page(vec![phase(false), phase(true)])),
            ("tokens", page(vec![token(false), token(true)])),
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

fn by_token(phases: &[PhaseVoice]) -> bool {
    !phases.is_empty() && phases.iter().all(|phase| phase.token.is_some())
}

fn around(view: &View) -> Result<Shell, PageError> {
    let mut shell = shell::plain(view)?;
    let person = shell::say(view, "account-signed-in", &[])?;
    shell::signed_in(view, &mut shell, &person, view.paths.sign_out());
    Ok(shell)
}

/// The key of a group, as the release shown has it.
fn token_facts(view: &View, edition: &Edition, kind: &str, of: &Speakers) -> Option<TokenFacts> {
    let audience = of.audience.as_str();
    let own = |known: &&KeyEdition| {
        known.phase == of.phase && known.audience == audience && known.group == of.group
    };
    edition.voice_keys.iter().find(own).map(|known| TokenFacts {
        keys_href: view.paths.voice_keys(&edition.engagement),
        group: value(kind, audience, &of.group),
        id: known.id.clone(),
    })
}

/// Open phases that the account's audience may speak in.
fn open_phases(view: &View, account: &Account, given: &[i64], rights: &[Speakers]) -> Vec<PhaseVoice> {
    let reading = view.reading.code();
    let mut phases = Vec::new();
    for edition in view.face.editions() {
        for phase in edition.phases.iter().filter(|phase| phase.state == "open") {
            if phase
                .audiences
                .iter()
                .any(|audience| audience == account.audience.as_str())
            {
                let right = rights.iter().find(|of| of.phase == phase.id);
                phases.push(PhaseVoice {
                    token: right.and_then(|of| token_facts(view, edition, &phase.kind, of)),
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
    let open: Vec<i64> = view
        .face
        .editions()
        .flat_map(|edition| &edition.phases)
        .filter(|phase| phase.state == "open")
        .map(|phase| phase.id)
        .collect();
    let today = view.face.day();
    let (given, rights) = view
        .store
        .read(move |c| {
            let mut rights = Vec::new();
            for phase in open {
                match right_of(c, id, phase, today) {
                    Ok(of) => rights.push(of),
                    Err(VoiceError::Store(error)) => return Err(error),
                    // Not theirs, or gone meanwhile.
                    Err(_) => {}
                }
            }
            Ok((accounts::list_voices(c, id)?, rights))
        })
        .await?;
    let phases = open_phases(&view, &account, &given, &rights);
    let page = AccountPage {
        by_token: by_token(&phases),
        action: view.paths.take_voice(),
        token_action: view.paths.issue_token(),
        account_mark: hex(&view.keys.mac16("account-in-browser", &[&id.to_be_bytes()])),
        token_ticket: ticket::issue(&view.keys, "token", chance::bytes(), view.clock.now()),
        phases,
        ticket: ticket::issue(&view.keys, "voice", chance::bytes(), view.clock.now()),
    };
    let mut shell = around(&view)?;
    shell.js = Paths::asset(&view.assets.tokens);
    answer::private(&view, StatusCode::OK, &page, &shell)
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
    let (id, today) = (account.id, view.face.day());
    let taken = view
        .store
        .write(move |c| take_voice(c, &keys, (id, phase.0), today));
    let code = match taken.await {
        Ok(code) => code,
        // It was shown once, when it was given.
        Err(VoiceError::GivenBefore) => return Ok(answer::see_other(&view.paths.account())),
        Err(VoiceError::NotYourTurn | VoiceError::NeedsToken) => return Err(PageError::NotAllowed),
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

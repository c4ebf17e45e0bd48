//! An account has something signed unseen: the browser's script asks, and reads the answer.
//! No page; what it asks for and keeps is in `assets/js/token.js`.

use crate::actions::issue_token::{IssueError, issue_token};
use crate::actions::take_voice::VoiceError;
use crate::domain::ids::Key;
use crate::keys::hex;
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::guard::account;
use crate::web::limits::Attempt;
use crate::web::ticket;
use crate::web::view::View;
use actix_web::http::header::{CACHE_CONTROL, ContentType};
use actix_web::{HttpRequest, HttpResponse};
use data_encoding::HEXLOWER;
use serde_json::json;

pub async fn post(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    let account = account(&req, &view).await?.ok_or(PageError::AccountSignIn)?;
    ticket::check(&view.keys, "token", fields.text("ticket"), view.clock.now())
        .map_err(|_| PageError::Stale { purpose: None })?;
    let phase = Key::parse(fields.text("phase")).ok_or(PageError::NotFound)?;
    let blinded = HEXLOWER
        .decode(fields.text("blinded").as_bytes())
        .map_err(|_| PageError::Malformed)?;
    let (keys, today, id) = (view.keys.clone(), view.face.day(), account.id);
    // Each signature is work for the one writer. A hospital behind one address has a budget for each account.
    if !view
        .limits
        .spend(Attempt::Look, view.visitor, &Key(id).to_string(), today)
    {
        return Err(PageError::TooOften);
    }
    let signed = view
        .store
        .write(move |c| issue_token(c, &keys, (id, phase.0), &blinded, today))
        .await;
    match signed {
        Ok(signed) => {
            let body = json!({ "evaluated": hex(&signed.evaluated), "proof": hex(&signed.proof) });
            Ok(HttpResponse::Ok()
                .insert_header(ContentType::json())
                .insert_header((CACHE_CONTROL, "no-store"))
                .body(body.to_string()))
        }
        Err(IssueError::Voice(VoiceError::GivenBefore)) => Err(PageError::Conflict),
        Err(IssueError::Voice(VoiceError::Store(error))) => Err(error.into()),
        Err(IssueError::Voice(VoiceError::NotYourTurn | VoiceError::NeedsToken)) => {
            Err(PageError::NotAllowed)
        }
        Err(IssueError::Voice(VoiceError::NoSuchPhase) | IssueError::NoKey) => Err(PageError::NotFound),
        Err(IssueError::Malformed) => Err(PageError::Malformed),
    }
}

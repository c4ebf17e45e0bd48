//! What a colleague sees of their own sign-in: roles, the second step, where they are signed in; and ending that.

use crate::actions::sign_in::{IDLE, LONGEST, end_one, end_others};
use crate::clock::{london_day, london_time};
use crate::keys::{hash, hex};
use crate::render::Page;
use crate::store::second_factors;
use crate::store::sessions::{self, World};
use crate::web::answer;
use crate::web::desk::forms::{done, honour, ticket_for};
use crate::web::desk::own::{inside, row};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::guard::{colleague, token};
use crate::web::paths::desk::own;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use data_encoding::HEXLOWER;
use jiff::Timestamp;
use serde::Serialize;

const FORM: &str = "sessions";
const DONE: [&str; 2] = ["ended", "password"];

#[derive(Serialize)]
pub struct AccountPage {
    pub name: String,
    pub email: String,
    /// The day since which they have an authenticator; empty where there is none.
    pub since: String,
    pub codes_left: i64,
    /// So few recovery codes that new ones should be drawn.
    pub few: bool,
    pub authenticator_href: String,
    pub recovery_href: String,
    pub password_href: String,
    pub sessions: Vec<SessionRow>,
    pub sessions_action: String,
    pub ticket: String,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct SessionRow {
    /// Names the session in the form; a hash, so that it opens nothing.
    pub id: String,
    /// London days, and times such as 14:05.
    pub opened_on: String,
    pub opened: String,
    pub used_on: String,
    pub used: String,
    /// The session that asks.
    pub here: bool,
}

impl Page for AccountPage {
    const TEMPLATE: &'static str = "desk/own/account.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let session = |here| SessionRow {
            id: "00ff".into(),
            opened_on: "2026-11-20".into(),
            opened: "09:14".into(),
            used_on: "2026-11-20".into(),
            used: "14:05".into(),
            here,
        };
        let page = |since: &str, codes_left, sessions, done| AccountPage {
            name: "Ruth <Lowe>".into(),
            email: "ruth@example.org".into(),
            since: since.into(),
            codes_left,
            few: codes_left <= FEW,
            authenticator_href: "/desk/account/authenticator".into(),
            recovery_href: "/desk/account/recovery-codes".into(),
            password_href: "/desk/account/password".into(),
            sessions,
            sessions_action: "/desk/account/sessions".into(),
            ticket: "ticket".into(),
            done,
        };
        vec![
            ("no authenticator", page("", 0, vec![session(true)], "")),
            (
                "two sessions",
                page("2026-11-19", 10, vec![session(true), session(false)], ""),
            ),
            ("few codes", page("2026-11-19", 1, vec![session(true)], "ended")),
            (
                "new password",
                page("2026-11-19", 9, vec![session(true)], "password"),
            ),
        ]
    }
}

const FEW: i64 = 3;

fn when(at: Timestamp) -> (String, String) {
    (london_day(at).to_string(), london_time(at))
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    let owner = row(&view, &person).await?;
    let own_hash = token(&req, &view, World::Staff).map(|token| hash(token.as_bytes()));
    let (id, now) = (person.id, view.clock.now());
    let (factor, codes_left, open) = view
        .store
        .read(move |c| {
            Ok::<_, crate::store::StoreError>((
                second_factors::find(c, id)?,
                second_factors::count_codes(c, id)?,
                sessions::list(c, World::Staff, id, now)?,
            ))
        })
        .await?;
    let sessions = open
        .into_iter()
        .filter(|(_, session)| session.seen_at + IDLE > now)
        .map(|(hash, session)| {
            let (opened_on, opened) = when(session.ends_at - LONGEST);
            let (used_on, used) = when(session.seen_at);
            SessionRow {
                here: own_hash.is_some_and(|own| own.as_slice() == hash),
                id: hex(&hash),
                opened_on,
                opened,
                used_on,
                used,
            }
        })
        .collect();
    let page = AccountPage {
        name: owner.name,
        email: owner.email,
        since: factor
            .map(|factor| factor.since_on.to_string())
            .unwrap_or_default(),
        codes_left,
        few: codes_left <= FEW,
        authenticator_href: own::authenticator(),
        recovery_href: own::recovery_codes(),
        password_href: own::password(),
        sessions,
        sessions_action: own::sessions(),
        ticket: ticket_for(&view, FORM),
        done: done(&view, &DONE),
    };
    answer::private(&view, StatusCode::OK, &page, &inside(&view, &person)?)
}

/// Ends one session, or every one but this.
pub async fn end_sessions(view: View, req: HttpRequest, fields: Fields) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    honour(&view, &fields, FORM)?;
    let kept = token(&req, &view, World::Staff).ok_or(PageError::StaffSignIn)?;
    let id = person.id;
    match fields.text("session") {
        "others" => {
            view.store.write(move |c| end_others(c, id, &kept)).await?;
        }
        one => {
            let one = HEXLOWER
                .decode(one.as_bytes())
                .map_err(|_| PageError::Malformed)?;
            view.store.write(move |c| end_one(c, id, &one)).await?;
        }
    }
    tracing::info!(staff = id, "a colleague has ended sessions");
    Ok(answer::see_other(&own::sessions_ended()))
}

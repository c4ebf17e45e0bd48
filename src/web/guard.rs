//! Who a request speaks for: a member of the team, an account, a voice, or a device that took a stance. Cookies only
//! here. Citizens have none until their first stance.

use crate::actions::sign_in::{holder, mark_seen};
use crate::domain::code;
use crate::domain::ids::Key;
use crate::domain::staff::{Duty, Role};
use crate::store::accounts::{self, Account};
use crate::store::sessions::World;
use crate::store::{second_factors, staff};
use crate::web::error::PageError;
use crate::web::view::View;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::{HttpMessage, HttpRequest};
use jiff::{SignedDuration, Timestamp};

/// A signed-in member of the team.
#[derive(Debug, Clone)]
pub struct Colleague {
    pub id: i64,
    pub name: String,
    /// Engagement and role.
    pub roles: Vec<(String, Role)>,
}

impl Colleague {
    pub fn may(&self, slug: &str, duty: Duty) -> bool {
        self.roles
            .iter()
            .any(|(known, role)| known == slug && duty.allowed_to(*role))
    }

    /// Someone without the duty is told so, whether the engagement exists or not.
    pub fn needs(&self, slug: &str, duty: Duty) -> Result<(), PageError> {
        if self.may(slug, duty) {
            Ok(())
        } else {
            Err(PageError::NotAllowed)
        }
    }
}

/// Over HTTPS a cookie is bound to this very host (`__Host-`).
fn cookie_name(view: &View, bare: &str) -> String {
    if view.origin.starts_with("https://") {
        format!("__Host-{bare}")
    } else {
        bare.to_owned()
    }
}

fn bare_name(world: World) -> &'static str {
    match world {
        World::Staff => "desk",
        World::Account => "account",
    }
}

fn cookie(view: &View, bare: &str, value: String) -> Cookie<'static> {
    Cookie::build(cookie_name(view, bare), value)
        .path("/")
        .http_only(true)
        .secure(view.origin.starts_with("https://"))
        .same_site(SameSite::Strict)
        .finish()
}

pub fn session_cookie(view: &View, world: World, token: String) -> Cookie<'static> {
    cookie(view, bare_name(world), token)
}

pub fn gone(view: &View, world: World) -> Cookie<'static> {
    removal(cookie(view, bare_name(world), String::new()))
}

pub fn token(req: &HttpRequest, view: &View, world: World) -> Option<String> {
    named(req, view, bare_name(world))
}

/// The cookie of someone who waits for the second step; it opens no page of the desk.
pub fn door_cookie(view: &View, token: String) -> Cookie<'static> {
    cookie(view, DOOR, token)
}

pub fn door_token(req: &HttpRequest, view: &View) -> Option<String> {
    named(req, view, DOOR)
}

pub fn door_gone(view: &View) -> Cookie<'static> {
    removal(cookie(view, DOOR, String::new()))
}

/// The cookie by which a colleague's device is known; see `known_device`.
pub fn known_device_cookie(view: &View, value: String) -> Cookie<'static> {
    cookie(view, DEVICE, value)
}

pub fn known_device_value(req: &HttpRequest, view: &View) -> Option<String> {
    named(req, view, DEVICE)
}

const DOOR: &str = "desk-door";
const DEVICE: &str = "desk-device";

fn named(req: &HttpRequest, view: &View, bare: &str) -> Option<String> {
    req.cookie(&cookie_name(view, bare))
        .map(|cookie| cookie.value().to_owned())
}

fn removal(mut cookie: Cookie<'static>) -> Cookie<'static> {
    cookie.make_removal();
    cookie
}

/// The id of whoever holds the session.
async fn session_holder(req: &HttpRequest, view: &View, world: World) -> Result<Option<i64>, PageError> {
    let Some(token) = token(req, view, world) else {
        return Ok(None);
    };
    let now = view.clock.now();
    let asked = token.clone();
    // Where nothing is written, nobody is known to have been idle since.
    let read_only_since = view.store.read_only_since();
    let noted = read_only_since.unwrap_or(now);
    let held = view
        .store
        .read(move |c| holder(c, world, &asked, noted, now))
        .await?;
    if held.as_ref().is_some_and(|held| held.notice) && read_only_since.is_none() {
        view.store
            .write(move |c| mark_seen(c, world, &token, now))
            .await?;
    }
    Ok(held.map(|held| held.holder))
}

/// The signed-in colleague, or the way to sign in. Where a second step is required, a session of someone without one is
/// not enough: it was opened before that was so.
pub async fn colleague(req: &HttpRequest, view: &View) -> Result<Colleague, PageError> {
    let id = session_holder(req, view, World::Staff)
        .await?
        .ok_or(PageError::StaffSignIn)?;
    let needs_second_step = view.config.needs_second_step();
    let found = view
        .store
        .read(move |c| {
            let person = staff::find(c, id)?;
            if needs_second_step && !second_factors::exists(c, id)? {
                return Ok(None);
            }
            let roles = staff::list_roles(c, id)?;
            Ok::<_, crate::store::StoreError>(person.filter(|_| !roles.is_empty()).map(|person| Colleague {
                id,
                name: person.name,
                roles,
            }))
        })
        .await?;
    let person = found.ok_or(PageError::StaffSignIn)?;
    // Should the page refuse, the refusal stands in their frame.
    req.extensions_mut().insert(person.clone());
    Ok(person)
}

/// The signed-in account, if any.
pub async fn account(req: &HttpRequest, view: &View) -> Result<Option<Account>, PageError> {
    match session_holder(req, view, World::Account).await? {
        None => Ok(None),
        Some(id) => Ok(view.store.read(move |c| accounts::find(c, id)).await?),
    }
}

/// The voice cookie of one phase. Not joined to any session: signing out keeps it.
pub fn voice_cookie(view: &View, phase: i64, groups: &[String]) -> Cookie<'static> {
    cookie(view, &format!("voice-{}", Key(phase)), groups.concat())
}

/// The voice code that this browser keeps for a phase.
pub fn voice_code(req: &HttpRequest, view: &View, phase: i64) -> Option<String> {
    let value = req
        .cookie(&cookie_name(view, &format!("voice-{}", Key(phase))))?
        .value()
        .to_owned();
    code::unspell(&value).map(|_| value)
}

/// The cookie of a device that took a stance in a phase: one strictly necessary number, gone when the phase closes.
pub fn device_cookie(view: &View, phase: i64, token: String, closes_at: Timestamp) -> Cookie<'static> {
    let left: SignedDuration = closes_at.duration_since(view.clock.now());
    let mut cookie = cookie(view, &format!("stance-{}", Key(phase)), token);
    cookie.set_max_age(Duration::seconds(left.as_secs().max(0)));
    cookie
}

/// The token that this browser keeps for a phase.
pub fn device_token(req: &HttpRequest, view: &View, phase: i64) -> Option<String> {
    req.cookie(&cookie_name(view, &format!("stance-{}", Key(phase))))
        .map(|cookie| cookie.value().to_owned())
}

/// Takes the token away: the phase is over.
pub fn device_gone(view: &View, phase: i64) -> Cookie<'static> {
    removal(cookie(view, &format!("stance-{}", Key(phase)), String::new()))
}

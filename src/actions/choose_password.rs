//! A member of the team chooses a password: by the link of a mail, or at the desk. Each time
//! every other session of theirs ends. The second step stays as it is: a mailbox is no second factor.

use crate::actions::invite::new_link;
use crate::actions::letter::Letter;
use crate::keys::hash;
use crate::store::sessions::World;
use crate::store::staff::Staff;
use crate::store::staff_links::Purpose;
use crate::store::{Connection, StoreError, doorsteps, sessions, staff, staff_links};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

const RESET_FOR: SignedDuration = SignedDuration::from_mins(60);
/// Whoever asks again sooner gets no second mail: nobody's mailbox is filled by someone else.
const AGAIN: SignedDuration = SignedDuration::from_mins(5);

/// Someone who has forgotten a password, perhaps.
#[derive(Debug, Clone)]
pub struct Forgotten {
    /// Lower case.
    pub email: String,
    /// Address of the page where a password is chosen; the token is added to it.
    pub choose_at: String,
}

/// Sends a link, if the address is on a team. Says nothing of whether it did.
pub fn ask_for_link(c: &mut Connection, asked: &Forgotten, now: Timestamp) -> Result<(), StoreError> {
    let Some(person) = staff::find_by_email(c, &asked.email)? else {
        return Ok(());
    };
    let just_sent = staff_links::has(c, person.id, Purpose::Reset, now + RESET_FOR - AGAIN)?;
    if just_sent || staff::list_roles(c, person.id)?.is_empty() {
        return Ok(());
    }
    let token = new_link(c, person.id, Purpose::Reset, now + RESET_FOR)?;
    let facts = json!({ "link": format!("{}{token}", asked.choose_at) });
    Letter::to_team(&person.email, "staff_reset", &facts).queue(c, now)
}

/// Whose link this is, while it lasts. Changes nothing: mail scanners follow links.
pub fn owner(c: &mut Connection, token: &str, now: Timestamp) -> Result<Option<Staff>, StoreError> {
    match staff_links::find(c, &hash(token.as_bytes()), now)? {
        Some(id) => staff::find(c, id),
        None => Ok(None),
    }
}

/// Uses a link up and changes the password; false when the link is unknown, used or too old.
pub fn choose(
    c: &mut Connection,
    token: &str,
    password_hash: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let Some(person) = owner(c, token, now)? else {
        return Ok(false);
    };
    if !staff_links::delete(c, &hash(token.as_bytes()))? {
        return Ok(false);
    }
    set(c, &person, password_hash)?;
    sessions::delete_of(c, World::Staff, person.id)?;
    told(c, &person, now)?;
    Ok(true)
}

/// Changes the password of someone who is signed in; this session stays.
pub fn change(
    c: &mut Connection,
    person: &Staff,
    session: &str,
    password_hash: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    set(c, person, password_hash)?;
    sessions::delete_others(c, World::Staff, person.id, &hash(session.as_bytes()))?;
    told(c, person, now)
}

fn set(c: &mut Connection, person: &Staff, password_hash: &str) -> Result<(), StoreError> {
    staff::set_password(c, person.id, password_hash)?;
    staff_links::delete_of(c, person.id)?;
    doorsteps::delete_of(c, person.id)
}

/// Whoever did not do this themselves should hear of it.
fn told(c: &mut Connection, person: &Staff, now: Timestamp) -> Result<(), StoreError> {
    if person.password().is_none() {
        return Ok(());
    }
    Letter::to_team(&person.email, "staff_changed", &json!({})).queue(c, now)
}

//! Invites someone onto the team of an engagement, by mail. Whoever is on another team already keeps their sign-in and
//! is told; everyone else gets a link with which they choose a password. Not here: who may invite.

use crate::actions::add_staff::granted;
use crate::actions::letter::Letter;
use crate::chance;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::staff::Role;
use crate::keys::{hash, hex};
use crate::store::sessions::World;
use crate::store::staff::Staff;
use crate::store::staff_links::Purpose;
use crate::store::{Connection, StoreError, ledger, sessions, staff, staff_links};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::collections::BTreeSet;

/// Over a weekend, and no longer.
pub const INVITED_FOR: SignedDuration = SignedDuration::from_hours(72);

/// Who is to join a team.
#[derive(Debug, Clone)]
pub struct Invitation {
    pub name: String,
    /// Lower case.
    pub email: String,
    pub engagement: String,
    pub roles: Vec<Role>,
    /// Address of the page where a password is chosen; the token is added to it.
    pub choose_at: String,
    /// Address where the team signs in.
    pub sign_in_at: String,
}

/// Why someone is not invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InviteError {
    /// They are on this very team: `trust` gives them other roles.
    OnTheTeam,
    Store(StoreError),
}

impl From<StoreError> for InviteError {
    fn from(error: StoreError) -> Self {
        InviteError::Store(error)
    }
}

/// Returns the id of the member of the team.
pub fn invite(c: &mut Connection, new: &Invitation, by: Hand, now: Timestamp) -> Result<i64, InviteError> {
    staff::hold_team(c, &new.engagement)?;
    let known = staff::find_by_email(c, &new.email)?;
    let mut lines: Vec<Entry> = Vec::new();
    let (id, has_password) = match known {
        Some(person) => {
            let held = staff::list_roles(c, person.id)?;
            if held.iter().any(|(engagement, _)| *engagement == new.engagement) {
                return Err(InviteError::OnTheTeam);
            }
            (person.id, person.password().is_some())
        }
        None => {
            let id = Key::from_random(chance::bytes()).0;
            staff::insert(
                c,
                &Staff {
                    id,
                    name: new.name.clone(),
                    email: new.email.clone(),
                    password_hash: String::new(),
                },
            )?;
            lines.push(Entry::of_house(Act::StaffAdded, Key(id), by, now));
            (id, false)
        }
    };
    let roles: BTreeSet<Role> = new.roles.iter().copied().collect();
    for role in roles {
        staff::grant(c, id, &new.engagement, role)?;
        lines.push(granted(id, &new.engagement, role, by, now));
    }
    sessions::delete_of(c, World::Staff, id)?;
    if has_password {
        let facts = json!({ "link": new.sign_in_at });
        Letter::to_team(&new.email, "staff_added", &facts).queue(c, now)?;
    } else {
        send_link(c, id, (&new.email, &new.choose_at), now)?;
    }
    ledger::append(c, &lines)?;
    Ok(id)
}

/// Sends a new link to someone who has not chosen a password yet; the earlier ones work no longer.
pub fn send_link(
    c: &mut Connection,
    id: i64,
    (email, choose_at): (&str, &str),
    now: Timestamp,
) -> Result<(), StoreError> {
    staff_links::delete_of(c, id)?;
    let token = new_link(c, id, Purpose::Invitation, now + INVITED_FOR)?;
    let facts = json!({ "link": format!("{choose_at}{token}") });
    Letter::to_team(email, "staff_invitation", &facts).queue(c, now)
}

/// Draws the token of a link and keeps its hash.
pub(super) fn new_link(
    c: &mut Connection,
    id: i64,
    purpose: Purpose,
    ends_at: Timestamp,
) -> Result<String, StoreError> {
    let token = hex(&chance::bytes::<16>());
    staff_links::insert(c, &hash(token.as_bytes()), id, purpose, ends_at)?;
    Ok(token)
}

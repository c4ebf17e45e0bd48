//! Adds a member of the strategy team and what they are trusted with.

use crate::chance;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::staff::Role;
use crate::store::staff::Staff;
use crate::store::{Connection, StoreError, ledger, staff};
use jiff::Timestamp;

/// A new colleague, the password already hashed.
#[derive(Debug, Clone)]
pub struct Colleague {
    pub name: String,
    pub email: String,
    pub password_hash: String,
    /// Trusted in these engagements, with these roles in each.
    pub engagements: Vec<String>,
    pub roles: Vec<Role>,
}

/// `Conflict` when the address is taken.
pub fn add_staff(c: &mut Connection, new: &Colleague, by: Hand, now: Timestamp) -> Result<i64, StoreError> {
    let id = Key::from_random(chance::bytes()).0;
    staff::insert(
        c,
        &Staff {
            id,
            name: new.name.clone(),
            email: new.email.to_lowercase(),
            password_hash: new.password_hash.clone(),
        },
    )?;
    let mut lines = vec![Entry::of_house(Act::StaffAdded, Key(id), by, now)];
    for slug in &new.engagements {
        for role in &new.roles {
            staff::grant(c, id, slug, *role)?;
            lines.push(granted(id, slug, *role, by, now));
        }
    }
    ledger::append(c, &lines)?;
    Ok(id)
}

/// Trusts a member of the team with something more in an engagement.
pub fn grant_role(
    c: &mut Connection,
    id: i64,
    slug: &str,
    role: Role,
    by: Hand,
    now: Timestamp,
) -> Result<(), StoreError> {
    staff::grant(c, id, slug, role)?;
    ledger::append(c, &[granted(id, slug, role, by, now)])
}

pub(super) fn granted(id: i64, slug: &str, role: Role, by: Hand, now: Timestamp) -> Entry {
    Entry::new(slug, Act::RoleGranted, Key(id), by, now).detail(role.as_str())
}

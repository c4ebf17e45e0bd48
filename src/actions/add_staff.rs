//! Adds a member of the strategy team and what they are trusted with.

use crate::chance;
use crate::domain::ids::Key;
use crate::domain::staff::Role;
use crate::store::staff::Staff;
use crate::store::{Connection, StoreError, staff};

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
pub fn add_staff(c: &mut Connection, new: &Colleague) -> Result<i64, StoreError> {
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
    for slug in &new.engagements {
        for role in &new.roles {
            staff::grant(c, id, slug, *role)?;
        }
    }
    Ok(id)
}

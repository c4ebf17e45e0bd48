//! The strategy team and its roles.

use crate::domain::staff::Role;
use crate::store::schema::{staff, staff_role};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;

/// A member of the team.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = staff)]
pub struct Staff {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub password_hash: String,
}

impl Staff {
    /// What a password is compared with; nothing where none was chosen yet.
    pub fn password(&self) -> Option<String> {
        Some(self.password_hash.clone()).filter(|hash| !hash.is_empty())
    }
}

pub fn insert(c: &mut Connection, new: &Staff) -> Result<(), StoreError> {
    diesel::insert_into(staff::table).values(new).execute(c)?;
    Ok(())
}

/// `email` in lower case, as stored.
pub fn find_by_email(c: &mut Connection, email: &str) -> Result<Option<Staff>, StoreError> {
    Ok(staff::table.filter(staff::email.eq(email)).first(c).optional()?)
}

pub fn find(c: &mut Connection, id: i64) -> Result<Option<Staff>, StoreError> {
    Ok(staff::table.find(id).first(c).optional()?)
}

pub fn grant(c: &mut Connection, id: i64, slug: &str, role: Role) -> Result<(), StoreError> {
    diesel::insert_into(staff_role::table)
        .values((
            staff_role::staff_id.eq(id),
            staff_role::engagement.eq(slug),
            staff_role::role.eq(role.as_str()),
        ))
        .execute(c)?;
    Ok(())
}

/// What a member of the team is trusted with, by engagement.
pub fn list_roles(c: &mut Connection, id: i64) -> Result<Vec<(String, Role)>, StoreError> {
    let rows: Vec<(String, String)> = staff_role::table
        .filter(staff_role::staff_id.eq(id))
        .order((staff_role::engagement, staff_role::role))
        .select((staff_role::engagement, staff_role::role))
        .load(c)?;
    rows.into_iter()
        .map(|(slug, role)| {
            Role::parse(&role)
                .map(|role| (slug, role))
                .ok_or(StoreError::BadRow("role"))
        })
        .collect()
}

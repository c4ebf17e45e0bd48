//! The strategy team and its roles.

use crate::domain::staff::{Duty, Role};
use crate::store::schema::{engagement, second_factor, staff, staff_role};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use std::collections::BTreeMap;

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

/// Changes a password; an empty hash lets nobody in.
pub fn set_password(c: &mut Connection, id: i64, hash: &str) -> Result<(), StoreError> {
    exactly_one(
        diesel::update(staff::table.find(id))
            .set(staff::password_hash.eq(hash))
            .execute(c)?,
    )
}

/// Lets one change of an engagement's team happen at a time, until the transaction ends.
pub fn hold_team(c: &mut Connection, slug: &str) -> Result<(), StoreError> {
    exactly_one(
        diesel::update(engagement::table.find(slug))
            .set(engagement::slug.eq(slug))
            .execute(c)?,
    )
}

/// Puts these roles in the place of all that someone has in an engagement.
pub fn replace_roles(c: &mut Connection, id: i64, slug: &str, roles: &[Role]) -> Result<(), StoreError> {
    diesel::delete(
        staff_role::table.filter(staff_role::staff_id.eq(id).and(staff_role::engagement.eq(slug))),
    )
    .execute(c)?;
    for role in roles {
        grant(c, id, slug, *role)?;
    }
    Ok(())
}

/// How many others administer an engagement.
pub fn count_other_administrators(c: &mut Connection, id: i64, slug: &str) -> Result<usize, StoreError> {
    // Who was invited and has chosen no password yet may never come.
    let count: i64 = staff_role::table
        .inner_join(staff::table.on(staff::id.eq(staff_role::staff_id)))
        .filter(staff::password_hash.ne(""))
        .filter(staff_role::engagement.eq(slug))
        .filter(staff_role::role.eq(Role::Administrator.as_str()))
        .filter(staff_role::staff_id.ne(id))
        .count()
        .get_result(c)?;
    usize::try_from(count).map_err(|_| StoreError::BadRow("role"))
}

/// The names of those who have a duty in an engagement, besides one of them, if any. Who was invited and has chosen no password
/// yet may never come.
pub fn list_others(
    c: &mut Connection,
    slug: &str,
    duty: Duty,
    but: Option<i64>,
) -> Result<Vec<String>, StoreError> {
    let roles: Vec<&str> = duty.roles().iter().map(|role| role.as_str()).collect();
    Ok(staff_role::table
        .inner_join(staff::table.on(staff::id.eq(staff_role::staff_id)))
        .filter(staff::password_hash.ne(""))
        .filter(staff_role::engagement.eq(slug))
        .filter(staff_role::role.eq_any(roles))
        // No number is 0.
        .filter(staff_role::staff_id.ne(but.unwrap_or(0)))
        .select(staff::name)
        .distinct()
        .order(staff::name)
        .load(c)?)
}

/// Someone on the team of an engagement.
#[derive(Debug, Clone)]
pub struct Member {
    pub staff: Staff,
    /// In this engagement.
    pub roles: Vec<Role>,
    /// Whether they have an authenticator.
    pub second_step: bool,
}

/// The team of an engagement, by name.
pub fn list_team(c: &mut Connection, slug: &str) -> Result<Vec<Member>, StoreError> {
    let rows: Vec<(Staff, String, Option<i64>)> = staff_role::table
        .inner_join(staff::table.on(staff::id.eq(staff_role::staff_id)))
        .left_join(second_factor::table.on(second_factor::staff_id.eq(staff::id)))
        .filter(staff_role::engagement.eq(slug))
        .select((
            staff::all_columns,
            staff_role::role,
            second_factor::staff_id.nullable(),
        ))
        .load(c)?;
    let mut members: BTreeMap<(String, i64), Member> = BTreeMap::new();
    for (person, role, factor) in rows {
        let role = Role::parse(&role).ok_or(StoreError::BadRow("role"))?;
        members
            .entry((person.name.clone(), person.id))
            .or_insert_with(|| Member {
                staff: person,
                roles: Vec::new(),
                second_step: factor.is_some(),
            })
            .roles
            .push(role);
    }
    let mut team: Vec<Member> = members.into_values().collect();
    for member in &mut team {
        member.roles.sort();
    }
    Ok(team)
}

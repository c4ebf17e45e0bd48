//! Says what someone on a team may do: other roles, or none, which takes them off it. What they have open
//! ends at once; whoever is on no team any longer cannot sign in. What they decided stays under their name.

use crate::actions::add_staff::granted;
use crate::actions::second_step::forget;
use crate::actions::write_strategy::lapse_approval_of;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::staff::{Duty, Role, TeamRefusal, may_hold};
use crate::store::sessions::World;
use crate::store::{Connection, StoreError, doorsteps, ledger, second_factors, sessions, staff, staff_links};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrustError {
    Refused(TeamRefusal),
    /// Not on the team of this engagement.
    NotHere,
    /// Also on the team of an engagement that the administrator does not administer.
    Elsewhere,
    Store(StoreError),
}

impl From<StoreError> for TrustError {
    fn from(error: StoreError) -> Self {
        TrustError::Store(error)
    }
}

/// Puts `roles` in the place of those that someone has in an engagement.
pub fn trust(
    c: &mut Connection,
    slug: &str,
    id: i64,
    roles: &[Role],
    (by, now): (Hand, Timestamp),
) -> Result<(), TrustError> {
    staff::hold_team(c, slug)?;
    let held = staff::list_roles(c, id)?;
    if !held.iter().any(|(known, _)| known == slug) {
        return Err(TrustError::NotHere);
    }
    may_hold(roles, staff::count_other_administrators(c, id, slug)?).map_err(TrustError::Refused)?;
    let had = |role: &Role| held.iter().any(|(known, old)| known == slug && old == role);
    let mut lines: Vec<Entry> = roles
        .iter()
        .filter(|role| !had(role))
        .map(|role| granted(id, slug, *role, by, now))
        .collect();
    lines.extend(
        held.iter()
            .filter(|(known, role)| known == slug && !roles.contains(role))
            .map(|(_, role)| Entry::new(slug, Act::RoleTaken, Key(id), by, now).detail(role.as_str())),
    );
    staff::replace_roles(c, id, slug, roles)?;
    if !roles.iter().any(|role| Duty::Lead.allowed_to(*role)) {
        lapse_approval_of(c, slug, id)?;
    }
    sessions::delete_of(c, World::Staff, id)?;
    doorsteps::delete_of(c, id)?;
    let on_none = roles.is_empty() && held.iter().all(|(known, _)| known == slug);
    if on_none {
        staff::set_password(c, id, "")?;
        staff_links::delete_of(c, id)?;
        second_factors::delete(c, id)?;
    }
    Ok(ledger::append(c, &lines)?)
}

/// Lets someone set up a new authenticator, at the word of an administrator (`by`) of every engagement they work on.
pub fn forget_second_step(
    c: &mut Connection,
    by: i64,
    slug: &str,
    id: i64,
    now: Timestamp,
) -> Result<(), TrustError> {
    let theirs = staff::list_roles(c, id)?;
    if !theirs.iter().any(|(known, _)| known == slug) {
        return Err(TrustError::NotHere);
    }
    let administered: Vec<String> = staff::list_roles(c, by)?
        .into_iter()
        .filter(|(_, role)| *role == Role::Administrator)
        .map(|(slug, _)| slug)
        .collect();
    if theirs.iter().any(|(slug, _)| !administered.contains(slug)) {
        return Err(TrustError::Elsewhere);
    }
    Ok(forget(c, id, Hand::Staff(by), now)?)
}

//! Addresses where an administrator says who is on a team, and where everyone sees what each role may do.

use crate::domain::ids::Key;

pub fn people(slug: &str) -> String {
    format!("/desk/{slug}/people")
}

pub fn invitation(slug: &str) -> String {
    format!("/desk/{slug}/people/invitation")
}

pub fn member(slug: &str, id: Key) -> String {
    format!("/desk/{slug}/people/{id}")
}

/// `link`, `authenticator` or `removal`.
pub fn member_step(slug: &str, id: Key, step: &str) -> String {
    format!("/desk/{slug}/people/{id}/{step}")
}

pub fn roles(slug: &str) -> String {
    format!("/desk/{slug}/roles")
}

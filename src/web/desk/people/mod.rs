//! Who is on the team of an engagement and what each may do. Administrators change it; everyone on the team sees what
//! each role may do.

pub mod invitation;
pub mod member;
pub mod people_page;
pub mod roles;

use crate::domain::staff::Role;
use crate::store::staff::Member;
use crate::web::desk::forms::Choice;
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::shell::say;
use crate::web::view::View;
use actix_web::web::{ServiceConfig, get, post, resource};

pub fn map(at: &mut ServiceConfig) {
    at.service(resource("/roles").route(get().to(roles::get)))
        .service(resource("/people").route(get().to(people_page::get)))
        .service(
            resource("/people/invitation")
                .route(get().to(invitation::get))
                .route(post().to(invitation::post)),
        )
        .service(
            resource("/people/{id}")
                .route(get().to(member::get))
                .route(post().to(member::post)),
        )
        .service(resource("/people/{id}/{step}").route(post().to(member::step)));
}

/// How someone's sign-in stands, worded by `desk-member-STATE`.
fn state(member: &Member) -> &'static str {
    if member.staff.password().is_none() {
        "invited"
    } else if member.second_step {
        "ready"
    } else {
        "password-only"
    }
}

/// The roles as boxes to tick.
fn choices(view: &View, ticked: &[Role]) -> Result<Vec<Choice>, PageError> {
    Role::ALL
        .into_iter()
        .map(|role| {
            Ok(Choice {
                value: role.as_str().to_owned(),
                label: say(view, &format!("desk-role-{}", role.as_str()), &[])?,
                checked: ticked.contains(&role),
            })
        })
        .collect()
}

/// The boxes that were ticked; a browser sends only those it was given.
fn ticked(fields: &Fields) -> Result<Vec<Role>, PageError> {
    fields
        .all("role")
        .into_iter()
        .map(|name| Role::parse(name).ok_or(PageError::Malformed))
        .collect()
}

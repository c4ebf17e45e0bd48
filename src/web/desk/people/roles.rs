//! What each role may do, as a table: the very one that every page of the desk asks.

use crate::domain::staff::{Duty, Role};
use crate::render::Page;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::enter;
use crate::web::error::PageError;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct RolesPage {
    /// Worded by `desk-role-ROLE`, in the order of the columns.
    pub roles: Vec<&'static str>,
    pub duties: Vec<DutyRow>,
    /// The roles of whoever reads.
    pub own: Vec<&'static str>,
}

#[derive(Serialize)]
pub struct DutyRow {
    /// Worded by `desk-duty-DUTY`.
    pub duty: &'static str,
    /// One for each role.
    pub allowed: Vec<bool>,
}

impl RolesPage {
    fn of(own: &[Role]) -> Self {
        Self {
            roles: Role::ALL.map(Role::as_str).to_vec(),
            duties: Duty::ALL
                .into_iter()
                .map(|duty| DutyRow {
                    duty: duty.as_str(),
                    allowed: Role::ALL.map(|role| duty.allowed_to(role)).to_vec(),
                })
                .collect(),
            own: own.iter().map(|role| role.as_str()).collect(),
        }
    }
}

impl Page for RolesPage {
    const TEMPLATE: &'static str = "desk/people/roles.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            ("one role", RolesPage::of(&[Role::Observer])),
            ("two roles", RolesPage::of(&[Role::Lead, Role::Administrator])),
        ]
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &Duty::ALL).await?;
    let own: Vec<Role> = person
        .roles
        .iter()
        .filter(|(known, _)| *known == *slug)
        .map(|(_, role)| *role)
        .collect();
    answer::private(
        &view,
        StatusCode::OK,
        &RolesPage::of(&own),
        &around(&view, &person, &slug)?,
    )
}

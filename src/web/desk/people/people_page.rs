//! The team of an engagement: names, roles, and how far each has come with signing in.

use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::render::Page;
use crate::store::staff;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter};
use crate::web::desk::people::state;
use crate::web::error::PageError;
use crate::web::paths::desk::people;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

const DONE: [&str; 5] = ["invited", "linked", "trusted", "removed", "forgotten"];

#[derive(Serialize)]
pub struct PeoplePage {
    pub people: Vec<PersonRow>,
    pub invite_href: String,
    pub roles_href: String,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct PersonRow {
    pub name: String,
    pub email: String,
    /// Worded by `desk-role-ROLE`.
    pub roles: Vec<&'static str>,
    /// Worded by `desk-member-STATE`.
    pub state: &'static str,
    pub href: String,
}

impl Page for PeoplePage {
    const TEMPLATE: &'static str = "desk/people/people.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |name: &str, state, roles: &[&'static str]| PersonRow {
            name: name.into(),
            email: "ruth@example.org".into(),
            roles: roles.to_vec(),
            state,
            href: "/desk/a/people/00000000".into(),
        };
        let page = |done| PeoplePage {
            people: vec![
                row("Ruth <Lowe>", "ready", &["lead", "administrator"]),
                row("Nasreen", "password-only", &["moderator"]),
                row("Imogen", "invited", &["observer"]),
            ],
            invite_href: "/desk/a/people/invitation".into(),
            roles_href: "/desk/a/roles".into(),
            done,
        };
        let mut samples = vec![("team", page(""))];
        samples.extend(DONE.map(|done| (done, page(done))));
        samples
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Administer]).await?;
    let asked = slug.clone();
    let team = view.store.read(move |c| staff::list_team(c, &asked)).await?;
    let page = PeoplePage {
        people: team
            .into_iter()
            .map(|member| PersonRow {
                state: state(&member),
                roles: member.roles.iter().map(|role| role.as_str()).collect(),
                href: people::member(&slug, Key(member.staff.id)),
                name: member.staff.name,
                email: member.staff.email,
            })
            .collect(),
        invite_href: people::invitation(&slug),
        roles_href: people::roles(&slug),
        done: done(&view, &DONE),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

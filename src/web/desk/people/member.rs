//! One member of the team, for an administrator: other roles, a new link, a new authenticator, off the team.

use crate::actions::invite::send_link;
use crate::actions::trust::{TrustError, forget_second_step, trust};
use crate::domain::ids::Key;
use crate::domain::ledger::Hand;
use crate::domain::staff::{Duty, Role};
use crate::render::Page;
use crate::store::staff::{self, Member};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, enter, honour, status_of, ticket_for};
use crate::web::desk::people::{choices, state, ticked};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::limits::Attempt;
use crate::web::paths::desk::{own, people};
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct MemberPage {
    pub name: String,
    pub email: String,
    /// Worded by `desk-member-STATE`.
    pub state: &'static str,
    pub roles: Vec<Choice>,
    pub action: String,
    pub link_action: String,
    pub authenticator_action: String,
    pub removal_action: String,
    pub roles_href: String,
    pub back_href: String,
    /// Whether it is whoever looks.
    pub own: bool,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for MemberPage {
    const TEMPLATE: &'static str = "desk/people/member.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state, own, errors: &[(&'static str, &'static str)]| MemberPage {
            name: "Imogen <Vale>".into(),
            email: "imogen@example.org".into(),
            state,
            roles: Role::ALL
                .into_iter()
                .map(|role| Choice {
                    value: role.as_str().into(),
                    label: role.as_str().into(),
                    checked: role == Role::Observer,
                })
                .collect(),
            action: "/desk/a/people/00000000".into(),
            link_action: "/desk/a/people/00000000/link".into(),
            authenticator_action: "/desk/a/people/00000000/authenticator".into(),
            removal_action: "/desk/a/people/00000000/removal".into(),
            roles_href: "/desk/a/roles".into(),
            back_href: "/desk/a/people".into(),
            own,
            ticket: "ticket".into(),
            errors: errors
                .iter()
                .map(|(field, key)| FieldError::new(field, key))
                .collect(),
        };
        vec![
            ("invited", page("invited", false, &[])),
            ("password only", page("password-only", false, &[])),
            ("ready", page("ready", false, &[])),
            ("oneself", page("ready", true, &[])),
            ("no role", page("ready", false, &[("role", "error-role-empty")])),
            (
                "the last",
                page("ready", true, &[("role", "error-last-administrator")]),
            ),
            (
                "not sure",
                page("ready", false, &[("sure", "error-sure-removal")]),
            ),
            (
                "elsewhere",
                page("ready", false, &[("authenticator", "error-member-elsewhere")]),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn purpose(slug: &str, id: Key) -> String {
    format!("member:{slug}:{id}")
}

async fn find(view: &View, slug: &str, id: &str) -> Result<(Key, Member), PageError> {
    let id = Key::parse(id).ok_or(PageError::NotFound)?;
    let asked = slug.to_owned();
    let team = view.store.read(move |c| staff::list_team(c, &asked)).await?;
    let found = team.into_iter().find(|member| member.staff.id == id.0);
    found.map(|member| (id, member)).ok_or(PageError::NotFound)
}

fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    (id, member): (Key, &Member),
    roles: &[Role],
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let page = MemberPage {
        name: member.staff.name.clone(),
        email: member.staff.email.clone(),
        state: state(member),
        roles: choices(view, roles)?,
        action: people::member(slug, id),
        link_action: people::member_step(slug, id, "link"),
        authenticator_action: people::member_step(slug, id, "authenticator"),
        removal_action: people::member_step(slug, id, "removal"),
        roles_href: people::roles(slug),
        back_href: people::people(slug),
        own: person.id == id.0,
        ticket: ticket_for(view, &purpose(slug, id)),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Administer]).await?;
    let (id, member) = find(&view, &slug, &id).await?;
    show(&view, &person, &slug, (id, &member), &member.roles, Vec::new())
}

/// Other roles.
pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Administer]).await?;
    let (id, member) = find(&view, &slug, &id).await?;
    honour(&view, &fields, &purpose(&slug, id))?;
    let roles = ticked(&fields)?;
    if roles.is_empty() {
        let errors = vec![FieldError::new("role", "error-role-empty")];
        return show(&view, &person, &slug, (id, &member), &roles, errors);
    }
    let (asked, wanted) = (slug.clone(), roles.clone());
    let at = (Hand::Staff(person.id), view.clock.now());
    let outcome = view
        .store
        .write(move |c| trust(c, &asked, id.0, &wanted, at))
        .await;
    answered(
        &view,
        &person,
        &slug,
        (id, &member),
        ("trusted", "role", &roles),
        outcome,
    )
}

/// A new link, a new authenticator, or off the team.
pub async fn step(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id, step) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Administer]).await?;
    let (id, member) = find(&view, &slug, &id).await?;
    honour(&view, &fields, &purpose(&slug, id))?;
    let (asked, by, now) = (slug.clone(), person.id, view.clock.now());
    let (done, field, outcome) = match step.as_str() {
        "link" if member.staff.password().is_none() => {
            let email = member.staff.email.clone();
            if !view
                .limits
                .spend(Attempt::Mail, view.visitor, &email, view.face.day())
            {
                return Err(PageError::TooOften);
            }
            let choose_at = format!("{}{}", view.origin, own::choose_by_link());
            view.store
                .write(move |c| send_link(c, id.0, (&email, &choose_at), now))
                .await?;
            ("linked", "link", Ok(()))
        }
        "authenticator" if member.second_step => {
            let forgotten = view
                .store
                .write(move |c| forget_second_step(c, by, &asked, id.0, now))
                .await;
            ("forgotten", "authenticator", forgotten)
        }
        "removal" if fields.text("sure") != "yes" => {
            let errors = vec![FieldError::new("sure", "error-sure-removal")];
            return show(&view, &person, &slug, (id, &member), &member.roles, errors);
        }
        "removal" => {
            let removed = view
                .store
                .write(move |c| trust(c, &asked, id.0, &[], (Hand::Staff(by), now)))
                .await;
            ("removed", "sure", removed)
        }
        _ => return Err(PageError::NotFound),
    };
    answered(
        &view,
        &person,
        &slug,
        (id, &member),
        (done, field, &member.roles),
        outcome,
    )
}

fn answered(
    view: &View,
    person: &Colleague,
    slug: &str,
    (id, member): (Key, &Member),
    (done, field, roles): (&str, &'static str, &[Role]),
    outcome: Result<(), TrustError>,
) -> Result<HttpResponse, PageError> {
    let wrong = match outcome {
        Ok(()) => {
            tracing::info!(
                staff = person.id,
                member = id.0,
                engagement = slug,
                done,
                "the team has changed"
            );
            return Ok(answer::see_other(&format!(
                "{}?done={done}",
                people::people(slug)
            )));
        }
        Err(TrustError::Refused(_)) => "error-last-administrator",
        Err(TrustError::Elsewhere) => "error-member-elsewhere",
        Err(TrustError::NotHere) => return Err(PageError::NotFound),
        Err(TrustError::Store(error)) => return Err(error.into()),
    };
    let errors = vec![FieldError::new(field, wrong)];
    show(view, person, slug, (id, member), roles, errors)
}

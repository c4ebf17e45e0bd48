//! Inviting someone onto the team: name, address, roles. The answer is the same whether the address was known or not.

use crate::actions::invite::{INVITED_FOR, Invitation, InviteError, invite};
use crate::domain::ledger::Hand;
use crate::domain::staff::{Duty, Role};
use crate::domain::words::Words;
use crate::mail::is_address;
use crate::render::Page;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, enter, honour, status_of, ticket_for};
use crate::web::desk::people::{choices, ticked};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::limits::Attempt;
use crate::web::paths::desk::{self, own, people};
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

const NAME_LIMIT: usize = 80;

#[derive(Serialize)]
pub struct InvitationPage {
    pub action: String,
    pub name: String,
    pub email: String,
    pub roles: Vec<Choice>,
    pub roles_href: String,
    pub back_href: String,
    /// How long the link of the mail lasts.
    pub hours: i64,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for InvitationPage {
    const TEMPLATE: &'static str = "desk/people/invitation.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |errors: &[(&'static str, &'static str)]| InvitationPage {
            action: "/desk/a/people/invitation".into(),
            name: "Imogen <Vale>".into(),
            email: "imogen@example.org".into(),
            roles: Role::ALL
                .into_iter()
                .map(|role| Choice {
                    value: role.as_str().into(),
                    label: role.as_str().into(),
                    checked: role == Role::Observer,
                })
                .collect(),
            roles_href: "/desk/a/roles".into(),
            back_href: "/desk/a/people".into(),
            hours: 72,
            ticket: "ticket".into(),
            errors: errors
                .iter()
                .map(|(field, key)| FieldError::new(field, key))
                .collect(),
        };
        let wrong = [
            ("name", "error-name-empty"),
            ("email", "error-email"),
            ("role", "error-role-empty"),
        ];
        let known = [("email", "error-email-on-team")];
        vec![
            ("empty", page(&[])),
            ("wrong", page(&wrong)),
            ("on the team", page(&known)),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn purpose(slug: &str) -> String {
    format!("invitation:{slug}")
}

fn form(
    view: &View,
    person: &Colleague,
    slug: &str,
    typed: (&str, &str, &[Role]),
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let (name, email, roles) = typed;
    let page = InvitationPage {
        action: people::invitation(slug),
        name: name.to_owned(),
        email: email.to_owned(),
        roles: choices(view, roles)?,
        roles_href: people::roles(slug),
        back_href: people::people(slug),
        hours: INVITED_FOR.as_hours(),
        ticket: ticket_for(view, &purpose(slug)),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Administer]).await?;
    form(&view, &person, &slug, ("", "", &[]), Vec::new())
}

pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Administer]).await?;
    honour(&view, &fields, &purpose(&slug))?;
    let roles = ticked(&fields)?;
    let email = fields.text("email").trim().to_lowercase();
    let name = Words::parse(fields.text("name"), NAME_LIMIT);
    let mut errors = Vec::new();
    if let Err(error) = &name {
        errors.push(FieldError::of_text("name", *error, "error-name-empty"));
    }
    if !is_address(&email) {
        errors.push(FieldError::new("email", "error-email"));
    }
    if roles.is_empty() {
        errors.push(FieldError::new("role", "error-role-empty"));
    }
    let (Ok(name), true) = (name, errors.is_empty()) else {
        return form(
            &view,
            &person,
            &slug,
            (fields.text("name"), &email, &roles),
            errors,
        );
    };
    if !view
        .limits
        .spend(Attempt::Mail, view.visitor, &email, view.face.day())
    {
        return Err(PageError::TooOften);
    }
    let invitation = Invitation {
        name: name.into_string(),
        email,
        engagement: slug.clone(),
        roles,
        choose_at: format!("{}{}", view.origin, own::choose_by_link()),
        sign_in_at: format!("{}{}", view.origin, desk::sign_in()),
    };
    let (by, now) = (Hand::Staff(person.id), view.clock.now());
    let asked = invitation.clone();
    let invited = match view.store.write(move |c| invite(c, &asked, by, now)).await {
        Ok(id) => id,
        Err(InviteError::OnTheTeam) => {
            let errors = vec![FieldError::new("email", "error-email-on-team")];
            let typed = (fields.text("name"), &*invitation.email, &*invitation.roles);
            return form(&view, &person, &slug, typed, errors);
        }
        Err(InviteError::Store(error)) => return Err(error.into()),
    };
    tracing::info!(staff = person.id, invited, engagement = %slug, "a colleague was invited");
    Ok(answer::see_other(&format!(
        "{}?done=invited",
        people::people(&slug)
    )))
}

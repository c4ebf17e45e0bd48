//! Where someone may be in danger: the open cases, without words, and who is told of new ones. One of them with its
//! steps is in `case`.

use crate::actions::safeguard::{MOST_ADDRESSES, name_addresses};
use crate::domain::concern::Concern;
use crate::domain::staff::Duty;
use crate::mail::is_address;
use crate::render::Page;
use crate::store::{StoreError, cases, contributions};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, status_after, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many cases the page shows at once.
const SHOWN: i64 = 100;

#[derive(Serialize)]
pub struct CasesPage {
    pub cases: Vec<CaseRow>,
    /// One address a line, the named lead first; as typed where it must be mended.
    pub addresses: String,
    /// Whether this colleague may set them.
    pub may_name: bool,
    pub action: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// The case in which a step was to be taken is gone.
    pub gone: bool,
    /// What was typed there.
    pub unsent: String,
    /// `signpost`, `reply`, `escalation`, `closure`, `named` or empty.
    pub done: &'static str,
}

/// A case as a list shows it: nobody reads the words before they mean to.
#[derive(Serialize, Clone)]
pub struct CaseRow {
    pub href: String,
    /// Worded by `desk-concern-CONCERN`.
    pub concern: &'static str,
    /// Worded by `desk-case-state-STATE`.
    pub state: &'static str,
    pub day: String,
    /// Characters of the words.
    pub length: usize,
}

impl Page for CasesPage {
    const TEMPLATE: &'static str = "desk/cases.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |concern: Concern, state| CaseRow {
            href: "/desk/ahp-strategy/safeguarding/0".into(),
            concern: concern.as_str(),
            state,
            day: "2026-11-20".into(),
            length: 212,
        };
        let states = ["waiting", "signposted", "replied", "escalated"];
        let all = Concern::ALL.into_iter().zip(states);
        let page = |cases, may_name, errors, done| CasesPage {
            cases,
            addresses: "lead@example.org\nduty@example.org".into(),
            may_name,
            action: "/desk/ahp-strategy/safeguarding".into(),
            ticket: "ticket".into(),
            errors,
            gone: false,
            unsent: String::new(),
            done,
        };
        let gone = CasesPage {
            gone: true,
            unsent: "Please <call> someone.".into(),
            ..page(vec![], true, vec![], "")
        };
        let wrong = vec![FieldError::new("addresses", "desk-cases-error-address")];
        vec![
            ("none", page(vec![], false, vec![], "")),
            (
                "every state",
                page(
                    all.map(|(concern, state)| row(concern, state)).collect(),
                    true,
                    vec![],
                    "closure",
                ),
            ),
            ("the author took the words back", gone),
            ("a wrong address", page(vec![], true, wrong, "")),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    typed: Option<(String, FieldError)>,
    gone: Option<String>,
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let (open, addresses) = view
        .store
        .read(move |c| {
            let mut open = Vec::new();
            for case in cases::list_open(c, &asked, SHOWN)? {
                let words = contributions::find(c, case.contribution)?.map(|it| it.words);
                open.push((case, words.unwrap_or_default().chars().count()));
            }
            Ok::<_, StoreError>((open, cases::addresses(c, &asked)?.join("\n")))
        })
        .await?;
    let (addresses, errors) = match typed {
        Some((typed, error)) => (typed, vec![error]),
        None => (addresses, Vec::new()),
    };
    let page = CasesPage {
        cases: open
            .into_iter()
            .map(|(case, length)| CaseRow {
                href: desk::case(slug, case.contribution),
                concern: case.concern.unwrap_or(Concern::Other).as_str(),
                state: case.state.name(),
                day: case.raised_on.to_string(),
                length,
            })
            .collect(),
        addresses,
        may_name: person.may(slug, Duty::Lead),
        action: desk::cases(slug),
        ticket: ticket_for(view, &format!("cases:{slug}")),
        errors,
        gone: gone.is_some(),
        unsent: gone.unwrap_or_default(),
        done: done(view, &["signpost", "reply", "escalation", "closure", "named"]),
    };
    let status = status_after(page.gone, &page.errors);
    answer::private(view, status, &page, &around(view, person, slug)?)
}

/// After a step in a case that is gone, since its author took the words back.
pub async fn without(
    view: &View,
    person: &Colleague,
    slug: &str,
    typed: String,
) -> Result<HttpResponse, PageError> {
    show(view, person, slug, None, Some(typed)).await
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Safeguard]).await?;
    show(&view, &person, &slug, None, None).await
}

/// Sets who is told.
pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    honour(&view, &fields, &format!("cases:{slug}"))?;
    let typed = fields.text("addresses").to_owned();
    let addresses: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let wrong = if addresses.len() > MOST_ADDRESSES {
        Some("desk-cases-error-many")
    } else if addresses.iter().any(|address| !is_address(address)) {
        Some("desk-cases-error-address")
    } else {
        None
    };
    if let Some(key) = wrong {
        let error = FieldError::new("addresses", key);
        return show(&view, &person, &slug, Some((typed, error)), None).await;
    }
    let (engagement, staff, now) = (slug.clone(), person.id, view.clock.now());
    view.store
        .write(move |c| name_addresses(c, &engagement, &addresses, staff, now))
        .await?;
    Ok(answer::see_other(&format!("{}?done=named", desk::cases(&slug))))
}

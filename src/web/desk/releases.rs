//! The releases of an engagement, each with the digest that names its content, and the button that cuts the next one
//! without waiting for the timer.

use crate::chance;
use crate::domain::ledger::Hand;
use crate::domain::staff::Duty;
use crate::publish::cut::cut;
use crate::render::Page;
use crate::store::{StoreError, contributions, releases};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, show_release, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many releases the list shows.
const SHOWN: i64 = 100;

#[derive(Serialize)]
pub struct ReleasesPage {
    pub releases: Vec<ReleaseRow>,
    /// Published contributions that no release has taken yet.
    pub waiting: usize,
    pub action: String,
    pub ticket: String,
    /// `cut` or empty.
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct ReleaseRow {
    pub number: i64,
    pub day: String,
    pub digest: String,
}

impl Page for ReleasesPage {
    const TEMPLATE: &'static str = "desk/releases.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |number| ReleaseRow {
            number,
            day: "2026-11-20".into(),
            digest: "0123456789abcdef".repeat(4),
        };
        let page = |releases, waiting, done| ReleasesPage {
            releases,
            waiting,
            action: "/desk/ahp-strategy/releases".into(),
            ticket: "ticket".into(),
            done,
        };
        vec![
            ("none", page(vec![], 0, "")),
            ("one waits", page(vec![row(1)], 1, "")),
            ("cut", page(vec![row(2), row(1)], 7, "cut")),
        ]
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Release]).await?;
    let asked = slug.clone();
    let (rows, waiting) = view
        .store
        .read(move |c| {
            Ok::<_, StoreError>((
                releases::list(c, &asked, SHOWN)?,
                contributions::list_unshelved(c, &asked)?.len(),
            ))
        })
        .await?;
    let page = ReleasesPage {
        releases: rows
            .into_iter()
            .map(|(number, day, digest)| ReleaseRow { number, day, digest })
            .collect(),
        waiting,
        action: desk::releases(&slug),
        ticket: ticket_for(&view, &format!("release:{slug}")),
        done: done(&view, &["cut"]),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Release]).await?;
    honour(&view, &fields, &format!("release:{slug}"))?;
    let (engagement, by, now) = (slug.clone(), Hand::Staff(person.id), view.clock.now());
    let edition = view
        .store
        .write(move |c| cut(c, &engagement, by, now, chance::bytes()))
        .await?;
    show_release(&view, edition).await;
    Ok(answer::see_other(&format!("{}?done=cut", desk::releases(&slug))))
}

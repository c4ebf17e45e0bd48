//! Where moderators look after themselves: how many heavy texts they dealt with, and a button to stop for now.
//! Nobody else reads the numbers. Leads see of each only whether it was more than the team's limit, and who rests.

use crate::actions::rest::{self, limits, load_of};
use crate::clock::london_day;
use crate::domain::rest::{Limits, Load};
use crate::domain::staff::Duty;
use crate::render::Page;
use crate::store::{Connection, StoreError, engagements, rests, staff};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::civil::Date;
use serde::Serialize;

#[derive(Serialize)]
pub struct RestPage {
    /// Who reads this moderates: what follows is theirs.
    pub moderates: bool,
    pub today: u64,
    pub week: u64,
    pub a_day: u64,
    pub a_week: u64,
    /// A break is suggested.
    pub pause: bool,
    /// The day since when they rest; empty where they do not.
    pub since: String,
    pub stop_action: String,
    pub return_action: String,
    pub ticket: String,
    /// For leads: each moderator; empty for others.
    pub team: Vec<Carried>,
    /// `stopped`, `back` or empty.
    pub done: &'static str,
}

/// One moderator as a lead sees them.
#[derive(Serialize, Clone)]
pub struct Carried {
    pub name: String,
    /// More than the team's limit in seven days.
    pub above: bool,
    pub resting: bool,
}

/// What stands on top of the queue: `resting`, `pause` or nothing.
pub fn banner(c: &mut Connection, slug: &str, id: i64, today: Date) -> Result<&'static str, StoreError> {
    if rests::list(c, slug)?.iter().any(|(known, _)| *known == id) {
        return Ok("resting");
    }
    let limits = limits(&engagements::list_entries(c, slug)?, today);
    let pause = load_of(c, id, today)?.suggests_a_break(&limits);
    Ok(if pause { "pause" } else { "" })
}

impl Page for RestPage {
    const TEMPLATE: &'static str = "desk/rest.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |moderates, since: &str, pause, team: Vec<Carried>| RestPage {
            moderates,
            today: if pause { 9 } else { 1 },
            week: 12,
            a_day: 8,
            a_week: 30,
            pause,
            since: since.into(),
            stop_action: "/desk/ahp-strategy/rest/stop".into(),
            return_action: "/desk/ahp-strategy/rest/return".into(),
            ticket: "ticket".into(),
            team,
            done: "",
        };
        let person = |name: &str, above, resting| Carried {
            name: name.into(),
            above,
            resting,
        };
        let team = vec![
            person("Nasreen <Holloway>", true, false),
            person("Callum Obafemi", false, true),
        ];
        let back = RestPage {
            done: "back",
            ..page(true, "", false, vec![])
        };
        vec![
            ("little", page(true, "", false, vec![])),
            ("much", page(true, "", true, vec![])),
            ("resting", page(true, "2026-11-21", false, vec![])),
            ("back", back),
            ("a lead", page(false, "", false, team)),
        ]
    }
}

struct Found {
    own: Load,
    limits: Limits,
    resting: Vec<(i64, String)>,
    team: Vec<Carried>,
}

fn look_up(c: &mut Connection, slug: &str, id: i64, leads: bool, today: Date) -> Result<Found, StoreError> {
    let limits = limits(&engagements::list_entries(c, slug)?, today);
    let resting = rests::list(c, slug)?;
    let mut team = Vec::new();
    if leads {
        for member in staff::list_team(c, slug)? {
            if member.roles.iter().any(|role| Duty::Moderate.allowed_to(*role)) {
                let load = load_of(c, member.staff.id, today)?;
                team.push(Carried {
                    above: load.is_above(&limits),
                    resting: resting.iter().any(|(known, _)| *known == member.staff.id),
                    name: member.staff.name,
                });
            }
        }
    }
    Ok(Found {
        own: load_of(c, id, today)?,
        limits,
        resting,
        team,
    })
}

fn purpose(slug: &str) -> String {
    format!("rest:{slug}")
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::DecideAppeals]).await?;
    let (asked, id, leads) = (slug.clone(), person.id, person.may(&slug, Duty::Lead));
    let today = london_day(view.clock.now());
    let found = view
        .store
        .read(move |c| look_up(c, &asked, id, leads, today))
        .await?;
    let since = found.resting.into_iter().find(|(known, _)| *known == id);
    let page = RestPage {
        moderates: person.may(&slug, Duty::Moderate),
        today: found.own.today.exact(),
        week: found.own.week.exact(),
        a_day: found.limits.a_day,
        a_week: found.limits.a_week,
        pause: found.own.suggests_a_break(&found.limits),
        since: since.map(|(_, day)| day).unwrap_or_default(),
        stop_action: desk::rest(&slug, "stop"),
        return_action: desk::rest(&slug, "return"),
        ticket: ticket_for(&view, &purpose(&slug)),
        team: found.team,
        done: done(&view, &["stopped", "back"]),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

pub async fn stop(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    honour(&view, &fields, &purpose(&slug))?;
    let (engagement, id, now) = (slug.clone(), person.id, view.clock.now());
    let link = format!("{}{}", view.app.origin, desk::rest(&slug, ""));
    view.store
        .write(move |c| rest::stop(c, &engagement, &link, id, now))
        .await?;
    Ok(answer::see_other(&format!(
        "{}?done=stopped",
        desk::rest(&slug, "")
    )))
}

pub async fn come_back(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    honour(&view, &fields, &purpose(&slug))?;
    let (engagement, id) = (slug.clone(), person.id);
    view.store
        .write(move |c| rest::come_back(c, &engagement, id))
        .await?;
    Ok(answer::see_other(&format!("{}?done=back", desk::rest(&slug, ""))))
}

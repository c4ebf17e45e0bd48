//! Where a colleague begins: the engagements they work on, with the rooms their duties open; and one engagement with
//! its phases. Counts here are exact: the desk is not public.

use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::{StoreError, cases, contributions};
use crate::web::answer;
use crate::web::desk::forms::enter;
use crate::web::desk::needs::{Asker, Need, needs};
use crate::web::desk::{around, rooms};
use crate::web::error::PageError;
use crate::web::guard::{Colleague, colleague};
use crate::web::paths::desk;
use crate::web::shell;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct HomePage {
    pub engagements: Vec<Worksite>,
}

#[derive(Serialize)]
pub struct EngagementPage {
    pub site: Worksite,
    /// What needs this colleague now, what is late first.
    pub needs: Vec<Need>,
    pub phases: Vec<PhaseRow>,
    pub public_href: String,
    pub roles_href: String,
}

/// One engagement as this colleague may work on it.
#[derive(Serialize, Clone)]
pub struct Worksite {
    pub name: String,
    pub href: String,
    pub rooms: Vec<Room>,
    /// How many people who may be in danger wait for somebody; 0 for those who do not look after them.
    pub cases: u64,
    pub cases_href: String,
    /// How many decisions wait.
    pub waiting: u64,
    /// Those who neither moderate nor lead are not told what waits.
    pub tells_waiting: bool,
}

#[derive(Serialize, Clone)]
pub struct Room {
    /// Worded by `desk-nav-NAME` and `desk-room-NAME`.
    pub name: &'static str,
    pub href: String,
}

#[derive(Serialize)]
pub struct PhaseRow {
    pub name: String,
    /// Worded by `desk-phase-state-STATE`.
    pub state: String,
    /// London days, empty where there is none.
    pub opens_on: String,
    pub last_day: String,
}

fn site_sample() -> Worksite {
    let room = |name, href: &str| Room {
        name,
        href: href.into(),
    };
    Worksite {
        name: "What should the strategy say?".into(),
        href: "/desk/ahp-strategy".into(),
        rooms: vec![
            room("queue", "/desk/ahp-strategy/queue"),
            room("second-looks", "/desk/ahp-strategy/second-looks"),
            room("coding", "/desk/ahp-strategy/coding"),
            room("themes", "/desk/ahp-strategy/themes"),
            room("findings", "/desk/ahp-strategy/findings"),
            room("phases", "/desk/ahp-strategy/phases"),
            room("strategy", "/desk/ahp-strategy/strategy"),
            room("releases", "/desk/ahp-strategy/releases"),
        ],
        waiting: 12,
        cases: 1,
        cases_href: "/desk/ahp-strategy/safeguarding".into(),
        tells_waiting: true,
    }
}

impl Page for HomePage {
    const TEMPLATE: &'static str = "desk/home.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let second = Worksite {
            name: "Another engagement".into(),
            href: "/desk/another".into(),
            rooms: vec![Room {
                name: "queue",
                href: "/desk/another/queue".into(),
            }],
            waiting: 0,
            cases: 0,
            cases_href: "/desk/another/safeguarding".into(),
            tells_waiting: false,
        };
        vec![
            ("none", HomePage { engagements: vec![] }),
            (
                "two",
                HomePage {
                    engagements: vec![site_sample(), second],
                },
            ),
        ]
    }
}

impl Page for EngagementPage {
    const TEMPLATE: &'static str = "desk/engagement.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let phases = [
            "draft",
            "scheduled",
            "open",
            "closing",
            "closed",
            "analysed",
            "published",
        ]
        .into_iter()
        .map(|state| PhaseRow {
            name: format!("Phase {state}"),
            state: state.into(),
            opens_on: if state == "scheduled" {
                "2026-11-20".into()
            } else {
                String::new()
            },
            last_day: if state == "draft" {
                String::new()
            } else {
                "2026-12-20".into()
            },
        })
        .collect();
        let public_href = "/ahp-strategy".to_owned();
        let roles_href = "/desk/ahp-strategy/roles".to_owned();
        let need = |name, count, late| Need {
            name,
            count,
            late,
            href: "/desk/ahp-strategy/readiness".into(),
        };
        let nothing = Worksite {
            rooms: vec![],
            waiting: 1,
            ..site_sample()
        };
        vec![
            (
                "every state",
                EngagementPage {
                    site: site_sample(),
                    needs: vec![need("phase-due", 1, true), need("appeals", 2, false)],
                    phases,
                    public_href: public_href.clone(),
                    roles_href: roles_href.clone(),
                },
            ),
            (
                "no phase",
                EngagementPage {
                    site: nothing,
                    needs: vec![],
                    phases: vec![],
                    public_href,
                    roles_href,
                },
            ),
        ]
    }
}

/// What the engagement is called; its slug where no release has named it.
pub fn name(view: &View, slug: &str) -> String {
    let name = view
        .edition(slug)
        .map(|edition| edition.text("name", "en").0.to_owned())
        .unwrap_or_default();
    if name.is_empty() { slug.to_owned() } else { name }
}

async fn worksite(view: &View, person: &Colleague, slug: &str) -> Result<Worksite, PageError> {
    let asked = slug.to_owned();
    let looks_after = person.may(slug, Duty::Safeguard);
    let (waiting, cases) = view
        .store
        .read(move |c| {
            let cases = if looks_after {
                cases::count_waiting(c, &asked)?.exact()
            } else {
                0
            };
            Ok::<_, StoreError>((contributions::count_waiting(c, &asked)?.exact(), cases))
        })
        .await?;
    let name = view
        .edition(slug)
        .map(|edition| edition.text("name", "en").0.to_owned())
        .unwrap_or_default();
    Ok(Worksite {
        name: if name.is_empty() { slug.to_owned() } else { name },
        href: desk::engagement(slug),
        rooms: rooms(slug)
            .into_iter()
            .filter(|(duties, _, _)| duties.iter().any(|duty| person.may(slug, *duty)))
            .map(|(_, href, name)| Room { name, href })
            .collect(),
        waiting,
        cases,
        cases_href: desk::cases(slug),
        tells_waiting: [Duty::Moderate, Duty::Analyse, Duty::Lead, Duty::Release]
            .iter()
            .any(|duty| person.may(slug, *duty)),
    })
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    let mut slugs: Vec<&str> = person.roles.iter().map(|(slug, _)| slug.as_str()).collect();
    slugs.dedup();
    let mut engagements = Vec::new();
    for slug in slugs {
        engagements.push(worksite(&view, &person, slug).await?);
    }
    let nav = vec![shell::link(
        desk::home(),
        shell::say(&view, "desk-nav-home", &[])?,
    )];
    answer::private(
        &view,
        StatusCode::OK,
        &HomePage { engagements },
        &shell::of_desk(&view, &person.name, nav)?,
    )
}

fn phase_rows(edition: &Edition) -> Vec<PhaseRow> {
    edition
        .phases
        .iter()
        .map(|phase| PhaseRow {
            name: edition
                .text(&format!("phase.{}.name", phase.kind), "en")
                .0
                .to_owned(),
            state: phase.state.clone(),
            opens_on: phase.opens_on.clone().unwrap_or_default(),
            last_day: phase.last_day.clone().unwrap_or_default(),
        })
        .collect()
}

pub async fn engagement(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &Duty::ALL).await?;
    let edition = view.edition(&slug)?;
    let (release, asker, now) = (edition.clone(), Asker::of(&person, &slug), view.clock.now());
    let page = EngagementPage {
        needs: view.store.read(move |c| needs(c, &release, &asker, now)).await?,
        site: worksite(&view, &person, &slug).await?,
        phases: phase_rows(&edition),
        public_href: view.paths.engagement(&slug),
        roles_href: desk::people::roles(&slug),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

//! What those who asked for news are told of each phase: what was told, what comes, and when.
//! Nothing is sent from here: the phases' own moments decide (`actions::remind`, `actions::tell`). To how many it goes has
//! passed the gate, and no address is shown.

use crate::actions::remind::{self, Reminder};
use crate::clock::london_day;
use crate::domain::count::Count;
use crate::domain::phase::PhaseState;
use crate::domain::staff::Duty;
use crate::publish::counted::together;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::phases::Phase;
use crate::store::{Connection, StoreError, notices, outbox, phase_news, phases};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::enter;
use crate::web::error::PageError;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::Timestamp;
use serde::Serialize;

/// The news of a phase in their order, as `phase_news` names them.
const NEWS: [&str; 5] = ["opened", "half-way", "last-day", "closed", "results"];

#[derive(Serialize)]
pub struct MessagesPage {
    /// Confirmed addresses, after the gate; -1 is too few to say.
    pub addresses: i64,
    /// Mails to them that wait for a mail server, after the gate.
    pub waiting: i64,
    pub phases: Vec<PhaseNews>,
    /// The last news was told, and no address is kept any more.
    pub over: bool,
    pub notices_href: String,
}

#[derive(Serialize)]
pub struct PhaseNews {
    pub name: String,
    pub rows: Vec<NewsRow>,
}

#[derive(Serialize)]
pub struct NewsRow {
    /// Worded by `desk-messages-NEWS`.
    pub news: &'static str,
    /// Worded by `desk-messages-state-STATE`: `told`, `planned` (with a day), `ahead`, `held` or `skipped`.
    pub state: &'static str,
    /// London day; empty where none is known.
    pub day: String,
}

impl Page for MessagesPage {
    const TEMPLATE: &'static str = "desk/messages.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |news, state, day: &str| NewsRow {
            news,
            state,
            day: day.into(),
        };
        let page = |addresses, waiting, over| MessagesPage {
            addresses,
            waiting,
            phases: vec![
                PhaseNews {
                    name: "Listen".into(),
                    rows: vec![
                        row("opened", "told", ""),
                        row("half-way", "skipped", ""),
                        row("last-day", "planned", "2026-12-20"),
                        row("closed", "ahead", ""),
                        row("results", "ahead", ""),
                    ],
                },
                PhaseNews {
                    name: "<Respond>".into(),
                    rows: NEWS.map(|news| row(news, "held", "")).into(),
                },
            ],
            over,
            notices_href: "/ahp-strategy/notices".into(),
        };
        vec![
            ("nobody asked yet", page(0, 0, false)),
            ("some wait", page(40, -1, false)),
            ("all is told", page(0, 0, true)),
        ]
    }
}

/// How one news of a phase stands.
fn row(
    phase: &Phase,
    news: &'static str,
    told: &[String],
    planned: &[(Reminder, Timestamp)],
    now: Timestamp,
) -> NewsRow {
    let row = |state, day| NewsRow { news, state, day };
    if told.iter().any(|known| known == news) {
        return row("told", String::new());
    }
    let reminder = match news {
        "half-way" => Some(Reminder::HalfWay),
        "last-day" => Some(Reminder::LastDay),
        _ => None,
    };
    let stands_still =
        phase.held.is_some() || matches!(phase.state, PhaseState::Open { paused: Some(_), .. });
    match (reminder, &phase.state) {
        (None, PhaseState::Published { .. }) => row("skipped", String::new()),
        (None, PhaseState::Scheduled { opens_at, .. }) if news == "opened" => {
            row("planned", london_day(*opens_at).to_string())
        }
        (None, _) => row("ahead", String::new()),
        (Some(_), PhaseState::Draft | PhaseState::Scheduled { .. }) => row("ahead", String::new()),
        (Some(_), _) if stands_still => row("held", String::new()),
        (Some(wanted), PhaseState::Open { .. }) => {
            match planned.iter().find(|(known, _)| *known == wanted) {
                // One that is missed is not told any more.
                Some((_, at)) if wanted == Reminder::LastDay || *at > now => {
                    row("planned", london_day(*at).to_string())
                }
                _ => row("skipped", String::new()),
            }
        }
        (Some(_), _) => row("skipped", String::new()),
    }
}

fn news_of(c: &mut Connection, edition: &Edition, now: Timestamp) -> Result<Vec<PhaseNews>, StoreError> {
    let mut found = Vec::new();
    for phase in phases::list(c, &edition.engagement)? {
        let told = phase_news::list(c, phase.id)?;
        let planned = remind::list_planned(c, &phase)?;
        let key = format!("phase.{}.name", phase.kind.as_str());
        found.push(PhaseNews {
            name: edition.text(&key, "en").0.to_owned(),
            rows: NEWS.map(|news| row(&phase, news, &told, &planned, now)).into(),
        });
    }
    Ok(found)
}

/// One figure after the gate; -1 is too few to say.
fn shown(count: Count) -> i64 {
    let shown = together(&[count]).into_iter().next();
    shown
        .and_then(|shown| shown.number())
        .and_then(|number| i64::try_from(number).ok())
        .unwrap_or(-1)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    let edition = view.edition(&slug)?;
    let (release, now) = (edition.clone(), view.clock.now());
    let (phases, addresses, waiting) = view
        .store
        .read(move |c| {
            Ok::<_, StoreError>((
                news_of(c, &release, now)?,
                notices::count_confirmed(c, &release.engagement)?,
                outbox::count_notices(c)?,
            ))
        })
        .await?;
    let page = MessagesPage {
        addresses: shown(addresses),
        waiting: shown(waiting),
        phases,
        over: !edition.strategy.is_empty(),
        notices_href: view.paths.notices(&slug),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

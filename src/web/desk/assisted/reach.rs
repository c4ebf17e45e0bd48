//! Whom the sessions have reached against what was aimed at, which groups are still missing, and one's own sessions.
//! Figures have passed the gate; of others' sessions nothing but these is shown.

use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::publish::reach::{came, reach};
use crate::render::Page;
use crate::store::group_sessions;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::enter;
use crate::web::error::PageError;
use crate::web::public::engagement::shown;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct ReachPage {
    /// Sessions of everyone: -1 where they are too few to say.
    pub sessions: i64,
    pub groups: Vec<GroupRow>,
    /// Names of groups that no session has reached.
    pub missing: Vec<String>,
    /// The colleague enters for others, so may have sessions.
    pub own: bool,
    pub held: Vec<SessionRow>,
}

#[derive(Serialize, Clone)]
pub struct GroupRow {
    pub name: String,
    pub target: u64,
    /// People: -1 where they are too few to say.
    pub people: i64,
    /// Worded by `desk-reach-STATE`.
    pub state: &'static str,
}

#[derive(Serialize, Clone)]
pub struct SessionRow {
    pub held_on: String,
    pub place: String,
    /// -1 where they are too few to say.
    pub people: i64,
    /// Everyone agreed, so it has been held.
    pub agreed: bool,
    pub reached: Vec<String>,
    pub met: Vec<String>,
    pub not_met: Vec<String>,
}

impl Page for ReachPage {
    const TEMPLATE: &'static str = "desk/assisted/reach.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |name: &str, people, state| GroupRow {
            name: name.into(),
            target: 30,
            people,
            state,
        };
        let session = |agreed| SessionRow {
            held_on: "2026-11-20".into(),
            place: "Library".into(),
            people: if agreed { 10 } else { 0 },
            agreed,
            reached: vec!["Unpaid <carers>".into(), "Young people".into()],
            met: vec!["Interpreter".into()],
            not_met: vec!["Large print".into()],
        };
        let page = |groups, own, held| ReachPage {
            sessions: 10,
            groups,
            missing: vec!["Young people".into()],
            own,
            held,
        };
        let groups = || {
            vec![
                row("Unpaid <carers>", 35, "target"),
                row("Rural places", -1, "begun"),
                row("Young people", 0, "missing"),
            ]
        };
        vec![
            (
                "a facilitator",
                page(groups(), true, vec![session(true), session(false)]),
            ),
            ("before the first session", page(groups(), true, vec![])),
            ("a lead", page(groups(), false, vec![])),
            (
                "no list",
                ReachPage {
                    missing: vec![],
                    ..page(vec![], true, vec![])
                },
            ),
        ]
    }
}

fn name(edition: &Edition, list: &str, code: &str) -> String {
    edition.text(&format!("list.{list}.{code}"), "en").0.to_owned()
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::SeeReach]).await?;
    let own = person.may(&slug, Duty::Facilitate);
    let edition = view.edition(&slug)?;
    let (now, staff, release) = (view.clock.now(), person.id, edition.clone());
    let (all, held) = view
        .store
        .read(move |c| {
            let held = group_sessions::list_of(c, &release.engagement, staff)?;
            Ok::<_, crate::store::StoreError>((reach(c, &release, now)?, held))
        })
        .await?;
    let groups: Vec<GroupRow> = all
        .groups
        .iter()
        .map(|group| GroupRow {
            name: name(&edition, "reach", &group.code),
            target: group.target,
            people: shown(group.people),
            state: group.reached.as_str(),
        })
        .collect();
    let names = |list: &str, codes: Vec<&String>| -> Vec<String> {
        codes.into_iter().map(|code| name(&edition, list, code)).collect()
    };
    let page = ReachPage {
        sessions: shown(all.sessions),
        missing: groups
            .iter()
            .filter(|group| group.state == "missing")
            .map(|group| group.name.clone())
            .collect(),
        groups,
        own,
        held: held
            .into_iter()
            .filter(|_| own)
            .map(|(_, session)| SessionRow {
                held_on: session.held_on.to_string(),
                place: name(&edition, "place", &session.place),
                people: shown(came(session.came)),
                agreed: session.agreed,
                reached: names("reach", session.reach.iter().collect()),
                met: names("access", of(&session.needs, true)),
                not_met: names("access", of(&session.needs, false)),
            })
            .collect(),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

fn of(needs: &std::collections::BTreeMap<String, bool>, met: bool) -> Vec<&String> {
    needs
        .iter()
        .filter(|(_, was_met)| **was_met == met)
        .map(|(code, _)| code)
        .collect()
}

//! The ledger as colleagues read it: what the team did, newest first, a page at a time. It changes no line, and checks
//! none: `ahpslisten verify` does.

use crate::clock::{london_day, london_time};
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Line};
use crate::domain::staff::{Duty, Role};
use crate::keys::hex;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::ledger::{self, Kept};
use crate::store::{Connection, StoreError, staff};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::enter;
use crate::web::error::PageError;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::Timestamp;
use serde::Serialize;

/// How many lines a page shows.
const SHOWN: usize = 50;

#[derive(Serialize)]
pub struct LedgerPage {
    pub lines: Vec<LineRow>,
    /// There are lines here, and none of them is for the colleague who asks.
    pub left_out: bool,
    /// How many lines the whole ledger has, of all engagements, and the hash of the last one.
    pub count: i64,
    pub hash: String,
    /// Empty on the first and the last page.
    pub newer_href: String,
    pub older_href: String,
}

#[derive(Serialize)]
pub struct LineRow {
    pub place: i64,
    /// London day.
    pub day: String,
    /// Hours and minutes in London; empty where only the day is known.
    pub time: String,
    /// Worded by `desk-ledger-act-ACT`; empty where this version does not know it.
    pub act: String,
    /// What stands in the ledger for an act that is not known.
    pub strange: String,
    pub subject: String,
    /// Name of the member of the team that the act is about; empty where it is about something else.
    pub whom: String,
    /// Worded by `desk-role-ROLE`; empty where the act is about no role.
    pub role: &'static str,
    /// What belongs to the act, in words where the engagement has some.
    pub detail: String,
    /// Name of the member of staff; empty where it was none.
    pub who: String,
    /// Worded by `desk-ledger-hand-HAND` where nobody is named.
    pub hand: String,
    pub hash: String,
}

fn sample(place: i64, act: &str, who: &str) -> LineRow {
    LineRow {
        place,
        day: "2026-11-20".into(),
        time: if who.is_empty() {
            String::new()
        } else {
            "10:05".into()
        },
        act: act.into(),
        strange: if act.is_empty() {
            "words-shouted".into()
        } else {
            String::new()
        },
        subject: "0123456789abcdefghjkmnpqrs".into(),
        whom: if act == "role-granted" {
            "Imogen <Vale>".into()
        } else {
            String::new()
        },
        role: if act == "role-granted" { "observer" } else { "" },
        detail: if act == "contribution-declined" {
            "It names <someone>".into()
        } else {
            String::new()
        },
        who: who.into(),
        hand: if who.is_empty() { "author" } else { "staff" }.into(),
        hash: "0123456789abcdef".repeat(4),
    }
}

impl Page for LedgerPage {
    const TEMPLATE: &'static str = "desk/ledger.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |lines: Vec<LineRow>, newer: &str, older: &str| LedgerPage {
            left_out: false,
            count: lines.len().try_into().unwrap_or(0),
            lines,
            hash: "fedcba9876543210".repeat(4),
            newer_href: newer.into(),
            older_href: older.into(),
        };
        let acts = Act::ALL.iter().zip(1..);
        vec![
            ("none", page(vec![], "", "")),
            (
                "none for whoever asks",
                LedgerPage {
                    left_out: true,
                    count: 60,
                    ..page(vec![], "", "/desk/ahp-strategy/ledger?before=11")
                },
            ),
            (
                "every act",
                page(
                    acts.map(|(act, place)| sample(place, act.as_str(), "Nasreen Holloway"))
                        .collect(),
                    "",
                    "/desk/ahp-strategy/ledger?before=1",
                ),
            ),
            (
                "an author, and an act of a later version",
                page(
                    vec![sample(2, "words-withdrawn", ""), sample(1, "", "")],
                    "/desk/ahp-strategy/ledger",
                    "",
                ),
            ),
        ]
    }
}

/// The words of a code that belongs to an act, where the engagement has some; else the code.
fn detail(edition: &Edition, line: &Line) -> String {
    let words = if line.act.starts_with("phase-") || line.act == Act::SetPublished.as_str() {
        edition
            .text(&format!("phase.{}.name", line.detail), "en")
            .0
            .to_owned()
    } else {
        let list = match Act::parse(&line.act) {
            Some(Act::EngagementPaused) => "pause",
            Some(Act::ContributionHeld) => "hold",
            Some(Act::ContributionRedacted) => "cover",
            Some(Act::OriginalOpened) => "opening",
            _ => "reason",
        };
        edition
            .text(&format!("list.{list}.{}", line.detail), "en")
            .0
            .to_owned()
    };
    if words.is_empty() {
        line.detail.clone()
    } else {
        words
    }
}

/// A line, the name of whoever acted, and that of the member of the team it is about.
type Told = (Kept, Option<String>, Option<String>);

/// Whom of the team a line is about.
fn whom(c: &mut Connection, line: &Line) -> Result<Option<String>, StoreError> {
    let about_staff = Act::parse(&line.act).is_some_and(Act::is_about_staff);
    match Key::parse(&line.subject).filter(|_| about_staff) {
        Some(id) => Ok(staff::find(c, id.0)?.map(|person| person.name)),
        None => Ok(None),
    }
}

fn row(edition: &Edition, (kept, name, whom): Told) -> LineRow {
    let Kept { line, hash } = kept;
    let at: Option<Timestamp> = line.moment.parse().ok();
    let known = Act::parse(&line.act);
    let role = known
        .filter(|act| act.is_about_staff())
        .and_then(|_| Role::parse(&line.detail));
    LineRow {
        place: line.place,
        day: at.map_or_else(|| line.moment.clone(), |at| london_day(at).to_string()),
        time: at.map(london_time).unwrap_or_default(),
        detail: if role.is_some() {
            String::new()
        } else {
            detail(edition, &line)
        },
        act: known.map_or("", Act::as_str).to_owned(),
        strange: if known.is_some() { String::new() } else { line.act },
        whom: whom.unwrap_or_default(),
        role: role.map_or("", Role::as_str),
        subject: line.subject,
        who: name.unwrap_or_default(),
        hand: line.hand,
        hash: hex(&hash),
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Oversee]).await?;
    let edition = view.edition(&slug)?;
    let before = match view.asked_for("before") {
        None => None,
        Some(place) => Some(place.parse::<i64>().map_err(|_| PageError::Malformed)?),
    };
    let asked = slug.clone();
    let (mut rows, head) = view
        .store
        .read(move |c| {
            let most = i64::try_from(SHOWN + 1).unwrap_or(i64::MAX);
            let rows = ledger::list_before(c, &asked, before.unwrap_or(i64::MAX), most)?
                .into_iter()
                .map(|(kept, name)| {
                    let whom = whom(c, &kept.line)?;
                    Ok((kept, name, whom))
                })
                .collect::<Result<Vec<Told>, StoreError>>()?;
            Ok::<_, StoreError>((rows, ledger::head(c)?))
        })
        .await?;
    let more = rows.len() > SHOWN;
    rows.truncate(SHOWN);
    let last = rows.last().map_or(0, |(kept, ..)| kept.line.place);
    // That somebody may have been in danger is for those alone who look after them.
    let all = person.may(&slug, Duty::Safeguard);
    let any = !rows.is_empty();
    let lines: Vec<LineRow> = rows
        .into_iter()
        .filter(|(kept, ..)| all || !Act::parse(&kept.line.act).is_some_and(Act::tells_of_danger))
        .map(|found| row(&edition, found))
        .collect();
    let page = LedgerPage {
        left_out: any && lines.is_empty(),
        lines,
        count: head.place,
        hash: hex(&head.hash),
        newer_href: before.map(|_| desk::ledger(&slug)).unwrap_or_default(),
        older_href: if more {
            desk::ledger_before(&slug, last)
        } else {
            String::new()
        },
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

//! What moderators decided until a release, by month and reason, and how long words waited: reckoned from the ledger
//! when the release was cut. How moderation works in general is a page of `information`.

use crate::domain::reading::direction;
use crate::publish::edition::{Edition, Shown};
use crate::publish::moderation::{Account, Agreed, Waited};
use crate::render::Page;
use crate::web::error::PageError;
use crate::web::public::declined::listed_after;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct ModerationPage {
    pub back_href: String,
    /// How moderation works.
    pub rules_href: String,
    /// What was not published; empty where the engagement lists none.
    pub declined_href: String,
    pub target_days: i64,
    /// How many wait; -1 is too few to say.
    pub open: i64,
    /// Since which day the oldest has waited; empty where that would tell of one.
    pub oldest_on: String,
    pub overdue: bool,
    pub months: Vec<MonthName>,
    pub rows: Vec<OutcomeRow>,
    /// In all, then by month.
    pub waits: Vec<WaitRow>,
    /// None or one.
    pub agreement: Vec<AgreedFacts>,
    /// The rules as they are locked; none or one.
    pub rules: Vec<LockedRules>,
}

/// What anyone needs to see that the rules are still the same.
#[derive(Serialize, Clone)]
pub struct LockedRules {
    /// The very bytes that were hashed.
    pub text: String,
    /// The language of the source.
    pub lang: String,
    pub dir: &'static str,
    pub hash: String,
    /// A London day.
    pub locked_on: String,
}

/// Worded by `moderation-month`.
#[derive(Serialize, Clone)]
pub struct MonthName {
    pub month: i64,
    pub year: String,
}

#[derive(Serialize)]
pub struct OutcomeRow {
    /// Worded by `moderation-act-ACT`; not where a reason says it.
    pub act: String,
    /// The name of a reason, with its language.
    pub reason: String,
    pub lang: String,
    pub dir: &'static str,
    /// In all, then by month; -1 is too few to say.
    pub cells: Vec<i64>,
}

#[derive(Serialize)]
pub struct WaitRow {
    /// None or one; none stands for all of them.
    pub month: Vec<MonthName>,
    /// -1 is too few to say.
    pub median: i64,
    pub p95: i64,
}

/// How alike two moderators decide.
#[derive(Serialize, Clone)]
pub struct AgreedFacts {
    /// -1 is too few to say.
    pub readings: i64,
    pub percent: i64,
    pub kappa: String,
    pub low: String,
    pub high: String,
}

impl AgreedFacts {
    pub fn of(agreed: &Agreed) -> Self {
        Self {
            readings: number(agreed.readings),
            percent: agreed.percent,
            kappa: agreed.kappa.clone(),
            low: agreed.low.clone(),
            high: agreed.high.clone(),
        }
    }

    pub fn sample() -> Self {
        Self {
            readings: 60,
            percent: 90,
            kappa: "0.7".into(),
            low: "0.5".into(),
            high: "1.0".into(),
        }
    }
}

/// A figure as templates read it: -1 is too few to say.
pub fn number(shown: Shown) -> i64 {
    shown
        .number()
        .and_then(|number| i64::try_from(number).ok())
        .unwrap_or(-1)
}

impl Page for ModerationPage {
    const TEMPLATE: &'static str = "public/moderation.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let month = |month| MonthName {
            month,
            year: "2026".into(),
        };
        let row = |act: &str, reason: &str, cells: &[i64]| OutcomeRow {
            act: act.into(),
            reason: reason.into(),
            lang: "en".into(),
            dir: "ltr",
            cells: cells.to_vec(),
        };
        let wait = |month: Vec<MonthName>, median, p95| WaitRow { month, median, p95 };
        let page = |open, oldest_on: &str, overdue| ModerationPage {
            back_href: "/ahp-strategy".into(),
            rules_href: "/information/moderation".into(),
            declined_href: if overdue {
                "/ahp-strategy/moderation/declined".into()
            } else {
                String::new()
            },
            target_days: 3,
            open,
            oldest_on: oldest_on.into(),
            overdue,
            months: vec![],
            rows: vec![
                row("contribution-published", "", &[0]),
                row("contribution-taken-down", "", &[0]),
            ],
            waits: vec![wait(vec![], -1, -1)],
            agreement: vec![],
            rules: vec![],
        };
        let locked = LockedRules {
            text: "reason advert\nvalid 2020-01-01\nlist.reason.advert: It <advertises> something\n".into(),
            lang: "en".into(),
            dir: "ltr",
            hash: "0123456789abcdef".repeat(4),
            locked_on: "2026-11-21".into(),
        };
        let full = |open, oldest_on: &str, overdue, agreement| ModerationPage {
            months: vec![month(11), month(10)],
            rows: vec![
                row("contribution-published", "", &[1205, 705, 500]),
                row(
                    "contribution-declined",
                    "It <advertises> something",
                    &[20, -1, -1],
                ),
                row("change-published", "", &[10, 10, 0]),
                row("change-declined", "", &[-1, -1, 0]),
                row("appeal-upheld", "", &[0, 0, 0]),
                row("appeal-allowed", "", &[10, 0, 10]),
                row("report-kept", "", &[10, 10, 0]),
                row(
                    "contribution-taken-down",
                    "It <shows> who someone is",
                    &[10, 10, 0],
                ),
            ],
            waits: vec![
                wait(vec![], 1, 3),
                wait(vec![month(11)], 1, -1),
                wait(vec![month(10)], -1, -1),
            ],
            agreement,
            rules: vec![locked.clone()],
            ..page(open, oldest_on, overdue)
        };
        let certain = AgreedFacts {
            low: String::new(),
            high: String::new(),
            kappa: "1.0".into(),
            percent: 100,
            ..AgreedFacts::sample()
        };
        vec![
            ("nothing yet", page(0, "", false)),
            ("some", full(40, "2026-11-19", false, vec![AgreedFacts::sample()])),
            ("few wait too long", full(-1, "", true, vec![certain])),
            ("many wait too long", full(250, "2026-11-11", true, vec![])),
        ]
    }
}

fn page(view: &View, edition: &Edition, account: &Account) -> ModerationPage {
    let reading = view.reading.code();
    let slug = edition.engagement.as_str();
    let source = edition.languages.first().map_or("en", String::as_str);
    let months: Vec<MonthName> = account.months.iter().filter_map(|first| month(first)).collect();
    let waits = account.waits.iter().enumerate().map(|(at, waited)| WaitRow {
        month: at
            .checked_sub(1)
            .and_then(|at| months.get(at))
            .cloned()
            .into_iter()
            .collect(),
        median: waited.and_then(|Waited { median, .. }| median).unwrap_or(-1),
        p95: waited.and_then(|Waited { p95, .. }| p95).unwrap_or(-1),
    });
    ModerationPage {
        back_href: view.paths.engagement(slug),
        rules_href: view.paths.information("moderation"),
        declined_href: listed_after(edition).map_or_else(String::new, |_| view.paths.declined(slug)),
        target_days: account.target_days,
        open: number(account.open),
        oldest_on: account.oldest_on.clone().unwrap_or_default(),
        overdue: account.overdue,
        waits: waits.collect(),
        rows: account
            .rows
            .iter()
            .map(|row| {
                let (name, lang) = edition.text(&format!("list.reason.{}", row.reason), &reading);
                // A reason that is listed no longer has its code alone.
                let named = row.reason.is_empty() || !name.is_empty();
                OutcomeRow {
                    act: row.act.clone(),
                    reason: if named {
                        name.to_owned()
                    } else {
                        row.reason.clone()
                    },
                    lang: lang.to_owned(),
                    dir: direction(lang),
                    cells: [row.in_all]
                        .iter()
                        .chain(&row.by_month)
                        .map(|shown| number(*shown))
                        .collect(),
                }
            })
            .collect(),
        agreement: account.agreement.iter().map(AgreedFacts::of).collect(),
        rules: edition
            .rules
            .iter()
            .map(|rules| LockedRules {
                text: rules.text.clone(),
                lang: source.to_owned(),
                dir: direction(source),
                hash: rules.hash.clone(),
                locked_on: rules.locked_on.clone(),
            })
            .collect(),
        months,
    }
}

/// From the first day of a month.
fn month(first: &str) -> Option<MonthName> {
    let day: jiff::civil::Date = first.parse().ok()?;
    Some(MonthName {
        month: day.month().into(),
        year: day.year().to_string(),
    })
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    let account = edition.moderation.as_ref().ok_or(PageError::NotFound)?;
    let page = page(&view, &edition, account);
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

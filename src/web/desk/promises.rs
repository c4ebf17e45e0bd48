//! What the house promised to delete by itself, where each rule stands, and when the promise was last kept.
//! The public reads the same on the page on privacy (`public::information`).

use crate::domain::promise::{Promise, Rule};
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::{StoreError, equality, ledger};
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

#[derive(Serialize)]
pub struct PromisesPage {
    pub promises: Vec<PromiseRow>,
    pub privacy_href: String,
    /// Empty for whoever may not read the ledger.
    pub ledger_href: String,
}

#[derive(Serialize)]
pub struct PromiseRow {
    /// Worded by `promise-NAME`.
    pub name: &'static str,
    /// Worded by `desk-promise-rule-RULE`.
    pub rule: &'static str,
    /// The code of the entry, where the rule is one.
    pub entry: &'static str,
    /// The day of the engagement, where there is one; else empty.
    pub day: String,
    /// Days of the engagement's rule; 0 where it has none.
    pub days: i64,
    /// The London day on which something was last deleted; empty where nothing was.
    pub last: String,
    /// How many then: `few`, a number, or empty where the ledger does not say.
    pub gone: String,
}

impl Page for PromisesPage {
    const TEMPLATE: &'static str = "desk/promises.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |last: &str, gone: &str| PromisesPage {
            promises: Promise::ALL
                .into_iter()
                .map(|promise| PromiseRow {
                    last: last.into(),
                    gone: gone.into(),
                    ..PromiseRow::of(promise, "2027-03-31".into(), 180)
                })
                .collect(),
            privacy_href: "/information/privacy".into(),
            ledger_href: "/desk/ahp-strategy/ledger".into(),
        };
        vec![
            ("nothing was due", page("", "")),
            ("a few went", page("2026-11-20", "few")),
            ("many went", page("2026-11-20", "25")),
            ("as older lines say it", page("2026-11-20", "")),
        ]
    }
}

impl PromiseRow {
    fn of(promise: Promise, day: String, days: i64) -> Self {
        let (rule, entry) = match promise.rule() {
            Rule::EqualityDay => ("equality-day", ""),
            Rule::Entry(code) => ("entry", code),
            Rule::House => ("house", ""),
        };
        PromiseRow {
            name: promise.as_str(),
            rule,
            entry,
            day: if rule == "equality-day" {
                day
            } else {
                String::new()
            },
            days: if rule == "entry" { days } else { 0 },
            last: String::new(),
            gone: String::new(),
        }
    }
}

/// The days of an engagement's rule, where a promise hangs on one.
pub fn days_of(edition: &Edition, promise: Promise) -> i64 {
    match promise.rule() {
        Rule::Entry(code) => edition.rule(code, "days").unwrap_or(0),
        Rule::EqualityDay | Rule::House => 0,
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Oversee]).await?;
    let edition = view.edition(&slug)?;
    let asked = slug.clone();
    let (day, kept) = view
        .store
        .read(move |c| {
            let day = equality::find_term(c, &asked)?.map(|day| day.to_string());
            let kept = Promise::ALL
                .into_iter()
                .map(|promise| {
                    let (act, subject) = promise.certificate();
                    Ok((promise, ledger::find_last(c, &asked, act, subject)?))
                })
                .collect::<Result<Vec<_>, StoreError>>()?;
            Ok::<_, StoreError>((day.unwrap_or_default(), kept))
        })
        .await?;
    let promises = kept
        .into_iter()
        .map(|(promise, line)| {
            let (last, gone) = line
                .map(|line| (day_of(&line.moment), line.detail))
                .unwrap_or_default();
            PromiseRow {
                last,
                gone,
                ..PromiseRow::of(promise, day.clone(), days_of(&edition, promise))
            }
        })
        .collect();
    let page = PromisesPage {
        promises,
        privacy_href: view.paths.information("privacy"),
        ledger_href: desk::ledger(&slug),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

/// The London day of a line's moment, which may be a day itself.
fn day_of(moment: &str) -> String {
    match moment.parse::<Timestamp>() {
        Ok(at) => crate::clock::london_day(at).to_string(),
        Err(_) => moment.to_owned(),
    }
}

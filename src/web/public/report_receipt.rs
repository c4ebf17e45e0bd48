//! What the receipt of a report opens: whether somebody has looked, what was decided and why.
//! It says nothing of whoever wrote the reported words, and nothing can be changed here.

use crate::domain::receipt::ReceiptCode;
use crate::domain::report::{REPORT_HOURS, ReportState};
use crate::keys::hash;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::reports::{self, Report};
use crate::store::{StoreError, contributions, shelves};
use crate::web::error::PageError;
use crate::web::public::report::hours;
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use std::sync::Arc;

#[derive(Serialize)]
pub struct ReportReceiptPage {
    /// `open`, `kept`, `taken-down` or `gone`: worded by `report-state-STATE` and `report-about-STATE`.
    pub state: &'static str,
    pub raised_on: String,
    /// Why the words were reported.
    pub reason: String,
    /// What the reader wrote; empty where nothing, and once it is answered.
    pub words: String,
    /// The day of the answer; empty before.
    pub told_on: String,
    /// Name of the reason for which the words were taken down; empty where they were not.
    pub refusal: String,
    /// What the moderator says; empty where nothing.
    pub told: String,
    /// The page of the words; empty unless they are public.
    pub public_href: String,
    pub help_href: String,
    pub hours: u16,
}

/// A report with where its words stand.
pub struct Found {
    edition: Arc<Edition>,
    report: Report,
    is_public: bool,
}

pub async fn look_up(view: &View, code: &ReceiptCode) -> Result<Option<Found>, PageError> {
    let receipt = hash(code.secret());
    let found = view
        .store
        .read(move |c| {
            let Some(report) = reports::find_by_receipt(c, &receipt)? else {
                return Ok(None);
            };
            let slug = contributions::engagement_of(c, report.prompt)?;
            let shelved = match report.contribution {
                Some(id) => shelves::list_shelved(c, vec![id.0.to_vec()])?.pop(),
                None => None,
            };
            Ok::<_, StoreError>(slug.map(|slug| (slug, report, shelved)))
        })
        .await?;
    let Some((slug, report, shelved)) = found else {
        return Ok(None);
    };
    let edition = view.edition(&slug)?;
    Ok(Some(Found {
        is_public: shelved.is_some_and(|it| it.position <= edition.last_position),
        edition,
        report,
    }))
}

pub fn show(view: &View, found: &Found) -> Result<HttpResponse, PageError> {
    let Found {
        edition,
        report,
        is_public,
    } = found;
    let (slug, reading) = (edition.engagement.as_str(), view.reading.code());
    let name = |list: &str, code: &str| said(edition, &format!("list.{list}.{code}"), &reading);
    let listed = edition
        .entries("report")
        .iter()
        .any(|entry| entry.code == report.reason);
    let page = ReportReceiptPage {
        state: report.state.name(),
        raised_on: report.raised_on.to_string(),
        reason: if listed {
            name("report", &report.reason)
        } else {
            String::new()
        },
        words: report.words.clone(),
        told_on: report.told_on.clone().unwrap_or_default(),
        refusal: report
            .refusal
            .as_ref()
            .map(|code| name("reason", code))
            .unwrap_or_default(),
        told: report.told.clone(),
        public_href: report
            .contribution
            .filter(|_| *is_public)
            .map(|id| view.paths.contribution(slug, id))
            .unwrap_or_default(),
        help_href: view.paths.help(slug),
        hours: hours(edition),
    };
    answer::private(view, StatusCode::OK, &page, &shell::of_form(view, edition)?)
}

impl Page for ReportReceiptPage {
    const TEMPLATE: &'static str = "public/report_receipt.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state: ReportState| {
            let is = |states: &[ReportState], text: &str| {
                if states.contains(&state) {
                    text.to_owned()
                } else {
                    String::new()
                }
            };
            let answered = [ReportState::Kept, ReportState::TakenDown];
            ReportReceiptPage {
                state: state.name(),
                raised_on: "2026-11-20".into(),
                reason: "It is about <me>".into(),
                words: is(&[ReportState::Open], "That is <me>"),
                told_on: is(&answered, "2026-11-21"),
                refusal: is(&[ReportState::TakenDown], "It could identify a person"),
                told: is(&answered, "Thank you for <telling> us."),
                public_href: is(
                    &[ReportState::Open, ReportState::Kept],
                    "/ahp-strategy/contributions/0",
                ),
                help_href: "/ahp-strategy/help".into(),
                hours: REPORT_HOURS,
            }
        };
        let mut samples: Vec<_> = ReportState::ALL
            .into_iter()
            .map(|state| (state.name(), page(state)))
            .collect();
        let without_a_list = ReportReceiptPage {
            reason: String::new(),
            ..page(ReportState::Open)
        };
        samples.push(("without a list", without_a_list));
        samples
    }
}

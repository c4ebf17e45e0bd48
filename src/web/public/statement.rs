//! The accessibility statement in its legal form. Not here: its failures and days, which are the tests' own
//! baseline, so that it cannot say more than was tested.

use crate::render::{Frame, Page};
use crate::web::error::PageError;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};

/// What the tests know: `assets/accessibility.json`, which the browser tests read as their baseline.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Baseline {
    prepared: String,
    reviewed: String,
    tested: String,
    failures: Vec<Failure>,
}

/// A failure that is known and not mended yet.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// The rule of axe that finds it.
    pub rule: String,
    /// The success criterion of WCAG 2.2, such as "1.4.3".
    pub criterion: String,
    /// What it means for people, and why it is not mended yet. In English.
    pub what: String,
}

#[derive(Serialize)]
pub struct StatementPage {
    pub able: Vec<String>,
    pub untested: Vec<String>,
    pub missing: Vec<String>,
    pub failures: Vec<Failure>,
    /// Days, ISO.
    pub prepared: String,
    pub reviewed: String,
    pub tested: String,
    pub contact_href: String,
}

const UNTESTED: [&str; 5] = ["screen-readers", "speech", "people", "easy-read", "translations"];

impl StatementPage {
    fn of(baseline: Baseline, contact_href: String) -> Self {
        StatementPage {
            able: (1..=4).map(|number| format!("statement-able-{number}")).collect(),
            untested: UNTESTED.map(|name| format!("statement-untested-{name}")).into(),
            missing: ["sign", "team"]
                .map(|name| format!("statement-missing-{name}"))
                .into(),
            failures: baseline.failures,
            prepared: baseline.prepared,
            reviewed: baseline.reviewed,
            tested: baseline.tested,
            contact_href,
        }
    }
}

fn baseline() -> Result<Baseline, serde_json::Error> {
    serde_json::from_str(include_str!("../../../assets/accessibility.json"))
}

impl Page for StatementPage {
    const TEMPLATE: &'static str = "public/statement.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |failures: Vec<Failure>| {
            baseline().ok().map(|baseline| {
                let baseline = Baseline { failures, ..baseline };
                StatementPage::of(baseline, "/information/contact".into())
            })
        };
        let failure = Failure {
            rule: "color-contrast".into(),
            criterion: "1.4.3".into(),
            what: "Grey text on <one page> is hard to read.".into(),
        };
        [("none known", page(vec![])), ("one known", page(vec![failure]))]
            .into_iter()
            .filter_map(|(name, page)| page.map(|page| (name, page)))
            .collect()
    }
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let baseline = baseline().map_err(|error| PageError::broken(&error))?;
    let page = StatementPage::of(baseline, view.paths.information("contact"));
    let mut shell = shell::plain(&view)?;
    shell.private = false;
    answer::public(&view, req.headers(), &page, &Frame::of(&shell)?)
}

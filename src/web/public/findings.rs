//! All findings: what each says, and what was decided and why. One finding whole is `finding`.

use crate::publish::edition::{Edition, FindingEdition};
use crate::render::Page;
use crate::web::error::PageError;
use crate::web::public::contribution::Step;
use crate::web::public::dissent::Dissent;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct FindingsPage {
    pub findings: Vec<FindingCard>,
    pub team_lang: String,
    pub team_dir: &'static str,
}

#[derive(Serialize, Clone)]
pub struct FindingCard {
    pub href: String,
    pub title: String,
    pub statement: String,
    /// `keep`, `change`, `merge`, `drop`, or empty while undecided.
    pub outcome: String,
    pub reason: String,
    pub earlier_statement: String,
    /// Where a merged finding went.
    pub into: Vec<Step>,
    pub dissent: Dissent,
}

pub(super) fn card_sample(outcome: &str) -> FindingCard {
    let into = if outcome == "merge" {
        vec![Step {
            text: "People as partners".into(),
            href: "/there".into(),
        }]
    } else {
        vec![]
    };
    FindingCard {
        href: "/ahp-strategy/findings/00000000".into(),
        title: "Listening is part of treatment".into(),
        statement: "Ask first what matters.".into(),
        outcome: outcome.into(),
        reason: if outcome.is_empty() {
            String::new()
        } else {
            "Most people agreed.".into()
        },
        earlier_statement: if outcome == "change" {
            "Ask what matters.".into()
        } else {
            String::new()
        },
        into,
        dissent: Dissent::sample(outcome),
    }
}

impl Page for FindingsPage {
    const TEMPLATE: &'static str = "public/findings.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |outcomes: &[&str]| FindingsPage {
            findings: outcomes.iter().map(|outcome| card_sample(outcome)).collect(),
            team_lang: "en".into(),
            team_dir: "ltr",
        };
        vec![
            ("open", page(&["", ""])),
            ("decided", page(&["keep", "change", "merge", "drop"])),
        ]
    }
}

pub(super) fn step(view: &View, edition: &Edition, finding: &FindingEdition) -> Step {
    Step {
        text: finding.title.clone(),
        href: view.paths.finding(&edition.engagement, finding.id),
    }
}

pub(super) fn card(view: &View, edition: &Edition, finding: &FindingEdition) -> FindingCard {
    FindingCard {
        href: view.paths.finding(&edition.engagement, finding.id),
        title: finding.title.clone(),
        statement: finding.statement.clone(),
        outcome: finding.outcome.clone().unwrap_or_default(),
        reason: finding.reason.clone().unwrap_or_default(),
        earlier_statement: finding.earlier_statement.clone().unwrap_or_default(),
        into: finding
            .merged_into
            .and_then(|id| edition.finding(id))
            .map(|into| step(view, edition, into))
            .into_iter()
            .collect(),
        dissent: Dissent::of(edition, finding),
    }
}

pub async fn list(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    if edition.findings.is_empty() {
        return Err(PageError::NotFound);
    }
    let page = FindingsPage {
        findings: edition
            .findings
            .iter()
            .map(|finding| card(&view, &edition, finding))
            .collect(),
        team_lang: edition.language().to_owned(),
        team_dir: crate::domain::reading::direction(edition.language()),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

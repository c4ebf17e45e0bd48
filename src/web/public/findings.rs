//! Findings: what citizens and professionals said that adds up to each, what was asked, and what was decided and
//! why. A merged finding shows what it was and where it went.

use crate::domain::ids::Key;
use crate::publish::edition::{Edition, FindingEdition};
use crate::render::Page;
use crate::store::{findings, shelves};
use crate::web::error::PageError;
use crate::web::public::contribution::Step;
use crate::web::public::voices::Voice;
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
}

#[derive(Serialize)]
pub struct FindingPage {
    pub finding: FindingCard,
    pub back_href: String,
    pub team_lang: String,
    pub team_dir: &'static str,
    pub themes: Vec<Step>,
    pub responses: Vec<Voice>,
    /// What people answered when it was put to them; empty before that.
    pub challenges_href: String,
    /// Findings that were merged into this one.
    pub merged: Vec<Step>,
    pub lines: Vec<Step>,
}

fn card_sample(outcome: &str) -> FindingCard {
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

impl Page for FindingPage {
    const TEMPLATE: &'static str = "public/finding.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let step = || {
            vec![Step {
                text: "Being listened to".into(),
                href: "/there".into(),
            }]
        };
        let page = |outcome: &str, lines: Vec<Step>, merged: Vec<Step>| FindingPage {
            finding: card_sample(outcome),
            back_href: "/ahp-strategy/findings".into(),
            team_lang: "en".into(),
            team_dir: "ltr",
            themes: step(),
            responses: if outcome.is_empty() {
                vec![]
            } else {
                Voice::samples()
            },
            challenges_href: "/challenges".into(),
            merged,
            lines,
        };
        vec![
            ("open", page("", vec![], vec![])),
            ("kept", page("keep", step(), step())),
            ("changed", page("change", step(), vec![])),
            ("merged", page("merge", vec![], vec![])),
            ("dropped", page("drop", vec![], vec![])),
        ]
    }
}

fn step(view: &View, edition: &Edition, finding: &FindingEdition) -> Step {
    Step {
        text: finding.title.clone(),
        href: view.paths.finding(&edition.engagement, finding.id),
    }
}

fn card(view: &View, edition: &Edition, finding: &FindingEdition) -> FindingCard {
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

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let key = Key::parse(&id).ok_or(PageError::NotFound)?;
    let finding = edition.finding(key.0).ok_or(PageError::NotFound)?;
    let last = edition.last_position;
    let responses = view
        .store
        .read(move |c| {
            let ids = findings::list_responses(c, key)?
                .into_iter()
                .map(|id| id.0.to_vec())
                .collect();
            shelves::list_shelved(c, ids)
        })
        .await?;
    let challenges = edition
        .phase("challenge")
        .and_then(|phase| phase.prompts.iter().find(|prompt| prompt.finding == Some(key.0)))
        .map(|prompt| view.paths.prompt(&slug, prompt.id));
    let page = FindingPage {
        finding: card(&view, &edition, finding),
        back_href: view.paths.findings(&slug),
        team_lang: edition.language().to_owned(),
        team_dir: crate::domain::reading::direction(edition.language()),
        themes: finding
            .themes
            .iter()
            .filter_map(|id| edition.theme(*id))
            .map(|theme| Step {
                text: theme.title.clone(),
                href: view.paths.theme(&slug, theme.id),
            })
            .collect(),
        responses: responses
            .into_iter()
            .filter(|response| response.position <= last)
            .map(|response| Voice::of(&view, &edition, response))
            .collect(),
        challenges_href: challenges.unwrap_or_default(),
        merged: edition
            .merged_into(key.0)
            .into_iter()
            .map(|other| step(&view, &edition, other))
            .collect(),
        lines: edition
            .lines_citing(key.0)
            .iter()
            .map(|line| Step {
                text: line.words.clone(),
                href: view.paths.line(&slug, line.id),
            })
            .collect(),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

//! Themes, findings and the published strategy, each naming what it rests on: the trace from a sentence to the voices.

use crate::domain::ids::Key;
use crate::publish::edition::{FindingEdition, LineEdition, SectionEdition, ThemeEdition};
use crate::web::api::answer;
use crate::web::paths::api;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct Themes {
    release: i64,
    /// The language of the team's own words.
    lang: String,
    themes: Vec<Theme>,
}

#[derive(Serialize)]
struct Theme {
    id: String,
    title: String,
    summary: String,
    /// Rounded to the nearest five; none where it is between one and seven.
    contributions: Option<u64>,
    dropped_because: Option<String>,
    page: String,
    more: String,
}

#[derive(Serialize)]
struct Findings {
    release: i64,
    lang: String,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Finding {
    id: String,
    title: String,
    statement: String,
    themes: Vec<String>,
    /// `keep`, `change`, `merge` or `drop`, once the team decided.
    outcome: Option<String>,
    reason: Option<String>,
    earlier_statement: Option<String>,
    merged_into: Option<String>,
    page: String,
}

#[derive(Serialize)]
struct Strategy {
    release: i64,
    lang: String,
    /// Empty until the strategy is published.
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct Section {
    title: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    id: String,
    words: String,
    findings: Vec<String>,
    page: String,
}

fn keys(ids: &[i64]) -> Vec<String> {
    ids.iter().map(|id| Key(*id).to_string()).collect()
}

pub async fn themes(view: View, req: HttpRequest, slug: web::Path<String>) -> HttpResponse {
    let theme = |theme: &ThemeEdition| Theme {
        id: Key(theme.id).to_string(),
        title: theme.title.clone(),
        summary: theme.summary.clone(),
        contributions: theme.voices.number(),
        dropped_because: theme.dropped_because.clone(),
        page: format!("{}{}", view.origin, view.paths.theme(&slug, theme.id)),
        more: format!("{}{}", view.origin, api::evidence(&slug, theme.id)),
    };
    let found = view.edition(&slug).map(|edition| Themes {
        release: edition.number,
        lang: edition.language().to_owned(),
        themes: edition.themes.iter().map(theme).collect(),
    });
    answer(req.headers(), found)
}

pub async fn findings(view: View, req: HttpRequest, slug: web::Path<String>) -> HttpResponse {
    let finding = |finding: &FindingEdition| Finding {
        id: Key(finding.id).to_string(),
        title: finding.title.clone(),
        statement: finding.statement.clone(),
        themes: keys(&finding.themes),
        outcome: finding.outcome.clone(),
        reason: finding.reason.clone(),
        earlier_statement: finding.earlier_statement.clone(),
        merged_into: finding.merged_into.map(|id| Key(id).to_string()),
        page: format!("{}{}", view.origin, view.paths.finding(&slug, finding.id)),
    };
    let found = view.edition(&slug).map(|edition| Findings {
        release: edition.number,
        lang: edition.language().to_owned(),
        findings: edition.findings.iter().map(finding).collect(),
    });
    answer(req.headers(), found)
}

pub async fn strategy(view: View, req: HttpRequest, slug: web::Path<String>) -> HttpResponse {
    let line = |line: &LineEdition| Line {
        id: Key(line.id).to_string(),
        words: line.words.clone(),
        findings: keys(&line.findings),
        page: format!("{}{}", view.origin, view.paths.line(&slug, line.id)),
    };
    let section = |section: &SectionEdition| Section {
        title: section.title.clone(),
        lines: section.lines.iter().map(line).collect(),
    };
    let found = view.edition(&slug).map(|edition| Strategy {
        release: edition.number,
        lang: edition.language().to_owned(),
        sections: edition.strategy.iter().map(section).collect(),
    });
    answer(req.headers(), found)
}

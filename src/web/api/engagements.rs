//! Engagements with their phases and what each asks, as the latest release of each shows them.

use crate::domain::ids::Key;
use crate::publish::edition::{Edition, PhaseEdition, PromptEdition};
use crate::web::api::answer;
use crate::web::paths::api;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;
use std::collections::BTreeMap;

/// Words by reading, such as `en` or `en-easy`.
type Texts = BTreeMap<String, String>;

#[derive(Serialize)]
struct Engagements {
    engagements: Vec<Engagement>,
}

#[derive(Serialize)]
struct Engagement {
    slug: String,
    name: Texts,
    /// The number of the release, and its London day.
    release: i64,
    released_on: String,
    page: String,
    more: String,
}

#[derive(Serialize)]
struct Whole {
    #[serde(flatten)]
    engagement: Engagement,
    phases: Vec<Phase>,
}

#[derive(Serialize)]
struct Phase {
    ordinal: i32,
    kind: String,
    state: String,
    is_paused: bool,
    /// London days; the last one on which words are taken.
    opens_on: Option<String>,
    last_day: Option<String>,
    audiences: Vec<String>,
    prompts: Vec<Prompt>,
}

#[derive(Serialize)]
struct Prompt {
    id: String,
    /// What is asked, where the team asks it in its own words; else the theme or finding that is answered.
    question: Option<Texts>,
    theme: Option<String>,
    finding: Option<String>,
    /// Rounded to the nearest five; none where it is between one and seven.
    contributions: Option<u64>,
    verdicts: BTreeMap<String, Option<u64>>,
    page: String,
    more: String,
    comments: String,
}

fn texts(edition: &Edition, key: &str) -> Texts {
    edition.texts.get(key).cloned().unwrap_or_default()
}

fn engagement(view: &View, edition: &Edition) -> Engagement {
    let slug = &edition.engagement;
    Engagement {
        name: texts(edition, "name"),
        release: edition.number,
        released_on: edition.cut_on.clone(),
        page: format!("{}{}", view.origin, view.paths.engagement(slug)),
        more: format!("{}{}", view.origin, api::engagement(slug)),
        slug: slug.clone(),
    }
}

fn prompt(view: &View, edition: &Edition, prompt: &PromptEdition) -> Prompt {
    let slug = &edition.engagement;
    let address = |path: String| format!("{}{path}", view.origin);
    let question = prompt.question.as_ref();
    Prompt {
        id: Key(prompt.id).to_string(),
        question: question.map(|key| texts(edition, &format!("question.{key}.title"))),
        theme: prompt.theme.map(|id| Key(id).to_string()),
        finding: prompt.finding.map(|id| Key(id).to_string()),
        contributions: prompt.voices.number(),
        verdicts: prompt
            .verdicts
            .iter()
            .map(|(code, voices)| (code.clone(), voices.number()))
            .collect(),
        page: address(view.paths.prompt(slug, prompt.id)),
        more: address(api::contributions(slug, prompt.id)),
        comments: address(api::comments(slug, prompt.id)),
    }
}

fn phase(view: &View, edition: &Edition, phase: &PhaseEdition) -> Phase {
    Phase {
        ordinal: phase.ordinal,
        kind: phase.kind.clone(),
        state: phase.state.clone(),
        is_paused: phase.paused.is_some() || edition.held.is_some(),
        opens_on: phase.opens_on.clone(),
        last_day: phase.last_day.clone(),
        audiences: phase.audiences.clone(),
        prompts: phase.prompts.iter().map(|it| prompt(view, edition, it)).collect(),
    }
}

pub async fn list(view: View, req: HttpRequest) -> HttpResponse {
    let engagements = view
        .face
        .editions()
        .map(|edition| engagement(&view, edition))
        .collect();
    answer(req.headers(), Ok(Engagements { engagements }))
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> HttpResponse {
    let found = view.edition(&slug).map(|edition| Whole {
        engagement: engagement(&view, &edition),
        phases: edition
            .phases
            .iter()
            .map(|it| phase(&view, &edition, it))
            .collect(),
    });
    answer(req.headers(), found)
}

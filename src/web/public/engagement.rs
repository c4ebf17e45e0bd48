//! The front page of one engagement: what it is for, who decides, and what is asked now.

use crate::languages::pictures::Idea;
use crate::publish::edition::{Edition, PhaseEdition};
use crate::publish::participation::parts;
use crate::render::Page;
use crate::web::error::PageError;
use crate::web::said::{pictured, said};
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct EngagementPage {
    pub name: String,
    pub purpose: Idea,
    pub who_decides: Idea,
    pub contact: String,
    pub phases: Vec<PhaseSection>,
    pub strategy_href: String,
    /// Where professionals join; shown while a phase of theirs is open.
    pub join_href: String,
    /// Where they type a code that they were handed on paper.
    pub code_href: String,
    /// What can be printed; empty unless citizens are asked something.
    pub paper_href: String,
    /// Where to ask for news, while there will be any.
    pub notices_href: String,
    /// Who took part; empty until something can be said of that.
    pub participation_href: String,
}

#[derive(Serialize)]
pub struct PhaseSection {
    pub kind: String,
    /// `ahead`, `open`, `closing` or `over`.
    pub state: &'static str,
    pub name: String,
    pub summary: Idea,
    pub prompts: Vec<PromptCard>,
    /// Where the themes or findings of the phase are listed; empty while there are none.
    pub list_href: String,
    /// What people thought of what others said in it; empty before a release tells it.
    pub opinions_href: String,
}

#[derive(Serialize)]
pub struct PromptCard {
    pub href: String,
    pub title: String,
    /// Language of the title: the team's words are not translated.
    pub lang: String,
    pub dir: &'static str,
    /// The picture beside it in Easy Read, or empty.
    pub picture: String,
    /// Voices after the gate: -1 where they are too few to say.
    pub voices: i64,
}

impl Page for EngagementPage {
    const TEMPLATE: &'static str = "public/engagement.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let idea = |words: &str| Idea {
            picture: "speak".into(),
            words: words.into(),
        };
        let prompt = |voices| PromptCard {
            href: "/ahp-strategy/prompts/00000000".into(),
            title: "What matters most?".into(),
            lang: "en".into(),
            dir: "ltr",
            picture: "heart".into(),
            voices,
        };
        let phase = |kind: &str, state, prompts, list: &str| PhaseSection {
            kind: kind.into(),
            state,
            name: "Listen".into(),
            summary: idea("Anyone can say what matters."),
            prompts,
            list_href: list.into(),
            opinions_href: if state == "over" {
                "/ahp-strategy/opinions/listen".into()
            } else {
                String::new()
            },
        };
        let page = |phases, strategy: &str, join: &str| EngagementPage {
            name: "What should the strategy say?".into(),
            purpose: idea("People speak first."),
            who_decides: idea("The strategy team."),
            contact: "team@example.org".into(),
            phases,
            strategy_href: strategy.into(),
            join_href: join.into(),
            code_href: if join.is_empty() {
                String::new()
            } else {
                "/ahp-strategy/voice".into()
            },
            paper_href: if join.is_empty() {
                String::new()
            } else {
                "/ahp-strategy/paper".into()
            },
            notices_href: "/ahp-strategy/notices".into(),
            participation_href: strategy.replace("strategy", "ahp-strategy/participation"),
        };
        vec![
            ("before", page(vec![phase("listen", "ahead", vec![], "")], "", "")),
            (
                "listening",
                page(
                    vec![phase(
                        "listen",
                        "open",
                        vec![prompt(20), prompt(-1), prompt(0)],
                        "",
                    )],
                    "",
                    "",
                ),
            ),
            (
                "responding",
                page(
                    vec![
                        phase("listen", "over", vec![prompt(20)], ""),
                        phase("respond", "open", vec![prompt(-1)], "/themes"),
                    ],
                    "",
                    "/join",
                ),
            ),
            (
                "deciding",
                page(
                    vec![phase("challenge", "closing", vec![prompt(35)], "/findings")],
                    "",
                    "",
                ),
            ),
            (
                "published",
                page(
                    vec![phase("challenge", "over", vec![prompt(35)], "/findings")],
                    "/strategy",
                    "",
                ),
            ),
        ]
    }
}

/// A count after the gate, for templates: -1 is "too few to say".
pub fn shown(count: crate::publish::edition::Shown) -> i64 {
    count
        .number()
        .and_then(|number| i64::try_from(number).ok())
        .unwrap_or(-1)
}

/// The title of what a prompt asks about, and the language it is in.
pub fn prompt_title(
    edition: &Edition,
    prompt: &crate::publish::edition::PromptEdition,
    reading: &str,
) -> (String, String) {
    let team = edition.language().to_owned();
    match (&prompt.question, prompt.theme, prompt.finding) {
        (Some(key), _, _) => {
            let (title, lang) = edition.text(&format!("question.{key}.title"), reading);
            (title.to_owned(), lang.to_owned())
        }
        (_, Some(theme), _) => (
            edition.theme(theme).map(|t| t.title.clone()).unwrap_or_default(),
            team,
        ),
        (_, _, Some(finding)) => (
            edition
                .finding(finding)
                .map(|f| f.title.clone())
                .unwrap_or_default(),
            team,
        ),
        _ => (String::new(), team),
    }
}

fn section(view: &View, edition: &Edition, phase: &PhaseEdition) -> PhaseSection {
    let reading = view.reading.code();
    let slug = edition.engagement.as_str();
    let text = |part: &str| said(edition, &format!("phase.{}.{part}", phase.kind), &reading);
    let list_href = match phase.kind.as_str() {
        "respond" if !edition.themes.is_empty() => view.paths.themes(slug),
        "challenge" if !edition.findings.is_empty() => view.paths.findings(slug),
        _ => String::new(),
    };
    PhaseSection {
        kind: phase.kind.clone(),
        state: match phase.state.as_str() {
            "draft" | "scheduled" => "ahead",
            "open" => "open",
            "closing" => "closing",
            _ => "over",
        },
        name: text("name"),
        summary: pictured(edition, &format!("phase.{}.summary", phase.kind), &reading),
        prompts: phase
            .prompts
            .iter()
            .map(|prompt| {
                let (title, lang) = prompt_title(edition, prompt, &reading);
                PromptCard {
                    href: view.paths.prompt(slug, prompt.id),
                    title,
                    dir: crate::domain::reading::direction(&lang),
                    lang,
                    picture: prompt
                        .question
                        .as_ref()
                        .map(|key| pictured(edition, &format!("question.{key}.title"), &reading).picture)
                        .unwrap_or_default(),
                    voices: shown(prompt.voices),
                }
            })
            .collect(),
        list_href,
        opinions_href: if edition.opinions_of(phase).is_some() {
            view.paths.opinions(slug, &phase.kind)
        } else {
            String::new()
        },
    }
}

pub fn show(view: &View, req: &HttpRequest, edition: &Edition) -> Result<HttpResponse, PageError> {
    let reading = view.reading.code();
    let professionals_now = edition
        .phases
        .iter()
        .any(|phase| phase.state == "open" && phase.audiences.iter().any(|audience| audience != "citizen"));
    let page = EngagementPage {
        name: said(edition, "name", &reading),
        purpose: pictured(edition, "purpose", &reading),
        who_decides: pictured(edition, "who_decides", &reading),
        contact: edition.contact.clone(),
        phases: edition
            .phases
            .iter()
            .map(|phase| section(view, edition, phase))
            .collect(),
        strategy_href: if edition.strategy.is_empty() {
            String::new()
        } else {
            view.paths.strategy(&edition.engagement)
        },
        paper_href: edition
            .open_to_citizens()
            .map(|_| view.paths.paper(&edition.engagement, ""))
            .unwrap_or_default(),
        join_href: if professionals_now {
            view.paths.account()
        } else {
            String::new()
        },
        code_href: if professionals_now {
            view.paths.voice(&edition.engagement)
        } else {
            String::new()
        },
        participation_href: if parts(edition).is_empty() {
            String::new()
        } else {
            view.paths.participation(&edition.engagement)
        },
        notices_href: if edition.strategy.is_empty() {
            view.paths.notices(&edition.engagement)
        } else {
            String::new()
        },
    };
    answer::public(view, req.headers(), &page, &shell::of_edition(view, edition)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    show(&view, &req, &edition)
}

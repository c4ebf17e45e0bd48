//! The published strategy, and where each of its lines comes from: findings, themes, and the voices behind them.

use crate::domain::ids::Key;
use crate::render::Page;
use crate::store::evidence;
use crate::web::error::PageError;
use crate::web::public::contribution::Step;
use crate::web::public::dissent::Dissent;
use crate::web::public::voices::Voice;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many voices of each theme a line's page shows before it sends the reader to the theme itself.
const VOICES_PER_THEME: i64 = 5;

#[derive(Serialize)]
pub struct StrategyPage {
    pub name: String,
    pub name_lang: String,
    pub sections: Vec<Section>,
    pub team_lang: String,
    pub team_dir: &'static str,
    /// Hash of the conclusions of check and challenge.
    pub set: String,
}

#[derive(Serialize)]
pub struct Section {
    pub title: String,
    pub lines: Vec<Line>,
}

#[derive(Serialize)]
pub struct Line {
    pub text: String,
    pub href: String,
    /// A challenge stands on against what it rests on.
    pub contested: bool,
}

#[derive(Serialize)]
pub struct LinePage {
    pub words: String,
    pub section: String,
    pub back_href: String,
    pub team_lang: String,
    pub team_dir: &'static str,
    pub findings: Vec<Behind>,
}

/// A cited finding with the themes it was drawn from.
#[derive(Serialize)]
pub struct Behind {
    pub finding: Step,
    pub statement: String,
    pub dissent: Dissent,
    /// Findings that were merged into it.
    pub merged: Vec<Merged>,
    pub themes: Vec<ThemeBehind>,
}

#[derive(Serialize)]
pub struct Merged {
    pub finding: Step,
    pub dissent: Dissent,
}

#[derive(Serialize)]
pub struct ThemeBehind {
    pub theme: Step,
    pub voices: Vec<Voice>,
}

impl Page for StrategyPage {
    const TEMPLATE: &'static str = "public/strategy.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let line = |contested| Line {
            text: "We will ask first what matters.".into(),
            href: "/line".into(),
            contested,
        };
        let section = Section {
            title: "Listening".into(),
            lines: vec![line(false), line(true)],
        };
        vec![(
            "published",
            StrategyPage {
                name: "What should the strategy say?".into(),
                name_lang: "en".into(),
                sections: vec![section],
                team_lang: "en".into(),
                team_dir: "ltr",
                set: "0123456789abcdef".repeat(4),
            },
        )]
    }
}

impl Page for LinePage {
    const TEMPLATE: &'static str = "public/line.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let step = |text: &str| Step {
            text: text.into(),
            href: "/there".into(),
        };
        let behind = Behind {
            finding: step("Listening is part of treatment"),
            statement: "Ask first what matters.".into(),
            dissent: Dissent::sample("keep"),
            merged: vec![Merged {
                finding: step("One story"),
                dissent: Dissent::sample("keep"),
            }],
            themes: vec![ThemeBehind {
                theme: step("Being listened to"),
                voices: Voice::samples(),
            }],
        };
        vec![(
            "traced",
            LinePage {
                words: "We will ask first what matters.".into(),
                section: "Listening".into(),
                back_href: "/ahp-strategy/strategy".into(),
                team_lang: "en".into(),
                team_dir: "ltr",
                findings: vec![behind],
            },
        )]
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    if edition.strategy.is_empty() {
        return Err(PageError::NotFound);
    }
    let reading = view.reading.code();
    let (name, name_lang) = edition.text("name", &reading);
    let page = StrategyPage {
        name: name.to_owned(),
        name_lang: name_lang.to_owned(),
        sections: edition
            .strategy
            .iter()
            .map(|section| Section {
                title: section.title.clone(),
                lines: section
                    .lines
                    .iter()
                    .map(|line| Line {
                        contested: line.findings.iter().any(|id| edition.is_contested(*id)),
                        text: line.words.clone(),
                        href: view.paths.line(&slug, line.id),
                    })
                    .collect(),
            })
            .collect(),
        team_lang: edition.language().to_owned(),
        team_dir: crate::domain::reading::direction(edition.language()),
        set: edition
            .phase("challenge")
            .and_then(|phase| phase.set.clone())
            .unwrap_or_default(),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

pub async fn line(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let key = Key::parse(&id).ok_or(PageError::NotFound)?;
    let (section, line) = edition.line(key.0).ok_or(PageError::NotFound)?;
    let before = edition.last_position.saturating_add(1);
    let mut behind = Vec::new();
    for finding in line.findings.iter().filter_map(|id| edition.finding(*id)) {
        let merged = edition.merged_into(finding.id);
        let mut ids = finding.themes.clone();
        ids.extend(merged.iter().flat_map(|other| other.themes.iter().copied()));
        ids.sort_unstable();
        ids.dedup();
        let mut themes = Vec::new();
        for theme in ids.into_iter().filter_map(|id| edition.theme(id)) {
            let key = Key(theme.id);
            let voices = view
                .store
                .read(move |c| evidence::list_public(c, key, before, VOICES_PER_THEME))
                .await?;
            themes.push(ThemeBehind {
                theme: Step {
                    text: theme.title.clone(),
                    href: view.paths.theme(&slug, theme.id),
                },
                voices: voices
                    .into_iter()
                    .map(|shelved| Voice::of(&view, &edition, shelved))
                    .collect(),
            });
        }
        let step = |id, text: &str| Step {
            text: text.to_owned(),
            href: view.paths.finding(&slug, id),
        };
        behind.push(Behind {
            finding: step(finding.id, &finding.title),
            statement: finding.statement.clone(),
            dissent: Dissent::of(&edition, finding),
            merged: merged
                .iter()
                .map(|other| Merged {
                    finding: step(other.id, &other.title),
                    dissent: Dissent::of(&edition, other),
                })
                .collect(),
            themes,
        });
    }
    let page = LinePage {
        words: line.words.clone(),
        section: section.title.clone(),
        back_href: view.paths.strategy(&slug),
        team_lang: edition.language().to_owned(),
        team_dir: crate::domain::reading::direction(edition.language()),
        findings: behind,
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

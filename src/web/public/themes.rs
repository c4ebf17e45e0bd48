//! Themes: the published set with what was dropped and why, and one theme with the voices behind it.

use crate::domain::ids::Key;
use crate::publish::edition::{Edition, ThemeEdition};
use crate::render::Page;
use crate::store::evidence;
use crate::web::error::PageError;
use crate::web::public::contribution::Step;
use crate::web::public::engagement::shown;
use crate::web::public::voices::{PER_PAGE, Voice, after, page_of};
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct ThemesPage {
    pub themes: Vec<ThemeCard>,
    pub dropped: Vec<ThemeCard>,
    /// Hash that names the set.
    pub set: String,
    pub team_lang: String,
    pub team_dir: &'static str,
}

#[derive(Serialize, Clone)]
pub struct ThemeCard {
    pub href: String,
    pub title: String,
    pub summary: String,
    pub count: i64,
    /// Why it was dropped; else empty.
    pub dropped_because: String,
}

#[derive(Serialize)]
pub struct ThemePage {
    pub theme: ThemeCard,
    pub back_href: String,
    pub team_lang: String,
    pub team_dir: &'static str,
    /// Where professionals' responses are; empty before the second phase.
    pub responses_href: String,
    pub findings: Vec<Step>,
    pub lines: Vec<Step>,
    pub voices: Vec<Voice>,
    pub first_href: String,
    pub next_href: String,
}

fn card_sample(dropped: &str) -> ThemeCard {
    ThemeCard {
        href: "/ahp-strategy/themes/00000000".into(),
        title: "Being listened to".into(),
        summary: "People want to be asked first.".into(),
        count: if dropped.is_empty() { 20 } else { -1 },
        dropped_because: dropped.into(),
    }
}

impl Page for ThemesPage {
    const TEMPLATE: &'static str = "public/themes.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |themes, dropped| ThemesPage {
            themes,
            dropped,
            set: "0123456789abcdef".repeat(4),
            team_lang: "en".into(),
            team_dir: "ltr",
        };
        vec![
            ("kept", page(vec![card_sample("")], vec![])),
            (
                "some dropped",
                page(vec![card_sample("")], vec![card_sample("Outside this strategy.")]),
            ),
        ]
    }
}

impl Page for ThemePage {
    const TEMPLATE: &'static str = "public/theme.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |theme, voices, steps: Vec<Step>, next: &str| ThemePage {
            theme,
            back_href: "/ahp-strategy/themes".into(),
            team_lang: "en".into(),
            team_dir: "ltr",
            responses_href: if steps.is_empty() {
                String::new()
            } else {
                "/responses".into()
            },
            findings: steps.clone(),
            lines: steps,
            voices,
            first_href: String::new(),
            next_href: next.into(),
        };
        let step = Step {
            text: "Listening is part of treatment".into(),
            href: "/there".into(),
        };
        vec![
            ("fresh", page(card_sample(""), Voice::samples(), vec![], "/next")),
            ("traced", page(card_sample(""), Voice::samples(), vec![step], "")),
            (
                "dropped",
                page(card_sample("Outside this strategy."), vec![], vec![], ""),
            ),
        ]
    }
}

fn card(view: &View, edition: &Edition, theme: &ThemeEdition) -> ThemeCard {
    ThemeCard {
        href: view.paths.theme(&edition.engagement, theme.id),
        title: theme.title.clone(),
        summary: theme.summary.clone(),
        count: shown(theme.voices),
        dropped_because: theme.dropped_because.clone().unwrap_or_default(),
    }
}

pub async fn list(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    if edition.themes.is_empty() {
        return Err(PageError::NotFound);
    }
    let (dropped, themes): (Vec<_>, Vec<_>) = edition
        .themes
        .iter()
        .partition(|theme| theme.dropped_because.is_some());
    let cards = |list: Vec<&ThemeEdition>| {
        list.into_iter()
            .map(|theme| card(&view, &edition, theme))
            .collect()
    };
    let page = ThemesPage {
        themes: cards(themes),
        dropped: cards(dropped),
        set: edition
            .phase("listen")
            .and_then(|phase| phase.set.clone())
            .unwrap_or_default(),
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
    let theme = edition.theme(key.0).ok_or(PageError::NotFound)?;
    let before = after(&view)?.min(edition.last_position.saturating_add(1));
    let found = view
        .store
        .read(move |c| evidence::list_public(c, key, before, PER_PAGE + 1))
        .await?;
    let (found, next) = page_of(found);
    let findings = edition.findings_from(key.0);
    let mut lines: Vec<_> = findings
        .iter()
        .flat_map(|finding| edition.lines_citing(finding.id))
        .collect();
    lines.sort_unstable_by_key(|line| line.id);
    lines.dedup_by_key(|line| line.id);
    let responses = edition
        .phase("respond")
        .and_then(|phase| phase.prompts.iter().find(|prompt| prompt.theme == Some(key.0)))
        .map(|prompt| view.paths.prompt(&slug, prompt.id));
    let page = ThemePage {
        theme: card(&view, &edition, theme),
        back_href: view.paths.themes(&slug),
        team_lang: edition.language().to_owned(),
        team_dir: crate::domain::reading::direction(edition.language()),
        responses_href: responses.unwrap_or_default(),
        findings: findings
            .iter()
            .map(|finding| Step {
                text: finding.title.clone(),
                href: view.paths.finding(&slug, finding.id),
            })
            .collect(),
        lines: lines
            .iter()
            .map(|line| Step {
                text: line.words.clone(),
                href: view.paths.line(&slug, line.id),
            })
            .collect(),
        voices: found
            .into_iter()
            .map(|shelved| Voice::of(&view, &edition, shelved))
            .collect(),
        first_href: if view.query.is_empty() {
            String::new()
        } else {
            view.paths.theme(&slug, key.0)
        },
        next_href: next
            .map(|place| view.paths.theme_after(&slug, key.0, place))
            .unwrap_or_default(),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

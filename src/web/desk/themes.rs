//! The themes of an engagement with their state and how many contributions stand behind each, and the form for a new
//! one. One theme is `theme`; linking evidence is `coding`.

use crate::actions::gather::{GatherError, ThemeWording, draft_theme};
use crate::domain::count::Count;
use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT};
use crate::render::Page;
use crate::store::{StoreError, evidence, themes};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{enter, honour, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct ThemesPage {
    pub themes: Vec<ThemeRow>,
    pub coding_href: String,
    pub action: String,
    pub title: String,
    pub summary: String,
    pub title_limit: usize,
    pub summary_limit: usize,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct ThemeRow {
    pub href: String,
    pub title: String,
    /// Worded by `desk-theme-state-STATE`.
    pub state: &'static str,
    pub evidence: u64,
}

impl Page for ThemesPage {
    const TEMPLATE: &'static str = "desk/themes.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |number: &str, state, evidence| ThemeRow {
            href: format!("/desk/ahp-strategy/themes/{number}"),
            title: format!("Being <heard> {number}"),
            state,
            evidence,
        };
        let page = |themes, errors: Vec<FieldError>| ThemesPage {
            themes,
            coding_href: "/desk/ahp-strategy/coding".into(),
            action: "/desk/ahp-strategy/themes".into(),
            title: if errors.is_empty() {
                String::new()
            } else {
                "Being heard".into()
            },
            summary: String::new(),
            title_limit: TITLE_LIMIT,
            summary_limit: CONTRIBUTION_LIMIT,
            ticket: "ticket".into(),
            errors,
        };
        let all = vec![
            row("0", "draft", 0),
            row("1", "agreed", 1),
            row("2", "published", 24),
            row("3", "dropped", 2),
        ];
        let too_long = FieldError {
            field: "summary",
            key: "error-too-long",
            limit: 3000,
            got: 3001,
        };
        vec![
            ("none", page(vec![], vec![])),
            ("every state", page(all, vec![])),
            (
                "wrong",
                page(
                    vec![],
                    vec![FieldError::new("title", "desk-error-title-empty"), too_long],
                ),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    typed: ThemeWording,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let (all, counts) = view
        .store
        .read(move |c| {
            let all = themes::list(c, &asked)?;
            let ids: Vec<Key> = all.iter().map(|theme| theme.id).collect();
            let counts = evidence::count_by_theme(c, &ids)?;
            Ok::<_, StoreError>((all, counts))
        })
        .await?;
    let count = |id: Key| {
        counts
            .iter()
            .find(|(known, _)| *known == id)
            .map_or(Count::default(), |(_, count)| *count)
    };
    let page = ThemesPage {
        themes: all
            .into_iter()
            .map(|theme| ThemeRow {
                href: desk::theme(slug, theme.id),
                state: theme.state.name(),
                evidence: count(theme.id).exact(),
                title: theme.title,
            })
            .collect(),
        coding_href: desk::coding(slug),
        action: desk::themes(slug),
        title: typed.title,
        summary: typed.summary,
        title_limit: TITLE_LIMIT,
        summary_limit: CONTRIBUTION_LIMIT,
        ticket: ticket_for(view, &format!("theme:{slug}")),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    show(
        &view,
        &person,
        &slug,
        ThemeWording {
            title: String::new(),
            summary: String::new(),
        },
        Vec::new(),
    )
    .await
}

/// What must be mended in a wording, if that is what went wrong.
pub fn wording_error(error: &GatherError) -> Option<FieldError> {
    match error {
        GatherError::Title(error) => Some(FieldError::of_text("title", *error, "desk-error-title-empty")),
        GatherError::Summary(error) => {
            Some(FieldError::of_text("summary", *error, "desk-error-summary-empty"))
        }
        GatherError::Reason(_)
        | GatherError::NoSuchTheme
        | GatherError::NoSuchContribution
        | GatherError::Step(_)
        | GatherError::Store(_) => None,
    }
}

pub fn refusal(error: GatherError) -> PageError {
    match error {
        GatherError::NoSuchTheme | GatherError::NoSuchContribution => PageError::NotFound,
        GatherError::Store(error) => error.into(),
        GatherError::Step(_) | GatherError::Title(_) | GatherError::Summary(_) | GatherError::Reason(_) => {
            PageError::Conflict
        }
    }
}

pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    let id = honour(&view, &fields, &format!("theme:{slug}"))?;
    let typed = ThemeWording {
        title: fields.text("title").to_owned(),
        summary: fields.text("summary").to_owned(),
    };
    let (engagement, wording) = (slug.clone(), typed.clone());
    match view
        .store
        .write(move |c| draft_theme(c, &engagement, id, &wording))
        .await
    {
        Ok(id) => Ok(answer::see_other(&format!(
            "{}?done=drafted",
            desk::theme(&slug, id)
        ))),
        Err(error) => match wording_error(&error) {
            Some(mend) => show(&view, &person, &slug, typed, vec![mend]).await,
            None => Err(refusal(error)),
        },
    }
}

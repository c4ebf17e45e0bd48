//! The findings of an engagement with where each stands, and, while professionals respond, the form for a new one. One
//! finding is `finding`.

use crate::actions::draft_finding::{DraftError, FindingDraft, Which, draft_finding};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::phase::{PhaseKind, PhaseState};
use crate::domain::staff::Duty;
use crate::domain::theme::ThemeState;
use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT};
use crate::render::Page;
use crate::store::themes::Theme;
use crate::store::{Connection, StoreError, findings, phases, themes};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::finding::decided;
use crate::web::desk::forms::{Choice, enter, honour, keys, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct FindingsPage {
    pub findings: Vec<FindingRow>,
    /// Whether this person drafts findings at all.
    pub drafts: bool,
    /// `before` (no theme is published yet), `now`, or `over` (they have been put to the public).
    pub time: &'static str,
    pub action: String,
    pub title: String,
    pub statement: String,
    pub themes: Vec<Choice>,
    pub title_limit: usize,
    pub statement_limit: usize,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct FindingRow {
    pub href: String,
    pub title: String,
    /// Worded by `desk-finding-state-STATE`.
    pub state: &'static str,
    /// Worded by `desk-outcome-OUTCOME`; empty while undecided.
    pub outcome: &'static str,
    pub themes: usize,
}

impl Page for FindingsPage {
    const TEMPLATE: &'static str = "desk/findings.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |number: &str, state, outcome| FindingRow {
            href: format!("/desk/ahp-strategy/findings/{number}"),
            title: format!("Listening is <treatment> {number}"),
            state,
            outcome,
            themes: 2,
        };
        let theme = |value: &str, checked| Choice {
            value: value.into(),
            label: "Being heard".into(),
            checked,
        };
        let page = |findings, drafts, time, errors| FindingsPage {
            findings,
            drafts,
            time,
            action: "/desk/ahp-strategy/findings".into(),
            title: String::new(),
            statement: "Ask first <what> matters.".into(),
            themes: vec![theme("0", true), theme("1", false)],
            title_limit: TITLE_LIMIT,
            statement_limit: CONTRIBUTION_LIMIT,
            ticket: "ticket".into(),
            errors,
        };
        let outcomes = ["keep", "change", "merge", "drop"].map(|outcome| row(outcome, "decided", outcome));
        let wrong = vec![
            FieldError::new("title", "desk-error-title-empty"),
            FieldError::new("statement", "desk-error-statement-empty"),
            FieldError::new("theme", "desk-error-finding-theme-empty"),
        ];
        vec![
            ("before", page(vec![], true, "before", vec![])),
            ("drafting", page(vec![row("0", "draft", "")], true, "now", vec![])),
            (
                "for a lead",
                page(
                    vec![row("0", "open", ""), row("1", "published", "keep")],
                    false,
                    "over",
                    vec![],
                ),
            ),
            ("decided", page(outcomes.into(), true, "over", vec![])),
            ("wrong", page(vec![], true, "now", wrong)),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// Themes that a finding may be drawn from.
pub fn published_themes(c: &mut Connection, slug: &str) -> Result<Vec<Theme>, StoreError> {
    let all = themes::list(c, slug)?;
    Ok(all
        .into_iter()
        .filter(|theme| matches!(theme.state, ThemeState::Published { .. }))
        .collect())
}

pub fn theme_choices(themes: &[Theme], chosen: &[Key]) -> Vec<Choice> {
    themes
        .iter()
        .map(|theme| Choice {
            value: theme.id.to_string(),
            label: theme.title.clone(),
            checked: chosen.contains(&theme.id),
        })
        .collect()
}

pub fn draft_of(fields: &Fields, responses: Vec<ContributionId>) -> Result<FindingDraft, PageError> {
    Ok(FindingDraft {
        title: fields.text("title").to_owned(),
        statement: fields.text("statement").to_owned(),
        themes: keys(fields, "theme")?,
        responses,
    })
}

/// What must be mended in a draft, if that is what went wrong.
pub fn draft_error(error: &DraftError) -> Option<FieldError> {
    match error {
        DraftError::Title(error) => Some(FieldError::of_text("title", *error, "desk-error-title-empty")),
        DraftError::Statement(error) => Some(FieldError::of_text(
            "statement",
            *error,
            "desk-error-statement-empty",
        )),
        DraftError::NoTheme => Some(FieldError::new("theme", "desk-error-finding-theme-empty")),
        DraftError::NoSuchResponse => Some(FieldError::new("response", "desk-error-response-gone")),
        DraftError::TooLate | DraftError::NoSuchFinding | DraftError::Step(_) | DraftError::Store(_) => None,
    }
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    typed: FindingDraft,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let (all, links, from, respond) = view
        .store
        .read(move |c| {
            let respond = phases::list(c, &asked)?
                .into_iter()
                .find(|phase| phase.kind == PhaseKind::Respond);
            let links = findings::list_theme_links(c, &asked)?;
            Ok::<_, StoreError>((
                findings::list(c, &asked)?,
                links,
                published_themes(c, &asked)?,
                respond,
            ))
        })
        .await?;
    let time = match respond.map(|phase| phase.state) {
        Some(PhaseState::Open { .. } | PhaseState::Closing { .. } | PhaseState::Closed { .. }) => "now",
        Some(PhaseState::Analysed { .. } | PhaseState::Published { .. }) => "over",
        Some(PhaseState::Draft | PhaseState::Scheduled { .. }) | None => "before",
    };
    let page = FindingsPage {
        findings: all
            .into_iter()
            .map(|finding| FindingRow {
                href: desk::finding(slug, finding.id),
                state: finding.state.name(),
                outcome: decided(&finding.state)
                    .map(|(outcome, _)| outcome.name())
                    .unwrap_or_default(),
                themes: links.iter().filter(|(id, _)| *id == finding.id).count(),
                title: finding.title,
            })
            .collect(),
        drafts: person.may(slug, Duty::Analyse),
        time,
        action: desk::findings(slug),
        themes: theme_choices(&from, &typed.themes),
        title: typed.title,
        statement: typed.statement,
        title_limit: TITLE_LIMIT,
        statement_limit: CONTRIBUTION_LIMIT,
        ticket: ticket_for(view, &format!("finding:{slug}")),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::ReadFindings]).await?;
    show(
        &view,
        &person,
        &slug,
        draft_of(&Fields::default(), Vec::new())?,
        Vec::new(),
    )
    .await
}

pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    let id = honour(&view, &fields, &format!("finding:{slug}"))?;
    let typed = draft_of(&fields, Vec::new())?;
    let (engagement, draft) = (slug.clone(), typed.clone());
    let error = match view
        .store
        .write(move |c| draft_finding(c, &engagement, Which::New(id), &draft))
        .await
    {
        Ok(id) => {
            return Ok(answer::see_other(&format!(
                "{}?done=drafted",
                desk::finding(&slug, id)
            )));
        }
        Err(error) => error,
    };
    match (draft_error(&error), error) {
        (Some(mend), _) => show(&view, &person, &slug, typed, vec![mend]).await,
        (None, DraftError::Store(error)) => Err(error.into()),
        (None, _) => Err(PageError::Conflict),
    }
}

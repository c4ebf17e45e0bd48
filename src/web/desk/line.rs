//! One line of the strategy, new or being revised: its words and the findings it cites. Only findings that stand
//! can be cited. Any change makes approvals lapse; a published line does not change.

use crate::actions::write_strategy::{LineDraft, WriteError, add_line, remove_line, revise_line};
use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::domain::strategy::LineState;
use crate::domain::words::CONTRIBUTION_LIMIT;
use crate::render::Page;
use crate::store::{StoreError, findings, strategies};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{arrive, honour, keys, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct LinePage {
    pub section: String,
    pub back_href: String,
    pub action: String,
    /// Empty for a new line.
    pub removal_action: String,
    pub words: String,
    pub limit: usize,
    pub findings: Vec<Citable>,
    /// Titles of cited findings that do not stand: they can no longer be cited.
    pub shaky: Vec<String>,
    /// It is published: nothing changes any more.
    pub published: bool,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

/// A finding that stands.
#[derive(Serialize)]
pub struct Citable {
    pub value: String,
    pub label: String,
    /// Its statement.
    pub hint: String,
    pub checked: bool,
}

impl Page for LinePage {
    const TEMPLATE: &'static str = "desk/line.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let finding = |value: &str, checked| Citable {
            value: value.into(),
            label: "Listening is <treatment>".into(),
            hint: "Ask first what matters.".into(),
            checked,
        };
        let page = |removal: &str, errors| LinePage {
            section: "What <matters>".into(),
            back_href: "/desk/ahp-strategy/strategy".into(),
            action: "/desk/ahp-strategy/strategy/sections/0/lines".into(),
            removal_action: removal.into(),
            words: if removal.is_empty() {
                String::new()
            } else {
                "We will <listen> first.".into()
            },
            limit: CONTRIBUTION_LIMIT,
            findings: vec![finding("0", true), finding("1", false)],
            shaky: vec![],
            published: false,
            ticket: "ticket".into(),
            errors,
        };
        let removal = "/desk/ahp-strategy/strategy/lines/0/removal";
        vec![
            ("new", page("", vec![])),
            (
                "no finding stands",
                LinePage {
                    findings: vec![],
                    ..page("", vec![])
                },
            ),
            ("revised", page(removal, vec![])),
            (
                "shaky",
                LinePage {
                    shaky: vec!["Dropped <finding>".into()],
                    ..page(removal, vec![])
                },
            ),
            (
                "published",
                LinePage {
                    published: true,
                    ..page(removal, vec![])
                },
            ),
            (
                "no words",
                page("", vec![FieldError::new("words", "desk-error-line-empty")]),
            ),
            (
                "not sure",
                page(removal, vec![FieldError::new("sure", "desk-error-sure-empty")]),
            ),
            (
                "does not stand",
                page(
                    removal,
                    vec![FieldError::new("finding", "desk-error-does-not-stand")],
                ),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// A new line of a section, or a line that exists.
#[derive(Clone, Copy)]
enum Place {
    Section(Key),
    Line(Key),
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    place: Place,
    typed: Option<LineDraft>,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let (sections, lines, all) = view
        .store
        .read(move |c| {
            let lines = strategies::list_lines(c, &asked)?;
            Ok::<_, StoreError>((
                strategies::list_sections(c, &asked)?,
                lines,
                findings::list(c, &asked)?,
            ))
        })
        .await?;
    let line = match place {
        Place::Section(_) => None,
        Place::Line(id) => Some(
            lines
                .iter()
                .find(|line| line.id == id)
                .ok_or(PageError::NotFound)?,
        ),
    };
    let section = match place {
        Place::Section(id) => Some(id),
        Place::Line(_) => line.map(|line| line.section),
    };
    let section = sections
        .into_iter()
        .find(|known| Some(known.id) == section)
        .ok_or(PageError::NotFound)?;
    let cited = line.map_or(&[][..], |line| line.cites.as_slice());
    let draft = typed.unwrap_or_else(|| LineDraft {
        words: line.map(|line| line.words.clone()).unwrap_or_default(),
        cites: cited.to_vec(),
    });
    let (standing, fallen): (Vec<_>, Vec<_>) = all.into_iter().partition(|finding| finding.state.stands());
    let page = LinePage {
        section: section.title,
        back_href: desk::strategy(slug),
        action: match place {
            Place::Section(id) => desk::new_line(slug, id),
            Place::Line(id) => desk::line(slug, id),
        },
        removal_action: line
            .map(|line| desk::line_removal(slug, line.id))
            .unwrap_or_default(),
        words: draft.words,
        limit: CONTRIBUTION_LIMIT,
        findings: standing
            .into_iter()
            .map(|finding| Citable {
                value: finding.id.to_string(),
                checked: draft.cites.contains(&finding.id),
                label: finding.title,
                hint: finding.statement,
            })
            .collect(),
        shaky: fallen
            .into_iter()
            .filter(|f| cited.contains(&f.id))
            .map(|finding| finding.title)
            .collect(),
        published: lines
            .iter()
            .any(|line| matches!(line.state, LineState::Published { .. })),
        ticket: ticket_for(view, &format!("line:{slug}")),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn new(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, section) = arrive(&view, &req, path, &[Duty::Lead], Key::parse).await?;
    show(&view, &person, &slug, Place::Section(section), None, Vec::new()).await
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, line) = arrive(&view, &req, path, &[Duty::Lead], Key::parse).await?;
    show(&view, &person, &slug, Place::Line(line), None, Vec::new()).await
}

fn draft_of(fields: &Fields) -> Result<LineDraft, PageError> {
    Ok(LineDraft {
        words: fields.text("words").to_owned(),
        cites: keys(fields, "finding")?,
    })
}

async fn settle(
    view: &View,
    person: &Colleague,
    slug: &str,
    place: Place,
    typed: Option<LineDraft>,
    error: WriteError,
) -> Result<HttpResponse, PageError> {
    let mend = match error {
        WriteError::Words(error) => FieldError::of_text("words", error, "desk-error-line-empty"),
        WriteError::DoesNotStand => FieldError::new("finding", "desk-error-does-not-stand"),
        WriteError::NoSuchSection | WriteError::NoSuchLine => return Err(PageError::NotFound),
        WriteError::Store(error) => return Err(error.into()),
        WriteError::Title(_) | WriteError::Step(_) => return Err(PageError::Conflict),
    };
    show(view, person, slug, place, typed, vec![mend]).await
}

fn back(slug: &str, done: &str) -> HttpResponse {
    answer::see_other(&format!("{}?done={done}", desk::strategy(slug)))
}

pub async fn add(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, section) = arrive(&view, &req, path, &[Duty::Lead], Key::parse).await?;
    let id = honour(&view, &fields, &format!("line:{slug}"))?;
    let typed = draft_of(&fields)?;
    let (engagement, draft) = (slug.clone(), typed.clone());
    match view
        .store
        .write(move |c| add_line(c, &engagement, section, id, &draft))
        .await
    {
        Ok(_) => Ok(back(&slug, "line-added")),
        Err(error) => settle(&view, &person, &slug, Place::Section(section), Some(typed), error).await,
    }
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, line) = arrive(&view, &req, path, &[Duty::Lead], Key::parse).await?;
    honour(&view, &fields, &format!("line:{slug}"))?;
    let typed = draft_of(&fields)?;
    let (engagement, draft) = (slug.clone(), typed.clone());
    match view
        .store
        .write(move |c| revise_line(c, &engagement, line, &draft))
        .await
    {
        Ok(()) => Ok(back(&slug, "line-revised")),
        Err(error) => settle(&view, &person, &slug, Place::Line(line), Some(typed), error).await,
    }
}

pub async fn removal(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, line) = arrive(&view, &req, path, &[Duty::Lead], Key::parse).await?;
    honour(&view, &fields, &format!("line:{slug}"))?;
    if fields.text("sure") != "yes" {
        let errors = vec![FieldError::new("sure", "desk-error-sure-empty")];
        return show(&view, &person, &slug, Place::Line(line), None, errors).await;
    }
    let engagement = slug.clone();
    match view.store.write(move |c| remove_line(c, &engagement, line)).await {
        Ok(()) => Ok(back(&slug, "line-removed")),
        Err(error) => settle(&view, &person, &slug, Place::Line(line), None, error).await,
    }
}

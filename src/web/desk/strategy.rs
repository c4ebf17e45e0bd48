//! The strategy being written: sections of lines with the findings they rest on, what still stands in the way, and the
//! two signatures before it is published. One line is `line`; what the page shows stands in `strategy_page`.

use crate::actions::approve_strategy::{PublishError, approve_strategy, publish_strategy};
use crate::actions::write_strategy::{WriteError, add_section};
use crate::chance;
use crate::domain::finding::Outcome;
use crate::domain::ids::Key;
use crate::domain::ledger::Hand;
use crate::domain::staff::Duty;
use crate::domain::strategy::LineState;
use crate::domain::theme::ThemeState;
use crate::domain::words::TITLE_LIMIT;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::findings::Finding;
use crate::store::strategies::{Line, Section};
use crate::store::themes::Theme;
use crate::store::{StoreError, findings, staff, strategies, themes};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::finding::decided;
use crate::web::desk::forms::{Way, done, enter, honour, show_release, ticket_for};
pub use crate::web::desk::strategy_page::StrategyPage;
use crate::web::desk::strategy_page::{DONE, LinePart, Problem, SectionPart};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// What went wrong, besides the document itself.
#[derive(Default)]
struct Extras {
    title: String,
    errors: Vec<FieldError>,
    problem: Option<PublishError>,
}

fn anchor(line: Key) -> String {
    format!("line-{line}")
}

fn part(slug: &str, line: &Line, all: &[Finding], edition: &Edition) -> LinePart {
    let cited: Vec<&Finding> = all
        .iter()
        .filter(|finding| line.cites.contains(&finding.id))
        .collect();
    LinePart {
        anchor: anchor(line.id),
        href: desk::line(slug, line.id),
        words: line.words.clone(),
        state: line.state.name(),
        shaky: cited.iter().any(|finding| !finding.state.stands()),
        contested: line.cites.iter().any(|id| edition.is_contested(id.0)),
        cites: cited
            .iter()
            .map(|finding| Way::new(&finding.title, desk::finding(slug, finding.id)))
            .collect(),
    }
}

/// What a refusal says, and about which lines.
fn problems(error: PublishError, lines: &[Line], all: &[Finding]) -> Result<Vec<Problem>, PageError> {
    let about = |ids: Vec<Key>, key| {
        let named = lines.iter().filter(|line| ids.contains(&line.id));
        named
            .map(|line| Problem {
                field: anchor(line.id),
                key,
                words: line.words.clone(),
            })
            .collect()
    };
    let one = |field: &str, key| {
        vec![Problem {
            field: field.to_owned(),
            key,
            words: String::new(),
        }]
    };
    Ok(match error {
        PublishError::Nothing => one("title", "desk-problem-nothing"),
        PublishError::Uncited(ids) => about(ids, "desk-problem-uncited"),
        PublishError::DoesNotStand(ids) => about(ids, "desk-problem-does-not-stand"),
        PublishError::Unanswered(ids) => all
            .iter()
            .filter(|finding| ids.contains(&finding.id))
            .map(|finding| Problem {
                field: "approval".to_owned(),
                key: "desk-problem-unanswered",
                words: finding.title.clone(),
            })
            .collect(),
        PublishError::Opposed => one("approval", "desk-problem-opposed"),
        PublishError::SamePerson => one("approval", "desk-problem-same-person"),
        PublishError::NotApproved => one("approval", "desk-problem-not-approved"),
        PublishError::PhasesUnderWay => one("approval", "desk-problem-phases-under-way"),
        PublishError::Step(_) | PublishError::Store(StoreError::Conflict) => {
            one("approval", "desk-problem-changed")
        }
        PublishError::Store(error) => return Err(error.into()),
    })
}

/// Published themes that no line rests on, on their public pages: who leads has no bench. A line rests on what was merged into
/// a finding that it cites as well.
fn unused_themes(
    (view, slug): (&View, &str),
    themes: &[Theme],
    links: &[(Key, Key)],
    lines: &[Line],
    all: &[Finding],
) -> Vec<Way> {
    let goes_into = |finding: &Finding| match decided(&finding.state) {
        Some((Outcome::Merge { into }, _)) => *into,
        _ => finding.id,
    };
    let is_cited = |id: Key| {
        let stands_in = all.iter().find(|finding| finding.id == id).map_or(id, goes_into);
        lines.iter().any(|line| line.cites.contains(&stands_in))
    };
    let is_used = |theme: Key| {
        links
            .iter()
            .any(|(finding, of)| *of == theme && is_cited(*finding))
    };
    themes
        .iter()
        .filter(|theme| matches!(theme.state, ThemeState::Published { .. }) && !is_used(theme.id))
        .map(|theme| Way::new(&theme.title, view.paths.theme(slug, theme.id.0)))
        .collect()
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    extras: Extras,
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let (sections, lines, all, approved_by, themes, links) = view
        .store
        .read(move |c| {
            let mut names = Vec::new();
            for id in strategies::list_approvals(c, &asked)? {
                names.extend(staff::find(c, id)?.map(|person| person.name));
            }
            let sections: Vec<Section> = strategies::list_sections(c, &asked)?;
            Ok::<_, StoreError>((
                sections,
                strategies::list_lines(c, &asked)?,
                findings::list(c, &asked)?,
                names,
                themes::list(c, &asked)?,
                findings::list_theme_links(c, &asked)?,
            ))
        })
        .await?;
    let lacks_a_second = matches!(
        extras.problem,
        Some(PublishError::SamePerson | PublishError::NotApproved)
    );
    let edition = view.edition(slug)?;
    let used = |id: Key| lines.iter().any(|line| line.cites.contains(&id));
    let page = StrategyPage {
        unused: all
            .iter()
            .filter(|finding| finding.state.stands() && !used(finding.id))
            .map(|finding| Way::new(&finding.title, desk::finding(slug, finding.id)))
            .collect(),
        unused_themes: unused_themes((view, slug), &themes, &links, &lines, &all),
        approved_by,
        published: lines
            .iter()
            .any(|line| matches!(line.state, LineState::Published { .. })),
        section_action: desk::sections(slug),
        approval_action: desk::approval(slug),
        publication_action: desk::publication(slug),
        public_href: view.paths.strategy(slug),
        title: extras.title,
        title_limit: TITLE_LIMIT,
        ticket: ticket_for(view, &format!("strategy:{slug}")),
        errors: extras.errors,
        problems: extras
            .problem
            .map_or_else(|| Ok(Vec::new()), |problem| problems(problem, &lines, &all))?,
        done: done(view, &DONE),
        sections: sections
            .into_iter()
            .map(|section| SectionPart {
                add_href: desk::new_line(slug, section.id),
                lines: lines
                    .iter()
                    .filter(|l| l.section == section.id)
                    .map(|line| part(slug, line, &all, &edition))
                    .collect(),
                title: section.title,
            })
            .collect(),
    };
    let status = if lacks_a_second {
        StatusCode::FORBIDDEN
    } else if page.has_errors() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    answer::private(view, status, &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    show(&view, &person, &slug, Extras::default()).await
}

fn back(slug: &str, done: &str) -> HttpResponse {
    answer::see_other(&format!("{}?done={done}", desk::strategy(slug)))
}

pub async fn section(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    let id = honour(&view, &fields, &format!("strategy:{slug}"))?;
    let title = fields.text("title").to_owned();
    let (engagement, typed) = (slug.clone(), title.clone());
    match view
        .store
        .write(move |c| add_section(c, &engagement, id, &typed))
        .await
    {
        Ok(_) => Ok(back(&slug, "section-added")),
        Err(WriteError::Title(error)) => {
            let errors = vec![FieldError::of_text("title", error, "desk-error-title-empty")];
            show(
                &view,
                &person,
                &slug,
                Extras {
                    title,
                    errors,
                    problem: None,
                },
            )
            .await
        }
        Err(WriteError::Store(error)) => Err(error.into()),
        Err(_) => Err(PageError::Conflict),
    }
}

pub async fn approval(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    honour(&view, &fields, &format!("strategy:{slug}"))?;
    let (engagement, id, now) = (slug.clone(), person.id, view.clock.now());
    match view
        .store
        .write(move |c| approve_strategy(c, &engagement, id, now))
        .await
    {
        Ok(approvals) => Ok(back(
            &slug,
            if approvals < 2 {
                "approved"
            } else {
                "approved-by-two"
            },
        )),
        Err(problem) => {
            show(
                &view,
                &person,
                &slug,
                Extras {
                    problem: Some(problem),
                    ..Extras::default()
                },
            )
            .await
        }
    }
}

pub async fn publication(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    honour(&view, &fields, &format!("strategy:{slug}"))?;
    let (engagement, by, now) = (slug.clone(), Hand::Staff(person.id), view.clock.now());
    match view
        .store
        .write(move |c| publish_strategy(c, &engagement, by, now, chance::bytes()))
        .await
    {
        Ok(edition) => {
            show_release(&view, edition).await;
            Ok(back(&slug, "published"))
        }
        Err(problem) => {
            show(
                &view,
                &person,
                &slug,
                Extras {
                    problem: Some(problem),
                    ..Extras::default()
                },
            )
            .await
        }
    }
}

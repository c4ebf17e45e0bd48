//! The draft strategy before the public reads it: critical friends comment on a line or on the whole, or say no.
//! One remark is `remark`; what the page shows stands in `remarks_page`.

use crate::actions::remark_on_draft::{RemarkError, Said, remark};
use crate::domain::ids::Key;
use crate::domain::remark::{RemarkKind, RemarkState};
use crate::domain::staff::Duty;
use crate::domain::strategy::LineState;
use crate::domain::words::LETTER_LIMIT;
use crate::store::findings::Finding;
use crate::store::remarks::Remark;
use crate::store::strategies::{Line, Section};
use crate::store::{StoreError, findings, remarks, strategies};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, done, enter, honour, status_of, ticket_for};
use crate::web::desk::remarks_page::{DONE, DraftLine, DraftSection, RemarkCard, RemarksPage};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

/// What a card says of a remark; `now` is its line as it reads now, if it is there still.
pub(super) fn card((remark, name): &(Remark, String), now: Option<&str>, href: String) -> RemarkCard {
    let (answer, ended_on) = match &remark.state {
        RemarkState::Open => (String::new(), String::new()),
        RemarkState::Answered { words, on, .. } => (words.clone(), on.to_string()),
        RemarkState::TakenBack { on } => (String::new(), on.to_string()),
    };
    RemarkCard {
        name: name.clone(),
        kind: remark.kind.as_str(),
        words: remark.words.clone(),
        day: remark.said_on.to_string(),
        then: if now == Some(remark.line_words.as_str()) {
            String::new()
        } else {
            remark.line_words.clone()
        },
        state: remark.state.name(),
        answer,
        ended_on,
        href,
    }
}

/// What the page is made from.
type Draft = (Vec<Section>, Vec<Line>, Vec<Finding>, Vec<(Remark, String)>);

fn sections_of((sections, lines, all, said): &Draft, href: &dyn Fn(&Remark) -> String) -> Vec<DraftSection> {
    let on = |line: &Line| -> Vec<RemarkCard> {
        let of_line = said.iter().filter(|(remark, _)| remark.line == Some(line.id));
        of_line
            .map(|said| card(said, Some(&line.words), href(&said.0)))
            .collect()
    };
    let draft = |line: &Line| DraftLine {
        words: line.words.clone(),
        cites: all
            .iter()
            .filter(|finding| line.cites.contains(&finding.id))
            .map(|finding| finding.title.clone())
            .collect(),
        remarks: on(line),
    };
    sections
        .iter()
        .map(|section| DraftSection {
            title: section.title.clone(),
            lines: lines
                .iter()
                .filter(|line| line.section == section.id)
                .map(draft)
                .collect(),
        })
        .collect()
}

/// The lines by their numbers in the document, as a choice.
fn about((sections, lines, ..): &Draft, chosen: &str) -> Vec<Choice> {
    let whole = Choice {
        value: String::new(),
        label: String::new(),
        checked: chosen.is_empty(),
    };
    let mut choices = vec![whole];
    for (part, section) in sections.iter().enumerate() {
        let of_section = lines.iter().filter(|line| line.section == section.id);
        for (number, line) in of_section.enumerate() {
            let value = line.id.to_string();
            choices.push(Choice {
                label: format!("{}.{} {}", part + 1, number + 1, line.words),
                checked: value == chosen,
                value,
            });
        }
    }
    choices
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    typed: &Fields,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let draft: Draft = view
        .store
        .read(move |c| {
            Ok::<_, StoreError>((
                strategies::list_sections(c, &asked)?,
                strategies::list_lines(c, &asked)?,
                findings::list(c, &asked)?,
                remarks::list(c, &asked)?,
            ))
        })
        .await?;
    let published = draft
        .1
        .iter()
        .any(|line| matches!(line.state, LineState::Published { .. }));
    let may = |duty| !published && person.may(slug, duty);
    let href = |remark: &Remark| {
        let acts = may(Duty::Lead) || (may(Duty::Sign) && remark.staff == person.id);
        if acts && remark.state == RemarkState::Open {
            desk::remark(slug, remark.id)
        } else {
            String::new()
        }
    };
    let of_whole = draft.3.iter().filter(|(remark, _)| remark.line.is_none());
    let page = RemarksPage {
        sections: sections_of(&draft, &href),
        whole: of_whole.map(|said| card(said, None, href(&said.0))).collect(),
        action: if may(Duty::Sign) {
            desk::remarks(slug)
        } else {
            String::new()
        },
        about: about(&draft, typed.text("about")),
        kinds: RemarkKind::ALL
            .into_iter()
            .map(|kind| Choice {
                value: kind.as_str().to_owned(),
                label: String::new(),
                checked: typed.text("kind") == kind.as_str(),
            })
            .collect(),
        words: typed.text("words").to_owned(),
        limit: LETTER_LIMIT,
        published,
        ticket: ticket_for(view, &format!("remarks:{slug}")),
        errors,
        done: done(view, &DONE),
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::ReadFindings]).await?;
    show(&view, &person, &slug, &Fields::default(), Vec::new()).await
}

pub(super) fn back(slug: &str, done: &str) -> HttpResponse {
    answer::see_other(&format!("{}?done={done}", desk::remarks(slug)))
}

pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Sign]).await?;
    let id = honour(&view, &fields, &format!("remarks:{slug}"))?;
    let line = match fields.text("about") {
        "" => None,
        key => Some(Key::parse(key).ok_or(PageError::Malformed)?),
    };
    let said = Said {
        id,
        line,
        kind: RemarkKind::parse(fields.text("kind")),
        words: fields.text("words").to_owned(),
    };
    let (engagement, staff, clock) = (slug.clone(), person.id, view.clock.clone());
    let act = move |c: &mut _| remark(c, &engagement, staff, &said, clock.now());
    let errors = match view.store.write(act).await {
        Ok(()) => return Ok(back(&slug, "said")),
        Err(RemarkError::Words(error)) => FieldError::of_text("words", error, "desk-error-remark-empty"),
        Err(RemarkError::NoKind) => FieldError::new("kind", "desk-error-remark-kind"),
        Err(RemarkError::NoSuchLine) => FieldError::new("about", "desk-error-remark-line"),
        Err(RemarkError::Store(error)) => return Err(error.into()),
        Err(_) => return Err(PageError::Conflict),
    };
    show(&view, &person, &slug, &fields, vec![errors]).await
}

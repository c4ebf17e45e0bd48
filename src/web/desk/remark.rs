//! One remark of a critical friend on the draft strategy: the team answers it, or whoever said it takes it back.

use crate::actions::remark_on_draft::{RemarkError, answer as reply, take_back};
use crate::domain::ids::Key;
use crate::domain::remark::RemarkState;
use crate::domain::staff::Duty;
use crate::domain::words::LETTER_LIMIT;
use crate::render::Page;
use crate::store::{StoreError, remarks, strategies};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{arrive, honour, status_of, ticket_for};
use crate::web::desk::remarks::{back, card};
use crate::web::desk::remarks_page::{RemarkCard, card_sample};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct RemarkPage {
    pub remark: RemarkCard,
    /// The line as it reads now; empty for the document as a whole.
    pub line: String,
    pub back_href: String,
    /// Where the team answers; empty for everyone else, and where that is done.
    pub action: String,
    /// Where whoever said it takes it back; empty for everyone else, and where that is done.
    pub withdrawal_action: String,
    pub answer: String,
    pub limit: usize,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for RemarkPage {
    const TEMPLATE: &'static str = "desk/remark.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |kind, state, leads: bool, errors| RemarkPage {
            remark: card_sample(kind, state),
            line: if kind == "no" {
                "We will <listen> first.".into()
            } else {
                String::new()
            },
            back_href: desk::remarks("ahp-strategy"),
            action: if leads {
                "/desk/ahp-strategy/strategy/remarks/0".into()
            } else {
                String::new()
            },
            withdrawal_action: if leads || state != "open" {
                String::new()
            } else {
                "/desk/ahp-strategy/strategy/remarks/0/withdrawal".into()
            },
            answer: String::new(),
            limit: LETTER_LIMIT,
            ticket: "ticket".into(),
            errors,
        };
        let empty = vec![FieldError::new("answer", "desk-error-remark-answer-empty")];
        vec![
            ("to be answered", page("no", "open", true, vec![])),
            ("no answer typed", page("no", "open", true, empty)),
            ("one's own", page("comment", "open", false, vec![])),
            ("answered", page("no", "answered", false, vec![])),
            ("taken back", page("comment", "taken-back", false, vec![])),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

async fn show(
    view: &View,
    person: &Colleague,
    (slug, id): (&str, Key),
    typed: &str,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let (all, lines) = view
        .store
        .read(move |c| Ok::<_, StoreError>((remarks::list(c, &asked)?, strategies::list_lines(c, &asked)?)))
        .await?;
    let said = all
        .into_iter()
        .find(|(remark, _)| remark.id == id)
        .ok_or(PageError::NotFound)?;
    let line = lines.into_iter().find(|line| Some(line.id) == said.0.line);
    let now = line.map(|line| line.words);
    let is_open = said.0.state == RemarkState::Open;
    let only = |yes: bool, href: String| if yes && is_open { href } else { String::new() };
    let page = RemarkPage {
        remark: card(&said, now.as_deref(), String::new()),
        line: now.unwrap_or_default(),
        back_href: desk::remarks(slug),
        action: only(person.may(slug, Duty::Lead), desk::remark(slug, id)),
        withdrawal_action: only(
            person.may(slug, Duty::Sign) && said.0.staff == person.id,
            desk::remark_withdrawal(slug, id),
        ),
        answer: typed.to_owned(),
        limit: LETTER_LIMIT,
        ticket: ticket_for(view, &format!("remark:{slug}")),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::ReadFindings], Key::parse).await?;
    show(&view, &person, (&slug, id), "", Vec::new()).await
}

fn refused(error: RemarkError) -> PageError {
    match error {
        RemarkError::NoSuchRemark => PageError::NotFound,
        RemarkError::NotTheirs => PageError::NotAllowed,
        RemarkError::Store(error) => error.into(),
        RemarkError::Words(_)
        | RemarkError::NoKind
        | RemarkError::NoSuchLine
        | RemarkError::Published
        | RemarkError::Step(_) => PageError::Conflict,
    }
}

/// The team answers.
pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Lead], Key::parse).await?;
    honour(&view, &fields, &format!("remark:{slug}"))?;
    let typed = fields.text("answer").to_owned();
    let (engagement, words) = (slug.clone(), typed.clone());
    let (staff, clock) = (person.id, view.clock.clone());
    let act = move |c: &mut _| reply(c, &engagement, (id, &words), staff, clock.now());
    match view.store.write(act).await {
        Ok(()) => Ok(back(&slug, "answered")),
        Err(RemarkError::Words(error)) => {
            let error = FieldError::of_text("answer", error, "desk-error-remark-answer-empty");
            show(&view, &person, (&slug, id), &typed, vec![error]).await
        }
        Err(error) => Err(refused(error)),
    }
}

/// Whoever said it takes it back.
pub async fn withdrawal(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Sign], Key::parse).await?;
    honour(&view, &fields, &format!("remark:{slug}"))?;
    let (engagement, staff, clock) = (slug.clone(), person.id, view.clock.clone());
    let act = move |c: &mut _| take_back(c, &engagement, id, staff, clock.now());
    match view.store.write(act).await {
        Ok(()) => Ok(back(&slug, "taken-back")),
        Err(error) => Err(refused(error)),
    }
}

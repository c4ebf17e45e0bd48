//! Equality questions, offered after someone has written: an explanation with a way past it, then one question a page.
//! Each answer is sent alone and counted alone; skipping is a link.

use crate::actions::answer_equality::{EqualityError, answer_equality, asks};
use crate::chance;
use crate::domain::equality::NOT_SAYING;
use crate::publish::edition::{Edition, Entry};
use crate::render::Page;
use crate::store::{StoreError, equality};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct EqualityPage {
    /// `asks`, `done` or `closed`.
    pub state: &'static str,
    pub back_href: String,
    /// The first question.
    pub start_href: String,
    pub questions: usize,
    /// The day on which the counters are deleted; empty where it has passed.
    pub deleted_on: String,
}

#[derive(Serialize)]
pub struct QuestionPage {
    pub code: String,
    pub number: usize,
    pub questions: usize,
    pub title: String,
    pub title_lang: String,
    pub title_dir: &'static str,
    pub hint: String,
    pub many: bool,
    pub answers: Vec<AnswerChoice>,
    pub action: String,
    /// The question after this one, or the end.
    pub skip_href: String,
    pub stop_href: String,
    pub ticket: String,
    /// The form was too old: nothing was counted.
    pub stale: bool,
}

#[derive(Serialize)]
pub struct AnswerChoice {
    pub value: String,
    pub label: String,
    pub checked: bool,
}

impl Page for EqualityPage {
    const TEMPLATE: &'static str = "public/equality.html";

    fn samples() -> Vec<(&'static str, Self)> {
        ["asks", "done", "closed"]
            .into_iter()
            .map(|state| {
                let page = EqualityPage {
                    state,
                    back_href: "/ahp-strategy".into(),
                    start_href: "/ahp-strategy/equality/age".into(),
                    questions: 10,
                    deleted_on: if state == "closed" {
                        String::new()
                    } else {
                        "2027-11-20".into()
                    },
                };
                (state, page)
            })
            .collect()
    }
}

impl Page for QuestionPage {
    const TEMPLATE: &'static str = "public/equality_question.html";

    fn samples() -> Vec<(&'static str, Self)> {
        [
            ("one answer", false, false),
            ("many answers", true, false),
            ("stale", false, true),
        ]
        .into_iter()
        .map(|(name, many, stale)| {
            let answer = |value: &str, checked| AnswerChoice {
                value: value.into(),
                label: value.into(),
                checked,
            };
            let page = QuestionPage {
                code: "age".into(),
                number: 1,
                questions: 10,
                title: "How old are you?".into(),
                title_lang: "en".into(),
                title_dir: "ltr",
                hint: if many {
                    "Choose all that apply.".into()
                } else {
                    String::new()
                },
                many,
                answers: vec![answer("16-24", stale), answer("prefer-not-to-say", false)],
                action: "/ahp-strategy/equality/age".into(),
                skip_href: "/ahp-strategy/equality/sex".into(),
                stop_href: "/ahp-strategy/equality?done=yes".into(),
                ticket: "ticket".into(),
                stale,
            };
            (name, page)
        })
        .collect()
    }
}

/// Whether the confirmation page may offer the questions.
pub fn offered(edition: &Edition) -> bool {
    !edition.entries("equality").is_empty()
}

pub async fn get(view: View, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    let first = edition.entries("equality").first().ok_or(PageError::NotFound)?;
    let (asked, now) = (slug.clone(), view.clock.now());
    let (open, term) = view
        .store
        .read(move |c| Ok::<_, StoreError>((asks(c, &asked, now)?, equality::find_term(c, &asked)?)))
        .await?;
    let today = view.face.day();
    let page = EqualityPage {
        state: match (view.asked_for("done"), open) {
            (Some(_), _) => "done",
            (None, true) => "asks",
            (None, false) => "closed",
        },
        back_href: view.paths.engagement(&slug),
        start_href: view.paths.equality_question(&slug, &first.code),
        questions: edition.entries("equality").len(),
        deleted_on: term
            .filter(|day| *day > today)
            .map(|day| day.to_string())
            .unwrap_or_default(),
    };
    answer::private(&view, StatusCode::OK, &page, &shell::of_passing(&view, &edition)?)
}

/// The question of a code, its number from 1, and where the next one is.
fn find<'a>(view: &View, edition: &'a Edition, code: &str) -> Result<(&'a Entry, usize, String), PageError> {
    let slug = edition.engagement.as_str();
    let all = edition.entries("equality");
    let (at, entry) = all
        .iter()
        .enumerate()
        .find(|(_, entry)| entry.code == code)
        .ok_or(PageError::NotFound)?;
    let next = all.get(at + 1).map_or_else(
        || view.paths.equality_done(slug),
        |next| view.paths.equality_question(slug, &next.code),
    );
    Ok((entry, at + 1, next))
}

fn show(
    view: &View,
    edition: &Edition,
    code: &str,
    chosen: &[&str],
    stale: bool,
) -> Result<HttpResponse, PageError> {
    let (entry, number, next) = find(view, edition, code)?;
    let slug = edition.engagement.as_str();
    let reading = view.reading.code();
    let (title, lang) = edition.text(&format!("list.equality.{code}"), &reading);
    let answer_of = |list: &str, answer: &str| AnswerChoice {
        label: said(edition, &format!("list.{list}.{answer}"), &reading),
        checked: chosen.contains(&answer),
        value: answer.to_owned(),
    };
    let list = format!("equality-{code}");
    let mut answers: Vec<AnswerChoice> = edition
        .entries(&list)
        .iter()
        .map(|entry| answer_of(&list, &entry.code))
        .collect();
    answers.push(answer_of("equality-any", NOT_SAYING));
    let page = QuestionPage {
        code: code.to_owned(),
        number,
        questions: edition.entries("equality").len(),
        title: title.to_owned(),
        title_dir: crate::domain::reading::direction(lang),
        title_lang: lang.to_owned(),
        hint: said(edition, &format!("list.equality.{code}.plain"), &reading),
        many: entry.facts.get("many").is_some_and(|many| many == "yes"),
        answers,
        action: view.paths.equality_question(slug, code),
        skip_href: next,
        stop_href: view.paths.equality_done(slug),
        ticket: ticket::issue(
            &view.keys,
            &purpose(slug, code),
            chance::bytes(),
            view.clock.now(),
        ),
        stale,
    };
    let status = if stale {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    answer::private(view, status, &page, &shell::of_form(view, edition)?)
}

fn purpose(slug: &str, code: &str) -> String {
    format!("equality:{slug}:{code}")
}

pub async fn question(view: View, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (slug, code) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (asked, now) = (slug.clone(), view.clock.now());
    if !view.store.read(move |c| asks(c, &asked, now)).await? {
        return Ok(answer::see_other(&view.paths.equality(&slug)));
    }
    show(&view, &edition, &code, &[], false)
}

pub async fn post(
    view: View,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, code) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (_, _, next) = find(&view, &edition, &code)?;
    let now = view.clock.now();
    let chosen = fields.all("answer");
    let Ok(ticket) = ticket::check(&view.keys, &purpose(&slug, &code), fields.text("ticket"), now) else {
        return show(&view, &edition, &code, &chosen, true);
    };
    let keys = view.keys.clone();
    let (engagement, asked) = (slug.clone(), code.clone());
    let chosen: Vec<String> = chosen.into_iter().map(str::to_owned).collect();
    let answered = view
        .store
        .write(move |c| answer_equality(c, &keys, &engagement, &asked, &chosen, &ticket.nonce, now))
        .await;
    match answered {
        Ok(()) => Ok(answer::see_other(&next)),
        Err(EqualityError::NotAsked) => Ok(answer::see_other(&view.paths.equality(&slug))),
        Err(EqualityError::NoSuchQuestion) => Err(PageError::NotFound),
        Err(EqualityError::Answer(_)) => Err(PageError::Malformed),
        Err(EqualityError::Store(error)) => Err(error.into()),
    }
}

//! Taking part without the internet: forms to print and fill in by hand, the pack for a group's hour, a poster.
//! Anyone may print them, in each reading; a question's number here is the number on the facilitator's screen.

use crate::publish::edition::{Edition, PromptEdition};
use crate::render::Page;
use crate::web::error::PageError;
use crate::web::public::engagement::prompt_title;
use crate::web::public::paper_pages::{Form, FormsPage, HelpNumber, KitPage, PosterPage, SessionPage, Word};
use crate::web::public::prompt::about;
use crate::web::said::said;
use crate::web::slip::Picture;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};

/// Rows of a tally sheet.
const TALLY_ROWS: usize = 9;
/// Lines to write on: as many as leave room for the rest of an A4 page.
const LINES: usize = 9;

fn answered<P: Page>(
    view: &View,
    req: &HttpRequest,
    edition: &Edition,
    page: &P,
) -> Result<HttpResponse, PageError> {
    answer::public(view, req.headers(), page, &shell::of_edition(view, edition)?)
}

/// What citizens are asked now, numbered from 1.
fn forms(view: &View, edition: &Edition) -> Vec<Form> {
    let Some(phase) = edition.open_to_citizens() else {
        return Vec::new();
    };
    let reading = view.reading.code();
    let challenge = phase.kind == "challenge";
    let form = |(number, prompt): (usize, &PromptEdition)| {
        let (title, lang) = prompt_title(edition, prompt, &reading);
        let ask = |part: &str| said(edition, part, &reading);
        Form {
            number,
            title,
            dir: crate::domain::reading::direction(&lang),
            lang,
            about: about(view, edition, prompt).0,
            ask: if challenge {
                ask("phase.challenge.ask")
            } else {
                String::new()
            },
            verdicts: edition
                .entries("verdict")
                .iter()
                .filter(|_| challenge)
                .map(|entry| ask(&format!("list.verdict.{}", entry.code)))
                .collect(),
        }
    };
    (1..).zip(&phase.prompts).map(form).collect()
}

fn help(view: &View, edition: &Edition) -> Vec<HelpNumber> {
    let reading = view.reading.code();
    edition
        .entries("help")
        .iter()
        .map(|entry| HelpNumber {
            name: said(edition, &format!("list.help.{}", entry.code), &reading),
            number: entry.facts.get("number").cloned().unwrap_or_default(),
        })
        .collect()
}

/// Names of a list's entries.
fn names(view: &View, edition: &Edition, list: &str) -> Vec<String> {
    let reading = view.reading.code();
    edition
        .entries(list)
        .iter()
        .map(|entry| said(edition, &format!("list.{list}.{}", entry.code), &reading))
        .collect()
}

fn word(edition: &Edition, key: &str, reading: &str) -> Word {
    let (text, lang) = edition.text(key, reading);
    Word {
        text: text.to_owned(),
        dir: crate::domain::reading::direction(lang),
        lang: lang.to_owned(),
    }
}

pub async fn kit(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    let page = KitPage {
        back_href: view.paths.engagement(&slug),
        forms_href: view.paths.paper(&slug, "forms"),
        session_href: view.paths.paper(&slug, "session"),
        poster_href: view.paths.paper(&slug, "poster"),
        contact: edition.contact.clone(),
        open: edition.open_to_citizens().is_some(),
    };
    answered(&view, &req, &edition, &page)
}

pub async fn forms_get(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    let page = FormsPage {
        back_href: view.paths.paper(&slug, ""),
        name: word(&edition, "name", &view.reading.code()),
        forms: forms(&view, &edition),
        lines: LINES,
        help: help(&view, &edition),
        contact: edition.contact.clone(),
    };
    answered(&view, &req, &edition, &page)
}

pub async fn session_get(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    let page = SessionPage {
        back_href: view.paths.paper(&slug, ""),
        name: word(&edition, "name", &view.reading.code()),
        purpose: word(&edition, "purpose", &view.reading.code()),
        forms: forms(&view, &edition),
        rows: TALLY_ROWS,
        places: names(&view, &edition, "place"),
        groups: names(&view, &edition, "reach"),
        needs: names(&view, &edition, "access"),
        help: help(&view, &edition),
        contact: edition.contact.clone(),
    };
    answered(&view, &req, &edition, &page)
}

pub async fn poster_get(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    let address = format!("{}{}", view.origin, view.paths.engagement(&slug));
    let page = PosterPage {
        back_href: view.paths.paper(&slug, ""),
        name: word(&edition, "name", &view.reading.code()),
        purpose: word(&edition, "purpose", &view.reading.code()),
        picture: Picture::of(&address),
        address,
        contact: edition.contact.clone(),
        open: edition.open_to_citizens().is_some(),
    };
    answered(&view, &req, &edition, &page)
}

//! Plain pages: how moderation works, accessibility, privacy, cookies, contact. Their words are in the locale files.

use crate::render::{Frame, Page};
use crate::web::error::PageError;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct InformationPage {
    /// Chooses the words: `information-NAME-…`.
    pub name: &'static str,
    /// How many paragraphs or list items the page has, by part.
    pub parts: Vec<Part>,
    pub receipt_href: String,
    /// Contacts of the engagements.
    pub contacts: Vec<String>,
}

#[derive(Serialize)]
pub struct Part {
    /// Key stem of the part: heading at `STEM-heading`, paragraphs at `STEM-1`, `STEM-2` ….
    pub stem: String,
    pub paragraphs: usize,
}

/// Name, and the number of paragraphs of each part.
const PAGES: [(&str, &[usize]); 5] = [
    ("contact", &[2]),
    ("moderation", &[4, 3, 2]),
    ("accessibility", &[3, 2, 2, 2, 2]),
    ("privacy", &[4, 4, 3, 2, 2, 2]),
    ("cookies", &[4, 2]),
];

impl InformationPage {
    fn of(name: &str, contacts: Vec<String>, receipt_href: String) -> Option<Self> {
        PAGES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(name, parts)| InformationPage {
                name,
                parts: (1..)
                    .zip(parts.iter())
                    .map(|(number, paragraphs)| Part {
                        stem: format!("information-{name}-part{number}"),
                        paragraphs: *paragraphs,
                    })
                    .collect(),
                receipt_href,
                contacts,
            })
    }
}

impl Page for InformationPage {
    const TEMPLATE: &'static str = "public/information.html";

    fn samples() -> Vec<(&'static str, Self)> {
        PAGES
            .iter()
            .filter_map(|(name, _)| {
                let contacts = vec!["team@example.org".to_owned()];
                InformationPage::of(name, contacts, "/receipt".into()).map(|page| (*name, page))
            })
            .collect()
    }
}

pub async fn get(view: View, req: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut contacts: Vec<String> = view
        .face
        .editions()
        .map(|edition| edition.contact.clone())
        .collect();
    contacts.sort();
    contacts.dedup();
    let page = InformationPage::of(&name, contacts, view.paths.receipt()).ok_or(PageError::NotFound)?;
    let mut shell = shell::plain(&view)?;
    shell.private = false;
    answer::public(&view, req.headers(), &page, &Frame::of(&shell)?)
}

//! The public list of declined contributions: words that were not published, each with the reason.
//! Which may stand in it is judged by `publish::declined`; nothing of who spoke is shown. Not here: figures, which are in
//! `moderation`.

use crate::domain::ids::ContributionId;
use crate::domain::reading::direction;
use crate::domain::words::opening;
use crate::publish::declined::shows_words;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::declined::{self, Listed};
use crate::web::error::PageError;
use crate::web::public::engagement::prompt_title;
use crate::web::public::voices::PER_PAGE;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many characters of the words their link repeats.
const OPENING: usize = 40;

#[derive(Serialize)]
pub struct DeclinedPage {
    pub back_href: String,
    /// Where words that are not shown are counted.
    pub figures_href: String,
    pub receipt_href: String,
    /// Days between a decision and this list.
    pub days: i64,
    /// Reasons whose words are never shown here.
    pub hiding: Vec<Reason>,
    pub words: Vec<DeclinedWords>,
    pub first_href: String,
    pub next_href: String,
}

/// The name of a reason.
#[derive(Serialize, Clone)]
pub struct Reason {
    pub name: String,
    pub lang: String,
    pub dir: &'static str,
}

#[derive(Serialize)]
pub struct DeclinedWords {
    pub words: String,
    /// Language tag; empty where it is not known.
    pub lang: String,
    pub opening: String,
    pub reason: Reason,
    pub prompt_title: String,
    pub prompt_href: String,
    pub prompt_lang: String,
    pub prompt_dir: &'static str,
    pub is_comment: bool,
    pub report_href: String,
}

impl Reason {
    fn of(edition: &Edition, code: &str, reading: &str) -> Self {
        let (name, lang) = edition.text(&format!("list.reason.{code}"), reading);
        Self {
            name: if name.is_empty() { code } else { name }.to_owned(),
            lang: lang.to_owned(),
            dir: direction(lang),
        }
    }
}

impl DeclinedWords {
    fn of(view: &View, edition: &Edition, listed: Listed) -> Self {
        let (reading, slug) = (view.reading.code(), edition.engagement.as_str());
        let prompt = edition.prompt(listed.prompt.0);
        let (title, lang) = prompt
            .map(|(_, prompt)| prompt_title(edition, prompt, &reading))
            .unwrap_or_default();
        Self {
            opening: opening(&listed.words, OPENING),
            words: listed.words,
            lang: if listed.lang == "und" {
                String::new()
            } else {
                listed.lang
            },
            reason: Reason::of(edition, &listed.reason, &reading),
            prompt_title: title,
            prompt_href: view.paths.prompt(slug, listed.prompt.0),
            prompt_dir: direction(&lang),
            prompt_lang: lang,
            is_comment: listed.is_comment,
            report_href: view.paths.report(slug, listed.id),
        }
    }
}

impl Page for DeclinedPage {
    const TEMPLATE: &'static str = "public/declined.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let reason = |name: &str| Reason {
            name: name.into(),
            lang: "en".into(),
            dir: "ltr",
        };
        let words = |words: &str, lang: &str, is_comment| DeclinedWords {
            words: words.into(),
            lang: lang.into(),
            opening: opening(words, OPENING),
            reason: reason("It is about <something> else"),
            prompt_title: "What matters most?".into(),
            prompt_href: "/ahp-strategy/prompts/00000000".into(),
            prompt_lang: "en".into(),
            prompt_dir: "ltr",
            is_comment,
            report_href: "/ahp-strategy/contributions/0/report".into(),
        };
        let page = |words, next: &str, first: &str| DeclinedPage {
            back_href: "/ahp-strategy/moderation".into(),
            figures_href: "/ahp-strategy/moderation".into(),
            receipt_href: "/receipt".into(),
            days: 7,
            hiding: vec![reason("It could identify a person")],
            words,
            first_href: first.into(),
            next_href: next.into(),
        };
        let two = || {
            vec![
                words("The <bins> on our street", "en", false),
                words("میری گلی", "ur", true),
            ]
        };
        vec![
            ("none", page(vec![], "", "")),
            ("some", page(two(), "", "")),
            ("the first of several pages", page(two(), "/next", "")),
            ("the last of them", page(two(), "", "/first")),
        ]
    }
}

/// The id that `?after=` names; nothing else.
fn after(query: &str) -> Result<Option<ContributionId>, PageError> {
    if query.is_empty() {
        return Ok(None);
    }
    query
        .strip_prefix("after=")
        .and_then(ContributionId::parse)
        .map(Some)
        .ok_or(PageError::NotFound)
}

/// Days until declined words are listed; none where an engagement lists none.
pub fn listed_after(edition: &Edition) -> Option<i64> {
    edition
        .entries("rule")
        .iter()
        .find(|entry| entry.code == "declined-days")
        .and_then(|entry| entry.facts.get("days")?.parse().ok())
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    let days = listed_after(&edition).ok_or(PageError::NotFound)?;
    let after = after(&view.query)?;
    let (asked, release) = (slug.clone(), edition.number);
    let mut found = view
        .store
        .read(move |c| declined::list_page(c, &asked, release, after, PER_PAGE + 1))
        .await?;
    let size = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > size;
    found.truncate(size);
    let next = found.last().map(|last| last.id).filter(|_| more);
    let reading = view.reading.code();
    let page = DeclinedPage {
        back_href: view.paths.moderation(&slug),
        figures_href: view.paths.moderation(&slug),
        receipt_href: view.paths.receipt(),
        days,
        hiding: edition
            .entries("reason")
            .iter()
            .filter(|entry| !shows_words(&entry.facts))
            .map(|entry| Reason::of(&edition, &entry.code, &reading))
            .collect(),
        words: found
            .into_iter()
            .map(|listed| DeclinedWords::of(&view, &edition, listed))
            .collect(),
        first_href: after.map_or_else(String::new, |_| view.paths.declined(&slug)),
        next_href: next.map_or_else(String::new, |id| view.paths.declined_after(&slug, id)),
    };
    let frame = shell::of_edition(&view, &edition)?;
    if after.is_some() {
        // Anyone can make up addresses of later parts: nobody keeps them.
        return answer::passing(&view, req.headers(), &page, &shell::of_passing(&view, &edition)?);
    }
    answer::public(&view, req.headers(), &page, &frame)
}

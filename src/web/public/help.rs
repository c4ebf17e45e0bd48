//! Help now: the numbers of the engagement's reference data, for people in danger or distress.

use crate::domain::concern::Concern;
use crate::publish::edition::{Edition, Entry};
use crate::render::Page;
use crate::web::error::PageError;
use crate::web::said::{pictured, said};
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct HelpPage {
    pub lines: Vec<HelpLine>,
}

#[derive(Serialize, Clone)]
pub struct HelpLine {
    pub name: String,
    /// The name of the picture beside the words; empty outside Easy Read.
    pub picture: String,
    pub plain: String,
    pub number: String,
    /// `tel:` or `sms:` with the digits.
    pub href: String,
    pub sms: bool,
}

impl Page for HelpPage {
    const TEMPLATE: &'static str = "public/help.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![(
            "lines",
            HelpPage {
                lines: vec![HelpLine::sample(false), HelpLine::sample(true)],
            },
        )]
    }
}

impl HelpLine {
    pub fn sample(sms: bool) -> Self {
        HelpLine {
            name: "Samaritans".into(),
            picture: if sms { "message" } else { "" }.into(),
            plain: "Someone listens, day and night.".into(),
            number: "116 123".into(),
            href: if sms { "sms:116123" } else { "tel:116123" }.into(),
            sms,
        }
    }
}

/// The lines of an engagement's list, in its order.
pub fn lines(view: &View, edition: &Edition) -> Vec<HelpLine> {
    worded(view, edition, edition.entries("help"))
}

fn worded<'a>(view: &View, edition: &Edition, entries: impl IntoIterator<Item = &'a Entry>) -> Vec<HelpLine> {
    let reading = view.reading.code();
    entries
        .into_iter()
        .map(|entry| {
            let key = format!("list.help.{}", entry.code);
            let plain = pictured(edition, &format!("{key}.plain"), &reading);
            let number = entry.facts.get("number").cloned().unwrap_or_default();
            let sms = entry.facts.get("sms").is_some_and(|sms| sms == "yes");
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            HelpLine {
                name: said(edition, &key, &reading),
                picture: plain.picture,
                plain: plain.words,
                href: format!("{}:{digits}", if sms { "sms" } else { "tel" }),
                number,
                sms,
            }
        })
        .collect()
}

/// The same for someone who may be in need of them: after the number for a life in danger come those that were set up
/// for this worry.
pub fn lines_for(view: &View, edition: &Edition, concern: Concern) -> Vec<HelpLine> {
    let rank = |entry: &Entry| match entry.facts.get("worry").map(String::as_str) {
        Some("danger") => 0,
        Some(worry) if worry == concern.as_str() => 1,
        _ => 2,
    };
    let mut entries: Vec<&Entry> = edition.entries("help").iter().collect();
    entries.sort_by_key(|entry| rank(entry));
    worded(view, edition, entries)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    let page = HelpPage {
        lines: lines(&view, &edition),
    };
    let frame = shell::of_help(&view, &edition)?;
    answer::public(&view, req.headers(), &page, &frame)
}

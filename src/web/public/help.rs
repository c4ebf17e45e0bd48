//! Help now: the numbers of the engagement's reference data, for people in danger or distress.

use crate::render::Page;
use crate::web::error::PageError;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct HelpPage {
    pub lines: Vec<HelpLine>,
}

#[derive(Serialize)]
pub struct HelpLine {
    pub name: String,
    pub plain: String,
    pub number: String,
    /// `tel:` or `sms:` with the digits.
    pub href: String,
    pub sms: bool,
}

impl Page for HelpPage {
    const TEMPLATE: &'static str = "public/help.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let line = |sms: bool| HelpLine {
            name: "Samaritans".into(),
            plain: "Someone listens, day and night.".into(),
            number: "116 123".into(),
            href: if sms { "sms:116123" } else { "tel:116123" }.into(),
            sms,
        };
        vec![(
            "lines",
            HelpPage {
                lines: vec![line(false), line(true)],
            },
        )]
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    let reading = view.reading.code();
    let lines = edition
        .entries("help")
        .iter()
        .map(|entry| {
            let text = |part: &str| {
                edition
                    .text(&format!("list.help.{}{part}", entry.code), &reading)
                    .0
                    .to_owned()
            };
            let number = entry.facts.get("number").cloned().unwrap_or_default();
            let sms = entry.facts.get("sms").is_some_and(|sms| sms == "yes");
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            HelpLine {
                name: text(""),
                plain: text(".plain"),
                href: format!("{}:{digits}", if sms { "sms" } else { "tel" }),
                number,
                sms,
            }
        })
        .collect();
    answer::public(
        &view,
        req.headers(),
        &HelpPage { lines },
        &shell::of_edition(&view, &edition)?,
    )
}

//! A sheet of the interface in one reading, message by message beside English, and the button that confirms it as
//! it is. These words are inside the binary: a correction goes into the locale file, not into this page.

use crate::actions::confirm_sheet::confirm_sheet;
use crate::domain::reading::direction;
use crate::domain::staff::Duty;
use crate::languages::sheets::{self, SOURCE};
use crate::render::Page;
use crate::store::wordings::sheet_key;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{enter, honour, ticket_for};
use crate::web::desk::texts::{known, load, sheet_standing};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct SheetPage {
    pub name: String,
    pub code: String,
    pub source_lang: String,
    pub source_dir: &'static str,
    pub own_lang: String,
    pub own_dir: &'static str,
    pub messages: Vec<MessageRow>,
    /// Worded by `desk-text-STANDING`.
    pub standing: &'static str,
    pub confirmed_by: String,
    pub confirmed_on: String,
    pub digest: String,
    /// Whether this colleague may confirm it; others read.
    pub may_word: bool,
    pub action: String,
    pub ticket: String,
    pub back_href: String,
}

#[derive(Serialize)]
pub struct MessageRow {
    pub key: String,
    pub source: String,
    pub words: String,
}

impl Page for SheetPage {
    const TEMPLATE: &'static str = "desk/sheet.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |standing, confirmed_by: &str| SheetPage {
            name: "public".into(),
            code: "ur".into(),
            source_lang: "en".into(),
            source_dir: "ltr",
            own_lang: "ur".into(),
            own_dir: "rtl",
            messages: vec![MessageRow {
                key: "back".into(),
                source: "Back".into(),
                words: "واپس".into(),
            }],
            standing,
            confirmed_by: confirmed_by.into(),
            confirmed_on: if confirmed_by.is_empty() {
                String::new()
            } else {
                "2026-11-20".into()
            },
            digest: "0123456789abcdef".repeat(4),
            may_word: true,
            action: "/desk/a/sheets/ur/public".into(),
            ticket: "ticket".into(),
            back_href: "/desk/a/texts/ur".into(),
        };
        vec![
            ("draft", page("draft", "")),
            (
                "to read",
                SheetPage {
                    may_word: false,
                    ..page("draft", "")
                },
            ),
            ("confirmed", page("confirmed", "Ruth")),
            ("stale", page("stale", "Ruth")),
            ("missing", page("missing", "")),
        ]
    }
}

fn purpose(slug: &str, code: &str, sheet: &str) -> String {
    format!("sheet:{slug}:{code}:{sheet}")
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, code, name) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::ReadTexts]).await?;
    let texts = load(&view, &slug).await?;
    let reading = known(&texts, &code)?;
    if code == SOURCE || !sheets::names(&code).contains(&name) {
        return Err(PageError::NotFound);
    }
    let (confirmed_by, confirmed_on) = texts
        .origin(&sheet_key(&name), &code)
        .and_then(|origin| origin.confirmed.clone())
        .unwrap_or_default();
    let page = SheetPage {
        source_lang: SOURCE.to_owned(),
        source_dir: direction(SOURCE),
        own_dir: reading.direction(),
        own_lang: reading.language,
        messages: sheets::messages(&code, &name)
            .into_iter()
            .map(|message| MessageRow {
                key: message.key,
                source: message.source,
                words: message.words,
            })
            .collect(),
        standing: sheet_standing(&texts, &code, &name).as_str(),
        confirmed_by,
        confirmed_on,
        digest: sheets::digest(&code, &name),
        may_word: person.may(&slug, Duty::Word),
        action: desk::sheet(&slug, &code, &name),
        ticket: ticket_for(&view, &purpose(&slug, &code, &name)),
        back_href: desk::texts_in(&slug, &code),
        name,
        code,
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

/// Confirms what was shown: a sheet that an update changed meanwhile must be looked at again.
pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, code, name) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Word]).await?;
    honour(&view, &fields, &purpose(&slug, &code, &name))?;
    let texts = load(&view, &slug).await?;
    known(&texts, &code)?;
    if code == SOURCE || !sheets::names(&code).contains(&name) {
        return Err(PageError::NotFound);
    }
    let digest = sheets::digest(&code, &name);
    if fields.text("digest") != digest || sheets::lacking(&code, &name) > 0 {
        return Err(PageError::Conflict);
    }
    let (asked, reading, staff, now) = (slug.clone(), code.clone(), person.id, view.clock.now());
    view.store
        .write(move |c| confirm_sheet(c, &asked, (&reading, &name, &digest), staff, now))
        .await?;
    Ok(answer::see_other(&format!(
        "{}?done=confirmed",
        desk::texts_in(&slug, &code)
    )))
}

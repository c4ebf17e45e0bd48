//! The texts of an engagement by reading: how many are missing, stale, drafts or confirmed, and each with its source
//! beside it. Not here: the page of one text (`text`) and of one sheet of the interface (`sheet`).

use crate::domain::reading::{Reading, direction};
use crate::domain::staff::Duty;
use crate::domain::wording::Standing;
use crate::languages::sheets;
use crate::store::wordings::{self, Texts, sheet_key};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter};
use crate::web::desk::texts_page::{ReadingRow, SheetRow, TextListPage, TextRow, TextsPage};
use crate::web::error::PageError;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// The texts of an engagement, or no such page.
pub(super) async fn load(view: &View, slug: &str) -> Result<Texts, PageError> {
    view.edition(slug)?;
    let asked = slug.to_owned();
    Ok(view.store.read(move |c| wordings::load(c, &asked)).await?)
}

/// The reading of an address, if the engagement has texts in it.
pub(super) fn known(texts: &Texts, code: &str) -> Result<Reading, PageError> {
    Reading::parse(code)
        .filter(|_| texts.readings().iter().any(|known| known == code))
        .ok_or(PageError::NotFound)
}

pub(super) fn sheet_standing(texts: &Texts, code: &str, sheet: &str) -> Standing {
    if sheets::lacking(code, sheet) > 0 {
        return Standing::Missing;
    }
    match texts.origin(&sheet_key(sheet), code) {
        Some(origin) if origin.confirmed.is_some() => {
            if origin.made_from == sheets::digest(code, sheet) {
                Standing::Confirmed
            } else {
                Standing::Stale
            }
        }
        _ => Standing::Draft,
    }
}

fn row(view: &View, slug: &str, texts: &Texts, code: &str) -> Result<ReadingRow, PageError> {
    let reading = known(texts, code)?;
    let is_source = texts.default == code;
    let count = |wanted: Standing| {
        texts
            .words
            .keys()
            .filter(|key| texts.standing(key, code) == wanted)
            .count()
    };
    let name = view
        .renderer
        .languages()
        .own_name(&reading.language)
        .unwrap_or(&reading.language);
    Ok(ReadingRow {
        code: code.to_owned(),
        name: name.to_owned(),
        variant: reading.variant.as_str(),
        is_source,
        required: is_source || texts.required.iter().any(|required| required == code),
        missing: count(Standing::Missing),
        stale: count(Standing::Stale),
        draft: count(Standing::Draft),
        confirmed: count(Standing::Confirmed),
        href: desk::texts_in(slug, code),
    })
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::ReadTexts]).await?;
    let texts = load(&view, &slug).await?;
    let page = TextsPage {
        readings: texts
            .readings()
            .iter()
            .map(|code| row(&view, &slug, &texts, code))
            .collect::<Result<_, _>>()?,
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

/// The texts of one reading: what is still to do comes first.
pub async fn list(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, code) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::ReadTexts]).await?;
    let texts = load(&view, &slug).await?;
    let reading = known(&texts, &code)?;
    let mut rows: Vec<(Standing, &String)> = texts
        .words
        .keys()
        .map(|key| (texts.standing(key, &code), key))
        .collect();
    rows.sort();
    let names = if code == texts.default {
        Vec::new()
    } else {
        sheets::names(&code)
    };
    let page = TextListPage {
        reading: row(&view, &slug, &texts, &code)?,
        source_dir: direction(&texts.default),
        source_lang: texts.default.clone(),
        own_dir: reading.direction(),
        own_lang: reading.language,
        texts: rows
            .into_iter()
            .map(|(standing, key)| TextRow {
                key: key.clone(),
                source: texts.source(key).to_owned(),
                words: texts.words(key, &code).unwrap_or_default().to_owned(),
                standing: standing.as_str(),
                href: desk::text(&slug, &code, key),
            })
            .collect(),
        sheets: names
            .into_iter()
            .map(|name| SheetRow {
                messages: sheets::messages(&code, &name).len(),
                lacking: sheets::lacking(&code, &name),
                standing: sheet_standing(&texts, &code, &name).as_str(),
                href: desk::sheet(&slug, &code, &name),
                name,
            })
            .collect(),
        back_href: desk::texts(&slug),
        done: done(&view, &["worded", "confirmed"]),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

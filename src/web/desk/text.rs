//! One text of an engagement in one reading: the source beside it, room to amend it, and the button that confirms
//! it. The source itself is amended here too. Not here: the sheets of the interface (`sheet`).

use crate::actions::word_text::{TextWording, WordError, word_text};
use crate::domain::reading::direction;
use crate::domain::staff::Duty;
use crate::render::Page;
use crate::store::wordings::Texts;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{enter, honour, status_after, ticket_for};
use crate::web::desk::texts::{known, load};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct TextPage {
    pub key: String,
    pub code: String,
    pub is_source: bool,
    pub is_easy: bool,
    pub source: String,
    pub source_lang: String,
    pub source_dir: &'static str,
    pub own_lang: String,
    pub own_dir: &'static str,
    /// As typed, or as stored.
    pub words: String,
    /// As stored: sent back, so that nobody overwrites what they have not seen.
    pub seen: String,
    /// Worded by `desk-text-STANDING`.
    pub standing: &'static str,
    /// What a stale translation was made from; empty where it is the source of today.
    pub made_from: String,
    pub confirmed_by: String,
    pub confirmed_on: String,
    pub conflict: bool,
    /// Whether this colleague may change it; others read.
    pub may_word: bool,
    pub errors: Vec<FieldError>,
    pub action: String,
    pub ticket: String,
    pub back_href: String,
}

impl Page for TextPage {
    const TEMPLATE: &'static str = "desk/text.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |standing: &'static str| TextPage {
            key: "phase.listen.summary".into(),
            code: "ur".into(),
            is_source: false,
            is_easy: false,
            source: "People <speak> first.".into(),
            source_lang: "en".into(),
            source_dir: "ltr",
            own_lang: "ur".into(),
            own_dir: "rtl",
            words: "پہلے لوگ بولتے ہیں۔".into(),
            seen: "پہلے لوگ بولتے ہیں۔".into(),
            standing,
            made_from: String::new(),
            confirmed_by: String::new(),
            confirmed_on: String::new(),
            conflict: false,
            may_word: true,
            errors: Vec::new(),
            action: "/desk/a/texts/ur/name".into(),
            ticket: "ticket".into(),
            back_href: "/desk/a/texts/ur".into(),
        };
        vec![
            ("draft", page("draft")),
            (
                "confirmed",
                TextPage {
                    confirmed_by: "Ruth".into(),
                    confirmed_on: "2026-11-20".into(),
                    ..page("confirmed")
                },
            ),
            (
                "to read",
                TextPage {
                    may_word: false,
                    ..page("draft")
                },
            ),
            (
                "stale",
                TextPage {
                    made_from: "They speak.".into(),
                    ..page("stale")
                },
            ),
            (
                "empty, easy",
                TextPage {
                    is_easy: true,
                    own_dir: "ltr",
                    own_lang: "en".into(),
                    words: String::new(),
                    errors: vec![FieldError::new("words", "desk-error-text-empty")],
                    ..page("missing")
                },
            ),
            (
                "the source, changed meanwhile",
                TextPage {
                    is_source: true,
                    conflict: true,
                    ..page("confirmed")
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// What someone typed and could not save.
#[derive(Default)]
struct Typed {
    words: Option<String>,
    errors: Vec<FieldError>,
    conflict: bool,
}

fn purpose(slug: &str, code: &str, key: &str) -> String {
    format!("text:{slug}:{code}:{key}")
}

fn show(
    view: &View,
    person: &Colleague,
    (slug, code, key): (&str, &str, &str),
    texts: &Texts,
    typed: Typed,
) -> Result<HttpResponse, PageError> {
    let reading = known(texts, code)?;
    if !texts.words.contains_key(key) {
        return Err(PageError::NotFound);
    }
    let origin = texts.origin(key, code);
    let seen = texts.words(key, code).unwrap_or_default();
    let (confirmed_by, confirmed_on) = origin
        .and_then(|origin| origin.confirmed.clone())
        .unwrap_or_default();
    let source = texts.source(key);
    let page = TextPage {
        key: key.to_owned(),
        code: code.to_owned(),
        is_source: texts.default == code,
        is_easy: code.ends_with("-easy"),
        source: source.to_owned(),
        source_lang: texts.default.clone(),
        source_dir: direction(&texts.default),
        own_dir: reading.direction(),
        own_lang: reading.language,
        words: typed.words.unwrap_or_else(|| seen.to_owned()),
        seen: seen.to_owned(),
        standing: texts.standing(key, code).as_str(),
        made_from: origin
            .map(|origin| origin.made_from.clone())
            .filter(|made_from| made_from != source)
            .unwrap_or_default(),
        confirmed_by,
        confirmed_on,
        conflict: typed.conflict,
        may_word: person.may(slug, Duty::Word),
        action: desk::text(slug, code, key),
        ticket: ticket_for(view, &purpose(slug, code, key)),
        back_href: desk::texts_in(slug, code),
        errors: typed.errors,
    };
    answer::private(
        view,
        status_after(page.conflict, &page.errors),
        &page,
        &around(view, person, slug)?,
    )
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, code, key) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::ReadTexts]).await?;
    let texts = load(&view, &slug).await?;
    show(&view, &person, (&slug, &code, &key), &texts, Typed::default())
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, code, key) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Word]).await?;
    honour(&view, &fields, &purpose(&slug, &code, &key))?;
    // Browsers send line ends as CR LF.
    let sent = |name: &str| fields.text(name).replace("\r\n", "\n");
    let wording = TextWording {
        key: key.clone(),
        reading: code.clone(),
        words: sent("words"),
        seen: Some(sent("seen")).filter(|seen| !seen.is_empty()),
        source: sent("source"),
    };
    let (asked, staff, now) = (slug.clone(), person.id, view.clock.now());
    let saved = view
        .store
        .write(move |c| word_text(c, &asked, &wording, staff, now))
        .await;
    let mut typed = Typed {
        words: Some(sent("words")),
        ..Typed::default()
    };
    match saved {
        Ok(()) => {
            return Ok(answer::see_other(&format!(
                "{}?done=worded",
                desk::texts_in(&slug, &code)
            )));
        }
        Err(WordError::NoSuchText) => return Err(PageError::NotFound),
        Err(WordError::Store(error)) => return Err(error.into()),
        Err(WordError::Changed) => typed.conflict = true,
        Err(WordError::Locked) => {
            typed.errors = vec![FieldError::new("words", "desk-error-text-locked")];
        }
        Err(WordError::Words(error)) => {
            typed.errors = vec![FieldError::of_text("words", error, "desk-error-text-empty")];
        }
    }
    let texts = load(&view, &slug).await?;
    show(&view, &person, (&slug, &code, &key), &texts, typed)
}

//! The codebook of an engagement: all codes in `codes`, one with what became of it in `code`.
//! What bears them is coded on the bench.

pub mod code;
pub mod code_page;
pub mod code_steps;
pub mod codes;

use crate::actions::keep_codebook::{CodeWording, CodebookError};
use crate::domain::codebook::NoPlace;
use crate::domain::ids::Key;
use crate::domain::theme::ThemeState;
use crate::store::codebook::{Code, CodeText};
use crate::store::themes::Theme;
use crate::web::desk::bench::open;
use crate::web::desk::forms::Choice;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use actix_web::web::{ServiceConfig, get, post, resource};

pub fn map(at: &mut ServiceConfig) {
    at.service(
        resource("/codebook")
            .route(get().to(codes::get))
            .route(post().to(codes::post)),
    )
    .service(
        resource("/codebook/{id}")
            .route(get().to(code::get))
            .route(post().to(code_steps::reword)),
    )
    .service(resource("/codebook/{id}/{step}").route(post().to(code_steps::step)));
}

/// A code as it was typed. What is no key of ours is nothing that the form offers.
fn typed(fields: &Fields) -> Result<CodeWording, PageError> {
    let key = |name: &str| match fields.text(name) {
        "" => Ok(None),
        text => Key::parse(text).map(Some).ok_or(PageError::Malformed),
    };
    let text = |name: &str| fields.text(name).to_owned();
    Ok(CodeWording {
        text: CodeText {
            name: text("name"),
            definition: text("definition"),
            include_when: text("include"),
            exclude_when: text("exclude"),
            example: text("example"),
        },
        parent: key("parent")?,
        theme: key("theme")?,
    })
}

/// Codes under which one may stand.
fn parents(codes: &[Code], own: Option<Key>, chosen: Option<Key>) -> Vec<Choice> {
    codes
        .iter()
        .filter(|code| {
            let offered = open(codes).any(|it| it.id == code.id) && code.parent.is_none();
            (offered && Some(code.id) != own) || Some(code.id) == chosen
        })
        .map(|code| Choice {
            value: code.id.to_string(),
            label: code.text.name.clone(),
            checked: Some(code.id) == chosen,
        })
        .collect()
}

/// Themes that take evidence, and the one that is chosen.
fn themes_of(themes: &[Theme], chosen: Option<Key>) -> Vec<Choice> {
    themes
        .iter()
        .filter(|theme| {
            matches!(theme.state, ThemeState::Draft | ThemeState::Agreed) || Some(theme.id) == chosen
        })
        .map(|theme| Choice {
            value: theme.id.to_string(),
            label: theme.title.clone(),
            checked: Some(theme.id) == chosen,
        })
        .collect()
}

/// What must be mended in a form of the codebook, if that is what went wrong.
fn mend(error: &CodebookError) -> Option<FieldError> {
    let (field, key) = match error {
        CodebookError::Text(field, error) => {
            let empty = match *field {
                "name" => "desk-error-code-name-empty",
                "memo" => "desk-error-memo-empty",
                _ => "desk-error-definition-empty",
            };
            return Some(FieldError::of_text(field, *error, empty));
        }
        CodebookError::NameTaken => ("name", "desk-error-code-name-taken"),
        CodebookError::NoSuchTheme => ("theme", "desk-error-theme-gone"),
        CodebookError::Place(NoPlace::HasOthers) => ("parent", "desk-error-parent-has-others"),
        CodebookError::Place(NoPlace::Itself | NoPlace::TooDeep | NoPlace::Closed) => {
            ("parent", "desk-error-parent")
        }
        CodebookError::HasOthers => ("fate", "desk-error-code-has-others"),
        CodebookError::NoTarget => ("into", "desk-error-code-target"),
        CodebookError::Parts => ("names", "desk-error-code-parts"),
        CodebookError::NoSuchCode | CodebookError::Step(_) | CodebookError::Store(_) => return None,
    };
    Some(FieldError::new(field, key))
}

//! Hard words, each with its meaning. Their texts are in the locale files.

use crate::render::{Frame, Page};
use crate::web::error::PageError;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

/// Worded by `glossary-WORD` and `glossary-WORD-means`.
const WORDS: [&str; 12] = [
    "ahp",
    "strategy",
    "phase",
    "contribution",
    "moderator",
    "release",
    "receipt",
    "theme",
    "finding",
    "anonymous",
    "fingerprint",
    "draft",
];

#[derive(Serialize)]
pub struct GlossaryPage {
    pub words: Vec<GlossaryWord>,
}

#[derive(Serialize)]
pub struct GlossaryWord {
    pub key: String,
    pub means: String,
}

impl GlossaryPage {
    fn all() -> Self {
        GlossaryPage {
            words: WORDS
                .iter()
                .map(|word| GlossaryWord {
                    key: format!("glossary-{word}"),
                    means: format!("glossary-{word}-means"),
                })
                .collect(),
        }
    }
}

impl Page for GlossaryPage {
    const TEMPLATE: &'static str = "public/glossary.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("all", GlossaryPage::all())]
    }
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut shell = shell::plain(&view)?;
    shell.private = false;
    answer::public(&view, req.headers(), &GlossaryPage::all(), &Frame::of(&shell)?)
}

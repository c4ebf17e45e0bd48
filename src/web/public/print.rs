//! A prompt's voices on few long pages, for paper and for reading at a stretch: two hundred a page, or fewer where
//! they are long. In the order of the releases, so that paper from two days fits together. Not kept: few ask for it.

use crate::render::Page;
use crate::store::shelves::{self, Shelved};
use crate::web::error::PageError;
use crate::web::public::engagement::prompt_title;
use crate::web::public::prompt::{about, find};
use crate::web::public::voices::{Voice, after};
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// Most voices on a page.
const VOICES: i64 = 200;
/// Most bytes of words on a page: compressed they stay within what a public page may weigh.
const BYTES: usize = 60_000;

#[derive(Serialize)]
pub struct PrintPage {
    pub back_href: String,
    pub title: String,
    pub team_lang: String,
    pub team_dir: &'static str,
    pub about: String,
    pub voices: Vec<Voice>,
    pub next_href: String,
}

impl Page for PrintPage {
    const TEMPLATE: &'static str = "public/print.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |voices, next: &str| PrintPage {
            back_href: "/ahp-strategy/prompts/00000000".into(),
            title: "What matters most?".into(),
            team_lang: "en".into(),
            team_dir: "ltr",
            about: "Think of a time.".into(),
            voices,
            next_href: next.into(),
        };
        vec![
            ("one part", page(Voice::samples(), "")),
            ("a part of several", page(Voice::samples(), "/next")),
            ("empty", page(Vec::new(), "")),
        ]
    }
}

/// Cuts what was found to a page, and says after which place the next one begins.
fn part_of(found: Vec<Shelved>) -> (Vec<Shelved>, Option<i64>) {
    let (all, mut bytes) = (found.len(), 0);
    let most = usize::try_from(VOICES).unwrap_or(usize::MAX);
    let part: Vec<Shelved> = found
        .into_iter()
        .take(most)
        .take_while(|voice| {
            let is_first = bytes == 0;
            bytes += voice.words.len() + 1;
            is_first || bytes <= BYTES
        })
        .collect();
    let next = part.last().map(|last| last.position).filter(|_| part.len() < all);
    (part, next)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (_, prompt, key) = find(&edition, &id)?;
    let below = after(&view)?.min(edition.last_position.saturating_add(1));
    let found = view
        .store
        .read(move |c| shelves::list_public(c, key, below, VOICES + 1))
        .await?;
    let (part, next) = part_of(found);
    let (title, lang) = prompt_title(&edition, prompt, &view.reading.code());
    let (about, _) = about(&view, &edition, prompt);
    let page = PrintPage {
        back_href: view.paths.prompt(&slug, key.0),
        title,
        team_dir: crate::domain::reading::direction(&lang),
        team_lang: lang,
        about,
        voices: part
            .into_iter()
            .map(|shelved| Voice::of(&view, &edition, shelved))
            .collect(),
        next_href: next
            .map(|place| view.paths.print(&slug, key.0, Some(place)))
            .unwrap_or_default(),
    };
    answer::passing(&view, req.headers(), &page, &shell::of_passing(&view, &edition)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::audience::Audience;
    use crate::domain::context::Context;
    use crate::domain::ids::ContributionId;

    fn voices(many: i64, bytes: usize) -> Vec<Shelved> {
        (0..many)
            .map(|number| Shelved {
                id: ContributionId([0; 16]),
                audience: Audience::Citizen,
                voice_group: None,
                verdict: None,
                lang: "en".into(),
                words: "a".repeat(bytes),
                position: many - number,
                context: Context::default(),
                organisation: None,
                about: None,
                translation: None,
            })
            .collect()
    }

    #[test]
    fn a_page_ends_after_so_many_voices_or_so_many_words() {
        for (many, bytes, shown, next) in [
            (0, 0, 0, None),
            (3, 10, 3, None),
            (200, 10, 200, None),
            (201, 10, 200, Some(2)),
            (201, 2_999, 20, Some(182)),
            (2, 100_000, 1, Some(2)),
        ] {
            let (part, after) = part_of(voices(many, bytes));
            assert_eq!((part.len(), after), (shown, next), "{many} of {bytes}");
        }
    }
}

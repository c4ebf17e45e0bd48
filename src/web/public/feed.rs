//! A prompt's newest voices as an Atom feed (RFC 4287). An entry is dated by the day of its release and by nothing
//! finer; its id is made of the contribution's own, so it is the same in every release and at every address.

use crate::domain::rotation::{Order, to_read};
use crate::keys::{hash, hex};
use crate::render::{Frame, Page};
use crate::store::shelves::{self, Shelved};
use crate::store::{StoreError, releases};
use crate::web::error::PageError;
use crate::web::public::engagement::prompt_title;
use crate::web::public::prompt::find;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// Voices in a feed. A reader that comes once a day misses some of a large release; the page has them all.
const ENTRIES: i64 = 50;

#[derive(Serialize)]
pub struct FeedPage {
    /// Addresses in a feed are whole, because it is read elsewhere.
    pub self_href: String,
    pub page_href: String,
    pub id: String,
    pub title: String,
    /// RFC 3339.
    pub updated: String,
    pub entries: Vec<Entry>,
}

#[derive(Serialize)]
pub struct Entry {
    pub id: String,
    pub href: String,
    pub words: String,
    /// Language tag; empty where it is not known.
    pub lang: String,
    pub updated: String,
}

impl Page for FeedPage {
    const TEMPLATE: &'static str = "public/feed.xml";

    fn samples() -> Vec<(&'static str, Self)> {
        let entry = |words: &str, lang: &str| Entry {
            id: uuid([7; 16]),
            href: "https://example.org/ahp-strategy/contributions/0".into(),
            words: words.into(),
            lang: lang.into(),
            updated: midnight("2026-11-20"),
        };
        let feed = |entries| FeedPage {
            self_href: "https://example.org/ahp-strategy/prompts/00000000/feed".into(),
            page_href: "https://example.org/ahp-strategy/prompts/00000000".into(),
            id: uuid([9; 16]),
            title: "What <matters> most & \"why\"?".into(),
            updated: midnight("2026-11-20"),
            entries,
        };
        vec![
            ("empty", feed(Vec::new())),
            (
                "of all kinds",
                feed(vec![
                    entry("Being believed ]]> <b>&\n\tthe first time", "en"),
                    entry("میری بات سنی جائے۔", ""),
                    entry("", "en"),
                ]),
            ),
        ]
    }
}

/// Sixteen bytes as a name: a UUID of version 8, whose bits are the owner's affair (RFC 9562, 5.8).
fn uuid(mut bytes: [u8; 16]) -> String {
    let [_, _, _, _, _, _, version, _, variant, ..] = &mut bytes;
    *version = (*version & 0x0f) | 0x80;
    *variant = (*variant & 0x3f) | 0x80;
    let digits = hex(&bytes);
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-{}-{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32)
    )
}

/// A day as the moment that Atom wants.
fn midnight(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

/// What XML 1.0 allows of a text (production 2, Char); the rest has no form in it at all.
fn legal(words: &str) -> String {
    words
        .chars()
        .filter(|c| matches!(*c, '\t' | '\n' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..))
        .collect()
}

/// The day of the release that shelved a place. `releases` are (day, last place), earliest first.
fn released_on<'a>(releases: &'a [(String, i64)], place: i64, latest: &'a str) -> &'a str {
    releases
        .iter()
        .find(|(_, last)| *last >= place)
        .map_or(latest, |(day, _)| day)
}

fn entry(view: &View, slug: &str, voice: Shelved, day: &str) -> Entry {
    Entry {
        id: uuid(voice.id.0),
        href: format!("{}{}", view.origin, view.paths.contribution(slug, voice.id)),
        words: legal(&voice.words),
        lang: Some(voice.lang).filter(|lang| lang != "und").unwrap_or_default(),
        updated: midnight(day),
    }
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (_, prompt, key) = find(&edition, &id)?;
    let below = to_read(Order::Newest, view.face.day(), edition.last_position, None)
        .first()
        .map_or(0, |stretch| stretch.below);
    let of = slug.clone();
    let (found, days) = view
        .store
        .read(move |c| {
            let found = shelves::list_public(c, key, below, ENTRIES)?;
            let earliest = found.last().map_or(i64::MAX, |voice| voice.position);
            Ok::<_, StoreError>((found, releases::list_reaching(c, &of, earliest)?))
        })
        .await?;
    let named = hash(format!("feed:{key}:{}", view.reading.code()).as_bytes());
    let page = FeedPage {
        self_href: format!("{}{}", view.origin, view.paths.feed(&slug, key.0)),
        page_href: format!("{}{}", view.origin, view.paths.prompt(&slug, key.0)),
        id: uuid(named.first_chunk().copied().unwrap_or_default()),
        title: legal(&prompt_title(&edition, prompt, &view.reading.code()).0),
        updated: midnight(&edition.cut_on),
        entries: found
            .into_iter()
            .map(|voice| {
                let day = released_on(&days, voice.position, &edition.cut_on).to_owned();
                entry(&view, &slug, voice, &day)
            })
            .collect(),
    };
    answer::feed(&view, req.headers(), &page, &Frame::of(&shell::plain(&view)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_names_of_the_kind_that_they_say() {
        assert_eq!(uuid([0xff; 16]), "urn:uuid:ffffffff-ffff-8fff-bfff-ffffffffffff");
        assert_eq!(uuid([0; 16]), "urn:uuid:00000000-0000-8000-8000-000000000000");
    }

    #[test]
    fn an_entry_has_the_day_of_the_release_that_shelved_it() {
        let releases = [
            ("2026-11-01".to_owned(), 10),
            ("2026-11-02".to_owned(), 10),
            ("2026-11-03".to_owned(), 14),
        ];
        for (place, day) in [
            (1, "2026-11-01"),
            (10, "2026-11-01"),
            (11, "2026-11-03"),
            (15, "latest"),
        ] {
            assert_eq!(released_on(&releases, place, "latest"), day);
        }
    }

    #[test]
    fn what_xml_cannot_say_is_left_out() {
        assert_eq!(legal("a\u{0}\u{FFFE}\n\u{1F600}\u{FFFF}b\u{B}"), "a\n\u{1F600}b");
    }
}

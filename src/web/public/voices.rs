//! How a contribution is shown in a list, and which of them a page shows: shared by every page that lists voices.

use crate::domain::audience::Audience;
use crate::domain::ids::Key;
use crate::domain::rotation::{Order, Reached, Stretch};
use crate::domain::words::opening;
use crate::publish::edition::Edition;
use crate::store::shelves::{self, Shelved};
use crate::store::{Connection, StoreError};
use crate::web::error::PageError;
use crate::web::said::said;
use crate::web::view::View;
use serde::Serialize;

/// How many voices one page of a list shows.
pub const PER_PAGE: i64 = 20;

/// How many characters of a voice its link repeats.
const OPENING: usize = 40;

#[derive(Debug, Clone, Serialize)]
pub struct Voice {
    pub href: String,
    pub words: String,
    /// Their beginning, by which a link out of context is known.
    pub opening: String,
    /// Language tag; empty where it is not known, so that nothing wrong is claimed.
    pub lang: String,
    /// `citizen`, `ahp` or `other`.
    pub audience: &'static str,
    /// Name of the profession group; empty for citizens.
    pub group: String,
    /// Name of the verdict; empty where none was given.
    pub verdict: String,
    /// How the author meets the service, and where: names, as far as the release lets them stand here.
    pub relation: String,
    pub region: String,
    /// Name of what it would do to their service; empty where it was not said.
    pub effect: String,
    /// Name of the organisation that says it; empty for people.
    pub organisation: String,
    /// A comment on what someone else said.
    pub is_comment: bool,
    /// The words in another language, with its tag, where a release shows it; else empty.
    pub translation: String,
    pub translation_lang: String,
}

impl Voice {
    pub fn of(view: &View, edition: &Edition, shelved: Shelved) -> Self {
        let reading = view.reading.code();
        let name = |list: &str, code: &str| said(edition, &format!("list.{list}.{code}"), &reading);
        let list = if shelved.audience == Audience::Other {
            "discipline"
        } else {
            "voice_group"
        };
        let context = &shelved.context;
        let (relation, region) = edition.label_of(
            context.relation.as_deref().unwrap_or_default(),
            context.region.as_deref().unwrap_or_default(),
        );
        let told = |list: &str, code: &str| match code {
            "" => String::new(),
            code => name(list, code),
        };
        let translation = shelved
            .translation
            .filter(|beside| beside.released_in.is_some_and(|number| number <= edition.number))
            .map(|beside| (beside.words, beside.lang));
        let (translation, translation_lang) = translation.unwrap_or_default();
        Self {
            translation,
            translation_lang,
            relation: told("relation", relation),
            region: told("region", region),
            effect: told("effect", context.effect.as_deref().unwrap_or_default()),
            organisation: shelved.organisation.unwrap_or_default(),
            is_comment: shelved.about.is_some(),
            href: view.paths.contribution(&edition.engagement, shelved.id),
            lang: if shelved.lang == "und" {
                String::new()
            } else {
                shelved.lang
            },
            opening: opening(&shelved.words, OPENING),
            words: shelved.words,
            audience: shelved.audience.as_str(),
            group: shelved
                .voice_group
                .map(|code| name(list, &code))
                .unwrap_or_default(),
            verdict: shelved
                .verdict
                .map(|verdict| name("verdict", verdict.as_str()))
                .unwrap_or_default(),
        }
    }

    pub fn samples() -> Vec<Self> {
        let voice = |words: &str, lang: &str, audience, group: &str, verdict: &str| Voice {
            href: "/ahp-strategy/contributions/0".into(),
            words: words.into(),
            opening: opening(words, OPENING),
            lang: lang.into(),
            audience,
            group: group.into(),
            verdict: verdict.into(),
            relation: if lang == "ur" {
                "I look after someone, without pay".into()
            } else {
                String::new()
            },
            is_comment: lang == "ur",
            organisation: if words.starts_with("The Trust") {
                "The <Rest> Trust".into()
            } else {
                String::new()
            },
            effect: if verdict.is_empty() {
                String::new()
            } else {
                "Makes it <harder>".into()
            },
            region: if lang == "ur" {
                "Midlands".into()
            } else {
                String::new()
            },
            translation: if lang == "ur" {
                "That <someone> listens".into()
            } else {
                String::new()
            },
            translation_lang: if lang == "ur" { "en".into() } else { String::new() },
        };
        vec![
            voice("Being believed.\nThe first time.", "en", "citizen", "", ""),
            voice("میری بات سنی جائے۔", "ur", "citizen", "", ""),
            voice(
                "<b>We already do this</b>",
                "",
                "ahp",
                "Physiotherapists",
                "Nearly right",
            ),
            voice("The Trust would help.", "en", "other", "", ""),
        ]
    }
}

/// Cuts a page to size: what it shows, and the place after which the next one begins.
pub fn page_of(mut found: Vec<Shelved>) -> (Vec<Shelved>, Option<i64>) {
    let size = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > size;
    found.truncate(size);
    let next = found.last().map(|last| last.position).filter(|_| more);
    (found, next)
}

/// One page of a prompt's voices in the order of `stretches`, and one voice more where there are more.
pub fn read_page(c: &mut Connection, prompt: Key, stretches: &[Stretch]) -> Result<Vec<Shelved>, StoreError> {
    let mut read: Vec<Shelved> = Vec::new();
    for stretch in stretches {
        let left = PER_PAGE + 1 - i64::try_from(read.len()).unwrap_or(PER_PAGE);
        if left > 0 && stretch.below > stretch.from {
            let found = shelves::list_public(c, prompt, stretch.below, left)?;
            read.extend(found.into_iter().filter(|voice| voice.position >= stretch.from));
        }
    }
    Ok(read)
}

/// The place that `?after=` names: only plain numbers, so that made-up addresses cannot fill the page cache.
pub fn after(view: &View) -> Result<i64, PageError> {
    match reached(&view.query)? {
        None => Ok(i64::MAX),
        Some(Reached { after, first: None }) => Ok(after),
        Some(_) => Err(PageError::NotFound),
    }
}

/// The order, and how far `?order=newest&after=` or `?after=&from=` says someone has read, each of which may be left out;
/// nothing else.
pub fn order_and_reached(view: &View) -> Result<(Order, Option<Reached>), PageError> {
    match view.query.strip_prefix("order=newest") {
        None => Ok((Order::Turning, reached(&view.query)?)),
        Some("") => Ok((Order::Newest, None)),
        Some(rest) => match rest.strip_prefix('&').map(reached).transpose()?.flatten() {
            Some(at) if at.first.is_none() => Ok((Order::Newest, Some(at))),
            _ => Err(PageError::NotFound),
        },
    }
}

fn reached(query: &str) -> Result<Option<Reached>, PageError> {
    if query.is_empty() {
        return Ok(None);
    }
    let rest = query.strip_prefix("after=").ok_or(PageError::NotFound)?;
    let (after, first) = match rest.split_once("&from=") {
        Some((after, first)) => (after, Some(place(first)?)),
        None => (rest, None),
    };
    let after = place(after)?;
    Ok(Some(Reached { after, first }))
}

/// A place, written in one way only.
pub fn place(number: &str) -> Result<i64, PageError> {
    let plain =
        number.len() < 18 && !number.starts_with('0') && number.bytes().all(|byte| byte.is_ascii_digit());
    number.parse().ok().filter(|_| plain).ok_or(PageError::NotFound)
}

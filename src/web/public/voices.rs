//! How a contribution is shown in a list: shared by every page that lists voices.

use crate::domain::audience::Audience;
use crate::publish::edition::Edition;
use crate::store::contributions::Shelved;
use crate::web::view::View;
use serde::Serialize;

/// How many voices one page of a list shows.
pub const PER_PAGE: i64 = 20;

#[derive(Debug, Clone, Serialize)]
pub struct Voice {
    pub href: String,
    pub words: String,
    /// Language tag; empty where it is not known, so that nothing wrong is claimed.
    pub lang: String,
    /// `citizen`, `ahp` or `other`.
    pub audience: &'static str,
    /// Name of the profession group; empty for citizens.
    pub group: String,
    /// Name of the verdict; empty where none was given.
    pub verdict: String,
}

impl Voice {
    pub fn of(view: &View, edition: &Edition, shelved: Shelved) -> Self {
        let reading = view.reading.code();
        let name = |list: &str, code: &str| {
            edition
                .text(&format!("list.{list}.{code}"), &reading)
                .0
                .to_owned()
        };
        let list = if shelved.audience == Audience::Other {
            "discipline"
        } else {
            "voice_group"
        };
        Self {
            href: view.paths.contribution(&edition.engagement, shelved.id),
            lang: if shelved.lang == "und" {
                String::new()
            } else {
                shelved.lang
            },
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
            lang: lang.into(),
            audience,
            group: group.into(),
            verdict: verdict.into(),
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

/// The place that `?after=` names: only plain numbers, so that made-up addresses cannot fill the page cache.
pub fn after(view: &View) -> Result<i64, crate::web::error::PageError> {
    match view.query.strip_prefix("after=") {
        None if view.query.is_empty() => Ok(i64::MAX),
        Some(number)
            if number.len() < 18
                && !number.starts_with('0')
                && number.bytes().all(|b| b.is_ascii_digit()) =>
        {
            number.parse().map_err(|_| crate::web::error::PageError::NotFound)
        }
        _ => Err(crate::web::error::PageError::NotFound),
    }
}

//! A colleague words a text of an engagement in one reading: a translation is confirmed, amended or not; a changed
//! source makes every translation of it stale. Public with the next release. Not here: the interface
//! (`confirm_sheet`).

use crate::actions::prepare::is_locked;
use crate::clock::london_day;
use crate::domain::words::{CONTRIBUTION_LIMIT, TextError, Words};
use crate::store::wordings::{self, Wording};
use crate::store::{Connection, StoreError};
use jiff::Timestamp;

/// A text as a colleague saw it, and as they want it.
#[derive(Debug, Clone)]
pub struct TextWording {
    pub key: String,
    pub reading: String,
    pub words: String,
    /// The words that were there; `None` where there were none.
    pub seen: Option<String>,
    /// The source that was shown beside them.
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordError {
    NoSuchText,
    Words(TextError),
    /// A rule of moderation, locked while people are judged by it.
    Locked,
    /// The text or its source was changed meanwhile.
    Changed,
    Store(StoreError),
}

impl From<StoreError> for WordError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict => WordError::Changed,
            other => WordError::Store(other),
        }
    }
}

/// Saves the words. In another reading than the source they are confirmed by `staff`.
pub fn word_text(
    c: &mut Connection,
    slug: &str,
    wording: &TextWording,
    staff: i64,
    now: Timestamp,
) -> Result<(), WordError> {
    let texts = wordings::load(c, slug)?;
    let (key, reading) = (wording.key.as_str(), wording.reading.as_str());
    if !texts.words.contains_key(key) || !texts.readings().iter().any(|known| known == reading) {
        return Err(WordError::NoSuchText);
    }
    if reading == texts.default && is_locked(c, slug, key)? {
        return Err(WordError::Locked);
    }
    let words = Words::parse(&wording.words, CONTRIBUTION_LIMIT)
        .map_err(WordError::Words)?
        .into_string();
    let source = texts.source(key);
    if source != wording.source || texts.words(key, reading) != wording.seen.as_deref() {
        return Err(WordError::Changed);
    }
    if reading == texts.default {
        // From here on it shows which source the translations were made from.
        for other in texts.readings().iter().filter(|other| **other != texts.default) {
            if texts.words(key, other).is_some() && texts.origin(key, other).is_none() {
                wordings::record(c, (slug, key, other), source, None)?;
            }
        }
    } else {
        wordings::record(c, (slug, key, reading), source, Some((staff, london_day(now))))?;
    }
    let new = Wording {
        engagement: slug.to_owned(),
        key: key.to_owned(),
        reading: reading.to_owned(),
        words,
    };
    Ok(wordings::put(c, &new, wording.seen.as_deref())?)
}

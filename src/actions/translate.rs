//! What someone said gets a translation beside it: by the facilitator who typed it, or by a moderator who reads it.
//! It is shown with the next release; once shown it stands, because people have read it.

use crate::domain::ids::ContributionId;
use crate::domain::words::{CONTRIBUTION_LIMIT, TextError, Words};
use crate::store::{Connection, StoreError, contributions, versions, voice_translations};

/// A translation about to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    pub lang: String,
    pub words: Words,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslateError {
    /// Not there, of another engagement, or without words.
    NoSuchContribution,
    /// The words are in that language already.
    SameLanguage,
    Words(TextError),
    /// A release shows one.
    Shown,
    /// The author changed the words, or took them back, while they were being translated.
    Changed,
    Store(StoreError),
}

impl From<StoreError> for TranslateError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict => TranslateError::Shown,
            error => TranslateError::Store(error),
        }
    }
}

impl Translation {
    /// Reads what was typed. `from` is the language of the words, `into` that of the translation.
    pub fn parse(from: &str, into: &str, raw: &str) -> Result<Self, TranslateError> {
        let words = Words::parse(raw, CONTRIBUTION_LIMIT).map_err(TranslateError::Words)?;
        if from == into {
            return Err(TranslateError::SameLanguage);
        }
        Ok(Self {
            lang: into.to_owned(),
            words,
        })
    }
}

/// `read` is the number of the wording that was translated: 0 where it was never changed.
pub fn translate(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    translation: &Translation,
    read: i64,
) -> Result<(), TranslateError> {
    let contribution = contributions::find_in(c, slug, id)?
        .filter(|contribution| !contribution.words.is_empty())
        .ok_or(TranslateError::NoSuchContribution)?;
    if contribution.lang == translation.lang {
        return Err(TranslateError::SameLanguage);
    }
    // The row is held from here on: a translation must not outlive the words that it is one of.
    match versions::hold(c, id, contribution.state.name()) {
        Err(StoreError::Conflict) => return Err(TranslateError::Changed),
        other => other?,
    }
    if versions::latest_number(c, id)? != read {
        return Err(TranslateError::Changed);
    }
    Ok(voice_translations::put(
        c,
        id,
        &translation.lang,
        translation.words.as_str(),
    )?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_has_words_in_another_language() {
        assert!(Translation::parse("ur", "en", " Listen to me ").is_ok());
        assert_eq!(
            Translation::parse("en", "en", "Listen"),
            Err(TranslateError::SameLanguage)
        );
        assert_eq!(
            Translation::parse("ur", "en", " "),
            Err(TranslateError::Words(TextError::Empty))
        );
    }
}

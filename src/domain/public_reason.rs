//! Why the team lets something stand still or last longer, as the public is told.
//!
//! An entry of a list, which is worded in every language, and perhaps a sentence of the team's own. Not here: the lists,
//! which are data.

use crate::domain::words::{TextError, Words};

/// The most characters of the team's own sentence.
pub const NOTE_LIMIT: usize = 300;

/// At least one of the two says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicReason {
    /// Of an entry of the list at hand; empty where the sentence says all.
    pub code: String,
    /// In the language of the team; may be empty.
    pub note: String,
}

/// Why what was given is no reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonError {
    /// Neither a known entry nor a sentence.
    Missing,
    /// The sentence is too long.
    Note(TextError),
}

impl PublicReason {
    /// Reads what a form gave; `known` are the codes of the list on that day.
    pub fn parse(code: &str, note: &str, known: &[String]) -> Result<Self, ReasonError> {
        let code = known
            .iter()
            .find(|entry| *entry == code)
            .cloned()
            .unwrap_or_default();
        let note = match Words::parse(note, NOTE_LIMIT) {
            Ok(words) => words.into_string(),
            Err(TextError::Empty) => String::new(),
            Err(error) => return Err(ReasonError::Note(error)),
        };
        if code.is_empty() && note.is_empty() {
            return Err(ReasonError::Missing);
        }
        Ok(Self { code, note })
    }
}

/// A reason in the team's own words alone.
impl From<&str> for PublicReason {
    fn from(note: &str) -> Self {
        Self {
            code: String::new(),
            note: note.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_an_entry_or_a_sentence_or_both() {
        let known = ["technical".to_owned(), "safeguarding".to_owned()];
        let parse = |code: &str, note: &str| PublicReason::parse(code, note, &known);
        let reason = |code: &str, note: &str| {
            Ok(PublicReason {
                code: code.into(),
                note: note.into(),
            })
        };
        let long = "a".repeat(NOTE_LIMIT + 1);
        let table = [
            (parse("technical", " "), reason("technical", "")),
            (
                parse("technical", " Back by noon. "),
                reason("technical", "Back by noon."),
            ),
            (parse("", "Back by noon."), reason("", "Back by noon.")),
            (parse("made-up", "Back by noon."), reason("", "Back by noon.")),
            (parse("", ""), Err(ReasonError::Missing)),
            (parse("made-up", ""), Err(ReasonError::Missing)),
            (
                parse("technical", &long),
                Err(ReasonError::Note(TextError::TooLong {
                    limit: NOTE_LIMIT,
                    got: NOTE_LIMIT + 1,
                })),
            ),
        ];
        for (found, expected) in table {
            assert_eq!(found, expected);
        }
    }
}

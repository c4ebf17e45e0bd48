//! What people write: cleaned once at the door, then carried as a type that is never empty and never too long.
//! Limits count what a person sees as one character. Not here: whether words may be published.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The most characters (grapheme clusters) of one contribution.
pub const CONTRIBUTION_LIMIT: usize = 3_000;
/// The most characters of a title, a name or a reason given by the team.
pub const TITLE_LIMIT: usize = 200;

/// The most characters of an appeal, and of a moderator's reply to an author.
pub const LETTER_LIMIT: usize = 1_000;

/// Why a text cannot be taken as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextError {
    Empty,
    /// Both in characters as a person counts them.
    TooLong {
        limit: usize,
        got: usize,
    },
}

/// A text that someone wrote. NFC, no control characters, no direction overrides, never blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words(String);

impl Words {
    /// Cleans `raw` and accepts 1 to `limit` characters.
    pub fn parse(raw: &str, limit: usize) -> Result<Self, TextError> {
        let clean = clean(raw);
        if clean.is_empty() {
            return Err(TextError::Empty);
        }
        // Bytes bound graphemes from above, so short texts skip the segmentation.
        let got = if clean.len() <= limit {
            clean.len()
        } else {
            clean.graphemes(true).count()
        };
        // A grapheme may hold any number of marks: a byte ceiling keeps such texts from filling the disk.
        if got > limit || clean.len() > limit * 32 {
            return Err(TextError::TooLong { limit, got });
        }
        Ok(Self(clean))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

/// The first `most` characters of a text as a person counts them, with an ellipsis where something was cut.
pub fn opening(words: &str, most: usize) -> String {
    // In plain ASCII every byte is a character (the line end of two bytes is gone by now), so most texts skip the
    // segmentation.
    let cut = if words.len() <= most {
        None
    } else if words.bytes().take(most + 1).all(|byte| byte.is_ascii()) {
        Some(most)
    } else {
        words.grapheme_indices(true).nth(most).map(|(at, _)| at)
    };
    match cut.and_then(|at| words.get(..at)) {
        Some(start) => format!("{start}…"),
        None => words.to_owned(),
    }
}

/// NFC; line ends as `\n`; control characters and bidirectional overrides dropped (they can make one text look like
/// another); joiners kept, since several scripts and emoji need them; outer white space trimmed.
fn clean(raw: &str) -> String {
    let plain = raw.is_ascii() && !raw.bytes().any(|b| b < 0x20 || b == 0x7f);
    if plain {
        return raw.trim().to_owned();
    }
    let kept: String = raw
        .replace("\r\n", "\n")
        .nfc()
        .filter(|c| !unwanted(*c))
        .collect();
    kept.trim().to_owned()
}

fn unwanted(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_is_empty() {
        assert_eq!(Words::parse(" \r\n\t ", 10), Err(TextError::Empty));
        assert_eq!(Words::parse("\u{202E}\u{0000}", 10), Err(TextError::Empty));
    }

    #[test]
    fn a_family_counts_as_one_character() {
        let family = "👩‍👩‍👧‍👦".repeat(3);
        assert_eq!(
            Words::parse(&family, 3).map(Words::into_string),
            Ok(family.clone())
        );
        assert_eq!(
            Words::parse(&family, 2),
            Err(TextError::TooLong { limit: 2, got: 3 })
        );
    }

    #[test]
    fn an_opening_ends_between_characters() {
        assert_eq!(opening("Being believed.", 40), "Being believed.");
        assert_eq!(opening("Being believed.", 5), "Being…");
        assert_eq!(opening("Being", 5), "Being");
        assert_eq!(opening("میری بات سنی جائے", 4), "میری…");
        assert_eq!(opening("abcde\u{301}f", 5), "abcde\u{301}…");
        let family = "👩‍👩‍👧‍👦".repeat(3);
        assert_eq!(opening(&family, 2), format!("{}…", "👩‍👩‍👧‍👦".repeat(2)));
    }

    #[test]
    fn a_pile_of_marks_is_too_long() {
        let pile = format!("a{}", "\u{0301}".repeat(200));
        assert!(matches!(Words::parse(&pile, 5), Err(TextError::TooLong { .. })));
    }

    #[test]
    fn words_are_composed_and_overrides_are_dropped() {
        assert_eq!(
            Words::parse("Zoe\u{0308} \u{202E}txt", 50).map(Words::into_string),
            Ok("Zo\u{eb} txt".into())
        );
    }

    #[test]
    fn lines_and_scripts_stay() {
        let text = "پہلی سطر\nدوسری سطر";
        assert_eq!(
            Words::parse("پہلی سطر\r\nدوسری سطر", 100).map(Words::into_string),
            Ok(text.into())
        );
    }
}

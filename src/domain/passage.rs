//! A passage: part of someone's words that bears a code, as the place where it begins and how far it runs. Not here:
//! which code, and what happens when the words change.
//!
//! A place and not the words themselves: so that no copy of anyone's words stands anywhere else, where taking them back
//! could miss it. Counted in Unicode scalar values, because no later edition of Unicode divides those otherwise.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// What of the words is meant; both numbers count scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    pub start: i32,
    pub length: i32,
}

impl Passage {
    /// All of the words, however long they are.
    pub const WHOLE: Passage = Passage { start: 0, length: 0 };

    pub fn is_whole(self) -> bool {
        self == Self::WHOLE
    }

    /// Finds what was typed or selected in the words: the first place where it stands letter for letter, white space of
    /// any kind and length counting as one space, since pages show it so. None where it does not stand there, or would cut
    /// a character as a person counts them.
    pub fn find(words: &str, typed: &str) -> Option<Self> {
        let typed: Vec<char> = squeezed(&typed.nfc().collect::<String>())
            .into_iter()
            .map(|(letter, _)| letter)
            .collect();
        let known = squeezed(words);
        let letters: Vec<char> = known.iter().map(|(letter, _)| *letter).collect();
        if typed.is_empty() {
            return None;
        }
        let edges: Vec<usize> = edges(words);
        letters
            .windows(typed.len())
            .enumerate()
            .filter(|(_, window)| *window == typed.as_slice())
            .find_map(|(at, _)| {
                let start = known.get(at)?.1;
                let end = known.get(at + typed.len() - 1)?.1 + 1;
                let fits = edges.binary_search(&start).is_ok() && edges.binary_search(&end).is_ok();
                Some((start, end)).filter(|_| fits)
            })
            .and_then(|(start, end)| {
                Some(Passage {
                    start: i32::try_from(start).ok()?,
                    length: i32::try_from(end - start).ok()?,
                })
            })
    }

    /// The words of the passage; none where the words are shorter than it says.
    pub fn of(self, words: &str) -> Option<&str> {
        if self.is_whole() {
            return Some(words);
        }
        let (start, length) = (
            usize::try_from(self.start).ok()?,
            usize::try_from(self.length).ok()?,
        );
        let mut places = words.char_indices().map(|(at, _)| at).chain([words.len()]);
        let from = places.nth(start)?;
        let to = places.nth(length.checked_sub(1)?)?;
        words.get(from..to)
    }
}

/// Each letter with its number in the text; runs of white space as one space, none at either end.
fn squeezed(text: &str) -> Vec<(char, usize)> {
    let mut out: Vec<(char, usize)> = Vec::new();
    for (number, letter) in text.chars().enumerate() {
        if !letter.is_whitespace() {
            out.push((letter, number));
        } else if out.last().is_some_and(|(last, _)| *last != ' ') {
            out.push((' ', number));
        }
    }
    if out.last().is_some_and(|(last, _)| *last == ' ') {
        out.pop();
    }
    out
}

/// Where characters as a person counts them begin, and the end.
fn edges(words: &str) -> Vec<usize> {
    let mut at = 0;
    let mut edges = vec![0];
    for character in words.graphemes(true) {
        at += character.chars().count();
        edges.push(at);
    }
    edges
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_passage_is_found_letter_for_letter() {
        let words = "Nobody asked.\nNobody  ever asks me.";
        let table = [
            ("asked", Some("asked")),
            (" asked. ", Some("asked.")),
            ("asked. Nobody ever", Some("asked.\nNobody  ever")),
            ("Nobody", Some("Nobody")),
            ("nobody", None),
            ("asked Nobody", None),
            ("", None),
            (" \n", None),
            (words, Some(words)),
        ];
        for (typed, found) in table {
            let passage = Passage::find(words, typed);
            assert_eq!(passage.and_then(|it| it.of(words)), found, "{typed:?}");
        }
    }

    #[test]
    fn no_character_is_cut() {
        let family = "a👩‍👩‍👧b";
        assert_eq!(Passage::find(family, "👩"), None);
        let whole = Passage::find(family, "👩‍👩‍👧").unwrap();
        assert_eq!(whole.of(family), Some("👩‍👩‍👧"));
        assert_eq!(
            Passage::find("Zoë", "Zoe\u{308}").and_then(|it| it.of("Zoë")),
            Some("Zoë"),
            "typed in another form"
        );
        assert_eq!(
            Passage::find("میری بات سنی جائے", "بات سنی").map(|it| it.start),
            Some(5)
        );
    }

    #[test]
    fn the_whole_stays_the_whole() {
        assert_eq!(Passage::WHOLE.of("any words"), Some("any words"));
        let beyond = Passage { start: 5, length: 9 };
        assert_eq!(beyond.of("short"), None);
        let odd = Passage { start: -1, length: 2 };
        assert_eq!(odd.of("short"), None);
    }

    proptest! {
        #[test]
        fn what_is_found_is_what_was_typed(words in "\\PC{0,30}", typed in "\\PC{0,4}") {
            if let Some(found) = Passage::find(&words, &typed) {
                let of = |text: &str| squeezed(text).into_iter().map(|(letter, _)| letter).collect::<String>();
                let typed: String = typed.nfc().collect();
                prop_assert_eq!(of(found.of(&words).unwrap()), of(&typed));
            }
        }
    }
}

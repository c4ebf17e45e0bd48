//! The terms under which words are found: small letters, no accents, no word endings. One function for both
//! engines, so that they find alike, and for every script. Not here: what is looked for where, or how alike two texts are.
//!
//! The engines' own analysers would differ (SQLite's `porter unicode61` splits Bengali at its vowel signs, PostgreSQL's
//! dictionaries and its idea of a letter depend on the server's locale), so each is handed finished terms.

use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Longer words are cut: nobody types them, and an index has limits.
const LONGEST: usize = 40;
/// More words than anyone looks for; the rest would only cost.
const MOST_ASKED: usize = 12;

/// English words that say nothing of what someone looks for. They are in the index, so that a search for nothing else
/// still answers; beside other words they are left out.
const SMALL: &str = " a about all am an and any are as at be been but by can could did do does for from had has have he \
     her him his how i if in into is it its me my no not of on or our she should so than that the their them then there \
     they this to too us was we were what when which who why will with would you your ";

/// The terms of a text, each once, in the order of the text.
///
/// English endings are taken off by Porter's second stemmer whatever the language is said to be: on other languages it
/// does little, and it does the same to what is looked for.
pub fn terms(text: &str) -> Vec<String> {
    let stemmer = Stemmer::create(Algorithm::English);
    let mut seen = BTreeSet::new();
    fold(text)
        .unicode_words()
        .map(|word| term(&stemmer, word))
        .filter(|term| !term.is_empty() && seen.insert(term.clone()))
        .collect()
}

/// The terms that someone looks for: at most twelve, without small words unless there is nothing else.
pub fn asked(text: &str) -> Vec<String> {
    let telling: Vec<&str> = text.unicode_words().filter(|word| !is_small(word)).collect();
    let mut asked = terms(&telling.join(" "));
    if asked.is_empty() {
        asked = terms(text);
    }
    asked.truncate(MOST_ASKED);
    asked
}

fn is_small(word: &str) -> bool {
    SMALL.contains(&format!(" {} ", word.to_lowercase()))
}

/// Small letters without marks that people leave out: accents of Latin, Greek and Cyrillic, vowel signs of Arabic and
/// Hebrew. Bengali, Devanagari and other vowel signs are letters to their readers and stay.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_left_out(*c))
        .flat_map(char::to_lowercase)
        .flat_map(|c| spelled(c).chars().chain(plain(c)))
        .collect()
}

fn is_left_out(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}'       // combining marks of European scripts
        | '\u{591}'..='\u{5C7}'     // Hebrew points
        | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}' // Arabic
        | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{AD}') // joiners, direction marks, soft hyphens
}

/// Letters that decomposition leaves whole but people write with two.
fn spelled(c: char) -> &'static str {
    match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => "",
    }
}

/// The letter that people type in its place; none for those above.
fn plain(c: char) -> Option<char> {
    match c {
        'ß' | 'æ' | 'œ' | 'þ' => None,
        'ø' => Some('o'),
        'ł' => Some('l'),
        'đ' | 'ð' => Some('d'),
        'ı' => Some('i'),
        // One letter of Urdu and Persian, typed on another keyboard.
        'ي' | 'ى' => Some('ی'),
        'ك' => Some('ک'),
        'ه' | 'ة' => Some('ہ'),
        '\u{2019}' | '\u{2BC}' => Some('\''),
        other => Some(other),
    }
}

/// A folded word without its ending and without anything that an engine would split at.
fn term(stemmer: &Stemmer, word: &str) -> String {
    let stem = if word.bytes().all(|b| b.is_ascii_lowercase() || b == b'\'') {
        stemmer.stem(word)
    } else {
        word.into()
    };
    stem.chars()
        .filter(|c| !c.is_ascii() || c.is_ascii_alphanumeric())
        .take(LONGEST)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What is in the indexes of running installations was made by this: a change here needs a new name for them in
    /// `store::dialect::full_text`, so that they are made anew.
    #[test]
    fn the_terms_of_a_text_stay_what_they_are() {
        assert_eq!(
            terms("Being BELIEVED, the patients’ appointments: don't wait 18 weeks"),
            [
                "be", "believ", "the", "patient", "appoint", "dont", "wait", "18", "week"
            ]
        );
    }

    #[test]
    fn endings_and_accents_are_forgiven() {
        for (one, other) in [
            ("listening", "listened"),
            ("waiting times", "Wait time"),
            ("Łódź café", "lodz cafe"),
            ("CAFE\u{301}", "café"),
            ("Straße", "strasse"),
            ("patient’s", "patients"),
            ("İstanbul", "istanbul"),
            ("اُردُو", "اردو"),
            ("كتاب", "کتاب"),
            ("ﬁnd", "find"),
        ] {
            assert_eq!(terms(one), terms(other), "{one} and {other}");
        }
        assert_ne!(terms("কথা"), terms("কথ"), "a vowel sign of Bengali is a letter");
        assert_ne!(terms("hip"), terms("hop"));
    }

    #[test]
    fn small_words_count_only_where_there_is_nothing_else() {
        assert_eq!(asked("the waiting at the door"), ["wait", "door"]);
        assert_eq!(asked("Who are you?"), ["who", "are", "you"]);
        assert_eq!(asked("میری بات"), ["میری", "بات"]);
        assert_eq!(asked(" …!? "), [""; 0]);
        let many: Vec<String> = (100..200).map(|number| number.to_string()).collect();
        assert_eq!(asked(&many.join(" ")).len(), MOST_ASKED);
    }

    proptest! {
        #[test]
        fn no_text_makes_a_term_that_an_engine_would_read_otherwise(text in "\\PC{0,60}") {
            for term in terms(&text) {
                prop_assert!(!term.is_empty() && term.chars().count() <= LONGEST);
                prop_assert!(!term.chars().any(|c| c.is_ascii() && !c.is_ascii_alphanumeric()), "{:?}", term);
                prop_assert!(!term.contains(char::is_whitespace) && !term.contains(char::is_control), "{:?}", term);
            }
        }
    }
}

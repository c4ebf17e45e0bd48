//! A code said aloud: every two symbols of base 32 are one of 1,024 plain English words, so that 28 symbols are 14
//! words. Typed words are forgiven: their first four letters are enough, and so is one slip. Not a check: see `receipt`.

use std::sync::LazyLock;

/// Ten bits. The list is fixed for good: receipts that people hold were made with it.
const WORDS: usize = 1_024;
/// No two words share so many first letters.
const TELLING: usize = 4;
/// 90 of the words, cut to those letters, are a slip away from another one: this is enough for six of them in one code.
const ROWS: usize = 64;
const SYMBOLS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Our own list: everyday things, four to nine letters, none that sounds like another, none that hurts. Any two differ
/// in their first four letters and by three slips, so that one slip has one meaning.
static LIST: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    include_str!("speech.txt")
        .split_whitespace()
        .take(WORDS)
        .collect()
});

/// The words of a code, one for every two symbols; symbols outside the alphabet have none.
pub fn words_of(symbols: &str) -> Vec<&'static str> {
    let values: Vec<usize> = symbols
        .chars()
        .filter_map(|symbol| SYMBOLS.find(symbol))
        .collect();
    values
        .chunks_exact(2)
        .filter_map(|pair| {
            let place = pair.iter().fold(0, |sum, value| sum * 32 + value);
            LIST.get(place).copied()
        })
        .collect()
}

/// Every row of symbols that typed words may stand for, at most `ROWS`; else the place of the first word that is none of
/// ours, counted from 1. More than one where the first letters of a word are also a slip of another: whoever knows the
/// check tells them apart.
pub fn symbols_of(typed: &[String]) -> Result<Vec<String>, usize> {
    let mut rows = vec![String::with_capacity(typed.len() * 2)];
    for (before, word) in typed.iter().enumerate() {
        let places = find(word);
        if places.is_empty() {
            return Err(before + 1);
        }
        rows = rows
            .iter()
            .flat_map(|row| {
                places
                    .iter()
                    .map(move |place| format!("{row}{}", spelled(*place)))
            })
            .take(ROWS)
            .collect();
    }
    Ok(rows)
}

/// The two symbols of a word's place in the list.
fn spelled(place: usize) -> String {
    [place / 32, place % 32]
        .iter()
        .filter_map(|value| SYMBOLS.chars().nth(*value))
        .collect()
}

/// What was typed, cut into words: letters in small, everything else parts them.
pub fn split(typed: &str) -> Vec<String> {
    typed
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The places of the words that may be meant: the word itself, or the one that is a slip away and the one that begins so.
fn find(typed: &str) -> Vec<usize> {
    if let Some(exact) = LIST.iter().position(|word| *word == typed) {
        return vec![exact];
    }
    let start: String = typed.chars().take(TELLING).collect();
    let whole = start.chars().count() == TELLING;
    let slip = only(LIST.iter().map(|word| is_one_slip(typed, word)));
    let beginning = only(LIST.iter().map(|word| whole && word.starts_with(&start)));
    let other = beginning.filter(|place| slip != Some(*place));
    slip.into_iter().chain(other).collect()
}

/// The place of the one that holds, if exactly one does.
fn only(holds: impl Iterator<Item = bool>) -> Option<usize> {
    let mut places = holds
        .enumerate()
        .filter(|(_, holds)| *holds)
        .map(|(place, _)| place);
    let first = places.next()?;
    places.next().is_none().then_some(first)
}

/// Whether one letter too many, too few, another, or two neighbours swapped make one word of the other.
fn is_one_slip(typed: &str, word: &str) -> bool {
    let typed: Vec<char> = typed.chars().collect();
    let word: Vec<char> = word.chars().collect();
    let same = typed.iter().zip(&word).take_while(|(a, b)| a == b).count();
    let rest = |letters: &[char], skipped: usize| -> Vec<char> {
        letters.iter().skip(same + skipped).copied().collect()
    };
    let (left, right) = (rest(&typed, 0), rest(&word, 0));
    let swapped = match (left.as_slice(), right.as_slice()) {
        ([a, b, end @ ..], [c, d, finish @ ..]) => a == d && b == c && end == finish,
        _ => false,
    };
    swapped
        || rest(&typed, 1) == right
        || left == rest(&word, 1)
        || (typed.len() == word.len() && rest(&typed, 1) == rest(&word, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn what_is_said_can_be_typed(symbols in "[0-9A-HJKMNP-TV-Z]{28}") {
            let words = words_of(&symbols);
            prop_assert_eq!(words.len(), 14);
            prop_assert_eq!(symbols_of(&split(&words.join(", "))), Ok(vec![symbols]));
        }

        #[test]
        fn one_slip_is_forgiven(place in 0_usize..WORDS, at in 0_usize..9, letter in "[a-z]", kind in 0_u8..4) {
            let word = LIST[place];
            let mut letters: Vec<char> = word.chars().collect();
            let at = at.min(letters.len() - 2);
            match kind {
                0 => letters[at] = letter.chars().next().unwrap(),
                1 => letters.insert(at, letter.chars().next().unwrap()),
                2 => { letters.remove(at); }
                _ => letters.swap(at, at + 1),
            }
            let typed: String = letters.into_iter().collect();
            prop_assert!(find(&typed).contains(&place), "{} for {}", typed, word);
        }

        #[test]
        fn nothing_typed_breaks_it(typed in ".{0,80}") {
            drop(symbols_of(&split(&typed)));
        }
    }

    #[test]
    fn the_list_is_the_one_that_receipts_were_made_with() {
        let text = include_str!("speech.txt");
        // FNV-1a, enough to notice a change.
        let mark = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |mark, byte| {
            (mark ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        assert_eq!(mark, MARK, "receipts that people hold would lose their words");
        assert_eq!(text.split_whitespace().count(), WORDS);
        let starts: BTreeSet<&str> = LIST.iter().filter_map(|word| word.get(..TELLING)).collect();
        assert_eq!(starts.len(), WORDS, "two words begin alike");
        assert!(LIST.is_sorted());
    }

    #[test]
    fn four_letters_are_enough_and_strangers_are_named() {
        for (place, word) in LIST.iter().enumerate() {
            let places = find(word.get(..TELLING).unwrap());
            assert!(places.contains(&place) && places.len() <= 2, "{word}");
        }
        assert_eq!(find("acr"), Vec::<usize>::new());
        let typed = split("Abacus, ABBEY; xyzzyx");
        assert_eq!(symbols_of(&typed), Err(3));
    }

    const MARK: u64 = 0xfae7_1308_cc0a_1cc0;
}

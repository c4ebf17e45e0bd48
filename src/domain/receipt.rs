//! A receipt lets the author of one contribution follow it, without an account. 128 random bits and ten check bits,
//! shown once as symbols and as words, kept only as a hash, typed into a form and never part of an address. One per
//! contribution, so that no two contributions of a person can be joined through it.

use crate::domain::{code, speech};

/// The code as its author keeps it.
#[derive(Clone, PartialEq, Eq)]
pub struct ReceiptCode([u8; 16]);

/// Why what was typed is not a receipt code. Says nothing on whether such a receipt exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiptError {
    /// Too short, too long, or with a symbol that no code has.
    NotACode,
    /// A symbol was misread, or a word taken for another: the check symbols do not fit.
    Mistyped,
    /// Words, but not as many as a receipt has.
    TooFewOrManyWords { got: usize },
    /// The word at this place, counted from 1, is none of our words.
    StrangeWord { place: usize },
}

/// How many symbols a code has, and how many words.
const LENGTH: usize = 28;
pub const WORDS: usize = 14;

/// The largest prime below 1,024: catches every single wrong symbol and every swap of neighbours.
const CHECK: u32 = 1021;

impl ReceiptCode {
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Reads 28 symbols in any case and grouping, or 14 words with the slips that `speech` forgives.
    pub fn parse(typed: &str) -> Result<Self, ReceiptError> {
        let symbols: String = typed.chars().filter(|c| c.is_alphanumeric()).collect();
        if symbols.chars().count() == LENGTH && symbols.is_ascii() {
            return Self::of_symbols(&symbols);
        }
        let words = speech::split(typed);
        // A code that lost a symbol is no row of words: it has digits, or fewer parts than any half of the words.
        let is_spoken = words.len() > WORDS / 2 && !typed.contains(|c: char| c.is_ascii_digit());
        if !is_spoken {
            return Err(ReceiptError::NotACode);
        }
        if words.len() != WORDS {
            return Err(ReceiptError::TooFewOrManyWords { got: words.len() });
        }
        let rows = speech::symbols_of(&words).map_err(|place| ReceiptError::StrangeWord { place })?;
        let mut codes = rows.iter().filter_map(|row| Self::of_symbols(row).ok());
        match (codes.next(), codes.next()) {
            (Some(code), None) => Ok(code),
            _ => Err(ReceiptError::Mistyped),
        }
    }

    fn of_symbols(symbols: &str) -> Result<Self, ReceiptError> {
        let (body, check) = symbols.split_at(26);
        let bytes: [u8; 16] = code::unspell(body)
            .and_then(|b| b.try_into().ok())
            .ok_or(ReceiptError::NotACode)?;
        // The body's last symbol carries two spare bits: only the canonical spelling is a code.
        if code::spell(&bytes) != canonical(body) || check_symbols(&bytes) != canonical(check) {
            return Err(ReceiptError::Mistyped);
        }
        Ok(Self(bytes))
    }

    fn symbols(&self) -> String {
        format!("{}{}", code::spell(&self.0), check_symbols(&self.0))
    }

    /// Seven groups of four symbols.
    pub fn groups(&self) -> Vec<String> {
        code::grouped(&self.symbols())
    }

    /// The same as fourteen words, two for each group.
    pub fn words(&self) -> Vec<&'static str> {
        speech::words_of(&self.symbols())
    }

    /// What is hashed and compared; never shown.
    pub fn secret(&self) -> &[u8; 16] {
        &self.0
    }
}

fn canonical(typed: &str) -> String {
    typed
        .to_uppercase()
        .chars()
        .map(|c| match c {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

fn check_symbols(bytes: &[u8; 16]) -> String {
    let rest = bytes
        .iter()
        .fold(0_u32, |rest, byte| (rest * 256 + u32::from(*byte)) % CHECK);
    // Ten bits are two symbols; shifted to the top of two bytes, they are the first two of the four spelled.
    let [_, _, high, low] = (rest << 6).to_be_bytes();
    code::spell(&[high, low]).chars().take(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_survives_paper(bytes in any::<[u8; 16]>()) {
            let code = ReceiptCode::from_random(bytes);
            let typed = code.groups().join(" ").to_lowercase();
            prop_assert!(ReceiptCode::parse(&typed).ok() == Some(code));
        }

        #[test]
        fn a_code_survives_being_read_aloud(bytes in any::<[u8; 16]>()) {
            let code = ReceiptCode::from_random(bytes);
            let said = code.words().join(" ").to_uppercase();
            prop_assert!(ReceiptCode::parse(&said).ok() == Some(code));
        }

        #[test]
        fn the_first_letters_and_a_slip_are_enough(bytes in any::<[u8; 16]>(), cut in 0_usize..14, slip in 0_usize..14) {
            let code = ReceiptCode::from_random(bytes);
            let mut said: Vec<String> = code.words().into_iter().map(String::from).collect();
            said[slip].push('x');
            said[cut] = said[cut].chars().take(4).collect();
            prop_assert!(ReceiptCode::parse(&said.join(" ")).ok() == Some(code));
        }

        #[test]
        fn one_wrong_symbol_is_noticed(bytes in any::<[u8; 16]>(), place in 0_usize..28, by in 1_usize..32) {
            let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
            let mut symbols: Vec<char> = ReceiptCode::from_random(bytes).groups().concat().chars().collect();
            let now = alphabet.find(symbols[place]).unwrap();
            symbols[place] = alphabet.chars().nth((now + by) % 32).unwrap();
            let typed: String = symbols.into_iter().collect();
            prop_assert!(ReceiptCode::parse(&typed).is_err());
        }
    }

    #[test]
    fn nonsense_is_no_code() {
        for typed in ["", "hello", "سلام", &"0".repeat(400)] {
            assert_eq!(ReceiptCode::parse(typed).err(), Some(ReceiptError::NotACode));
        }
    }

    #[test]
    fn what_is_wrong_with_words_is_said() {
        let mut words = ReceiptCode::from_random([5; 16]).words();
        let refused = |words: &[&str]| ReceiptCode::parse(&words.join(" ")).err();
        assert_eq!(
            refused(&words[..13]),
            Some(ReceiptError::TooFewOrManyWords { got: 13 })
        );
        words.swap(2, 9);
        assert_eq!(refused(&words), Some(ReceiptError::Mistyped));
        words[4] = "xylem";
        assert_eq!(refused(&words), Some(ReceiptError::StrangeWord { place: 5 }));
    }
}

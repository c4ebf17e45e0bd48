//! Bytes that people read aloud, write down and type: Crockford's base 32, which has no I, L, O or U and forgives
//! those who write them. Not a secret by itself and not a check sum: `receipt` adds one.

use data_encoding::{Encoding, Specification};
use std::sync::LazyLock;

/// Crockford base 32, <https://www.crockford.com/base32.html>: upper case out; either case, spaces and hyphens in.
static CROCKFORD: LazyLock<Option<Encoding>> = LazyLock::new(|| {
    let mut rules = Specification::new();
    rules.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    rules.translate.from.push_str("abcdefghjkmnpqrstvwxyzOoIiLl");
    rules.translate.to.push_str("ABCDEFGHJKMNPQRSTVWXYZ001111");
    rules.ignore.push_str(" -");
    rules.check_trailing_bits = false;
    rules.encoding().ok()
});

/// Spells bytes as base 32 symbols, without grouping.
pub fn spell(bytes: &[u8]) -> String {
    CROCKFORD
        .as_ref()
        .map(|code| code.encode(bytes))
        .unwrap_or_default()
}

/// Reads base 32 symbols back; `None` when a symbol is unknown or the number of symbols fits no whole bytes.
pub fn unspell(text: &str) -> Option<Vec<u8>> {
    CROCKFORD
        .as_ref()
        .and_then(|code| code.decode(text.trim().as_bytes()).ok())
}

/// Symbols in groups of four, for eyes and voices.
pub fn grouped(symbols: &str) -> Vec<String> {
    let letters: Vec<char> = symbols.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_spelled_can_be_read_back(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            prop_assert_eq!(unspell(&spell(&bytes)), Some(bytes));
        }
    }

    #[test]
    fn handwriting_is_forgiven() {
        let code = spell(&[0, 17, 34, 51]);
        let sloppy = code.to_lowercase().replace('0', "o").replace('1', "l");
        assert_eq!(unspell(&format!(" {sloppy} ")), Some(vec![0, 17, 34, 51]));
    }

    #[test]
    fn a_symbol_outside_the_alphabet_is_refused() {
        assert_eq!(unspell("UUUU"), None);
    }
}

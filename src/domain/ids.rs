//! Names of things inside the house. All are made by us from random bytes, so that no id tells when or in which
//! order something came. Words of the public carry 128 bits; what the team makes (themes, findings, lines) 40.

use crate::domain::code;
use std::fmt;

/// A contribution's public name: 128 random bits, derived from its form ticket so that a double submit meets itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ContributionId(pub [u8; 16]);

impl ContributionId {
    /// Reads the 26 symbols of an address; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        code::unspell(text)
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
    }
}

impl fmt::Display for ContributionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&code::spell(&self.0).to_lowercase())
    }
}

/// A short id of something the strategy team made; 40 bits, so eight symbols in an address.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Key(pub i64);

impl Key {
    /// Takes the first 40 of the given random bits.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        let [a, b, c, d, e, ..] = bytes;
        Self(i64::from_be_bytes([0, 0, 0, a, b, c, d, e]))
    }

    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 5] = code::unspell(text)?.try_into().ok()?;
        let [a, b, c, d, e] = bytes;
        Some(Self(i64::from_be_bytes([0, 0, 0, a, b, c, d, e])))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [_, _, _, a, b, c, d, e] = self.0.to_be_bytes();
        f.write_str(&code::spell(&[a, b, c, d, e]).to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_survive_an_address() {
        let id = ContributionId([7; 16]);
        assert_eq!(ContributionId::parse(&id.to_string()), Some(id));
        let key = Key::from_random([200; 16]);
        assert_eq!(key.to_string().len(), 8);
        assert_eq!(Key::parse(&key.to_string()), Some(key));
    }

    #[test]
    fn an_id_of_the_wrong_length_is_no_id() {
        assert_eq!(ContributionId::parse("abcd"), None);
        assert_eq!(Key::parse("abcdefghjk"), None);
    }
}

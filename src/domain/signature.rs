//! What a critical friend says of the texts of a phase before it opens, and when that counts.
//!
//! Not here: the texts, nor who is a critical friend.

/// What was said, the last word of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FriendsWord {
    Signed,
    /// With a reason, which the team answers by other texts or in talk.
    Objected,
}

impl FriendsWord {
    pub const ALL: [FriendsWord; 2] = [FriendsWord::Signed, FriendsWord::Objected];

    pub fn as_str(self) -> &'static str {
        match self {
            FriendsWord::Signed => "signed",
            FriendsWord::Objected => "objected",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.as_str() == text)
    }
}

/// How a word stands towards the texts as they are now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Signed, as the texts are now.
    Signature,
    /// Signed, and the texts have changed since: asked again.
    Stale,
    /// Stays until whoever objected signs, whatever became of the texts: only they can say that they were heard.
    Objection,
}

impl Weight {
    pub fn of(word: FriendsWord, is_of_these_texts: bool) -> Self {
        match (word, is_of_these_texts) {
            (FriendsWord::Objected, _) => Weight::Objection,
            (FriendsWord::Signed, true) => Weight::Signature,
            (FriendsWord::Signed, false) => Weight::Stale,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Weight::Signature => "signature",
            Weight::Stale => "stale",
            Weight::Objection => "objection",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_as_it_is_written() {
        for word in FriendsWord::ALL {
            assert_eq!(FriendsWord::parse(word.as_str()), Some(word));
        }
        assert_eq!(FriendsWord::parse("nodded"), None);
    }

    #[test]
    fn a_signature_is_of_certain_texts_and_an_objection_stays() {
        use FriendsWord::{Objected, Signed};
        let table = [
            (Signed, true, Weight::Signature),
            (Signed, false, Weight::Stale),
            (Objected, true, Weight::Objection),
            (Objected, false, Weight::Objection),
        ];
        for (word, same, expected) in table {
            assert_eq!(Weight::of(word, same), expected, "{word:?} {same}");
        }
    }
}

//! What the team says in the words of an engagement, for a page: where it is not put in the language of the page, the
//! English is marked as such. Not here: the words of the interface (`languages`) and of people, which carry a language.

use crate::languages::borrowed::borrowed;
use crate::languages::pictures::Idea;
use crate::languages::sheets::SOURCE;
use crate::publish::edition::Edition;

/// A text of an engagement in a reading.
pub fn said(edition: &Edition, key: &str, reading: &str) -> String {
    pictured(edition, key, reading).words
}

/// The same with the picture that stands beside it in Easy Read.
pub fn pictured(edition: &Edition, key: &str, reading: &str) -> Idea {
    let (picture, words, language) = edition.idea(key, reading);
    let own = reading.split('-').next() == Some(language);
    Idea {
        picture: picture.to_owned(),
        words: if language == SOURCE && !own {
            borrowed(words)
        } else {
            words.to_owned()
        },
    }
}

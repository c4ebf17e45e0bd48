//! What a careful reader notices in someone's words: shown to whoever writes before they send, and to moderators. It
//! writes nothing and refuses nothing; whoever writes decides.

use crate::analysis::{concern, personal_information};
use crate::domain::concern::Concern;
use crate::domain::personal::PersonalSpan;

/// Noticed in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noticed {
    /// What could show who a person is, in the order of the text.
    pub personal: Vec<PersonalSpan>,
    /// Why one may have to worry about someone.
    pub concern: Option<Concern>,
}

/// Reads `words` once for both.
pub fn notice(words: &str) -> Noticed {
    Noticed {
        personal: personal_information::find(words),
        concern: concern::find(words),
    }
}

/// The worry alone, which is stored until someone decides.
pub fn notice_concern(words: &str) -> Option<Concern> {
    concern::find(words)
}

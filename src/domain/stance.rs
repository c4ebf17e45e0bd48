//! How someone stands to what another said: agree, disagree or not sure. A stance can be changed and taken back; one
//! counts for each device, or for each voice of a professional. Not here: who it was; nobody knows.

use crate::domain::audience::Audience;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stance {
    Agree,
    Disagree,
    NotSure,
}

impl Stance {
    pub const ALL: [Stance; 3] = [Stance::Agree, Stance::Disagree, Stance::NotSure];

    pub fn as_str(self) -> &'static str {
        match self {
            Stance::Agree => "agree",
            Stance::Disagree => "disagree",
            Stance::NotSure => "not-sure",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stance| stance.as_str() == text)
    }
}

/// Whose stance it is, as far as the house knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judge {
    /// A keyed hash of the device's token or of the voice, another one in each phase.
    pub mark: [u8; 32],
    pub audience: Audience,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stance_survives_its_name() {
        for stance in Stance::ALL {
            assert_eq!(Stance::parse(stance.as_str()), Some(stance));
        }
        for strange in ["", "Agree", "not sure", "none", "agree "] {
            assert_eq!(Stance::parse(strange), None, "{strange:?}");
        }
    }
}

//! Why a reader may have to worry about someone: what puts a contribution on top of the queue. Not here: how it is
//! noticed, and whom to call.

/// The most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Concern {
    /// A life is in danger now, or someone is threatened.
    Danger,
    /// Someone may harm or kill themselves.
    SelfHarm,
    /// Someone is hurt, used or neglected by another person.
    Abuse,
    /// Something else that a moderator worries about; never noticed by a machine.
    Other,
}

impl Concern {
    pub const ALL: [Concern; 4] = [Concern::Danger, Concern::SelfHarm, Concern::Abuse, Concern::Other];

    pub fn as_str(self) -> &'static str {
        match self {
            Concern::Danger => "danger",
            Concern::SelfHarm => "self-harm",
            Concern::Abuse => "abuse",
            Concern::Other => "other",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|concern| concern.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for concern in Concern::ALL {
            assert_eq!(Concern::parse(concern.as_str()), Some(concern));
        }
        assert_eq!(Concern::parse("boredom"), None);
    }
}

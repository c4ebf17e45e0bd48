//! Who speaks. Citizens speak without an account; allied health professionals (AHPs) and other health and care
//! professionals speak through a voice that their account was given once. Which professions exist is reference
//! data, never code.

/// The three audiences of an engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Audience {
    Citizen,
    Ahp,
    Other,
}

impl Audience {
    pub const ALL: [Audience; 3] = [Audience::Citizen, Audience::Ahp, Audience::Other];

    pub fn as_str(self) -> &'static str {
        match self {
            Audience::Citizen => "citizen",
            Audience::Ahp => "ahp",
            Audience::Other => "other",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == text)
    }
}

/// How words reached us. Counted apart, never ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    Online,
    /// Brought in from another collection, by `import`.
    Imported,
}

impl Channel {
    pub fn as_str(self) -> &'static str {
        match self {
            Channel::Online => "online",
            Channel::Imported => "imported",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "online" => Some(Channel::Online),
            "imported" => Some(Channel::Imported),
            _ => None,
        }
    }
}

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    Online,
    /// Written on a paper form, typed in by a facilitator.
    Paper,
    Phone,
    /// Said in a group; a facilitator wrote it down.
    Session,
    /// Said to a facilitator by one person.
    InPerson,
    /// Brought in from another collection, by `import` or as a file.
    Imported,
}

impl Channel {
    pub const ALL: [Channel; 6] = [
        Channel::Online,
        Channel::Paper,
        Channel::Phone,
        Channel::Session,
        Channel::InPerson,
        Channel::Imported,
    ];

    /// The ways in which a facilitator enters words one by one.
    pub const ON_BEHALF: [Channel; 4] = [
        Channel::Paper,
        Channel::Phone,
        Channel::Session,
        Channel::InPerson,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Channel::Online => "online",
            Channel::Paper => "paper",
            Channel::Phone => "phone",
            Channel::Session => "session",
            Channel::InPerson => "in-person",
            Channel::Imported => "imported",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.as_str() == text)
    }

    /// Whether a colleague brought the words in for someone else, who must have agreed to it.
    pub fn is_on_behalf(self) -> bool {
        Self::ON_BEHALF.contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_channel_survives_its_name_and_four_are_on_behalf() {
        for channel in Channel::ALL {
            assert_eq!(Channel::parse(channel.as_str()), Some(channel));
        }
        assert_eq!(Channel::parse("carrier pigeon"), None);
        let on_behalf = Channel::ALL.map(Channel::is_on_behalf);
        assert_eq!(on_behalf, [false, true, true, true, true, false]);
    }
}

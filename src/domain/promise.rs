//! What the house promised to delete by itself, what kind of record, and where the rule of each stands.
//! Pure. Kept by `actions::forget` and `actions::ask_for_news`; shown to the public (privacy) and to the team (promises).

use crate::domain::ledger::Act;

/// One promise. What people take back themselves is not here: that goes at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// Counters of equality answers, on the day that is named beside the questions.
    Equality,
    /// What stood in words before a moderator covered parts of them.
    Originals,
    /// Addresses that asked for news, with the last news.
    AddressesTold,
    /// Addresses that nobody confirmed.
    AddressesUnconfirmed,
    /// Accounts of professionals that nobody confirmed.
    Accounts,
    /// Sessions and steps before them, of professionals and of the team.
    SignIns,
    /// Links of mails that are used up by their time.
    Links,
    /// Mails that could not be delivered.
    Mails,
}

/// Where it is said for how long something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// In the engagement's template: the day beside its equality questions.
    EqualityDay,
    /// In the engagement's list `rule`, under this code.
    Entry(&'static str),
    /// In the program, the same for every engagement.
    House,
}

impl Promise {
    pub const ALL: [Promise; 8] = [
        Promise::Equality,
        Promise::Originals,
        Promise::AddressesTold,
        Promise::AddressesUnconfirmed,
        Promise::Accounts,
        Promise::SignIns,
        Promise::Links,
        Promise::Mails,
    ];

    /// Its name in keys of texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Promise::Equality => "equality",
            Promise::Originals => "originals",
            Promise::AddressesTold => "addresses-told",
            Promise::AddressesUnconfirmed => "addresses-unconfirmed",
            Promise::Accounts => "accounts",
            Promise::SignIns => "sign-ins",
            Promise::Links => "links",
            Promise::Mails => "mails",
        }
    }

    /// What the certificate of it is called in the ledger, and its subject; none where each line has its own.
    pub fn certificate(self) -> (Act, Option<&'static str>) {
        match self {
            Promise::Equality => (Act::EqualityDeleted, None),
            Promise::Originals => (Act::OriginalDeleted, None),
            Promise::AddressesTold => (Act::AddressesDeleted, Some("told")),
            Promise::AddressesUnconfirmed => (Act::AddressesDeleted, Some("unconfirmed")),
            Promise::Accounts => (Act::RecordsDeleted, Some("accounts")),
            Promise::SignIns => (Act::RecordsDeleted, Some("sign-ins")),
            Promise::Links => (Act::RecordsDeleted, Some("links")),
            Promise::Mails => (Act::RecordsDeleted, Some("mails")),
        }
    }

    pub fn rule(self) -> Rule {
        match self {
            Promise::Equality => Rule::EqualityDay,
            Promise::Originals => Rule::Entry("sealed-days"),
            _ => Rule::House,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_promise_has_a_certificate_of_its_own() {
        let certificates: BTreeSet<(&str, Option<&str>)> = Promise::ALL
            .iter()
            .map(|promise| promise.certificate())
            .map(|(act, subject)| (act.as_str(), subject))
            .collect();
        let names: BTreeSet<&str> = Promise::ALL.iter().map(|promise| promise.as_str()).collect();
        assert_eq!(
            (certificates.len(), names.len()),
            (Promise::ALL.len(), Promise::ALL.len())
        );
    }
}

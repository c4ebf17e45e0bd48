//! Words of the public, in all three phases the same thing: an idea (phase 1), a response to a theme (phase 2), a
//! challenge of a finding (phase 3). Nothing is public before a decision. Not here: who wrote it; nobody knows.

use crate::domain::concern::Concern;
use crate::domain::transition::InvalidTransition;

/// Where a contribution stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContributionState {
    Received,
    /// May join the next release.
    Published,
    /// `reason` is a code of the engagement's reason list.
    Declined {
        reason: String,
    },
    /// Someone's safety is concerned: the team decides with care, on top of the queue.
    Escalated {
        concern: Concern,
    },
    /// The words are gone for good.
    Withdrawn {
        by: Withdrawer,
    },
}

/// Who took words back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawer {
    Author,
    Moderator,
}

impl ContributionState {
    pub fn name(&self) -> &'static str {
        match self {
            ContributionState::Received => "received",
            ContributionState::Published => "published",
            ContributionState::Declined { .. } => "declined",
            ContributionState::Escalated { .. } => "escalated",
            ContributionState::Withdrawn { .. } => "withdrawn",
        }
    }

    pub fn publish(self) -> Result<Self, InvalidTransition> {
        match self {
            ContributionState::Received | ContributionState::Escalated { .. } => {
                Ok(ContributionState::Published)
            }
            other => Err(refuse(&other, "published")),
        }
    }

    pub fn decline(self, reason: String) -> Result<Self, InvalidTransition> {
        match self {
            ContributionState::Received | ContributionState::Escalated { .. } => {
                Ok(ContributionState::Declined { reason })
            }
            other => Err(refuse(&other, "declined")),
        }
    }

    /// A moderator looks again at public words that somebody reported, and takes them off the public pages: its author
    /// reads the reason and may appeal, as against any refusal.
    pub fn take_down(self, reason: String) -> Result<Self, InvalidTransition> {
        match self {
            ContributionState::Published => Ok(ContributionState::Declined { reason }),
            other => Err(refuse(&other, "declined")),
        }
    }

    /// Declined words come again, changed by their author.
    pub fn send_again(self) -> Result<Self, InvalidTransition> {
        match self {
            ContributionState::Declined { .. } => Ok(ContributionState::Received),
            other => Err(refuse(&other, "received")),
        }
    }

    /// A decision is taken back before anyone could read of it; what a colleague had worried about is so again.
    pub fn take_back(self, raised: Option<Concern>) -> Result<Self, InvalidTransition> {
        match (self, raised) {
            (ContributionState::Published | ContributionState::Declined { .. }, None) => {
                Ok(ContributionState::Received)
            }
            (ContributionState::Published | ContributionState::Declined { .. }, Some(concern)) => {
                Ok(ContributionState::Escalated { concern })
            }
            (other, _) => Err(refuse(&other, "received")),
        }
    }

    /// A second moderator accepts what the first declined.
    pub fn reinstate(self) -> Result<Self, InvalidTransition> {
        match self {
            ContributionState::Declined { .. } => Ok(ContributionState::Published),
            other => Err(refuse(&other, "published")),
        }
    }

    pub fn escalate(self, concern: Concern) -> Result<Self, InvalidTransition> {
        match self {
            ContributionState::Received => Ok(ContributionState::Escalated { concern }),
            other => Err(refuse(&other, "escalated")),
        }
    }

    /// An author may take words back from any state; a moderator only what is published, with a reason on record.
    pub fn withdraw(self, by: Withdrawer) -> Result<Self, InvalidTransition> {
        match (self, by) {
            (ContributionState::Withdrawn { by }, _) => {
                Err(refuse(&ContributionState::Withdrawn { by }, "withdrawn"))
            }
            (_, Withdrawer::Author) | (ContributionState::Published, Withdrawer::Moderator) => {
                Ok(ContributionState::Withdrawn { by })
            }
            (other, Withdrawer::Moderator) => Err(refuse(&other, "withdrawn")),
        }
    }
}

impl Withdrawer {
    pub fn as_str(self) -> &'static str {
        match self {
            Withdrawer::Author => "author",
            Withdrawer::Moderator => "moderator",
        }
    }
}

/// How a finding was judged in check and challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    Right,
    Nearly,
    NotRight,
    Missing,
}

impl Verdict {
    pub const ALL: [Verdict; 4] = [
        Verdict::Right,
        Verdict::Nearly,
        Verdict::NotRight,
        Verdict::Missing,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Right => "right",
            Verdict::Nearly => "nearly",
            Verdict::NotRight => "not-right",
            Verdict::Missing => "missing",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.as_str() == text)
    }

    /// "Right" may stand alone; the others ask what should change, why, or what is missing.
    pub fn needs_words(self) -> bool {
        self != Verdict::Right
    }
}

fn refuse(from: &ContributionState, to: &'static str) -> InvalidTransition {
    InvalidTransition::new("contribution", from.name(), to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::transition::assert_all_pairs;

    fn states() -> Vec<(&'static str, ContributionState)> {
        [
            ContributionState::Received,
            ContributionState::Published,
            ContributionState::Declined {
                reason: "unclear".into(),
            },
            ContributionState::Escalated {
                concern: Concern::Abuse,
            },
            ContributionState::Withdrawn {
                by: Withdrawer::Author,
            },
        ]
        .into_iter()
        .map(|state| (state.name(), state))
        .collect()
    }

    fn step(
        by: Withdrawer,
    ) -> impl Fn(ContributionState, &'static str) -> Result<ContributionState, InvalidTransition> {
        move |state, to| match to {
            "published" => state.publish(),
            "declined" => state.decline("unclear".into()),
            "escalated" => state.escalate(Concern::Abuse),
            "withdrawn" => state.withdraw(by),
            _ => state.send_again(),
        }
    }

    const DECISIONS: [(&str, &str); 6] = [
        ("declined", "received"),
        ("received", "published"),
        ("received", "declined"),
        ("received", "escalated"),
        ("escalated", "published"),
        ("escalated", "declined"),
    ];

    #[test]
    fn every_pair_of_states_is_decided_for_an_author() {
        let mut allowed = DECISIONS.to_vec();
        allowed.extend(["received", "published", "declined", "escalated"].map(|from| (from, "withdrawn")));
        assert_all_pairs(
            &states(),
            &allowed,
            step(Withdrawer::Author),
            ContributionState::name,
        );
    }

    #[test]
    fn every_pair_of_states_is_decided_for_a_moderator() {
        let mut allowed = DECISIONS.to_vec();
        allowed.push(("published", "withdrawn"));
        assert_all_pairs(
            &states(),
            &allowed,
            step(Withdrawer::Moderator),
            ContributionState::name,
        );
    }

    #[test]
    fn an_appeal_turns_a_refusal_and_nothing_else() {
        for (name, state) in states() {
            assert_eq!(state.reinstate().is_ok(), name == "declined", "{name}");
        }
    }

    #[test]
    fn only_public_words_are_taken_down() {
        for (name, state) in states() {
            let after = state.take_down("abusive".into());
            assert_eq!(after.is_ok(), name == "published", "{name}");
        }
    }

    #[test]
    fn a_decision_is_taken_back_to_where_the_words_stood() {
        for (name, state) in states() {
            let decided = ["published", "declined"].contains(&name);
            let waits = state.clone().take_back(None).map(|state| state.name());
            assert_eq!(waits.ok(), decided.then_some("received"), "{name}");
            let worries = state.take_back(Some(Concern::Abuse)).map(|state| state.name());
            assert_eq!(worries.ok(), decided.then_some("escalated"), "{name}");
        }
    }

    #[test]
    fn only_right_needs_no_words() {
        assert_eq!(Verdict::ALL.map(Verdict::needs_words), [false, true, true, true]);
    }
}

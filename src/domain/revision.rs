//! An author changes words with the receipt. Words that are not public yet are sent anew; public ones stay until a
//! moderator has decided on the change. Until when, is reference data of the engagement. Not here: withdrawing.

use crate::domain::contribution::ContributionState;
use crate::domain::transition::InvalidTransition;
use jiff::civil::Date;

/// Where one wording of a contribution stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RevisionState {
    /// Would change public words: a moderator decides.
    Waiting,
    /// Is, or once was, the contribution's own wording.
    Taken,
    Declined {
        reason: String,
    },
    /// The author changed the words again before anyone decided.
    Replaced,
}

impl RevisionState {
    pub fn name(&self) -> &'static str {
        match self {
            RevisionState::Waiting => "waiting",
            RevisionState::Taken => "taken",
            RevisionState::Declined { .. } => "declined",
            RevisionState::Replaced => "replaced",
        }
    }

    pub fn take(self) -> Result<Self, InvalidTransition> {
        self.leave_waiting(RevisionState::Taken)
    }

    pub fn decline(self, reason: String) -> Result<Self, InvalidTransition> {
        self.leave_waiting(RevisionState::Declined { reason })
    }

    pub fn replace(self) -> Result<Self, InvalidTransition> {
        self.leave_waiting(RevisionState::Replaced)
    }

    fn leave_waiting(self, to: RevisionState) -> Result<Self, InvalidTransition> {
        match self {
            RevisionState::Waiting => Ok(to),
            other => Err(InvalidTransition::new("revision", other.name(), to.name())),
        }
    }
}

/// Days after the day of sending in which decided words may be changed, where an engagement says nothing else.
pub const EDIT_DAYS: i32 = 7;
/// The most wordings of one contribution: enough for anyone who mends, too few to fill a disk with.
pub const MOST_VERSIONS: i64 = 20;

/// Why words cannot be changed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotEditable {
    /// The phase takes no words.
    PhaseOver,
    /// They were decided on, and the days to change them are over.
    TooLate,
    /// Someone looks at them because of someone's safety, and must see what was written.
    Escalated,
    Withdrawn,
    /// A second moderator is about to decide on these very words.
    UnderAppeal,
}

/// The facts of one contribution that decide whether its author may change it.
#[derive(Debug, Clone, Copy)]
pub struct Edit<'a> {
    pub state: &'a ContributionState,
    /// The phase takes words now.
    pub phase_accepts: bool,
    pub appeal_open: bool,
    pub received_on: Date,
    /// Of the engagement.
    pub days: i32,
    pub today: Date,
}

impl Edit<'_> {
    /// The last day on which decided words may be changed.
    pub fn last_day(&self) -> Date {
        self.received_on
            .saturating_add(jiff::Span::new().days(i64::from(self.days.clamp(0, 3_650))))
    }

    /// Undecided words may be changed as long as the phase takes words, decided ones for some days only.
    pub fn is_allowed(&self) -> Result<(), NotEditable> {
        match self.state {
            ContributionState::Withdrawn { .. } => Err(NotEditable::Withdrawn),
            ContributionState::Escalated { .. } => Err(NotEditable::Escalated),
            _ if self.appeal_open => Err(NotEditable::UnderAppeal),
            _ if !self.phase_accepts => Err(NotEditable::PhaseOver),
            ContributionState::Received => Ok(()),
            _ if self.today > self.last_day() => Err(NotEditable::TooLate),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::concern::Concern;
    use crate::domain::contribution::Withdrawer;
    use crate::domain::transition::assert_all_pairs;

    #[test]
    fn every_pair_of_states_is_decided() {
        let declined = RevisionState::Declined {
            reason: "unclear".into(),
        };
        let states = [
            RevisionState::Waiting,
            RevisionState::Taken,
            declined,
            RevisionState::Replaced,
        ]
        .map(|state| (state.name(), state));
        let allowed = [
            ("waiting", "taken"),
            ("waiting", "declined"),
            ("waiting", "replaced"),
        ];
        let step = |state: RevisionState, to| match to {
            "taken" => state.take(),
            "declined" => state.decline("unclear".into()),
            "replaced" => state.replace(),
            _ => Err(InvalidTransition::new("revision", state.name(), "waiting")),
        };
        assert_all_pairs(&states, &allowed, step, RevisionState::name);
    }

    #[test]
    fn who_may_change_words_and_until_when() {
        use NotEditable::{Escalated, PhaseOver, TooLate, UnderAppeal, Withdrawn};
        let declined = ContributionState::Declined {
            reason: "unclear".into(),
        };
        let withdrawn = ContributionState::Withdrawn {
            by: Withdrawer::Author,
        };
        let (received, published, escalated) = (
            ContributionState::Received,
            ContributionState::Published,
            ContributionState::Escalated {
                concern: Concern::Abuse,
            },
        );
        // State, phase accepts, appeal open, days since it came: what then.
        let table = [
            (&received, true, false, 0, Ok(())),
            (&received, true, false, 90, Ok(())),
            (&received, false, false, 0, Err(PhaseOver)),
            (&published, true, false, 7, Ok(())),
            (&published, true, false, 8, Err(TooLate)),
            (&published, false, false, 0, Err(PhaseOver)),
            (&declined, true, false, 0, Ok(())),
            (&declined, true, true, 0, Err(UnderAppeal)),
            (&declined, true, false, 8, Err(TooLate)),
            (&escalated, true, false, 0, Err(Escalated)),
            (&withdrawn, true, false, 0, Err(Withdrawn)),
        ];
        let received_on: Date = "2026-11-20".parse().unwrap();
        for (state, phase_accepts, appeal_open, after, expected) in table {
            let edit = Edit {
                state,
                phase_accepts,
                appeal_open,
                received_on,
                days: EDIT_DAYS,
                today: received_on.saturating_add(jiff::Span::new().days(after)),
            };
            assert_eq!(edit.is_allowed(), expected, "{edit:?}");
        }
    }
}

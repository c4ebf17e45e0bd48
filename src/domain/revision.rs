//! An author changes words with the receipt. Words that are not public yet are sent anew; public ones stay until a
//! moderator has decided on the change. Until when, is reference data of the engagement. Not here: withdrawing.

use crate::domain::contribution::ContributionState;
use crate::domain::phase::NotAccepted;
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
    /// The phase takes no words any more.
    PhaseOver,
    /// The phase or the whole engagement stands still; it goes on.
    Paused,
    /// They were decided on, and the days to change them are over.
    TooLate,
    /// Someone looks at them because of someone's safety, and must see what was written.
    Escalated,
    Withdrawn,
    /// A second moderator is about to decide on these very words.
    UnderAppeal,
}

/// The facts of one contribution that decide whether its author may change it.
#[derive(Debug, Clone)]
pub struct Edit<'a> {
    pub state: &'a ContributionState,
    /// Whether the phase takes words now.
    pub phase: Result<(), NotAccepted>,
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
            _ if matches!(self.phase, Err(NotAccepted::Paused { .. })) => Err(NotEditable::Paused),
            _ if self.phase.is_err() => Err(NotEditable::PhaseOver),
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
        use NotEditable::{Escalated, Paused, PhaseOver, TooLate, UnderAppeal, Withdrawn};
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
        let on = Ok(());
        let over = Err(NotAccepted::Over {
            closed_at: jiff::Timestamp::UNIX_EPOCH,
        });
        let paused = Err(NotAccepted::Paused {
            reason: "Election".into(),
        });
        // State, whether the phase accepts, appeal open, days since it came: what then.
        let table = [
            (&received, &on, false, 0, Ok(())),
            (&received, &on, false, 90, Ok(())),
            (&received, &over, false, 0, Err(PhaseOver)),
            (&published, &on, false, 7, Ok(())),
            (&published, &on, false, 8, Err(TooLate)),
            (&published, &over, false, 0, Err(PhaseOver)),
            (&declined, &on, false, 0, Ok(())),
            (&declined, &on, true, 0, Err(UnderAppeal)),
            (&declined, &on, false, 8, Err(TooLate)),
            (&escalated, &on, false, 0, Err(Escalated)),
            (&withdrawn, &on, false, 0, Err(Withdrawn)),
            (&received, &paused, false, 0, Err(Paused)),
            (&declined, &paused, false, 0, Err(Paused)),
            (&withdrawn, &paused, false, 0, Err(Withdrawn)),
        ];
        let received_on: Date = "2026-11-20".parse().unwrap();
        for (state, phase, appeal_open, after, expected) in table {
            let edit = Edit {
                state,
                phase: phase.clone(),
                appeal_open,
                received_on,
                days: EDIT_DAYS,
                today: received_on.saturating_add(jiff::Span::new().days(after)),
            };
            assert_eq!(edit.is_allowed(), expected, "{edit:?}");
        }
    }
}

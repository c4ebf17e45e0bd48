//! An appeal: the author of declined words asks for a second opinion.
//! Once, and once more each time that words which were public are taken down. Someone who did not refuse them reads both,
//! and lets the words be published or says why not.

use crate::domain::contribution::ContributionState;
use crate::domain::phase::PhaseState;
use crate::domain::transition::InvalidTransition;

/// Where an appeal stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppealState {
    Open,
    /// The words were accepted after all.
    Allowed,
    /// The refusal stands; `reason` is a code of the engagement's reason list.
    Upheld {
        reason: String,
    },
    /// The author took the words back before anyone decided.
    Lapsed,
}

impl AppealState {
    pub fn name(&self) -> &'static str {
        match self {
            AppealState::Open => "open",
            AppealState::Allowed => "allowed",
            AppealState::Upheld { .. } => "upheld",
            AppealState::Lapsed => "lapsed",
        }
    }

    pub fn allow(self) -> Result<Self, InvalidTransition> {
        self.end(AppealState::Allowed)
    }

    pub fn uphold(self, reason: String) -> Result<Self, InvalidTransition> {
        self.end(AppealState::Upheld { reason })
    }

    pub fn lapse(self) -> Result<Self, InvalidTransition> {
        self.end(AppealState::Lapsed)
    }

    fn end(self, to: AppealState) -> Result<Self, InvalidTransition> {
        match self {
            AppealState::Open => Ok(to),
            other => Err(InvalidTransition::new("appeal", other.name(), to.name())),
        }
    }
}

/// Why an author cannot appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAppeal {
    /// Only a refusal can be appealed, or that parts were covered.
    NotDeclined,
    /// Once only.
    Raised,
    /// What people said in this phase has become themes or findings already.
    TooLate,
}

/// What was decided last of words that are not public, as far as an appeal goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Declined, or not decided on at all.
    Declined,
    /// They were public and were taken down.
    TakenDown,
    /// An appeal was allowed, or not.
    Appealed,
}

/// Whether an appeal may be raised. Against a first refusal once, until the phase hands over, also when it takes no new
/// words any more. Against words being taken down always: readers report, and moderators answer, as long as words are
/// public, and what the public has read for months must not go without anybody else looking. `covered` says that the public
/// reads the words with parts covered.
pub fn may_be_raised(
    contribution: &ContributionState,
    covered: bool,
    stand: Stand,
    raised: bool,
    phase: &PhaseState,
) -> Result<(), NoAppeal> {
    let part = covered && *contribution == ContributionState::Published;
    if !part && !matches!(contribution, ContributionState::Declined { .. }) {
        return Err(NoAppeal::NotDeclined);
    }
    if stand == Stand::TakenDown {
        return Ok(());
    }
    if raised {
        return Err(NoAppeal::Raised);
    }
    match phase {
        PhaseState::Open { .. } | PhaseState::Closing { .. } | PhaseState::Closed { .. } => Ok(()),
        PhaseState::Draft
        | PhaseState::Scheduled { .. }
        | PhaseState::Analysed { .. }
        | PhaseState::Published { .. } => Err(NoAppeal::TooLate),
    }
}

/// Nobody judges their own refusal. Both are numbers of staff.
pub fn may_decide(moderator: i64, refused_by: i64) -> bool {
    moderator != refused_by
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::concern::Concern;
    use crate::domain::transition::assert_all_pairs;
    use jiff::Timestamp;

    #[test]
    fn every_pair_of_states_is_decided() {
        let upheld = AppealState::Upheld {
            reason: "unclear".into(),
        };
        let states = [
            AppealState::Open,
            AppealState::Allowed,
            upheld,
            AppealState::Lapsed,
        ]
        .map(|state| (state.name(), state));
        let allowed = [("open", "allowed"), ("open", "upheld"), ("open", "lapsed")];
        let step = |state: AppealState, to| match to {
            "allowed" => state.allow(),
            "upheld" => state.uphold("unclear".into()),
            "lapsed" => state.lapse(),
            _ => Err(InvalidTransition::new("appeal", state.name(), "open")),
        };
        assert_all_pairs(&states, &allowed, step, AppealState::name);
    }

    #[test]
    fn a_refusal_may_be_appealed_once_until_the_phase_hands_over() {
        let at = Timestamp::UNIX_EPOCH;
        let declined = ContributionState::Declined {
            reason: "unclear".into(),
        };
        let open = PhaseState::Open {
            closes_at: at,
            paused: None,
        };
        let closing = PhaseState::Closing { closed_at: at };
        let analysed = PhaseState::Analysed {
            closed_at: at,
            set: "abc".into(),
        };
        assert_eq!(
            may_be_raised(&declined, false, Stand::Declined, false, &open),
            Ok(())
        );
        assert_eq!(
            may_be_raised(&declined, false, Stand::Declined, false, &closing),
            Ok(())
        );
        assert_eq!(
            may_be_raised(&declined, false, Stand::Declined, true, &open),
            Err(NoAppeal::Raised)
        );
        assert_eq!(
            may_be_raised(&declined, false, Stand::Declined, false, &analysed),
            Err(NoAppeal::TooLate)
        );
        assert_eq!(
            may_be_raised(&declined, false, Stand::Appealed, true, &open),
            Err(NoAppeal::Raised)
        );
        // What was public is another thing, each time it is taken down and however late.
        for raised in [false, true] {
            assert_eq!(
                may_be_raised(&declined, false, Stand::TakenDown, raised, &analysed),
                Ok(())
            );
        }
        for state in [
            ContributionState::Received,
            ContributionState::Published,
            ContributionState::Escalated {
                concern: Concern::Abuse,
            },
        ] {
            assert_eq!(
                may_be_raised(&state, false, Stand::TakenDown, false, &open),
                Err(NoAppeal::NotDeclined)
            );
        }
        let published = ContributionState::Published;
        assert_eq!(
            may_be_raised(&published, true, Stand::Declined, false, &open),
            Ok(())
        );
        assert_eq!(
            may_be_raised(&published, true, Stand::Declined, true, &open),
            Err(NoAppeal::Raised)
        );
        assert!(may_decide(1, 2) && !may_decide(2, 2));
    }
}

//! A report: a reader asks the team to look at public words again. All reports of the same words are answered by one
//! decision. Not here: who reports, which nobody knows, and which reasons there are (the engagement's list `report`).

use crate::domain::transition::InvalidTransition;

/// Working hours in which the team means to look, where an engagement says nothing else.
pub const REPORT_HOURS: u16 = 4;

/// Where a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportState {
    Open,
    /// A moderator looked, and the words stay.
    Kept,
    /// A moderator took the words off the public pages.
    TakenDown,
    /// The words went before anyone decided: their author took them back.
    Gone,
}

impl ReportState {
    pub const ALL: [ReportState; 4] = [
        ReportState::Open,
        ReportState::Kept,
        ReportState::TakenDown,
        ReportState::Gone,
    ];

    pub fn name(self) -> &'static str {
        match self {
            ReportState::Open => "open",
            ReportState::Kept => "kept",
            ReportState::TakenDown => "taken-down",
            ReportState::Gone => "gone",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == text)
    }

    pub fn keep(self) -> Result<Self, InvalidTransition> {
        self.end(ReportState::Kept)
    }

    pub fn take_down(self) -> Result<Self, InvalidTransition> {
        self.end(ReportState::TakenDown)
    }

    pub fn lapse(self) -> Result<Self, InvalidTransition> {
        self.end(ReportState::Gone)
    }

    fn end(self, to: ReportState) -> Result<Self, InvalidTransition> {
        match self {
            ReportState::Open => Ok(to),
            other => Err(InvalidTransition::new("report", other.name(), to.name())),
        }
    }
}

/// Whether a moderator may say that words stay. Not where they accepted these words themselves and somebody else could
/// judge: what was overlooked once is overlooked again. Whoever is alone judges, because words must not wait for nobody.
/// Taking words down is open to every moderator at once: the author can appeal against it, and to somebody else.
pub fn may_keep(moderator: i64, accepted_by: Option<i64>, others: bool) -> bool {
    accepted_by != Some(moderator) || !others
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::transition::assert_all_pairs;

    #[test]
    fn every_pair_of_states_is_decided() {
        let states = ReportState::ALL.map(|state| (state.name(), state));
        let allowed = [("open", "kept"), ("open", "taken-down"), ("open", "gone")];
        let step = |state: ReportState, to| match to {
            "kept" => state.keep(),
            "taken-down" => state.take_down(),
            "gone" => state.lapse(),
            _ => Err(InvalidTransition::new("report", state.name(), "open")),
        };
        assert_all_pairs(&states, &allowed, step, |state| state.name());
        for state in ReportState::ALL {
            assert_eq!(ReportState::parse(state.name()), Some(state));
        }
    }

    #[test]
    fn nobody_confirms_their_own_acceptance_where_another_can_judge() {
        for (moderator, accepted_by, others, may) in [
            (1, Some(2), true, true),
            (1, Some(1), true, false),
            (1, Some(1), false, true),
            (1, None, true, true),
        ] {
            assert_eq!(
                may_keep(moderator, accepted_by, others),
                may,
                "{accepted_by:?} {others}"
            );
        }
    }
}

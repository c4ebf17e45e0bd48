//! A line of the strategy: one statement that cites the findings it rests on. A line without a citation cannot be
//! approved, and nothing is published that two people have not approved.

use crate::domain::transition::InvalidTransition;

/// Who approved; names the staff member by number, nothing more.
pub type Approver = i64;

/// Where a strategy line stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineState {
    Draft,
    Cited,
    Approved { first: Approver, second: Approver },
    Published { first: Approver, second: Approver },
}

/// Why a line cannot be approved or published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineError {
    Step(InvalidTransition),
    /// Two approvals by one person are one approval.
    SamePerson,
}

impl LineState {
    pub fn name(&self) -> &'static str {
        match self {
            LineState::Draft => "draft",
            LineState::Cited => "cited",
            LineState::Approved { .. } => "approved",
            LineState::Published { .. } => "published",
        }
    }

    /// `citations` findings are cited now; the wording may have changed, so approvals lapse.
    pub fn revise(self, citations: usize) -> Result<Self, InvalidTransition> {
        match self {
            LineState::Published { .. } => Err(refuse(&self, if citations == 0 { "draft" } else { "cited" })),
            _ if citations == 0 => Ok(LineState::Draft),
            _ => Ok(LineState::Cited),
        }
    }

    pub fn approve(self, first: Approver, second: Approver) -> Result<Self, LineError> {
        match self {
            LineState::Cited if first == second => Err(LineError::SamePerson),
            LineState::Cited => Ok(LineState::Approved { first, second }),
            other => Err(LineError::Step(refuse(&other, "approved"))),
        }
    }

    pub fn publish(self) -> Result<Self, InvalidTransition> {
        match self {
            LineState::Approved { first, second } => Ok(LineState::Published { first, second }),
            other => Err(refuse(&other, "published")),
        }
    }
}

fn refuse(from: &LineState, to: &'static str) -> InvalidTransition {
    InvalidTransition::new("strategy line", from.name(), to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::transition::assert_all_pairs;

    #[test]
    fn every_pair_of_states_is_decided() {
        let states = [
            ("draft", LineState::Draft),
            ("cited", LineState::Cited),
            ("approved", LineState::Approved { first: 1, second: 2 }),
            ("published", LineState::Published { first: 1, second: 2 }),
        ];
        let allowed = [
            ("draft", "draft"),
            ("draft", "cited"),
            ("cited", "draft"),
            ("cited", "cited"),
            ("approved", "draft"),
            ("approved", "cited"),
            ("cited", "approved"),
            ("approved", "published"),
        ];
        let step = |state: LineState, to| match to {
            "draft" => state.revise(0),
            "cited" => state.revise(1),
            "approved" => state.approve(1, 2).map_err(|error| match error {
                LineError::Step(step) => step,
                LineError::SamePerson => unreachable!("two people approve here"),
            }),
            _ => state.publish(),
        };
        assert_all_pairs(&states, &allowed, step, LineState::name);
    }

    #[test]
    fn one_person_cannot_approve_twice() {
        assert_eq!(LineState::Cited.approve(7, 7), Err(LineError::SamePerson));
    }
}

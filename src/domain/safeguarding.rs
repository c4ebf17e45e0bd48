//! Someone may be in danger: what the team does about it, step by step. It stands beside the decision on the words and
//! does not wait for it. Not here: how a worry is noticed (`analysis::concern`), and who is told.

use crate::domain::concern::Concern;
use crate::domain::transition::InvalidTransition;

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseState {
    /// Nobody has done anything yet.
    Waiting,
    /// The author's receipt shows where there is help.
    Signposted,
    /// The author's receipt shows an answer of the team.
    Replied,
    /// The named lead was asked to act.
    Escalated,
    Closed,
}

/// Whether a reader's worry is news to those who are called: nobody has a case of it open, or one that is less urgent. So
/// one reader cannot call them again and again, nor undo what they did.
pub fn is_news(open: Option<Concern>, concern: Concern) -> bool {
    open.is_none_or(|known| concern < known)
}

/// What a colleague does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseStep {
    Signpost,
    Reply,
    Escalate,
    Close,
}

impl CaseState {
    pub const ALL: [CaseState; 5] = [
        CaseState::Waiting,
        CaseState::Signposted,
        CaseState::Replied,
        CaseState::Escalated,
        CaseState::Closed,
    ];

    pub fn name(self) -> &'static str {
        match self {
            CaseState::Waiting => "waiting",
            CaseState::Signposted => "signposted",
            CaseState::Replied => "replied",
            CaseState::Escalated => "escalated",
            CaseState::Closed => "closed",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == text)
    }

    /// The author is shown where there is help: the first thing that can be done, and only once.
    pub fn signpost(self) -> Result<Self, InvalidTransition> {
        match self {
            CaseState::Waiting => Ok(CaseState::Signposted),
            other => other.refuse(CaseState::Signposted),
        }
    }

    /// The team answers the author, as often as there is something to say.
    pub fn reply(self) -> Result<Self, InvalidTransition> {
        match self {
            CaseState::Waiting | CaseState::Signposted | CaseState::Replied | CaseState::Escalated => {
                Ok(CaseState::Replied)
            }
            other => other.refuse(CaseState::Replied),
        }
    }

    /// The named lead is asked to act.
    pub fn escalate(self) -> Result<Self, InvalidTransition> {
        match self {
            CaseState::Waiting | CaseState::Signposted | CaseState::Replied => Ok(CaseState::Escalated),
            other => other.refuse(CaseState::Escalated),
        }
    }

    /// Nothing more is to be done; also for a false alarm.
    pub fn close(self) -> Result<Self, InvalidTransition> {
        match self {
            CaseState::Waiting | CaseState::Signposted | CaseState::Replied | CaseState::Escalated => {
                Ok(CaseState::Closed)
            }
            other => other.refuse(CaseState::Closed),
        }
    }

    pub fn take(self, step: CaseStep) -> Result<Self, InvalidTransition> {
        match step {
            CaseStep::Signpost => self.signpost(),
            CaseStep::Reply => self.reply(),
            CaseStep::Escalate => self.escalate(),
            CaseStep::Close => self.close(),
        }
    }

    fn refuse(self, to: CaseState) -> Result<Self, InvalidTransition> {
        Err(InvalidTransition::new("case", self.name(), to.name()))
    }
}

impl CaseStep {
    pub const ALL: [CaseStep; 4] = [
        CaseStep::Signpost,
        CaseStep::Reply,
        CaseStep::Escalate,
        CaseStep::Close,
    ];

    /// A noun, for addresses and texts.
    pub fn name(self) -> &'static str {
        match self {
            CaseStep::Signpost => "signpost",
            CaseStep::Reply => "reply",
            CaseStep::Escalate => "escalation",
            CaseStep::Close => "closure",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_state_and_step() {
        use CaseState::{Closed, Escalated, Replied, Signposted, Waiting};
        // Signpost, reply, escalate, close.
        let table = [
            (
                Waiting,
                [Some(Signposted), Some(Replied), Some(Escalated), Some(Closed)],
            ),
            (Signposted, [None, Some(Replied), Some(Escalated), Some(Closed)]),
            (Replied, [None, Some(Replied), Some(Escalated), Some(Closed)]),
            (Escalated, [None, Some(Replied), None, Some(Closed)]),
            (Closed, [None, None, None, None]),
        ];
        assert_eq!(table.map(|(state, _)| state), CaseState::ALL);
        for (state, expected) in table {
            let led = CaseStep::ALL.map(|step| state.take(step).ok());
            assert_eq!(led, expected, "{state:?}");
        }
    }

    #[test]
    fn names_read_back() {
        for state in CaseState::ALL {
            assert_eq!(CaseState::parse(state.name()), Some(state));
        }
        for step in CaseStep::ALL {
            assert_eq!(CaseStep::parse(step.name()), Some(step));
        }
    }

    #[test]
    fn a_reader_raises_what_nobody_looks_after_and_what_is_more_urgent() {
        use Concern::{Abuse, Danger, Other, SelfHarm};
        for (open, concern, news) in [
            (None, Other, true),
            (Some(Danger), Danger, false),
            (Some(Danger), SelfHarm, false),
            (Some(Abuse), Danger, true),
            (Some(Other), Abuse, true),
        ] {
            assert_eq!(is_news(open, concern), news, "{open:?} {concern:?}");
        }
    }
}

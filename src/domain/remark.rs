//! What a critical friend says of the draft strategy: a comment, or a no that holds it back until it is answered.
//! Not here: the draft itself, nor who is a critical friend.

use crate::domain::transition::InvalidTransition;
use jiff::civil::Date;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkKind {
    Comment,
    /// It should not be published as it is.
    No,
}

impl RemarkKind {
    pub const ALL: [RemarkKind; 2] = [RemarkKind::Comment, RemarkKind::No];

    pub fn as_str(self) -> &'static str {
        match self {
            RemarkKind::Comment => "comment",
            RemarkKind::No => "no",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// What became of it. Days are London days; `by` names a colleague by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RemarkState {
    Open,
    Answered { by: i64, words: String, on: Date },
    TakenBack { on: Date },
}

impl RemarkState {
    pub fn name(&self) -> &'static str {
        match self {
            RemarkState::Open => "open",
            RemarkState::Answered { .. } => "answered",
            RemarkState::TakenBack { .. } => "taken-back",
        }
    }

    /// An answer stands: whoever is not content says so anew.
    pub fn answer(self, by: i64, words: String, on: Date) -> Result<Self, InvalidTransition> {
        match self {
            RemarkState::Open => Ok(RemarkState::Answered { by, words, on }),
            other => Err(InvalidTransition::new("remark", other.name(), "answered")),
        }
    }

    pub fn take_back(self, on: Date) -> Result<Self, InvalidTransition> {
        match self {
            RemarkState::Open => Ok(RemarkState::TakenBack { on }),
            other => Err(InvalidTransition::new("remark", other.name(), "taken-back")),
        }
    }

    /// Whether nothing may be approved or published meanwhile.
    pub fn holds_back(&self, kind: RemarkKind) -> bool {
        match kind {
            RemarkKind::Comment => false,
            RemarkKind::No => *self == RemarkState::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::transition::assert_all_pairs;

    fn states() -> [(&'static str, RemarkState); 3] {
        let on = Date::constant(2026, 11, 22);
        let answered = RemarkState::Answered {
            by: 1,
            words: "It is mended.".into(),
            on,
        };
        [
            ("open", RemarkState::Open),
            ("answered", answered),
            ("taken-back", RemarkState::TakenBack { on }),
        ]
    }

    #[test]
    fn every_pair_of_states_is_decided() {
        let on = Date::constant(2026, 11, 22);
        let step = |state: RemarkState, to| match to {
            "open" => Err(InvalidTransition::new("remark", state.name(), "open")),
            "answered" => state.answer(1, "It is mended.".into(), on),
            _ => state.take_back(on),
        };
        let allowed = [("open", "answered"), ("open", "taken-back")];
        assert_all_pairs(&states(), &allowed, step, RemarkState::name);
    }

    #[test]
    fn only_a_no_that_nobody_answered_holds_back() {
        for kind in RemarkKind::ALL {
            assert_eq!(RemarkKind::parse(kind.as_str()), Some(kind));
            for (name, state) in states() {
                let expected = kind == RemarkKind::No && name == "open";
                assert_eq!(state.holds_back(kind), expected, "{kind:?} {name}");
            }
        }
        assert_eq!(RemarkKind::parse("maybe"), None);
    }
}

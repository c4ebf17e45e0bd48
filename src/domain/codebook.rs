//! The codebook: codes as a tree of two levels, what may become of each, and why a coding must be looked at again.
//! Which words bear a code is in `passage` and in the store; what themes make of codes is in `theme`.

use crate::domain::transition::InvalidTransition;

/// Where a code stands. Only an open one is given to words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeState {
    Open,
    /// Not given any more; what bears it keeps it.
    Retired,
    /// What bore it bears another one.
    Merged,
    /// Several narrower codes stand in its place.
    Split,
}

impl CodeState {
    pub fn name(&self) -> &'static str {
        match self {
            CodeState::Open => "open",
            CodeState::Retired => "retired",
            CodeState::Merged => "merged",
            CodeState::Split => "split",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Open, Self::Retired, Self::Merged, Self::Split]
            .into_iter()
            .find(|state| state.name() == text)
    }

    pub fn retire(self) -> Result<Self, InvalidTransition> {
        self.close(CodeState::Retired)
    }

    pub fn merge(self) -> Result<Self, InvalidTransition> {
        self.close(CodeState::Merged)
    }

    pub fn split(self) -> Result<Self, InvalidTransition> {
        self.close(CodeState::Split)
    }

    /// Only what was retired comes back: after a merger or a split, the words that bore the code have moved on.
    pub fn reopen(self) -> Result<Self, InvalidTransition> {
        match self {
            CodeState::Retired => Ok(CodeState::Open),
            other => Err(InvalidTransition::new("code", other.name(), "open")),
        }
    }

    fn close(self, to: CodeState) -> Result<Self, InvalidTransition> {
        match self {
            CodeState::Open => Ok(to),
            other => Err(InvalidTransition::new("code", other.name(), to.name())),
        }
    }
}

/// Why a coding must be looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// The code means something else than it did.
    Meaning,
    /// It bore a code that was merged into this one.
    Merger,
    /// The code was split.
    Split,
    Retirement,
    /// The author changed the words.
    Words,
}

impl Doubt {
    pub const ALL: [Doubt; 5] = [
        Doubt::Meaning,
        Doubt::Merger,
        Doubt::Split,
        Doubt::Retirement,
        Doubt::Words,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Doubt::Meaning => "meaning",
            Doubt::Merger => "merger",
            Doubt::Split => "split",
            Doubt::Retirement => "retirement",
            Doubt::Words => "words",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|doubt| doubt.as_str() == text)
    }
}

/// Why a code cannot stand where it was put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPlace {
    /// Under itself.
    Itself,
    /// Under one that stands under another: two levels are enough to find a code while reading.
    TooDeep,
    /// Others stand under it, so it cannot stand under one.
    HasOthers,
    /// Under one that is not given any more.
    Closed,
}

/// What is asked of a code under which another is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Above {
    pub is_itself: bool,
    pub has_parent: bool,
    pub state: CodeState,
}

/// Judges a place in the tree; `has_children` is of the code that is put there.
pub fn may_stand_under(above: Option<Above>, has_children: bool) -> Result<(), NoPlace> {
    match above {
        None => Ok(()),
        Some(above) if above.is_itself => Err(NoPlace::Itself),
        Some(above) if above.has_parent => Err(NoPlace::TooDeep),
        Some(_) if has_children => Err(NoPlace::HasOthers),
        Some(above) if above.state != CodeState::Open => Err(NoPlace::Closed),
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::transition::assert_all_pairs;

    #[test]
    fn every_pair_of_states_is_decided() {
        let states = [
            CodeState::Open,
            CodeState::Retired,
            CodeState::Merged,
            CodeState::Split,
        ]
        .map(|it| (it.name(), it));
        let allowed = [
            ("open", "retired"),
            ("open", "merged"),
            ("open", "split"),
            ("retired", "open"),
        ];
        let step = |state: CodeState, to| match to {
            "retired" => state.retire(),
            "merged" => state.merge(),
            "split" => state.split(),
            _ => state.reopen(),
        };
        assert_all_pairs(&states, &allowed, step, CodeState::name);
        for (name, state) in states {
            assert_eq!(CodeState::parse(name), Some(state));
        }
        assert_eq!(CodeState::parse("lost"), None);
    }

    #[test]
    fn doubts_are_read_as_they_are_written() {
        for doubt in Doubt::ALL {
            assert_eq!(Doubt::parse(doubt.as_str()), Some(doubt));
        }
        assert_eq!(Doubt::parse(""), None);
    }

    #[test]
    fn the_tree_has_two_levels() {
        let above = |is_itself, has_parent, state| {
            Some(Above {
                is_itself,
                has_parent,
                state,
            })
        };
        let open = CodeState::Open;
        let table = [
            (None, false, Ok(())),
            (None, true, Ok(())),
            (above(false, false, open), false, Ok(())),
            (above(false, false, open), true, Err(NoPlace::HasOthers)),
            (above(false, true, open), false, Err(NoPlace::TooDeep)),
            (above(true, false, open), false, Err(NoPlace::Itself)),
            (
                above(false, false, CodeState::Retired),
                false,
                Err(NoPlace::Closed),
            ),
        ];
        for (place, has_children, judged) in table {
            assert_eq!(
                may_stand_under(place, has_children),
                judged,
                "{place:?} {has_children}"
            );
        }
    }
}

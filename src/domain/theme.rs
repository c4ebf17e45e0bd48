//! A theme: what several contributions have in common, in the team's words, with the contributions as its evidence.
//! Dropped themes stay listed with the reason; a published theme belongs to a set that its hash names.

use crate::domain::transition::InvalidTransition;

/// Where a theme stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ThemeState {
    Draft,
    Agreed,
    /// Frozen: `set` names the whole set it was published in.
    Published {
        set: String,
    },
    /// The public reads the reason.
    Dropped {
        reason: String,
    },
}

impl ThemeState {
    pub fn name(&self) -> &'static str {
        match self {
            ThemeState::Draft => "draft",
            ThemeState::Agreed => "agreed",
            ThemeState::Published { .. } => "published",
            ThemeState::Dropped { .. } => "dropped",
        }
    }

    pub fn agree(self) -> Result<Self, InvalidTransition> {
        match self {
            ThemeState::Draft => Ok(ThemeState::Agreed),
            other => Err(refuse(&other, "agreed")),
        }
    }

    /// Back to the bench: allowed until the set is published.
    pub fn reconsider(self) -> Result<Self, InvalidTransition> {
        match self {
            ThemeState::Agreed | ThemeState::Dropped { .. } => Ok(ThemeState::Draft),
            other => Err(refuse(&other, "draft")),
        }
    }

    pub fn drop(self, reason: String) -> Result<Self, InvalidTransition> {
        match self {
            ThemeState::Draft | ThemeState::Agreed => Ok(ThemeState::Dropped { reason }),
            other => Err(refuse(&other, "dropped")),
        }
    }

    pub fn publish(self, set: String) -> Result<Self, InvalidTransition> {
        match self {
            ThemeState::Agreed => Ok(ThemeState::Published { set }),
            other => Err(refuse(&other, "published")),
        }
    }
}

fn refuse(from: &ThemeState, to: &'static str) -> InvalidTransition {
    InvalidTransition::new("theme", from.name(), to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::transition::assert_all_pairs;

    #[test]
    fn every_pair_of_states_is_decided() {
        let states = [
            ("draft", ThemeState::Draft),
            ("agreed", ThemeState::Agreed),
            ("published", ThemeState::Published { set: "abc".into() }),
            (
                "dropped",
                ThemeState::Dropped {
                    reason: "One voice only".into(),
                },
            ),
        ];
        let allowed = [
            ("draft", "agreed"),
            ("draft", "dropped"),
            ("agreed", "dropped"),
            ("agreed", "draft"),
            ("dropped", "draft"),
            ("agreed", "published"),
        ];
        let step = |state: ThemeState, to| match to {
            "agreed" => state.agree(),
            "published" => state.publish("abc".into()),
            "dropped" => state.drop("One voice only".into()),
            _ => state.reconsider(),
        };
        assert_all_pairs(&states, &allowed, step, ThemeState::name);
    }
}

//! The three phases of an engagement and the life of each. Only an open phase takes words, and only before its
//! closing moment. Not here: what must be true before a hand-over (`readiness`), nor who may order it (`staff`).

pub use crate::domain::acceptance::NotAccepted;
use crate::domain::public_reason::PublicReason;
use crate::domain::transition::InvalidTransition;
use jiff::Timestamp;

/// What people do in a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PhaseKind {
    /// Citizens say what matters to them.
    Listen,
    /// Allied health professionals answer the citizens' themes.
    Respond,
    /// Everyone judges the findings.
    Challenge,
}

impl PhaseKind {
    pub const ALL: [PhaseKind; 3] = [PhaseKind::Listen, PhaseKind::Respond, PhaseKind::Challenge];

    pub fn as_str(self) -> &'static str {
        match self {
            PhaseKind::Listen => "listen",
            PhaseKind::Respond => "respond",
            PhaseKind::Challenge => "challenge",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The phase that follows, if any.
    pub fn next(self) -> Option<Self> {
        match self {
            PhaseKind::Listen => Some(PhaseKind::Respond),
            PhaseKind::Respond => Some(PhaseKind::Challenge),
            PhaseKind::Challenge => None,
        }
    }
}

/// Where a phase stands. A `set` is the hash that names what the phase's words became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhaseState {
    Draft,
    Scheduled {
        opens_at: Timestamp,
        closes_at: Timestamp,
    },
    /// `paused` carries the reason that the public is given.
    Open {
        closes_at: Timestamp,
        paused: Option<PublicReason>,
    },
    /// No new words; those that wait are still decided.
    Closing {
        closed_at: Timestamp,
    },
    /// Every contribution is decided.
    Closed {
        closed_at: Timestamp,
    },
    /// Its words have become a set of themes or findings.
    Analysed {
        closed_at: Timestamp,
        set: String,
    },
    /// That set stands in a published strategy.
    Published {
        closed_at: Timestamp,
        set: String,
    },
}

impl PhaseState {
    pub fn name(&self) -> &'static str {
        match self {
            PhaseState::Draft => "draft",
            PhaseState::Scheduled { .. } => "scheduled",
            PhaseState::Open { .. } => "open",
            PhaseState::Closing { .. } => "closing",
            PhaseState::Closed { .. } => "closed",
            PhaseState::Analysed { .. } => "analysed",
            PhaseState::Published { .. } => "published",
        }
    }

    /// The moment at which an open phase stops taking anything.
    pub fn closes_at(&self) -> Option<Timestamp> {
        match self {
            PhaseState::Open { closes_at, .. } => Some(*closes_at),
            _ => None,
        }
    }

    /// The moment at which a phase that is over stopped taking anything.
    pub fn closed_at(&self) -> Option<Timestamp> {
        match self {
            PhaseState::Closing { closed_at }
            | PhaseState::Closed { closed_at }
            | PhaseState::Analysed { closed_at, .. }
            | PhaseState::Published { closed_at, .. } => Some(*closed_at),
            PhaseState::Draft | PhaseState::Scheduled { .. } | PhaseState::Open { .. } => None,
        }
    }

    /// Still ahead: nothing of it is public but its name and dates.
    pub fn is_ahead(&self) -> bool {
        matches!(self, PhaseState::Draft | PhaseState::Scheduled { .. })
    }

    pub fn is_open(&self) -> bool {
        matches!(self, PhaseState::Open { .. })
    }

    pub fn schedule(self, opens_at: Timestamp, closes_at: Timestamp) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Draft | PhaseState::Scheduled { .. } => {
                Ok(PhaseState::Scheduled { opens_at, closes_at })
            }
            other => Err(refuse(&other, "scheduled")),
        }
    }

    pub fn open(self, closes_at: Timestamp) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Draft | PhaseState::Scheduled { .. } => Ok(PhaseState::Open {
                closes_at,
                paused: None,
            }),
            other => Err(refuse(&other, "open")),
        }
    }

    /// Takes no words until it goes on; its closing moment stays.
    pub fn pause(self, reason: PublicReason) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Open {
                closes_at,
                paused: None,
            } => Ok(PhaseState::Open {
                closes_at,
                paused: Some(reason),
            }),
            other => Err(refuse(&other, "paused")),
        }
    }

    pub fn resume(self) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Open {
                closes_at,
                paused: Some(_),
            } => Ok(PhaseState::Open {
                closes_at,
                paused: None,
            }),
            other => Err(refuse(&other, "resumed")),
        }
    }

    /// Lasts longer: a later closing moment, given while the present one is still ahead. A phase that is over is not
    /// extended, it is opened again.
    pub fn extend(self, until: Timestamp, now: Timestamp) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Open { closes_at, paused } if now < closes_at && closes_at < until => {
                Ok(PhaseState::Open {
                    closes_at: until,
                    paused,
                })
            }
            other => Err(refuse(&other, "extended")),
        }
    }

    /// Stops new words. At the scheduled moment, or earlier by hand.
    pub fn close_to_new_words(self, now: Timestamp) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Open { closes_at, .. } => Ok(PhaseState::Closing {
                closed_at: now.min(closes_at),
            }),
            other => Err(refuse(&other, "closing")),
        }
    }

    /// Takes words again until `until`: what was closed too early, or to too few. Not once its words have become a set.
    pub fn reopen(self, until: Timestamp) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Closing { .. } | PhaseState::Closed { .. } => Ok(PhaseState::Open {
                closes_at: until,
                paused: None,
            }),
            other => Err(refuse(&other, "open")),
        }
    }

    /// All words are decided.
    pub fn close(self) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Closing { closed_at } => Ok(PhaseState::Closed { closed_at }),
            other => Err(refuse(&other, "closed")),
        }
    }

    /// The words have become the set named `set`.
    pub fn analyse(self, set: String) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Closed { closed_at } => Ok(PhaseState::Analysed { closed_at, set }),
            other => Err(refuse(&other, "analysed")),
        }
    }

    pub fn publish(self) -> Result<Self, InvalidTransition> {
        match self {
            PhaseState::Analysed { closed_at, set } => Ok(PhaseState::Published { closed_at, set }),
            other => Err(refuse(&other, "published")),
        }
    }
}

fn refuse(from: &PhaseState, to: &'static str) -> InvalidTransition {
    InvalidTransition::new("phase", from.name(), to)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::transition::assert_all_pairs;

    const T: Timestamp = Timestamp::UNIX_EPOCH;

    pub(crate) fn states() -> Vec<(&'static str, PhaseState)> {
        let set = "abc".to_owned();
        [
            PhaseState::Draft,
            PhaseState::Scheduled {
                opens_at: T,
                closes_at: T,
            },
            PhaseState::Open {
                closes_at: T,
                paused: None,
            },
            PhaseState::Closing { closed_at: T },
            PhaseState::Closed { closed_at: T },
            PhaseState::Analysed {
                closed_at: T,
                set: set.clone(),
            },
            PhaseState::Published { closed_at: T, set },
        ]
        .into_iter()
        .map(|state| (state.name(), state))
        .collect()
    }

    #[test]
    fn every_pair_of_states_is_decided() {
        let allowed = [
            ("draft", "scheduled"),
            ("scheduled", "scheduled"),
            ("draft", "open"),
            ("scheduled", "open"),
            ("open", "closing"),
            ("closing", "closed"),
            ("closed", "analysed"),
            ("analysed", "published"),
        ];
        let step = |state: PhaseState, to| match to {
            "scheduled" => state.schedule(T, T),
            "open" => state.open(T),
            "closing" => state.close_to_new_words(T),
            "closed" => state.close(),
            "analysed" => state.analyse("abc".into()),
            "published" => state.publish(),
            // Nothing leads back to a draft.
            _ => Err(refuse(&state, "draft")),
        };
        assert_all_pairs(&states(), &allowed, step, PhaseState::name);
    }

    #[test]
    fn a_pause_comes_and_goes_and_changes_no_moment() {
        let open = PhaseState::Open {
            closes_at: T,
            paused: None,
        };
        let paused = open.clone().pause("Election".into()).unwrap();
        assert!(paused.clone().pause("Again".into()).is_err());
        assert_eq!(paused.resume(), Ok(open.clone()));
        assert!(open.resume().is_err());
        for (name, state) in states() {
            if name != "open" {
                assert!(state.clone().pause("Election".into()).is_err(), "{name}");
                assert!(state.resume().is_err(), "{name}");
            }
        }
    }

    #[test]
    fn only_a_phase_that_is_not_over_is_extended_and_only_to_a_later_moment() {
        let after = |hours| T + jiff::SignedDuration::from_hours(hours);
        let open = PhaseState::Open {
            closes_at: after(2),
            paused: Some("Election".into()),
        };
        let extended = PhaseState::Open {
            closes_at: after(3),
            paused: Some("Election".into()),
        };
        assert_eq!(open.clone().extend(after(3), after(1)), Ok(extended));
        assert!(
            open.clone().extend(after(2), after(1)).is_err(),
            "the same moment"
        );
        assert!(open.clone().extend(after(1), T).is_err(), "an earlier one");
        assert!(open.extend(after(3), after(2)).is_err(), "it is over");
        for (name, state) in states() {
            if name != "open" {
                assert!(state.extend(after(9), T).is_err(), "{name}");
            }
        }
    }

    #[test]
    fn only_what_is_closed_and_not_handed_over_is_opened_again() {
        for (name, state) in states() {
            let again = state.reopen(T);
            assert_eq!(again.is_ok(), matches!(name, "closing" | "closed"), "{name}");
        }
    }
}

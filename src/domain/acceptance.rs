//! Whether a phase takes words at a moment: the one rule that every post is judged by. Not here: how a phase moves
//! (`phase`), and what else a post must be.

use crate::domain::phase::PhaseState;
use crate::domain::public_reason::PublicReason;
use jiff::{SignedDuration, Timestamp};

/// Why a phase does not take words now. A page says it kindly and gives the words back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAccepted {
    NotYet { opens_at: Option<Timestamp> },
    Paused { reason: PublicReason },
    Over { closed_at: Timestamp },
}

impl PhaseState {
    /// Whether words may come in at `now`. The opening moment is in time and the closing moment is too late, also where
    /// no timer has moved the phase yet.
    pub fn accepts(&self, now: Timestamp) -> Result<(), NotAccepted> {
        match self {
            PhaseState::Draft => Err(NotAccepted::NotYet { opens_at: None }),
            PhaseState::Scheduled { opens_at, .. } if now < *opens_at => Err(NotAccepted::NotYet {
                opens_at: Some(*opens_at),
            }),
            PhaseState::Scheduled { closes_at, .. } | PhaseState::Open { closes_at, .. }
                if now >= *closes_at =>
            {
                Err(NotAccepted::Over {
                    closed_at: *closes_at,
                })
            }
            PhaseState::Scheduled { .. } => Ok(()),
            PhaseState::Open {
                paused: Some(reason), ..
            } => Err(NotAccepted::Paused {
                reason: reason.clone(),
            }),
            PhaseState::Open { paused: None, .. } => Ok(()),
            PhaseState::Closing { closed_at }
            | PhaseState::Closed { closed_at }
            | PhaseState::Analysed { closed_at, .. }
            | PhaseState::Published { closed_at, .. } => Err(NotAccepted::Over {
                closed_at: *closed_at,
            }),
        }
    }

    /// The same for words that somebody began to write at `began`: what was begun before the closing moment may still be
    /// sent for `grace` after it, also where the phase stood still when it closed: its closing moment ends a pause of the
    /// phase, and whether a timer has moved the row by then must not matter. Not once its words have become a set.
    pub fn accepts_begun(
        &self,
        began: Timestamp,
        grace: SignedDuration,
        now: Timestamp,
    ) -> Result<(), NotAccepted> {
        let judged = self.accepts(now);
        let is_closing = matches!(self, PhaseState::Open { .. } | PhaseState::Closing { .. });
        match judged {
            Err(NotAccepted::Over { closed_at })
                if is_closing && began < closed_at && now < closed_at + grace =>
            {
                Ok(())
            }
            judged => judged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::phase::tests::states;

    const T: Timestamp = Timestamp::UNIX_EPOCH;

    #[test]
    fn only_an_open_phase_accepts_and_only_before_its_closing_moment() {
        let closes_at = T + jiff::SignedDuration::from_hours(1);
        let open = PhaseState::Open {
            closes_at,
            paused: None,
        };
        assert_eq!(open.accepts(T), Ok(()));
        assert_eq!(
            open.accepts(closes_at),
            Err(NotAccepted::Over { closed_at: closes_at })
        );
        let paused = open.clone().pause("Election".into()).unwrap();
        assert_eq!(
            paused.accepts(T),
            Err(NotAccepted::Paused {
                reason: "Election".into()
            })
        );
        let opens_at = T + jiff::SignedDuration::from_mins(1);
        let scheduled = PhaseState::Scheduled { opens_at, closes_at };
        let too_early = opens_at - jiff::SignedDuration::from_millis(1);
        assert_eq!(
            scheduled.accepts(too_early),
            Err(NotAccepted::NotYet {
                opens_at: Some(opens_at)
            })
        );
        assert_eq!(scheduled.accepts(opens_at), Ok(()), "before any timer");
        assert_eq!(
            scheduled.accepts(closes_at),
            Err(NotAccepted::Over { closed_at: closes_at })
        );
        for (name, state) in states() {
            if name != "open" {
                assert!(state.accepts(T).is_err(), "{name}");
            }
        }
    }

    #[test]
    fn what_was_begun_in_time_may_be_sent_a_little_later() {
        let minutes = |minutes| T + SignedDuration::from_mins(minutes);
        let grace = SignedDuration::from_mins(30);
        let (open, closing) = (
            PhaseState::Open {
                closes_at: T,
                paused: None,
            },
            PhaseState::Closing { closed_at: T },
        );
        let table = [
            (minutes(-1), T, true),
            (minutes(-1), minutes(29), true),
            (minutes(-1), minutes(30), false),
            // Begun at the closing moment, or later.
            (T, T, false),
            (minutes(5), minutes(6), false),
        ];
        for (began, now, expected) in table {
            for state in [&open, &closing] {
                let judged = state.accepts_begun(began, grace, now);
                assert_eq!(judged.is_ok(), expected, "{} {began} {now}", state.name());
            }
        }
        assert!(open.accepts_begun(minutes(-1), SignedDuration::ZERO, T).is_err());
        let paused = PhaseState::Open {
            closes_at: T,
            paused: Some("An election".into()),
        };
        assert!(
            paused.accepts_begun(minutes(-1), grace, minutes(-1)).is_err(),
            "a pause takes nothing before the closing moment"
        );
        assert!(
            paused.accepts_begun(minutes(-1), grace, minutes(1)).is_ok(),
            "as when the timer has moved it"
        );
        for (name, state) in states() {
            if !matches!(name, "open" | "closing") {
                assert!(
                    state.accepts_begun(minutes(-1), grace, minutes(1)).is_err(),
                    "{name}"
                );
            }
        }
    }
}

//! Which declined words stand in the public list of declined contributions, and from which day.
//! The reason alone does not decide: words that may harm someone stay out of sight whatever they were declined for, and
//! nobody's words are listed before their author could read of it. Not here: which reasons show words (list `reason`).

use jiff::Span;
use jiff::civil::Date;

/// Outcomes after which words are never listed: somebody worried about them, parts were covered, they were public and were
/// taken down, or a reader's report took them off the list.
pub const NEVER_AFTER: [&str; 4] = ["escalated", "redacted", "taken-down", "unlisted"];

/// What matters of declined words.
#[derive(Debug, Clone, Copy)]
pub struct Declined<'a> {
    /// The reason says that the words may be seen (`hides_text`).
    pub reason_shows: bool,
    /// Their author has a receipt, so could read that they will be listed.
    pub has_receipt: bool,
    /// Every outcome on record.
    pub outcomes: &'a [&'a str],
    /// A program notices a name, a number or a worry in them, a case was raised, or something lies sealed.
    pub is_delicate: bool,
    pub appeal_open: bool,
    pub reported: bool,
    pub received_on: Date,
    /// Of the refusal, or of the answer to an appeal, whichever was last.
    pub decided_on: Date,
}

/// How an engagement lists them: entry `declined-days` of its list `rule`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listing {
    /// Days between the decision and the list.
    pub days: i64,
    /// Words that came before nobody had said it stay out.
    pub since: Date,
}

/// Why declined words are not in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    /// For good.
    Never,
    /// While an appeal is open or readers have reported them.
    Contested,
}

impl Declined<'_> {
    /// The first day on which a release may list the words.
    pub fn listed_from(&self, listing: &Listing) -> Result<Date, Hidden> {
        let never = self.outcomes.iter().any(|outcome| NEVER_AFTER.contains(outcome));
        if !self.reason_shows
            || !self.has_receipt
            || never
            || self.is_delicate
            || self.received_on < listing.since
        {
            return Err(Hidden::Never);
        }
        if self.appeal_open || self.reported {
            return Err(Hidden::Contested);
        }
        Ok(self.decided_on.saturating_add(Span::new().days(listing.days)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: i8) -> Date {
        Date::constant(2026, 11, day)
    }

    fn unclear() -> Declined<'static> {
        Declined {
            reason_shows: true,
            has_receipt: true,
            outcomes: &["held", "declined", "appeal-upheld"],
            is_delicate: false,
            appeal_open: false,
            reported: false,
            received_on: day(2),
            decided_on: day(3),
        }
    }

    #[test]
    fn what_may_harm_is_never_listed_and_what_is_contested_not_yet() {
        let listing = Listing {
            days: 7,
            since: day(2),
        };
        let table = [
            ("harmless", unclear(), Ok(day(10))),
            (
                "the reason hides",
                Declined {
                    reason_shows: false,
                    ..unclear()
                },
                Err(Hidden::Never),
            ),
            (
                "nobody could be told",
                Declined {
                    has_receipt: false,
                    ..unclear()
                },
                Err(Hidden::Never),
            ),
            (
                "somebody worried",
                Declined {
                    outcomes: &["escalated", "declined"],
                    ..unclear()
                },
                Err(Hidden::Never),
            ),
            (
                "was public",
                Declined {
                    outcomes: &["published", "taken-down"],
                    ..unclear()
                },
                Err(Hidden::Never),
            ),
            (
                "was covered",
                Declined {
                    outcomes: &["redacted", "decision-taken-back", "declined"],
                    ..unclear()
                },
                Err(Hidden::Never),
            ),
            (
                "was taken off the list",
                Declined {
                    outcomes: &["declined", "unlisted"],
                    reported: true,
                    ..unclear()
                },
                Err(Hidden::Never),
            ),
            (
                "delicate",
                Declined {
                    is_delicate: true,
                    appeal_open: true,
                    ..unclear()
                },
                Err(Hidden::Never),
            ),
            (
                "came before the rule",
                Declined {
                    received_on: day(1),
                    ..unclear()
                },
                Err(Hidden::Never),
            ),
            (
                "appealed",
                Declined {
                    appeal_open: true,
                    ..unclear()
                },
                Err(Hidden::Contested),
            ),
            (
                "reported",
                Declined {
                    reported: true,
                    ..unclear()
                },
                Err(Hidden::Contested),
            ),
        ];
        for (name, words, expected) in table {
            assert_eq!(words.listed_from(&listing), expected, "{name}");
        }
    }
}

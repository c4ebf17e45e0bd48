//! The second step of signing in: how long the code of an authenticator counts, and what a recovery code is. Not here:
//! how a code is worked out, who asks for it, and how often it may be tried.

use crate::domain::code;
use jiff::Timestamp;

/// One code of an authenticator counts so many seconds (RFC 6238, section 5.2).
pub const SECONDS: i64 = 30;
/// Digits of a code (RFC 4226, section 5.3).
pub const DIGITS: usize = 6;
/// How many recovery codes someone is given.
pub const RECOVERY_CODES: usize = 10;

/// The number of a 30-second step since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step(pub i64);

impl Step {
    pub fn at(now: Timestamp) -> Self {
        Self(now.as_second().div_euclid(SECONDS))
    }

    /// The second in which the step begins.
    pub fn second(self) -> i64 {
        self.0 * SECONDS
    }
}

/// The steps whose code counts now: this one, the one before and the one after, because clocks differ; and none that is
/// not later than the last one accepted, because a code counts once (RFC 6238, section 5.2).
pub fn open_steps(now: Step, last: Option<Step>) -> Vec<Step> {
    (now.0 - 1..=now.0 + 1)
        .map(Step)
        .filter(|step| last.is_none_or(|last| *step > last))
        .collect()
}

/// A code for the day when the authenticator is not at hand: 120 random bits, shown once, used once. More than the 112
/// bits from which NIST SP 800-63B (section 3.1.2.2) lets a fast hash keep a look-up secret.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode([u8; RecoveryCode::BYTES]);

impl RecoveryCode {
    pub const BYTES: usize = 15;

    pub fn from_random(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// What is hashed and compared.
    pub fn secret(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// Six groups of four symbols.
    pub fn spelled(&self) -> String {
        code::grouped(&code::spell(&self.0)).join("-")
    }
}

/// What someone shows as the second step.
#[derive(Clone, PartialEq, Eq)]
pub enum Proof {
    /// Six digits.
    Code(String),
    Recovery(RecoveryCode),
}

impl Proof {
    /// Reads what was typed or pasted, with any spaces and hyphens; `None` when it can be neither.
    pub fn parse(typed: &str) -> Option<Self> {
        let bare: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .collect();
        if bare.len() == DIGITS && bare.bytes().all(|b| b.is_ascii_digit()) {
            return Some(Proof::Code(bare));
        }
        let bytes = code::unspell(&bare)?;
        bytes.try_into().ok().map(RecoveryCode).map(Proof::Recovery)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_counts_for_three_steps_and_once() {
        let now = Step::at("2026-11-22T10:00:15Z".parse().unwrap());
        assert_eq!(
            now.second(),
            "2026-11-22T10:00:00Z".parse::<Timestamp>().unwrap().as_second()
        );
        let at = |offset: i64| Step(now.0 + offset);
        let table = [
            (None, vec![at(-1), at(0), at(1)]),
            (Some(at(-9)), vec![at(-1), at(0), at(1)]),
            (Some(at(-1)), vec![at(0), at(1)]),
            (Some(at(0)), vec![at(1)]),
            (Some(at(1)), vec![]),
            // A clock that was put back makes people wait, and opens nothing twice.
            (Some(at(40)), vec![]),
        ];
        for (last, expected) in table {
            assert_eq!(open_steps(now, last), expected, "{last:?}");
        }
    }

    #[test]
    fn what_is_typed_is_six_digits_or_a_recovery_code() {
        let recovery = RecoveryCode::from_random([7; 15]);
        assert_eq!(recovery.spelled().len(), 6 * 4 + 5);
        for (typed, expected) in [
            ("123456", Some(Proof::Code("123456".into()))),
            (" 123 456\n", Some(Proof::Code("123456".into()))),
            ("12345", None),
            ("1234567", None),
            ("12345a", None),
            ("", None),
            (&recovery.spelled(), Some(Proof::Recovery(recovery.clone()))),
            (
                &recovery.spelled().to_lowercase().replace('-', " "),
                Some(Proof::Recovery(recovery.clone())),
            ),
            (recovery.spelled().split_at(20).0, None),
        ] {
            assert!(Proof::parse(typed) == expected, "{typed:?}");
        }
    }
}

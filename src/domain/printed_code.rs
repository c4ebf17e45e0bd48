//! Codes that an organiser prints, seals and hands out: each becomes one voice, once, and no script is needed.
//! The group is known, the person is not. Not here: how a code is kept (`actions::print_codes`).

use crate::domain::code;

/// Bytes of one code: 80 bits, which nobody guesses, in sixteen symbols.
pub const LENGTH: usize = 10;

/// Fewer in a batch, and whoever hands them out would remember who got them.
pub const FEWEST: usize = 8;

/// What one printer and one pair of hands manage.
pub const MOST: usize = 200;

/// One code as it stands on a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintedCode([u8; LENGTH]);

impl PrintedCode {
    pub fn from_random(bytes: [u8; LENGTH]) -> Self {
        Self(bytes)
    }

    /// Reads what somebody typed: sixteen symbols, however they are spaced.
    pub fn parse(typed: &str) -> Option<Self> {
        code::unspell(typed)?.try_into().ok().map(Self)
    }

    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Four groups of four symbols.
    pub fn groups(&self) -> Vec<String> {
        code::grouped(&code::spell(&self.0))
    }
}

/// How many are printed at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchSize(usize);

impl BatchSize {
    /// From [`FEWEST`] to [`MOST`].
    pub fn parse(typed: &str) -> Option<Self> {
        let wanted: usize = typed.trim().parse().ok()?;
        (FEWEST..=MOST).contains(&wanted).then_some(Self(wanted))
    }

    pub fn get(self) -> usize {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_can_be_read_back_from_handwriting() {
        let code = PrintedCode::from_random([0, 17, 34, 51, 68, 85, 102, 119, 136, 153]);
        assert_eq!(code.groups().concat().len(), 16);
        for typed in [
            code.groups().join(" "),
            code.groups().join("-").to_lowercase(),
            format!(" {} ", code.groups().concat()).replace('0', "O"),
        ] {
            assert_eq!(PrintedCode::parse(&typed), Some(code), "{typed}");
        }
        for wrong in ["", "7K3M", "7K3M 9QWE 0000 1111 2222", "7K3M 9QWE 0000 111U"] {
            assert_eq!(PrintedCode::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_batch_hides_who_got_which() {
        let table = [
            ("8", Some(8)),
            (" 30 ", Some(30)),
            ("200", Some(200)),
            ("7", None),
            ("0", None),
            ("201", None),
            ("-9", None),
            ("ten", None),
            ("", None),
        ];
        for (typed, size) in table {
            assert_eq!(BatchSize::parse(typed).map(BatchSize::get), size, "{typed}");
        }
    }
}

//! The ledger of what the team does: what a line says, and the exact text that its hash is taken of. Pure: the hash is
//! computed and lines are kept by `store::ledger`, the one place that writes them.

mod act;

pub use act::Act;

use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt;

/// The first words of what is hashed; another number means another form.
const FORM: &str = "ahpslisten ledger 1";

/// Who did it. Authors have no name here, nor anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    Staff(i64),
    /// The service itself, at its moment.
    Timer,
    /// Whoever may run commands on the machine.
    Operator,
    Author,
}

impl Hand {
    pub fn as_str(self) -> &'static str {
        match self {
            Hand::Staff(_) => "staff",
            Hand::Timer => "timer",
            Hand::Operator => "operator",
            Hand::Author => "author",
        }
    }

    pub fn staff(self) -> Option<i64> {
        match self {
            Hand::Staff(id) => Some(id),
            Hand::Timer | Hand::Operator | Hand::Author => None,
        }
    }
}

/// When: to the second for what the team answers for, to the day for what authors do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    At(Timestamp),
    On(Date),
}

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        Moment::At(at)
    }
}

impl From<Date> for Moment {
    fn from(day: Date) -> Self {
        Moment::On(day)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Moment::At(at) => {
                let second = Timestamp::from_second(at.as_second()).unwrap_or(*at);
                write!(f, "{second}")
            }
            Moment::On(day) => write!(f, "{day}"),
        }
    }
}

/// An act about to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Slug; none where the act is the installation's.
    pub engagement: Option<String>,
    pub act: Act,
    /// What it was done to: the random id of a contribution or of something of the team's, or the number of a release.
    pub subject: String,
    pub hand: Hand,
    /// A code that belongs to the act, or empty. Never words that anyone typed.
    pub detail: String,
    /// SHA-256 of the record that the act left elsewhere, which cannot change unnoticed then.
    pub seal: Option<[u8; 32]>,
    pub moment: Moment,
}

impl Entry {
    pub fn new(
        slug: &str,
        act: Act,
        subject: impl fmt::Display,
        hand: Hand,
        moment: impl Into<Moment>,
    ) -> Self {
        Self {
            engagement: Some(slug.to_owned()),
            act,
            subject: subject.to_string(),
            hand,
            detail: String::new(),
            seal: None,
            moment: moment.into(),
        }
    }

    /// An act that belongs to no engagement.
    pub fn of_house(act: Act, subject: impl fmt::Display, hand: Hand, moment: impl Into<Moment>) -> Self {
        Self {
            engagement: None,
            ..Self::new("", act, subject, hand, moment)
        }
    }

    pub fn detail(self, code: &str) -> Self {
        Self {
            detail: code.to_owned(),
            ..self
        }
    }

    pub fn seal(self, digest: [u8; 32]) -> Self {
        Self {
            seal: Some(digest),
            ..self
        }
    }

    /// The line that follows one with the hash `previous`; its own hash is still to be taken.
    pub fn follow(&self, place: i64, previous: [u8; 32]) -> Line {
        Line {
            place,
            moment: self.moment.to_string(),
            engagement: self.engagement.clone(),
            act: self.act.as_str().to_owned(),
            subject: self.subject.clone(),
            hand: self.hand.as_str().to_owned(),
            staff: self.hand.staff(),
            detail: self.detail.clone(),
            seal: self.seal.map(|digest| digest.to_vec()),
            previous: previous.to_vec(),
        }
    }
}

/// A line as it stands in the ledger, all but its own hash. Words are kept as they are stored, so that a line of a later
/// version of this program can be checked as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// 1 for the first.
    pub place: i64,
    pub moment: String,
    pub engagement: Option<String>,
    pub act: String,
    pub subject: String,
    pub hand: String,
    pub staff: Option<i64>,
    pub detail: String,
    pub seal: Option<Vec<u8>>,
    pub previous: Vec<u8>,
}

impl Line {
    /// What the hash of a line is taken of: eleven lines of UTF-8, each ended by one line feed.
    ///
    /// ```text
    /// ahpslisten ledger 1
    /// hash of the line before, 64 hexadecimal digits in small letters; zeros for the first
    /// place, decimal, 1 for the first
    /// moment: 2026-11-20T10:00:00Z, or a day such as 2026-11-20
    /// name of the engagement, or nothing
    /// act
    /// subject
    /// hand: staff, timer, operator or author
    /// number of the member of staff, decimal, or nothing
    /// detail, or nothing
    /// seal, 64 hexadecimal digits, or nothing
    /// ```
    ///
    /// The hash is the SHA-256 (FIPS 180-4) of these bytes, so `sha256sum` checks a line. No field holds a line feed
    /// ([`Line::is_plain`]), so no two lines have one text.
    pub fn canonical(&self) -> String {
        let hex = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
        let fields = [
            FORM.to_owned(),
            hex(&self.previous),
            self.place.to_string(),
            self.moment.clone(),
            self.engagement.clone().unwrap_or_default(),
            self.act.clone(),
            self.subject.clone(),
            self.hand.clone(),
            self.staff.map(|id| id.to_string()).unwrap_or_default(),
            self.detail.clone(),
            self.seal.as_deref().map(hex).unwrap_or_default(),
        ];
        fields.map(|field| format!("{field}\n")).concat()
    }

    /// Whether every field is of one line.
    pub fn is_plain(&self) -> bool {
        let engagement = self.engagement.as_deref().unwrap_or_default();
        [engagement, &self.subject, &self.detail, &self.moment]
            .iter()
            .all(|field| !field.contains(char::is_control))
    }
}

/// The text of a record that a line seals: its kind and its fields, each preceded by its length in bytes, so that no
/// field runs into the next whatever it holds.
pub fn record(kind: &str, fields: &[&str]) -> String {
    [kind]
        .iter()
        .chain(fields)
        .map(|field| format!("{}:{field}\n", field.len()))
        .collect()
}

/// The head of the ledger as a release states it: how many lines there were, and the hash of the last one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub place: i64,
    pub hash: [u8; 32],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_that_is_hashed_is_what_the_description_says() {
        let at: Timestamp = "2026-11-20T10:00:00.987Z".parse().unwrap();
        let entry = Entry::new(
            "ahp-strategy",
            Act::ContributionDeclined,
            "q1",
            Hand::Staff(7),
            at,
        )
        .detail("unclear")
        .seal([0xab; 32]);
        let expected = format!(
            "ahpslisten ledger 1\n{}\n3\n2026-11-20T10:00:00Z\nahp-strategy\ncontribution-declined\nq1\nstaff\n7\nunclear\n{}\n",
            "01".repeat(32),
            "ab".repeat(32)
        );
        assert_eq!(entry.follow(3, [1; 32]).canonical(), expected);
        let day: Date = "2026-11-21".parse().unwrap();
        let bare = Entry::of_house(Act::StaffAdded, 4, Hand::Operator, day).follow(1, [0; 32]);
        let expected = format!(
            "ahpslisten ledger 1\n{}\n1\n2026-11-21\n\nstaff-added\n4\noperator\n\n\n\n",
            "00".repeat(32)
        );
        assert_eq!(bare.canonical(), expected);
    }

    #[test]
    fn a_line_feed_in_a_field_is_noticed() {
        let day: Date = "2026-11-21".parse().unwrap();
        let entry = Entry::new("a", Act::ReleaseCut, 1, Hand::Timer, day);
        assert!(entry.follow(1, [0; 32]).is_plain());
        assert!(!entry.detail("a\nb").follow(1, [0; 32]).is_plain());
    }

    #[test]
    fn fields_of_a_record_do_not_run_into_each_other() {
        assert_ne!(record("a", &["b\n1:c"]), record("a", &["b", "c"]));
        assert_ne!(record("a", &["", "b"]), record("a", &["b", ""]));
    }
}

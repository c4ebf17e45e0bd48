//! A group's hour as a facilitator notes it: kind of place, how many came, whom it reached, what they needed, how many
//! hands. Codes come from the engagement's lists. Not here: anything that was said, or who was there.

use crate::domain::count::Count;
use crate::domain::stance::Stance;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// More than any room of ours holds; a longer number is a slip of the keyboard.
pub const MOST_PEOPLE: i64 = 500;

/// What is noted of one session. `came` is 0 until it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupSession {
    pub held_on: Date,
    pub place: String,
    pub came: i64,
    /// Everyone in the room agreed that what they say is sent.
    pub agreed: bool,
    pub reach: BTreeSet<String>,
    /// What people asked for to take part, and whether they had it.
    pub needs: BTreeMap<String, bool>,
}

/// A day as people write it: day, month and year in this order, whatever stands between; or the year first.
pub fn parse_day(text: &str) -> Option<Date> {
    let parts: Vec<i16> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [a, b, c] = parts.try_into().ok()?;
    let (year, month, day) = if a > 31 { (a, b, c) } else { (c, b, a) };
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    (year >= 2000).then(|| Date::new(year, month, day).ok()).flatten()
}

/// How many people, 0 where nothing is written; `None` for what is no number or too large a one.
pub fn parse_people(text: &str) -> Option<i64> {
    match text.trim() {
        "" => Some(0),
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => {
            digits.parse().ok().filter(|people| *people <= MOST_PEOPLE)
        }
        _ => None,
    }
}

/// Hands that were counted on one idea, in the order of [`Stance::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hands([i64; 3]);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandsError {
    NotANumber,
    /// More hands than people came.
    TooMany,
}

impl Hands {
    /// Reads three numbers; `None` where no hand was counted.
    pub fn parse(texts: [&str; 3]) -> Result<Option<Self>, HandsError> {
        let mut hands = [0; 3];
        for (text, cell) in texts.iter().zip(&mut hands) {
            *cell = parse_people(text).ok_or(HandsError::NotANumber)?;
        }
        Ok(Some(Self(hands)).filter(|hands| hands.total() > 0))
    }

    fn total(&self) -> i64 {
        self.0.iter().sum()
    }

    /// Nobody has two hands here.
    pub fn fit(&self, came: i64) -> Result<(), HandsError> {
        if self.total() <= came {
            Ok(())
        } else {
            Err(HandsError::TooMany)
        }
    }

    pub fn counts(&self) -> Vec<(Stance, i64)> {
        Stance::ALL.into_iter().zip(self.0).collect()
    }
}

/// How far a group has been reached, in people who came to sessions that reached it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// No session has reached it yet.
    Missing,
    Begun,
    /// As many as the target.
    Target,
}

impl Reached {
    pub fn of(people: Count, target: u64) -> Self {
        match people.exact() {
            0 => Reached::Missing,
            n if n < target => Reached::Begun,
            _ => Reached::Target,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Reached::Missing => "missing",
            Reached::Begun => "begun",
            Reached::Target => "target",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = |text| parse_day(text).map(|day| day.to_string());
        for text in [
            "20 11 2026",
            "20/11/2026",
            "20.11.2026",
            " 20 - 11 - 2026 ",
            "2026-11-20",
        ] {
            assert_eq!(day(text).as_deref(), Some("2026-11-20"), "{text}");
        }
        for text in [
            "",
            "20 11",
            "31 2 2026",
            "20 13 2026",
            "20 11 26",
            "today",
            "1 2 3 4",
            "99999 1 1",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn people_are_a_small_whole_number() {
        let table = [
            ("", Some(0)),
            (" 12 ", Some(12)),
            ("500", Some(500)),
            ("501", None),
            ("-1", None),
            ("1.5", None),
        ];
        for (text, people) in table {
            assert_eq!(parse_people(text), people, "{text}");
        }
    }

    #[test]
    fn hands_are_no_more_than_people() {
        assert_eq!(Hands::parse(["", "", "0"]), Ok(None));
        assert_eq!(Hands::parse(["8", "x", ""]), Err(HandsError::NotANumber));
        let hands = Hands::parse(["8", "1", ""]).unwrap().unwrap();
        assert_eq!(
            hands.counts(),
            [(Stance::Agree, 8), (Stance::Disagree, 1), (Stance::NotSure, 0)]
        );
        assert_eq!(hands.fit(9), Ok(()));
        assert_eq!(hands.fit(8), Err(HandsError::TooMany));
    }

    #[test]
    fn a_group_is_missing_begun_or_at_its_target() {
        let of = |people| Reached::of(Count::new(people), 30);
        assert_eq!(
            [0, 1, 29, 30, 31].map(of),
            [
                Reached::Missing,
                Reached::Begun,
                Reached::Begun,
                Reached::Target,
                Reached::Target
            ]
        );
    }
}

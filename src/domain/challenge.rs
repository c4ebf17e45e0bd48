//! When a challenge to a finding binds the team: a share of an audience and a number of people.
//! The threshold is locked before the phase opens, so that nobody can say afterwards how much was too little. Not here: how
//! answers are counted, and what pages say of them.

use crate::domain::audience::Audience;
use crate::domain::count::Count;
use crate::domain::finding::Outcome;

/// How much "not right" of one audience binds the team: a share of all its answers, and people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// In 100 of those of the audience who answered.
    pub percent: u64,
    /// At least so many of them, whatever their share.
    pub people: u64,
}

/// How one audience answered when a finding was put to it.
#[derive(Clone, Copy)]
pub struct Judged {
    pub audience: Audience,
    /// Who said that it is not right.
    pub against: Count,
    pub all: Count,
}

impl Threshold {
    fn is_reached(self, judged: &Judged) -> bool {
        let (against, all) = (judged.against.exact(), judged.all.exact());
        against > 0 && against >= self.people && against * 100 >= self.percent * all
    }

    /// The audiences whose challenge reaches it, in the order of the list.
    pub fn reached_by(self, judged: &[Judged]) -> Vec<Audience> {
        judged
            .iter()
            .filter(|judged| self.is_reached(judged))
            .map(|judged| judged.audience)
            .collect()
    }
}

/// Whether the team must answer those who said "not right": always, unless it follows them and drops the finding.
pub fn must_answer(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Keep | Outcome::Change { .. } | Outcome::Merge { .. } => true,
        Outcome::Drop => false,
    }
}

/// Whether a challenge that reached the threshold stands on after a decision: the wording that was challenged goes on,
/// in the finding itself or within another one.
pub fn is_unresolved(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Keep | Outcome::Merge { .. } => true,
        Outcome::Change { .. } | Outcome::Drop => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Key;

    #[test]
    fn a_share_and_a_number_of_people_are_both_needed() {
        let threshold = Threshold {
            percent: 20,
            people: 10,
        };
        // Against, all, whether it binds.
        let table = [
            (0, 0, false),
            (9, 9, false),
            (10, 50, true),
            (10, 51, false),
            (11, 55, true),
            (400, 2001, false),
            (401, 2001, true),
        ];
        for (against, all, binds) in table {
            let judged = Judged {
                audience: Audience::Ahp,
                against: Count::new(against),
                all: Count::new(all),
            };
            let reached = threshold.reached_by(&[judged]);
            assert_eq!(!reached.is_empty(), binds, "{against} of {all}");
        }
        let nobody = Judged {
            audience: Audience::Citizen,
            against: Count::new(0),
            all: Count::new(5),
        };
        let loose = Threshold {
            percent: 0,
            people: 0,
        };
        assert!(
            loose.reached_by(&[nobody]).is_empty(),
            "nobody challenges nothing"
        );
    }

    #[test]
    fn only_who_drops_a_finding_owes_no_answer() {
        let change = Outcome::Change {
            earlier: String::new(),
        };
        let merge = Outcome::Merge { into: Key(1) };
        let table = [
            (Outcome::Keep, true, true),
            (change, true, false),
            (merge, true, true),
            (Outcome::Drop, false, false),
        ];
        for (outcome, answers, unresolved) in table {
            let said = (must_answer(&outcome), is_unresolved(&outcome));
            assert_eq!(said, (answers, unresolved), "{}", outcome.name());
        }
    }
}

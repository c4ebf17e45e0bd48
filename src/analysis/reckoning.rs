//! What moderators decided, reckoned from the lines of the ledger in their order: by month, outcome and reason, with
//! the days that words waited, and how blind second readings compared. True figures; what may be told of them is not said here.

use crate::analysis::agreement::{Agreement, agreement};
use crate::domain::count::Count;
use crate::domain::ledger::Act;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A line of the ledger as it matters here.
#[derive(Debug, Clone)]
pub struct Told<'a> {
    /// The contribution, as lines name it.
    pub subject: &'a str,
    pub act: Act,
    /// Code of a reason, or empty.
    pub reason: &'a str,
    /// The London day.
    pub on: Date,
}

/// Year and month.
pub type Month = (i16, i8);

/// What a decision was: what was done, and the reason where words were not published at first or were taken down.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outcome {
    pub act: Act,
    pub reason: String,
}

/// What a reader decided: published, or for which reason not.
type Label = Option<String>;

/// What a decision added, in case it is taken back: its outcome and month, and the days of waiting that it ended, where it
/// was the first.
type Counted = (Outcome, Month, Option<i64>, bool);

#[derive(Debug, Clone, Default)]
pub struct Reckoning {
    by_month: BTreeMap<(Outcome, Month), u64>,
    /// Days from the day of arrival to the first decision, by its month.
    waits: BTreeMap<Month, Vec<i64>>,
    /// First decision and blind second one.
    pairs: Vec<(Label, Label)>,
}

impl Reckoning {
    /// Walks the lines in their order. `arrived` says on which day words came; nothing where that is no longer known.
    pub fn of<'a>(lines: impl Iterator<Item = Told<'a>>, arrived: impl Fn(&str) -> Option<Date>) -> Self {
        let mut all = Self::default();
        let mut first: BTreeMap<&str, Label> = BTreeMap::new();
        let mut last: BTreeMap<&str, Counted> = BTreeMap::new();
        let mut pairs: BTreeMap<&str, (Label, Label)> = BTreeMap::new();
        for line in lines {
            let mut waited = None;
            let is_first = !first.contains_key(line.subject);
            let month = (line.on.year(), line.on.month());
            let label = match line.act {
                Act::ContributionPublished | Act::ContributionRedacted | Act::BlindPublished => None,
                Act::ContributionDeclined | Act::BlindDeclined => Some(line.reason.to_owned()),
                _ => Some(String::new()),
            };
            match line.act {
                Act::ContributionPublished | Act::ContributionRedacted | Act::ContributionDeclined => {
                    if first.insert(line.subject, label).is_none()
                        && let Some(came) = arrived(line.subject)
                    {
                        let days = i64::from((line.on - came).get_days()).max(0);
                        all.waits.entry(month).or_default().push(days);
                        waited = Some(days);
                    }
                }
                Act::BlindPublished | Act::BlindDeclined => {
                    if let Some(decided) = first.get(line.subject) {
                        pairs.insert(line.subject, (decided.clone(), label));
                    }
                    continue;
                }
                Act::DecisionTakenBack => {
                    if let Some(counted) = last.remove(line.subject) {
                        // Words that were sent anew keep the first decision on them, and whoever read it again.
                        if counted.3 {
                            first.remove(line.subject);
                            pairs.remove(line.subject);
                        }
                        all.uncount(&counted);
                    }
                    continue;
                }
                Act::ChangePublished
                | Act::ChangeDeclined
                | Act::AppealAllowed
                | Act::AppealUpheld
                | Act::ReportKept
                | Act::ContributionTakenDown
                | Act::ContributionUnlisted => {}
                _ => continue,
            }
            let reason = match line.act {
                Act::ContributionDeclined | Act::ContributionTakenDown => line.reason.to_owned(),
                _ => String::new(),
            };
            let outcome = Outcome {
                act: line.act,
                reason,
            };
            if matches!(
                line.act,
                Act::ContributionPublished | Act::ContributionRedacted | Act::ContributionDeclined
            ) {
                last.insert(line.subject, (outcome.clone(), month, waited, is_first));
            }
            *all.by_month.entry((outcome, month)).or_default() += 1;
        }
        all.pairs = pairs.into_values().collect();
        all
    }

    /// Takes a first decision out again.
    fn uncount(&mut self, (outcome, month, waited, _): &Counted) {
        if let Some(count) = self.by_month.get_mut(&(outcome.clone(), *month)) {
            *count = count.saturating_sub(1);
        }
        self.by_month.retain(|_, count| *count > 0);
        let waits = self.waits.get_mut(month);
        if let (Some(days), Some(waits)) = (waited, waits)
            && let Some(at) = waits.iter().position(|known| known == days)
        {
            waits.swap_remove(at);
        }
    }

    /// The months in which something was decided, newest first.
    pub fn months(&self) -> Vec<Month> {
        let months: BTreeSet<Month> = self.by_month.keys().map(|(_, month)| *month).collect();
        months.into_iter().rev().collect()
    }

    pub fn outcomes(&self) -> BTreeSet<Outcome> {
        self.by_month.keys().map(|(outcome, _)| outcome.clone()).collect()
    }

    /// How often, in one month or in all.
    pub fn count(&self, outcome: &Outcome, month: Option<Month>) -> Count {
        let found = self
            .by_month
            .iter()
            .filter(|((known, at), _)| known == outcome && month.is_none_or(|month| month == *at));
        Count::new(found.map(|(_, count)| count).sum())
    }

    /// Days that words waited for their first decision, of one month or of all; in no order.
    pub fn waits(&self, month: Option<Month>) -> Vec<i64> {
        match month {
            Some(month) => self.waits.get(&month).cloned().unwrap_or_default(),
            None => self.waits.values().flatten().copied().collect(),
        }
    }

    /// How many blind second readings there are.
    pub fn readings(&self) -> Count {
        Count::new(u64::try_from(self.pairs.len()).unwrap_or(u64::MAX))
    }

    /// How far first and second readers agreed on whether to publish.
    pub fn agreement(&self) -> Option<Agreement> {
        let pairs: Vec<(bool, bool)> = self
            .pairs
            .iter()
            .map(|(first, second)| (first.is_none(), second.is_none()))
            .collect();
        agreement(&pairs)
    }

    /// The same for each reason that either of them gave, against everything else; with how often either gave it.
    pub fn agreement_by_reason(&self) -> Vec<(String, Count, Option<Agreement>)> {
        let reasons: BTreeSet<&String> = self
            .pairs
            .iter()
            .flat_map(|(first, second)| [first, second])
            .flatten()
            .collect();
        reasons
            .into_iter()
            .map(|reason| {
                let pairs: Vec<(bool, bool)> = self
                    .pairs
                    .iter()
                    .map(|(first, second)| (first.as_ref() == Some(reason), second.as_ref() == Some(reason)))
                    .collect();
                let given = pairs.iter().filter(|(first, second)| *first || *second).count();
                let given = Count::new(u64::try_from(given).unwrap_or(u64::MAX));
                (reason.clone(), given, agreement(&pairs))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn told<'a>(subject: &'a str, act: Act, reason: &'a str, on: &str) -> Told<'a> {
        Told {
            subject,
            act,
            reason,
            on: day(on),
        }
    }

    #[test]
    fn each_line_counts_once_in_its_month_and_the_first_decision_ends_the_wait() {
        let lines = [
            told("a", Act::ContributionEscalated, "abuse", "2026-10-30"),
            told("a", Act::ContributionPublished, "", "2026-10-31"),
            told("b", Act::ContributionDeclined, "advert", "2026-11-01"),
            told("b", Act::ContributionPublished, "", "2026-11-09"),
            told("c", Act::ContributionDeclined, "advert", "2026-11-02"),
            told("c", Act::AppealAllowed, "", "2026-11-04"),
            told("d", Act::ReleaseCut, "", "2026-11-04"),
            told("a", Act::ReportKept, "", "2026-11-05"),
            told("a", Act::ContributionTakenDown, "abusive", "2026-11-06"),
            told("gone", Act::ContributionPublished, "", "2026-11-04"),
        ];
        let arrived = |subject: &str| (subject != "gone").then(|| day("2026-10-30"));
        let all = Reckoning::of(lines.into_iter(), arrived);
        assert_eq!(all.months(), [(2026, 11), (2026, 10)]);
        let outcome = |act, reason: &str| Outcome {
            act,
            reason: reason.into(),
        };
        let published = outcome(Act::ContributionPublished, "");
        assert_eq!(all.count(&published, None).exact(), 3);
        assert_eq!(all.count(&published, Some((2026, 11))).exact(), 2);
        assert_eq!(
            all.count(&outcome(Act::ContributionDeclined, "advert"), None)
                .exact(),
            2
        );
        assert_eq!(
            all.count(&outcome(Act::AppealAllowed, ""), Some((2026, 11)))
                .exact(),
            1
        );
        for (act, reason) in [(Act::ReportKept, ""), (Act::ContributionTakenDown, "abusive")] {
            assert_eq!(
                all.count(&outcome(act, reason), Some((2026, 11))).exact(),
                1,
                "{act:?}"
            );
        }
        assert_eq!(all.outcomes().len(), 5, "a worry is nobody's figure");
        assert_eq!(all.waits(Some((2026, 10))), [1]);
        let mut waits = all.waits(None);
        waits.sort_unstable();
        assert_eq!(waits, [1, 2, 3]);
    }

    #[test]
    fn a_decision_that_is_taken_back_counts_for_nothing() {
        let lines = [
            told("a", Act::ContributionDeclined, "advert", "2026-11-01"),
            told("b", Act::ContributionPublished, "", "2026-11-01"),
            told("a", Act::DecisionTakenBack, "", "2026-11-01"),
            told("a", Act::ContributionPublished, "", "2026-11-03"),
            // Sent anew, and only the second decision is taken back.
            told("c", Act::ContributionDeclined, "advert", "2026-11-02"),
            told("c", Act::BlindDeclined, "advert", "2026-11-02"),
            told("c", Act::ContributionPublished, "", "2026-11-08"),
            told("c", Act::DecisionTakenBack, "", "2026-11-08"),
            told("c", Act::ContributionPublished, "", "2026-11-09"),
            // A reading of a decision that never stood.
            told("d", Act::ContributionPublished, "", "2026-11-04"),
            told("d", Act::BlindDeclined, "advert", "2026-11-04"),
            told("d", Act::DecisionTakenBack, "", "2026-11-04"),
        ];
        let all = Reckoning::of(lines.into_iter(), |_| Some(day("2026-10-31")));
        let published = Outcome {
            act: Act::ContributionPublished,
            reason: String::new(),
        };
        let outcomes: Vec<Outcome> = all.outcomes().into_iter().collect();
        let declined = Outcome {
            act: Act::ContributionDeclined,
            reason: "advert".into(),
        };
        assert_eq!(outcomes, [published.clone(), declined]);
        assert_eq!(all.count(&published, None).exact(), 3);
        let mut waits = all.waits(None);
        waits.sort_unstable();
        assert_eq!(waits, [1, 2, 3]);
        assert_eq!(all.readings().exact(), 1);
    }

    #[test]
    fn a_blind_reading_is_compared_with_the_decision_before_it() {
        let lines = [
            told("a", Act::ContributionPublished, "", "2026-11-01"),
            told("a", Act::BlindPublished, "", "2026-11-02"),
            told("b", Act::ContributionDeclined, "advert", "2026-11-01"),
            told("b", Act::BlindDeclined, "unclear", "2026-11-02"),
            told("c", Act::BlindPublished, "", "2026-11-02"),
        ];
        let all = Reckoning::of(lines.into_iter(), |_| None);
        assert_eq!(all.readings().exact(), 2);
        assert!(
            (all.agreement().unwrap().kappa - 1.0).abs() < 1e-9,
            "on publishing they agree"
        );
        let by_reason = all.agreement_by_reason();
        assert_eq!(
            by_reason
                .iter()
                .map(|(reason, _, _)| reason.as_str())
                .collect::<Vec<_>>(),
            ["advert", "unclear"]
        );
        assert!(
            by_reason
                .iter()
                .all(|(_, given, found)| given.exact() == 1 && found.is_some_and(|it| it.kappa <= 0.0))
        );
        let two = Outcome {
            act: Act::BlindPublished,
            reason: String::new(),
        };
        assert!(all.count(&two, None).is_none(), "a reading decides nothing");
    }
}

//! How each audience and each profession judged a finding, through the gate as tables.
//! Every verdict stands beside its words, so a reader could count them. Only `phases` calls it.

use crate::analysis::disclosure::{Published, publish_table};
use crate::domain::audience::Audience;
use crate::domain::contribution::Verdict;
use crate::domain::count::Count;
use crate::domain::ids::Key;
use crate::publish::edition::JudgedEdition;
use crate::store::shelves::Judgement;
use std::collections::BTreeSet;

/// Verdicts in the order of the list.
fn row<'a>(of: impl Iterator<Item = &'a Judgement> + Clone) -> Vec<Count> {
    let sum = |wanted: Verdict| {
        of.clone()
            .filter(|it| it.verdict == wanted)
            .map(|it| it.count.exact())
            .sum()
    };
    Verdict::ALL
        .iter()
        .map(|verdict| Count::new(sum(*verdict)))
        .collect()
}

/// One table: its rows by audience and group.
fn table(names: &[(Audience, &str)], rows: &[Vec<Count>]) -> Vec<JudgedEdition> {
    let told = publish_table(rows, None);
    names
        .iter()
        .zip(told.cells.iter().zip(&told.rows))
        .map(|(name, (cells, all))| shown(*name, cells, *all))
        .collect()
}

fn shown((audience, group): (Audience, &str), cells: &[Published], all: Published) -> JudgedEdition {
    JudgedEdition {
        audience: audience.as_str().to_owned(),
        group: group.to_owned(),
        verdicts: Verdict::ALL
            .iter()
            .zip(cells)
            .map(|(verdict, cell)| (verdict.as_str().to_owned(), (*cell).into()))
            .collect(),
        all: all.into(),
    }
}

pub(super) fn judged(prompt: Key, counts: &[Judgement]) -> Vec<JudgedEdition> {
    let of_prompt: Vec<&Judgement> = counts.iter().filter(|it| it.prompt == prompt).collect();
    if of_prompt.is_empty() {
        return Vec::new();
    }
    let of = |audience: Audience| {
        of_prompt
            .iter()
            .copied()
            .filter(move |it| it.audience == audience)
    };
    let rows: Vec<Vec<Count>> = Audience::ALL.iter().map(|audience| row(of(*audience))).collect();
    let mut all = table(&Audience::ALL.map(|audience| (audience, "")), &rows);
    for audience in Audience::ALL {
        let groups: BTreeSet<&str> = of(audience).filter_map(|it| it.group.as_deref()).collect();
        let rows: Vec<Vec<Count>> = groups
            .iter()
            .map(|group| row(of(audience).filter(|it| it.group.as_deref() == Some(*group))))
            .collect();
        let names: Vec<(Audience, &str)> = groups.iter().map(|group| (audience, *group)).collect();
        all.extend(table(&names, &rows));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(audience: Audience, group: Option<&str>, verdict: Verdict, count: u64) -> Judgement {
        Judgement {
            prompt: Key(1),
            audience,
            group: group.map(str::to_owned),
            verdict,
            count: Count::new(count),
        }
    }

    #[test]
    fn audiences_come_first_then_their_professions_and_few_are_not_told() {
        use Verdict::{NotRight, Right};
        let counts = [
            said(Audience::Citizen, None, Right, 30),
            said(Audience::Ahp, Some("physiotherapists"), Right, 20),
            said(Audience::Ahp, Some("dietitians"), Right, 12),
            said(Audience::Ahp, Some("dietitians"), NotRight, 3),
            said(Audience::Other, Some("nurse"), NotRight, 2),
        ];
        let found = judged(Key(1), &counts);
        let names: Vec<(&str, &str)> = found
            .iter()
            .map(|row| (row.audience.as_str(), row.group.as_str()))
            .collect();
        let expected = [
            ("citizen", ""),
            ("ahp", ""),
            ("other", ""),
            ("ahp", "dietitians"),
            ("ahp", "physiotherapists"),
            ("other", "nurse"),
        ];
        assert_eq!(names, expected);
        let numbers: Vec<Vec<Option<u64>>> = found
            .iter()
            .map(|row| row.verdicts.iter().map(|(_, shown)| shown.number()).collect())
            .collect();
        assert_eq!(numbers[1], [Some(30), Some(0), None, Some(0)]);
        assert_eq!(numbers[3], [Some(10), Some(0), None, Some(0)]);
        assert_eq!(numbers[5], [Some(0), Some(0), None, Some(0)]);
        assert!(judged(Key(2), &counts).is_empty());
    }
}

//! Whether a statement really sets a group apart. Groups are made from stances, so a test on the same stances would
//! find differences where there are none; here each statement is tested in groups that were made without it, and
//! the many tests are answered for together.

use crate::analysis::lots::Lots;
use crate::analysis::opinion::groups::Groups;
use crate::analysis::opinion::tallies::{Side, Tally, tallies};
use crate::analysis::opinion::votes::{Votes, float};

/// Statements are dealt into so many parts; each part is tested in groups made from the others.
const PARTS: usize = 5;
/// Fewer judges than this, in the group or outside it, and a statement is not tested.
const FEWEST: usize = 8;
/// At most one in twenty pictures tells anything that only chance made.
const LEVEL: f64 = 0.05;

/// One test: does the group take this side more often than all others?
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tested {
    pub group: usize,
    pub statement: usize,
    pub side: Side,
    /// After Holm's correction.
    pub p: f64,
}

/// Logarithms of the factorials of 0 to `most`.
fn log_factorials(most: usize) -> Vec<f64> {
    let mut sum = 0.0;
    (0..=most)
        .map(|n| {
            sum += float(n.max(1)).ln();
            sum
        })
        .collect()
}

/// Fisher's exact test, one-sided: how likely chance alone puts `of` or more of those on this side into a group of `all`,
/// where the others, `rest`, have `of_rest` (R. A. Fisher, "Statistical Methods for Research Workers", 5th edition, 1934).
/// `logs` are the logarithms of factorials up to the sum of all.
pub fn fisher((of, all): (usize, usize), (of_rest, rest): (usize, usize), logs: &[f64]) -> f64 {
    let log = |n: usize| logs.get(n).copied().unwrap_or(f64::INFINITY);
    let ways = |of: usize, all: usize| log(all) - log(of) - log(all - of);
    let (sides, everyone) = (of + of_rest, all + rest);
    let whole = ways(sides, everyone);
    (of..=sides.min(all))
        .filter(|many| sides - many <= rest)
        .map(|many| (ways(many, all) + ways(sides - many, rest) - whole).exp())
        .sum::<f64>()
        .min(1.0)
}

/// Corrects for many tests so that the chance of even one false finding keeps its level, however the tests hang together
/// (S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 1979).
pub fn holm(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = p.iter().copied().enumerate().collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut corrected = vec![1.0; p.len()];
    let mut most: f64 = 0.0;
    for (nth, (at, p_of)) in order.into_iter().enumerate() {
        most = most.max(p_of * float(p.len() - nth)).min(1.0);
        if let Some(place) = corrected.get_mut(at) {
            *place = most;
        }
    }
    corrected
}

/// For each group made without some statements, which of the groups made with them it is: those that share most people.
fn matched(found: &[Option<usize>], known: &[Option<usize>], many: usize) -> Vec<Option<usize>> {
    let mut shared: Vec<(usize, usize, usize)> = Vec::new();
    for new in 0..many {
        for old in 0..many {
            let both = found
                .iter()
                .zip(known)
                .filter(|pair| *pair == (&Some(new), &Some(old)))
                .count();
            shared.push((both, new, old));
        }
    }
    shared.sort_by_key(|(both, new, old)| (std::cmp::Reverse(*both), *new, *old));
    let mut names: Vec<Option<usize>> = vec![None; many];
    for (_, new, old) in shared {
        if names.contains(&Some(old)) {
            continue;
        }
        if let Some(name) = names.get_mut(new).filter(|name| name.is_none()) {
            *name = Some(old);
        }
    }
    names
}

/// All tests, with what they say after the correction.
pub fn test(votes: &Votes, groups: &Groups, seed: u64) -> Vec<Tested> {
    let many = groups.many();
    let known = groups.by_person(votes.people());
    let mut lots = Lots::new(seed);
    let part_of: Vec<usize> = deal(votes.statements(), &mut lots);
    let is_in = |part: usize, statement: usize| part_of.get(statement) == Some(&part);
    let logs = log_factorials(votes.people());
    let mut found: Vec<(Tested, f64)> = Vec::new();
    for part in 0..PARTS {
        let without = votes.without(|statement| is_in(part, usize::from(statement)));
        let Some(others) = Groups::of(&without, Some(many), seed) else {
            continue;
        };
        let labels = others.by_person(votes.people());
        let names = matched(&labels, &known, many);
        let named: Vec<Option<usize>> = labels
            .into_iter()
            .map(|label| label.and_then(|label| names.get(label).copied().flatten()))
            .collect();
        let told = tallies(votes, &named, many);
        for statement in (0..votes.statements()).filter(|at| is_in(part, *at)) {
            found.extend(tests_of(&told, statement, &logs));
        }
    }
    let corrected = holm(&found.iter().map(|(_, p)| *p).collect::<Vec<f64>>());
    found
        .into_iter()
        .zip(corrected)
        .map(|((tested, _), p)| Tested { p, ..tested })
        .collect()
}

/// Between how many agree, disagree and are not sure, as figures leave it open.
pub type Spans = [(usize, usize); 3];

/// Where groups that nobody had to find, such as audiences, differ by more than chance and rounding explain: one test for each
/// statement, the strongest, the least likely first. Counts are taken as they speak least for a difference. Such groups
/// were not made from the stances, so nothing is held back.
pub fn differing(by_group: &[Vec<Spans>]) -> Vec<Tested> {
    let wide = by_group.first().map_or(0, Vec::len);
    let of = |at: usize| by_group.iter().filter_map(move |row| row.get(at));
    let most = (0..wide)
        .map(|at| of(at).flatten().map(|(_, most)| most).sum())
        .max();
    let logs = log_factorials(most.unwrap_or(0));
    let mut found = Vec::new();
    for statement in 0..wide {
        let rows: Vec<&Spans> = of(statement).collect();
        found.extend(between_audiences(&rows, statement, &logs));
    }
    let corrected = holm(&found.iter().map(|test| test.p).collect::<Vec<f64>>());
    let mut differing: Vec<Tested> = found
        .into_iter()
        .zip(corrected)
        .map(|(test, p)| Tested { p, ..test })
        .filter(|test| test.p < LEVEL)
        .collect();
    differing.sort_by(|a, b| a.p.total_cmp(&b.p).then(a.statement.cmp(&b.statement)));
    let mut told = Vec::new();
    differing.retain(|test| {
        let new = !told.contains(&test.statement);
        told.push(test.statement);
        new
    });
    differing
}

/// The tests of one statement: each audience against all others, on each side.
fn between_audiences(rows: &[&Spans], statement: usize, logs: &[f64]) -> Vec<Tested> {
    let sides = [(Side::Agree, 0), (Side::Disagree, 1)];
    let mut found = Vec::new();
    for (group, own) in rows.iter().enumerate() {
        for (side, nth) in sides {
            let least = |spans: &Spans| spans.iter().map(|(least, _)| least).sum::<usize>();
            let others = || rows.iter().enumerate().filter(|(at, _)| *at != group);
            let rest = others().map(|(_, spans)| least(spans)).sum::<usize>();
            if least(own) < FEWEST || rest < FEWEST {
                continue;
            }
            // As few on this side as may be, and as many against it; the other way round for the rest.
            let (mut of, mut all, mut of_rest, mut rest) = (0, 0, 0, 0);
            for (at, (least, most)) in own.iter().enumerate() {
                let here = if at == nth { least } else { most };
                of += if at == nth { *here } else { 0 };
                all += here;
            }
            for (at, (least, most)) in others().flat_map(|(_, spans)| spans.iter().enumerate()) {
                let here = if at == nth { most } else { least };
                of_rest += if at == nth { *here } else { 0 };
                rest += here;
            }
            found.push(Tested {
                group,
                statement,
                side,
                p: fisher((of, all), (of_rest, rest), logs),
            });
        }
    }
    found
}

/// Deals places evenly into parts.
fn deal(many: usize, lots: &mut Lots) -> Vec<usize> {
    let mut parts: Vec<usize> = (0..many).map(|at| at % PARTS).collect();
    for at in (1..many).rev() {
        parts.swap(at, lots.below(at + 1));
    }
    parts
}

fn tests_of(tallies: &[Vec<Tally>], statement: usize, logs: &[f64]) -> Vec<(Tested, f64)> {
    let of = |row: &Vec<Tally>| row.get(statement).copied().unwrap_or_default();
    let everyone = tallies.iter().map(of).fold(Tally::default(), Tally::with);
    let mut found = Vec::new();
    for (group, own) in tallies.iter().map(of).enumerate() {
        let rest = everyone.all - own.all;
        if own.all < FEWEST || rest < FEWEST {
            continue;
        }
        for side in [Side::Agree, Side::Disagree] {
            let others = everyone.side(side) - own.side(side);
            let p = fisher((own.side(side), own.all), (others, rest), logs);
            found.push((
                Tested {
                    group,
                    statement,
                    side,
                    p,
                },
                p,
            ));
        }
    }
    found
}

/// Which sides of which statements set which groups apart.
pub fn stood(tested: &[Tested]) -> Vec<Tested> {
    tested.iter().copied().filter(|test| test.p < LEVEL).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fisher's tea again: all four cups right has chance 1 in 70, three or more 17 in 70.
    #[test]
    fn the_lady_who_tastes_tea() {
        let logs = log_factorials(8);
        assert!((fisher((4, 4), (0, 4), &logs) - 1.0 / 70.0).abs() < 1e-12);
        assert!((fisher((3, 4), (1, 4), &logs) - 17.0 / 70.0).abs() < 1e-12);
        assert!((fisher((0, 4), (4, 4), &logs) - 1.0).abs() < 1e-12);
        // Of ten white and five black, three drawn and all black: 10 of 455 ways.
        let logs = log_factorials(15);
        assert!((fisher((3, 3), (2, 12), &logs) - 10.0 / 455.0).abs() < 1e-12);
    }

    /// The steps of Holm's paper by hand: times 4, 3, 2, 1, never falling.
    #[test]
    fn many_tests_are_answered_for_together() {
        let corrected = holm(&[0.01, 0.04, 0.03, 0.005]);
        for (found, expected) in corrected.iter().zip([0.03, 0.06, 0.06, 0.02]) {
            assert!((found - expected).abs() < 1e-12, "{corrected:?}");
        }
        assert!(holm(&[]).is_empty());
        assert_eq!(holm(&[0.9, 0.8]), [1.0, 1.0]);
    }

    #[test]
    fn groups_are_known_again_by_their_people() {
        let known = [Some(0), Some(0), Some(0), Some(1), Some(1), None];
        let found = [Some(1), Some(1), Some(0), Some(0), Some(0), Some(0)];
        assert_eq!(matched(&found, &known, 2), [Some(1), Some(0)]);
    }
}

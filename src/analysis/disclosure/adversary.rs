//! Somebody who adds and subtracts, and looks for what follows of each hidden count.
//! Everything that may be seen of random data (cells, totals, several releases, how many came in between) becomes one
//! linear program, and its least and greatest answers are what follows. Not here: the rules themselves.
//! More datasets: `PROPTEST_CASES=10000 cargo test --release --lib adversary`.

use super::{Published, Table, publish_row, publish_table};
use crate::domain::count::Count;
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome, Variable};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Within one release nothing at all follows of a hidden count: it may be any of 1 to 7. Over several releases it may
/// still be any of as many values as a figure that is shown leaves open.
const OPEN_OVER_RELEASES: f64 = 4.0;

/// One release in which figures moved: what is seen, what was counted, and how many came since the one before.
struct Seen {
    table: Table,
    counts: Vec<Vec<u64>>,
    joined: u64,
    at_most: Option<u64>,
}

fn counted(rows: &[Vec<u64>]) -> Vec<Vec<Count>> {
    let row = |row: &Vec<u64>| row.iter().copied().map(Count::new).collect();
    rows.iter().map(row).collect()
}

/// The releases of a growing table: each step adds to its cells, and `silent` more who said nothing.
fn releases(width: usize, steps: &[(Vec<u64>, u64)], sum_is_bounded: bool) -> Vec<Seen> {
    let mut seen: Vec<Seen> = Vec::new();
    let mut counts = vec![vec![0; width]; steps[0].0.len() / width];
    let (mut joined, mut all) = (0, 0);
    for (more, silent) in steps {
        for (count, more) in counts.iter_mut().flatten().zip(more) {
            *count += more;
        }
        joined += more.iter().sum::<u64>() + silent;
        all += more.iter().sum::<u64>() + silent;
        let at_most = sum_is_bounded.then_some(all);
        let table = publish_table(&counted(&counts), at_most.map(Count::new));
        let may = seen
            .last()
            .is_none_or(|before| table.may_follow(&before.table, Count::new(joined)));
        if may {
            let counts = counts.clone();
            seen.push(Seen {
                table,
                counts,
                joined,
                at_most,
            });
            joined = 0;
        }
    }
    seen
}

/// All that is known, with the count of one release, row and column as what is asked for.
fn problem(seen: &[Seen], wanted: (usize, usize, usize), direction: OptimizationDirection) -> Problem {
    let mut problem = Problem::new(direction);
    let mut before: Option<Vec<Vec<Variable>>> = None;
    for (release, it) in seen.iter().enumerate() {
        // Where nothing is shown of a whole whose size everybody knows, it may have been withheld, zeros and all.
        let is_withheld = it.at_most.is_some()
            && it
                .table
                .cells
                .iter()
                .flatten()
                .all(|figure| figure.number().is_none());
        let mut cells = Vec::new();
        for (row, figures) in it.table.cells.iter().enumerate() {
            let variable = |(column, figure): (usize, &Published)| {
                let (low, high) = if is_withheld {
                    (0, 1_000_000)
                } else {
                    figure.interval()
                };
                let weight = if (release, row, column) == wanted {
                    1.0
                } else {
                    0.0
                };
                problem.add_var(weight, (number(low), number(high)))
            };
            cells.push(figures.iter().enumerate().map(variable).collect::<Vec<_>>());
        }
        let whole: Vec<Variable> = cells.iter().flatten().copied().collect();
        let columns =
            (0..it.table.columns.len()).map(|at| cells.iter().map(|row| row[at]).collect::<Vec<_>>());
        let sums = cells.iter().cloned().chain(columns).chain([whole.clone()]);
        let totals = it
            .table
            .rows
            .iter()
            .chain(&it.table.columns)
            .chain([&it.table.all]);
        for (sum, total) in sums.zip(totals).filter(|(_, total)| total.number().is_some()) {
            let (low, high) = total.interval();
            let sum: Vec<(Variable, f64)> = sum.into_iter().map(|it| (it, 1.0)).collect();
            problem.add_constraint(sum.clone(), ComparisonOp::Ge, number(low));
            problem.add_constraint(sum, ComparisonOp::Le, number(high));
        }
        if let Some(most) = it.at_most {
            let sum = whole.iter().map(|it| (*it, 1.0)).collect::<Vec<_>>();
            problem.add_constraint(sum, ComparisonOp::Le, number(most));
        }
        if let Some(before) = before.replace(cells) {
            let mut came = Vec::new();
            for (was, is) in before.into_iter().flatten().zip(whole) {
                problem.add_constraint([(is, 1.0), (was, -1.0)], ComparisonOp::Ge, 0.0);
                came.extend([(is, 1.0), (was, -1.0)]);
            }
            problem.add_constraint(came, ComparisonOp::Le, number(it.joined));
        }
    }
    problem
}

fn number(n: u64) -> f64 {
    f64::from(u32::try_from(n).unwrap())
}

fn solved(problem: Problem) -> f64 {
    match problem.solve() {
        Ok(SolveOutcome::Solution(solution)) => solution.objective(),
        other => panic!("{other:?}"),
    }
}

/// What follows of a hidden count: its least and its greatest value.
fn bounds(seen: &[Seen], wanted: (usize, usize, usize)) -> (f64, f64) {
    (
        solved(problem(seen, wanted, OptimizationDirection::Minimize)),
        solved(problem(seen, wanted, OptimizationDirection::Maximize)),
    )
}

fn hidden(seen: &[Seen]) -> Vec<(usize, usize, usize)> {
    let mut places = Vec::new();
    for (release, it) in seen.iter().enumerate() {
        for (row, counts) in it.counts.iter().enumerate() {
            for column in (0..counts.len()).filter(|at| (1..=7).contains(&counts[*at])) {
                assert_eq!(it.table.cells[row][column].number(), None);
                places.push((release, row, column));
            }
        }
    }
    places
}

type Steps = Vec<(Vec<u64>, u64)>;

/// Tables of up to four rows and six columns that grow over four releases, by few or by many.
fn datasets() -> impl Strategy<Value = (usize, Steps, bool)> {
    (
        1_usize..=4,
        1_usize..=6,
        prop_oneof![Just(5_u64), Just(12), Just(40)],
    )
        .prop_flat_map(|(rows, columns, most)| {
            let more = prop_oneof![Just(0), 0..most, 0..most];
            let step = (
                proptest::collection::vec(more, rows * columns),
                prop_oneof![Just(0), 0_u64..30],
            );
            (Just(columns), proptest::collection::vec(step, 4), any::<bool>())
        })
}

proptest! {
    #[test]
    fn the_adversary_finds_nothing((width, steps, bounded) in datasets()) {
        let seen = releases(width, &steps, bounded);
        for wanted in hidden(&seen) {
            let alone = std::slice::from_ref(&seen[wanted.0]);
            let (low, high) = bounds(alone, (0, wanted.1, wanted.2));
            let most = alone[0].at_most.map_or(7.0, |all| number(all.min(7)));
            prop_assert!(low < 1.001 && high > most - 0.001, "in one release {:?}: {low} to {high}", wanted);
            let (low, high) = bounds(&seen, wanted);
            prop_assert!(high - low > OPEN_OVER_RELEASES.min(most) - 0.001, "over releases {:?}: {low} to {high}", wanted);
        }
    }
}

/// Whoever knows the program knows more than sums: which tables lead to what is seen. In a row even that narrows nothing:
/// among all rows that look the same, a hidden count is 1 in one and 7 in another, and most of what lies between.
#[test]
fn in_a_row_nothing_is_narrower_for_whoever_knows_the_rule() {
    for (width, most) in [(1, 30), (2, 26), (3, 18), (4, 11)] {
        let mut alike: BTreeMap<String, Vec<Vec<u64>>> = BTreeMap::new();
        let mut row = vec![0_u64; width];
        loop {
            let seen = publish_row(&counted(std::slice::from_ref(&row))[0], None);
            alike.entry(format!("{seen:?}")).or_default().push(row.clone());
            let Some(next) = row.iter().position(|count| *count < most) else {
                break;
            };
            row[next] += 1;
            row[..next].fill(0);
        }
        for (seen, rows) in &alike {
            // Figures that the enumeration cuts off are not judged.
            let is_whole = rows.iter().flatten().all(|count| *count + 3 <= most);
            for at in (0..width).filter(|_| is_whole) {
                let of = |wanted: u64| rows.iter().any(|row| row[at] == wanted);
                let small = rows.iter().any(|row| (1..=7).contains(&row[at]));
                let open = (1..=7).filter(|wanted| of(*wanted)).count();
                assert!(!small || (of(1) && of(7) && open > 4), "{seen}, cell {at}");
            }
        }
    }
}

//! Tables at the gate: which cells are shown, and which totals may stand beside them.
//! Each cell passes alone, so it tells of nobody but those it counts; a total stands beside the cells only where no hidden
//! one follows from it. Not here: what is counted, and when figures may change (`releases`).
//!
//! Whether something follows is asked as somebody would who can add and subtract. Cells and totals are a flow through a
//! network, from rows to columns, so the bounds that anyone can work out are found exactly by looking for ways along
//! which the figures can give way (L. H. Cox, "Network models for complementary cell suppression", Journal of the
//! American Statistical Association 90, 1995). Rounding hides much: where three or four figures of a row are shown, its
//! total can stand as a rule.

use super::{Published, SMALLEST_SHOWN, publish};
use crate::domain::count::Count;
use std::collections::VecDeque;

/// A two-way table after the gate: cells by row, and the totals. A total is hidden where it is small, or tells too much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub cells: Vec<Vec<Published>>,
    pub rows: Vec<Published>,
    pub columns: Vec<Published>,
    pub all: Published,
}

/// One row of figures and their sum after the gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub cells: Vec<Published>,
    pub all: Published,
}

/// Passes a table through the gate with its totals: `counts` by row; rows that are shorter end in zeros. `at_most` is what
/// everybody knows the sum of all not to exceed, such as how many spoke. Where that is fewer than eight, or a count follows
/// from that alone, nothing of the table is shown, not even zeros.
pub fn publish_table(counts: &[Vec<Count>], at_most: Option<Count>) -> Table {
    let mut network = Network::of(counts, true);
    network.pass(at_most);
    network.table()
}

/// The same for one row and its sum.
pub fn publish_row(counts: &[Count], at_most: Option<Count>) -> Row {
    let mut network = Network::of(&[counts.to_vec()], false);
    network.pass(at_most);
    let table = network.table();
    Row {
        cells: table.cells.into_iter().next().unwrap_or_default(),
        all: table.all,
    }
}

#[derive(Debug, Clone)]
struct Arc {
    from: usize,
    to: usize,
    count: u64,
    /// What anyone knows of it, both included.
    bounds: (u64, u64),
    figure: Published,
}

/// Nodes: the whole at 0, then the rows, then the columns, then the end. Arcs: first the sum of all, which leads back from
/// the end, then row totals, column totals, and the cells by row. Without totals of columns these lie open, so that a
/// single row is no table of its own columns.
struct Network {
    rows: usize,
    columns: usize,
    arcs: Vec<Arc>,
    /// The arcs at each node.
    at: Vec<Vec<usize>>,
    two_way: bool,
    withheld: bool,
}

const ALL: usize = 0;

impl Network {
    fn of(counts: &[Vec<Count>], two_way: bool) -> Self {
        let rows = counts.len();
        let columns = counts.iter().map(Vec::len).max().unwrap_or(0);
        let end = rows + columns + 1;
        let cell = |row: &Vec<Count>, at: usize| row.get(at).copied().unwrap_or_default().exact();
        let total = |from, to, count| Arc {
            from,
            to,
            count,
            bounds: (0, u64::MAX),
            figure: Published::HIDDEN,
        };
        let row_sum = |row: &Vec<Count>| row.iter().map(|count| count.exact()).sum::<u64>();
        let mut arcs = vec![total(end, 0, counts.iter().map(row_sum).sum())];
        arcs.extend((1..).zip(counts).map(|(node, row)| total(0, node, row_sum(row))));
        arcs.extend((0..columns).map(|at| {
            let sum = counts.iter().map(|row| cell(row, at)).sum();
            total(rows + 1 + at, end, sum)
        }));
        for (node, row) in (1..).zip(counts) {
            arcs.extend((0..columns).map(|at| {
                let figure = publish(Count::new(cell(row, at)));
                Arc {
                    bounds: figure.interval(),
                    figure,
                    ..total(node, rows + 1 + at, cell(row, at))
                }
            }));
        }
        let mut at = vec![Vec::new(); end + 1];
        for (number, arc) in arcs.iter().enumerate() {
            for node in [arc.from, arc.to] {
                if let Some(list) = at.get_mut(node) {
                    list.push(number);
                }
            }
        }
        Self {
            rows,
            columns,
            arcs,
            at,
            two_way,
            withheld: false,
        }
    }

    /// Shows the totals that may stand: the sum of all, then those of all rows, then those of all columns. Each set stands
    /// whole or not at all, in an order that no count decides, because a gap would tell as well.
    fn pass(&mut self, at_most: Option<Count>) {
        let most = at_most.map_or(u64::MAX, Count::exact);
        self.bound(ALL, (0, most));
        if most < SMALLEST_SHOWN || !self.hides_all() {
            self.withheld = true;
            return;
        }
        let all_totals = [1, self.rows, self.columns];
        let sets = if self.two_way { 3 } else { 1 };
        let mut start = 0;
        for size in all_totals.into_iter().take(sets) {
            let before = self.arcs.clone();
            for arc in self.arcs.iter_mut().skip(start).take(size) {
                arc.figure = publish(Count::new(arc.count));
                let (low, high) = arc.figure.interval();
                arc.bounds = (low, high.min(arc.bounds.1));
            }
            if !self.hides_all() {
                self.arcs = before;
            }
            start += size;
        }
    }

    fn bound(&mut self, number: usize, bounds: (u64, u64)) {
        if let Some(arc) = self.arcs.get_mut(number) {
            arc.bounds = bounds;
        }
    }

    /// Whether each hidden figure may still be any number that is hidden. A total of which nothing is known yet is none.
    fn hides_all(&self) -> bool {
        self.arcs
            .iter()
            .enumerate()
            .filter(|(_, arc)| arc.figure == Published::HIDDEN && arc.bounds.0 > 0)
            .all(|(number, arc)| {
                let (low, high) = arc.bounds;
                self.gives(number, arc.to, arc.from, high.saturating_sub(arc.count))
                    && self.gives(number, arc.from, arc.to, arc.count.saturating_sub(low))
            })
    }

    /// Whether so much can be sent from one node to another without the arc `but`, each figure within its bounds.
    fn gives(&self, but: usize, from: usize, to: usize, wanted: u64) -> bool {
        let mut counts: Vec<u64> = self.arcs.iter().map(|arc| arc.count).collect();
        let mut sent = 0;
        while sent < wanted {
            let Some(way) = self.way(&counts, but, from, to) else {
                return false;
            };
            let room = way
                .iter()
                .map(|step| step.room)
                .min()
                .unwrap_or(0)
                .min(wanted - sent);
            for step in &way {
                if let Some(count) = counts.get_mut(step.arc) {
                    *count = if step.forward {
                        *count + room
                    } else {
                        *count - room
                    };
                }
            }
            sent += room;
        }
        true
    }

    /// The shortest way along which figures can give way.
    fn way(&self, counts: &[u64], but: usize, from: usize, to: usize) -> Option<Vec<Step>> {
        let mut came: Vec<Option<Step>> = vec![None; self.at.len()];
        let mut next = VecDeque::from([from]);
        while let Some(node) = next.pop_front() {
            if node == to {
                return trace(&came, from, to);
            }
            for number in self.at.get(node)?.iter().copied().filter(|number| *number != but) {
                let (arc, count) = (self.arcs.get(number)?, *counts.get(number)?);
                let forward = arc.from == node;
                let (other, room) = if forward {
                    (arc.to, arc.bounds.1.saturating_sub(count))
                } else {
                    (arc.from, count.saturating_sub(arc.bounds.0))
                };
                let place = came.get_mut(other)?;
                if room > 0 && other != from && place.is_none() {
                    *place = Some(Step {
                        before: node,
                        arc: number,
                        forward,
                        room,
                    });
                    next.push_back(other);
                }
            }
        }
        None
    }

    fn table(&self) -> Table {
        let hidden = |arc: &Arc| {
            if self.withheld {
                Published::HIDDEN
            } else {
                arc.figure
            }
        };
        let mut figures = self.arcs.iter().map(hidden);
        let all = figures.next().unwrap_or(Published::HIDDEN);
        let rows = figures.by_ref().take(self.rows).collect();
        let columns = figures.by_ref().take(self.columns).collect();
        let cells = (0..self.rows)
            .map(|_| figures.by_ref().take(self.columns).collect())
            .collect();
        Table {
            cells,
            rows,
            columns,
            all,
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Step {
    before: usize,
    arc: usize,
    forward: bool,
    room: u64,
}

fn trace(came: &[Option<Step>], from: usize, to: usize) -> Option<Vec<Step>> {
    let mut way = Vec::new();
    let mut node = to;
    while node != from {
        let step = came.get(node).copied().flatten()?;
        way.push(step);
        node = step.before;
    }
    Some(way)
}

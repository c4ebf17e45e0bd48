//! Groups of people who judge alike: at most a hundred small clusters, then two to five groups of those, as many as
//! lie farthest apart. A suggestion and no more: whether it means anything is asked in `stability`.

use crate::analysis::lots::Lots;
use crate::analysis::opinion::clusters::{Clusters, first_distinct, k_means, scattered};
use crate::analysis::opinion::components::{Components, Point};
use crate::analysis::opinion::votes::Votes;

/// Whoever judged so many statements is placed; and where few did, this many of those who judged most.
const ENOUGH_STANCES: usize = 7;
const FEWEST_PEOPLE: usize = 15;
const BASE: usize = 100;
const BASE_ROUNDS: usize = 100;
const STILL: f64 = 0.01;
const GROUP_ROUNDS: usize = 100;
/// Starts that are tried for each number of groups, besides that of Polis.
const STARTS: usize = 20;

/// Points in groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Grouped {
    pub centres: Vec<Point>,
    /// For each point, its group: the largest is the first.
    pub of: Vec<usize>,
    /// Of the base clusters, as in Polis.
    pub silhouette: f64,
}

/// People in groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Groups {
    pub components: Components,
    /// Those who judged enough, as places of rows, rising.
    pub placed: Vec<usize>,
    /// Where they lie, and their groups.
    pub points: Vec<Point>,
    pub grouped: Grouped,
}

/// Those who judged enough to be placed.
pub fn placed(votes: &Votes) -> Vec<usize> {
    let need = ENOUGH_STANCES.min(votes.statements()).max(1);
    let mut by_stances: Vec<(usize, usize)> = votes
        .rows()
        .map(<[_]>::len)
        .enumerate()
        .filter(|(_, n)| *n > 0)
        .collect();
    by_stances.sort_by_key(|(at, n)| (std::cmp::Reverse(*n), *at));
    let enough = by_stances.iter().take_while(|(_, n)| *n >= need).count();
    let mut found: Vec<usize> = by_stances
        .into_iter()
        .take(enough.max(FEWEST_PEOPLE))
        .map(|(at, _)| at)
        .collect();
    found.sort_unstable();
    found
}

/// The least spread of several starts. The first is that of Polis, the first points that differ.
fn best(points: &[Point], weights: &[f64], k: usize, lots: &mut Lots) -> Clusters {
    let mut best = k_means(points, weights, first_distinct(points, k), GROUP_ROUNDS, 1e-9);
    let mut least = best.spread(points, weights);
    for _ in 0..STARTS {
        let start = scattered(points, weights, k, lots);
        let found = k_means(points, weights, start, GROUP_ROUNDS, 1e-9);
        let spread = found.spread(points, weights);
        // A hair's breadth, since the same clusters may be summed up in another order.
        if spread < least * (1.0 - 1e-9) {
            (best, least) = (found, spread);
        }
    }
    best
}

/// Groups points: `k` groups, or as many as have the highest silhouette. None where there are not two that differ.
pub fn group(points: &[Point], k: Option<usize>, seed: u64) -> Option<Grouped> {
    let each = vec![1.0; points.len()];
    let base = k_means(points, &each, first_distinct(points, BASE), BASE_ROUNDS, STILL);
    let mut weights = vec![0.0; base.centres.len()];
    for at in &base.of {
        if let Some(weight) = weights.get_mut(*at) {
            *weight += 1.0;
        }
    }
    let most = 5.min(2 + base.centres.len() / 12);
    let mut lots = Lots::new(seed);
    let mut found: Option<(Clusters, f64)> = None;
    for k in k.map_or(2..=most, |k| k..=k) {
        let clusters = best(&base.centres, &weights, k, &mut lots);
        let silhouette = clusters.silhouette(&base.centres);
        let better = found.as_ref().is_none_or(|(_, before)| silhouette > *before);
        if clusters.centres.len() > 1 && better {
            found = Some((clusters, silhouette));
        }
    }
    let (clusters, silhouette) = found?;
    let mut sizes = vec![0_usize; clusters.centres.len()];
    let of: Vec<usize> = base
        .of
        .iter()
        .map(|at| clusters.of.get(*at).copied().unwrap_or(0))
        .collect();
    for at in &of {
        if let Some(size) = sizes.get_mut(*at) {
            *size += 1;
        }
    }
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(sizes.get(*at).copied()));
    let centre = |at: &usize| clusters.centres.get(*at).copied();
    Some(Grouped {
        centres: order.iter().filter_map(centre).collect(),
        of: of
            .iter()
            .map(|at| order.iter().position(|old| old == at).unwrap_or(0))
            .collect(),
        silhouette,
    })
}

impl Groups {
    pub fn of(votes: &Votes, k: Option<usize>, seed: u64) -> Option<Self> {
        let components = Components::of(votes, seed);
        let placed = placed(votes);
        let chosen = votes.of_people(&placed);
        let points: Vec<Point> = chosen.rows().map(|row| components.place(row)).collect();
        let grouped = group(&points, k, seed)?;
        Some(Self {
            components,
            placed,
            points,
            grouped,
        })
    }

    /// How many groups there are.
    pub fn many(&self) -> usize {
        self.grouped.centres.len()
    }

    /// For each of all the people, their group; none where they judged too little.
    pub fn by_person(&self, people: usize) -> Vec<Option<usize>> {
        let mut by_person = vec![None; people];
        for (at, group) in self.placed.iter().zip(&self.grouped.of) {
            if let Some(place) = by_person.get_mut(*at) {
                *place = Some(*group);
            }
        }
        by_person
    }

    /// How many people are in each group.
    pub fn sizes(&self) -> Vec<usize> {
        (0..self.many())
            .map(|group| self.grouped.of.iter().filter(|at| **at == group).count())
            .collect()
    }
}

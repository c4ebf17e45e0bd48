//! Whether groups are there at all. Mathematics finds groups in anything; these are told only if they come back
//! when half of the people are drawn again and again, and if they lie farther apart than the parts of one even
//! cloud would.

use crate::analysis::lots::Lots;
use crate::analysis::opinion::components::Point;
use crate::analysis::opinion::groups::{Groups, group};
use crate::analysis::opinion::votes::{Votes, float};

/// How often half of the people are drawn, and how many at most: this bounds the time, whatever the size.
const DRAWS: usize = 50;
const MOST_DRAWN: usize = 2_000;
/// How much of a group must come back, on average: below it Hennig calls a cluster doubtful.
const COMES_BACK: f64 = 0.75;
/// How many even clouds are compared, and how seldom one may look as divided.
const CLOUDS: usize = 99;
const LEVEL: f64 = 0.05;

#[derive(Debug, Clone, PartialEq)]
pub struct Stability {
    /// For each group, the mean share of it that comes back (Jaccard's index with the nearest group of a draw): C. Hennig,
    /// "Cluster-wise assessment of cluster stability", Computational Statistics & Data Analysis 52, 2007.
    pub comes_back: Vec<f64>,
    /// How often an even cloud, as long and as wide, looks as divided or more; never 0. The reference of R. Tibshirani,
    /// G. Walther, T. Hastie, "Estimating the number of clusters in a data set via the gap statistic", JRSS B 63, 2001.
    pub like_a_cloud: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Stable,
    /// Some group does not come back.
    Unsteady,
    /// One even cloud looks as divided.
    Cloud,
}

impl Stability {
    pub fn verdict(&self) -> Verdict {
        if self.like_a_cloud > LEVEL {
            Verdict::Cloud
        } else if self.comes_back.iter().any(|share| *share < COMES_BACK) {
            Verdict::Unsteady
        } else {
            Verdict::Stable
        }
    }
}

/// How much of each group comes back in one draw.
fn come_back(votes: &Votes, groups: &Groups, drawn: &[usize], seed: u64) -> Vec<f64> {
    let known = groups.by_person(votes.people());
    let chosen: Vec<usize> = drawn
        .iter()
        .filter_map(|at| groups.placed.get(*at).copied())
        .collect();
    let some = votes.of_people(&chosen);
    let many = groups.many();
    let Some(again) = Groups::of(&some, Some(many), seed) else {
        return vec![0.0; many];
    };
    let labels = again.by_person(some.people());
    let known: Vec<Option<usize>> = chosen
        .iter()
        .map(|at| known.get(*at).copied().flatten())
        .collect();
    (0..many)
        .map(|group| {
            let mut best: f64 = 0.0;
            for new in 0..again.many() {
                let (mut both, mut either) = (0, 0);
                for (old, label) in known.iter().zip(&labels) {
                    let (in_old, in_new) = (*old == Some(group), *label == Some(new));
                    both += usize::from(in_old && in_new);
                    either += usize::from(in_old || in_new);
                }
                best = best.max(float(both) / float(either.max(1)));
            }
            best
        })
        .collect()
}

/// Lengths of the sides of an even rectangle that spreads as far as the points do, along its own axes.
fn sides(points: &[Point]) -> (f64, f64) {
    let n = float(points.len().max(1));
    let mean = |of: &dyn Fn(&Point) -> f64| points.iter().map(of).sum::<f64>() / n;
    let (x, y) = (mean(&|point| point.x), mean(&|point| point.y));
    let xx = mean(&|point| (point.x - x).powi(2));
    let yy = mean(&|point| (point.y - y).powi(2));
    let xy = mean(&|point| (point.x - x) * (point.y - y));
    let (half, root) = ((xx + yy) / 2.0, (((xx - yy) / 2.0).powi(2) + xy * xy).sqrt());
    // An even stretch of length one has variance one twelfth.
    let side = |variance: f64| (12.0 * variance.max(0.0)).sqrt();
    (side(half + root), side(half - root))
}

/// How often chance alone, in one even cloud, makes groups as far apart as these.
fn like_a_cloud(groups: &Groups, lots: &mut Lots) -> f64 {
    let many = groups.points.len().min(MOST_DRAWN);
    let (long, wide) = sides(&groups.points);
    let as_divided = (0..CLOUDS)
        .filter(|_| {
            let cloud: Vec<Point> = (0..many)
                .map(|_| Point {
                    x: lots.share() * long,
                    y: lots.share() * wide,
                })
                .collect();
            group(&cloud, None, lots.draw())
                .is_some_and(|cloud| cloud.silhouette >= groups.grouped.silhouette)
        })
        .count();
    float(as_divided + 1) / float(CLOUDS + 1)
}

/// Judges groups, repeatably under one seed.
pub fn judge(votes: &Votes, groups: &Groups, seed: u64) -> Stability {
    let mut lots = Lots::new(seed);
    let all = groups.placed.len();
    let half = (all / 2).min(MOST_DRAWN);
    let mut sums = vec![0.0; groups.many()];
    for _ in 0..DRAWS {
        let drawn = lots.choose(half, all);
        for (sum, share) in sums.iter_mut().zip(come_back(votes, groups, &drawn, lots.draw())) {
            *sum += share;
        }
    }
    Stability {
        comes_back: sums.into_iter().map(|sum| sum / float(DRAWS)).collect(),
        like_a_cloud: like_a_cloud(groups, &mut lots),
    }
}

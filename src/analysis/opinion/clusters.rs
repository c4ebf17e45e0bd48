//! Points that lie together: k-means with weights, and the silhouette that says how far apart its clusters are.
//! Nothing here knows what the points stand for.

use crate::analysis::lots::Lots;
use crate::analysis::opinion::components::Point;
use crate::analysis::opinion::votes::float;

#[derive(Debug, Clone, PartialEq)]
pub struct Clusters {
    pub centres: Vec<Point>,
    /// For each point, which cluster it is in.
    pub of: Vec<usize>,
}

/// The first `k` points that differ from those before.
pub fn first_distinct(points: &[Point], k: usize) -> Vec<Point> {
    let mut found: Vec<Point> = Vec::new();
    for point in points {
        if found.len() == k {
            break;
        }
        if !found.contains(point) {
            found.push(*point);
        }
    }
    found
}

/// `k` points drawn far from each other: k-means++ (D. Arthur, S. Vassilvitskii, SODA 2007).
pub fn scattered(points: &[Point], weights: &[f64], k: usize, lots: &mut Lots) -> Vec<Point> {
    let mut found: Vec<Point> = Vec::new();
    while found.len() < k {
        let chances: Vec<f64> = points
            .iter()
            .zip(weights)
            .map(|(point, weight)| {
                let nearest = found
                    .iter()
                    .map(|one| point.squared_distance(*one))
                    .fold(f64::INFINITY, f64::min);
                weight * if found.is_empty() { 1.0 } else { nearest }
            })
            .collect();
        let mut left = lots.share() * chances.iter().sum::<f64>();
        let drawn = points
            .iter()
            .zip(&chances)
            .filter(|(_, chance)| **chance > 0.0)
            .find(|(_, chance)| {
                left -= **chance;
                left < 0.0
            });
        let Some((point, _)) = drawn else { break };
        found.push(*point);
    }
    found
}

fn nearest(point: Point, centres: &[Point]) -> usize {
    let mut best = (0, f64::INFINITY);
    for (at, centre) in centres.iter().enumerate() {
        let distance = point.squared_distance(*centre);
        if distance < best.1 {
            best = (at, distance);
        }
    }
    best.0
}

/// Lloyd's algorithm from `start`, until no centre moves by `still` or `rounds` are over. A cluster that loses all its
/// points is gone.
pub fn k_means(points: &[Point], weights: &[f64], start: Vec<Point>, rounds: usize, still: f64) -> Clusters {
    let mut centres = start;
    let mut of: Vec<usize> = Vec::new();
    for _ in 0..rounds {
        of = points.iter().map(|point| nearest(*point, &centres)).collect();
        let mut sums = vec![(Point::default(), 0.0); centres.len()];
        for ((point, weight), at) in points.iter().zip(weights).zip(&of) {
            if let Some((sum, all)) = sums.get_mut(*at) {
                sum.x += point.x * weight;
                sum.y += point.y * weight;
                *all += weight;
            }
        }
        let mut moved: f64 = 0.0;
        for (centre, (sum, all)) in centres.iter_mut().zip(sums) {
            if all > 0.0 {
                let next = Point {
                    x: sum.x / all,
                    y: sum.y / all,
                };
                moved = moved.max(next.squared_distance(*centre).sqrt());
                *centre = next;
            }
        }
        if moved < still {
            break;
        }
    }
    let mut kept: Vec<Option<usize>> = vec![None; centres.len()];
    let mut left = Vec::new();
    for (at, centre) in centres.iter().enumerate() {
        if of.contains(&at) {
            if let Some(place) = kept.get_mut(at) {
                *place = Some(left.len());
            }
            left.push(*centre);
        }
    }
    Clusters {
        centres: left,
        of: of
            .into_iter()
            .map(|at| kept.get(at).copied().flatten().unwrap_or(0))
            .collect(),
    }
}

impl Clusters {
    /// The sum of squared distances to the centres: of several results from several starts, the least is the best.
    pub fn spread(&self, points: &[Point], weights: &[f64]) -> f64 {
        let of = self
            .of
            .iter()
            .map(|at| self.centres.get(*at).copied().unwrap_or_default());
        points
            .iter()
            .zip(weights)
            .zip(of)
            .map(|((point, weight), centre)| weight * point.squared_distance(centre))
            .sum()
    }

    /// How much nearer points are to their own cluster than to the next one, from -1 to 1 (P. J. Rousseeuw, "Silhouettes",
    /// Journal of Computational and Applied Mathematics 20, 1987). A point alone in its cluster counts as 0. Compares
    /// every two points.
    pub fn silhouette(&self, points: &[Point]) -> f64 {
        let k = self.centres.len();
        let mut sizes = vec![0_usize; k];
        for at in &self.of {
            if let Some(size) = sizes.get_mut(*at) {
                *size += 1;
            }
        }
        let of_point = |point: &Point, own: usize| {
            let mut sums = vec![0.0; k];
            for (other, at) in points.iter().zip(&self.of) {
                if let Some(sum) = sums.get_mut(*at) {
                    *sum += point.squared_distance(*other).sqrt();
                }
            }
            let size = sizes.get(own).copied().unwrap_or(0);
            if size < 2 {
                return 0.0;
            }
            let within = sums.get(own).copied().unwrap_or(0.0) / float(size - 1);
            let between = sums
                .iter()
                .zip(&sizes)
                .enumerate()
                .filter(|(at, _)| *at != own)
                .map(|(_, (sum, size))| sum / float(*size))
                .fold(f64::INFINITY, f64::min);
            let most = within.max(between);
            if most > 0.0 && most.is_finite() {
                (between - within) / most
            } else {
                0.0
            }
        };
        let all: f64 = points
            .iter()
            .zip(&self.of)
            .map(|(point, own)| of_point(point, *own))
            .sum();
        all / float(points.len().max(1))
    }
}

//! How far any number of people who judged the same things agreed beyond chance, also where some judged only a part.
//! Two people who both judged everything are `agreement`'s; who judged what is not known here.

use crate::analysis::lots::Lots;
use crate::analysis::opinion::votes::float;
use std::collections::BTreeMap;

/// How often the units are drawn anew for the interval.
pub const RESAMPLES: usize = 1_999;

/// How those who judged agreed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alpha {
    /// Krippendorff's alpha: 1 is always, 0 is what chance alone would give, below that is less.
    pub alpha: f64,
    /// The middle 95 in 100 of what resampled units give; none where they leave nothing to vary.
    pub interval: Option<(f64, f64)>,
    /// Units that two or more judged.
    pub units: usize,
}

/// Units with the same judgements: how many of each label, and how many such units there are.
struct Kind {
    labels: Vec<usize>,
    units: usize,
}

/// Krippendorff's alpha of nominal labels. Each unit is what was said of it, in any order; what only one person judged
/// says nothing of agreement and is left out. None where fewer than two units are left, or where everyone said one and
/// the same of all of them, so that nothing is left to measure.
///
/// Alpha: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). The interval is a percentile bootstrap over
/// units with `seed`, from [`RESAMPLES`] draws (A. C. Davison, D. V. Hinkley, "Bootstrap Methods and their Application",
/// 1997, section 5.3), and not Krippendorff's own, which draws pairs of judgements.
pub fn alpha<T: Ord>(units: &[Vec<T>], seed: u64) -> Option<Alpha> {
    let kinds = kinds(units);
    let counts: Vec<usize> = kinds.iter().map(|kind| kind.units).collect();
    let paired: usize = counts.iter().sum();
    if paired < 2 {
        return None;
    }
    let alpha = of_counts(&kinds, &counts)?;
    Some(Alpha {
        alpha,
        interval: interval(&kinds, &counts, seed),
        units: paired,
    })
}

/// Units by what was said of them, without those that fewer than two judged.
fn kinds<T: Ord>(units: &[Vec<T>]) -> Vec<Kind> {
    let mut known: BTreeMap<&T, usize> = units.iter().flatten().map(|label| (label, 0)).collect();
    for (place, number) in known.values_mut().enumerate() {
        *number = place;
    }
    let mut met: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    for unit in units.iter().filter(|unit| unit.len() > 1) {
        let mut labels = vec![0; known.len()];
        for count in unit.iter().filter_map(|label| known.get(label)) {
            if let Some(label) = labels.get_mut(*count) {
                *label += 1;
            }
        }
        *met.entry(labels).or_default() += 1;
    }
    met.into_iter()
        .map(|(labels, units)| Kind { labels, units })
        .collect()
}

/// Alpha where there are so many units of each kind: one less the disagreement that was met over that of chance.
fn of_counts(kinds: &[Kind], counts: &[usize]) -> Option<f64> {
    let mut all = vec![0.0; kinds.first()?.labels.len()];
    let (mut met, mut judgements) = (0.0, 0.0);
    for (kind, count) in kinds.iter().zip(counts) {
        let (count, judged) = (float(*count), float(kind.labels.iter().sum()));
        let alike: f64 = kind.labels.iter().map(|labels| float(*labels).powi(2)).sum();
        met += count * (judged.powi(2) - alike) / (judged - 1.0);
        judgements += count * judged;
        for (sum, labels) in all.iter_mut().zip(&kind.labels) {
            *sum += count * float(*labels);
        }
    }
    let chance = judgements.powi(2) - all.iter().map(|sum| sum.powi(2)).sum::<f64>();
    (chance > 0.5).then(|| 1.0 - (judgements - 1.0) * met / chance)
}

fn interval(kinds: &[Kind], counts: &[usize], seed: u64) -> Option<(f64, f64)> {
    let all: usize = counts.iter().sum();
    let mut lots = Lots::new(seed);
    let factorials = Factorials::up_to(all);
    let mut drawn: Vec<f64> = (0..RESAMPLES)
        .filter_map(|_| of_counts(kinds, &resample(counts, all, &factorials, &mut lots)))
        .collect();
    // Where one label is rare, some draws miss it, and nothing can be measured in them: a few may be left out.
    if drawn.len() * 20 < RESAMPLES * 19 {
        return None;
    }
    drawn.sort_by(f64::total_cmp);
    let edge = (drawn.len() + 1) / 40;
    let low = *drawn.get(edge.checked_sub(1)?)?;
    let high = *drawn.get(drawn.len() - edge)?;
    (high > low).then_some((low, high))
}

/// As many units as there are, drawn from them with replacement: how many of each kind. One kind after the other, each a
/// binomial draw of those that are left, which is the same and does not grow with the units.
fn resample(counts: &[usize], all: usize, factorials: &Factorials, lots: &mut Lots) -> Vec<usize> {
    let (mut to_draw, mut left) = (all, all);
    counts
        .iter()
        .map(|count| {
            let drawn = if *count == left {
                to_draw
            } else {
                factorials.binomial(to_draw, *count, left, lots.share())
            };
            to_draw -= drawn;
            left -= count;
            drawn
        })
        .collect()
}

/// Logarithms of the factorials.
struct Factorials(Vec<f64>);

impl Factorials {
    fn up_to(most: usize) -> Self {
        let mut sum = 0.0;
        let logs = (1..=most).map(|n| {
            sum += float(n).ln();
            sum
        });
        Self([0.0].into_iter().chain(logs).collect())
    }

    fn log(&self, n: usize) -> f64 {
        self.0.get(n).copied().unwrap_or_default()
    }

    /// How often of `times` something happens whose chance is `hits` of `of`, decided by a fraction: outcomes are gone
    /// through from the likeliest one outwards until their chances add up to it.
    fn binomial(&self, times: usize, hits: usize, of: usize, fraction: f64) -> usize {
        if times == 0 || hits == 0 {
            return 0;
        }
        if hits >= of {
            return times;
        }
        let (yes, no) = (float(hits) / float(of), float(of - hits) / float(of));
        let odds = yes / no;
        let middle = (times + 1) * hits / of;
        let log = self.log(times) - self.log(middle) - self.log(times - middle)
            + float(middle) * yes.ln()
            + float(times - middle) * no.ln();
        let (mut low, mut high) = (middle, middle);
        let (mut low_chance, mut high_chance) = (log.exp(), log.exp());
        let mut rest = fraction - low_chance;
        while rest >= 0.0 && (low > 0 || high < times) {
            if high < times {
                high_chance *= odds * float(times - high) / float(high + 1);
                high += 1;
                rest -= high_chance;
                if rest < 0.0 {
                    return high;
                }
            }
            if low > 0 {
                low_chance *= float(low) / (odds * float(times - low + 1));
                low -= 1;
                rest -= low_chance;
                if rest < 0.0 {
                    return low;
                }
            }
        }
        middle
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::agreement::agreement;

    /// Each string is one person's judgements of the units in their order; a full stop is none.
    fn units(people: &[&str]) -> Vec<Vec<char>> {
        let of = |unit: usize| {
            let labels = people.iter().filter_map(|labels| labels.chars().nth(unit));
            labels.filter(|label| *label != '.').collect()
        };
        (0..people[0].len()).map(of).collect()
    }

    fn near(left: f64, right: f64) {
        assert!((left - right).abs() <= 1e-9, "{left} is not {right}");
    }

    /// Krippendorff (2011): two values by two people, .095; five values by two people, .692; five values by four people, who
    /// left some units out, .743. The fractions are worked out by hand from his matrices of coincidences.
    #[test]
    fn published_examples() {
        let two = alpha(&units(&["0100000010", "1110010000"]), 1).unwrap();
        near(two.alpha, 1.0 - 19.0 * 4.0 / (14.0 * 6.0));
        assert_eq!(format!("{:.3}", two.alpha), "0.095");
        let five = alpha(&units(&["aabbdcccedda", "babbbccceddd"]), 1).unwrap();
        near(five.alpha, 1.0 - 23.0 * 6.0 / 448.0);
        assert_eq!(format!("{:.3}", five.alpha), "0.692");
        let four = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
        let four = alpha(&units(&four), 1).unwrap();
        assert_eq!(format!("{:.3}", four.alpha), "0.743");
        assert_eq!(four.units, 11, "one unit has a single judgement");
        near(four.alpha, 0.743_421_052_631_579);
    }

    #[test]
    fn two_readers_of_many_give_nearly_the_kappa_of_both() {
        let pairs = |table: [(char, char, usize); 4]| -> Vec<(char, char)> {
            let rows = table.iter();
            rows.flat_map(|(first, second, count)| std::iter::repeat_n((*first, *second), *count))
                .collect()
        };
        let read = pairs([('y', 'y', 200), ('y', 'n', 50), ('n', 'y', 60), ('n', 'n', 690)]);
        let units: Vec<Vec<char>> = read.iter().map(|(first, second)| vec![*first, *second]).collect();
        let (alpha, kappa) = (alpha(&units, 9).unwrap(), agreement(&read).unwrap());
        assert!((alpha.alpha - kappa.kappa).abs() < 0.001, "{alpha:?} {kappa:?}");
        let ((low, high), (least, most)) = (alpha.interval.unwrap(), kappa.interval.unwrap());
        assert!(
            (low - least).abs() < 0.01 && (high - most).abs() < 0.01,
            "{alpha:?} {kappa:?}"
        );
    }

    #[test]
    fn a_seed_says_the_interval() {
        let units: Vec<Vec<u8>> = (0..60_u8)
            .map(|unit| vec![unit % 3, unit % 3 + u8::from(unit % 7 == 0)])
            .collect();
        let drawn = |seed| alpha(&units, seed).unwrap().interval.unwrap();
        assert_eq!(drawn(5), drawn(5));
        assert_ne!(drawn(5), drawn(6));
        let mut turned = units.clone();
        turned.reverse();
        assert_eq!(alpha(&turned, 5), alpha(&units, 5), "in whichever order they lie");
    }

    #[test]
    fn what_leaves_nothing_to_measure_is_not_measured() {
        assert_eq!(alpha::<char>(&[], 1), None);
        assert_eq!(alpha(&vec![vec!['y']; 30], 1), None, "nobody judged the same");
        assert_eq!(alpha(&vec![vec!['y', 'y']; 30], 1), None, "chance agrees as well");
        let always: Vec<Vec<char>> = "yynnyynn".chars().map(|label| vec![label; 3]).collect();
        let always = alpha(&always, 1).unwrap();
        near(always.alpha, 1.0);
        assert_eq!(always.interval, None);
    }

    #[test]
    fn binomial_draws_have_the_mean_and_the_spread_of_theirs() {
        let (factorials, mut lots) = (Factorials::up_to(400), Lots::new(3));
        for (times, hits, of) in [(400, 1, 400), (400, 1, 2), (37, 9, 10), (1, 1, 3)] {
            let drawn: Vec<f64> = (0..4_000)
                .map(|_| float(factorials.binomial(times, hits, of, lots.share())))
                .collect();
            let share = float(hits) / float(of);
            let (mean, spread) = (
                float(times) * share,
                (float(times) * share * (1.0 - share)).sqrt(),
            );
            let met = drawn.iter().sum::<f64>() / 4_000.0;
            let met_spread = (drawn.iter().map(|it| (it - met).powi(2)).sum::<f64>() / 4_000.0).sqrt();
            assert!((met - mean).abs() < spread / 12.0, "{met} is not {mean}");
            assert!(
                (met_spread / spread - 1.0).abs() < 0.08,
                "{met_spread} is not {spread}"
            );
        }
    }
}

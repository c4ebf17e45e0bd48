//! Who is missing: shares of those who took part against shares of a population, with intervals that allow for chance
//! and for the rounding of published figures, and how many more a group would need. Pure; works on figures that have
//! passed the gate and never on counts, so nothing here can tell more than they do.

use crate::analysis::disclosure::Published;

/// One group: the figure of those who took part, and how many there are.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    pub figure: Published,
    pub people: u64,
}

/// How one group stands. Shares are of one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// None where the figure is hidden.
    pub share: Option<f64>,
    /// From the least count behind the figure, without what chance adds, to the greatest with it.
    pub low: f64,
    pub high: f64,
    /// The share of the population.
    pub benchmark: f64,
    /// So many more of this group, and nobody of another, would bring the upper end of its share up to that of the
    /// population: what is missing for certain. Zero where chance and rounding may explain the difference.
    pub wanting: u64,
}

/// Of the normal distribution: 95 of 100 lie within so many standard deviations.
const Z: f64 = 1.959_963_984_540_054;

/// The interval of E. B. Wilson ("Probable inference, the law of succession, and statistical inference", Journal of the
/// American Statistical Association 22, 1927) for `hits` of `all`, 95 of 100. Everything where there is nothing.
pub fn wilson(hits: f64, all: f64) -> (f64, f64) {
    if all <= 0.0 {
        return (0.0, 1.0);
    }
    let square = Z * Z;
    let middle = (hits + square / 2.0) / (all + square);
    let half = Z / (all + square) * (hits * (all - hits) / all + square / 4.0).max(0.0).sqrt();
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

fn number(n: u64) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// Stands each group against the population of all of them. None where so few took part that nothing can be said.
pub fn standings(groups: &[Group]) -> Option<Vec<Standing>> {
    let middle = |group: &Group| {
        let (low, high) = group.figure.interval();
        group
            .figure
            .number()
            .map_or((number(low) + number(high)) / 2.0, number)
    };
    let all: f64 = groups.iter().map(middle).sum();
    let people: f64 = groups.iter().map(|group| number(group.people)).sum();
    let told = groups
        .iter()
        .any(|group| group.figure.number().is_some_and(|n| n > 0));
    if !told || people <= 0.0 {
        return None;
    }
    let bounds = || groups.iter().map(|group| group.figure.interval());
    let (fewest, most_of_all): (u64, u64) =
        bounds().fold((0, 0), |(low, high), (least, most)| (low + least, high + most));
    let stand = |group: &Group| {
        let (least, most) = group.figure.interval();
        let benchmark = number(group.people) / people;
        // The least of this group among the most of all others, and the other way round.
        let among_most = number(most_of_all - most + least);
        let among_fewest = fewest - least + most;
        Standing {
            share: group.figure.number().map(|n| number(n) / all),
            low: wilson(number(least), among_most).0,
            high: wilson(number(most), number(among_fewest)).1,
            benchmark,
            wanting: wanting(most, among_fewest, benchmark),
        }
    };
    Some(groups.iter().map(stand).collect())
}

/// The fewest who, added to `most` of `all`, bring the upper end of the interval up to the benchmark.
fn wanting(most: u64, all: u64, benchmark: f64) -> u64 {
    let suffice = |more: u64| wilson(number(most + more), number(all + more)).1 >= benchmark;
    let (mut short, mut enough) = (0, 1);
    if suffice(0) || benchmark >= 1.0 {
        return 0;
    }
    while !suffice(enough) && enough < u64::from(u32::MAX) / 4 {
        (short, enough) = (enough, enough * 2);
    }
    while enough - short > 1 {
        let middle = short.midpoint(enough);
        if suffice(middle) {
            enough = middle;
        } else {
            short = middle;
        }
    }
    enough
}

/// The groups of which some are missing for certain, the most missing first: an hour of outreach that brings as many
/// voices wherever it is spent closes the surest gap there. Equal ones keep their order.
pub fn where_to_go(standings: &[Standing]) -> Vec<usize> {
    let wanting = |at: &usize| standings.get(*at).map_or(0, |standing| standing.wanting);
    let mut places: Vec<usize> = (0..standings.len()).filter(|at| wanting(at) > 0).collect();
    places.sort_by_key(|at| std::cmp::Reverse(wanting(at)));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::disclosure::publish;
    use crate::domain::count::Count;

    /// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998,
    /// table I, method 3.
    #[test]
    fn intervals_are_those_of_the_worked_examples() {
        for (hits, all, low, high) in [
            (81.0, 263.0, 0.2553, 0.3662),
            (15.0, 148.0, 0.0624, 0.1605),
            (0.0, 20.0, 0.0, 0.1611),
            (1.0, 29.0, 0.0061, 0.1718),
        ] {
            let (found_low, found_high) = wilson(hits, all);
            assert!(
                (found_low - low).abs() < 0.000_051,
                "{hits} of {all}: {found_low}"
            );
            assert!(
                (found_high - high).abs() < 0.000_051,
                "{hits} of {all}: {found_high}"
            );
        }
        assert_eq!(wilson(0.0, 0.0), (0.0, 1.0));
    }

    fn groups(of: &[(u64, u64)]) -> Vec<Group> {
        of.iter()
            .map(|(count, people)| Group {
                figure: publish(Count::new(*count)),
                people: *people,
            })
            .collect()
    }

    #[test]
    fn what_is_missing_for_certain_comes_first() {
        // Half of the people, and hardly anybody; a tenth, and nobody; a fifth, and too many.
        let found = standings(&groups(&[(20, 50), (0, 10), (60, 20), (40, 20)])).unwrap();
        assert_eq!(where_to_go(&found), [0, 1]);
        assert_eq!(found[2].wanting, 0);
        // Its greatest count is 22, of at least 18 + 58 + 38 others and itself; so many more suffice, and one fewer do not.
        let all = 22 + 58 + 38;
        let upper = |more: u64| wilson(number(22 + more), number(all + more)).1;
        assert!(upper(found[0].wanting) >= 0.5);
        assert!(upper(found[0].wanting - 1) < 0.5);
    }

    #[test]
    fn chance_and_rounding_are_not_called_missing() {
        let found = standings(&groups(&[(22, 52), (20, 48)])).unwrap();
        assert!(where_to_go(&found).is_empty(), "{found:?}");
        for standing in found {
            assert!(standing.low < standing.benchmark && standing.benchmark < standing.high);
        }
    }

    #[test]
    fn of_a_hidden_figure_only_an_interval_is_known() {
        let found = standings(&groups(&[(3, 50), (50, 50)])).unwrap();
        assert_eq!(found[0].share, None);
        assert!(found[0].low < 1.0 / 53.0 && found[0].high > 7.0 / 55.0);
        assert_eq!(standings(&groups(&[(3, 1), (4, 1)])), None, "too few in all");
        assert_eq!(standings(&groups(&[(0, 1), (0, 1)])), None);
        assert_eq!(standings(&groups(&[(50, 0)])), None, "nothing to compare with");
    }
}

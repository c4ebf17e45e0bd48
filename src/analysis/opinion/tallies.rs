//! What each group said of each statement, and what sets a group apart or unites all: the tests and orders of
//! Polis, as they are. They look at the very stances that formed the groups, so nothing of this is told before
//! `held_back` agrees.

use crate::analysis::opinion::votes::{Votes, float};
use crate::domain::stance::Stance;

/// How a group judged a statement; `all` counts those who were not sure as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub agree: usize,
    pub disagree: usize,
    pub all: usize,
}

impl Tally {
    pub fn with(self, other: Tally) -> Tally {
        Tally {
            agree: self.agree + other.agree,
            disagree: self.disagree + other.disagree,
            all: self.all + other.all,
        }
    }

    /// How many took a side.
    pub fn side(self, side: Side) -> usize {
        match side {
            Side::Agree => self.agree,
            Side::Disagree => self.disagree,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Agree,
    Disagree,
}

impl Side {
    pub fn as_str(self) -> &'static str {
        match self {
            Side::Agree => "agree",
            Side::Disagree => "disagree",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Side::Agree, Side::Disagree]
            .into_iter()
            .find(|side| side.as_str() == text)
    }
}

/// Tallies by group, then by statement.
pub fn tallies(votes: &Votes, group_of: &[Option<usize>], groups: usize) -> Vec<Vec<Tally>> {
    let mut tallies = vec![vec![Tally::default(); votes.statements()]; groups];
    for (row, group) in votes.rows().zip(group_of) {
        let Some(tallies) = group.and_then(|group| tallies.get_mut(group)) else {
            continue;
        };
        for cell in row {
            let Some(tally) = tallies.get_mut(usize::from(cell.statement)) else {
                continue;
            };
            tally.all += 1;
            match cell.stance {
                Stance::Agree => tally.agree += 1,
                Stance::Disagree => tally.disagree += 1,
                Stance::NotSure => {}
            }
        }
    }
    tallies
}

/// One-sided, nine in ten.
const ENOUGH: f64 = 1.2816;
/// How many statements stand for a group, or for all on each side.
const MOST: usize = 5;

/// A share with one more on each side, so that nothing is certain.
pub fn share(of: usize, all: usize) -> f64 {
    (float(of) + 1.0) / (float(all) + 2.0)
}

/// How far a share is from a half, in standard deviations; one more is counted on the near side.
pub fn share_test(of: usize, all: usize) -> f64 {
    let (of, all) = (float(of) + 1.0, float(all) + 1.0);
    2.0 * all.sqrt() * (of / all - 0.5)
}

/// How far two shares are from each other, in standard deviations, one more counted everywhere.
pub fn difference_test((of, all): (usize, usize), (of_rest, rest): (usize, usize)) -> f64 {
    let [of, all, of_rest, rest] = [of, all, of_rest, rest].map(|n| float(n) + 1.0);
    let pooled = (of + of_rest) / (all + rest);
    if pooled >= 1.0 {
        return 0.0;
    }
    (of / all - of_rest / rest) / (pooled * (1.0 - pooled) * (1.0 / all + 1.0 / rest)).sqrt()
}

/// One side of a statement in a group, against all others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    pub statement: usize,
    pub side: Side,
    pub of: usize,
    pub all: usize,
    pub share: f64,
    pub share_test: f64,
    /// How many times the share of the others it is.
    pub ratio: f64,
    pub ratio_test: f64,
}

impl Standing {
    fn of(statement: usize, side: Side, own: Tally, rest: Tally) -> Self {
        let (of, of_rest) = (own.side(side), rest.side(side));
        Self {
            statement,
            side,
            of,
            all: own.all,
            share: share(of, own.all),
            share_test: share_test(of, own.all),
            ratio: share(of, own.all) / share(of_rest, rest.all),
            ratio_test: difference_test((of, own.all), (of_rest, rest.all)),
        }
    }

    fn passes(&self) -> bool {
        self.ratio_test > ENOUGH && self.share_test > ENOUGH
    }

    fn weight(&self) -> f64 {
        self.ratio * self.ratio_test * self.share * self.share_test
    }

    /// Whether this agreement stands for its group better than one found before.
    fn agrees_better(&self, own: Tally, before: Option<&Standing>) -> bool {
        if own.agree == 0 && own.disagree == 0 {
            return false;
        }
        match before {
            None => self.share_test > ENOUGH || (self.ratio > 1.0 && self.share > 0.5),
            Some(before) if before.ratio > 1.0 => self.weight() > before.weight(),
            Some(before) => self.share * self.share_test > before.share * before.share_test,
        }
    }
}

fn rest(tallies: &[Vec<Tally>], group: usize, statement: usize) -> Tally {
    tallies
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != group)
        .filter_map(|(_, row)| row.get(statement).copied())
        .fold(Tally::default(), Tally::with)
}

/// What stands for each group, as Polis chooses and orders it: what the group agrees with first, at most five, at least
/// one. `told` says which statements may be chosen.
pub fn representative(tallies: &[Vec<Tally>], told: impl Fn(usize, usize) -> bool) -> Vec<Vec<Standing>> {
    let of_group = |(group, row): (usize, &Vec<Tally>)| {
        let mut best: Option<Standing> = None;
        let mut agreed: Option<Standing> = None;
        let mut found: Vec<Standing> = Vec::new();
        for (statement, own) in row.iter().enumerate().filter(|(at, _)| told(group, *at)) {
            let rest = rest(tallies, group, statement);
            let [agree, disagree] =
                [Side::Agree, Side::Disagree].map(|side| Standing::of(statement, side, *own, rest));
            let standing = if agree.ratio_test > disagree.ratio_test {
                agree
            } else {
                disagree
            };
            if agree.passes() || disagree.passes() {
                found.push(standing);
            }
            if best.is_none_or(|best| agree.ratio_test.max(disagree.ratio_test) > best.ratio_test) {
                best = Some(standing);
            }
            if agree.agrees_better(*own, agreed.as_ref()) {
                agreed = Some(agree);
            }
        }
        // What the group agrees with best is told by its stronger side, as Polis does.
        let head = agreed.map_or(best, |agreed| {
            let own = row.get(agreed.statement).copied().unwrap_or_default();
            let disagree = Standing::of(
                agreed.statement,
                Side::Disagree,
                own,
                rest(tallies, group, agreed.statement),
            );
            Some(if agreed.ratio_test > disagree.ratio_test {
                agreed
            } else {
                disagree
            })
        });
        if found.is_empty() {
            return head.into_iter().collect::<Vec<_>>();
        }
        found.sort_by(|a, b| b.weight().total_cmp(&a.weight()));
        let agreed = head.filter(|_| agreed.is_some());
        found.retain(|standing| agreed.is_none_or(|agreed| agreed.statement != standing.statement));
        let mut chosen: Vec<Standing> = agreed.into_iter().chain(found).take(MOST).collect();
        chosen.sort_by_key(|standing| standing.side);
        chosen
    };
    tallies.iter().enumerate().map(of_group).collect()
}

/// What most of all agree with, and what most disagree with: at most five each, strongest first.
pub fn consensus(all: &[Tally], told: impl Fn(usize) -> bool) -> [Vec<Standing>; 2] {
    [Side::Agree, Side::Disagree].map(|side| {
        let mut found: Vec<Standing> = all
            .iter()
            .enumerate()
            .filter(|(at, _)| told(*at))
            .map(|(at, tally)| Standing::of(at, side, *tally, Tally::default()))
            .filter(|standing| standing.share > 0.5 && standing.share_test > ENOUGH)
            .collect();
        found.sort_by(|a, b| (b.share * b.share_test).total_cmp(&(a.share * a.share_test)));
        found.truncate(MOST);
        found
    })
}

/// How likely all groups are to agree with a statement, as if they were asked one by one: the product of their shares.
/// Comparable only among statements with the same groups.
pub fn agreed_by_all(tallies: &[Vec<Tally>], statement: usize) -> f64 {
    tallies
        .iter()
        .filter_map(|row| row.get(statement))
        .map(|tally| share(tally.agree, tally.all))
        .product()
}

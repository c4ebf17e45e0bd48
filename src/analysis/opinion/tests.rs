//! Made-up conversations whose groups are known beforehand, or known to be none; values worked out by hand.

use crate::analysis::lots::Lots;
use crate::analysis::opinion::clusters::{first_distinct, k_means};
use crate::analysis::opinion::components::{Components, Point};
use crate::analysis::opinion::groups::{Groups, placed};
use crate::analysis::opinion::held_back::{self, differing};
use crate::analysis::opinion::stability::{self, Verdict};
use crate::analysis::opinion::tallies::{
    Side, Tally, agreed_by_all, consensus, difference_test, representative, share, share_test, tallies,
};
use crate::analysis::opinion::votes::{Cell, Votes};
use crate::domain::stance::Stance;

fn cell(statement: usize, stance: Stance) -> Cell {
    Cell {
        statement: u16::try_from(statement).unwrap(),
        stance,
    }
}

/// `people` in `camps`, who judge about three statements of four; in each camp 18 of 20 see a statement as their camp does.
fn camps(camps: usize, people: usize, statements: usize, seed: u64) -> Votes {
    let mut lots = Lots::new(seed);
    let mut votes = Votes::new(statements);
    for person in 0..people {
        let camp = person % camps;
        let row: Vec<Cell> = (0..statements)
            .filter_map(|statement| {
                let (judges, own_mind) = (lots.below(4) > 0, lots.below(20) < 2);
                let agrees = (statement % camps == camp) != own_mind;
                judges.then(|| cell(statement, if agrees { Stance::Agree } else { Stance::Disagree }))
            })
            .collect();
        votes.add(row);
    }
    votes
}

/// Everyone agrees with each statement by the toss of a coin.
fn coins(people: usize, statements: usize, seed: u64) -> Votes {
    let mut lots = Lots::new(seed);
    let mut votes = Votes::new(statements);
    for _ in 0..people {
        let toss = [Stance::Agree, Stance::Disagree];
        let row: Vec<Cell> = (0..statements).map(|at| cell(at, toss[lots.below(2)])).collect();
        votes.add(row);
    }
    votes
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} for {expected}");
}

/// Four people on two statements: (1, 1), (1, 1), (-1, -1), (-1, -1). Means 0; all spread lies along (1, 1)/√2.
#[test]
fn the_first_direction_is_where_people_differ_most() {
    let mut votes = Votes::new(2);
    for stance in [Stance::Agree, Stance::Agree, Stance::Disagree, Stance::Disagree] {
        votes.add([cell(0, stance), cell(1, stance)]);
    }
    let found = Components::of(&votes, 1);
    let root = 0.5_f64.sqrt();
    assert_eq!(found.means, [0.0, 0.0]);
    near(found.axes[0][0], root);
    near(found.axes[0][1], root);
    assert_eq!(found.axes[1], [0.0, 0.0], "nobody differs any other way");
    // Both judged: stretched by nothing. One of two judged: by the fourth root of two.
    near(
        found.place(&[cell(0, Stance::Agree), cell(1, Stance::Agree)]).x,
        2.0_f64.sqrt(),
    );
    near(
        found.place(&[cell(0, Stance::Disagree)]).x,
        -root * 2.0_f64.powf(0.25),
    );
}

/// An empty cell counts as the mean of its column: the two ways of multiplying agree, and a seed changes nothing.
#[test]
fn a_seed_does_not_change_the_directions() {
    let votes = camps(2, 40, 9, 5);
    let [one, two] = [1, 2].map(|seed| Components::of(&votes, seed));
    for (a, b) in one.axes.iter().zip(&two.axes) {
        let cosine: f64 = a.iter().zip(b).map(|(a, b)| a * b).sum();
        near(cosine, 1.0);
    }
    let across: f64 = one.axes[0].iter().zip(&one.axes[1]).map(|(a, b)| a * b).sum();
    assert!(across.abs() < 1e-9);
}

#[test]
fn points_find_their_clusters() {
    let at = |x, y| Point { x, y };
    let points = [at(0.0, 0.0), at(10.0, 0.0), at(0.0, 1.0), at(10.0, 3.0)];
    let weights = [1.0, 1.0, 3.0, 1.0];
    let found = k_means(&points, &weights, first_distinct(&points, 2), 20, 1e-9);
    assert_eq!(found.of, [0, 1, 0, 1]);
    near(found.centres[0].y, 0.75);
    near(found.centres[1].y, 1.5);
    // By hand, for the first: within 1, between (10 + √109)/2.
    let first = 1.0 - 1.0 / ((10.0 + 109.0_f64.sqrt()) / 2.0);
    let third = 1.0 - 1.0 / ((101.0_f64.sqrt() + 104.0_f64.sqrt()) / 2.0);
    let second = 1.0 - 3.0 / ((10.0 + 101.0_f64.sqrt()) / 2.0);
    let fourth = 1.0 - 3.0 / ((109.0_f64.sqrt() + 104.0_f64.sqrt()) / 2.0);
    near(found.silhouette(&points), (first + second + third + fourth) / 4.0);
}

#[test]
fn whoever_judged_little_is_not_placed_unless_few_judged_much() {
    let mut votes = Votes::new(9);
    for many in [9, 7, 6, 0] {
        votes.add((0..many).map(|at| cell(at, Stance::Agree)));
    }
    assert_eq!(
        placed(&votes),
        [0, 1, 2],
        "filled up to fifteen, but nobody who judged nothing"
    );
    for _ in 0..15 {
        votes.add((0..8).map(|at| cell(at, Stance::Agree)));
    }
    assert_eq!(placed(&votes).len(), 17);
    assert!(!placed(&votes).contains(&2));
}

/// Shares and tests by hand: (6+1)/(6+2); 2·√7·(7/7 - ½) = √7; and 5 of 5 against 2 of 8 with one more everywhere.
#[test]
fn shares_and_tests_are_those_of_polis() {
    near(share(6, 6), 0.875);
    near(share_test(6, 6), 7.0_f64.sqrt());
    let pooled: f64 = 9.0 / 15.0;
    near(
        difference_test((5, 5), (2, 8)),
        (1.0 - 3.0 / 9.0) / (pooled * (1.0 - pooled) * (1.0 / 6.0 + 1.0 / 9.0)).sqrt(),
    );
    near(difference_test((5, 5), (8, 8)), 0.0);
}

#[test]
fn what_sets_apart_and_what_unites() {
    let tally = |agree, disagree, all| Tally { agree, disagree, all };
    let groups = vec![
        vec![tally(20, 0, 20), tally(18, 1, 20), tally(10, 10, 20)],
        vec![tally(1, 18, 20), tally(19, 0, 20), tally(9, 11, 20)],
    ];
    let apart = representative(&groups, |_, _| true);
    let first: Vec<(usize, Side)> = apart[0].iter().map(|it| (it.statement, it.side)).collect();
    assert_eq!(first, [(0, Side::Agree)]);
    // The second agrees with the next statement as well, so that comes first; then what it rejects.
    let second: Vec<(usize, Side)> = apart[1].iter().map(|it| (it.statement, it.side)).collect();
    assert_eq!(second, [(1, Side::Agree), (0, Side::Disagree)]);
    near(agreed_by_all(&groups, 1), 19.0 / 22.0 * 20.0 / 22.0);
    let all: Vec<Tally> = (0..3).map(|at| groups[0][at].with(groups[1][at])).collect();
    let [agreed, disagreed] = consensus(&all, |_| true);
    assert_eq!(agreed.iter().map(|it| it.statement).collect::<Vec<_>>(), [1]);
    assert!(disagreed.is_empty());
    assert!(representative(&groups, |_, _| false).iter().all(Vec::is_empty));
}

#[test]
fn camps_are_found_and_stand() {
    let votes = camps(3, 90, 24, 3);
    let groups = Groups::of(&votes, None, 1).unwrap();
    assert_eq!(groups.sizes(), [30, 30, 30]);
    let of = groups.by_person(90);
    for person in 3..90 {
        assert_eq!(of[person], of[person % 3], "{person}");
    }
    let stability = stability::judge(&votes, &groups, 1);
    assert_eq!(stability.verdict(), Verdict::Stable, "{stability:?}");
    // Each camp stands by its eight statements, on the side of agreement.
    let stood = held_back::stood(&held_back::test(&votes, &groups, 1));
    let agreed = stood.iter().filter(|test| test.side == Side::Agree).count();
    assert_eq!(agreed, 24, "{stood:?}");
    let told = tallies(&votes, &of, 3);
    for test in stood.iter().filter(|test| test.side == Side::Agree) {
        let own = told[test.group][test.statement];
        assert!(own.agree * 10 > own.all * 6, "{test:?} {own:?}");
    }
}

#[test]
fn coins_are_no_groups_and_nothing_sets_them_apart() {
    for seed in 0..4 {
        let votes = coins(70, 12, seed);
        let groups = Groups::of(&votes, None, 1).unwrap();
        let stability = stability::judge(&votes, &groups, 1);
        assert_ne!(stability.verdict(), Verdict::Stable, "{seed}: {stability:?}");
        assert!(
            held_back::stood(&held_back::test(&votes, &groups, 1)).is_empty(),
            "{seed}"
        );
    }
}

#[test]
fn audiences_that_differ_are_told_once_for_each_statement() {
    let exact = |agree, disagree, not_sure| [agree, disagree, not_sure].map(|n| (n, n));
    let by_audience = vec![
        vec![exact(30, 5, 5), exact(20, 20, 0), exact(3, 0, 0)],
        vec![exact(4, 34, 2), exact(22, 18, 0), exact(0, 40, 0)],
    ];
    let found = differing(&by_audience);
    assert_eq!(found.iter().map(|test| test.statement).collect::<Vec<_>>(), [0]);
    // 12 of 20 and 4 of 20 differ for certain, 10 to 14 and 1 to 7 may not.
    let wide = |by: usize| {
        vec![
            vec![[(14 - by, 14 + by), (6, 6), (0, 0)]],
            vec![[(4 - by, 4 + by), (16, 16), (0, 0)]],
        ]
    };
    assert_eq!(differing(&wide(0)).len(), 1);
    assert_eq!(differing(&wide(3)).len(), 0);
    assert!(differing(&[]).is_empty());
}

#[test]
fn the_same_stances_give_the_same_answer_and_none_gives_none() {
    let votes = camps(2, 60, 10, 8);
    assert_eq!(Groups::of(&votes, None, 4), Groups::of(&votes, None, 4));
    let nobody = Votes::new(5);
    assert_eq!(Groups::of(&nobody, None, 4), None);
    assert_eq!(Groups::of(&Votes::new(0), None, 4), None);
    let mut one = Votes::new(2);
    one.add([cell(0, Stance::Agree)]);
    one.add([cell(0, Stance::Agree)]);
    assert_eq!(Groups::of(&one, None, 4), None, "two who lie at one place");
}

//! What is told of opinions, from counts to the page: that it is right, and that no hidden count can be read off it.

use super::*;
use crate::analysis::disclosure::publish;
use crate::domain::count::Count;
use crate::publish::stances::settled;

/// Citizens, AHPs and others by choice.
fn of(nth: u8, by_audience: [[u64; 3]; 3]) -> Settled {
    let (figures, by_audience) = settled(&by_audience.map(|row| row.map(Count::new)));
    Settled {
        id: ContributionId([nth; 16]),
        place: i64::from(nth),
        figures,
        by_audience,
    }
}

fn by_group(nth: u8, groups: &[[u64; 3]], apart: &[(usize, Side)]) -> ByGroup {
    ByGroup {
        contribution: ContributionId([nth; 16]).to_string(),
        place: i64::from(nth),
        cells: groups
            .iter()
            .map(|row| row.map(|n| publish(Count::new(n)).into()))
            .collect(),
        apart: apart
            .iter()
            .map(|(group, side)| (*group, side.as_str().to_owned()))
            .collect(),
    }
}

fn found(statements: Vec<ByGroup>) -> Reckoned {
    Reckoned {
        found: Found::Groups,
        comes_back: vec![95, 85],
        statements,
        seen: vec![],
    }
}

const NONE: [u64; 3] = [0; 3];

/// A reader of the program knew shares of true counts before this test was written: the figures said 30, 10 and hidden, and the
/// share beside them was 70 where the hidden one was 1 and 60 where it was 7.
#[test]
fn no_hidden_count_changes_what_is_told() {
    let mut seen = std::collections::BTreeMap::new();
    for (not_sure, ahps, grouped) in
        (1..=7).flat_map(|a| (1..=7).flat_map(move |b| (1..=7).map(move |c| (a, b, c))))
    {
        let statements = [
            of(1, [[30, 12, not_sure], NONE, NONE]),
            of(2, [[40, 9, 10], [ahps, 30, 12], [0, 9, 0]]),
            of(3, [[60, 20, 0], NONE, NONE]),
        ];
        let groups = found(vec![by_group(
            3,
            &[[40, grouped, 0], [11, 12, 0]],
            &[(0, Side::Agree), (1, Side::Disagree)],
        )]);
        let looks: Vec<_> = statements.iter().map(|it| (it.figures, it.by_audience)).collect();
        let told = tell(7, "1", &groups, &statements).unwrap();
        assert_eq!(seen.entry(looks).or_insert_with(|| told.clone()), &told);
    }
    assert!(seen.len() < 8, "{seen:?}");
}

#[test]
fn most_agree_and_audiences_differ_beyond_rounding() {
    let told = tell(
        7,
        "1",
        &Reckoned {
            found: Found::Cloud,
            ..found(vec![])
        },
        &[
            of(1, [[50, 3, 0], [30, 0, 0], NONE]),
            of(2, [[40, 12, 0], [10, 40, 0], NONE]),
            of(3, [[5, 30, 0], NONE, NONE]),
            of(4, [[7, 0, 0], NONE, NONE]),
        ],
    )
    .unwrap();
    assert_eq!((told.people, told.groups), (96, Grouping::Cloud));
    assert_eq!(told.audiences, ["citizen", "ahp"]);
    let range = |low, high| Some(Range { low, high });
    let list = |list: &[Told]| -> Vec<(i64, String, Vec<Option<Range>>)> {
        list.iter()
            .map(|it| (it.place, it.side.clone(), it.shares.clone()))
            .collect()
    };
    assert_eq!(
        list(&told.agreed),
        [(
            1,
            "agree".into(),
            vec![range(91, 99), range(87, 99), range(100, 100)]
        )]
    );
    assert_eq!(
        list(&told.disagreed),
        [(3, "disagree".into(), vec![range(80, 97), None, None])]
    );
    let divided = list(&told.divided);
    assert_eq!(divided.iter().map(|it| it.0).collect::<Vec<_>>(), [2]);
}

#[test]
fn groups_are_told_of_what_stands_beside_its_figures() {
    let statements = [
        of(1, [[40, 41, 0], NONE, NONE]),
        of(2, [[39, 30, 0], NONE, NONE]),
        of(3, [[60, 12, 0], NONE, NONE]),
    ];
    let apart = &[(0, Side::Agree), (1, Side::Disagree)];
    let told = tell(
        7,
        "1",
        &found(vec![
            by_group(1, &[[35, 9, 0], [0, 30, 0]], apart),
            // 38 and 1 of 38 to 42: the hidden one would be 1 to 4.
            by_group(2, &[[38, 0, 0], [1, 28, 0]], apart),
            by_group(3, &[[35, 8, 0], [20, 0, 0]], &[]),
            // Words that came back at another place.
            ByGroup {
                place: 9,
                ..by_group(3, &[[35, 8, 0], [20, 0, 0]], &[])
            },
        ]),
        &statements,
    )
    .unwrap();
    let Grouping::Groups { groups, shared } = told.groups else {
        panic!("{:?}", told.groups)
    };
    let places = |list: &[Told]| list.iter().map(|it| it.place).collect::<Vec<_>>();
    assert_eq!(places(&shared), [3]);
    assert_eq!(
        groups.iter().map(|it| places(&it.apart)).collect::<Vec<_>>(),
        [[1], [1]]
    );
    assert_eq!(groups.iter().map(|it| it.people).collect::<Vec<_>>(), [41, 28]);
    assert_eq!(
        groups[1].apart[0].shares,
        [
            Some(Range { low: 100, high: 100 }),
            Some(Range { low: 17, high: 27 })
        ]
    );
}

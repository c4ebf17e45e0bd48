//! How far people who coded the same words agreed, code by code: given or not, and nothing of where in the words.
//! The statistics are in `agreement` and `alpha`; who coded what the store knows.

use crate::analysis::agreement::{Agreement, agreement};
use crate::analysis::alpha::{Alpha, alpha};
use crate::domain::double_coding::LEAST;
use crate::domain::ids::Key;
use std::collections::BTreeSet;

/// In fewer contributions than this a code says nothing: one slip would move its figures by half of their scale.
pub const LEAST_GIVEN: usize = 5;

/// The codes that each reader gave to some words.
pub type Read = Vec<BTreeSet<Key>>;

/// How far the readers agreed on one code.
#[derive(Debug, Clone, PartialEq)]
pub struct CodeAgreement {
    pub code: Key,
    /// Contributions that all of their readers gave it, that only some did, that none did.
    pub all: usize,
    pub some: usize,
    pub none: usize,
    /// Of `some`, where two read: only the first of them, only the second.
    pub only_first: usize,
    pub only_second: usize,
    /// Too few to say how far they agreed.
    pub few: bool,
    /// Where there are exactly two readers of everything. None also where nothing varies.
    pub kappa: Option<Agreement>,
    pub alpha: Option<Alpha>,
}

/// Every code that anyone gave, in the order of their keys. Words that fewer than two read are left out. Each code has lots
/// of its own from `seed`, so that its interval does not hang on which others there are.
pub fn by_code(read: &[Read], seed: u64) -> Vec<CodeAgreement> {
    let read: Vec<&Read> = read.iter().filter(|readers| readers.len() > 1).collect();
    let codes: BTreeSet<Key> = read.iter().copied().flatten().flatten().copied().collect();
    codes.into_iter().map(|code| of_code(code, &read, seed)).collect()
}

fn of_code(code: Key, read: &[&Read], seed: u64) -> CodeAgreement {
    let units: Vec<Vec<bool>> = read
        .iter()
        .map(|readers| readers.iter().map(|codes| codes.contains(&code)).collect())
        .collect();
    let count = |judge: fn(&[bool]) -> bool| units.iter().filter(|unit| judge(unit)).count();
    let (all, none) = (
        count(|unit| unit.iter().all(|it| *it)),
        count(|unit| unit.iter().all(|it| !*it)),
    );
    let pairs: Option<Vec<(bool, bool)>> = units
        .iter()
        .map(|unit| match unit.as_slice() {
            [first, second] => Some((*first, *second)),
            _ => None,
        })
        .collect();
    let given = units.len() - none;
    let few = units.len() < LEAST || given < LEAST_GIVEN;
    let own = seed ^ code.0.unsigned_abs().wrapping_mul(0x9e37_79b9_7f4a_7c15);
    CodeAgreement {
        code,
        all,
        some: given - all,
        none,
        only_first: count(|unit| unit == [true, false]),
        only_second: count(|unit| unit == [false, true]),
        few,
        kappa: pairs.filter(|_| !few).and_then(|pairs| agreement(&pairs)),
        alpha: if few { None } else { alpha(&units, own) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(keys: &[i64]) -> BTreeSet<Key> {
        keys.iter().copied().map(Key).collect()
    }

    #[test]
    fn each_code_is_counted_by_itself() {
        let mut read: Vec<Read> = (0..30).map(|_| vec![codes(&[1]), codes(&[1])]).collect();
        read.extend((0..10).map(|_| vec![codes(&[]), codes(&[])]));
        read.extend((0..4).map(|_| vec![codes(&[1, 2]), codes(&[2])]));
        read.extend((0..6).map(|_| vec![codes(&[2]), codes(&[1])]));
        read.push(vec![codes(&[3])]);
        let found = by_code(&read, 7);
        assert_eq!(
            found.iter().map(|it| it.code).collect::<Vec<_>>(),
            [Key(1), Key(2)]
        );
        let one = &found[0];
        assert_eq!((one.all, one.some, one.none), (30, 10, 10));
        assert_eq!((one.only_first, one.only_second, one.few), (4, 6, false));
        // 40 of 50 alike; 34 and 36 of 50 gave it, so 0.68 * 0.72 + 0.32 * 0.28 = 0.5792 would be alike by chance.
        assert!((one.kappa.unwrap().kappa - (0.8 - 0.5792) / (1.0 - 0.5792)).abs() < 1e-9);
        assert_eq!(one.alpha.unwrap().units, 50);
        // Its lots are its own.
        read.iter_mut().flatten().for_each(|codes| {
            codes.remove(&Key(2));
        });
        assert_eq!(by_code(&read, 7), std::slice::from_ref(one));
    }

    #[test]
    fn too_few_are_said_to_be_too_few() {
        let rare: Vec<Read> = (0..40)
            .map(|number| vec![codes(if number < 4 { &[1, 2] } else { &[2] }), codes(&[2])])
            .collect();
        let found = by_code(&rare, 1);
        assert!(found[0].few && found[0].kappa.is_none() && found[0].alpha.is_none());
        assert!(!found[1].few, "everything bears it, which is not few");
        assert_eq!((found[1].kappa, found[1].alpha), (None, None));
        assert!(by_code(&rare[..LEAST - 1], 1).iter().all(|code| code.few));
    }

    #[test]
    fn three_readers_have_no_kappa() {
        let read: Vec<Read> = (0..30)
            .map(|number| {
                let given = codes(if number % 3 == 0 { &[1] } else { &[] });
                let other = codes(if number % 5 == 0 { &[1] } else { &[] });
                vec![given.clone(), given, other]
            })
            .collect();
        let found = by_code(&read, 1);
        assert!(found[0].kappa.is_none() && found[0].alpha.is_some());
    }
}

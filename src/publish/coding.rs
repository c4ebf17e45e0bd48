//! What the team knows of its coding: what two colleagues gave to the same words, how far they agree, and how often a
//! code is still new. For the desk; nothing of it is published.

use crate::analysis::agreement::Agreement;
use crate::analysis::alpha::Alpha;
pub use crate::analysis::coders::CodeAgreement;
use crate::analysis::coders::{Read, by_code};
use crate::analysis::saturation;
pub use crate::analysis::saturation::Step;
use crate::domain::double_coding::Compared;
use crate::domain::ids::{ContributionId, Key};
use crate::store::codebook::{Code, live};
use crate::store::doubles::{self, Reader, Unit};
use crate::store::{Connection, StoreError, codings};
use std::collections::{BTreeMap, BTreeSet};

/// Words of a share with what was given to them. Codes that were merged meanwhile stand for what they were merged into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twice {
    pub unit: Unit,
    pub first: BTreeSet<Key>,
    pub second: BTreeSet<Key>,
    pub settled: BTreeSet<Key>,
}

impl Twice {
    pub fn compared(&self) -> Compared {
        Compared::of(&self.first, &self.second)
    }

    /// Both have coded it, and not alike.
    pub fn differs(&self) -> bool {
        self.unit.coded && self.compared().differs()
    }
}

/// Everything in a share, by id.
pub fn list_twice(c: &mut Connection, double: Key, codes: &[Code]) -> Result<Vec<Twice>, StoreError> {
    let mut given: BTreeMap<ContributionId, Vec<(Key, Reader)>> = BTreeMap::new();
    for (id, code, reader) in doubles::list_given(c, double)? {
        given.entry(id).or_default().push((live(codes, code), reader));
    }
    Ok(doubles::list_units(c, double)?
        .into_iter()
        .map(|unit| {
            let own = given.remove(&unit.contribution).unwrap_or_default();
            let of = |wanted: Reader| {
                own.iter()
                    .filter(|(_, reader)| *reader == wanted)
                    .map(|(code, _)| *code)
                    .collect()
            };
            Twice {
                first: of(Reader::First),
                second: of(Reader::Second),
                settled: of(Reader::Settled),
                unit,
            }
        })
        .collect())
}

/// How far the two agreed on each code, of what both have coded. Takes some hundredths of a second: not for a thread that
/// answers requests.
pub fn agreed(share: &[Twice], seed: u64) -> Vec<CodeAgreement> {
    let read: Vec<Read> = share
        .iter()
        .filter(|twice| twice.unit.coded)
        .map(|twice| vec![twice.first.clone(), twice.second.clone()])
        .collect();
    by_code(&read, seed)
}

/// The same over several shares, the latest first: words that were in more than one were read by more than two. The first
/// codes are those of the oldest share, before anything was settled.
pub fn agreed_in_all(shares: &[Vec<Twice>], seed: u64) -> Vec<CodeAgreement> {
    let mut read: BTreeMap<ContributionId, Read> = BTreeMap::new();
    for twice in shares.iter().rev().flatten().filter(|twice| twice.unit.coded) {
        read.entry(twice.unit.contribution)
            .or_insert_with(|| vec![twice.first.clone()])
            .push(twice.second.clone());
    }
    let read: Vec<Read> = read.into_values().collect();
    by_code(&read, seed)
}

/// How far colleagues agreed on one code, as two numbers of two decimals and their intervals; empty where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Worded {
    pub kappa: String,
    pub kappa_low: String,
    pub kappa_high: String,
    pub alpha: String,
    pub alpha_low: String,
    pub alpha_high: String,
}

impl Worded {
    pub fn of(kappa: Option<Agreement>, alpha: Option<Alpha>) -> Self {
        let number = |number: f64| format!("{:.2}", if number.abs() < 0.005 { 0.0 } else { number });
        let ends = |interval: Option<(f64, f64)>| match interval {
            Some((low, high)) => (number(low), number(high)),
            None => Default::default(),
        };
        let (kappa_low, kappa_high) = ends(kappa.and_then(|kappa| kappa.interval));
        let (alpha_low, alpha_high) = ends(alpha.and_then(|alpha| alpha.interval));
        Self {
            kappa: kappa.map(|kappa| number(kappa.kappa)).unwrap_or_default(),
            kappa_low,
            kappa_high,
            alpha: alpha.map(|alpha| number(alpha.alpha)).unwrap_or_default(),
            alpha_low,
            alpha_high,
        }
    }
}

/// How many codes were new in each hundred contributions, in the order in which they were coded.
pub fn saturation(c: &mut Connection, slug: &str) -> Result<Vec<Step>, StoreError> {
    Ok(saturation::saturation(codings::list_in_order(c, slug)?))
}

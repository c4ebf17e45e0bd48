//! Weighs the signs in each sentence by what invented disclosures and ordinary comments taught
//! (`engagements/concerns/weights.txt`, made and checked by `training`). A linear sum that anybody can follow.

use super::Token;
use super::meanings::Meanings;
use crate::domain::concern::Concern;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

/// What is judged: whether there is anything to worry about, then which of the three worries it is.
pub const JUDGEMENTS: usize = 4;
/// Stands for the sum that each judgement begins with.
pub const BASE: &str = "base";
/// Weights are written as hundredths.
pub const UNIT: f64 = 100.0;
/// Words of one text that are judged together at most: a longer sentence is judged in parts of this length.
const LONGEST: usize = 60;
/// Added to the number of signs.
const FEW: f64 = 10.0;
/// How much the judgement of the kind adds to the judgement that there is anything.
const KIND: f64 = 1.2;
/// From here on a text is shown to a person first. Every hundredth less finds more disclosures and takes more ordinary
/// comments for one: the tests of `training` hold both shares.
const ENOUGH: f64 = -0.1;
const KINDS: [Concern; 3] = [Concern::Danger, Concern::SelfHarm, Concern::Abuse];

pub static LEARNED: LazyLock<Learned<'static>> = LazyLock::new(|| {
    Learned::parse(
        include_str!("../../../engagements/concerns/words.txt"),
        include_str!("../../../engagements/concerns/weights.txt"),
    )
});

pub struct Learned<'a> {
    pub meanings: Meanings,
    weights: HashMap<&'a str, [i16; JUDGEMENTS]>,
    /// Lines that could not be read.
    pub strange: Vec<String>,
}

impl<'a> Learned<'a> {
    /// Reads words, and weights: a line of correct words after `known`, or a sign, a tab and its weights.
    pub fn parse(words: &str, weights: &'a str) -> Self {
        let mut learned = Self {
            meanings: Meanings::parse(words),
            weights: HashMap::with_capacity(weights.lines().count()),
            strange: Vec::new(),
        };
        for line in weights.lines().filter(|line| !line.starts_with('#')) {
            if let Some(known) = line.strip_prefix("known ") {
                learned.meanings.know(known.split_whitespace());
                continue;
            }
            match line
                .split_once('\t')
                .and_then(|(sign, numbers)| Some((sign, read(numbers)?)))
            {
                Some((sign, numbers)) => {
                    learned.weights.insert(sign, numbers);
                }
                None => learned.strange.push(line.to_owned()),
            }
        }
        learned
    }

    /// The sum of each judgement over some signs: the higher, the surer. A long text weighs no more than a short one.
    pub fn sums(&self, signs: &BTreeSet<String>) -> [f64; JUDGEMENTS] {
        let mut sums = [0.0; JUDGEMENTS];
        let length = length(signs.len());
        for weights in signs.iter().filter_map(|sign| self.weights.get(sign.as_str())) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += f64::from(*weight) / UNIT / length;
            }
        }
        if let Some(base) = self.weights.get(BASE) {
            for (sum, weight) in sums.iter_mut().zip(base) {
                *sum += f64::from(*weight) / UNIT;
            }
        }
        sums
    }

    /// The worry that a text raises: the most urgent of those that its parts raise by themselves.
    pub fn find(&self, tokens: &[Token]) -> Option<Concern> {
        self.worries(tokens)
            .into_iter()
            .filter(|(worry, _)| *worry > ENOUGH)
            .map(|(_, concern)| concern)
            .min()
    }

    /// How worrying each part is, and what of: a part speaks of the kind that its signs say most.
    fn worries(&self, tokens: &[Token]) -> Vec<(f64, Concern)> {
        parts(tokens)
            .into_iter()
            .filter_map(|part| {
                let [any, kinds @ ..] = self.sums(&self.meanings.signs(part));
                KINDS
                    .into_iter()
                    .zip(kinds)
                    .map(|(concern, kind)| (any + KIND * kind, concern))
                    .max_by(|(one, _), (two, _)| one.total_cmp(two))
            })
            .collect()
    }
}

fn read(numbers: &str) -> Option<[i16; JUDGEMENTS]> {
    let mut weights = [0; JUDGEMENTS];
    let mut numbers = numbers.split(' ');
    for weight in &mut weights {
        *weight = numbers.next()?.parse().ok()?;
    }
    numbers.next().is_none().then_some(weights)
}

/// What sums are divided by: a few words must not weigh more than a sentence, nor a long text more than a short one.
pub fn length(signs: usize) -> f64 {
    (f64::from(u32::try_from(signs).unwrap_or(u32::MAX)) + FEW).sqrt()
}

/// Each sentence: a disclosure is often one sentence of a long comment.
pub fn parts(tokens: &[Token]) -> Vec<&[Token]> {
    let mut starts: Vec<usize> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let last = starts.last().copied();
        if last.is_none() || token.begins || last.is_some_and(|last| at - last >= LONGEST) {
            starts.push(at);
        }
    }
    starts.push(tokens.len());
    starts
        .iter()
        .zip(starts.iter().skip(1))
        .filter_map(|(from, to)| tokens.get(*from..*to))
        .collect()
}

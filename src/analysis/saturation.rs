//! How often coding still meets something new: codes that are given for the first time, by every hundred texts.
//! Which came first the caller says; whether it is enough a person does.

use std::collections::BTreeSet;

/// Contributions to a step, and to one where there are too few for so long a step to show anything.
const STEP: usize = 100;
const SHORT: usize = 25;
/// From so many on, steps are long.
const MANY: usize = 400;

/// Some contributions in the order in which they were coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// How many; the last step may have fewer than the others.
    pub coded: usize,
    /// Codes that were given in it for the first time.
    pub new: usize,
}

/// Goes through what was coded, one contribution and code after the other: by every hundred contributions, or by every 25
/// while fewer than 400 are coded. A code that somebody gave later to what was coded before counts where they had come to by
/// then.
///
/// The question how much is enough: G. Guest, A. Bunce, L. Johnson, "How Many Interviews Are Enough?", Field Methods 18
/// (2006) 59–82, who count new codes by portions of what was read.
pub fn saturation<T: Ord, C: Ord>(given: impl IntoIterator<Item = (T, C)>) -> Vec<Step> {
    let (mut coded, mut codes) = (BTreeSet::new(), BTreeSet::new());
    let mut steps: Vec<Step> = Vec::new();
    for (contribution, code) in given {
        if coded.insert(contribution) {
            match steps.last_mut().filter(|step| step.coded < SHORT) {
                Some(step) => step.coded += 1,
                None => steps.push(Step { coded: 1, new: 0 }),
            }
        }
        if codes.insert(code)
            && let Some(step) = steps.last_mut()
        {
            step.new += 1;
        }
    }
    if coded.len() < MANY {
        return steps;
    }
    let long = steps.chunks(STEP / SHORT).map(|some| Step {
        coded: some.iter().map(|step| step.coded).sum(),
        new: some.iter().map(|step| step.new).sum(),
    });
    long.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_codes_are_counted_where_they_were_met() {
        let given = |most: usize| {
            (0..most).flat_map(|number| {
                let first = (number, number / 60);
                // From the two hundredth on each bears one that is met nowhere else, the others one that all know.
                let second = (number, if number >= 200 { 1_000 + number } else { 0 });
                [first, second]
            })
        };
        let step = |coded, new| Step { coded, new };
        let short = saturation(given(60));
        assert_eq!(short, [step(25, 1), step(25, 0), step(10, 0)]);
        let long = saturation(given(450));
        let expected = [(100, 2), (100, 2), (100, 101), (100, 102), (50, 51)];
        assert_eq!(long, expected.map(|(coded, new)| step(coded, new)));
        assert_eq!(saturation(Vec::<(u8, u8)>::new()), []);
    }

    #[test]
    fn a_code_that_comes_later_to_the_same_words_is_new_then() {
        let given = (0..40).map(|number| (number, 'a')).chain([(3, 'b')]);
        let steps: Vec<usize> = saturation(given).iter().map(|step| step.new).collect();
        assert_eq!(steps, [1, 1]);
    }
}

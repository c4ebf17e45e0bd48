//! Draws that depend on a seed alone, so that the same figures give the same answer. No secret hangs on them: what
//! nobody may guess is drawn in `chance`.

/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
#[derive(Debug, Clone)]
pub struct Lots(u64);

impl Lots {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`: the upper half of a product, even to one part in 2^64 / `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let product = u128::from(self.draw()) * u128::try_from(end).unwrap_or_default();
        usize::try_from(product >> 64).unwrap_or_default()
    }

    /// From 0 up to, and without, 1: a multiple of 2^-32.
    pub fn share(&mut self) -> f64 {
        f64::from(u32::try_from(self.draw() >> 32).unwrap_or_default()) / 4_294_967_296.0
    }

    /// `many` of the numbers below `end`, each set of them equally likely, in rising order.
    pub fn choose(&mut self, many: usize, end: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..end).collect();
        let many = many.min(end);
        for at in 0..many {
            let other = at + self.below(end - at);
            all.swap(at, other);
        }
        all.truncate(many);
        all.sort_unstable();
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of the published generator under seed 1234567.
    #[test]
    fn the_draws_are_those_of_the_paper() {
        let mut lots = Lots::new(1_234_567);
        let drawn: Vec<u64> = (0..3).map(|_| lots.draw()).collect();
        assert_eq!(
            drawn,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn a_choice_is_a_set_of_the_size_asked_for() {
        let mut lots = Lots::new(5);
        for (many, end) in [(0, 4), (3, 4), (4, 4), (9, 4), (0, 0)] {
            let chosen = lots.choose(many, end);
            assert_eq!(chosen.len(), many.min(end));
            assert!(chosen.windows(2).all(|pair| pair[0] < pair[1]), "{chosen:?}");
        }
        let mean = (0..10_000).map(|_| lots.share()).sum::<f64>() / 10_000.0;
        assert!((mean - 0.5).abs() < 0.01, "{mean}");
    }
}

//! What is printed: a line a measure, with its limit, its targets, and whether they are met.

use crate::kit::duel::{Duel, Score};

/// What a measure must reach.
#[derive(Clone, Copy)]
pub enum Want {
    /// At least this part of the limit.
    Ratio(f64),
    /// At least so many a second, or this part of the limit, whichever is less.
    RateOrRatio(f64, f64),
    /// At most so many milliseconds of processor time.
    Cpu(f64),
    /// At most so many milliseconds for 99 of 100.
    P99(f64),
}

pub struct Report {
    met: usize,
    missed: Vec<String>,
    title: String,
}

impl Report {
    pub fn begin() -> Self {
        let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        println!(
            "{cores} cores; load before: {}",
            load.split(' ').take(3).collect::<Vec<_>>().join(" ")
        );
        Self {
            met: 0,
            missed: Vec::new(),
            title: String::new(),
        }
    }

    pub fn title(&mut self, name: &str, about: &str) {
        name.clone_into(&mut self.title);
        println!("\n== {name} ({about})");
        println!(
            "{:<58} {:>9} {:>9} {:>6} {:>8} {:>8} {:>8} {:>8}  targets",
            "", "here/s", "limit/s", "ratio", "p50 ms", "p99 ms", "CPU ms", "limit's"
        );
    }

    pub fn note(&self, words: &str) {
        println!("{words}");
    }

    pub fn duel(&mut self, what: &str, mut duel: Duel, wants: &[Want]) -> f64 {
        let (p50, p99) = (duel.here.tally.percentile(0.5), duel.here.tally.percentile(0.99));
        let (rate, limit) = (duel.here.tally.rate(), duel.limit.tally.rate());
        let verdicts: Vec<String> = wants
            .iter()
            .map(|want| {
                let (met, words) = match *want {
                    Want::Ratio(least) => (duel.ratio >= least, format!("ratio ≥ {least:.2}")),
                    Want::RateOrRatio(rate_least, least) => (
                        rate >= rate_least || duel.ratio >= least,
                        format!("≥ {rate_least}/s or ratio ≥ {least:.2}"),
                    ),
                    Want::Cpu(most) => (duel.here.cpu <= most, format!("CPU ≤ {most}")),
                    Want::P99(most) => (p99 <= most, format!("p99 ≤ {most}")),
                };
                self.judge(what, met, &words)
            })
            .collect();
        println!(
            "{what:<58} {rate:>9.0} {limit:>9.0} {:>6.2} {p50:>8.2} {p99:>8.2} {:>8} {:>8}  {}",
            duel.ratio,
            cost(&duel.here),
            cost(&duel.limit),
            verdicts.join(", ")
        );
        rate
    }

    /// A measure without a limit.
    pub fn score(&mut self, what: &str, mut score: Score) {
        let (p50, p99) = (score.tally.percentile(0.5), score.tally.percentile(0.99));
        println!(
            "{what:<58} {:>9.0} {:>9} {:>6} {p50:>8.2} {p99:>8.2} {:>8}",
            score.tally.rate(),
            "",
            "",
            cost(&score)
        );
    }

    /// A plain figure, with what it must stay below where that is set.
    pub fn figure(&mut self, what: &str, value: f64, unit: &str, most: Option<f64>) {
        let verdict = most.map(|most| self.judge(what, value <= most, &format!("≤ {most} {unit}")));
        println!("{what:<58} {value:>9.2} {unit}  {}", verdict.unwrap_or_default());
    }

    fn judge(&mut self, what: &str, met: bool, words: &str) -> String {
        if met {
            self.met += 1;
            format!("{words} met")
        } else {
            self.missed.push(format!("{}: {what}: {words}", self.title));
            format!("{words} MISSED")
        }
    }

    pub fn end(&self) {
        println!("\n{} targets met, {} missed", self.met, self.missed.len());
        for missed in &self.missed {
            println!("  missed: {missed}");
        }
    }
}

/// Processor time of the process, and of the engine behind it where that is another.
fn cost(score: &Score) -> String {
    if score.engine_cpu > 0.0 {
        format!("{:.3}+{:.3}", score.cpu, score.engine_cpu)
    } else {
        format!("{:.3}", score.cpu)
    }
}

//! Two sides of one measure, loaded in turn so that both meet the same machine.

use crate::kit::load::{Make, Tally, run};
use crate::kit::server::{Server, cpu_of};
use std::time::Duration;

const ROUNDS: u32 = 3;
const WARM_UP: Duration = Duration::from_millis(250);

/// Something that can be loaded.
pub struct Side<'a> {
    run: Box<dyn FnMut(Duration) -> Tally + 'a>,
    cpu: Box<dyn Fn() -> f64 + 'a>,
}

impl<'a> Side<'a> {
    /// A server asked over HTTP.
    pub fn http(server: &'a Server, expect: u16, make: Make) -> Self {
        let address = server.address;
        Side {
            run: Box::new(move |lasts| run(address, expect, &make, lasts)),
            cpu: Box::new(|| server.cpu()),
        }
    }

    /// Work done in this process.
    pub fn here(work: impl FnMut(Duration) -> Tally + 'a) -> Self {
        Side {
            run: Box::new(work),
            cpu: Box::new(|| cpu_of("self")),
        }
    }
}

/// One side after all rounds.
#[derive(Default)]
pub struct Score {
    pub tally: Tally,
    /// Milliseconds of processor time for each answer, of the process itself.
    pub cpu: f64,
    /// The same of the engine, where that is a process of its own.
    pub engine_cpu: f64,
}

pub struct Duel {
    pub here: Score,
    pub limit: Score,
    /// Median over the rounds.
    pub ratio: f64,
}

/// Loads both sides for `lasts` each, in turns. `engine` tells the engine's processor time.
pub fn duel(mut here: Side<'_>, mut limit: Side<'_>, engine: &dyn Fn() -> f64, lasts: Duration) -> Duel {
    drop((here.run)(WARM_UP));
    drop((limit.run)(WARM_UP));
    let mut scores = (Score::default(), Score::default());
    let mut ratios = Vec::new();
    for _ in 0..ROUNDS {
        let one = round(&mut here, &mut scores.0, engine, lasts / ROUNDS);
        let other = round(&mut limit, &mut scores.1, engine, lasts / ROUNDS);
        ratios.push(one / other.max(1e-9));
    }
    ratios.sort_by(f64::total_cmp);
    let ratio = ratios[ratios.len() / 2];
    Duel {
        here: each(scores.0),
        limit: each(scores.1),
        ratio,
    }
}

/// One side alone, where there is nothing to hold it against.
pub fn alone(mut here: Side<'_>, engine: &dyn Fn() -> f64, lasts: Duration) -> Score {
    drop((here.run)(WARM_UP));
    let mut score = Score::default();
    round(&mut here, &mut score, engine, lasts);
    each(score)
}

fn round(side: &mut Side<'_>, score: &mut Score, engine: &dyn Fn() -> f64, lasts: Duration) -> f64 {
    let before = ((side.cpu)(), engine());
    let tally = (side.run)(lasts);
    score.cpu += (side.cpu)() - before.0;
    score.engine_cpu += engine() - before.1;
    let rate = tally.rate();
    score.tally.add(tally);
    rate
}

/// From sums to costs of one answer.
fn each(mut score: Score) -> Score {
    let answers = score.tally.answers.max(1) as f64;
    score.cpu /= answers;
    score.engine_cpu /= answers;
    score
}

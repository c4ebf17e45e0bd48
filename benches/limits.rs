//! `make bench`: every measure beside its raw limit, taken in the same run on the same machine, round by round in turn,
//! so that a busy neighbour slows both alike. The service is the real binary in a process of its own; the limit is a
//! bare actix server or a bare engine that does the same and nothing else. The kit holds the parts.
//!
//! `cargo bench --bench limits -- --sizes 1000,100000 --engines sqlite --seconds 3`; each also as BENCH_SIZES,
//! BENCH_ENGINES, BENCH_SECONDS. PostgreSQL is the server at TEST_POSTGRES_URL.

#![allow(
    clippy::as_conversions,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "a measure needs clocks, children and the environment, and stops at once when something is not as it must be"
)]

mod kit;

use kit::stage::{Engine, Stage};
use kit::{bare, parts, queueing, reading, report::Report, startup, writing};
use std::process::ExitCode;
use std::time::Duration;

/// What this run measures.
pub struct Plan {
    pub sizes: Vec<u64>,
    pub engines: Vec<Engine>,
    /// How long each side of a measure is loaded, all rounds together.
    pub lasts: Duration,
    pub server: String,
}

/// A setting from the command line, else from the environment.
fn setting(arguments: &[String], name: &str, otherwise: &str) -> String {
    let flag = format!("--{name}");
    let given = arguments
        .iter()
        .position(|argument| *argument == flag)
        .and_then(|at| arguments.get(at + 1))
        .cloned();
    given
        .or_else(|| std::env::var(format!("BENCH_{}", name.to_uppercase())).ok())
        .unwrap_or_else(|| otherwise.to_owned())
}

fn plan(arguments: &[String]) -> Result<Plan, String> {
    let sizes = setting(arguments, "sizes", "1000,100000,1000000");
    let engines = setting(arguments, "engines", "sqlite,postgres");
    let seconds = setting(arguments, "seconds", "3");
    let plan = Plan {
        sizes: sizes
            .split(',')
            .map(|size| {
                size.replace('_', "")
                    .parse()
                    .map_err(|_| format!("{size:?} is no number of contributions"))
            })
            .collect::<Result<_, _>>()?,
        engines: engines
            .split(',')
            .map(|name| Engine::parse(name).ok_or_else(|| format!("{name:?} is neither sqlite nor postgres")))
            .collect::<Result<_, _>>()?,
        lasts: seconds
            .parse()
            .map(Duration::from_secs_f64)
            .map_err(|_| format!("{seconds:?} is no number"))?,
        server: std::env::var("TEST_POSTGRES_URL").unwrap_or_default(),
    };
    if plan.engines.contains(&Engine::Postgres) && plan.server.is_empty() {
        return Err("No PostgreSQL to measure; this starts one: tests/run/postgres.sh make bench".into());
    }
    Ok(plan)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // This very binary is also the bare server that the service is held against.
    if let [mode, url, bytes] = arguments.as_slice()
        && mode == bare::MODE
    {
        bare::serve(url, bytes);
        return ExitCode::SUCCESS;
    }
    let plan = match plan(&arguments) {
        Ok(plan) => plan,
        Err(words) => {
            eprintln!("{words}");
            return ExitCode::FAILURE;
        }
    };
    let mut report = Report::begin();
    queueing::measure(&mut report);
    parts::measure(&mut report);
    for engine in &plan.engines {
        let (least, most) = (plan.sizes.iter().min(), plan.sizes.iter().max());
        for size in &plan.sizes {
            let stage = Stage::load(*engine, *size, &plan.server);
            report.title(&stage.name(), &stage.about());
            startup::measure(&stage, &mut report);
            if Some(size) == most
                && let Some(least) = least.filter(|least| *least < size)
            {
                reading::measure_growth(&stage, *least, &plan, &mut report);
            }
            reading::measure(&stage, &plan, &mut report);
            writing::measure(&stage, &plan, &mut report);
        }
    }
    report.end();
    ExitCode::SUCCESS
}

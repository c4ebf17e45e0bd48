//! Starting: from the spawn of the real binary to the first 200 of the engagement's page, beside the bare server's.

use crate::kit::report::Report;
use crate::kit::server::Server;
use crate::kit::stage::Stage;
use std::path::Path;

const TIMES: usize = 11;

fn median(mut boot: impl FnMut() -> f64) -> f64 {
    let mut times: Vec<f64> = (0..TIMES).map(|_| boot()).collect();
    times.sort_by(f64::total_cmp);
    times[TIMES / 2]
}

pub fn measure(stage: &Stage, report: &mut Report) {
    let bare = median(|| Server::bare(stage, Path::new("/dev/null")).boot.as_secs_f64() * 1e3);
    let product = median(|| Server::product(stage, 8).boot.as_secs_f64() * 1e3);
    report.figure("from the spawn to the first page, bare server", bare, "ms", None);
    report.figure("from the spawn to the first page", product, "ms", Some(35.0));
    let cut = stage.cut.as_secs_f64() * 1e3;
    report.figure("cutting a release, while nobody can write", cut, "ms", None);
}

//! Reading: the public list from the release cache and without it, before and after the engine has looked at its
//! tables; a receipt; a page that nobody has read yet; and what a thousand times more voices cost.

use crate::Plan;
use crate::kit::duel::{Side, alone, duel};
use crate::kit::load::{self, Make, always, each, get};
use crate::kit::report::{Report, Want};
use crate::kit::server::Server;
use crate::kit::stage::{SLUG, Stage};
use ahpslisten::domain::ids::Key;
use std::cell::Cell;

pub fn list(prompt: Key) -> String {
    format!("/{SLUG}/prompts/{prompt}")
}

/// Places spread over the whole list, each with twenty voices below it, in an order that repeats but has no run.
fn places(size: u64) -> impl FnMut() -> u64 {
    let state = Cell::new(88_172_645_463_325_252_u64);
    move || {
        let mut x = state.get();
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        state.set(x);
        100 + x % size.saturating_sub(100).max(1)
    }
}

/// Public pages at places all over the list.
pub fn anywhere(stage: &Stage) -> Make {
    let (path, mut place) = (list(stage.prompts[0]), places(stage.size));
    each(move || Some(get(&format!("{path}?after={}", place()))))
}

fn anywhere_bare(stage: &Stage) -> Make {
    let (prompt, mut place) = (stage.prompts[0].0, places(stage.size));
    each(move || Some(get(&format!("/list?prompt={prompt}&after={}", place()))))
}

pub fn receipts(stage: &Stage) -> Make {
    let codes: Vec<String> = stage.receipts.iter().map(|code| format!("code={code}")).collect();
    let mut at = 0;
    each(move || {
        at = (at + 1) % codes.len();
        codes.get(at).map(|code| load::post("/receipt", "", code))
    })
}

pub fn measure(stage: &Stage, plan: &Plan, report: &mut Report) {
    let engine = || stage.engine_cpu();
    let none = || 0.0;
    let path = list(stage.prompts[0]);
    let product = Server::product(stage, 8);
    let (_, page) = load::once(product.address, &get(&path));
    let file = stage.folder.path().join("page.html");
    std::fs::write(&file, &page).expect("the page is kept");
    let bare = Server::bare(stage, &file);

    let kept = Side::http(&product, 200, always(get(&path)));
    let fixed = Side::http(&bare, 200, always(get("/static")));
    let what = format!("public list, kept ({} bytes) / static bytes", page.len());
    report.duel(&what, duel(kept, fixed, &none, plan.lasts), &[Want::Ratio(0.7)]);

    let fresh = Server::product(stage, 0);
    let first = Side::http(&fresh, 200, always(get(&path)));
    let first_bare = Side::http(
        &bare,
        200,
        always(get(&format!("/list?prompt={}", stage.prompts[0].0))),
    );
    let wants = [Want::Ratio(0.4), Want::Cpu(0.1)];
    report.duel(
        "public list, rendered anew / query and least HTML",
        duel(first, first_bare, &engine, plan.lasts),
        &wants,
    );

    let there = Side::http(&fresh, 200, anywhere(stage));
    let there_bare = Side::http(&bare, 200, anywhere_bare(stage));
    let what = "the same anywhere in the list, statistics of 1,000 rows";
    let stale = report.duel(what, duel(there, there_bare, &engine, plan.lasts), &wants);

    let asked = Side::http(&product, 200, receipts(stage));
    let asked_bare = Side::http(&bare, 200, receipts(stage));
    report.duel(
        "receipt page / one row and least HTML",
        duel(asked, asked_bare, &engine, plan.lasts),
        &[],
    );

    let unread = Side::http(&product, 200, anywhere(stage));
    report.score(
        "first reading of a page: rendered, compressed, kept",
        alone(unread, &engine, plan.lasts / 2),
    );

    stage.analyze();
    let (fresh, bare) = (Server::product(stage, 0), Server::bare(stage, &file));
    let there = Side::http(&fresh, 200, anywhere(stage));
    let there_bare = Side::http(&bare, 200, anywhere_bare(stage));
    let rate = report.duel(
        "the same after ANALYZE",
        duel(there, there_bare, &engine, plan.lasts),
        &wants,
    );
    report.figure(
        "slower with stale statistics by a factor of",
        rate / stale.max(1.0),
        "times",
        Some(1.2),
    );
}

/// A large stage that nobody has written to yet (here), against a fresh small one (limit), side by side.
pub fn measure_growth(large: &Stage, least: u64, plan: &Plan, report: &mut Report) {
    let small = Stage::load(large.engine, least, &plan.server);
    let (one, other) = (Server::product(large, 0), Server::product(&small, 0));
    let both = || large.engine_cpu() + small.engine_cpu();
    let wants = [Want::Ratio(1.0 / 1.2)];
    let first: fn(&Stage) -> Make = |stage| always(get(&list(stage.prompts[0])));
    let measures = [
        ("public list, first page, rendered anew", first),
        ("public list, anywhere, rendered anew", anywhere),
        ("receipt page", receipts),
    ];
    for (what, make) in measures {
        let here = Side::http(&one, 200, make(large));
        let limit = Side::http(&other, 200, make(&small));
        let score = duel(here, limit, &both, plan.lasts);
        report.duel(&format!("{what} / the same with {least}"), score, &wants);
    }
}

//! Writing over HTTP beside the engine's own commits: posting through the form, deciding at the desk; then how much
//! memory the service holds after all of it.

use crate::Plan;
use crate::kit::duel::{Side, duel};
use crate::kit::load::{self, Make, each};
use crate::kit::raw;
use crate::kit::reading;
use crate::kit::report::{Report, Want};
use crate::kit::server::Server;
use crate::kit::stage::{EMAIL, Engine, PASSWORD, SLUG, Stage};
use ahpslisten::chance;
use ahpslisten::clock::Clock;
use ahpslisten::domain::ids::ContributionId;
use ahpslisten::web::paths::desk;
use ahpslisten::web::ticket;
use std::sync::Mutex;

/// Forms as citizens send them, each with a ticket of its own.
fn forms(stage: &Stage) -> Make {
    let (keys, prompt) = (stage.keys.clone(), stage.prompts[0]);
    let path = format!("{}/contribution", reading::list(prompt));
    let purpose = format!("contribute:{prompt}");
    let words = raw::WORDS.replace(' ', "+");
    each(move || {
        let ticket = ticket::issue(&keys, &purpose, chance::bytes(), Clock::System.now());
        Some(load::post(&path, "", &format!("ticket={ticket}&words={words}")))
    })
}

/// Decisions of the signed-in moderator, one for each id.
fn decisions(stage: &Stage, mut ids: Vec<ContributionId>) -> Make {
    let (keys, cookie) = (stage.keys.clone(), format!("desk={}", stage.session));
    each(move || {
        let id = ids.pop()?;
        let ticket = ticket::issue(
            &keys,
            &format!("decide:{id}"),
            chance::bytes(),
            Clock::System.now(),
        );
        Some(load::post(
            &desk::decision(SLUG, id),
            &cookie,
            &format!("ticket={ticket}&read=0&outcome=publish"),
        ))
    })
}

fn sign_in(stage: &Stage) -> String {
    let ticket = ticket::issue(&stage.keys, "sign-in", chance::bytes(), Clock::System.now());
    let body = format!(
        "ticket={ticket}&email={}&password={}",
        EMAIL.replace('@', "%40"),
        PASSWORD.replace(' ', "+")
    );
    load::post(&desk::sign_in(), "", &body)
}

pub fn measure(stage: &Stage, plan: &Plan, report: &mut Report) {
    let engine = || stage.engine_cpu();
    let product = Server::product(stage, 8);
    let prompt = stage.prompts[0];
    let wants: &[Want] = match stage.engine {
        Engine::Sqlite => &[Want::RateOrRatio(7_000.0, 0.8), Want::P99(25.0)],
        Engine::Postgres => &[Want::Ratio(0.2), Want::P99(25.0)],
    };

    let posts = Side::http(&product, 200, forms(stage));
    let inserts = Side::here(|lasts| raw::inserts(&stage.address, prompt, 1, lasts));
    report.duel(
        "posting the form / bare inserts, a commit each",
        duel(posts, inserts, &engine, plan.lasts),
        wants,
    );

    let posts = Side::http(&product, 200, forms(stage));
    let inserts = Side::here(|lasts| raw::inserts(&stage.address, prompt, 16, lasts));
    report.duel(
        "posting the form / bare inserts, 16 a commit",
        duel(posts, inserts, &engine, plan.lasts),
        &[],
    );

    let mut ids = raw::waiting(&stage.address);
    let half = ids.split_off(ids.len() / 2);
    let decided = Side::http(&product, 303, decisions(stage, ids));
    let half = Mutex::new(half);
    let bare = Side::here(|lasts| raw::decisions(&stage.address, stage.staff, &half, lasts));
    report.duel(
        "a decision at the desk / bare update and insert",
        duel(decided, bare, &engine, plan.lasts),
        &[],
    );

    // Fill what is kept, as a busy day would.
    for make in [reading::anywhere(stage), reading::receipts(stage)] {
        drop(load::run(product.address, 200, &make, plan.lasts / 2));
    }
    let most = (stage.size == 100_000).then_some(45.0);
    report.figure(
        "resident memory after all this",
        product.megabytes("VmRSS"),
        "MB",
        most,
    );
    report.figure(
        "resident memory at its highest",
        product.megabytes("VmHWM"),
        "MB",
        most,
    );
    let (status, _) = load::once(product.address, &sign_in(stage));
    assert_eq!(status, 303, "the moderator can sign in");
    report.figure(
        "resident memory at its highest, with a sign-in",
        product.megabytes("VmHWM"),
        "MB",
        None,
    );
    report.figure(
        "resident memory after the sign-in",
        product.megabytes("VmRSS"),
        "MB",
        None,
    );
}

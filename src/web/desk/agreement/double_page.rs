//! The page of one double coding: who codes what blind; when that is over, how far the two agree and what was settled.
//! What leads here is in `double`.

use crate::render::Page;
use crate::web::desk::agreement::CodeRow;
use serde::Serialize;

#[derive(Serialize)]
pub struct DoublePage {
    /// A question, or the name of a phase.
    pub asked: String,
    pub whole_phase: bool,
    pub percent: i32,
    pub second: String,
    pub by: String,
    pub started_on: String,
    /// Empty while it is open: then nothing is said of how they agree.
    pub ended_on: String,
    pub seed: String,
    pub drawn: usize,
    pub coded: usize,
    pub back_href: String,
    /// Where this colleague codes the next one; empty for everyone else.
    pub next_href: String,
    pub end_action: String,
    pub ticket: String,
    pub rows: Vec<CodeRow>,
    /// Contributions in which the two differ, and how many of them are settled.
    pub differ: usize,
    pub settled: usize,
    /// Where the next difference is settled; empty where none is left or this colleague does not code.
    pub difference_href: String,
    /// The first of those that were settled.
    pub settlements: Vec<Settlement>,
    pub done: &'static str,
}

#[derive(Clone, Serialize)]
pub struct Settlement {
    pub href: String,
    /// The codes that either gave, and those that stand.
    pub given: Vec<String>,
    pub standing: Vec<String>,
    pub because: String,
    pub by: String,
    pub on: String,
}

/// What the page may say was done.
pub const DONE: [&str; 2] = ["ended", "over"];

impl Page for DoublePage {
    const TEMPLATE: &'static str = "desk/agreement/double.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let step = |step: &str| format!("/desk/ahp-strategy/agreement/00000000/{step}");
        let page = |ended: &str, rows: Vec<CodeRow>, (differ, settled), done| DoublePage {
            asked: "What <matters>?".into(),
            whole_phase: settled == 0,
            percent: 25,
            second: "Bethan <Ridley>".into(),
            by: "Ruth Lowe".into(),
            started_on: "2026-11-20".into(),
            ended_on: ended.into(),
            seed: "00000000000000ff".into(),
            drawn: 40,
            coded: if rows.is_empty() { 0 } else { 40 },
            back_href: "/desk/ahp-strategy/agreement".into(),
            next_href: if ended.is_empty() {
                step("next")
            } else {
                String::new()
            },
            end_action: step("end"),
            ticket: "ticket".into(),
            rows,
            differ,
            settled,
            difference_href: if differ > settled {
                step("difference")
            } else {
                String::new()
            },
            settlements: vec![
                Settlement {
                    href: "/desk/ahp-strategy/bench/0".into(),
                    given: vec!["Being <heard>".into(), "Time".into()],
                    standing: vec!["Time".into()],
                    because: "Nobody <spoke>.\nThey waited.".into(),
                    by: "Bethan <Ridley>".into(),
                    on: "2026-11-22".into(),
                };
                settled.min(1)
            ],
            done,
        };
        vec![
            ("open", page("", vec![], (0, 0), "")),
            (
                "for somebody else",
                DoublePage {
                    next_href: String::new(),
                    ..page("", vec![], (0, 0), "")
                },
            ),
            ("ended early", page("2026-11-22", vec![], (0, 0), "ended")),
            (
                "some are settled",
                page("2026-11-22", CodeRow::samples(), (5, 2), "over"),
            ),
            (
                "all are settled",
                page("2026-11-22", CodeRow::samples(), (5, 5), ""),
            ),
            (
                "they never differ",
                page("2026-11-22", CodeRow::samples(), (0, 0), ""),
            ),
        ]
    }
}

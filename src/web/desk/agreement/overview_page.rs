//! The page of all double codings: which there are, what all of them say together, and the form that begins one.
//! Also how often a code is still new. What leads here is in `overview`.

use crate::render::Page;
use crate::web::chart::{self, Line};
use crate::web::desk::agreement::CodeRow;
use crate::web::desk::forms::Choice;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct OverviewPage {
    pub doubles: Vec<DoubleRow>,
    /// All that have ended, taken together; only where there are several.
    pub rows: Vec<CodeRow>,
    /// New codes by steps of contributions; empty where nothing is coded.
    pub steps: Vec<StepRow>,
    pub line: Line,
    /// Contributions to a step.
    pub step: usize,
    /// What to choose from: phases, questions, shares, who may code.
    pub phases: Vec<Choice>,
    pub questions: Vec<Choice>,
    pub shares: Vec<Choice>,
    pub colleagues: Vec<Choice>,
    pub codebook_href: String,
    pub action: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct DoubleRow {
    pub href: String,
    /// A question, or the name of a phase.
    pub asked: String,
    pub whole_phase: bool,
    pub second: String,
    pub started_on: String,
    /// Empty while it is open.
    pub ended_on: String,
    pub drawn: usize,
    pub coded: usize,
    /// Where this colleague codes the next one; empty for everyone else.
    pub next_href: String,
}

#[derive(Serialize)]
pub struct StepRow {
    /// The first and the last contribution of the step, counted from 1.
    pub from: usize,
    pub to: usize,
    pub new: usize,
}

impl OverviewPage {
    fn sample(
        doubles: Vec<DoubleRow>,
        rows: Vec<CodeRow>,
        new: &[usize],
        errors: Vec<FieldError>,
    ) -> OverviewPage {
        let choice = |value: &str, label: &str, checked| Choice {
            value: value.into(),
            label: label.into(),
            checked,
        };
        let counts: Vec<i64> = new.iter().map(|new| i64::try_from(*new).unwrap_or(-1)).collect();
        OverviewPage {
            doubles,
            rows,
            steps: (0..)
                .zip(new)
                .map(|(number, new)| StepRow {
                    from: number * 100 + 1,
                    to: (number + 1) * 100,
                    new: *new,
                })
                .collect(),
            line: chart::line(&counts),
            step: 100,
            phases: vec![choice("phase.1", "Listening", false)],
            questions: vec![choice("00000000", "What <matters>?", true)],
            shares: ["10", "25", "50", "100"]
                .map(|share| choice(share, share, share == "25"))
                .into(),
            colleagues: vec![choice("00000001", "Bethan <Ridley>", false)],
            codebook_href: "/desk/ahp-strategy/codebook".into(),
            action: "/desk/ahp-strategy/agreement".into(),
            ticket: "ticket".into(),
            errors,
        }
    }
}

impl Page for OverviewPage {
    const TEMPLATE: &'static str = "desk/agreement/overview.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let double = |ended: &str, next: &str| DoubleRow {
            href: "/desk/ahp-strategy/agreement/00000000".into(),
            asked: "What <matters>?".into(),
            whole_phase: next.is_empty(),
            second: "Bethan <Ridley>".into(),
            started_on: "2026-11-20".into(),
            ended_on: ended.into(),
            drawn: 40,
            coded: 12,
            next_href: next.into(),
        };
        let doubles = || {
            vec![
                double("", "/desk/ahp-strategy/agreement/00000000/next"),
                double("", ""),
                double("2026-11-22", ""),
            ]
        };
        let wrong = |field, key| {
            let errors = vec![FieldError::new(field, key)];
            Self::sample(doubles(), vec![], &[4], errors)
        };
        let mut samples = vec![
            ("nothing yet", Self::sample(vec![], vec![], &[], vec![])),
            (
                "several",
                Self::sample(doubles(), CodeRow::samples(), &[9, 3, 0], vec![]),
            ),
            ("the first hundred", Self::sample(doubles(), vec![], &[7], vec![])),
        ];
        samples.extend([
            ("no question", wrong("asked", "desk-error-twice-asked")),
            ("no share", wrong("share", "desk-error-twice-share")),
            ("nobody", wrong("second", "desk-error-twice-second")),
            ("nothing to draw", wrong("second", "desk-error-twice-nothing")),
        ]);
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

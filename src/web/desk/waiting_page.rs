//! The page of one contribution that waits for a decision, or has one. Facts only; `waiting` fills it.

use crate::render::Page;
use crate::web::desk::queue::{WaitingCard, card_sample};
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct WaitingPage {
    pub card: WaitingCard,
    pub back_href: String,
    pub action: String,
    pub reasons: Vec<ReasonChoice>,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    pub chosen: String,
    /// What was decided already; then there is no form.
    pub decided: Vec<DecidedBy>,
    /// Decided by someone else while this page lay open.
    pub conflict: bool,
    /// Taken back by its author: nothing to decide.
    pub withdrawn: bool,
}

#[derive(Serialize)]
pub struct DecidedBy {
    pub outcome: String,
    pub who: String,
    pub on: String,
    pub at: String,
}

#[derive(Serialize)]
pub struct ReasonChoice {
    pub value: String,
    pub label: String,
    pub checked: bool,
}

impl Page for WaitingPage {
    const TEMPLATE: &'static str = "desk/waiting.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |errors, decided, conflict| WaitingPage {
            card: card_sample(),
            back_href: "/desk/ahp-strategy/queue".into(),
            action: "/desk/ahp-strategy/queue/0/decision".into(),
            reasons: vec![ReasonChoice {
                value: "unclear".into(),
                label: "We could not understand it".into(),
                checked: false,
            }],
            ticket: "ticket".into(),
            errors,
            chosen: "decline".into(),
            decided,
            conflict,
            withdrawn: false,
        };
        let decided = || {
            vec![DecidedBy {
                outcome: "published".into(),
                who: "Nasreen Holloway".into(),
                on: "2026-11-20".into(),
                at: "14:05".into(),
            }]
        };
        vec![
            ("waiting", page(vec![], vec![], false)),
            (
                "no decision",
                page(
                    vec![FieldError::new("outcome", "error-outcome-empty")],
                    vec![],
                    false,
                ),
            ),
            (
                "no reason",
                page(
                    vec![FieldError::new("reason", "error-reason-empty")],
                    vec![],
                    false,
                ),
            ),
            ("decided", page(vec![], decided(), false)),
            ("conflict", page(vec![], decided(), true)),
            (
                "withdrawn",
                WaitingPage {
                    withdrawn: true,
                    ..page(vec![], vec![], false)
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

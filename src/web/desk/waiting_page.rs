//! The page of one contribution that waits for a decision, or has one. Facts only; `waiting` fills it.

use crate::domain::concern::Concern;
use crate::domain::personal::{PersonalKind, PersonalSpan};
use crate::render::Page;
use crate::web::desk::queue::{WaitingCard, card_sample};
use crate::web::fields::FieldError;
use crate::web::marked::{Piece, pieces};
use serde::Serialize;

#[derive(Serialize)]
pub struct WaitingPage {
    pub card: WaitingCard,
    /// The words, with what could show who someone is.
    pub pieces: Vec<Piece>,
    /// What one may worry about, to choose from; empty where a colleague has raised a worry already.
    pub concerns: Vec<ConcernChoice>,
    /// Who raised it; then the rest is still to be decided.
    pub escalated: Vec<DecidedBy>,
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

#[derive(Serialize)]
pub struct ConcernChoice {
    pub value: &'static str,
    pub checked: bool,
}

impl ConcernChoice {
    /// Every worry, with the one chosen before.
    pub fn all(chosen: &str) -> Vec<Self> {
        Concern::ALL
            .into_iter()
            .map(|concern| ConcernChoice {
                value: concern.as_str(),
                checked: concern.as_str() == chosen,
            })
            .collect()
    }
}

impl Page for WaitingPage {
    const TEMPLATE: &'static str = "desk/waiting.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |errors, decided, conflict| WaitingPage {
            card: card_sample(),
            pieces: pieces("Being <believed>\nthe first time", &[]),
            concerns: ConcernChoice::all(""),
            escalated: vec![],
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
        let name = PersonalSpan {
            start: 6,
            end: 16,
            kind: PersonalKind::Name,
        };
        vec![
            (
                "escalated",
                WaitingPage {
                    escalated: decided(),
                    concerns: vec![],
                    card: WaitingCard {
                        concern: "abuse",
                        ..card_sample()
                    },
                    ..page(vec![], vec![], false)
                },
            ),
            (
                "no concern",
                WaitingPage {
                    chosen: "escalate".into(),
                    pieces: pieces("Being <believed>", &[name]),
                    ..page(
                        vec![FieldError::new("concern", "error-concern-empty")],
                        vec![],
                        false,
                    )
                },
            ),
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

//! The page of one contribution that waits for a decision, or has one. Facts only; `waiting` fills it.

use crate::domain::personal::{PersonalKind, PersonalSpan};
use crate::render::Page;
use crate::web::desk::queue::{WaitingCard, card_sample};
use crate::web::desk::ruling::{ConcernChoice, DecidedBy, RulingForm};
use crate::web::fields::FieldError;
use crate::web::marked::{Piece, pieces};
use serde::Serialize;

#[derive(Serialize)]
pub struct WaitingPage {
    pub card: WaitingCard,
    /// The words, with what could show who someone is.
    pub pieces: Vec<Piece>,
    /// Who raised a worry; then the rest is still to be decided.
    pub escalated: Vec<DecidedBy>,
    pub back_href: String,
    /// It may be decided; if not, there is no form.
    pub open: bool,
    pub form: RulingForm,
    pub errors: Vec<FieldError>,
    /// What was decided before, first to last.
    pub decided: Vec<DecidedBy>,
    /// The words before the author's last change.
    pub earlier: Vec<Earlier>,
    /// What happened while this page lay open: `decided`, `changed` or nothing.
    pub conflict: &'static str,
    /// Taken back by its author: nothing to decide.
    pub withdrawn: bool,
}

/// A wording that is no longer the contribution's own.
#[derive(Serialize, Clone)]
pub struct Earlier {
    pub words: String,
    /// Language tag; empty where it is not known.
    pub lang: String,
    pub on: String,
}

impl Page for WaitingPage {
    const TEMPLATE: &'static str = "desk/waiting.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |errors, decided: Vec<DecidedBy>, conflict| WaitingPage {
            card: card_sample(),
            pieces: pieces("Being <believed>\nthe first time", &[]),
            escalated: vec![],
            back_href: "/desk/ahp-strategy/queue".into(),
            open: decided.is_empty(),
            form: RulingForm {
                concerns: ConcernChoice::all(""),
                ..RulingForm::sample("decline")
            },
            errors,
            decided,
            earlier: Vec::new(),
            conflict,
            withdrawn: false,
        };
        let decided = || vec![DecidedBy::sample("published")];
        let error = |field, key| vec![FieldError::new(field, key)];
        let earlier = |words: &str| Earlier {
            words: words.into(),
            lang: "en".into(),
            on: "2026-11-19".into(),
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
                    escalated: vec![DecidedBy::sample("escalated")],
                    form: RulingForm::sample("decline"),
                    card: WaitingCard {
                        concern: "abuse",
                        ..card_sample()
                    },
                    ..page(vec![], vec![], "")
                },
            ),
            (
                "copies",
                WaitingPage {
                    form: RulingForm {
                        concerns: ConcernChoice::all(""),
                        alike: 12,
                        together: true,
                        ..RulingForm::sample("publish")
                    },
                    card: WaitingCard {
                        doubted: true,
                        alike: 12,
                        ..card_sample()
                    },
                    ..page(vec![], vec![], "")
                },
            ),
            (
                "no concern",
                WaitingPage {
                    form: RulingForm {
                        concerns: ConcernChoice::all(""),
                        ..RulingForm::sample("escalate")
                    },
                    pieces: pieces("Being <believed>", &[name]),
                    ..page(error("concern", "error-concern-empty"), vec![], "")
                },
            ),
            ("waiting", page(vec![], vec![], "")),
            (
                "no decision",
                page(error("outcome", "error-outcome-empty"), vec![], ""),
            ),
            (
                "no reason",
                page(error("reason", "error-reason-empty"), vec![], ""),
            ),
            ("decided", page(vec![], decided(), "")),
            ("conflict", page(vec![], decided(), "decided")),
            ("changed", page(vec![], vec![], "changed")),
            (
                "sent again",
                WaitingPage {
                    open: true,
                    earlier: vec![earlier("Being belived"), earlier("")],
                    ..page(vec![], vec![DecidedBy::sample("declined")], "")
                },
            ),
            (
                "withdrawn",
                WaitingPage {
                    withdrawn: true,
                    open: false,
                    ..page(vec![], vec![DecidedBy::sample("other")], "")
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

//! The pages of several contributions decided on at once: before, and after. Facts only; `several` fills them.

use crate::domain::personal::{PersonalKind, PersonalSpan};
use crate::render::Page;
use crate::web::desk::queue::{WaitingCard, card_sample};
use crate::web::desk::ruling::{DecidedBy, RulingForm};
use crate::web::fields::FieldError;
use crate::web::marked::{Piece, pieces};
use serde::Serialize;

#[derive(Serialize)]
pub struct SeveralPage {
    /// Empty where nothing that was ticked can be decided on here.
    pub all: Vec<ToDecide>,
    pub back_href: String,
    pub form: RulingForm,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct ToDecide {
    /// What the form sends back: the contribution, and the wording that is shown.
    pub value: String,
    pub card: WaitingCard,
    /// The words, with what could show who someone is.
    pub pieces: Vec<Piece>,
}

#[derive(Serialize)]
pub struct DecidedPage {
    pub back_href: String,
    /// `published`, `declined` or another state; empty where nothing was decided.
    pub outcome: &'static str,
    pub decided: Vec<WaitingCard>,
    /// Those that someone else was first with.
    pub left: Vec<Left>,
    /// Contributions whose decision can be taken back.
    pub reversible: Vec<String>,
    pub action: String,
    pub ticket: String,
    /// Somebody tried to take back what can no longer be.
    pub stands: bool,
}

#[derive(Serialize)]
pub struct Left {
    pub card: WaitingCard,
    /// None or one; none where the author changed the words or took them back.
    pub by: Vec<DecidedBy>,
}

impl Page for SeveralPage {
    const TEMPLATE: &'static str = "desk/several.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let name = PersonalSpan {
            start: 6,
            end: 16,
            kind: PersonalKind::Name,
        };
        let one = |value: &str, words: &str| ToDecide {
            value: value.into(),
            pieces: pieces(
                words,
                if words.is_empty() {
                    &[]
                } else {
                    std::slice::from_ref(&name)
                },
            ),
            card: WaitingCard {
                words: words.into(),
                ..card_sample()
            },
        };
        let page = |all, chosen: &str, errors| SeveralPage {
            all,
            back_href: "/desk/ahp-strategy/queue".into(),
            form: RulingForm::sample(chosen),
            errors,
        };
        let two = || vec![one("0.0", "Being <believed>"), one("1.2", "")];
        let error = |field, key| vec![FieldError::new(field, key)];
        vec![
            ("two", page(two(), "publish", vec![])),
            ("none", page(vec![], "", vec![])),
            (
                "no decision",
                page(two(), "", error("outcome", "error-outcome-empty")),
            ),
            (
                "no reason",
                page(two(), "decline", error("reason", "error-reason-empty")),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl Page for DecidedPage {
    const TEMPLATE: &'static str = "desk/several_decided.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |outcome, decided, left, reversible| DecidedPage {
            back_href: "/desk/ahp-strategy/queue".into(),
            outcome,
            decided,
            left,
            reversible,
            action: "/desk/ahp-strategy/reversals".into(),
            ticket: "ticket".into(),
            stands: false,
        };
        let left = |by| Left {
            card: card_sample(),
            by,
        };
        let first = || vec![DecidedBy::sample("declined")];
        vec![
            (
                "published",
                page("published", vec![card_sample()], vec![], vec!["0".into()]),
            ),
            (
                "some left",
                page(
                    "declined",
                    vec![card_sample()],
                    vec![left(first()), left(vec![])],
                    vec![],
                ),
            ),
            ("all left", page("", vec![], vec![left(first())], vec![])),
            (
                "it stands",
                DecidedPage {
                    stands: true,
                    ..page("published", vec![card_sample()], vec![], vec![])
                },
            ),
        ]
    }
}

//! The page of one contribution that waits for a decision, or has one. Facts only; `waiting` fills it.

use crate::domain::personal::{PersonalKind, PersonalSpan};
use crate::render::Page;
use crate::web::desk::putting_off::PuttingOff;
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
    /// Where the comments below public words are closed; empty where there are none to be.
    pub comments_href: String,
    /// Where whoever reads this can stop for now.
    pub rest_href: String,
    /// It may be decided; if not, there is no form.
    pub open: bool,
    pub form: RulingForm,
    pub errors: Vec<FieldError>,
    /// What was decided before, first to last.
    pub decided: Vec<DecidedBy>,
    /// Where parts of it can be covered; empty where it has no words, or nothing is to decide.
    pub cover_href: String,
    /// Where the reader may open what was covered; empty for others, and where nothing lies sealed.
    pub original_href: String,
    /// Ways to put it off; empty lists offer nothing.
    pub putting_off: PuttingOff,
    /// It is put aside.
    pub held: bool,
    /// None or one: how whoever decided takes it back.
    pub reversal: Vec<Reversal>,
    /// The words before the author's last change.
    pub earlier: Vec<Earlier>,
    /// What happened while this page lay open: `decided`, `changed` or nothing.
    pub conflict: &'static str,
    /// Taken back by its author: nothing to decide.
    pub withdrawn: bool,
}

/// The form that takes a decision back.
#[derive(Serialize, Clone)]
pub struct Reversal {
    pub id: String,
    pub action: String,
    pub ticket: String,
}

/// A wording that is no longer the contribution's own.
#[derive(Serialize, Clone)]
pub struct Earlier {
    pub words: String,
    /// Language tag; empty where it is not known.
    pub lang: String,
    pub on: String,
    /// The words lie sealed, because parts of them were covered, or were deleted on their day.
    pub sealed: bool,
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
            comments_href: "/desk/ahp-strategy/comments/0".into(),
            rest_href: "/desk/ahp-strategy/rest".into(),
            open: decided.is_empty(),
            form: RulingForm {
                concerns: ConcernChoice::all(""),
                ..RulingForm::sample("decline")
            },
            errors,
            putting_off: if decided.is_empty() {
                PuttingOff::sample()
            } else {
                PuttingOff::default()
            },
            cover_href: if decided.is_empty() {
                "/desk/ahp-strategy/queue/0/cover".into()
            } else {
                String::new()
            },
            original_href: String::new(),
            held: false,
            reversal: vec![],
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
            sealed: false,
        };
        let name = PersonalSpan {
            start: 6,
            end: 16,
            kind: PersonalKind::Name,
        };
        let mut samples = vec![
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
        ];
        samples.extend(put_off_samples(page));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// Words that came several times, that were put off, or whose decision can be taken back.
fn put_off_samples(
    page: impl Fn(Vec<FieldError>, Vec<DecidedBy>, &'static str) -> WaitingPage,
) -> Vec<(&'static str, WaitingPage)> {
    let error = |field, key| vec![FieldError::new(field, key)];
    let reversal = Reversal {
        id: "0".into(),
        action: "/desk/ahp-strategy/reversals".into(),
        ticket: "ticket".into(),
    };
    vec![
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
            "decided, and not yet public",
            WaitingPage {
                reversal: vec![reversal],
                ..page(vec![], vec![DecidedBy::sample("published")], "")
            },
        ),
        (
            "covered in parts",
            WaitingPage {
                original_href: "/desk/ahp-strategy/originals/0".into(),
                earlier: vec![Earlier {
                    words: String::new(),
                    lang: String::new(),
                    on: "2026-11-19".into(),
                    sealed: true,
                }],
                ..page(vec![], vec![DecidedBy::sample("redacted")], "")
            },
        ),
        (
            "put aside",
            WaitingPage {
                held: true,
                open: true,
                putting_off: PuttingOff {
                    questions: vec![],
                    ..PuttingOff::sample()
                },
                ..page(vec![], vec![DecidedBy::sample("held")], "")
            },
        ),
        (
            "no reason to put it aside",
            page(error("hold", "desk-error-hold-empty"), vec![], ""),
        ),
        (
            "no question to move to",
            page(error("question", "desk-error-question-empty"), vec![], ""),
        ),
    ]
}

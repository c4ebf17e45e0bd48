//! The page on which a moderator says what is covered, and then reads what is left as the public will.
//! Facts only; `cover` fills it.

use crate::domain::personal::{PersonalKind, PersonalSpan};
use crate::domain::words::LETTER_LIMIT;
use crate::render::Page;
use crate::web::desk::forms::Choice;
use crate::web::desk::queue::{WaitingCard, card_sample};
use crate::web::fields::FieldError;
use crate::web::marked::{Piece, pieces};
use serde::Serialize;

#[derive(Serialize)]
pub struct CoverPage {
    pub back_href: String,
    pub card: WaitingCard,
    /// The words, with what a program noticed in them.
    pub pieces: Vec<Piece>,
    pub noticed: Vec<Noticed>,
    /// Names, and other words, one a line, each to be covered wherever it stands.
    pub names: String,
    pub others: String,
    pub reasons: Vec<Choice>,
    pub reply: String,
    pub reply_limit: usize,
    /// The wording that is shown.
    pub read: i64,
    pub ticket: String,
    pub look_action: String,
    pub publish_action: String,
    /// What the public would read; empty while that is still being said.
    pub result: String,
    /// The name of the reason, beside the result.
    pub reason: String,
    pub errors: Vec<FieldError>,
}

/// Something that a program noticed, to be ticked.
#[derive(Serialize, Clone)]
pub struct Noticed {
    /// Where it stands: `12-24`.
    pub at: String,
    pub text: String,
    /// Worded by `personal-KIND`.
    pub kind: &'static str,
    pub checked: bool,
}

impl Page for CoverPage {
    const TEMPLATE: &'static str = "desk/cover.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let words = "Mr <Hartley> on ward 7 was kind.";
        let name = PersonalSpan {
            start: 3,
            end: 12,
            kind: PersonalKind::Name,
        };
        let noticed = || {
            vec![Noticed {
                at: "3-12".into(),
                text: "<Hartley>".into(),
                kind: "name",
                checked: true,
            }]
        };
        let page = |noticed: Vec<Noticed>, result: &str, errors| CoverPage {
            back_href: "/desk/ahp-strategy/queue/0".into(),
            card: WaitingCard {
                words: words.into(),
                ..card_sample()
            },
            pieces: pieces(
                words,
                if noticed.is_empty() {
                    &[]
                } else {
                    std::slice::from_ref(&name)
                },
            ),
            noticed,
            names: "<Hartley>".into(),
            others: "ward 7".into(),
            reasons: vec![Choice {
                value: "identifies-someone".into(),
                label: "These parts could show <who> someone is.".into(),
                checked: true,
            }],
            reply: "Thank you.".into(),
            reply_limit: LETTER_LIMIT,
            read: 0,
            ticket: "ticket".into(),
            look_action: "/desk/ahp-strategy/queue/0/cover".into(),
            publish_action: "/desk/ahp-strategy/queue/0/redaction".into(),
            result: result.into(),
            reason: if result.is_empty() {
                ""
            } else {
                "These parts could show <who> someone is."
            }
            .into(),
            errors,
        };
        let error = |field, key| vec![FieldError::new(field, key)];
        let absent = FieldError {
            got: 2,
            ..FieldError::new("names", "desk-error-cover-absent")
        };
        vec![
            ("begun", page(noticed(), "", vec![])),
            ("nothing noticed", page(vec![], "", vec![])),
            (
                "nothing covered",
                page(vec![], "", error("names", "desk-error-cover-nothing")),
            ),
            (
                "all covered",
                page(noticed(), "", error("names", "desk-error-cover-all")),
            ),
            ("not there", page(noticed(), "", vec![absent])),
            (
                "no reason",
                page(noticed(), "", error("cover", "desk-error-cover-reason")),
            ),
            (
                "to be read once more",
                page(
                    noticed(),
                    "Mr [name removed] on [words removed] was kind.",
                    vec![],
                ),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

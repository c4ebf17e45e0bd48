//! The page of one appeal, or of one change of public words. Facts only; `second_look` fills it.

use crate::render::Page;
use crate::web::desk::queue::{WaitingCard, card_sample};
use crate::web::desk::ruling::{DecidedBy, RulingForm};
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct SecondLookPage {
    /// `appeal`, `change`, or `over` where nothing is to decide.
    pub kind: &'static str,
    /// The contribution as it stands.
    pub card: WaitingCard,
    /// The words that would take their place.
    pub new: Option<Wording>,
    /// What the author wrote in the appeal.
    pub appeal: Option<Wording>,
    pub back_href: String,
    /// Readers have reported these words: where that is answered; empty where not.
    pub reported_href: String,
    pub form: RulingForm,
    pub errors: Vec<FieldError>,
    /// What was decided before, first to last, with names.
    pub decided: Vec<DecidedBy>,
    /// The reader refused these words: someone else decides.
    pub own_refusal: bool,
    /// The appeal is about parts that were covered.
    pub covered: bool,
    /// Where the reader may open what was covered; empty for others.
    pub original_href: String,
    /// It is for a senior moderator or a lead to decide, and the reader is neither.
    pub needs_senior: bool,
    /// The names of those who may decide on an appeal here; none where nobody but who refused the words could.
    pub deciders: Vec<String>,
    /// What happened meanwhile: `decided`, `changed`, `own`, `unread` or nothing.
    pub conflict: &'static str,
    pub withdrawn: bool,
}

#[derive(Serialize, Clone)]
pub struct Wording {
    pub words: String,
    /// Language tag; empty where it is not known.
    pub lang: String,
    pub on: String,
}

impl Page for SecondLookPage {
    const TEMPLATE: &'static str = "desk/second_look.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let wording = |words: &str| {
            Some(Wording {
                words: words.into(),
                lang: String::new(),
                on: "2026-11-21".into(),
            })
        };
        let page = |kind, conflict| SecondLookPage {
            kind,
            card: card_sample(),
            new: if kind == "change" {
                wording("Being <heard>\nthe first time")
            } else {
                None
            },
            appeal: if kind == "appeal" {
                wording("It names <nobody>")
            } else {
                None
            },
            back_href: "/desk/ahp-strategy/second-looks".into(),
            reported_href: if kind == "change" {
                "/desk/ahp-strategy/reports/0".into()
            } else {
                String::new()
            },
            form: RulingForm::sample(""),
            errors: Vec::new(),
            decided: vec![DecidedBy::sample(if kind == "change" {
                "published"
            } else {
                "declined"
            })],
            own_refusal: false,
            covered: false,
            original_href: String::new(),
            needs_senior: false,
            deciders: vec!["Callum Obafemi".into(), "Ruth <Lowe>".into()],
            conflict,
            withdrawn: false,
        };
        let mend = SecondLookPage {
            errors: vec![FieldError::new("outcome", "error-outcome-empty")],
            ..page("appeal", "")
        };
        let own = SecondLookPage {
            own_refusal: true,
            ..page("appeal", "own")
        };
        let stuck = SecondLookPage {
            own_refusal: true,
            deciders: Vec::new(),
            ..page("appeal", "")
        };
        let decided = SecondLookPage {
            decided: ["declined", "appeal-allowed", "change-declined"]
                .map(DecidedBy::sample)
                .to_vec(),
            ..page("over", "decided")
        };
        let withdrawn = SecondLookPage {
            withdrawn: true,
            ..page("over", "")
        };
        let covered = |conflict| SecondLookPage {
            covered: true,
            original_href: "/desk/ahp-strategy/originals/0".into(),
            decided: vec![DecidedBy::sample("redacted")],
            ..page("appeal", conflict)
        };
        let senior = SecondLookPage {
            needs_senior: true,
            original_href: String::new(),
            ..covered("")
        };
        vec![
            ("covered", covered("")),
            ("covered, and not opened", covered("unread")),
            ("covered, for somebody else", senior),
            ("appeal", page("appeal", "")),
            ("change", page("change", "")),
            ("changed again", page("change", "changed")),
            ("no decision", mend),
            ("own refusal", own),
            ("own refusal, and nobody else", stuck),
            ("decided", decided),
            ("withdrawn", withdrawn),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

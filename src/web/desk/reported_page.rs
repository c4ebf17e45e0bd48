//! The page of words that readers reported. Facts only; `reported` fills it.

use crate::domain::words::LETTER_LIMIT;
use crate::render::Page;
use crate::web::desk::forms::Choice;
use crate::web::desk::queue::{WaitingCard, card_sample};
use crate::web::desk::ruling::DecidedBy;
use crate::web::fields::FieldError;
use crate::web::marked::{Piece, pieces};
use serde::Serialize;

#[derive(Serialize)]
pub struct ReportedPage {
    pub card: WaitingCard,
    /// The words, with what could show who someone is.
    pub pieces: Vec<Piece>,
    pub back_href: String,
    /// What readers say; none where all of it is answered.
    pub reports: Vec<ReportRow>,
    /// More reports of the same words than are shown.
    pub more: bool,
    pub form: AnswerForm,
    pub errors: Vec<FieldError>,
    /// What was decided before, first to last.
    pub decided: Vec<DecidedBy>,
    /// Somebody may be in danger: the open case; empty where there is none.
    pub case_href: String,
    /// The author wants to change these words; empty where not.
    pub change_href: String,
    /// What happened while this page lay open: `decided`, `changed`, `own` or nothing.
    pub conflict: &'static str,
    /// The words are declined and stand in the public list of such words.
    pub declined: bool,
    pub withdrawn: bool,
}

/// One report; nobody knows whose.
#[derive(Serialize, Clone)]
pub struct ReportRow {
    pub reason: String,
    /// The reason tells of danger.
    pub worry: bool,
    /// A program may have sent it.
    pub doubted: bool,
    pub words: String,
    pub on: String,
}

#[derive(Serialize, Clone)]
pub struct AnswerForm {
    pub action: String,
    pub ticket: String,
    /// The wording that this page shows; sent back with the decision.
    pub read: i64,
    /// Why words are not published, to choose from.
    pub reasons: Vec<Choice>,
    /// `keep`, `take-down` or empty.
    pub chosen: String,
    /// For all who reported.
    pub told: String,
    /// For the author alone.
    pub reply: String,
    pub limit: usize,
    /// Who reads this accepted the words, and somebody else can judge.
    pub own: bool,
    /// Who reads this accepted the words, and nobody else can judge.
    pub alone: bool,
}

impl Page for ReportedPage {
    const TEMPLATE: &'static str = "desk/reported.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let words = "Being <believed>\nthe first time";
        let row = |reason: &str, worry, words: &str| ReportRow {
            reason: reason.into(),
            worry,
            doubted: !worry,
            words: words.into(),
            on: "2026-11-20".into(),
        };
        let form = AnswerForm {
            action: "/desk/ahp-strategy/reports/0/decision".into(),
            ticket: "ticket".into(),
            read: 0,
            reasons: vec![Choice {
                value: "unclear".into(),
                label: "We could not understand it".into(),
                checked: true,
            }],
            chosen: "take-down".into(),
            told: "Thank you.".into(),
            reply: "Please leave out the <name>.".into(),
            limit: LETTER_LIMIT,
            own: false,
            alone: false,
        };
        let page = |reports, conflict| ReportedPage {
            card: card_sample(),
            pieces: pieces(words, &[]),
            back_href: "/desk/ahp-strategy/queue".into(),
            reports,
            more: false,
            form: form.clone(),
            errors: Vec::new(),
            decided: vec![DecidedBy::sample("published")],
            case_href: String::new(),
            change_href: String::new(),
            conflict,
            declined: false,
            withdrawn: false,
        };
        let one = || vec![row("It is about <me>", false, "")];
        let two = vec![
            row("Someone may be in danger", true, "He has a <knife>"),
            row("It is about me", false, ""),
        ];
        let worrying = ReportedPage {
            case_href: "/desk/ahp-strategy/safeguarding/0".into(),
            change_href: "/desk/ahp-strategy/second-looks/0".into(),
            more: true,
            ..page(two, "")
        };
        let own = ReportedPage {
            form: AnswerForm {
                own: true,
                ..form.clone()
            },
            ..page(one(), "own")
        };
        let alone = ReportedPage {
            form: AnswerForm {
                alone: true,
                chosen: String::new(),
                ..form.clone()
            },
            errors: vec![FieldError::new("outcome", "desk-reported-error-outcome")],
            ..page(one(), "")
        };
        let answered = ReportedPage {
            decided: ["published", "report-kept", "taken-down"]
                .map(DecidedBy::sample)
                .to_vec(),
            ..page(vec![], "decided")
        };
        let withdrawn = ReportedPage {
            withdrawn: true,
            ..page(vec![], "")
        };
        let declined = ReportedPage {
            declined: true,
            form: AnswerForm {
                own: true,
                ..form.clone()
            },
            decided: ["declined", "unlisted"].map(DecidedBy::sample).to_vec(),
            ..page(one(), "")
        };
        let no_answer = ReportedPage {
            errors: vec![FieldError::new("told", "desk-reported-error-told")],
            ..page(one(), "")
        };
        vec![
            ("one", page(one(), "")),
            ("worrying", worrying),
            ("changed", page(one(), "changed")),
            ("own", own),
            ("alone", alone),
            ("answered", answered),
            ("withdrawn", withdrawn),
            ("declined", declined),
            ("no answer", no_answer),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

//! The pages of the receipt: where the code is typed, and what it shows. Facts only; `receipt` fills them.

use crate::render::Page;
use crate::web::fields::FieldError;
use crate::web::public::contribution::Trace;
use serde::Serialize;

#[derive(Serialize)]
pub struct AskPage {
    pub code: String,
    pub action: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct ReceiptPage {
    /// `received`, `published`, `declined`, `escalated` or `withdrawn`.
    pub state: &'static str,
    /// Published, but the release that shows it is still to come.
    pub waits_for_release: bool,
    /// What the author is told of the reason; empty unless declined.
    pub reason: String,
    pub reason_plain: String,
    pub received_on: String,
    pub words: String,
    /// Language tag; empty where it is not known.
    pub words_lang: String,
    pub verdict: String,
    pub prompt_title: String,
    pub prompt_href: String,
    pub prompt_lang: String,
    pub prompt_dir: &'static str,
    /// Its public page; empty unless a release shows it.
    pub public_href: String,
    pub trace: Trace,
    pub help_href: String,
    pub withdraw_href: String,
    pub code: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// It has just been taken back.
    pub just_withdrawn: bool,
}

impl Page for AskPage {
    const TEMPLATE: &'static str = "public/receipt_ask.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |code: &str, errors| AskPage {
            code: code.into(),
            action: "/receipt".into(),
            errors,
        };
        let counted = |key, got| FieldError {
            field: "code",
            key,
            limit: 14,
            got,
        };
        vec![
            ("fresh", page("", vec![])),
            (
                "not a code",
                page("hello", vec![FieldError::new("code", "error-code-form")]),
            ),
            (
                "mistyped",
                page("7K3M 9QWE", vec![FieldError::new("code", "error-code-mistyped")]),
            ),
            (
                "too few words",
                page("acorn apple", vec![counted("error-code-word-count", 13)]),
            ),
            (
                "strange word",
                page("acorn xylem", vec![counted("error-code-strange-word", 5)]),
            ),
            (
                "unknown",
                page("7K3M 9QWE", vec![FieldError::new("code", "error-code-unknown")]),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl Page for ReceiptPage {
    const TEMPLATE: &'static str = "public/receipt.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state: &'static str, trace, errors: Vec<FieldError>| ReceiptPage {
            state,
            waits_for_release: false,
            reason: if state == "declined" {
                "It names someone".into()
            } else {
                String::new()
            },
            reason_plain: if state == "declined" {
                "Please send it again without the name.".into()
            } else {
                String::new()
            },
            received_on: "2026-11-20".into(),
            words_lang: "en".into(),
            words: if state == "withdrawn" {
                String::new()
            } else {
                "Being believed".into()
            },
            verdict: if state == "published" {
                "Nearly right".into()
            } else {
                String::new()
            },
            prompt_title: "What matters most?".into(),
            prompt_href: "/prompt".into(),
            prompt_lang: "en".into(),
            prompt_dir: "ltr",
            public_href: if state == "published" {
                "/public".into()
            } else {
                String::new()
            },
            trace,
            help_href: "/ahp-strategy/help".into(),
            withdraw_href: "/receipt/withdrawal".into(),
            code: "7K3M9QWE".into(),
            ticket: "ticket".into(),
            errors,
            just_withdrawn: state == "withdrawn",
        };
        let empty = || Trace {
            lang: "en".into(),
            dir: "ltr",
            ..Trace::default()
        };
        let unsure = FieldError::new("sure", "error-sure-empty");
        vec![
            ("received", page("received", empty(), vec![])),
            ("published", page("published", Trace::sample(), vec![])),
            (
                "soon",
                ReceiptPage {
                    waits_for_release: true,
                    public_href: String::new(),
                    ..page("published", empty(), vec![])
                },
            ),
            ("declined", page("declined", empty(), vec![])),
            ("escalated", page("escalated", empty(), vec![])),
            ("withdrawn", page("withdrawn", empty(), vec![])),
            ("not sure", page("received", empty(), vec![unsure])),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

//! What the page of remarks shows: the draft, line by line, with what critical friends said of it.

use crate::domain::words::LETTER_LIMIT;
use crate::render::Page;
use crate::web::desk::forms::Choice;
use crate::web::fields::FieldError;
use crate::web::paths::desk;
use serde::Serialize;

pub(super) const DONE: [&str; 3] = ["said", "answered", "taken-back"];

#[derive(Serialize)]
pub struct RemarksPage {
    pub sections: Vec<DraftSection>,
    /// Of the document as a whole, or of lines that were removed.
    pub whole: Vec<RemarkCard>,
    /// Where this critical friend says something; empty for everyone else, and once the document is published.
    pub action: String,
    /// The document as a whole, then each line.
    pub about: Vec<Choice>,
    pub kinds: Vec<Choice>,
    pub words: String,
    pub limit: usize,
    pub published: bool,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct DraftSection {
    pub title: String,
    pub lines: Vec<DraftLine>,
}

#[derive(Serialize)]
pub struct DraftLine {
    pub words: String,
    /// Titles of the findings that it rests on.
    pub cites: Vec<String>,
    pub remarks: Vec<RemarkCard>,
}

/// One remark, with what became of it.
#[derive(Serialize)]
pub struct RemarkCard {
    pub name: String,
    /// Worded by `desk-remark-kind-KIND`: `comment` or `no`.
    pub kind: &'static str,
    pub words: String,
    pub day: String,
    /// The line as it was read, where it reads otherwise now or was removed; else empty.
    pub then: String,
    /// Worded by `desk-remark-state-STATE`: `open`, `answered` or `taken-back`.
    pub state: &'static str,
    pub answer: String,
    pub ended_on: String,
    /// Where the team answers it, or whoever said it takes it back; empty where there is nothing to do.
    pub href: String,
}

pub(super) fn card_sample(kind: &'static str, state: &'static str) -> RemarkCard {
    RemarkCard {
        name: "Grace <Adeyemi>".into(),
        kind,
        words: "Whom do you <mean>?\nSay so.".into(),
        day: "2026-11-21".into(),
        then: if kind == "no" {
            "We will <try>.".into()
        } else {
            String::new()
        },
        state,
        answer: if state == "answered" {
            "It now says <whom>.".into()
        } else {
            String::new()
        },
        ended_on: if state == "open" {
            String::new()
        } else {
            "2026-11-22".into()
        },
        href: if state == "open" {
            format!("{}/0", desk::remarks("ahp-strategy"))
        } else {
            String::new()
        },
    }
}

impl Page for RemarksPage {
    const TEMPLATE: &'static str = "desk/remarks.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let choice = |value: &str, label: &str| Choice {
            value: value.into(),
            label: label.into(),
            checked: false,
        };
        let page = |signs: bool, published, errors| RemarksPage {
            sections: vec![DraftSection {
                title: "What <matters>".into(),
                lines: vec![
                    DraftLine {
                        words: "We will <listen> first.".into(),
                        cites: vec!["Listening is <treatment>".into()],
                        remarks: vec![card_sample("no", "open"), card_sample("comment", "answered")],
                    },
                    DraftLine {
                        words: "We will answer.".into(),
                        cites: vec![],
                        remarks: vec![],
                    },
                ],
            }],
            whole: vec![card_sample("comment", "taken-back")],
            action: if signs {
                desk::remarks("ahp-strategy")
            } else {
                String::new()
            },
            about: vec![choice("", ""), choice("0", "1.1 We will <listen> first.")],
            kinds: vec![choice("comment", ""), choice("no", "")],
            words: String::new(),
            limit: LETTER_LIMIT,
            published,
            ticket: "ticket".into(),
            errors,
            done: "",
        };
        let errors = vec![
            FieldError::new("kind", "desk-error-remark-kind"),
            FieldError::new("words", "desk-error-remark-empty"),
        ];
        let mut all = vec![
            ("a critical friend's", page(true, false, vec![])),
            ("a lead's", page(false, false, vec![])),
            ("published", page(false, true, vec![])),
            ("nothing typed", page(true, false, errors)),
            (
                "no draft yet",
                RemarksPage {
                    sections: vec![],
                    whole: vec![],
                    ..page(true, false, vec![])
                },
            ),
        ];
        all.extend(DONE.map(|done| {
            (
                done,
                RemarksPage {
                    done,
                    ..page(true, false, vec![])
                },
            )
        }));
        all
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

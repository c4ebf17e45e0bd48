//! The pages of bringing in a file: asking for it, and showing what would come in before anything does. Facts only;
//! `import` fills them.

use crate::domain::words::TITLE_LIMIT;
use crate::render::Page;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct ImportPage {
    pub back_href: String,
    pub action: String,
    pub template_href: String,
    pub questions: Vec<String>,
    pub label: String,
    pub label_limit: usize,
    /// The most rows of one file.
    pub most: usize,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct PreviewPage {
    pub back_href: String,
    pub action: String,
    pub label: String,
    pub good: usize,
    /// The first few, to see that letters arrived as they were meant.
    pub samples: Vec<Sample>,
    pub bad: Vec<BadRow>,
    /// The same as JSON, so that the page can be shown again.
    pub left_out: String,
    /// What will be sent back to be imported: JSON of number of the question, language and words. Nothing is kept here
    /// in between.
    pub rows: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize, Clone)]
pub struct Sample {
    pub question: usize,
    pub words: String,
    /// The language code as it was read; `und` where the file says none.
    pub tag: String,
    pub lang: String,
}

/// A row that stays out. Rows count from 1, the header not included.
#[derive(Serialize, Clone)]
pub struct BadRow {
    pub number: usize,
    /// Worded by `desk-fault-WHY`.
    pub why: &'static str,
    pub limit: usize,
    pub got: usize,
}

impl Page for ImportPage {
    const TEMPLATE: &'static str = "desk/assisted/import.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |errors, questions: &[&str]| ImportPage {
            back_href: "/desk/ahp-strategy/assisted".into(),
            action: "/desk/ahp-strategy/assisted/file/preview".into(),
            template_href: "/desk/ahp-strategy/assisted/file/template".into(),
            questions: questions.iter().map(|title| (*title).to_owned()).collect(),
            label: "Library <box>".into(),
            label_limit: TITLE_LIMIT,
            most: 5000,
            ticket: "ticket".into(),
            errors,
        };
        let wrong = |key| vec![FieldError::new("file", key)];
        let questions = ["What matters most?", "What would be better?"];
        vec![
            ("fresh", page(vec![], &questions)),
            ("nothing is asked", page(vec![], &[])),
            ("no file", page(wrong("desk-error-file-empty"), &questions)),
            ("no columns", page(wrong("desk-error-file-columns"), &questions)),
            ("no rows", page(wrong("desk-error-file-none"), &questions)),
            ("too many", page(wrong("desk-error-file-many"), &questions)),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl Page for PreviewPage {
    const TEMPLATE: &'static str = "desk/assisted/preview.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let bad = |number, why, got| BadRow {
            number,
            why,
            limit: 3000,
            got,
        };
        let sample = |words: &str, lang: &str| Sample {
            question: 1,
            words: words.into(),
            tag: if lang.is_empty() { "und" } else { lang }.into(),
            lang: lang.into(),
        };
        let page = |bad, errors| PreviewPage {
            back_href: "/desk/ahp-strategy/assisted/file".into(),
            action: "/desk/ahp-strategy/assisted/file/confirmation".into(),
            label: "Library <box>".into(),
            good: 990,
            samples: vec![
                sample("Being <believed>", "en"),
                sample("میری بات", "ur"),
                sample("Tak", ""),
            ],
            bad,
            left_out: "[]".into(),
            rows: "[[1,\"en\",\"Being <believed>\"]]".into(),
            ticket: "ticket".into(),
            errors,
        };
        let faults = vec![
            bad(1, "no-words", 0),
            bad(17, "not-utf8", 0),
            bad(100, "too-long", 3001),
            bad(101, "unreadable", 0),
            bad(102, "no-question", 0),
            bad(103, "no-language", 0),
        ];
        vec![
            ("all good", page(vec![], vec![])),
            ("some bad", page(faults, vec![])),
            (
                "not agreed",
                page(vec![], vec![FieldError::new("agreed", "desk-error-file-agreed")]),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

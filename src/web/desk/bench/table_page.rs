//! The page of several contributions on the bench: words to tick, what each bears, one code to give.
//! What leads here is in `table`.

use crate::render::Page;
use crate::web::desk::bench::list::{QUEUES, QueueWay};
use crate::web::desk::forms::Choice;
use crate::web::desk::narrowing::Facet;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct TablePage {
    pub queues: Vec<QueueWay>,
    pub facets: Vec<Facet>,
    pub narrow: bool,
    pub all_href: String,
    pub bench_href: String,
    pub codebook_href: String,
    /// What is searched for; empty where nothing is.
    pub sought: String,
    pub rows: Vec<Row>,
    /// More was found than is shown.
    pub cut: bool,
    pub codes: Vec<Choice>,
    pub action: String,
    pub list: String,
    pub ticket: String,
    pub first_href: String,
    pub next_href: String,
    pub errors: Vec<FieldError>,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct Row {
    /// Id and fingerprint of the words as they are shown.
    pub value: String,
    pub words: String,
    pub lang: String,
    pub checked: bool,
    pub codes: Vec<String>,
    pub doubted: bool,
    pub read: bool,
    pub href: String,
}

/// What a page may say was done.
pub const DONE: [&str; 3] = ["given", "taken", "settled"];

impl Page for TablePage {
    const TEMPLATE: &'static str = "desk/bench/table.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |value: &str, words: &str, lang: &str, codes: &[&str]| Row {
            value: format!("{value}.0123456789abcdef"),
            words: words.into(),
            lang: lang.into(),
            checked: codes.is_empty(),
            codes: codes.iter().map(|code| (*code).to_owned()).collect(),
            doubted: codes.len() == 2,
            read: codes.len() == 1,
            href: format!("/desk/ahp-strategy/bench/{value}"),
        };
        let rows = || {
            vec![
                row(
                    "0",
                    "Being <believed>.\nThe first time.",
                    "en",
                    &["Being heard", "Time"],
                ),
                row("1", "میری بات سنی جائے۔", "ur", &[]),
                row("2", "I do not know what I wrote", "", &["Time"]),
            ]
        };
        let page = |rows, errors: Vec<FieldError>, done| TablePage {
            queues: QUEUES
                .map(|name| QueueWay {
                    name,
                    href: format!("/desk/ahp-strategy/bench/table?queue={name}"),
                    current: name == "all",
                })
                .to_vec(),
            facets: vec![Facet {
                name: "bearing",
                options: vec![Choice {
                    value: "00000000".into(),
                    label: "Being <heard>".into(),
                    checked: true,
                }],
            }],
            narrow: !errors.is_empty(),
            all_href: "/desk/ahp-strategy/bench/table".into(),
            bench_href: "/desk/ahp-strategy/bench".into(),
            codebook_href: "/desk/ahp-strategy/codebook".into(),
            sought: String::new(),
            rows,
            cut: false,
            codes: vec![Choice {
                value: "00000000".into(),
                label: "Being <heard>".into(),
                checked: false,
            }],
            action: "/desk/ahp-strategy/bench/table".into(),
            list: "queue=all".into(),
            ticket: "ticket".into(),
            first_href: "/desk/ahp-strategy/bench/table".into(),
            next_href: "/desk/ahp-strategy/bench/table?after=2".into(),
            errors,
            done,
        };
        let mut samples = vec![
            ("nothing", page(vec![], vec![], "")),
            ("some", page(rows(), vec![], "")),
            (
                "found",
                TablePage {
                    sought: "believed <b>".into(),
                    cut: true,
                    ..page(rows(), vec![], "")
                },
            ),
            (
                "no code yet",
                TablePage {
                    codes: vec![],
                    ..page(rows(), vec![], "")
                },
            ),
            (
                "nothing chosen",
                page(
                    rows(),
                    vec![
                        FieldError::new("id", "desk-error-id-empty"),
                        FieldError::new("code", "desk-error-code-empty"),
                    ],
                    "",
                ),
            ),
            (
                "changed meanwhile",
                page(
                    rows(),
                    vec![FieldError::new("id", "desk-error-bench-changed")],
                    "",
                ),
            ),
        ];
        samples.extend(DONE.map(|done| (done, page(rows(), vec![], done))));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

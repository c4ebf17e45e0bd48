//! The page on which released words are looked for. Facts only; `search` fills them. A plain form that works by
//! address alone: what was asked stands in the fields, so it can be changed.

use crate::render::Page;
use crate::web::fields::FieldError;
use crate::web::public::voices::Voice;
use serde::Serialize;

#[derive(Serialize)]
pub struct SearchPage {
    pub back_href: String,
    pub action: String,
    pub words: String,
    pub questions: Vec<Choice>,
    pub speakers: Vec<Choice>,
    /// Empty where no finding has been put to anyone.
    pub verdicts: Vec<Choice>,
    pub orders: Vec<Choice>,
    pub errors: Vec<FieldError>,
    /// `start` (nothing was asked), `found`, `none`, or `end` (a page beyond the last).
    pub state: &'static str,
    /// Whether something beside words was chosen.
    pub narrowed: bool,
    pub voices: Vec<Voice>,
    pub first_href: String,
    pub next_href: String,
    /// Where one can read without searching.
    pub all_href: String,
}

#[derive(Serialize, Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub checked: bool,
}

impl Page for SearchPage {
    const TEMPLATE: &'static str = "public/search.html";

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let choice = |value: &str, label: &str| Choice {
            value: value.into(),
            label: label.into(),
            checked: value == "ahp",
        };
        let page = |state, voices: Vec<Voice>| SearchPage {
            back_href: "/ahp-strategy".into(),
            action: "/ahp-strategy/search".into(),
            words: if state == "start" {
                String::new()
            } else {
                "being <b>believed</b>".into()
            },
            questions: vec![
                choice("", "All of them"),
                choice("00000000", "What matters most?"),
            ],
            speakers: vec![choice("", "Everyone"), choice("ahp", "Professionals")],
            verdicts: vec![choice("", "Any"), choice("nearly", "Nearly right")],
            orders: vec![choice("turning", "Turning"), choice("newest", "Newest")],
            errors: Vec::new(),
            state,
            narrowed: true,
            voices,
            first_href: String::new(),
            next_href: String::new(),
            all_href: "/ahp-strategy".into(),
        };
        let mut paged = page("found", Voice::samples());
        paged.first_href = "/first".into();
        paged.next_href = "/next".into();
        let mut long = page("start", Vec::new());
        long.verdicts = Vec::new();
        long.errors = vec![FieldError {
            field: "q",
            key: "error-too-long",
            limit: 200,
            got: 201,
        }];
        vec![
            ("nothing asked", page("start", Vec::new())),
            ("found", page("found", Voice::samples())),
            ("a page of many", paged),
            ("nothing found", page("none", Vec::new())),
            ("beyond the end", page("end", Vec::new())),
            ("too long", long),
        ]
    }
}

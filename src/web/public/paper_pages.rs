//! The pages that are made to be printed. Facts only; `paper` fills them.

use crate::render::Page;
use crate::web::slip::Picture;
use serde::Serialize;

/// Where everything to print begins.
#[derive(Serialize)]
pub struct KitPage {
    pub back_href: String,
    pub forms_href: String,
    pub session_href: String,
    pub poster_href: String,
    pub contact: String,
    /// Something is asked of citizens now.
    pub open: bool,
}

#[derive(Serialize)]
pub struct FormsPage {
    pub back_href: String,
    pub name: Word,
    pub forms: Vec<Form>,
    pub lines: usize,
    pub help: Vec<HelpNumber>,
    pub contact: String,
}

#[derive(Serialize)]
pub struct SessionPage {
    pub back_href: String,
    pub name: Word,
    pub purpose: Word,
    pub forms: Vec<Form>,
    pub rows: usize,
    pub places: Vec<String>,
    pub groups: Vec<String>,
    pub needs: Vec<String>,
    pub help: Vec<HelpNumber>,
    pub contact: String,
}

#[derive(Serialize)]
pub struct PosterPage {
    pub back_href: String,
    pub name: Word,
    pub purpose: Word,
    pub address: String,
    pub picture: Picture,
    pub contact: String,
    pub open: bool,
}

/// One question, theme or finding as it is asked on paper.
#[derive(Serialize, Clone)]
pub struct Form {
    pub number: usize,
    pub title: String,
    pub lang: String,
    pub dir: &'static str,
    pub about: String,
    /// What is asked of a finding; empty for a question.
    pub ask: String,
    pub verdicts: Vec<String>,
}

/// A text of the team in the language it was found in.
#[derive(Serialize, Clone)]
pub struct Word {
    pub text: String,
    pub lang: String,
    pub dir: &'static str,
}

#[derive(Serialize, Clone)]
pub struct HelpNumber {
    pub name: String,
    pub number: String,
}

fn form(number: usize) -> Form {
    Form {
        number,
        title: "What matters most?".into(),
        lang: "en".into(),
        dir: "ltr",
        about: "Think of a time.".into(),
        ask: String::new(),
        verdicts: Vec::new(),
    }
}

fn finding() -> Form {
    Form {
        ask: "Have we got this right?".into(),
        verdicts: vec!["Right".into(), "Nearly".into()],
        ..form(1)
    }
}

fn word(text: &str) -> Word {
    Word {
        text: text.into(),
        lang: "en".into(),
        dir: "ltr",
    }
}

fn help() -> Vec<HelpNumber> {
    vec![HelpNumber {
        name: "Samaritans".into(),
        number: "116 123".into(),
    }]
}

impl Page for KitPage {
    const TEMPLATE: &'static str = "public/paper.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |open| KitPage {
            back_href: "/ahp-strategy".into(),
            forms_href: "/ahp-strategy/paper/forms".into(),
            session_href: "/ahp-strategy/paper/session".into(),
            poster_href: "/ahp-strategy/paper/poster".into(),
            contact: "listening@example.org".into(),
            open,
        };
        vec![("open", page(true)), ("closed", page(false))]
    }
}

impl Page for FormsPage {
    const TEMPLATE: &'static str = "public/paper_forms.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |forms| FormsPage {
            back_href: "/ahp-strategy/paper".into(),
            name: word("What should the strategy say?"),
            forms,
            lines: 9,
            help: help(),
            contact: "listening@example.org".into(),
        };
        vec![
            ("questions", page(vec![form(1), form(2)])),
            ("findings", page(vec![finding()])),
            ("none", page(vec![])),
        ]
    }
}

impl Page for SessionPage {
    const TEMPLATE: &'static str = "public/paper_session.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |forms, lists: &[&str]| SessionPage {
            back_href: "/ahp-strategy/paper".into(),
            name: word("What should the strategy say?"),
            purpose: word("People speak first."),
            forms,
            rows: 9,
            places: lists.iter().map(|name| (*name).to_owned()).collect(),
            groups: lists.iter().map(|name| (*name).to_owned()).collect(),
            needs: lists.iter().map(|name| (*name).to_owned()).collect(),
            help: help(),
            contact: "listening@example.org".into(),
        };
        vec![
            ("questions", page(vec![form(1), form(2)], &["One", "Another"])),
            ("findings without lists", page(vec![finding()], &[])),
            ("none", page(vec![], &[])),
        ]
    }
}

impl Page for PosterPage {
    const TEMPLATE: &'static str = "public/paper_poster.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |open| PosterPage {
            back_href: "/ahp-strategy/paper".into(),
            name: word("What should the strategy say?"),
            purpose: word("People speak first."),
            address: "https://listen.example.org/ahp-strategy".into(),
            picture: Picture::of("https://listen.example.org/ahp-strategy"),
            contact: "listening@example.org".into(),
            open,
        };
        vec![("open", page(true)), ("closed", page(false))]
    }
}

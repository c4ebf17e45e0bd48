//! The page of one contribution on the bench: its words, what they bear, the forms that give and take codes.
//! What leads here is in `words`.

use crate::render::Page;
use crate::web::desk::bench::list::{QUEUES, QueueWay};
use crate::web::desk::forms::Choice;
use crate::web::desk::narrowing::Facet;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct WordsPage {
    pub queues: Vec<QueueWay>,
    pub facets: Vec<Facet>,
    pub narrow: bool,
    /// The bench without any narrowing; the same list as a table; the codebook.
    pub all_href: String,
    pub table_href: String,
    pub codebook_href: String,
    /// None where the list is done, else one.
    pub cards: Vec<Card>,
    /// Codes that can be given, for all of the words.
    pub codes: Vec<Choice>,
    /// The same for a passage.
    pub passage_codes: Vec<Choice>,
    pub passage: String,
    /// The list as a query, for the forms.
    pub list: String,
    pub ticket: String,
    /// The step before, if it can be undone: none or one.
    pub undo: Vec<Undo>,
    pub errors: Vec<FieldError>,
    /// `gone` or `changed` where the words are not what was read.
    pub conflict: &'static str,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct Card {
    /// Question, theme or finding that they answer.
    pub asked: String,
    pub words: String,
    /// Language tag; empty where it is not known.
    pub lang: String,
    /// Read before by this colleague.
    pub read: bool,
    /// Names the words as they were read.
    pub fingerprint: String,
    pub borne: Vec<Borne>,
    /// Codes of all of the words, as they were shown.
    pub shown: Vec<String>,
    pub action: String,
    pub passage_action: String,
    pub coding_action: String,
    /// The next ones of the list.
    pub next_href: String,
    pub alike: Vec<Alike>,
}

/// What the words bear.
#[derive(Serialize)]
pub struct Borne {
    /// Code and place, for the form.
    pub value: String,
    pub name: String,
    pub href: String,
    /// The words of the passage; empty where all of them bear it.
    pub passage: String,
    pub by: String,
    pub quote: bool,
    /// Worded by `desk-doubt-WHY`; empty where there is none.
    pub doubt: &'static str,
}

/// Words that share letters with these.
#[derive(Serialize)]
pub struct Alike {
    pub words: String,
    pub lang: String,
    pub href: String,
    pub codes: Vec<String>,
}

/// What the step before gave and took.
#[derive(Serialize)]
pub struct Undo {
    pub action: String,
    pub fingerprint: String,
    pub given: Vec<String>,
    pub taken: Vec<String>,
}

/// What a page may say was done.
pub const DONE: [&str; 6] = ["coded", "passage", "taken", "settled", "flagged", "undone"];

fn borne_sample(name: &str, passage: &str, quote: bool, doubt: &'static str) -> Borne {
    Borne {
        value: format!("00000000.{}.1", passage.len()),
        name: name.into(),
        href: "/desk/ahp-strategy/codebook/00000000".into(),
        passage: passage.into(),
        by: "Bethan <Ridley>".into(),
        quote,
        doubt,
    }
}

fn bears_samples() -> Vec<Borne> {
    vec![
        borne_sample("Being heard", "", false, ""),
        borne_sample("Time › Waiting", "The first time.", true, "meaning"),
        borne_sample("Gone", "", false, "words"),
    ]
}

fn alike_samples() -> Vec<Alike> {
    vec![Alike {
        words: "میری بات سنی جائے۔".into(),
        lang: "ur".into(),
        href: "/desk/ahp-strategy/bench/2".into(),
        codes: vec!["Being heard".into()],
    }]
}

fn card_sample(borne: Vec<Borne>, alike: Vec<Alike>) -> Card {
    Card {
        asked: "What <matters>?".into(),
        words: "Being <believed>.\nThe first time.".into(),
        lang: "en".into(),
        read: !borne.is_empty(),
        fingerprint: "0123456789abcdef".into(),
        borne,
        shown: vec!["00000000".into()],
        action: "/desk/ahp-strategy/bench/0".into(),
        passage_action: "/desk/ahp-strategy/bench/0/passage".into(),
        coding_action: "/desk/ahp-strategy/bench/0/coding".into(),
        next_href: "/desk/ahp-strategy/bench?after=0".into(),
        alike,
    }
}

fn choice_sample(value: &str, checked: bool) -> Choice {
    Choice {
        value: value.into(),
        label: format!("Being heard › <{value}>"),
        checked,
    }
}

fn page_sample(
    cards: Vec<Card>,
    errors: Vec<FieldError>,
    conflict: &'static str,
    done: &'static str,
) -> WordsPage {
    let undo = Undo {
        action: "/desk/ahp-strategy/bench/1/undo".into(),
        fingerprint: "0123456789abcdef".into(),
        given: vec!["00000000.0.0".into()],
        taken: vec!["00000001.0.0".into()],
    };
    WordsPage {
        queues: QUEUES
            .map(|name| QueueWay {
                name,
                href: format!("/desk/ahp-strategy/bench?queue={name}"),
                current: name == "again",
            })
            .to_vec(),
        facets: vec![
            Facet {
                name: "language",
                options: vec![choice_sample("ur", true)],
            },
            Facet {
                name: "channel",
                options: vec![Choice {
                    value: "paper".into(),
                    label: String::new(),
                    checked: false,
                }],
            },
        ],
        narrow: done == "coded",
        all_href: "/desk/ahp-strategy/bench".into(),
        table_href: "/desk/ahp-strategy/bench/table".into(),
        codebook_href: "/desk/ahp-strategy/codebook".into(),
        cards,
        codes: vec![choice_sample("00000000", true), choice_sample("00000001", false)],
        passage_codes: vec![choice_sample("00000000", false)],
        passage: String::new(),
        list: "queue=again".into(),
        ticket: "ticket".into(),
        undo: if done == "coded" { vec![undo] } else { Vec::new() },
        errors,
        conflict,
        done,
    }
}

impl Page for WordsPage {
    const TEMPLATE: &'static str = "desk/bench/words.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let error = |field, key| vec![FieldError::new(field, key)];
        let mut samples = vec![
            ("the list is done", page_sample(vec![], vec![], "", "coded")),
            (
                "uncoded",
                page_sample(vec![card_sample(vec![], vec![])], vec![], "", ""),
            ),
            (
                "coded",
                page_sample(
                    vec![card_sample(bears_samples(), alike_samples())],
                    vec![],
                    "",
                    "coded",
                ),
            ),
            (
                "no code yet",
                WordsPage {
                    codes: vec![],
                    passage_codes: vec![],
                    ..page_sample(vec![card_sample(vec![], vec![])], vec![], "", "")
                },
            ),
            (
                "not in the words",
                WordsPage {
                    passage: "Being <heard>".into(),
                    ..page_sample(
                        vec![card_sample(bears_samples(), vec![])],
                        error("passage", "desk-error-passage"),
                        "",
                        "",
                    )
                },
            ),
            (
                "no code chosen",
                page_sample(
                    vec![card_sample(vec![], vec![])],
                    error("passage_code", "desk-error-passage-code"),
                    "",
                    "",
                ),
            ),
            (
                "closed code",
                page_sample(
                    vec![card_sample(vec![], vec![])],
                    error("code", "desk-error-code-closed"),
                    "",
                    "",
                ),
            ),
            (
                "covered",
                page_sample(
                    vec![card_sample(bears_samples(), vec![])],
                    error("borne", "desk-error-quote-covered"),
                    "",
                    "",
                ),
            ),
            (
                "changed",
                page_sample(vec![card_sample(vec![], vec![])], vec![], "changed", ""),
            ),
            ("gone", page_sample(vec![], vec![], "gone", "")),
        ];
        samples.extend(DONE.map(|done| {
            (
                done,
                page_sample(vec![card_sample(bears_samples(), vec![])], vec![], "", done),
            )
        }));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

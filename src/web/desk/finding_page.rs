//! What the page of one finding shows, and examples of every shape it can take. How it is filled and what its forms do
//! is `finding` and `finding_decision`.

use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT};
use crate::render::Page;
use crate::web::desk::forms::{Choice, Way, WordsChoice};
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize, Clone)]
pub struct FindingPage {
    pub name: String,
    pub wording: String,
    /// `draft`, `open`, `decided` or `published`.
    pub state: &'static str,
    /// `keep`, `change`, `merge`, `drop`, or empty while undecided.
    pub outcome: &'static str,
    pub reason_given: String,
    pub earlier_statement: String,
    /// Audiences whose challenge reached the threshold (`citizen`, `ahp`, `other`), the share that the rules name, in 100,
    /// and what they were answered.
    pub challenged_by: Vec<&'static str>,
    pub percent: u64,
    pub answer_given: String,
    /// Where a merged finding went, and what was merged into this one.
    pub into: Vec<Way>,
    pub merged: Vec<Way>,
    pub back_href: String,
    /// What people answered when it was put to them; empty before.
    pub challenges_href: String,
    /// What this person may do now: `edit`, `decide`, `answer` (who challenged it), `wait` (people still answer) or
    /// `read`.
    pub may: &'static str,
    /// Titles of the themes, and the responses, that it was drawn from.
    pub drawn_from: Vec<String>,
    pub responses: Vec<WordsChoice>,
    pub action: String,
    pub decision_action: String,
    pub answer_action: String,
    pub title: String,
    pub statement: String,
    pub themes: Vec<Choice>,
    pub title_limit: usize,
    pub statement_limit: usize,
    pub chosen: String,
    pub targets: Vec<Choice>,
    pub reason: String,
    pub answer: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    pub conflict: bool,
    pub done: &'static str,
}

/// What the page may say was done.
pub const DONE: [&str; 4] = ["drafted", "reworded", "decided", "answered"];

/// A finding in some state; what follows from the state is shown as the page would.
fn sample(state: &'static str, outcome: &'static str, may: &'static str) -> FindingPage {
    let choice = |value: &str, checked| Choice {
        value: value.into(),
        label: "Being <heard>".into(),
        checked,
    };
    let way = || Way::new("People as <partners>", "/desk/ahp-strategy/findings/1".into());
    let when = |yes: bool, words: &str| if yes { words.to_owned() } else { String::new() };
    FindingPage {
        name: "Listening is <treatment>".into(),
        wording: "Ask first <what> matters.".into(),
        state,
        outcome,
        reason_given: when(!outcome.is_empty(), "Most people agreed."),
        earlier_statement: when(outcome == "change", "Ask what matters."),
        challenged_by: if may == "answer" {
            vec!["citizen", "ahp"]
        } else {
            vec![]
        },
        percent: 20,
        answer_given: String::new(),
        answer_action: "/desk/ahp-strategy/findings/0/answer".into(),
        answer: String::new(),
        into: if outcome == "merge" { vec![way()] } else { vec![] },
        merged: if outcome == "keep" { vec![way()] } else { vec![] },
        back_href: "/desk/ahp-strategy/findings".into(),
        challenges_href: when(state != "draft", "/ahp-strategy/prompts/0"),
        may,
        drawn_from: vec!["Being heard".into(), "Time".into()],
        responses: WordsChoice::samples(),
        action: "/desk/ahp-strategy/findings/0".into(),
        decision_action: "/desk/ahp-strategy/findings/0/decision".into(),
        title: "Listening is <treatment>".into(),
        statement: "Ask first <what> matters.".into(),
        themes: vec![choice("0", true), choice("1", false)],
        title_limit: TITLE_LIMIT,
        statement_limit: CONTRIBUTION_LIMIT,
        chosen: String::new(),
        targets: vec![choice("2", false), choice("3", true)],
        reason: String::new(),
        ticket: "ticket".into(),
        errors: vec![],
        conflict: false,
        done: "",
    }
}

/// The draft or the decision form with fields to mend.
fn wrong(may: &'static str, fields: &[(&'static str, &'static str)]) -> FindingPage {
    FindingPage {
        errors: fields
            .iter()
            .map(|(field, key)| FieldError::new(field, key))
            .collect(),
        chosen: "merge".into(),
        ..sample(if may == "edit" { "draft" } else { "open" }, "", may)
    }
}

/// Many say that it is not right.
fn challenged() -> Vec<(&'static str, FindingPage)> {
    vec![
        (
            "to be decided, and challenged",
            FindingPage {
                challenged_by: vec!["other"],
                ..sample("open", "", "decide")
            },
        ),
        ("owes an answer", sample("decided", "keep", "answer")),
        (
            "answered nothing",
            FindingPage {
                errors: vec![FieldError::new("answer", "desk-error-answer-empty")],
                ..sample("decided", "keep", "answer")
            },
        ),
        (
            "answered its challenge",
            FindingPage {
                challenged_by: vec!["citizen", "other"],
                answer_given: "We <looked> again.".into(),
                ..sample("decided", "keep", "read")
            },
        ),
    ]
}

impl Page for FindingPage {
    const TEMPLATE: &'static str = "desk/finding.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let bare = FindingPage {
            drawn_from: vec![],
            responses: vec![],
            ..sample("published", "drop", "read")
        };
        let mut samples = vec![
            ("draft", sample("draft", "", "edit")),
            (
                "draft without responses",
                FindingPage {
                    responses: vec![],
                    ..sample("draft", "", "edit")
                },
            ),
            ("draft for a lead", sample("draft", "", "read")),
            ("people answer", sample("open", "", "wait")),
            ("to be decided", sample("open", "", "decide")),
            (
                "no other to merge into",
                FindingPage {
                    targets: vec![],
                    ..sample("open", "", "decide")
                },
            ),
            ("kept", sample("decided", "keep", "read")),
            ("changed", sample("decided", "change", "read")),
            ("merged", sample("published", "merge", "read")),
            ("dropped", bare),
            (
                "conflict",
                FindingPage {
                    conflict: true,
                    ..sample("open", "", "read")
                },
            ),
            (
                "wrong",
                wrong(
                    "edit",
                    &[
                        ("title", "desk-error-title-empty"),
                        ("response", "desk-error-response-gone"),
                    ],
                ),
            ),
            (
                "undecided",
                wrong("decide", &[("outcome", "desk-error-outcome-empty")]),
            ),
            (
                "no target",
                wrong(
                    "decide",
                    &[
                        ("into", "desk-error-target"),
                        ("reason", "desk-error-decision-empty"),
                    ],
                ),
            ),
            (
                "carries others",
                wrong("decide", &[("outcome", "desk-error-carries-others")]),
            ),
            (
                "too early",
                wrong("wait", &[("outcome", "desk-error-still-open")]),
            ),
            (
                "no statement",
                wrong("decide", &[("statement", "desk-error-statement-empty")]),
            ),
        ];
        samples.extend(challenged());
        samples.extend(DONE.map(|done| {
            (
                done,
                FindingPage {
                    done,
                    ..sample("draft", "", "edit")
                },
            )
        }));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

//! The page on which one of the team proposes a step that two people take together. Not here: what the step does
//! (`proposal`), nor what waits for a second person (`phases_page`).

use crate::domain::public_reason::NOTE_LIMIT;
use crate::domain::readiness::Requirement;
use crate::domain::words::TITLE_LIMIT;
use crate::render::Page;
use crate::web::desk::forms::Choice;
use crate::web::desk::phase_step_page::MomentFields;
use crate::web::desk::phases_page::ConditionRow;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct ProposalPage {
    /// `closure`, `handover` or `reopening`; words the page.
    pub what: &'static str,
    /// `listen`, `respond` or `challenge`.
    pub kind: &'static str,
    pub name: String,
    pub back_href: String,
    pub action: String,
    pub ticket: String,
    /// Nobody else of the team can confirm; then whom to ask for a second lead.
    pub alone: bool,
    pub administrators: Vec<String>,
    /// Why, for the team.
    pub why: String,
    pub why_limit: usize,
    /// What must be true before a hand-over.
    pub conditions: Vec<ConditionRow>,
    /// Of a phase that is to be opened again: until when, and what the public reads.
    pub moments: Vec<MomentFields>,
    pub reasons: Vec<Choice>,
    pub note: String,
    pub limit: usize,
    pub errors: Vec<FieldError>,
}

impl ProposalPage {
    fn sample(what: &'static str, errors: Vec<FieldError>) -> Self {
        let choice = |value: &str, label: &str, checked| Choice {
            value: value.into(),
            label: label.into(),
            checked,
        };
        let condition = |what: Requirement, met| ConditionRow {
            what: what.as_str(),
            met,
            href: String::new(),
        };
        let anew = what == "reopening";
        ProposalPage {
            what,
            kind: "listen",
            name: "Listen <first>".into(),
            back_href: "/desk/a/phases".into(),
            action: "/desk/a/phases/1/closure".into(),
            ticket: "ticket".into(),
            alone: false,
            administrators: vec![],
            why: "We have <heard> enough.".into(),
            why_limit: TITLE_LIMIT,
            conditions: if what == "handover" {
                vec![
                    condition(Requirement::WordsIn, true),
                    condition(Requirement::AllDecided, false),
                ]
            } else {
                vec![]
            },
            moments: if anew {
                vec![MomentFields {
                    name: "closes",
                    day: "27 11 2026".into(),
                    hours: vec![choice("17", "17:00", false), choice("24", "", true)],
                }]
            } else {
                vec![]
            },
            reasons: if anew {
                vec![choice("asked", "People asked us for more time.", false)]
            } else {
                vec![]
            },
            note: String::new(),
            limit: NOTE_LIMIT,
            errors,
        }
    }
}

impl Page for ProposalPage {
    const TEMPLATE: &'static str = "desk/proposal.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let wrong = |field, key| vec![FieldError::new(field, key)];
        let alone = |administrators: &[&str]| ProposalPage {
            alone: true,
            administrators: administrators.iter().map(|name| (*name).to_owned()).collect(),
            ..Self::sample("closure", vec![])
        };
        vec![
            ("closure", Self::sample("closure", vec![])),
            ("handover", Self::sample("handover", vec![])),
            ("reopening", Self::sample("reopening", vec![])),
            ("alone", alone(&["Ada <Admin>", "Oz Owner"])),
            ("alone, and nobody to ask", alone(&[])),
            (
                "no reason",
                Self::sample("closure", wrong("why", "desk-error-why-empty")),
            ),
            (
                "not ready",
                Self::sample("handover", wrong("conditions", "desk-error-not-ready")),
            ),
            (
                "nothing public",
                Self::sample("reopening", wrong("reason", "desk-error-public-reason-empty")),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

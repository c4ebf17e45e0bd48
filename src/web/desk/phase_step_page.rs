//! The page of one step of a phase, or of the whole engagement: why and until when. Not here: what the step does
//! (`phase_step`).

use crate::domain::public_reason::NOTE_LIMIT;
use crate::render::Page;
use crate::web::desk::forms::Choice;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct PhaseStepPage {
    /// `pause`, `extension`, `schedule`, or `hold` of the whole engagement; words the page.
    pub what: &'static str,
    /// Of the phase; empty for the whole engagement.
    pub name: String,
    pub back_href: String,
    pub action: String,
    pub ticket: String,
    /// When it closes as things are: a London day and a time, each empty where there is none.
    pub last_day: String,
    pub last_time: String,
    /// What the public may be told; none where the step asks for no reason.
    pub reasons: Vec<Choice>,
    pub asks_reason: bool,
    pub note: String,
    pub limit: usize,
    pub moments: Vec<MomentFields>,
    pub errors: Vec<FieldError>,
}

/// A day as it was typed, and hours to choose from.
#[derive(Serialize)]
pub struct MomentFields {
    /// `opens` or `closes`: the names of the two fields begin with it.
    pub name: &'static str,
    pub day: String,
    pub hours: Vec<Choice>,
}

impl PhaseStepPage {
    fn sample(what: &'static str, errors: Vec<FieldError>) -> Self {
        let choice = |value: &str, label: &str, checked| Choice {
            value: value.into(),
            label: label.into(),
            checked,
        };
        let moment = |name| MomentFields {
            name,
            day: "27 11 2026".into(),
            hours: vec![choice("17", "17:00", false), choice("24", "", true)],
        };
        let asks_reason = what != "schedule";
        PhaseStepPage {
            what,
            name: if what == "hold" {
                String::new()
            } else {
                "Listen <first>".into()
            },
            back_href: "/desk/a/phases".into(),
            action: "/desk/a/phases/1/pause".into(),
            ticket: "ticket".into(),
            last_day: if what == "extension" {
                "2026-11-27".into()
            } else {
                String::new()
            },
            last_time: if what == "extension" {
                "17:00".into()
            } else {
                String::new()
            },
            reasons: if asks_reason {
                vec![
                    choice("technical", "Something here does not work.", true),
                    choice("safeguarding", "We look into a worry.", false),
                ]
            } else {
                vec![]
            },
            asks_reason,
            note: "Back by <noon>.".into(),
            limit: NOTE_LIMIT,
            moments: match what {
                "schedule" => vec![moment("opens"), moment("closes")],
                "extension" => vec![moment("closes")],
                _ => vec![],
            },
            errors,
        }
    }
}

impl Page for PhaseStepPage {
    const TEMPLATE: &'static str = "desk/phase_step.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let wrong = |field, key| vec![FieldError::new(field, key)];
        let own_words = PhaseStepPage {
            reasons: vec![],
            note: String::new(),
            ..Self::sample("pause", wrong("note", "desk-error-public-reason-empty"))
        };
        vec![
            ("pause", Self::sample("pause", vec![])),
            ("hold", Self::sample("hold", vec![])),
            ("extension", Self::sample("extension", vec![])),
            ("schedule", Self::sample("schedule", vec![])),
            ("no list", own_words),
            (
                "no reason",
                Self::sample("hold", wrong("reason", "desk-error-public-reason-empty")),
            ),
            (
                "no day",
                Self::sample("extension", wrong("closes-day", "desk-error-moment-day")),
            ),
            (
                "too early",
                Self::sample("extension", wrong("closes-day", "desk-error-moment-later")),
            ),
            (
                "turned round",
                Self::sample("schedule", wrong("opens-day", "desk-error-moment-order")),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

//! The page on which a group's session is noted: before it, to book what people need, and after it. Facts only;
//! `session` fills them.

use crate::domain::group_session::MOST_PEOPLE;
use crate::render::Page;
use crate::web::desk::forms::Choice;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct SessionPage {
    pub back_href: String,
    pub action: String,
    pub label: String,
    /// As typed.
    pub held_on: String,
    pub came: String,
    pub most: i64,
    pub places: Vec<Choice>,
    pub reach: Vec<Choice>,
    /// What people asked for, and which of it they had.
    pub asked: Vec<Choice>,
    pub met: Vec<Choice>,
    pub agreed: bool,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl Page for SessionPage {
    const TEMPLATE: &'static str = "desk/assisted/session.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let choices = |names: &[&str]| {
            let choice = |name: &&str| Choice {
                value: (*name).into(),
                label: (*name).into(),
                checked: *name == "interpreter",
            };
            names.iter().map(choice).collect::<Vec<_>>()
        };
        let page = |names: &[&str], errors| SessionPage {
            back_href: "/desk/ahp-strategy/assisted/batches/0".into(),
            action: "/desk/ahp-strategy/assisted/batches/0/session".into(),
            label: "Lunch <club>".into(),
            held_on: "20 11 2026".into(),
            came: "12".into(),
            most: MOST_PEOPLE,
            places: choices(names),
            reach: choices(names),
            asked: choices(names),
            met: choices(names),
            agreed: true,
            ticket: "ticket".into(),
            errors,
        };
        let mistakes = [
            ("held_on", "desk-error-session-day"),
            ("place", "desk-error-session-place"),
            ("came", "desk-error-session-people"),
            ("came", "desk-error-session-nobody"),
            ("met", "desk-error-session-met"),
            ("agreed", "desk-error-session-early"),
        ];
        let names = ["library", "interpreter"];
        vec![
            ("noted", page(&names, vec![])),
            ("without lists", page(&[], vec![])),
            (
                "mistakes",
                page(
                    &names,
                    mistakes.map(|(field, key)| FieldError::new(field, key)).to_vec(),
                ),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

//! What somebody sent with a form that was refused: shown, and ready to be sent again where that can help, so that
//! nothing typed is lost. Not for what is wrong in a field: the form itself says that. The door calls it.

use crate::chance;
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::paths::desk;
use crate::web::ticket;
use crate::web::view::View;
use serde::Serialize;

const TICKET: &str = "ticket";
/// Never shown: a receipt or voice code, links of mails, what only programs fill in.
const UNSHOWN: [&str; 5] = [TICKET, "code", "token", "proof", "subject"];
/// Never chosen, however plain what stands in them.
const TEXT_FIELDS: [&str; 12] = [
    "words",
    "title",
    "summary",
    "statement",
    "translation",
    "reply",
    "told",
    "appeal",
    "label",
    "email",
    "name",
    "q",
];
/// A form with one of these shows who somebody is: a password, an authenticator's code, a recovery code, the secret of a
/// new authenticator. Nothing of it is given back.
const SECRET: [&str; 4] = ["password", "present", "with", "offer"];

/// Carried along by a form, to be sent again, and typed by nobody.
const CARRIED: [&str; 4] = ["slip", "seen", "source", "agree"];

#[derive(Serialize, Clone)]
pub struct Typed {
    /// What may have been typed rather than chosen, as it was sent.
    pub texts: Vec<String>,
    /// The whole form, to be sent again; empty where that would be no use.
    pub fields: Vec<Field>,
    pub action: String,
    /// Where to sign in first; empty where that is not what is missing.
    pub sign_in_href: String,
}

#[derive(Serialize, Clone)]
pub struct Field {
    pub name: String,
    pub value: String,
}

/// Whether a value can have been typed: what our own forms offer to choose are keys, codes and numbers.
fn is_typed(name: &str, value: &str) -> bool {
    let chosen =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_:.".contains(letter);
    let in_a_text_field = TEXT_FIELDS.contains(&name) && !value.trim().is_empty();
    !UNSHOWN.contains(&name)
        && !CARRIED.contains(&name)
        && (in_a_text_field || !value.trim().chars().all(chosen))
}

impl Typed {
    /// What is left to save of a form; nothing where it held no more than a button.
    pub fn of(view: &View, fields: &Fields, error: &PageError) -> Option<Self> {
        let all = fields.pairs();
        let is_bare = |(name, value): &(String, String)| UNSHOWN.contains(&name.as_str()) || value.is_empty();
        if all.iter().all(is_bare) || all.iter().any(|(name, _)| SECRET.contains(&name.as_str())) {
            return None;
        }
        let anew = match error {
            PageError::Stale {
                purpose: Some(purpose),
            } => Some(ticket::issue(
                &view.keys,
                purpose,
                chance::bytes(),
                view.clock.now(),
            )),
            PageError::StaffSignIn
            | PageError::AccountSignIn
            | PageError::Busy
            | PageError::Held
            | PageError::ReadOnly
            | PageError::TooOften
            | PageError::Broken(_) => Some(fields.text(TICKET).to_owned()),
            _ => None,
        };
        let field = |(name, value): &(String, String), ticket: &str| Field {
            name: name.clone(),
            value: if name == TICKET {
                ticket.to_owned()
            } else {
                value.clone()
            },
        };
        let texts: Vec<String> = all
            .iter()
            .filter(|(name, value)| is_typed(name, value))
            .map(|(_, value)| value.clone())
            .collect();
        if texts.is_empty() && anew.is_none() {
            return None;
        }
        Some(Self {
            texts,
            fields: anew.map_or_else(Vec::new, |ticket| {
                all.iter().map(|pair| field(pair, &ticket)).collect()
            }),
            action: view.asked.clone(),
            sign_in_href: match error {
                PageError::StaffSignIn => desk::sign_in(),
                PageError::AccountSignIn => view.paths.sign_in(),
                _ => String::new(),
            },
        })
    }

    /// A sample: what was typed, and whether it can be sent again.
    pub fn sample(again: bool, sign_in_href: &str) -> Self {
        let field = |name: &str, value: &str| Field {
            name: name.into(),
            value: value.into(),
        };
        Self {
            texts: vec!["Being <believed>".into(), "میری بات سنی جائے۔\nپہلی بار۔".into()],
            fields: if again {
                vec![field("ticket", "ticket"), field("words", "Being <believed>")]
            } else {
                vec![]
            },
            action: "/desk/ahp-strategy/themes".into(),
            sign_in_href: sign_in_href.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_typed;

    #[test]
    fn what_may_have_been_typed_is_told_from_what_was_chosen() {
        for typed in ["Time", "time", "physiotherapy", "being heard", "وقت", "a, b"] {
            assert!(is_typed("title", typed), "{typed}");
        }
        for chosen in ["", "yes", "7k3m9qwe2a", "2026-11-21", "ahp:dietitians"] {
            assert!(!is_typed("choice", chosen), "{chosen}");
        }
        assert!(!is_typed("code", "7K3M 9QWE"));
        assert!(!is_typed("slip", "AAAAaQ9x_Z"), "tickets are carried along");
    }
}

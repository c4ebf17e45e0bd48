//! The page on which a batch is typed: one entry after the other, by keyboard alone. Facts only; `entry` fills them.

use crate::domain::words::CONTRIBUTION_LIMIT;
use crate::render::Page;
use crate::web::desk::forms::Choice;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize, Clone)]
pub struct EntryPage {
    pub back_href: String,
    pub action: String,
    pub removal_action: String,
    pub slips_action: String,
    /// Where a group's session is noted; empty for other batches.
    pub session_href: String,
    /// False until it is noted that everyone in the room agreed.
    pub may_begin: bool,
    /// Hands that were counted as typed: agree, disagree, not sure. Empty unless it is a session.
    pub hands: Vec<String>,
    pub label: String,
    /// Worded by `desk-channel-CHANNEL`.
    pub channel: &'static str,
    /// Questions by the number that stands on the printed form.
    pub questions: Vec<Choice>,
    pub languages: Vec<Choice>,
    /// Empty unless findings are being judged.
    pub verdicts: Vec<Choice>,
    pub words: String,
    /// As typed, into the language of the team, which is named.
    pub translation: String,
    pub team_language: String,
    pub limit: usize,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// What happened that is nobody's mistake: `over`, `stale`, `busy` or empty.
    pub notice: &'static str,
    /// What was just saved.
    pub saved: Vec<Saved>,
    /// Tickets of what this page has saved since it was opened: their codes are shown once more when slips are printed.
    pub slips: Vec<String>,
    /// How many of them a page carries along at most.
    pub slips_limit: usize,
    /// A colleague compares a sample: `none` is asked for, `asked`, `done`.
    pub check: &'static str,
    pub check_action: String,
    pub compared: i64,
    pub differing: i64,
    /// How many entries the batch holds, shown or not.
    pub held: usize,
    pub entries: Vec<Typed>,
    /// `removed`, `noted`, `asked` or empty.
    pub done: &'static str,
}

#[derive(Serialize, Clone)]
pub struct Saved {
    pub words: String,
    pub lang: String,
    pub translation: String,
    pub receipt: Vec<String>,
    /// The same form was sent before.
    pub again: bool,
}

/// One entry that can still be taken back.
#[derive(Serialize, Clone)]
pub struct Typed {
    pub id: String,
    pub question: usize,
    pub words: String,
    pub lang: String,
    /// A colleague found that it differs from the paper.
    pub doubted: bool,
    /// A moderator has decided: it stays.
    pub decided: bool,
}

impl EntryPage {
    fn sample() -> Self {
        let choice = |value: &str, label: &str, checked| Choice {
            value: value.into(),
            label: label.into(),
            checked,
        };
        let typed = |words: &str, lang: &str, decided: bool| Typed {
            id: format!("id-{lang}"),
            question: 2,
            words: words.into(),
            lang: lang.into(),
            doubted: !decided,
            decided,
        };
        EntryPage {
            back_href: "/desk/ahp-strategy/assisted".into(),
            action: "/desk/ahp-strategy/assisted/batches/0/entries".into(),
            removal_action: "/desk/ahp-strategy/assisted/batches/0/removal".into(),
            slips_action: "/desk/ahp-strategy/assisted/batches/0/slips".into(),
            session_href: String::new(),
            may_begin: true,
            hands: Vec::new(),
            label: "Lunch <club>".into(),
            channel: "paper",
            questions: vec![
                choice("1", "What matters most?", false),
                choice("2", "What would be better?", true),
            ],
            languages: vec![
                choice("en", "English", true),
                choice("ur", "Urdu", false),
                choice("und", "Another language", false),
            ],
            verdicts: Vec::new(),
            words: String::new(),
            translation: String::new(),
            team_language: "English".into(),
            limit: CONTRIBUTION_LIMIT,
            ticket: "ticket".into(),
            errors: Vec::new(),
            notice: "",
            saved: Vec::new(),
            slips: Vec::new(),
            slips_limit: 200,
            check: "none",
            check_action: "/desk/ahp-strategy/assisted/batches/0/check".into(),
            compared: 3,
            differing: 1,
            held: 2,
            entries: vec![
                typed("Being <believed>\nthe first time", "en", false),
                typed("میری بات سنی جائے۔", "ur", true),
            ],
            done: "",
        }
    }
}

impl Page for EntryPage {
    const TEMPLATE: &'static str = "desk/assisted/entry.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = EntryPage::sample;
        let saved = |again| EntryPage {
            saved: vec![Saved {
                words: "Being <believed>".into(),
                lang: "ur".into(),
                translation: "Being <believed>".into(),
                receipt: ["7K3M", "9QWE", "0000", "1111", "2222", "3333", "4444"]
                    .map(str::to_owned)
                    .to_vec(),
                again,
            }],
            slips: vec!["one".into(), "two".into()],
            ..sample()
        };
        let notice = |notice| EntryPage {
            notice,
            words: "Still <here>".into(),
            ..sample()
        };
        let mistakes = [
            ("question", "desk-error-question-empty"),
            ("lang", "desk-error-language-empty"),
            ("verdict", "error-verdict-empty"),
            ("words", "error-words-empty"),
            ("translation", "desk-error-translation-same"),
            ("agreed", "desk-error-agreed-empty"),
        ];
        let challenged = EntryPage {
            verdicts: vec![Choice {
                value: "right".into(),
                label: "Yes, this is right".into(),
                checked: false,
            }],
            translation: "Being <believed>".into(),
            errors: mistakes.map(|(field, key)| FieldError::new(field, key)).to_vec(),
            ..sample()
        };
        let session = |may_begin, done| EntryPage {
            channel: "session",
            session_href: "/desk/ahp-strategy/assisted/batches/0/session".into(),
            may_begin,
            hands: vec!["8".into(), "1".into(), String::new()],
            done,
            ..sample()
        };
        let miscounted = |key| EntryPage {
            errors: vec![FieldError::new("hands_agree", key)],
            ..session(true, "")
        };
        let checked = |check, done| EntryPage {
            check,
            done,
            ..sample()
        };
        let full = EntryPage {
            slips: vec!["one".into(), "two".into()],
            slips_limit: 2,
            held: 120,
            ..sample()
        };
        vec![
            ("full", full),
            ("check asked for", checked("asked", "asked")),
            ("checked", checked("done", "")),
            ("session not noted", session(false, "")),
            ("session noted", session(true, "noted")),
            ("hands are no number", miscounted("desk-error-hands-number")),
            ("too many hands", miscounted("desk-error-hands-many")),
            (
                "begun",
                EntryPage {
                    entries: Vec::new(),
                    done: "",
                    ..sample()
                },
            ),
            (
                "removed",
                EntryPage {
                    done: "removed",
                    ..sample()
                },
            ),
            ("saved", saved(false)),
            ("saved before", saved(true)),
            ("mistakes", challenged),
            ("over", notice("over")),
            ("stale", notice("stale")),
            ("busy", notice("busy")),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

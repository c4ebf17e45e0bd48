//! The form in which a moderator decides: publish or decline, a reason, a private reply; in the queue also a worry.
//! Shared by the queue and by second looks. Not here: what a decision does.

use crate::actions::decide::{Judgement, Ruling};
use crate::chance;
use crate::clock::{london_day, london_time};
use crate::domain::concern::Concern;
use crate::domain::words::{LETTER_LIMIT, TextError, Words};
use crate::publish::declined::shows_words;
use crate::publish::edition::Edition;
use crate::store::decisions::Decision;
use crate::web::desk::forms::Choice;
use crate::web::fields::{FieldError, Fields};
use crate::web::public::declined::listed_after;
use crate::web::ticket;
use crate::web::view::View;
use serde::Serialize;

/// Facts of the component `desk.ruling`.
#[derive(Serialize, Clone)]
pub struct RulingForm {
    pub action: String,
    pub ticket: String,
    /// The wording that this page shows; sent back with the decision.
    pub read: i64,
    pub reasons: Vec<Choice>,
    /// Names of the reasons whose words stand in the public list of declined contributions, and after how many days;
    /// none where nothing is listed.
    pub listed: Vec<String>,
    pub listed_after: i64,
    /// What one may worry about, to choose from; empty where no worry can be raised.
    pub concerns: Vec<ConcernChoice>,
    /// How many others wait that say the same; where there are none, nothing can be decided on together.
    pub alike: usize,
    /// The same is to be decided on those.
    pub together: bool,
    /// `publish`, `decline`, `escalate` or empty.
    pub chosen: String,
    pub reply: String,
    pub reply_limit: usize,
}

/// Worded by `desk-concern-VALUE`.
#[derive(Serialize, Clone)]
pub struct ConcernChoice {
    pub value: &'static str,
    pub checked: bool,
}

impl ConcernChoice {
    /// Every worry, with the one chosen before.
    pub fn all(chosen: &str) -> Vec<Self> {
        Concern::ALL
            .into_iter()
            .map(|concern| ConcernChoice {
                value: concern.as_str(),
                checked: concern.as_str() == chosen,
            })
            .collect()
    }
}

/// What was typed into it, and what must be mended.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    pub chosen: String,
    pub reason: String,
    pub concern: String,
    pub reply: String,
    pub together: bool,
    pub errors: Vec<FieldError>,
}

/// A decision as a page of the desk shows it.
#[derive(Serialize, Clone)]
pub struct DecidedBy {
    /// Worded by `desk-waiting-decided-OUTCOME`.
    pub outcome: &'static str,
    /// Name of the reason; empty where none was needed.
    pub reason: String,
    /// What the author was told; empty where nothing.
    pub reply: String,
    pub who: String,
    pub on: String,
    pub at: String,
}

/// The outcomes that pages have words for; anything else was at least looked at.
const OUTCOMES: [&str; 16] = [
    "published",
    "redacted",
    "declined",
    "escalated",
    "change-published",
    "change-declined",
    "appeal-allowed",
    "appeal-upheld",
    "report-kept",
    "taken-down",
    "unlisted",
    "comments-closed",
    "comments-reopened",
    "held",
    "moved",
    "decision-taken-back",
];

pub fn known_outcome(outcome: &str) -> &'static str {
    OUTCOMES
        .into_iter()
        .find(|known| *known == outcome)
        .unwrap_or("other")
}

/// The name of a reason in the words of an engagement.
pub fn reason_name(edition: &Edition, code: &str, reading: &str) -> String {
    edition.text(&format!("list.reason.{code}"), reading).0.to_owned()
}

/// Names of the reasons whose words become public as declined ones.
fn listed(edition: &Edition) -> Vec<String> {
    if listed_after(edition).is_none() {
        return Vec::new();
    }
    edition
        .entries("reason")
        .iter()
        .filter(|entry| shows_words(&entry.facts))
        .map(|entry| reason_name(edition, &entry.code, "en"))
        .collect()
}

impl DecidedBy {
    pub fn of(edition: &Edition, decision: &Decision) -> Self {
        Self {
            outcome: known_outcome(&decision.outcome),
            reason: decision
                .reason
                .as_ref()
                // A worry has words of its own.
                .filter(|_| decision.outcome != "escalated")
                .map(|code| {
                    let list = match decision.outcome.as_str() {
                        "held" => "hold",
                        "redacted" => "cover",
                        "comments-closed" => "closing",
                        _ => "reason",
                    };
                    edition.text(&format!("list.{list}.{code}"), "en").0.to_owned()
                })
                .unwrap_or_default(),
            reply: decision.reply.clone(),
            who: decision.staff_name.clone(),
            on: london_day(decision.decided_at).to_string(),
            at: london_time(decision.decided_at),
        }
    }

    pub fn sample(outcome: &'static str) -> Self {
        Self {
            outcome,
            reason: if outcome.ends_with("published") || outcome == "escalated" {
                String::new()
            } else {
                "We could not understand it".into()
            },
            reply: "Please say how long you <waited>.".into(),
            who: "Nasreen Holloway".into(),
            on: "2026-11-20".into(),
            at: "14:05".into(),
        }
    }
}

impl RulingForm {
    pub fn of(
        view: &View,
        edition: &Edition,
        purpose: &str,
        action: String,
        read: i64,
        typed: &Typed,
    ) -> Self {
        let reasons = edition.entries("reason").iter().map(|entry| Choice {
            label: reason_name(edition, &entry.code, "en"),
            checked: entry.code == typed.reason,
            value: entry.code.clone(),
        });
        Self {
            action,
            ticket: ticket::issue(&view.keys, purpose, chance::bytes(), view.clock.now()),
            read,
            reasons: reasons.collect(),
            listed: listed(edition),
            listed_after: listed_after(edition).unwrap_or_default(),
            concerns: Vec::new(),
            alike: 0,
            together: typed.together,
            chosen: typed.chosen.clone(),
            reply: typed.reply.clone(),
            reply_limit: LETTER_LIMIT,
        }
    }

    pub fn sample(chosen: &str) -> Self {
        Self {
            action: "/desk/ahp-strategy/queue/0/decision".into(),
            ticket: "ticket".into(),
            read: 0,
            reasons: vec![Choice {
                value: "unclear".into(),
                label: "We could not understand it".into(),
                checked: false,
            }],
            listed: vec!["We could not understand it".into()],
            listed_after: 7,
            concerns: Vec::new(),
            alike: 0,
            together: false,
            chosen: chosen.into(),
            reply: "Thank you.".into(),
            reply_limit: LETTER_LIMIT,
        }
    }
}

/// What the moderator decided, or the form as it was typed with what must be mended. A worry can be raised where
/// `may_worry`.
pub fn read(fields: &Fields, may_worry: bool) -> Result<(Judgement, Typed), Box<Typed>> {
    let typed = Typed {
        chosen: fields.text("outcome").to_owned(),
        reason: fields.text("reason").to_owned(),
        concern: fields.text("concern").to_owned(),
        reply: fields.text("reply").to_owned(),
        together: fields.text("alike") == "yes",
        errors: Vec::new(),
    };
    let mend = |error| {
        Box::new(Typed {
            errors: vec![error],
            ..typed.clone()
        })
    };
    let ruling = match typed.chosen.as_str() {
        "publish" => Ruling::Publish,
        "decline" if typed.reason.is_empty() => {
            return Err(mend(FieldError::new("reason", "error-reason-empty")));
        }
        "decline" => Ruling::Decline {
            reason: typed.reason.clone(),
        },
        "escalate" if may_worry => match Concern::parse(&typed.concern) {
            Some(concern) => Ruling::Escalate { concern },
            None => return Err(mend(FieldError::new("concern", "error-concern-empty"))),
        },
        _ => return Err(mend(FieldError::new("outcome", "error-outcome-empty"))),
    };
    let reply = match Words::parse(&typed.reply, LETTER_LIMIT) {
        Ok(words) => words.into_string(),
        Err(TextError::Empty) => String::new(),
        Err(error) => return Err(mend(FieldError::of_text("reply", error, "error-too-long"))),
    };
    let judgement = Judgement {
        ruling,
        reply,
        // A page that does not say what it showed showed nothing that could be decided.
        read: fields.text("read").parse().unwrap_or(-1),
    };
    Ok((judgement, typed))
}

//! A challenge that reached the threshold of the rules, as it is printed beside a finding and beside what rests on it.
//! Not here: when it does (`domain::challenge`).

use crate::publish::edition::{Edition, FindingEdition};
use serde::Serialize;

/// Empty where nobody's challenge reached the threshold.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Dissent {
    /// `citizen`, `ahp`, `other`.
    pub by: Vec<String>,
    /// The share that the rules name, in 100.
    pub percent: u64,
    /// `owed` while the team has not decided, `stands`, or `met`.
    pub state: &'static str,
    pub answer: String,
}

impl Dissent {
    pub fn of(edition: &Edition, finding: &FindingEdition) -> Self {
        let rule = edition.entries("rule").iter().find(|rule| rule.code == "dissent");
        let percent = rule.and_then(|rule| rule.facts.get("percent"));
        Self {
            by: finding.challenged_by.clone(),
            percent: percent.and_then(|percent| percent.parse().ok()).unwrap_or(0),
            state: match (&finding.outcome, finding.unresolved) {
                _ if finding.challenged_by.is_empty() => "",
                (None, _) => "owed",
                (Some(_), true) => "stands",
                (Some(_), false) => "met",
            },
            answer: finding.answer.clone(),
        }
    }

    /// As beside a finding that was decided in this way.
    pub fn sample(outcome: &str) -> Self {
        let (state, by): (_, &[&str]) = match outcome {
            "" => ("owed", &["other"]),
            "keep" => ("stands", &["citizen", "ahp"]),
            "change" => ("met", &["citizen"]),
            _ => ("", &[]),
        };
        let answered = outcome == "keep" || outcome == "change";
        Self {
            by: by.iter().map(|who| (*who).to_owned()).collect(),
            percent: 20,
            state,
            answer: if answered {
                "We looked <again>.".into()
            } else {
                String::new()
            },
        }
    }
}

//! The file that an engagement is created from. A mistake is named by line and field. Not here: what becomes of it.

use super::equality;
use crate::domain::audience::Audience;
use crate::domain::concern::Concern;
use crate::domain::phase::PhaseKind;
use crate::domain::reading::Reading;
use jiff::civil::Date;
use serde::Deserialize;
use std::{collections::BTreeMap, fmt};

/// First segments of addresses that are pages of their own.
const TAKEN: [&str; 11] = [
    "account",
    "api",
    "assets",
    "desk",
    "health",
    "information",
    "join",
    "notices",
    "receipt",
    "sign-in",
    "sign-out",
];

/// Words by reading: `{ en = "...", ur = "..." }`.
pub type Text = BTreeMap<String, String>;

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    pub slug: String,
    pub languages: Vec<String>,
    /// The readings in which the texts of a phase must be there before it opens; the default language at least.
    #[serde(default)]
    pub required: Vec<String>,
    pub name: Text,
    pub purpose: Text,
    pub who_decides: Text,
    pub contact: String,
    /// Asks the built-in equality questions unless it has some of its own, and deletes their counters so many days after the engagement was created.
    pub equality_kept_days: Option<u16>,
    pub phase: Vec<PhaseTemplate>,
    pub list: BTreeMap<String, Vec<EntryTemplate>>,
    /// By reading and key, from the files beside the template.
    #[serde(skip)]
    pub translations: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhaseTemplate {
    pub key: String,
    pub audiences: Vec<String>,
    pub lasts_days: i32,
    pub name: Text,
    pub summary: Text,
    pub next: Text,
    pub ask: Option<Text>,
    pub hint: Option<Text>,
    #[serde(default)]
    pub question: Vec<QuestionTemplate>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionTemplate {
    pub key: String,
    pub title: Text,
    pub hint: Text,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryTemplate {
    pub code: String,
    pub valid_from: String,
    pub valid_to: Option<String>,
    pub successor: Option<String>,
    pub name: Text,
    /// What an author is told, or what a help line is for.
    pub plain: Option<Text>,
    /// The question that follows a verdict.
    pub ask: Option<Text>,
    pub voice_group: Option<String>,
    pub hides_text: Option<bool>,
    pub heavy: Option<bool>, // to read
    pub number: Option<String>,
    pub sms: Option<bool>,
    /// The worry (`danger`, `self-harm`, `abuse`) that a help line is first for, or that a reason to report tells of.
    pub worry: Option<String>,
    /// A question that takes several answers.
    pub many: Option<bool>,
    /// Where a quick way out leads.
    pub address: Option<String>,
    /// How many people of a group the sessions should reach.
    pub target: Option<u64>,
    /// The postcode areas and districts that lie in a region.
    pub postcodes: Option<String>,
    /// Of a rule that counts days, working hours, minutes, or in 100.
    pub days: Option<u16>,
    pub hours: Option<u16>,
    pub minutes: Option<u16>,
    pub percent: Option<u16>,
    /// Of a rule: people of the team. Of a region or voice group: how many there are, to compare with.
    pub people: Option<u32>,
}

impl EntryTemplate {
    /// Its texts with the ending of their keys.
    pub fn texts(&self) -> Vec<(&'static str, &Text)> {
        [
            ("", Some(&self.name)),
            (".plain", self.plain.as_ref()),
            (".ask", self.ask.as_ref()),
        ]
        .into_iter()
        .filter_map(|(part, text)| text.map(|text| (part, text)))
        .collect()
    }

    /// What only some lists have, as a JSON object of strings.
    pub fn facts(&self) -> String {
        let yes_no = |flag: bool| if flag { "yes" } else { "no" }.to_owned();
        let facts: BTreeMap<&str, String> = [
            ("voice_group", self.voice_group.clone()),
            ("hides_text", self.hides_text.map(yes_no)),
            ("heavy", self.heavy.map(yes_no)),
            ("number", self.number.clone()),
            ("sms", self.sms.map(yes_no)),
            ("worry", self.worry.clone()),
            ("many", self.many.map(yes_no)),
            ("address", self.address.clone()),
            ("target", self.target.map(|people| people.to_string())),
            ("postcodes", self.postcodes.clone()),
            ("days", self.days.map(|days| days.to_string())),
            ("hours", self.hours.map(|hours| hours.to_string())),
            ("percent", self.percent.map(|percent| percent.to_string())),
            ("minutes", self.minutes.map(|minutes| minutes.to_string())),
            ("people", self.people.map(|people| people.to_string())),
        ]
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| (name, value)))
        .collect();
        serde_json::to_string(&facts).unwrap_or_else(|_| "{}".into())
    }
}

/// A mistake in a template file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError {
    /// Counted from one; 0 where the mistake belongs to no line.
    pub line: usize,
    /// Such as `phase[2].key`.
    pub field: String,
    pub what: String,
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}, ", self.line)?;
        }
        write!(f, "field {}: {}", self.field, self.what)
    }
}

impl std::error::Error for TemplateError {}

impl Template {
    /// Reads and checks a template file.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        let mut template: Self = toml::from_str(text).map_err(|error| where_it_stands(text, &error))?;
        equality::take_over(&mut template);
        template
            .check()
            .map_err(|Wrong { field, nth, what }| TemplateError {
                line: line_of(text, &field, nth),
                field,
                what: what.to_owned(),
            })?;
        Ok(template)
    }

    /// Gives the engagement another name in addresses.
    pub fn rename(&mut self, slug: &str) -> Result<(), TemplateError> {
        self.slug = slug.to_owned();
        self.check().map_err(|Wrong { field, what, .. }| TemplateError {
            line: 0,
            field,
            what: what.to_owned(),
        })
    }

    fn check(&self) -> Result<(), Wrong> {
        let at = |field: &str, nth: usize, what| {
            Err(Wrong {
                field: field.to_owned(),
                nth,
                what,
            })
        };
        let wrong = |field: &str, what| at(field, 0, what);
        let plain = |text: &str| {
            !text.is_empty()
                && text
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if !plain(&self.slug) || Reading::parse(&self.slug).is_some() || TAKEN.contains(&self.slug.as_str()) {
            return wrong(
                "slug",
                "must be lower-case letters, digits and hyphens, no language code and no page's name",
            );
        }
        if self.languages.is_empty() || self.languages.iter().any(|l| Reading::parse(l).is_none()) {
            return wrong("languages", "must list language codes such as \"en\"");
        }
        if self.required.iter().any(|code| Reading::parse(code).is_none()) {
            return wrong("required", "must list readings such as \"en\" or \"en-easy\"");
        }
        let kinds: Vec<Option<PhaseKind>> = self
            .phase
            .iter()
            .map(|phase| PhaseKind::parse(&phase.key))
            .collect();
        if kinds != PhaseKind::ALL.map(Some) {
            return wrong(
                "phase.key",
                "the phases must be listen, respond and challenge, in this order",
            );
        }
        for (nth, phase) in self.phase.iter().enumerate() {
            if phase.lasts_days < 1 {
                return at("lasts_days", nth, "must be at least 1");
            }
            if phase.audiences.is_empty()
                || phase.audiences.iter().any(|name| Audience::parse(name).is_none())
            {
                return at("audiences", nth, "must be citizen, ahp or other");
            }
            if (phase.key == "listen") == phase.question.is_empty() {
                return wrong(
                    "phase.question",
                    "only the first phase has questions, and it must have at least one",
                );
            }
            if phase.key != "listen" && (phase.ask.is_none() || phase.hint.is_none()) {
                return wrong(
                    "phase.ask",
                    "the second and third phase must say what they ask, with a hint",
                );
            }
            if phase.question.iter().any(|question| !plain(&question.key)) {
                return wrong("question.key", "must be lower-case letters, digits and hyphens");
            }
        }
        self.check_lists()?;
        self.every_text_has_the_default()
    }

    fn check_lists(&self) -> Result<(), Wrong> {
        let wrong = |field: &str, what| {
            Err(Wrong {
                field: field.to_owned(),
                nth: 0,
                what,
            })
        };
        for list in [
            "profession",
            "voice_group",
            "discipline",
            "reason",
            "report",
            "help",
            "verdict",
        ] {
            if self.list.get(list).is_none_or(Vec::is_empty) {
                return wrong(&format!("list.{list}"), "is missing");
            }
        }
        let groups: Vec<&String> = self
            .list
            .get("voice_group")
            .into_iter()
            .flatten()
            .map(|e| &e.code)
            .collect();
        for entry in self.list.get("profession").into_iter().flatten() {
            if !entry
                .voice_group
                .as_ref()
                .is_some_and(|group| groups.contains(&group))
            {
                return wrong(&entry.code, "its voice_group is not in list.voice_group");
            }
        }
        for entry in self.list.get("reach").into_iter().flatten() {
            // Fewer than this are never shown, so nobody could see the target met.
            if entry.target.is_none_or(|target| target < 8) {
                return wrong(
                    &entry.code,
                    "a group to reach must have a target of at least 8 people",
                );
            }
        }
        for entry in self.list.values().flatten() {
            let dates = [Some(&entry.valid_from), entry.valid_to.as_ref()];
            if dates
                .into_iter()
                .flatten()
                .any(|day| day.parse::<Date>().is_err())
            {
                return wrong(
                    &entry.code,
                    "valid_from and valid_to must be days such as \"2026-04-01\"",
                );
            }
            if entry
                .address
                .as_ref()
                .is_some_and(|address| !address.starts_with("https://"))
            {
                return wrong("address", "must begin with https://");
            }
            let worry = entry.worry.as_deref();
            if worry.is_some_and(|name| Concern::parse(name).is_none()) {
                return wrong(&entry.code, "its worry must be danger, self-harm, abuse or other");
            }
        }
        Ok(())
    }

    fn every_text_has_the_default(&self) -> Result<(), Wrong> {
        let default = self.languages.first().map_or("en", String::as_str);
        self.texts()
            .into_iter()
            .find(|(_, text)| text.get(default).is_none_or(|words| words.trim().is_empty()))
            .map_or(Ok(()), |(key, _)| {
                Err(Wrong {
                    field: owner_of(&key),
                    nth: 0,
                    what: "a text lacks the default language",
                })
            })
    }
}

/// What a mistake in a text is named after: the text itself, the phase, or the entry of a list.
fn owner_of(key: &str) -> String {
    let mut parts = key.split('.');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("phase"), Some(owner), _) | (Some("list"), _, Some(owner)) => owner.to_owned(),
        (Some("question"), Some(owner), _) => owner.to_owned(),
        (first, ..) => first.unwrap_or_default().to_owned(),
    }
}

/// A mistake that the parser does not see.
struct Wrong {
    field: String,
    /// Which of several fields of that name, counted from 0.
    nth: usize,
    what: &'static str,
}

/// The parser's own mistake, by line and field. It shows the table where a field is missing, and the field where it is
/// unknown or of the wrong kind.
pub(super) fn where_it_stands(text: &str, error: &toml::de::Error) -> TemplateError {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map_or(0, |before| before.matches('\n').count() + 1);
    let message = error.message();
    let missing = message
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next());
    let at = text
        .lines()
        .nth(line.saturating_sub(1))
        .and_then(|at| at.split('=').next());
    TemplateError {
        line,
        field: missing.or(at).unwrap_or_default().trim().to_owned(),
        what: message.to_owned(),
    }
}

/// The line of the nth field of that name (its last part counts), or the first that mentions it as a quoted code.
pub(super) fn line_of(text: &str, field: &str, nth: usize) -> usize {
    let last = field.rsplit('.').next().unwrap_or(field);
    let quoted = format!("\"{last}\"");
    let mut named = (1..).zip(text.lines()).filter(|(_, line)| {
        line.trim_start()
            .strip_prefix(last)
            .is_some_and(|rest| rest.trim_start().starts_with(['=', '.', ']']))
    });
    let mentioned = || (1..).zip(text.lines()).find(|(_, line)| line.contains(&quoted));
    named.nth(nth).or_else(mentioned).map_or(0, |(number, _)| number)
}

//! An edition is the content of one release, as the pages read it: everything small, with counts that have passed the
//! gate. Contributions themselves stay in the store, up to the release's last place. Immutable once cut.

use crate::analysis::disclosure::Published;
use crate::analysis::labels::{self, Label};
use crate::domain::ledger::Head;
use crate::domain::public_reason::PublicReason;
use crate::domain::wording::picture_of;
use crate::keys::hex;
pub use crate::publish::heard::HeardOf;
use crate::publish::moderation::Account;
use crate::publish::opinions::Opinions;
pub use crate::publish::voice_keys::KeyEdition;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The number that entries of the list `rule` give under this code.
pub fn rule(rules: &[Entry], code: &str, number: &str) -> Option<i64> {
    let entry = rules.iter().find(|entry| entry.code == code)?;
    entry.facts.get(number)?.parse().ok()
}

/// A count that has passed the gate; `None` is "too few to say". Made from [`Published`] only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Shown(Option<u64>);

impl From<Published> for Shown {
    fn from(published: Published) -> Self {
        Self(published.number())
    }
}

impl Shown {
    /// Nothing at all, which may be said.
    pub const NONE: Shown = Shown(Some(0));

    pub fn number(self) -> Option<u64> {
        self.0
    }

    /// The figure of an earlier release; none where no gate made it.
    pub fn kept(self) -> Option<Published> {
        Published::kept(self.0)
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Edition {
    pub engagement: String,
    pub number: i64,
    /// The London day of the release.
    pub cut_on: String,
    pub last_position: i64,
    /// Default language first.
    pub languages: Vec<String>,
    pub contact: String,
    /// key -> reading -> words.
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
    /// Readings whose every text a person has confirmed.
    #[serde(default)]
    pub checked: BTreeSet<String>,
    /// Digests of the interface's sheets that a person has confirmed.
    #[serde(default)]
    pub sheets: BTreeSet<String>,
    /// list -> entries valid on the day of the release.
    pub lists: BTreeMap<String, Vec<Entry>>,
    pub phases: Vec<PhaseEdition>,
    pub themes: Vec<ThemeEdition>,
    pub findings: Vec<FindingEdition>,
    /// Empty until the strategy is published.
    pub strategy: Vec<SectionEdition>,
    /// Relation and region that may stand together beside words; an empty one is left out.
    #[serde(default)]
    pub labels: BTreeSet<Label>,
    /// How many voices say where they stand: `relation` and `region`, each with its codes in the order of the list.
    #[serde(default)]
    pub heard: BTreeMap<String, Vec<(String, Shown)>>,
    /// Beside each of them: how many told it, and since when its figures stand.
    #[serde(default)]
    pub heard_of: BTreeMap<String, HeardOf>,
    /// Where the ledger stood just before the release; none in releases that are older than the ledger.
    #[serde(default)]
    pub ledger: Option<LedgerHead>,
    /// What moderators decided until then; none in releases that are older than this account.
    #[serde(default)]
    pub moderation: Option<Account>,
    /// Contributions below which no more comments are taken, each with a code of the list `closing`.
    #[serde(default)]
    pub closed_comments: BTreeMap<String, String>,
    /// Why the whole engagement stands still.
    #[serde(default)]
    pub held: Option<ReasonEdition>,
    /// The public keys that sign voices unseen.
    #[serde(default)]
    pub voice_keys: Vec<KeyEdition>,
    /// The rules of moderation as they are locked; none where nobody has locked any.
    #[serde(default)]
    pub rules: Option<RulesEdition>,
    /// What people think of what others said, of phases that are over.
    #[serde(default)]
    pub opinions: Vec<Opinions>,
}

/// Rules of moderation as they were locked: the bytes that were hashed, SHA-256 in hexadecimal, a London day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulesEdition {
    pub text: String,
    pub hash: String,
    pub locked_on: String,
}

/// What the public is told of a pause or an extension: the code of a list's entry, worded in every language, and a
/// sentence in the team's own. Either may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReasonEdition {
    pub code: String,
    pub note: String,
}

impl From<&PublicReason> for ReasonEdition {
    fn from(reason: &PublicReason) -> Self {
        Self {
            code: reason.code.clone(),
            note: reason.note.clone(),
        }
    }
}

/// How many lines the ledger had, and the hash of the last one, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerHead {
    pub lines: i64,
    pub hash: String,
}

impl From<Head> for LedgerHead {
    fn from(head: Head) -> Self {
        Self {
            lines: head.place,
            hash: hex(&head.hash),
        }
    }
}

/// One entry of a reference list; its name is the text `list.LIST.CODE`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Entry {
    pub code: String,
    pub facts: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PhaseEdition {
    pub id: i64,
    pub ordinal: i32,
    pub kind: String,
    pub state: String,
    /// London days; the last day on which words are taken.
    pub opens_on: Option<String>,
    pub last_day: Option<String>,
    /// The wall clock in London at which it closes on its last day, such as 17:00; none at midnight.
    #[serde(default)]
    pub last_time: Option<String>,
    /// The same where it opens later than a day begins.
    #[serde(default)]
    pub opens_time: Option<String>,
    /// Both in milliseconds, for forms, which are judged when they are asked for.
    #[serde(default)]
    pub opens_at: Option<i64>,
    #[serde(default)]
    pub closes_at: Option<i64>,
    #[serde(default)]
    pub paused: Option<ReasonEdition>,
    #[serde(default)]
    pub extended: Option<ReasonEdition>,
    pub set: Option<String>,
    /// The London day on which the set was handed over.
    #[serde(default)]
    pub set_on: Option<String>,
    pub audiences: Vec<String>,
    pub prompts: Vec<PromptEdition>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PromptEdition {
    pub id: i64,
    pub question: Option<String>,
    pub theme: Option<i64>,
    pub finding: Option<i64>,
    pub voices: Shown,
    /// By verdict, in the order of the list; only where a finding is judged.
    pub verdicts: Vec<(String, Shown)>,
    /// The same by who gave them: each audience, then the groups of professionals that answered.
    #[serde(default)]
    pub judged: Vec<JudgedEdition>,
    /// What it would do to the services of professionals who are no AHPs, by code in the order of the list.
    #[serde(default)]
    pub effects: Vec<(String, Shown)>,
}

/// How one audience, or one group of it, judged a finding.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct JudgedEdition {
    pub audience: String,
    /// Code of the profession or discipline group; empty for the audience as a whole.
    pub group: String,
    pub all: Shown,
    /// In the order of the list.
    pub verdicts: Vec<(String, Shown)>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ThemeEdition {
    pub id: i64,
    pub title: String,
    pub summary: String,
    pub voices: Shown,
    pub dropped_because: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FindingEdition {
    pub id: i64,
    pub title: String,
    pub statement: String,
    pub themes: Vec<i64>,
    pub outcome: Option<String>,
    pub reason: Option<String>,
    pub earlier_statement: Option<String>,
    pub merged_into: Option<i64>,
    /// Audiences whose challenge reached the threshold of the engagement's rules.
    #[serde(default)]
    pub challenged_by: Vec<String>,
    /// Whether that stands on after the decision.
    #[serde(default)]
    pub unresolved: bool,
    /// What the team says to them; empty where it need not.
    #[serde(default)]
    pub answer: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SectionEdition {
    pub title: String,
    pub lines: Vec<LineEdition>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LineEdition {
    pub id: i64,
    pub words: String,
    pub findings: Vec<i64>,
}

impl Edition {
    pub fn language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// A text in a reading, else in its language's standard, else in the default, with the language; no picture's name.
    pub fn text<'a>(&'a self, key: &str, reading: &'a str) -> (&'a str, &'a str) {
        let (_, words, language) = self.idea(key, reading);
        (words, language)
    }

    /// The same with the picture that stands beside an easy text: picture (may be empty), words, language.
    pub fn idea<'a>(&'a self, key: &str, reading: &'a str) -> (&'a str, &'a str, &'a str) {
        let language = reading.split('-').next().unwrap_or(reading);
        let default = self.language();
        self.texts
            .get(key)
            .and_then(|by_reading| {
                [reading, language, default]
                    .into_iter()
                    .find_map(|reading| by_reading.get(reading))
                    .map(|words| {
                        let own = by_reading.contains_key(reading) || by_reading.contains_key(language);
                        let (picture, words) = reading
                            .contains('-')
                            .then(|| picture_of(words))
                            .flatten()
                            .unwrap_or(("", words));
                        (picture, words, if own { language } else { default })
                    })
            })
            .unwrap_or(("", "", default))
    }

    /// What may stand beside words of such a relation and region: codes, empty ones are left out.
    pub fn label_of<'a>(&self, relation: &'a str, region: &'a str) -> (&'a str, &'a str) {
        labels::label_of(&self.labels, relation, region)
    }

    pub fn phase(&self, kind: &str) -> Option<&PhaseEdition> {
        self.phases.iter().find(|phase| phase.kind == kind)
    }

    /// The phase that matters now: the open one, else the latest that is not still ahead, else the first.
    pub fn current_phase(&self) -> Option<&PhaseEdition> {
        let under_way = |phase: &&PhaseEdition| matches!(phase.state.as_str(), "open" | "closing");
        let begun = |phase: &&PhaseEdition| !matches!(phase.state.as_str(), "draft" | "scheduled");
        self.phases
            .iter()
            .find(under_way)
            .or_else(|| self.phases.iter().rev().find(begun))
            .or_else(|| self.phases.first())
    }

    /// The phase in which citizens can speak now, if there is one. A prompt's number on paper is its place here.
    pub fn open_to_citizens(&self) -> Option<&PhaseEdition> {
        self.phases.iter().find(|phase| {
            phase.state == "open" && phase.audiences.iter().any(|audience| audience == "citizen")
        })
    }

    /// Whether a page may ask people to speak in a phase.
    pub fn invites(&self, phase: &PhaseEdition) -> bool {
        phase.state == "open" && phase.paused.is_none() && self.held.is_none()
    }

    /// Why a form takes no words at `now`: `not-yet`, `paused` or `over`, whether or not a timer has moved it; or nothing.
    pub fn standing<'a>(
        &'a self,
        phase: &'a PhaseEdition,
        now: Timestamp,
    ) -> (&'static str, Option<&'a ReasonEdition>) {
        let now = now.as_millisecond();
        let due = phase.opens_at.is_some_and(|at| at <= now);
        match phase.state.as_str() {
            "scheduled" if due => {}
            "draft" | "scheduled" => return ("not-yet", None),
            "open" if phase.closes_at.is_none_or(|at| now < at) => {}
            _ => return ("over", None),
        }
        match self.held.as_ref().or(phase.paused.as_ref()) {
            Some(reason) => ("paused", Some(reason)),
            None => ("", None),
        }
    }

    pub fn prompt(&self, id: i64) -> Option<(&PhaseEdition, &PromptEdition)> {
        self.phases
            .iter()
            .find_map(|phase| phase.prompts.iter().find(|p| p.id == id).map(|p| (phase, p)))
    }

    pub fn theme(&self, id: i64) -> Option<&ThemeEdition> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    pub fn finding(&self, id: i64) -> Option<&FindingEdition> {
        self.findings.iter().find(|finding| finding.id == id)
    }

    pub fn line(&self, id: i64) -> Option<(&SectionEdition, &LineEdition)> {
        self.strategy
            .iter()
            .find_map(|section| section.lines.iter().find(|l| l.id == id).map(|l| (section, l)))
    }

    /// Lines of the published strategy that cite a finding, or the finding that it was merged into.
    pub fn lines_citing(&self, finding: i64) -> Vec<&LineEdition> {
        let into = self.finding(finding).and_then(|finding| finding.merged_into);
        self.strategy
            .iter()
            .flat_map(|section| &section.lines)
            .filter(|line| {
                line.findings.contains(&finding) || into.is_some_and(|into| line.findings.contains(&into))
            })
            .collect()
    }

    /// Findings drawn from a theme.
    pub fn findings_from(&self, theme: i64) -> Vec<&FindingEdition> {
        self.findings
            .iter()
            .filter(|finding| finding.themes.contains(&theme))
            .collect()
    }

    /// Findings that were merged into this one.
    pub fn merged_into(&self, finding: i64) -> Vec<&FindingEdition> {
        self.findings
            .iter()
            .filter(|other| other.merged_into == Some(finding))
            .collect()
    }

    /// Whether a challenge stands on against a finding, or against one that was merged into it.
    pub fn is_contested(&self, finding: i64) -> bool {
        let stands_on = |finding: &FindingEdition| finding.unresolved;
        self.finding(finding).is_some_and(stands_on) || self.merged_into(finding).into_iter().any(stands_on)
    }
}

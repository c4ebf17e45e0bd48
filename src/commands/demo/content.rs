//! The invented people and words of the demonstration, as its files hold them.

use rust_embed::RustEmbed;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(RustEmbed)]
#[folder = "engagements/demo"]
struct Files;

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    pub agreement: Agreement,
    pub staff: Vec<Person>,
    pub account: Vec<Professional>,
    pub voice: Vec<Voice>,
    pub comment: Vec<Comment>,
    pub second_thought: Vec<SecondThought>,
    pub report: Vec<Report>,
    pub covered: Vec<Covered>,
    pub batch: Vec<Batch>,
    pub theme: Vec<Theme>,
    pub response: Vec<Response>,
    pub finding: Vec<Finding>,
    pub organisation: Vec<Organisation>,
    pub challenge: Vec<Challenge>,
    pub section: Vec<Section>,
}

/// What one lead tells the other when they close a phase, and when they hand it over.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    pub closure: String,
    pub handover: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub name: String,
    pub email: String,
    pub roles: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Professional {
    pub email: String,
    pub profession: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    pub question: String,
    pub words: String,
    pub lang: String,
    pub relation: Option<String>,
    pub region: Option<String>,
    pub decision: String,
    pub reason: Option<String>,
    pub theme: Option<String>,
}

/// The codes that the analyst gives to what people say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codebook {
    pub code: Vec<CodeOfPlay>,
    pub double: DoubleOfPlay,
}

/// What a second analyst codes blind.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoubleOfPlay {
    /// In 100.
    pub share: i32,
    /// Why the first differences are settled as they are.
    pub because: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeOfPlay {
    pub key: String,
    pub theme: String,
    /// Key of the code that it stands under.
    #[serde(default)]
    pub under: String,
    pub name: String,
    pub definition: String,
    /// What it meant at first.
    pub was: Option<String>,
    pub include: String,
    pub exclude: String,
    pub example: String,
    /// A sentence with one of these bears it.
    #[serde(default)]
    pub says: Vec<String>,
    pub memo: Option<String>,
}

/// What someone says about what someone else has said.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    pub question: String,
    /// The first words of what it is on.
    pub on: String,
    pub words: String,
    pub lang: String,
    pub decision: String,
}

/// What names somebody, and what is left of it with the name covered.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Covered {
    pub question: String,
    pub words: String,
    pub lang: String,
    pub left: String,
    pub reason: String,
    pub reply: String,
}

/// Someone who speaks, is answered, and comes back with the receipt.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondThought {
    pub question: String,
    pub words: String,
    pub lang: String,
    /// Why it was declined; published where there is none.
    pub reason: Option<String>,
    pub reply: String,
    pub appeal: Option<String>,
    pub change: Option<String>,
}

/// What a reader reports of what is public.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    pub question: String,
    /// The first words of what it is about.
    pub on: String,
    pub reason: String,
    pub words: String,
}

/// What a facilitator brings in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    pub label: String,
    pub channel: String,
    /// Still being typed.
    pub open: bool,
    pub session: Option<Session>,
    pub entry: Vec<Entry>,
}

/// What is noted of a group's session.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    pub place: String,
    pub came: i64,
    pub reach: Vec<String>,
    pub asked: Vec<String>,
    pub met: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub question: String,
    pub words: String,
    pub lang: String,
    /// Into English.
    pub translation: Option<String>,
    /// Agree, disagree, not sure.
    pub hands: Option<[u32; 3]>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    pub key: String,
    pub title: String,
    pub summary: String,
    pub dropped: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    pub theme: String,
    pub profession: String,
    pub words: String,
    pub decision: String,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    pub key: String,
    pub title: String,
    pub statement: String,
    pub themes: Vec<String>,
    pub outcome: String,
    pub reason: String,
    /// What is said to those whose challenge reached the threshold.
    pub answer: Option<String>,
    pub changed_statement: Option<String>,
    pub merged_into: Option<String>,
}

/// What an organisation answers to a finding.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub finding: String,
    pub name: String,
    pub words: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    pub finding: String,
    pub audience: String,
    pub profession: Option<String>,
    pub discipline: Option<String>,
    pub verdict: String,
    /// What it would do to the service of someone who is no AHP.
    pub effect: Option<String>,
    pub words: String,
    pub decision: String,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub title: String,
    pub line: Vec<Line>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub words: String,
    pub findings: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stages {
    pub stage: Vec<StageFile>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageFile {
    pub slug: String,
    pub until: String,
    pub name: BTreeMap<String, String>,
}

fn read(name: &str) -> String {
    Files::get(name)
        .map(|file| String::from_utf8_lossy(&file.data).into_owned())
        .unwrap_or_default()
}

impl Content {
    pub fn load() -> Result<Self, toml::de::Error> {
        toml::from_str(&read("ahp.toml"))
    }
}

impl Codebook {
    pub fn load() -> Result<Self, toml::de::Error> {
        toml::from_str(&read("codebook.toml"))
    }
}

impl Stages {
    pub fn load() -> Result<Self, toml::de::Error> {
        toml::from_str(&read("stages.toml"))
    }
}

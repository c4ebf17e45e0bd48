//! Which list lies on the bench, as its address and a hidden field of its forms say.
//! So a step leads back to where the analyst was. Not here: the words themselves.

use crate::domain::audience::Channel;
use crate::domain::ids::{ContributionId, Key};
use crate::publish::edition::Edition;
use crate::store::bench::{Queue, Wanted};
use crate::store::codebook::Code;
use crate::web::desk::bench::names;
use crate::web::desk::forms::Choice;
use crate::web::desk::narrowing::Facet;
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::public::engagement::prompt_title;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

/// The queues by name, in the order of the page.
pub const QUEUES: [&str; 4] = ["uncoded", "again", "unread", "all"];
/// Nobody said in which language it is.
const UNKNOWN: &str = "und";

/// What the address says; empty where nothing is chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    queue: String,
    question: String,
    language: String,
    channel: String,
    code: String,
    /// What is searched for.
    pub sought: String,
    /// The last one of the page before.
    pub after: Option<ContributionId>,
}

/// A queue and the way to it.
#[derive(Debug, Clone, Serialize)]
pub struct QueueWay {
    /// Worded by `desk-bench-queue-NAME`.
    pub name: &'static str,
    pub href: String,
    pub current: bool,
}

impl List {
    /// Reads a query; what the form does not offer is no page of ours.
    pub fn read(query: &str, edition: &Edition, codes: &[Code]) -> Result<Self, PageError> {
        let fields = Fields::parse(query.as_bytes()).ok_or(PageError::Malformed)?;
        let text = |name: &str| fields.text(name).to_owned();
        let after = match fields.text("after") {
            "" => None,
            id => Some(ContributionId::parse(id).ok_or(PageError::NotFound)?),
        };
        let mut read = Self {
            queue: text("queue"),
            question: text("question"),
            language: text("language"),
            channel: text("channel"),
            code: text("bearing"),
            sought: fields.text("sought").trim().chars().take(200).collect(),
            after,
        };
        // A search goes through all words, so no list is shown as chosen beside it.
        if !read.sought.is_empty() {
            read.language.clear();
            read.channel.clear();
            read.code.clear();
        }
        let answers = [&read.question, &read.language, &read.channel, &read.code];
        let facets = read.facets(edition, codes);
        let known = |chosen: &str, facet: &Facet| {
            chosen.is_empty() || facet.options.iter().any(|option| option.value == chosen)
        };
        let all = answers
            .into_iter()
            .zip(&facets)
            .all(|(chosen, facet)| known(chosen, facet));
        let queue = read.queue.is_empty() || QUEUES.contains(&read.queue.as_str());
        if all && queue {
            Ok(read)
        } else {
            Err(PageError::NotFound)
        }
    }

    /// The lists of the form, in the order of the answers.
    pub fn facets(&self, edition: &Edition, codes: &[Code]) -> Vec<Facet> {
        let choice = |chosen: &str, value: &str, label: &str| Choice {
            value: value.to_owned(),
            label: label.to_owned(),
            checked: chosen == value,
        };
        let prompts = edition
            .phases
            .iter()
            .flat_map(|phase| &phase.prompts)
            .map(|prompt| {
                let (id, title) = (Key(prompt.id).to_string(), prompt_title(edition, prompt, "en").0);
                let label = if title.is_empty() { &id } else { &title };
                choice(&self.question, &id, label)
            });
        let tags = edition.languages.iter().map(String::as_str).chain([UNKNOWN]);
        let names = names(codes);
        let codes = codes.iter().map(|code| {
            let label = names.get(&code.id).map_or("", String::as_str);
            choice(&self.code, &code.id.to_string(), label)
        });
        vec![
            Facet {
                name: "question",
                options: prompts.collect(),
            },
            Facet {
                name: "language",
                options: tags
                    .map(|tag| choice(&self.language, tag, if tag == UNKNOWN { "" } else { tag }))
                    .collect(),
            },
            Facet {
                name: "channel",
                options: Channel::ALL
                    .map(|channel| choice(&self.channel, channel.as_str(), ""))
                    .to_vec(),
            },
            Facet {
                name: "bearing",
                options: codes.collect(),
            },
        ]
    }

    /// Which queue it is, by name. A search goes through all words.
    pub fn queue(&self) -> &'static str {
        let chosen = if self.sought.is_empty() {
            self.queue.as_str()
        } else {
            "all"
        };
        QUEUES
            .into_iter()
            .find(|name| *name == chosen)
            .unwrap_or("uncoded")
    }

    pub fn queues(&self, address: &str) -> Vec<QueueWay> {
        QUEUES
            .map(|name| {
                let there = Self {
                    queue: name.to_owned(),
                    sought: String::new(),
                    after: None,
                    ..self.clone()
                };
                QueueWay {
                    name,
                    href: there.at(address),
                    current: name == self.queue(),
                }
            })
            .to_vec()
    }

    pub fn is_narrow(&self) -> bool {
        [
            &self.question,
            &self.language,
            &self.channel,
            &self.code,
            &self.sought,
        ]
        .into_iter()
        .any(|answer| !answer.is_empty())
    }

    /// What of the bench is wanted, for a colleague.
    pub fn wanted(&self, edition: &Edition, staff: i64) -> Wanted {
        let prompts = edition
            .phases
            .iter()
            .flat_map(|phase| &phase.prompts)
            .map(|prompt| Key(prompt.id))
            .filter(|id| self.question.is_empty() || id.to_string() == self.question);
        Wanted {
            queue: match self.queue() {
                "again" => Queue::Again,
                "unread" => Queue::Unread(staff),
                "all" => Queue::All,
                _ => Queue::Uncoded,
            },
            prompts: prompts.collect(),
            channel: Channel::parse(&self.channel),
            lang: Some(self.language.clone()).filter(|tag| !tag.is_empty()),
            code: Key::parse(&self.code),
            not_blind_of: Some(staff),
        }
    }

    /// As a query, without a question mark.
    pub fn query(&self) -> String {
        let given = [
            ("queue", self.queue.clone()),
            ("question", self.question.clone()),
            ("language", self.language.clone()),
            ("channel", self.channel.clone()),
            ("bearing", self.code.clone()),
            (
                "sought",
                utf8_percent_encode(&self.sought, NON_ALPHANUMERIC).to_string(),
            ),
            ("after", self.after.map(|id| id.to_string()).unwrap_or_default()),
        ];
        let given: Vec<String> = given
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        given.join("&")
    }

    /// An address with these answers.
    pub fn at(&self, address: &str) -> String {
        let query = self.query();
        if query.is_empty() {
            address.to_owned()
        } else {
            format!("{address}?{query}")
        }
    }

    /// The same list after one of its contributions.
    pub fn after(&self, id: ContributionId) -> Self {
        Self {
            after: Some(id),
            ..self.clone()
        }
    }

    /// The same list from its start.
    pub fn from_start(&self) -> Self {
        Self {
            after: None,
            ..self.clone()
        }
    }
}

/// What must be looked at again of one code: an address of the bench.
pub fn again_of(address: &str, code: Key) -> String {
    format!("{address}?queue=again&bearing={code}")
}

/// An address with a note of what was done.
pub fn having_done(address: &str, done: &str) -> String {
    let sign = if address.contains('?') { '&' } else { '?' };
    format!("{address}{sign}done={done}")
}

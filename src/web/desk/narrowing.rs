//! What a moderator narrows the queue to, as it stands in the address of the queue and of what is opened from it, so
//! that a decision leads back to where they were. Not here: the queue itself.

use crate::actions::decide::MOST_TOGETHER;
use crate::clock::london_day;
use crate::domain::audience::Channel;
use crate::domain::ids::Key;
use crate::publish::edition::Edition;
use crate::publish::moderation::late_before;
use crate::store::waiting::Wanted;
use crate::web::desk::forms::Choice;
use crate::web::desk::queue::SHOWN;
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::public::engagement::prompt_title;
use jiff::Timestamp;
use serde::Serialize;

/// A list to choose from; its name is the parameter, and `desk-narrow-NAME` its label.
#[derive(Debug, Clone, Serialize)]
pub struct Facet {
    pub name: &'static str,
    /// Words of the engagement; empty where the value is worded by `desk-narrow-NAME-VALUE`.
    pub options: Vec<Choice>,
}

/// The answers of the form, empty where nothing is chosen, and the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrowing {
    phase: String,
    question: String,
    language: String,
    channel: String,
    age: String,
    aside: String,
    /// From 0.
    pub page: usize,
}

/// Came before the last day of the target; came today.
const AGES: [&str; 2] = ["late", "new"];
/// Nobody said in which language it is.
const UNKNOWN: &str = "und";

impl Narrowing {
    /// Reads a query; what the form does not offer is no page of ours.
    pub fn read(query: &str, edition: &Edition) -> Result<Self, PageError> {
        let fields = Fields::parse(query.as_bytes()).ok_or(PageError::Malformed)?;
        let text = |name: &str| fields.text(name).to_owned();
        let page = match fields.text("page") {
            "" => 1,
            number => number.parse().map_err(|_| PageError::Malformed)?,
        };
        // The list is no longer than that, whatever number stands in an address.
        let pages = usize::try_from(MOST_TOGETHER).map_or(0, |most| most.div_ceil(SHOWN));
        if page > pages {
            return Err(PageError::Malformed);
        }
        let read = Self {
            phase: text("phase"),
            question: text("question"),
            language: text("language"),
            channel: text("channel"),
            age: text("age"),
            aside: text("aside"),
            page: usize::checked_sub(page, 1).ok_or(PageError::Malformed)?,
        };
        let known = |chosen: &str, facet: &Facet| {
            chosen.is_empty() || facet.options.iter().any(|option| option.value == chosen)
        };
        let facets = read.facets(edition);
        let answers = [
            &read.phase,
            &read.question,
            &read.language,
            &read.channel,
            &read.age,
            &read.aside,
        ];
        if answers
            .into_iter()
            .zip(&facets)
            .all(|(chosen, facet)| known(chosen, facet))
        {
            Ok(read)
        } else {
            Err(PageError::NotFound)
        }
    }

    /// The lists of the form, in the order of the answers.
    pub fn facets(&self, edition: &Edition) -> Vec<Facet> {
        let choice = |chosen: &str, value: &str, label: &str| Choice {
            value: value.to_owned(),
            label: label.to_owned(),
            checked: chosen == value,
        };
        let phases = edition.phases.iter().map(|phase| {
            let name = edition.text(&format!("phase.{}.name", phase.kind), "en").0;
            choice(&self.phase, &phase.kind, name)
        });
        let prompts = edition
            .phases
            .iter()
            .flat_map(|phase| &phase.prompts)
            .map(|prompt| {
                let (id, title) = (Key(prompt.id).to_string(), prompt_title(edition, prompt, "en").0);
                // What a release has not named yet is known by its id: an empty label would be taken for a code.
                let label = if title.is_empty() { &id } else { &title };
                choice(&self.question, &id, label)
            });
        let tags = edition.languages.iter().map(String::as_str).chain([UNKNOWN]);
        vec![
            Facet {
                name: "phase",
                options: phases.collect(),
            },
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
                name: "age",
                options: AGES.map(|age| choice(&self.age, age, "")).to_vec(),
            },
            Facet {
                name: "aside",
                options: vec![choice(&self.aside, "held", "")],
            },
        ]
    }

    pub fn is_narrow(&self) -> bool {
        *self
            != Self {
                page: self.page,
                ..Self::default()
            }
    }

    /// What of the queue is wanted.
    pub fn wanted(&self, edition: &Edition, now: Timestamp) -> Wanted {
        let prompts = edition
            .phases
            .iter()
            .flat_map(|phase| phase.prompts.iter().map(move |prompt| (phase, prompt)));
        let prompts = prompts
            .filter(|(phase, _)| self.phase.is_empty() || phase.kind == self.phase)
            .map(|(_, prompt)| Key(prompt.id))
            .filter(|id| self.question.is_empty() || id.to_string() == self.question);
        let today = london_day(now);
        Wanted {
            prompts: (!self.phase.is_empty() || !self.question.is_empty()).then(|| prompts.collect()),
            channel: Channel::parse(&self.channel),
            lang: Some(self.language.clone()).filter(|tag| !tag.is_empty()),
            from: (self.age == "new").then_some(today),
            held: !self.aside.is_empty(),
            before: (self.age == "late").then(|| late_before(edition.entries("rule"), today)),
        }
    }

    /// An address with these answers, on a page counted from 0.
    pub fn on_page(&self, address: &str, page: usize) -> String {
        let page = if page == 0 {
            String::new()
        } else {
            (page + 1).to_string()
        };
        let mut given = self.answers();
        given.push(("page", page));
        // Every value was offered by the form, so none holds anything that an address must spell otherwise.
        let given: Vec<String> = given
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if given.is_empty() {
            address.to_owned()
        } else {
            format!("{address}?{}", given.join("&"))
        }
    }

    fn answers(&self) -> Vec<(&'static str, String)> {
        vec![
            ("phase", self.phase.clone()),
            ("question", self.question.clone()),
            ("language", self.language.clone()),
            ("channel", self.channel.clone()),
            ("age", self.age.clone()),
            ("aside", self.aside.clone()),
        ]
    }

    /// The same page of another address.
    pub fn at(&self, address: &str) -> String {
        self.on_page(address, self.page)
    }

    /// The same page after something was done.
    pub fn after(&self, address: &str, done: &str) -> String {
        let address = self.at(address);
        let sign = if address.contains('?') { '&' } else { '?' };
        format!("{address}{sign}done={done}")
    }
}

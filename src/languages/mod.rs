//! The words of the interface, by language: Fluent files inside the binary, one folder a language. A language is one
//! more folder. A folder such as `en-easy` holds only what Easy Read says in other words; for the rest the language
//! itself speaks; and what a language has not put yet, English says, marked as such (`borrowed`). A key that English
//! lacks is an error, which a test finds before a visitor does. Not here: the texts of an engagement, which are data.

pub mod borrowed;
pub mod pictures;
pub mod sheets;

use crate::languages::borrowed::borrowed;
use crate::languages::pictures::{Idea, ideas, without_pictures};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use rust_embed::RustEmbed;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "assets/locales"]
struct Files;

/// What a language says.
struct Language {
    bundle: FluentBundle<FluentResource>,
    /// Messages that need no arguments, worded once.
    fixed: HashMap<String, String>,
}

/// The files of a language, and what they say once someone has asked: most sites are read in two or three.
#[derive(Default)]
struct Folder {
    paths: Vec<String>,
    read: OnceLock<Result<Language, LanguageError>>,
    own_name: OnceLock<Option<String>>,
    /// What names exactly the words of its public sheets.
    digests: OnceLock<Vec<String>>,
}

/// All languages of the interface.
pub struct Languages {
    by_tag: BTreeMap<String, Folder>,
}

/// A value inside a message.
#[derive(Debug, Clone)]
pub enum Fact {
    Text(String),
    Number(i64),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageError(pub String);

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LanguageError {}

impl Languages {
    /// Reads the source language; a file of it that does not parse stops the start. Each other language is read when it
    /// is first spoken; a test speaks them all.
    pub fn load() -> Result<Self, LanguageError> {
        let mut by_tag: BTreeMap<String, Folder> = BTreeMap::new();
        for path in Files::iter() {
            if let Some((tag, _)) = path.split_once('/') {
                let folder = by_tag.entry(tag.to_owned()).or_default();
                folder.paths.push(path.to_string());
            }
        }
        let languages = Self { by_tag };
        languages.spoken(sheets::SOURCE)?;
        Ok(languages)
    }

    /// The language of a folder; `None` where there is no such folder.
    fn spoken(&self, tag: &str) -> Result<Option<&Language>, LanguageError> {
        let Some(folder) = self.by_tag.get(tag) else {
            return Ok(None);
        };
        let read = folder.read.get_or_init(|| Language::read(tag, &folder.paths));
        read.as_ref().map(Some).map_err(LanguageError::clone)
    }

    /// The languages, without the folders of their other wordings.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.by_tag
            .keys()
            .map(String::as_str)
            .filter(|tag| !tag.contains('-'))
    }

    /// Whether there are words of this reading: `en`, `en-easy`.
    pub fn has(&self, code: &str) -> bool {
        self.by_tag.contains_key(code)
    }

    /// What a language calls itself. Every page names all languages, so none is read for that alone, and each is looked
    /// up once: the search through its file costs more than the rest of a page.
    pub fn own_name(&self, tag: &str) -> Result<&str, LanguageError> {
        let folder = self.by_tag.get(tag);
        folder
            .and_then(|folder| folder.own_name.get_or_init(|| name_in_file(tag)).as_deref())
            .ok_or_else(|| LanguageError(format!("{tag}: language-name")))
    }

    /// What names exactly the words that a reading shows the public, sheet by sheet; nothing for an unknown one.
    pub fn digests(&self, code: &str) -> &[String] {
        let of_all = || {
            let names = sheets::names(code);
            names.iter().map(|sheet| sheets::digest(code, sheet)).collect()
        };
        self.by_tag
            .get(code)
            .map_or(&[], |folder| folder.digests.get_or_init(of_all))
    }

    /// Words a message for a reading, such as `ur` or `en-easy`. An easier wording that has no words of its own for it
    /// says what its language says.
    pub fn say(&self, reading: &str, key: &str, facts: &[(&str, Fact)]) -> Result<String, LanguageError> {
        self.whole(reading, key, facts)
            .map(|(words, easy)| if easy { without_pictures(&words) } else { words })
    }

    /// The same, idea by idea, each with the name of its picture; a standard text is one idea without a picture.
    pub fn ideas(
        &self,
        reading: &str,
        key: &str,
        facts: &[(&str, Fact)],
    ) -> Result<Vec<Idea>, LanguageError> {
        self.whole(reading, key, facts).map(|(words, easy)| {
            if easy {
                ideas(&words)
            } else {
                vec![Idea::bare(words)]
            }
        })
    }

    /// The message as its file has it, and whether that is a file of another wording than the standard.
    fn whole(
        &self,
        reading: &str,
        key: &str,
        facts: &[(&str, Fact)],
    ) -> Result<(String, bool), LanguageError> {
        let standard = reading.split('-').next().unwrap_or(reading);
        if standard != reading
            && let Some(easier) = self.spoken(reading)?
            && easier.bundle.has_message(key)
        {
            return Ok((easier.say(reading, key, facts)?, true));
        }
        let language = self
            .spoken(standard)?
            .ok_or_else(|| LanguageError(format!("{reading}: {key}")))?;
        if !language.bundle.has_message(key)
            && let Some(source) = self.spoken(sheets::SOURCE)?
        {
            return Ok((borrowed(&source.say(sheets::SOURCE, key, facts)?), false));
        }
        Ok((language.say(standard, key, facts)?, false))
    }

    /// A day in the words of a language, from `2026-11-20`.
    pub fn day(&self, tag: &str, iso: &str) -> Result<String, LanguageError> {
        let day: Date = iso
            .parse()
            .map_err(|_| LanguageError(format!("{tag}: not a day: {iso}")))?;
        self.say(
            tag,
            "a-day",
            &[
                ("day", Fact::Number(day.day().into())),
                ("month", Fact::Number(day.month().into())),
                ("year", Fact::Text(day.year().to_string())),
            ],
        )
    }
}

fn name_in_file(tag: &str) -> Option<String> {
    let file = Files::get(&format!("{tag}/public.ftl"))?;
    let text = std::str::from_utf8(&file.data).ok()?;
    let mut lines = text.lines();
    lines
        .find_map(|line| line.strip_prefix("language-name = "))
        .map(str::to_owned)
}

impl Language {
    fn new(tag: &str) -> Result<Self, LanguageError> {
        let language = tag.split('-').next().unwrap_or(tag);
        let id: LanguageIdentifier = language
            .parse()
            .map_err(|_| LanguageError(format!("{tag} is no language tag")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Direction is handled by markup (dir, bdi); invisible marks would end up in titles and mails.
        bundle.set_use_isolating(false);
        Ok(Self {
            bundle,
            fixed: HashMap::new(),
        })
    }

    fn read(tag: &str, paths: &[String]) -> Result<Self, LanguageError> {
        let mut language = Self::new(tag)?;
        for path in paths {
            let file = Files::get(path).ok_or_else(|| LanguageError(path.clone()))?;
            let text = String::from_utf8_lossy(&file.data).into_owned();
            let resource = FluentResource::try_new(text)
                .map_err(|(_, errors)| LanguageError(format!("{path}: {errors:?}")))?;
            language.add(resource, path)?;
        }
        Ok(language)
    }

    fn say(&self, tag: &str, key: &str, facts: &[(&str, Fact)]) -> Result<String, LanguageError> {
        if let Some(fixed) = self.fixed.get(key) {
            return Ok(fixed.clone());
        }
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| LanguageError(format!("{tag}: {key}")))?;
        let mut args = FluentArgs::new();
        for (name, fact) in facts {
            match fact {
                Fact::Text(text) => args.set(*name, FluentValue::from(text.as_str())),
                Fact::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let words = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        if errors.is_empty() {
            Ok(words)
        } else {
            Err(LanguageError(format!("{tag}: {key}: {errors:?}")))
        }
    }

    fn add(&mut self, resource: FluentResource, path: &str) -> Result<(), LanguageError> {
        let keys: Vec<String> = resource.source().lines().filter_map(key_of).collect();
        self.bundle
            .add_resource(resource)
            .map_err(|errors| LanguageError(format!("{path}: {errors:?}")))?;
        for key in keys {
            let Some(pattern) = self.bundle.get_message(&key).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let words = self
                .bundle
                .format_pattern(pattern, None, &mut errors)
                .into_owned();
            if errors.is_empty() {
                self.fixed.insert(key, words);
            }
        }
        Ok(())
    }
}

/// The key that a line of a locale file defines, if it begins a message.
fn key_of(line: &str) -> Option<String> {
    let (key, _) = line.split_once(" =")?;
    let begins = key.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')).then(|| key.to_owned())
}

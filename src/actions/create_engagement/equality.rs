//! The built-in equality questions, which an engagement takes over when its template asks for them and brings none of
//! its own. Data, not code; their translations are files beside them.

use super::template::{EntryTemplate, Template};
use crate::domain::reading::Reading;
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Checked by a test, so it cannot fail in a binary that passed it.
const FILE: &str = include_str!("../../../engagements/reference/equality.toml");

/// One file a reading, `"key" = "words"` line by line.
#[derive(RustEmbed)]
#[folder = "engagements/reference/equality"]
struct Translations;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reference {
    list: BTreeMap<String, Vec<EntryTemplate>>,
}

/// Puts the lists of questions and answers into a template that asks for them.
pub(super) fn take_over(template: &mut Template) {
    if template.equality_kept_days.is_some()
        && !template.list.contains_key("equality")
        && let Ok(reference) = toml::from_str::<Reference>(FILE)
    {
        template.list.extend(reference.list);
    }
}

/// The translations of a template by reading and key, with those of the questions that it took over. What the template
/// itself says in that reading stays.
pub(super) fn with_translations(template: &Template) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all = template.translations.clone();
    let own: BTreeMap<String, _> = template.texts().into_iter().collect();
    for file in Translations::iter() {
        let Some(reading) = file.strip_suffix(".toml").and_then(Reading::parse) else {
            continue;
        };
        if !template.languages.contains(&reading.language) {
            continue;
        }
        let words: BTreeMap<String, String> = Translations::get(&file)
            .and_then(|file| toml::from_str(&String::from_utf8_lossy(&file.data)).ok())
            .unwrap_or_default();
        let code = reading.code();
        let asked = all.entry(code.clone()).or_default();
        for (key, words) in words {
            if own.get(&key).is_some_and(|text| !text.contains_key(&code)) {
                asked.entry(key).or_insert(words);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_has_answers_and_every_list_a_question() {
        let lists = toml::from_str::<Reference>(FILE).unwrap().list;
        let questions: Vec<&str> = lists["equality"]
            .iter()
            .map(|entry| entry.code.as_str())
            .collect();
        assert!(questions.len() >= 8, "{questions:?}");
        for question in &questions {
            assert!(lists[&format!("equality-{question}")].len() > 1, "{question}");
        }
        assert_eq!(lists.len(), questions.len() + 2);
        assert!(
            lists["equality-any"]
                .iter()
                .any(|entry| entry.code == "prefer-not-to-say")
        );
    }

    #[test]
    fn every_translation_has_every_text() {
        let lists = toml::from_str::<Reference>(FILE).unwrap().list;
        let keys: Vec<String> = lists
            .iter()
            .flat_map(|(list, entries)| entries.iter().map(move |entry| (list, entry)))
            .flat_map(|(list, entry)| {
                let texts = entry.texts().into_iter();
                texts.map(move |(part, _)| format!("list.{list}.{}{part}", entry.code))
            })
            .collect();
        for file in Translations::iter() {
            let text = Translations::get(&file).unwrap();
            let words: BTreeMap<String, String> =
                toml::from_str(std::str::from_utf8(&text.data).unwrap()).unwrap();
            assert!(words.keys().all(|key| keys.contains(key)), "{file}");
            let is_language = !file.contains('-');
            assert!(!is_language || words.len() == keys.len(), "{file}");
        }
    }
}

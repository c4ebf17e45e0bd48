//! The locale files as sheets that a translator checks: message by message beside English, each sheet with a digest
//! that changes when either side changes. Not here: how a message is worded with its facts.

use super::Files;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The language that the sheets are translated from.
pub const SOURCE: &str = "en";

/// One message as its file has it, with English beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub key: String,
    pub source: String,
    pub words: String,
}

fn text_of(code: &str, sheet: &str) -> Option<String> {
    Files::get(&format!("{code}/{sheet}.ftl")).map(|file| String::from_utf8_lossy(&file.data).into_owned())
}

/// The sheets of a reading, by name without ending: those that the public sees. A language has all that English has,
/// be it that nobody has begun one; another wording has its own only.
pub fn names(code: &str) -> Vec<String> {
    let folder = if is_language(code) { SOURCE } else { code };
    let mut names: Vec<String> = Files::iter()
        .filter_map(|path| {
            let name = path.strip_prefix(folder)?.strip_prefix('/')?;
            name.strip_suffix(".ftl").map(str::to_owned)
        })
        .filter(|name| !name.starts_with("desk"))
        .collect();
    names.sort();
    names
}

/// The messages of a sheet; in a language those that it lacks too, with empty words. A wording other than the standard
/// has only those that differ from its language's.
pub fn messages(code: &str, sheet: &str) -> Vec<Message> {
    let source = text_of(SOURCE, sheet)
        .map(|text| split(&text))
        .unwrap_or_default();
    let own = split(&text_of(code, sheet).unwrap_or_default());
    let (mut own_words, in_order): (BTreeMap<String, String>, Vec<String>) = (
        own.iter().cloned().collect(),
        own.into_iter().map(|(key, _)| key).collect(),
    );
    if !is_language(code) {
        let source: BTreeMap<String, String> = source.into_iter().collect();
        return in_order
            .into_iter()
            .map(|key| Message {
                source: source.get(&key).cloned().unwrap_or_default(),
                words: own_words.remove(&key).unwrap_or_default(),
                key,
            })
            .collect();
    }
    source
        .into_iter()
        .map(|(key, source)| Message {
            words: own_words.remove(&key).unwrap_or_default(),
            key,
            source,
        })
        .collect()
}

/// How many messages of a sheet stand in English because the language has none of its own.
pub fn lacking(code: &str, sheet: &str) -> usize {
    messages(code, sheet)
        .iter()
        .filter(|message| message.words.is_empty())
        .count()
}

/// `ur`, not `en-easy`.
fn is_language(code: &str) -> bool {
    !code.contains('-')
}

/// What names exactly these words and the English beside them (SHA-256, in hex): a confirmation holds for it alone.
pub fn digest(code: &str, sheet: &str) -> String {
    let mut sum = Sha256::new();
    for message in messages(code, sheet) {
        for part in [&message.key, &message.source, &message.words] {
            sum.update(part.as_bytes());
            sum.update([0]);
        }
    }
    sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Key and text of each message, comments left out.
fn split(file: &str) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some(key) = super::key_of(line) {
            let words = line.split_once('=').map_or("", |(_, words)| words).trim();
            messages.push((key, words.to_owned()));
        } else if let Some((_, words)) = messages.last_mut().filter(|_| !line.trim().is_empty()) {
            if !words.is_empty() {
                words.push('\n');
            }
            words.push_str(line.trim_end());
        }
    }
    messages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_has_its_messages_beside_english() {
        let found = messages("ur", "public");
        assert!(found.len() > 300 && found.iter().all(|message| !message.source.is_empty()));
        let name = found.iter().find(|message| message.key == "language-name");
        assert_eq!(
            name.map(|message| (message.source.as_str(), message.words.as_str())),
            Some(("English", "اردو"))
        );
        assert!(names("en").iter().all(|name| !name.starts_with("desk")));
    }

    #[test]
    fn a_digest_names_the_words_and_their_source() {
        let sheets = names("ur");
        assert_eq!(sheets, names("en"));
        assert_eq!(digest("ur", "public").len(), 64);
        assert_ne!(digest("ur", "public"), digest("en", "public"));
    }

    #[test]
    fn what_a_language_lacks_is_counted() {
        assert_eq!(lacking("ur", "public"), 0);
        assert_eq!(lacking("en-easy", "public"), 0, "an easier wording lacks nothing");
        assert_eq!(lacking("xx", "public"), messages("en", "public").len());
    }
}

//! Easy Read is easy: short sentences, hard words explained where they stand, and a picture that exists beside each
//! idea. Held for the interface and for the engagement that is built in. What a machine can count; people judge the rest.

use crate::tidy::source::files;
use ahpslisten::domain::wording::picture_of;
use ahpslisten::languages::sheets;
use std::collections::BTreeSet;

/// Most words in a sentence.
const MOST: usize = 15;

/// Words that an easy text may use only where it says what they mean.
const HARD: [&str; 17] = [
    "allied",
    "anonymous",
    "braille",
    "chiropodist",
    "contribution",
    "controller",
    "cookie",
    "diagnostic",
    "disclosure",
    "fingerprint",
    "moderator",
    "partially",
    "phase",
    "professional",
    "regulations",
    "release",
    "statutory",
];
/// One of these stands where a hard word is explained.
const EXPLAINS: [&str; 6] = [
    " is a ",
    " is writing",
    " are ",
    "call this",
    "calls this",
    "The laws are",
];

/// Where the word has been explained before, on the page that it stands on.
const EXPLAINED_ABOVE: [&str; 9] = [
    "kept-device",
    "anonymity-not-4",
    "information-moderation-part1-2",
    "information-cookies-title",
    "information-cookies-part1-2",
    "information-cookies-part1-3",
    "information-cookies-part2-1",
    "information-cookies-part2-2",
    "footer-cookies",
];

/// The sentences of an easy text; a number or a name inside counts as one word.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines().map(str::trim) {
        let line = picture_of(line).map_or(line, |(_, words)| words);
        // A form of a plural begins with the name of its number.
        let line = line
            .strip_prefix('*')
            .unwrap_or(line)
            .strip_prefix('[')
            .and_then(|rest| rest.split_once(']'))
            .map_or(line, |(_, words)| words);
        let mut sentence = String::new();
        for word in line
            .split_whitespace()
            .filter(|word| !matches!(*word, "{" | "}" | "->"))
        {
            sentence.push_str(word);
            if word.ends_with(['.', '?', '!']) {
                found.push(std::mem::take(&mut sentence));
            } else {
                sentence.push(' ');
            }
        }
        found.push(sentence.trim_end().to_owned());
    }
    found.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    found
}

fn too_long(text: &str) -> Vec<String> {
    let count = |sentence: &String| {
        let words = sentence.split_whitespace();
        words
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .count()
    };
    sentences(text)
        .into_iter()
        .filter(|sentence| count(sentence) > MOST)
        .collect()
}

fn unexplained(text: &str) -> Option<&'static str> {
    let said = sentences(text).join(" ");
    let explained = EXPLAINS.iter().any(|sign| said.contains(sign));
    let small = said.to_lowercase();
    let own: Vec<&str> = small.split(' ').filter(|word| !word.starts_with('$')).collect();
    HARD.into_iter()
        .find(|word| !explained && own.iter().any(|own| own.contains(word)))
}

/// Every easy text: where it stands, and its words.
fn easy_texts() -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> = Vec::new();
    for sheet in sheets::names("en-easy") {
        for message in sheets::messages("en-easy", &sheet) {
            texts.push((message.key, message.words));
        }
    }
    for (path, text) in files("engagements", &["toml"]) {
        if path.ends_with("en-easy.toml") {
            let words: toml::Table = text.parse().unwrap();
            let own = words.into_iter();
            texts.extend(own.map(|(key, words)| (key, words.as_str().unwrap().to_owned())));
        }
    }
    texts
}

#[test]
fn easy_read_is_easy() {
    let pictures: BTreeSet<String> = files("assets/img", &["svg"])
        .iter()
        .flat_map(|(_, text)| text.split("<symbol id=\"").skip(1).collect::<Vec<_>>())
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    let texts = easy_texts();
    assert!(
        texts.len() > 400 && pictures.len() > 20,
        "there is hardly anything to look at"
    );
    let mut wrong = Vec::new();
    for (key, words) in &texts {
        for sentence in too_long(words) {
            wrong.push(format!("{key}: more than {MOST} words: {sentence}"));
        }
        for picture in words
            .lines()
            .filter_map(|line| picture_of(line.trim()))
            .map(|(name, _)| name)
        {
            if !pictures.contains(picture) {
                wrong.push(format!("{key}: no picture is named {picture}"));
            }
        }
        if let Some(word) = unexplained(words).filter(|_| !EXPLAINED_ABOVE.contains(&key.as_str())) {
            wrong.push(format!("{key}: says \"{word}\" and does not say what it means"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn long_sentences_and_hard_words_are_found() {
    let long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
    assert_eq!(too_long(&format!("pen | {long}. One more.")), [""; 0]);
    assert_eq!(too_long(&format!("{long} sixteen.")).len(), 1);
    assert_eq!(
        sentences("{ $n ->\n    [one] A { $n } b. C!\n}"),
        ["$n", "A $n b.", "C!"]
    );
    assert_eq!(unexplained("moderator | Someone reads it in { $phase }."), None);
    assert_eq!(unexplained("A moderator reads it."), Some("moderator"));
    assert_eq!(unexplained("A moderator is a person who reads it."), None);
}

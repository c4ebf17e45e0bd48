//! What the words of a text mean, and the signs that follow from it: words, neighbours, meanings and those near
//! each other. It reads `engagements/concerns/words.txt`; what each sign weighs is known to `learned`.

use super::Token;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// How far apart, in words, two meanings still belong together.
const NEAR: usize = 10;
/// How far apart, in words, their order counts too.
const CLOSE: usize = 3;

#[derive(PartialEq, Eq)]
struct Phrase {
    /// The stems that must follow the first.
    rest: Vec<String>,
    meaning: String,
    /// It worries nobody by itself or with others that do not.
    small: bool,
}

pub struct Meanings {
    stemmer: Stemmer,
    /// What a word of a text message or a contraction stands for.
    same: HashMap<String, Vec<String>>,
    /// Meanings by the first word's stem.
    by_stem: HashMap<String, Vec<Phrase>>,
    /// Stems that say nothing by themselves or with each other.
    plain: HashSet<String>,
    /// Words with a meaning that are long enough to be misspelt, by first letter.
    long: BTreeMap<char, BTreeSet<String>>,
    /// Correct words, never taken for another.
    known: HashSet<String>,
    /// Lines that could not be read.
    pub strange: Vec<String>,
}

impl Meanings {
    /// Reads the form that `engagements/concerns/words.txt` explains.
    pub fn parse(text: &str) -> Self {
        let mut meanings = Self {
            stemmer: Stemmer::create(Algorithm::English),
            same: HashMap::new(),
            by_stem: HashMap::new(),
            plain: HashSet::new(),
            long: BTreeMap::new(),
            known: HashSet::new(),
            strange: Vec::new(),
        };
        let mut section = "";
        for line in text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (head, rest) = line.split_once(' ').unwrap_or((line, ""));
            match (section, head, rest) {
                (_, "[same]" | "[plain]" | "[small]" | "[meanings]", "") => section = head,
                ("[same]", _, rest) if !rest.is_empty() => {
                    let meant = rest.split_whitespace().map(str::to_owned).collect();
                    meanings.same.insert(head.to_owned(), meant);
                }
                ("[plain]", ..) => {
                    let stems: Vec<String> = line.split(' ').map(|word| meanings.stem(word)).collect();
                    meanings.plain.extend(stems);
                }
                ("[small]" | "[meanings]", _, rest) if !rest.is_empty() => {
                    for phrase in rest.split_whitespace() {
                        meanings.add(head, phrase, section == "[small]");
                    }
                }
                _ => meanings.strange.push(line.to_owned()),
            }
        }
        meanings
    }

    fn add(&mut self, name: &str, phrase: &str, small: bool) {
        let words: Vec<String> = phrase.split('_').flat_map(|word| self.meant(word)).collect();
        if let [word] = words.as_slice() {
            self.known.insert(word.clone());
            let first = word.chars().next().filter(|_| word.chars().count() >= 5);
            if let Some(first) = first {
                self.long.entry(first).or_default().insert(word.clone());
            }
        }
        let mut stems = words.iter().map(|word| self.stem(word));
        if let Some(first) = stems.next() {
            let phrase = Phrase {
                rest: stems.collect(),
                meaning: name.to_owned(),
                small,
            };
            if small && phrase.rest.is_empty() {
                self.plain.insert(first.clone());
            }
            let listed = self.by_stem.entry(first).or_default();
            if !listed.contains(&phrase) {
                listed.push(phrase);
            }
        }
    }

    /// Adds correct words, which are never taken for another.
    pub fn know<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        self.known.extend(words.map(str::to_owned));
    }

    fn stem(&self, word: &str) -> String {
        self.stemmer.stem(word).into_owned()
    }

    fn meant(&self, word: &str) -> Vec<String> {
        self.same
            .get(word)
            .cloned()
            .unwrap_or_else(|| vec![word.to_owned()])
    }

    /// The word with a meaning that an unknown one is a misspelling of, if there is one that begins alike.
    fn corrected(&self, word: &str) -> Option<&str> {
        let letters = word.chars().count();
        if letters < 5 || self.known.contains(word) || self.same.contains_key(word) {
            return None;
        }
        let listed = word.chars().next().and_then(|first| self.long.get(&first))?;
        let allowed = if letters < 8 { 1 } else { 2 };
        listed
            .iter()
            .filter(|listed| listed.chars().count().abs_diff(letters) <= allowed)
            .map(|listed| (strsim::osa_distance(listed, word), listed))
            .filter(|(distance, _)| *distance <= allowed)
            .min()
            .map(|(_, listed)| listed.as_str())
    }

    /// The stems of what is meant by some words.
    pub fn stems(&self, tokens: &[Token]) -> Vec<String> {
        tokens
            .iter()
            .flat_map(|token| self.meant(self.corrected(&token.word).unwrap_or(&token.word)))
            .map(|word| self.stem(&word))
            .collect()
    }

    /// The meanings that begin at a place, in the order of the list.
    fn meanings_at<'a>(&'a self, stems: &'a [String], at: usize) -> impl Iterator<Item = &'a Phrase> {
        let after = stems.get(at + 1..).unwrap_or_default();
        stems
            .get(at)
            .and_then(|stem| self.by_stem.get(stem))
            .into_iter()
            .flatten()
            .filter(|phrase| after.starts_with(&phrase.rest))
    }

    /// The signs in some words, each once: words (`w hit`, `w hit me`, `w hit me again`, `w hit _ again`), meanings
    /// (`m hit`), meanings close to each other in their order (`hit>me`) or near each other in any (`afraid+he`).
    pub fn signs(&self, tokens: &[Token]) -> BTreeSet<String> {
        let stems = self.stems(tokens);
        let mut signs: BTreeSet<String> = stems
            .iter()
            .filter(|stem| !self.plain.contains(*stem))
            .map(|stem| format!("w {stem}"))
            .collect();
        for (at, stem) in stems.iter().enumerate() {
            let Some(next) = stems.get(at + 1) else { break };
            signs.insert(format!("w {stem} {next}"));
            let Some(third) = stems.get(at + 2) else { break };
            signs.insert(format!("w {stem} {next} {third}"));
            if !self.plain.contains(stem) || !self.plain.contains(third) {
                signs.insert(format!("w {stem} _ {third}"));
            }
        }
        let places: Vec<(usize, &Phrase)> = (0..stems.len())
            .flat_map(|at| self.meanings_at(&stems, at).map(move |phrase| (at, phrase)))
            .collect();
        for (nth, (at, phrase)) in places.iter().enumerate() {
            let name = &phrase.meaning;
            if !phrase.small {
                signs.insert(format!("m {name}"));
            }
            let later = places.iter().skip(nth + 1);
            for (other_at, other) in later.take_while(|(other_at, _)| other_at - at <= NEAR) {
                if other_at == at || (phrase.small && other.small) {
                    continue;
                }
                let other = &other.meaning;
                let (one, two) = if name <= other {
                    (name, other)
                } else {
                    (other, name)
                };
                signs.insert(format!("{one}+{two}"));
                if other_at - at <= CLOSE {
                    signs.insert(format!("{name}>{other}"));
                }
            }
        }
        signs
    }
}

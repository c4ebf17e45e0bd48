//! Reads the list of patterns and knows which listed words a written word may be meant for. The list is data inside
//! the binary; a line that cannot be read is passed over when serving, and found by a test.

use crate::domain::concern::Concern;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

pub static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::parse(concat!(
        include_str!("../../../engagements/concerns/patterns.txt"),
        include_str!("../../../engagements/concerns/languages.txt"),
    ))
});

/// One place of a pattern.
#[derive(Debug, PartialEq, Eq)]
pub enum Slot {
    /// Any of these words, by their numbers.
    Words(Vec<usize>),
    /// A few words of any kind.
    Any,
}

#[derive(Debug)]
pub struct Pattern {
    pub concern: Concern,
    pub slots: Vec<Slot>,
    /// Its places may be filled in any order, anywhere in one sentence.
    pub together: bool,
    /// Counts only where someone in particular is spoken of.
    pub personal: bool,
}

#[derive(Debug, Default)]
pub struct Lexicon {
    numbers: HashMap<String, usize>,
    /// Listed words long enough to be misspelt, with their numbers and letters, by first letter.
    long: BTreeMap<char, Vec<(String, usize, u32)>>,
    /// Listed words that may be misspelt.
    forgiven: HashSet<String>,
    sets: HashMap<String, Vec<String>>,
    people: HashSet<String>,
    negations: HashSet<String>,
    fillers: HashSet<String>,
    /// Correct words that are never taken for another.
    right: HashSet<String>,
    pub patterns: Vec<Pattern>,
    pub ordinary: Vec<Pattern>,
    /// Lines that could not be read.
    pub strange: Vec<String>,
}

/// How many letters may be wrong, missing, added or swapped in a listed word of so many letters.
fn mistakes_allowed(letters: usize) -> u8 {
    match letters {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    }
}

/// Which letters a word has, as bits: a cheap look before a costly comparison.
fn letters_of(word: &str) -> u32 {
    word.chars()
        .fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 32))
}

/// The same letters with two neighbours swapped: the one mistake that is forgiven in a word of four.
fn is_swapped(listed: &str, word: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(listed) == sorted(word) && strsim::osa_distance(listed, word) == 1
}

impl Lexicon {
    /// Reads a list in the form that `engagements/concerns/patterns.txt` explains.
    pub fn parse(text: &str) -> Self {
        let mut lexicon = Lexicon::default();
        let mut section = "";
        for line in text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                section = name;
                continue;
            }
            let words = line.split_whitespace().map(super::fold);
            match section {
                "sets" => {
                    let mut words = words;
                    if let Some(name) = words.next() {
                        lexicon.sets.insert(name, words.collect());
                    }
                }
                "people" => lexicon.people.extend(words),
                "negations" => lexicon.negations.extend(words),
                "fillers" => lexicon.fillers.extend(words),
                "right" => lexicon.right.extend(words),
                _ => lexicon.add(section, line),
            }
        }
        for (word, number) in &lexicon.numbers {
            let letters = word.chars().count();
            if let Some(first) = word
                .chars()
                .next()
                .filter(|_| letters >= 4 && lexicon.forgiven.contains(word))
            {
                lexicon
                    .long
                    .entry(first)
                    .or_default()
                    .push((word.clone(), *number, letters_of(word)));
            }
        }
        lexicon
    }

    fn add(&mut self, section: &str, line: &str) {
        let exactly = section.strip_suffix(" exactly");
        let concern = Concern::parse(exactly.unwrap_or(section));
        let (personal, body) = line.strip_prefix('~').map_or((false, line), |body| (true, body));
        let (together, body) = body.strip_prefix('+').map_or((false, body), |body| (true, body));
        let slots: Option<Vec<Slot>> = body
            .split_whitespace()
            .map(|slot| self.slot(slot, exactly.is_none()))
            .collect();
        match (concern, slots) {
            (Some(concern), Some(slots)) => self.patterns.push(Pattern {
                concern,
                slots,
                together,
                personal,
            }),
            (None, Some(slots)) if section == "ordinary" => self.ordinary.push(Pattern {
                concern: Concern::Other,
                slots,
                together,
                personal,
            }),
            _ => self.strange.push(line.to_owned()),
        }
    }

    fn slot(&mut self, slot: &str, forgiving: bool) -> Option<Slot> {
        if slot == "*" {
            return Some(Slot::Any);
        }
        let mut numbers = Vec::new();
        for word in slot.split('|') {
            let words = match word.strip_prefix('@') {
                Some(_) => self.sets.get(word)?.clone(),
                None => {
                    let folded = super::fold(word);
                    if folded.is_empty() || !folded.chars().all(char::is_alphanumeric) {
                        return None;
                    }
                    vec![folded]
                }
            };
            for word in words {
                let next = self.numbers.len();
                if forgiving {
                    self.forgiven.insert(word.clone());
                }
                numbers.push(*self.numbers.entry(word).or_insert(next));
            }
        }
        Some(Slot::Words(numbers))
    }

    /// How many listed words there are; their numbers are below this.
    pub fn words(&self) -> usize {
        self.numbers.len()
    }

    /// The listed words that a written one may be meant for.
    pub fn like(&self, word: &str) -> Vec<usize> {
        if let Some(number) = self.numbers.get(word) {
            return vec![*number];
        }
        let first = word.chars().next();
        let letters = word.chars().count();
        if letters < 4 || self.right.contains(word) {
            return Vec::new();
        }
        let near = first
            .and_then(|first| self.long.get(&first))
            .into_iter()
            .flatten();
        let has = letters_of(word);
        near.filter(|(listed, _, letters_listed)| {
            let length = listed.chars().count();
            let allowed = mistakes_allowed(length);
            // A wrong letter changes the set of letters by two at most.
            let alike = (has ^ letters_listed).count_ones() <= 2 * u32::from(allowed);
            let allowed = usize::from(allowed);
            let meant =
                alike && length.abs_diff(letters) <= allowed && strsim::osa_distance(listed, word) <= allowed;
            meant || (length == 4 && letters == 4 && is_swapped(listed, word))
        })
        .map(|(_, number, _)| *number)
        .collect()
    }

    pub fn is_person(&self, word: &str) -> bool {
        self.people.contains(word)
    }

    pub fn is_negation(&self, word: &str) -> bool {
        self.negations.contains(word)
    }

    pub fn is_filler(&self, word: &str) -> bool {
        self.fillers.contains(word)
    }
}

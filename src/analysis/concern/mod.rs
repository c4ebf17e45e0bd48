//! Notices words of distress or danger (`engagements/concerns`): by a list of patterns, and by what was learned from
//! invented examples; where both find something, the most urgent counts. Both forgive spelling. It decides nothing: it
//! puts words on top of the queue and shows their author where help is. People decide.

mod learned;
mod lexicon;
mod meanings;

use crate::domain::concern::Concern;
use learned::LEARNED;
use lexicon::{LEXICON, Lexicon, Pattern, Slot};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word of a text, folded: small letters, no accents, no apostrophes, no letter more than twice in a row.
struct Token {
    word: String,
    /// A sentence or part of one begins here.
    begins: bool,
}

/// The listed words that one word of a text may be meant for.
struct Candidates {
    words: Vec<usize>,
    begins: bool,
}

impl Candidates {
    fn of(lexicon: &Lexicon, token: &Token) -> Self {
        Self {
            words: lexicon.like(&token.word),
            begins: token.begins,
        }
    }
}

/// How far from a match someone in particular must be spoken of, in words.
const NEAR: usize = 6;
/// How many words of any kind a star stands for.
const STAR: usize = 3;
/// How far words that must stand together may lie apart.
const REACH: usize = 20;
/// How far before a match a negation takes it back.
const NEGATED_WITHIN: usize = 2;

/// The most urgent worry that these words raise, if any. Cost: words times the patterns whose words all occur.
pub fn find(text: &str) -> Option<Concern> {
    let tokens = tokens(text);
    let listed = find_in(&LEXICON, &tokens);
    listed.into_iter().chain(LEARNED.find(&tokens)).min()
}

fn find_in(lexicon: &Lexicon, tokens: &[Token]) -> Option<Concern> {
    let candidates: Vec<Candidates> = tokens
        .iter()
        .map(|token| Candidates::of(lexicon, token))
        .collect();
    // By their numbers, which are few: each pattern asks for several of them.
    let mut said = vec![false; lexicon.words()];
    for word in candidates.iter().flat_map(|candidate| &candidate.words) {
        if let Some(said) = said.get_mut(*word) {
            *said = true;
        }
    }
    let ordinary: Vec<(usize, usize)> = lexicon
        .ordinary
        .iter()
        .filter(|pattern| is_possible(pattern, &said))
        .flat_map(|pattern| matches(&candidates, pattern))
        .collect();
    lexicon
        .patterns
        .iter()
        .filter(|pattern| is_possible(pattern, &said))
        .filter(|pattern| {
            matches(&candidates, pattern).into_iter().any(|(from, to)| {
                let cancelled = ordinary.iter().any(|(begin, end)| *begin <= from && to <= *end)
                    || ordinary.iter().any(|(begin, end)| from <= *begin && *end <= to)
                    || ordinary
                        .iter()
                        .any(|(begin, end)| pattern.personal && *begin < to && from < *end);
                !cancelled
                    && !is_negated(lexicon, tokens, from)
                    && (!pattern.personal || is_personal(lexicon, tokens, from, to))
            })
        })
        .map(|pattern| pattern.concern)
        .min()
}

/// Whether each place of a pattern finds a word anywhere in what was said: few do, and only those are looked for.
fn is_possible(pattern: &Pattern, said: &[bool]) -> bool {
    pattern.slots.iter().all(|slot| match slot {
        Slot::Words(words) => words.iter().any(|word| said.get(*word) == Some(&true)),
        Slot::Any => true,
    })
}

/// Letters without their accents, as words are compared; those of one keyboard as those of another. Marks that stand
/// inside a word and are no sound (joiners, the bar that lengthens Arabic) go.
fn plain(text: &str) -> impl Iterator<Item = char> {
    text.nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .filter(|letter| !matches!(letter, '\u{200c}' | '\u{200d}' | '\u{640}' | '\u{2bc}'))
        .map(|letter| match letter {
            'ł' => 'l',
            'Ł' => 'L',
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            'ة' | 'ہ' | 'ھ' | 'ۃ' | 'ە' => 'ه',
            'ٱ' => 'ا',
            letter => letter,
        })
}

fn fold(word: &str) -> String {
    plain(word).flat_map(char::to_lowercase).collect()
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut word = String::new();
    let mut begins = true;
    for letter in plain(text).chain(" ".chars()) {
        if letter.is_alphanumeric() {
            let twice = word.chars().rev().take(2).filter(|last| *last == letter).count() == 2;
            if !twice {
                word.extend(letter.to_lowercase());
            }
        } else if !matches!(letter, '\'' | '’' | '‘' | '`' | '´') {
            if !word.is_empty() {
                tokens.push(Token {
                    word: std::mem::take(&mut word),
                    begins,
                });
                begins = false;
            }
            begins |= matches!(letter, '.' | '!' | '?' | ';' | ':' | '\n' | '۔' | '؟' | '।');
        }
    }
    tokens
}

/// Where a pattern lies in a text: from a word up to, not including, another; never across the end of a sentence.
fn matches(candidates: &[Candidates], pattern: &Pattern) -> Vec<(usize, usize)> {
    if pattern.together {
        return sentences(candidates)
            .filter_map(|(from, to)| span_of_all(candidates, &pattern.slots, from, to))
            .collect();
    }
    (0..candidates.len())
        .filter_map(|from| end_of_match(candidates, &pattern.slots, from, from).map(|to| (from, to)))
        .collect()
}

/// Where each sentence begins and ends.
fn sentences(candidates: &[Candidates]) -> impl Iterator<Item = (usize, usize)> {
    let begins = candidates
        .iter()
        .enumerate()
        .filter(|(_, candidate)| candidate.begins)
        .map(|(at, _)| at);
    let ends = begins.clone().skip(1).chain([candidates.len()]);
    begins.zip(ends)
}

/// From the first to behind the last word that fills a place, if each place is filled within the sentence and the first
/// word of each lies no further than [`REACH`] words from the others'.
fn span_of_all(candidates: &[Candidates], slots: &[Slot], from: usize, to: usize) -> Option<(usize, usize)> {
    let places: Option<Vec<usize>> = slots
        .iter()
        .map(|slot| {
            let Slot::Words(words) = slot else { return None };
            (from..to).find(|at| {
                candidates
                    .get(*at)
                    .is_some_and(|here| here.words.iter().any(|word| words.contains(word)))
            })
        })
        .collect();
    let places = places?;
    let (first, last) = (*places.iter().min()?, *places.iter().max()?);
    (last - first <= REACH).then_some((first, last + 1))
}

fn end_of_match(candidates: &[Candidates], slots: &[Slot], from: usize, at: usize) -> Option<usize> {
    let Some((slot, rest)) = slots.split_first() else {
        return Some(at);
    };
    let inside = |at: usize| {
        candidates
            .get(at)
            .filter(|candidate| at == from || !candidate.begins)
    };
    match slot {
        Slot::Words(words) => {
            let here = inside(at)?;
            let fits = here.words.iter().any(|word| words.contains(word));
            if fits {
                end_of_match(candidates, rest, from, at + 1)
            } else {
                None
            }
        }
        Slot::Any => (0..=STAR)
            .take_while(|skipped| *skipped == 0 || inside(at + skipped - 1).is_some())
            .find_map(|skipped| end_of_match(candidates, rest, from, at + skipped)),
    }
}

/// The words before `from` in its sentence, nearest first.
fn before(tokens: &[Token], from: usize) -> impl Iterator<Item = &str> {
    let head = tokens.get(..from).unwrap_or_default();
    let open = tokens.get(from).is_some_and(|token| !token.begins);
    let mut stop = !open;
    head.iter().rev().map_while(move |token| {
        if stop {
            return None;
        }
        stop = token.begins;
        Some(token.word.as_str())
    })
}

fn is_negated(lexicon: &Lexicon, tokens: &[Token], from: usize) -> bool {
    before(tokens, from)
        .filter(|word| !lexicon.is_filler(word))
        .take(NEGATED_WITHIN)
        .any(|word| lexicon.is_negation(word))
}

fn is_personal(lexicon: &Lexicon, tokens: &[Token], from: usize, to: usize) -> bool {
    let after = tokens
        .get(to..)
        .unwrap_or_default()
        .iter()
        .take_while(|token| !token.begins)
        .map(|token| token.word.as_str());
    let inside = tokens
        .get(from..to)
        .unwrap_or_default()
        .iter()
        .map(|token| token.word.as_str());
    before(tokens, from)
        .take(NEAR)
        .chain(inside)
        .chain(after.take(NEAR))
        .any(|word| lexicon.is_person(word))
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod training;

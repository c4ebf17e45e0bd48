//! Parts of someone's words that the public must not read: where they stand, and what stands in their place.
//! Pure. Not here: what a program notices (`analysis::personal_information`), where the original is kept, who covers.

use crate::domain::personal::PersonalKind;
use std::cmp::Reverse;

/// What a covered part is, as far as the public is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Covered {
    Personal(PersonalKind),
    /// Anything else: its mark says that words were taken out, and no more.
    Words,
}

impl Covered {
    /// Name of the mark: `redacted-NAME` in the locale files.
    pub fn as_str(self) -> &'static str {
        match self {
            Covered::Personal(kind) => kind.as_str(),
            Covered::Words => "words",
        }
    }
}

/// Bytes of the text, from `start` up to, not including, `end`; both at the edge of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cover {
    pub start: usize,
    pub end: usize,
    pub kind: Covered,
}

/// Why words cannot be covered like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCover {
    /// No part was named.
    Nothing,
    /// What would be left says nothing.
    All,
}

/// One letter as it is compared: small, of however many characters that takes.
fn small(letter: char) -> impl Iterator<Item = char> {
    letter.to_lowercase()
}

/// Whether `sought` stands at the beginning of `text`, whatever its capitals and its spaces; then how many bytes it takes.
fn length_at_start(text: &str, sought: &str) -> Option<usize> {
    let mut letters = text.char_indices().peekable();
    let mut wanted = sought.chars().peekable();
    while let Some(letter) = wanted.next() {
        let (_, here) = letters.next()?;
        if letter.is_whitespace() {
            if !here.is_whitespace() {
                return None;
            }
            while wanted.next_if(|next| next.is_whitespace()).is_some() {}
            while letters.next_if(|(_, next)| next.is_whitespace()).is_some() {}
        } else if !small(letter).eq(small(here)) {
            return None;
        }
    }
    Some(letters.peek().map_or(text.len(), |(at, _)| *at))
}

/// Every place where these words stand as words of their own: “Ann” is not in “Annual”. Without regard to capitals, and
/// with any space between them. From the left, none within another.
pub fn find_words(text: &str, sought: &str) -> Vec<(usize, usize)> {
    let sought = sought.trim();
    let edge = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    // What begins or ends with a sign has its edge there already.
    let begins = sought.chars().next().is_some_and(char::is_alphanumeric);
    let ends = sought.chars().next_back().is_some_and(char::is_alphanumeric);
    let (mut found, mut before, mut free) = (Vec::new(), None, 0);
    for (at, letter) in text.char_indices() {
        let here = text.get(at..).unwrap_or_default();
        if !sought.is_empty()
            && at >= free
            && (!begins || edge(before))
            && let Some(length) = length_at_start(here, sought)
            && length > 0
            && (!ends || edge(here.get(length..).and_then(|rest| rest.chars().next())))
        {
            found.push((at, at + length));
            free = at + length;
        }
        before = Some(letter);
    }
    found
}

/// The text with every cover in place; `mark` words what stands there. Covers may come in any order; those that overlap
/// become one, of the kind of the first, the longest first. One that does not fit the text is refused as nothing.
pub fn cover(text: &str, covers: &[Cover], mark: impl Fn(Covered) -> String) -> Result<String, NoCover> {
    let mut sorted: Vec<Cover> = covers.to_vec();
    // Of two that begin together the longer one says what it was: a name may stand in an address.
    sorted.sort_unstable_by_key(|cover| (cover.start, Reverse(cover.end), cover.kind));
    let mut merged: Vec<Cover> = Vec::new();
    for next in sorted {
        match merged.last_mut() {
            Some(last) if next.start < last.end => last.end = last.end.max(next.end),
            _ => merged.push(next),
        }
    }
    let (mut words, mut kept, mut from) = (String::new(), String::new(), 0);
    for cover in &merged {
        let before = text.get(from..cover.start).ok_or(NoCover::Nothing)?;
        // Both edges must lie in the text, and something between them.
        text.get(cover.start..cover.end)
            .filter(|covered| !covered.is_empty())
            .ok_or(NoCover::Nothing)?;
        kept.push_str(before);
        words.push_str(before);
        words.push_str(&mark(cover.kind));
        from = cover.end;
    }
    let rest = text.get(from..).unwrap_or_default();
    kept.push_str(rest);
    words.push_str(rest);
    if merged.is_empty() {
        return Err(NoCover::Nothing);
    }
    if !kept.chars().any(char::is_alphanumeric) {
        return Err(NoCover::All);
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_as_words_and_nowhere_else() {
        type Places = &'static [(usize, usize)];
        let table: [(&str, &str, Places); 12] = [
            (
                "Ann says annual, Ann’s and ANN.",
                "Ann",
                &[(0, 3), (17, 20), (29, 32)],
            ),
            ("Mary\n  Smith and mary smith", "Mary Smith", &[(0, 12), (17, 27)]),
            ("Mary Smithson", "Mary Smith", &[]),
            ("My doctor", "", &[]),
            ("My doctor", "   ", &[]),
            ("Zoë and ZOË", "zoë", &[(0, 4), (9, 13)]),
            ("(Ann)", "(Ann)", &[(0, 5)]),
            ("aa aa aa", "aa aa", &[(0, 5)]),
            ("ڈاکٹر احمد نے کہا", "احمد", &[(11, 19)]),
            ("ward 7b, not 7", "7", &[(13, 14)]),
            ("Ann", "Ann Lee", &[]),
            ("İs here", "is", &[]),
        ];
        for (text, sought, expected) in table {
            assert_eq!(find_words(text, sought), expected, "{sought:?} in {text:?}");
        }
    }

    fn at((start, end): (usize, usize), kind: Covered) -> Cover {
        Cover { start, end, kind }
    }

    #[test]
    fn what_is_covered_says_what_it_was() {
        let name = Covered::Personal(PersonalKind::Name);
        let mark = |kind: Covered| format!("[{}]", kind.as_str());
        let text = "Mr Hartley on ward 7 said so.";
        let covers = [at((14, 20), Covered::Words), at((3, 10), name)];
        assert_eq!(
            cover(text, &covers, mark).unwrap(),
            "Mr [name] on [words] said so."
        );
        let overlapping = [at((0, 10), name), at((3, 13), Covered::Words)];
        assert_eq!(cover(text, &overlapping, mark).unwrap(), "[name] ward 7 said so.");
        let email = Covered::Personal(PersonalKind::Email);
        let within = [at((3, 10), name), at((3, 13), email)];
        assert_eq!(cover(text, &within, mark).unwrap(), "Mr [email] ward 7 said so.");
        let side_by_side = [at((0, 3), name), at((3, 10), name)];
        assert_eq!(
            cover(text, &side_by_side, mark).unwrap(),
            "[name][name] on ward 7 said so."
        );
        assert_eq!(cover(text, &[], mark), Err(NoCover::Nothing));
        assert_eq!(cover(text, &[at((0, 900), name)], mark), Err(NoCover::Nothing));
        assert_eq!(cover(text, &[at((3, 3), name)], mark), Err(NoCover::Nothing));
        assert_eq!(
            cover("Zoë.", &[at((0, 3), name)], mark),
            Err(NoCover::Nothing),
            "in a letter"
        );
        assert_eq!(cover("Zoë.", &[at((0, 4), name)], mark), Err(NoCover::All));
    }
}

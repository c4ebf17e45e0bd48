//! Finds what in someone's words could show who a person is: addresses, numbers, dates of birth, names that introduce
//! themselves. Nothing leaves the process and nothing is refused: `actions::notice` shows it to whoever writes, and to
//! moderators. It knows shapes and a few words around them, not people: it overlooks names that nothing announces.

mod check_digits;
mod names;
mod shapes;

use crate::domain::personal::{PersonalKind, PersonalSpan};
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// One shape of one kind. The part named `v` is what could point at someone; without it the whole match is.
struct Shape {
    kind: PersonalKind,
    pattern: &'static str,
    /// Judges what a pattern cannot: check digits, and words that only look like a name.
    holds: fn(&Captures<'_>) -> bool,
}

/// Shapes that parsed, the surest first: where two overlap, the earlier one stands.
static SHAPES: LazyLock<Vec<(&'static Shape, Regex)>> = LazyLock::new(|| {
    shapes::SHAPES
        .iter()
        .chain(names::SHAPES)
        .filter_map(|shape| Regex::new(shape.pattern).ok().map(|regex| (shape, regex)))
        .collect()
});

/// Everything in `text` that could show who a person is, in the order of the text, without overlaps. Linear in the
/// length of the text.
pub fn find(text: &str) -> Vec<PersonalSpan> {
    let mut found: Vec<PersonalSpan> = Vec::new();
    for (shape, regex) in SHAPES.iter() {
        for captures in regex.captures_iter(text) {
            let part = captures.name("v").or_else(|| captures.get(0));
            let Some(part) = part.filter(|_| (shape.holds)(&captures)) else {
                continue;
            };
            let trimmed = part
                .as_str()
                .trim_matches(|c: char| !c.is_alphanumeric() && c != '+' && c != '(');
            let start = part.start() + part.as_str().find(trimmed).unwrap_or(0);
            let span = PersonalSpan {
                start,
                end: start + trimmed.len(),
                kind: shape.kind,
            };
            let free = found
                .iter()
                .all(|other| other.end <= span.start || span.end <= other.start);
            if free && span.start < span.end {
                found.push(span);
            }
        }
    }
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests;

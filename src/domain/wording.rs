//! The texts of an engagement and their translations: which a phase needs before it opens, and how each one stands
//! towards the text it was made from. Not here: the texts, which are data, and who confirms them.

use crate::domain::phase::PhaseKind;

/// Where one text of one reading stands. A draft may be shown, and says that it is one; a stale text no longer says what
/// its source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Missing,
    Stale,
    Draft,
    Confirmed,
}

impl Standing {
    pub const ALL: [Standing; 4] = [
        Standing::Missing,
        Standing::Stale,
        Standing::Draft,
        Standing::Confirmed,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Missing => "missing",
            Standing::Stale => "stale",
            Standing::Draft => "draft",
            Standing::Confirmed => "confirmed",
        }
    }

    /// Whether a phase may open with it: people may read a draft, but nothing that is missing or outdated.
    pub fn will_do(self) -> bool {
        matches!(self, Standing::Draft | Standing::Confirmed)
    }
}

/// How a translation stands. `made_from` is the source as it was when the translation was made or last confirmed; `None`
/// where nothing was recorded, because nothing has changed since the engagement was made.
pub fn standing(words: Option<&str>, source: &str, made_from: Option<&str>, confirmed: bool) -> Standing {
    if words.is_none_or(|words| words.trim().is_empty()) {
        return Standing::Missing;
    }
    match (made_from, confirmed) {
        (Some(made_from), _) if made_from != source => Standing::Stale,
        (Some(_), true) => Standing::Confirmed,
        _ => Standing::Draft,
    }
}

/// The picture that a line names, and its words.
pub fn picture_of(line: &str) -> Option<(&str, &str)> {
    let (name, words) = line.split_once(" | ")?;
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    is_name.then_some((name, words))
}

/// Whether the text of that key must be there, in every required reading, before a phase of that kind opens: what the
/// engagement is, what each step is called, what this one asks and offers as answers.
pub fn is_needed(kind: PhaseKind, key: &str) -> bool {
    let own = |rest: &str| {
        rest.split_once('.')
            .is_some_and(|(phase, _)| phase == kind.as_str())
    };
    match key.split_once('.') {
        None => matches!(key, "name" | "purpose" | "who_decides"),
        Some(("phase", rest)) => own(rest) || rest.ends_with(".name"),
        Some(("question", _)) => kind == PhaseKind::Listen,
        Some(("list", rest)) => {
            kind == PhaseKind::Challenge && (rest.starts_with("verdict.") || rest.starts_with("effect."))
        }
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_by_its_source() {
        let table = [
            (None, None, false, Standing::Missing),
            (Some(" "), None, false, Standing::Missing),
            (Some("ہاں"), None, false, Standing::Draft),
            (Some("ہاں"), Some("Yes"), false, Standing::Draft),
            (Some("ہاں"), Some("Yes"), true, Standing::Confirmed),
            (Some("ہاں"), Some("No"), false, Standing::Stale),
            (Some("ہاں"), Some("No"), true, Standing::Stale),
        ];
        for (words, made_from, confirmed, expected) in table {
            assert_eq!(
                standing(words, "Yes", made_from, confirmed),
                expected,
                "{made_from:?}"
            );
        }
        assert_eq!(Standing::ALL.map(Standing::will_do), [false, false, true, true]);
    }

    #[test]
    fn a_picture_is_named_before_a_bar() {
        assert_eq!(picture_of("people | We listen."), Some(("people", "We listen.")));
        assert_eq!(picture_of("We listen | and read"), None);
        assert_eq!(picture_of("We listen."), None);
    }

    #[test]
    fn each_phase_needs_its_own_texts_and_the_names_of_all() {
        use PhaseKind::{Challenge, Listen, Respond};
        let table: [(&str, &[PhaseKind]); 9] = [
            ("name", &[Listen, Respond, Challenge]),
            ("phase.respond.name", &[Listen, Respond, Challenge]),
            ("phase.respond.ask", &[Respond]),
            ("phase.listen.next", &[Listen]),
            ("question.help.title", &[Listen]),
            ("list.verdict.nearly.ask", &[Challenge]),
            ("list.effect.harder", &[Challenge]),
            ("list.profession.dietitians", &[]),
            ("contact", &[]),
        ];
        for (key, needed) in table {
            for kind in PhaseKind::ALL {
                assert_eq!(is_needed(kind, key), needed.contains(&kind), "{key} {kind:?}");
            }
        }
    }
}

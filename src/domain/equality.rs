//! Answers to equality questions. Each is counted alone: there is no set of answers of one person, so nothing that two
//! answers together could tell. Not here: the questions, which are reference data.

/// Every question offers it, and it stands alone.
pub const NOT_SAYING: &str = "prefer-not-to-say";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerError {
    /// An answer that the question does not offer.
    NotOffered,
    /// Two answers where one is asked for.
    OnlyOne,
}

/// The answers to count, each once. `offered` are those of the question; who prefers not to say says nothing else.
pub fn answers<'a>(chosen: &[&'a str], offered: &[&str], many: bool) -> Result<Vec<&'a str>, AnswerError> {
    let mut chosen: Vec<&str> = chosen.to_vec();
    chosen.sort_unstable();
    chosen.dedup();
    if chosen
        .iter()
        .any(|answer| *answer != NOT_SAYING && !offered.contains(answer))
    {
        return Err(AnswerError::NotOffered);
    }
    if chosen.contains(&NOT_SAYING) {
        return Ok(vec![NOT_SAYING]);
    }
    if chosen.len() > 1 && !many {
        return Err(AnswerError::OnlyOne);
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_offered_counts_and_each_once() {
        let offered = ["vision", "hearing"];
        for (chosen, many, expected) in [
            (&[][..], false, Ok(vec![])),
            (&["vision"], false, Ok(vec!["vision"])),
            (&["vision", "hearing"], false, Err(AnswerError::OnlyOne)),
            (
                &["vision", "hearing", "vision"],
                true,
                Ok(vec!["hearing", "vision"]),
            ),
            (&["taste"], true, Err(AnswerError::NotOffered)),
            (&[""], true, Err(AnswerError::NotOffered)),
            (&["prefer-not-to-say"], false, Ok(vec!["prefer-not-to-say"])),
            (
                &["vision", "prefer-not-to-say"],
                true,
                Ok(vec!["prefer-not-to-say"]),
            ),
            (
                &["taste", "prefer-not-to-say"],
                true,
                Err(AnswerError::NotOffered),
            ),
        ] {
            assert_eq!(answers(chosen, &offered, many), expected, "{chosen:?}");
        }
    }
}

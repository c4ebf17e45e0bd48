//! Someone answers one equality question. The answer raises a counter; nothing of whoever gave it is kept, not even
//! that two answers came from one person. One press of a button counts once, by the ticket of its form.

use crate::clock::london_day;
use crate::domain::equality::{self, AnswerError};
use crate::keys::Keys;
use crate::store::engagements::ListEntry;
use crate::store::{Connection, StoreError, engagements, equality as counters, phases};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EqualityError {
    /// No such engagement or question.
    NoSuchQuestion,
    /// No phase is open, or the counters have been deleted.
    NotAsked,
    Answer(AnswerError),
    Store(StoreError),
}

impl From<StoreError> for EqualityError {
    fn from(error: StoreError) -> Self {
        EqualityError::Store(error)
    }
}

/// Whether an entry of the list of questions takes several answers.
pub fn takes_many(entry: &ListEntry) -> bool {
    serde_json::from_str::<serde_json::Value>(&entry.facts)
        .is_ok_and(|facts| facts.get("many").and_then(|many| many.as_str()) == Some("yes"))
}

/// Whether an engagement asks now: before its last day, while people speak.
pub fn asks(c: &mut Connection, slug: &str, now: Timestamp) -> Result<bool, StoreError> {
    let before = counters::find_term(c, slug)?.is_some_and(|day| london_day(now) < day);
    Ok(before
        && phases::list(c, slug)?
            .iter()
            .any(|phase| phase.accepts(now).is_ok()))
}

/// Counts what was chosen; nothing chosen is nothing counted. `nonce` is that of the form's ticket.
pub fn answer_equality(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    question: &str,
    chosen: &[String],
    nonce: &[u8; 16],
    now: Timestamp,
) -> Result<(), EqualityError> {
    let today = london_day(now);
    let entries = engagements::list_entries(c, slug)?;
    let valid = |list: &str| {
        let list = list.to_owned();
        entries
            .iter()
            .filter(move |entry| entry.list == list && entry.is_valid_on(today))
    };
    let asked = valid("equality")
        .find(|entry| entry.code == question)
        .ok_or(EqualityError::NoSuchQuestion)?;
    if !asks(c, slug, now)? {
        return Err(EqualityError::NotAsked);
    }
    let list = format!("equality-{question}");
    let offered: Vec<&str> = valid(&list).map(|entry| entry.code.as_str()).collect();
    let chosen: Vec<&str> = chosen.iter().map(String::as_str).collect();
    let answers = equality::answers(&chosen, &offered, takes_many(asked)).map_err(EqualityError::Answer)?;
    let form = keys.mac16("equality-form", &[nonce]);
    if answers.is_empty() || !counters::insert_form(c, &form, today)? {
        return Ok(());
    }
    if !counters::add(c, slug, question, &answers)? {
        let lists: Vec<(&str, String)> = valid("equality")
            .map(|asked| (asked.code.as_str(), format!("equality-{}", asked.code)))
            .collect();
        for (question, list) in &lists {
            let offered = valid(list).map(|entry| entry.code.as_str());
            let answers = offered
                .chain([equality::NOT_SAYING])
                .map(|answer| (*question, answer));
            counters::insert_counters(c, slug, answers)?;
        }
        counters::add(c, slug, question, &answers)?;
    }
    Ok(())
}

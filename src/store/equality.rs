//! Counters of equality answers. Answers wait beside the figures and join them with a release, so that nobody can
//! watch a figure while somebody answers. On their last day the counters are deleted.

use crate::domain::count::Count;
use crate::store::schema::{equality_form, equality_tally, equality_term};
use crate::store::{Connection, StoreError, dialect};
use diesel::dsl::case_when;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use jiff::civil::Date;

/// A counter as it begins.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = equality_tally)]
pub(crate) struct Row {
    pub(crate) engagement: String,
    pub(crate) question: String,
    pub(crate) answer: String,
    pub(crate) settled: i64,
    pub(crate) waiting: i64,
}

/// Sets the day on which the counters of an engagement are deleted.
pub fn insert_term(c: &mut Connection, slug: &str, deleted_on: Date) -> Result<(), StoreError> {
    diesel::insert_into(equality_term::table)
        .values((
            equality_term::engagement.eq(slug),
            equality_term::deleted_on.eq(deleted_on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

/// That day; none where nothing is asked.
pub fn find_term(c: &mut Connection, slug: &str) -> Result<Option<Date>, StoreError> {
    let day: Option<String> = equality_term::table
        .find(slug)
        .select(equality_term::deleted_on)
        .first(c)
        .optional()?;
    day.map(|day| day.parse().map_err(|_| StoreError::BadRow("equality term")))
        .transpose()
}

/// Notes that a form is counted; false when it was before.
pub fn insert_form(c: &mut Connection, form: &[u8; 16], today: Date) -> Result<bool, StoreError> {
    Ok(dialect::insert_form(c, form, &today.to_string())?)
}

/// Sets up a counter for each answer that may be given, unless it is there.
pub fn insert_counters<'a>(
    c: &mut Connection,
    slug: &str,
    answers: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(), StoreError> {
    for (question, answer) in answers {
        dialect::insert_counter(
            c,
            &Row {
                engagement: slug.to_owned(),
                question: question.to_owned(),
                answer: answer.to_owned(),
                settled: 0,
                waiting: 0,
            },
        )?;
    }
    Ok(())
}

/// Counts answers to one question, in the figures after the next release. False, and nothing is counted, when a counter
/// is missing. Every counter of the engagement is written anew, raised or not: PostgreSQL keeps with each row the number
/// of the transaction that wrote it last, and those of one person's answers would stand beside each other.
pub fn add(c: &mut Connection, slug: &str, question: &str, answers: &[&str]) -> Result<bool, StoreError> {
    let of_question = || {
        equality_tally::question
            .eq(question)
            .and(equality_tally::answer.eq_any(answers))
    };
    let there: Vec<String> = equality_tally::table
        .filter(equality_tally::engagement.eq(slug))
        .filter(of_question())
        .select(equality_tally::answer)
        .load(c)?;
    if there.len() < answers.len() {
        return Ok(false);
    }
    let more = case_when(of_question(), 1_i64.into_sql::<BigInt>()).otherwise(0_i64.into_sql::<BigInt>());
    diesel::update(equality_tally::table.filter(equality_tally::engagement.eq(slug)))
        .set(equality_tally::waiting.eq(equality_tally::waiting + more))
        .execute(c)?;
    Ok(true)
}

/// Lets what waits of these questions join the figures: part of a release. Every counter is written anew here as well.
pub fn join_waiting(c: &mut Connection, slug: &str, questions: &[&str]) -> Result<(), StoreError> {
    let joins = || equality_tally::question.eq_any(questions.to_vec());
    let joining = case_when(joins(), equality_tally::waiting).otherwise(0_i64.into_sql::<BigInt>());
    let staying = case_when(joins(), 0_i64.into_sql::<BigInt>()).otherwise(equality_tally::waiting);
    diesel::update(equality_tally::table.filter(equality_tally::engagement.eq(slug)))
        .set((
            equality_tally::settled.eq(equality_tally::settled + joining),
            equality_tally::waiting.eq(staying),
        ))
        .execute(c)?;
    Ok(())
}

/// Question and how many of each of its answers wait.
pub fn list_waiting(c: &mut Connection, slug: &str) -> Result<Vec<(String, Count)>, StoreError> {
    let rows: Vec<(String, i64)> = equality_tally::table
        .filter(equality_tally::engagement.eq(slug))
        .filter(equality_tally::waiting.gt(0))
        .order((equality_tally::question, equality_tally::answer))
        .select((equality_tally::question, equality_tally::waiting))
        .load(c)?;
    Ok(rows
        .into_iter()
        .map(|(question, n)| (question, Count::new(n.unsigned_abs())))
        .collect())
}

/// Question, answer and how many, as of the last release.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<(String, String, Count)>, StoreError> {
    let rows: Vec<(String, String, i64)> = equality_tally::table
        .filter(equality_tally::engagement.eq(slug))
        .filter(equality_tally::settled.gt(0))
        .order((equality_tally::question, equality_tally::answer))
        .select((
            equality_tally::question,
            equality_tally::answer,
            equality_tally::settled,
        ))
        .load(c)?;
    Ok(rows
        .into_iter()
        .map(|(question, answer, n)| (question, answer, Count::new(n.unsigned_abs())))
        .collect())
}

/// Deletes counters whose day has come, and forms of days before yesterday: their tickets have expired. Returns the
/// engagements whose counters went, each with how many answers they had counted.
pub fn delete_due(c: &mut Connection, today: Date) -> Result<Vec<(String, Count)>, StoreError> {
    let over: Vec<String> = equality_term::table
        .filter(equality_term::deleted_on.le(today.to_string()))
        .select(equality_term::engagement)
        .load(c)?;
    let mut gone = Vec::new();
    for slug in over {
        let counters = equality_tally::table.filter(equality_tally::engagement.eq(&slug));
        let counted: Vec<i64> = counters
            .select(equality_tally::settled + equality_tally::waiting)
            .load(c)?;
        if diesel::delete(counters).execute(c)? > 0 {
            let answers: i64 = counted.iter().sum();
            gone.push((slug, Count::new(answers.unsigned_abs())));
        }
    }
    let yesterday = today.yesterday().unwrap_or(today).to_string();
    diesel::delete(equality_form::table.filter(equality_form::counted_on.lt(yesterday))).execute(c)?;
    Ok(gone)
}

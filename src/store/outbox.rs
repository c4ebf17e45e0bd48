//! Mail that waits to leave. Written in the transaction of its cause, deleted once a mail server has taken it.

use crate::domain::count::Count;
use crate::store::schema::outbox;
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::Timestamp;

/// Messages to citizens who asked to be told of news begin with this.
pub const NOTICE: &str = "notice_";

/// Messages about someone who may be in danger begin with this.
pub const ALERT: &str = "safeguarding";

/// After so many tries, some two days of them, a mail is given up: its address takes none. One about someone who may be in
/// danger is never given up.
pub const MOST_TRIES: i32 = 56;

/// A mail in the outbox.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = outbox)]
pub struct Waiting {
    pub id: i64,
    pub recipient: String,
    /// Name of the message's templates.
    pub message: String,
    pub reading: String,
    /// JSON object of what the templates need.
    pub facts: String,
    /// Milliseconds since 1970: not before this moment.
    pub due_at: i64,
    pub attempts: i32,
}

pub fn insert(c: &mut Connection, new: &Waiting) -> Result<(), StoreError> {
    diesel::insert_into(outbox::table).values(new).execute(c)?;
    Ok(())
}

/// Mails due at `now`: those about someone in danger first, then the oldest.
pub fn list_due(c: &mut Connection, now: Timestamp, most: i64) -> Result<Vec<Waiting>, StoreError> {
    Ok(outbox::table
        .filter(outbox::due_at.le(now.as_millisecond()))
        .filter(
            outbox::attempts
                .lt(MOST_TRIES)
                .or(outbox::message.like(format!("{ALERT}%"))),
        )
        .order((outbox::message.like(format!("{ALERT}%")).desc(), outbox::due_at))
        .limit(most)
        .load(c)?)
}

/// Claims a mail for one attempt: puts it off to `retry_at`, so that a second sender or a crash between sending and
/// deleting does not send it at once again. False if someone else was first.
pub fn claim(c: &mut Connection, mail: &Waiting, retry_at: Timestamp) -> Result<bool, StoreError> {
    let rows = diesel::update(
        outbox::table
            .find(mail.id)
            .filter(outbox::attempts.eq(mail.attempts)),
    )
    .set((
        outbox::attempts.eq(mail.attempts + 1),
        outbox::due_at.eq(retry_at.as_millisecond()),
    ))
    .execute(c)?;
    Ok(rows == 1)
}

pub fn delete(c: &mut Connection, id: i64) -> Result<(), StoreError> {
    diesel::delete(outbox::table.find(id)).execute(c)?;
    Ok(())
}

/// Deletes what was given up and whose next try would have been before `moment`. Returns how many.
pub fn delete_given_up(c: &mut Connection, moment: Timestamp) -> Result<usize, StoreError> {
    let given_up = outbox::table
        .filter(outbox::attempts.ge(MOST_TRIES))
        .filter(outbox::due_at.lt(moment.as_millisecond()))
        .filter(outbox::message.not_like(format!("{ALERT}%")));
    Ok(diesel::delete(given_up).execute(c)?)
}

/// Whether a message of this name with these facts waits for someone.
pub fn waits_for(
    c: &mut Connection,
    message: &str,
    recipient: &str,
    facts: &str,
) -> Result<bool, StoreError> {
    let waiting: i64 = outbox::table
        .filter(outbox::message.eq(message))
        .filter(outbox::recipient.eq(recipient))
        .filter(outbox::facts.eq(facts))
        .count()
        .get_result(c)?;
    Ok(waiting > 0)
}

/// Takes out what waits for someone who no longer wants to be written to as a citizen. `token` is that of the links
/// by which they stop the news of one engagement, and each mail about it carries one; the news of others stay.
pub fn forget_notices(c: &mut Connection, recipient: &str, token: &str) -> Result<(), StoreError> {
    let theirs = outbox::table
        .filter(outbox::recipient.eq(recipient))
        .filter(outbox::message.like(format!("{NOTICE}%")))
        .filter(outbox::facts.like(format!("%{token}%")));
    diesel::delete(theirs).execute(c)?;
    Ok(())
}

/// How many mails wait for those who asked for news, of all engagements.
pub fn count_notices(c: &mut Connection) -> Result<Count, StoreError> {
    let rows: i64 = outbox::table
        .filter(outbox::message.like(format!("{NOTICE}%")))
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// How many mails wait.
pub fn count(c: &mut Connection) -> Result<i64, StoreError> {
    Ok(outbox::table.count().get_result(c)?)
}

//! The ledger: lines are added here and nowhere else, by [`append`], and read back as they stand. Nothing changes one
//! or takes one away; the engines refuse it, and `actions::verify` notices where they were made to.

use crate::domain::ledger::{Act, Entry, Head, Line, Moment};
use crate::keys::hash;
use crate::store::schema::{ledger, ledger_head, staff};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::Timestamp;

/// A line with its hash, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub line: Line,
    pub hash: Vec<u8>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = ledger)]
struct Row {
    place: i64,
    moment: String,
    engagement: Option<String>,
    act: String,
    subject: String,
    hand: String,
    staff_id: Option<i64>,
    detail: String,
    seal: Option<Vec<u8>>,
    previous: Vec<u8>,
    hash: Vec<u8>,
}

impl From<Row> for Kept {
    fn from(row: Row) -> Self {
        Kept {
            line: Line {
                place: row.place,
                moment: row.moment,
                engagement: row.engagement,
                act: row.act,
                subject: row.subject,
                hand: row.hand,
                staff: row.staff_id,
                detail: row.detail,
                seal: row.seal,
                previous: row.previous,
            },
            hash: row.hash,
        }
    }
}

impl From<Kept> for Row {
    fn from(Kept { line, hash }: Kept) -> Self {
        Row {
            place: line.place,
            moment: line.moment,
            engagement: line.engagement,
            act: line.act,
            subject: line.subject,
            hand: line.hand,
            staff_id: line.staff,
            detail: line.detail,
            seal: line.seal,
            previous: line.previous,
            hash,
        }
    }
}

/// Adds lines in their order, in the transaction of the acts that they tell of. Call it last in a transaction: whoever
/// adds lines next waits for its end, and whoever waited for a row after this could wait for each other.
pub fn append(c: &mut Connection, entries: &[Entry]) -> Result<(), StoreError> {
    if entries.is_empty() {
        return Ok(());
    }
    let count = i64::try_from(entries.len()).map_err(|_| StoreError::BadRow("ledger line"))?;
    // The update comes first, because it holds the row on both engines until the end of the transaction; what is read
    // after it nobody changes.
    let rows = diesel::update(ledger_head::table)
        .set(ledger_head::place.eq(ledger_head::place + count))
        .execute(c)?;
    exactly_one(rows)?;
    let Head { place, hash: before } = head(c)?;
    let mut previous = before;
    for (place, entry) in (place - count + 1..).zip(entries) {
        let line = entry.follow(place, previous);
        if !line.is_plain() {
            return Err(StoreError::BadRow("ledger line"));
        }
        previous = hash(line.canonical().as_bytes());
        let row = Row::from(Kept {
            line,
            hash: previous.to_vec(),
        });
        diesel::insert_into(ledger::table).values(row).execute(c)?;
    }
    diesel::update(ledger_head::table)
        .set(ledger_head::hash.eq(previous.to_vec()))
        .execute(c)?;
    Ok(())
}

/// Holds the head until this transaction ends and adds nothing: for whoever judges by the lines what lines to add.
pub fn hold(c: &mut Connection) -> Result<(), StoreError> {
    let rows = diesel::update(ledger_head::table)
        .set(ledger_head::place.eq(ledger_head::place))
        .execute(c)?;
    exactly_one(rows)
}

/// How many lines there are, and the hash of the last; zeros before the first.
pub fn head(c: &mut Connection) -> Result<Head, StoreError> {
    let (place, hash): (i64, Vec<u8>) = ledger_head::table
        .select((ledger_head::place, ledger_head::hash))
        .first(c)?;
    Ok(Head {
        place,
        hash: hash
            .try_into()
            .map_err(|_| StoreError::BadRow("head of the ledger"))?,
    })
}

/// The next `most` lines after a place, in order.
pub fn list_after(c: &mut Connection, place: i64, most: i64) -> Result<Vec<Kept>, StoreError> {
    let rows: Vec<Row> = ledger::table
        .filter(ledger::place.gt(place))
        .order(ledger::place)
        .limit(most)
        .select(Row::as_select())
        .load(c)?;
    Ok(rows.into_iter().map(Kept::from).collect())
}

/// Lines of an engagement and of the house before a place, newest first, each with the name of the member of staff.
pub fn list_before(
    c: &mut Connection,
    slug: &str,
    place: i64,
    most: i64,
) -> Result<Vec<(Kept, Option<String>)>, StoreError> {
    let rows: Vec<(Row, Option<String>)> = ledger::table
        .left_join(staff::table.on(staff::id.nullable().eq(ledger::staff_id)))
        .filter(ledger::engagement.eq(slug).or(ledger::engagement.is_null()))
        .filter(ledger::place.lt(place))
        .order(ledger::place.desc())
        .limit(most)
        .select((Row::as_select(), staff::name.nullable()))
        .load(c)?;
    Ok(rows
        .into_iter()
        .map(|(row, name)| (Kept::from(row), name))
        .collect())
}

/// When an act was last done to a subject: a moment, or a day, as the line says it.
pub fn find_last_moment(c: &mut Connection, act: Act, subject: &str) -> Result<Option<String>, StoreError> {
    Ok(ledger::table
        .filter(ledger::act.eq(act.as_str()))
        .filter(ledger::subject.eq(subject))
        .order(ledger::place.desc())
        .select(ledger::moment)
        .first(c)
        .optional()?)
}

/// How many first decisions the team has taken in an engagement since a moment, taken back or not.
pub fn count_first_decisions(c: &mut Connection, slug: &str, since: Timestamp) -> Result<u64, StoreError> {
    let since = Moment::At(since).to_string();
    let first = [
        Act::ContributionPublished,
        Act::ContributionRedacted,
        Act::ContributionDeclined,
        Act::ContributionEscalated,
    ];
    let rows: i64 = ledger::table
        .filter(ledger::engagement.eq(slug))
        .filter(ledger::act.eq_any(first.map(Act::as_str)))
        .filter(ledger::hand.eq("staff"))
        .filter(ledger::moment.ge(since))
        .count()
        .get_result(c)?;
    Ok(rows.unsigned_abs())
}

/// The newest line of an act, on a subject where one is named, of an engagement or of the house.
pub fn find_last(
    c: &mut Connection,
    slug: &str,
    act: Act,
    subject: Option<&str>,
) -> Result<Option<Line>, StoreError> {
    let mut lines = ledger::table
        .filter(ledger::act.eq(act.as_str()))
        .filter(ledger::engagement.eq(slug).or(ledger::engagement.is_null()))
        .order(ledger::place.desc())
        .select(Row::as_select())
        .into_boxed();
    if let Some(subject) = subject {
        lines = lines.filter(ledger::subject.eq(subject));
    }
    let row: Option<Row> = lines.first(c).optional()?;
    Ok(row.map(|row| Kept::from(row).line))
}

/// The newest line.
pub fn find_newest(c: &mut Connection) -> Result<Option<Kept>, StoreError> {
    let row: Option<Row> = ledger::table
        .order(ledger::place.desc())
        .select(Row::as_select())
        .first(c)
        .optional()?;
    Ok(row.map(Kept::from))
}

/// Whether the newest first decision on a contribution is younger than the newest release of an engagement.
pub fn is_after_release(c: &mut Connection, slug: &str, subject: &str) -> Result<bool, StoreError> {
    let last: Option<i64> = ledger::table
        .filter(ledger::subject.eq(subject))
        .filter(ledger::act.eq_any([
            Act::ContributionPublished.as_str(),
            Act::ContributionRedacted.as_str(),
            Act::ContributionDeclined.as_str(),
        ]))
        .select(diesel::dsl::max(ledger::place))
        .first(c)?;
    let cut: Option<i64> = ledger::table
        .filter(ledger::engagement.eq(slug))
        .filter(ledger::act.eq(Act::ReleaseCut.as_str()))
        .order(ledger::place.desc())
        .select(ledger::place)
        .first(c)
        .optional()?;
    Ok(last > cut)
}

/// Whether a colleague did `act` on a subject after `since` was last done on it.
pub fn has_done(
    c: &mut Connection,
    act: Act,
    since: Act,
    subject: &str,
    staff_id: i64,
) -> Result<bool, StoreError> {
    let last = |c: &mut Connection, act: Act, by: Option<i64>| {
        let mut lines = ledger::table
            .filter(ledger::subject.eq(subject))
            .filter(ledger::act.eq(act.as_str()))
            .select(diesel::dsl::max(ledger::place))
            .into_boxed();
        if let Some(by) = by {
            lines = lines.filter(ledger::staff_id.eq(by));
        }
        lines.first::<Option<i64>>(c)
    };
    let done = last(c, act, Some(staff_id))?;
    Ok(done.is_some() && done > last(c, since, None)?)
}

/// The place of the line with this hash.
pub fn find_place(c: &mut Connection, hash: &[u8]) -> Result<Option<i64>, StoreError> {
    Ok(ledger::table
        .filter(ledger::hash.eq(hash))
        .select(ledger::place)
        .first(c)
        .optional()?)
}

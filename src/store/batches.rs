//! Batches of what facilitators enter for others, and the links that let a slip be taken back. A link lives only while
//! its batch is open and its words are not public; afterwards nothing here knows which words came in with a batch.

use crate::domain::audience::Channel;
use crate::domain::ids::{ContributionId, Key};
use crate::store::contributions::{self, Contribution};
use crate::store::imports::{Removed, hold, remove};
use crate::store::schema::{batch_entry, contribution, entry_batch};
use crate::store::{Connection, StoreError, batch_checks, decisions, exactly_one, group_sessions};
use diesel::prelude::*;
use jiff::civil::Date;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    pub id: Key,
    pub engagement: String,
    /// The facilitator whose it is.
    pub staff: i64,
    pub channel: Channel,
    pub label: String,
    pub opened_on: Date,
    pub closed_on: Option<Date>,
    pub entries: i64,
    /// A release has shown some of it.
    pub released: bool,
}

impl Batch {
    pub fn is_open(&self) -> bool {
        self.closed_on.is_none()
    }
}

type Row = (i64, String, i64, String, String, String, Option<String>, i64, i64);

fn from_row(
    (id, engagement, staff, channel, label, opened_on, closed_on, entries, released): Row,
) -> Result<Batch, StoreError> {
    let bad = || StoreError::BadRow("entry batch");
    Ok(Batch {
        id: Key(id),
        engagement,
        staff,
        channel: Channel::parse(&channel).ok_or_else(bad)?,
        label,
        opened_on: opened_on.parse().map_err(|_| bad())?,
        closed_on: closed_on.map(|day| day.parse().map_err(|_| bad())).transpose()?,
        entries,
        released: released != 0,
    })
}

/// Opens a batch; `Conflict` when its id is taken, so the form that opens one may be sent twice.
pub fn insert(c: &mut Connection, new: &Batch) -> Result<(), StoreError> {
    diesel::insert_into(entry_batch::table)
        .values((
            entry_batch::id.eq(new.id.0),
            entry_batch::engagement.eq(&new.engagement),
            entry_batch::staff_id.eq(new.staff),
            entry_batch::channel.eq(new.channel.as_str()),
            entry_batch::label.eq(&new.label),
            entry_batch::opened_on.eq(new.opened_on.to_string()),
            entry_batch::entries.eq(0),
            entry_batch::released.eq(0),
        ))
        .execute(c)?;
    Ok(())
}

pub fn find(c: &mut Connection, id: Key) -> Result<Option<Batch>, StoreError> {
    entry_batch::table
        .find(id.0)
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// One facilitator's batches, the newest day first.
pub fn list_of(c: &mut Connection, slug: &str, staff: i64) -> Result<Vec<Batch>, StoreError> {
    let rows: Vec<Row> = entry_batch::table
        .filter(entry_batch::engagement.eq(slug))
        .filter(entry_batch::staff_id.eq(staff))
        .order((entry_batch::opened_on.desc(), entry_batch::id))
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// Notes that an open batch holds these too.
pub fn link(c: &mut Connection, batch: Key, ids: &[ContributionId]) -> Result<(), StoreError> {
    for id in ids {
        diesel::insert_into(batch_entry::table)
            .values((
                batch_entry::batch_id.eq(batch.0),
                batch_entry::contribution_id.eq(id.0.to_vec()),
            ))
            .execute(c)?;
    }
    let more = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    let row = entry_batch::table
        .find(batch.0)
        .filter(entry_batch::closed_on.is_null());
    let rows = diesel::update(row)
        .set(entry_batch::entries.eq(entry_batch::entries + more))
        .execute(c)?;
    exactly_one(rows)
}

/// What an open batch holds that is not public yet, at most so many: those `ahead` first, else in the order of random
/// ids. And how many it holds.
pub fn list_entries(
    c: &mut Connection,
    batch: Key,
    ahead: &[ContributionId],
    most: usize,
) -> Result<(Vec<Contribution>, usize), StoreError> {
    let mut ids = batch_checks::list_linked(c, batch)?;
    ids.sort_by_key(|id| (!ahead.contains(id), id.0));
    let all = ids.len();
    let mut found = Vec::with_capacity(most.min(all));
    for id in ids.into_iter().take(most) {
        found.extend(contributions::find(c, id)?);
    }
    Ok((found, all))
}

/// Takes one entry back as if it had never been typed. `Conflict` unless the batch holds it, it is not public
/// and no moderator has decided on it.
pub fn take_back(c: &mut Connection, batch: Key, id: ContributionId) -> Result<(), StoreError> {
    // First of all, as a release and a decision do: what is asked of it then stays so.
    hold(c, &[id.0.to_vec()])?;
    let rows = diesel::delete(batch_entry::table.find((batch.0, id.0.to_vec()))).execute(c)?;
    exactly_one(rows)?;
    let public: i64 = contribution::table
        .find(id.0.to_vec())
        .filter(contribution::position.is_not_null())
        .count()
        .get_result(c)?;
    if public > 0 || decisions::find_latest(c, id)?.is_some() {
        return Err(StoreError::Conflict);
    }
    remove(c, &[id.0.to_vec()])?;
    diesel::update(entry_batch::table.find(batch.0))
        .set(entry_batch::entries.eq(entry_batch::entries - 1))
        .execute(c)?;
    Ok(())
}

/// Takes a whole batch back and closes it. `Conflict` when it is closed, or a release has shown part of it.
pub fn undo(c: &mut Connection, batch: Key, on: Date) -> Result<Removed, StoreError> {
    // The words before their batch, as a release holds them; what is typed meanwhile is found once the batch is held too.
    let ids = linked(c, batch)?;
    hold(c, &ids)?;
    let row = entry_batch::table
        .find(batch.0)
        .filter(entry_batch::closed_on.is_null())
        .filter(entry_batch::released.eq(0));
    let rows = diesel::update(row)
        .set((
            entry_batch::closed_on.eq(on.to_string()),
            entry_batch::entries.eq(0),
        ))
        .execute(c)?;
    exactly_one(rows)?;
    group_sessions::delete(c, batch)?;
    let ids = linked(c, batch)?;
    remove(c, &ids)
}

fn linked(c: &mut Connection, batch: Key) -> Result<Vec<Vec<u8>>, StoreError> {
    Ok(batch_entry::table
        .filter(batch_entry::batch_id.eq(batch.0))
        .select(batch_entry::contribution_id)
        .load(c)?)
}

/// Closes a batch: from now on nothing leads from its words to whoever typed them.
pub fn close(c: &mut Connection, batch: Key, on: Date) -> Result<(), StoreError> {
    let row = entry_batch::table
        .find(batch.0)
        .filter(entry_batch::closed_on.is_null());
    let rows = diesel::update(row)
        .set(entry_batch::closed_on.eq(on.to_string()))
        .execute(c)?;
    exactly_one(rows)?;
    diesel::delete(batch_entry::table.filter(batch_entry::batch_id.eq(batch.0))).execute(c)?;
    batch_checks::let_go(c, batch)
}

/// Closes what was opened before a day and forgotten; a session that was booked ahead is not forgotten until it is as
/// long past. Returns how many.
pub fn close_forgotten(c: &mut Connection, before: Date, on: Date) -> Result<usize, StoreError> {
    let booked = group_sessions::list_held_since(c, before)?;
    let forgotten: Vec<i64> = entry_batch::table
        .filter(entry_batch::closed_on.is_null())
        .filter(entry_batch::opened_on.lt(before.to_string()))
        .filter(entry_batch::id.ne_all(booked))
        .select(entry_batch::id)
        .load(c)?;
    for id in &forgotten {
        close(c, Key(*id), on)?;
    }
    Ok(forgotten.len())
}

/// Lets go of one contribution: its author has said something else since, or nothing any more.
pub fn let_go(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    batch_checks::forget_doubts(c, &[id.0.to_vec()])?;
    diesel::delete(batch_entry::table.filter(batch_entry::contribution_id.eq(id.0.to_vec()))).execute(c)?;
    Ok(())
}

/// Drops the links to words that a release has just shown, and marks the batches they were in.
pub fn let_go_of_public(c: &mut Connection) -> Result<(), StoreError> {
    let public: Vec<(i64, Vec<u8>)> = batch_entry::table
        .inner_join(contribution::table.on(contribution::id.eq(batch_entry::contribution_id)))
        .filter(contribution::position.is_not_null())
        .select((batch_entry::batch_id, batch_entry::contribution_id))
        .load(c)?;
    for (batch, id) in public {
        batch_checks::forget_doubts(c, std::slice::from_ref(&id))?;
        diesel::delete(batch_entry::table.find((batch, id))).execute(c)?;
        diesel::update(entry_batch::table.find(batch))
            .set(entry_batch::released.eq(1))
            .execute(c)?;
    }
    Ok(())
}

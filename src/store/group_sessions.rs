//! What facilitators note of group sessions, beside their batches. People leave this file as `Count` only, except to
//! whoever noted them.

use crate::domain::count::Count;
use crate::domain::group_session::GroupSession;
use crate::domain::ids::Key;
use crate::store::schema::{entry_batch, group_session, session_need, session_reach};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Notes a session, anew: what was noted of it before is replaced.
pub fn put(c: &mut Connection, batch: Key, session: &GroupSession) -> Result<(), StoreError> {
    delete(c, batch)?;
    diesel::insert_into(group_session::table)
        .values((
            group_session::batch_id.eq(batch.0),
            group_session::held_on.eq(session.held_on.to_string()),
            group_session::place.eq(&session.place),
            group_session::came.eq(session.came),
            group_session::agreed.eq(i64::from(session.agreed)),
        ))
        .execute(c)?;
    for code in &session.reach {
        diesel::insert_into(session_reach::table)
            .values((session_reach::batch_id.eq(batch.0), session_reach::reach.eq(code)))
            .execute(c)?;
    }
    for (code, met) in &session.needs {
        diesel::insert_into(session_need::table)
            .values((
                session_need::batch_id.eq(batch.0),
                session_need::need.eq(code),
                session_need::met.eq(i64::from(*met)),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// Forgets what was noted of a session that is taken back.
pub fn delete(c: &mut Connection, batch: Key) -> Result<(), StoreError> {
    diesel::delete(session_reach::table.filter(session_reach::batch_id.eq(batch.0))).execute(c)?;
    diesel::delete(session_need::table.filter(session_need::batch_id.eq(batch.0))).execute(c)?;
    diesel::delete(group_session::table.find(batch.0)).execute(c)?;
    Ok(())
}

type Row = (i64, String, String, i64, i64);

fn whole(c: &mut Connection, row: Row) -> Result<(Key, GroupSession), StoreError> {
    let (batch, held_on, place, came, agreed) = row;
    let reach: Vec<String> = session_reach::table
        .filter(session_reach::batch_id.eq(batch))
        .select(session_reach::reach)
        .load(c)?;
    let needs: Vec<(String, i64)> = session_need::table
        .filter(session_need::batch_id.eq(batch))
        .select((session_need::need, session_need::met))
        .load(c)?;
    let session = GroupSession {
        held_on: held_on.parse().map_err(|_| StoreError::BadRow("group session"))?,
        place,
        came,
        agreed: agreed != 0,
        reach: reach.into_iter().collect(),
        needs: needs.into_iter().map(|(need, met)| (need, met != 0)).collect(),
    };
    Ok((Key(batch), session))
}

pub fn find(c: &mut Connection, batch: Key) -> Result<Option<GroupSession>, StoreError> {
    let row: Option<Row> = group_session::table.find(batch.0).first(c).optional()?;
    row.map(|row| whole(c, row).map(|(_, session)| session))
        .transpose()
}

/// Batches of sessions that are to be held, or were held on this day or later.
pub fn list_held_since(c: &mut Connection, day: Date) -> Result<Vec<i64>, StoreError> {
    Ok(group_session::table
        .filter(group_session::held_on.ge(day.to_string()))
        .select(group_session::batch_id)
        .load(c)?)
}

/// One facilitator's sessions, the latest day first.
pub fn list_of(c: &mut Connection, slug: &str, staff: i64) -> Result<Vec<(Key, GroupSession)>, StoreError> {
    let rows: Vec<Row> = group_session::table
        .inner_join(entry_batch::table.on(entry_batch::id.eq(group_session::batch_id)))
        .filter(entry_batch::engagement.eq(slug))
        .filter(entry_batch::staff_id.eq(staff))
        .order((group_session::held_on.desc(), group_session::batch_id))
        .select(group_session::all_columns)
        .load(c)?;
    rows.into_iter().map(|row| whole(c, row)).collect()
}

/// Everyone's sessions that were held by a day, and how many people came to those that reached each group.
pub struct Totals {
    pub sessions: Count,
    /// People by code of the group.
    pub by_reach: BTreeMap<String, Count>,
}

pub fn totals(c: &mut Connection, slug: &str, by: Date) -> Result<Totals, StoreError> {
    let held = group_session::table
        .inner_join(entry_batch::table.on(entry_batch::id.eq(group_session::batch_id)))
        .filter(entry_batch::engagement.eq(slug))
        .filter(group_session::agreed.eq(1))
        .filter(group_session::held_on.le(by.to_string()));
    let sessions: i64 = held.clone().count().get_result(c)?;
    let rows: Vec<(String, i64)> = held
        .inner_join(session_reach::table.on(session_reach::batch_id.eq(group_session::batch_id)))
        .select((session_reach::reach, group_session::came))
        .load(c)?;
    let mut by_reach: BTreeMap<String, Count> = BTreeMap::new();
    for (code, came) in rows {
        let people = by_reach.entry(code).or_default();
        *people = Count::new(people.exact() + came.unsigned_abs());
    }
    Ok(Totals {
        sessions: Count::new(sessions.unsigned_abs()),
        by_reach,
    })
}

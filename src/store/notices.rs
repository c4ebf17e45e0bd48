//! Addresses that asked to be told of news: kept apart from everything, and no longer than needed.

use crate::domain::count::Count;
use crate::store::schema::notice_address;
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::civil::Date;

/// An address as it is kept; `asked_on` is there until it is confirmed, and then nothing tells when it came.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = notice_address)]
pub struct NoticeAddress {
    pub id: Vec<u8>,
    pub engagement: String,
    pub email: String,
    pub reading: String,
    pub news_link: String,
    pub deletion_link: String,
    pub asked_on: Option<String>,
}

pub fn insert(c: &mut Connection, new: &NoticeAddress) -> Result<(), StoreError> {
    diesel::insert_into(notice_address::table)
        .values(new)
        .execute(c)?;
    Ok(())
}

pub fn find(c: &mut Connection, id: &[u8; 16]) -> Result<Option<NoticeAddress>, StoreError> {
    Ok(notice_address::table.find(id.to_vec()).first(c).optional()?)
}

/// Confirms an address and forgets the day; false where there is none.
pub fn mark_confirmed(c: &mut Connection, id: &[u8; 16]) -> Result<bool, StoreError> {
    let rows = diesel::update(notice_address::table.find(id.to_vec()))
        .set(notice_address::asked_on.eq(None::<String>))
        .execute(c)?;
    Ok(rows == 1)
}

pub fn delete(c: &mut Connection, id: &[u8; 16]) -> Result<(), StoreError> {
    diesel::delete(notice_address::table.find(id.to_vec())).execute(c)?;
    Ok(())
}

/// Those who are told, by their random-looking ids.
pub fn list_confirmed(c: &mut Connection, slug: &str) -> Result<Vec<NoticeAddress>, StoreError> {
    Ok(notice_address::table
        .filter(notice_address::engagement.eq(slug))
        .filter(notice_address::asked_on.is_null())
        .order(notice_address::id)
        .load(c)?)
}

/// How many are told.
pub fn count_confirmed(c: &mut Connection, slug: &str) -> Result<Count, StoreError> {
    let rows: i64 = notice_address::table
        .filter(notice_address::engagement.eq(slug))
        .filter(notice_address::asked_on.is_null())
        .count()
        .get_result(c)?;
    Ok(Count::new(rows.unsigned_abs()))
}

/// Everything of an engagement: there is no more to tell. Returns how many.
pub fn delete_all(c: &mut Connection, slug: &str) -> Result<usize, StoreError> {
    Ok(diesel::delete(notice_address::table.filter(notice_address::engagement.eq(slug))).execute(c)?)
}

/// Forgets addresses that nobody has confirmed since before `day`. Returns how many.
pub fn delete_unconfirmed(c: &mut Connection, day: Date) -> Result<usize, StoreError> {
    Ok(
        diesel::delete(notice_address::table.filter(notice_address::asked_on.lt(day.to_string())))
            .execute(c)?,
    )
}

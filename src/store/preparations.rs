//! What was done before a phase opens: words of critical friends, promises to moderate, the lock on the rules.
//!
//! Not here: whether that is enough (`domain::readiness`), nor who may do it.

use crate::domain::signature::FriendsWord;
use crate::store::schema::{phase_rota, phase_signature, rules_lock, staff};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::civil::Date;

/// The last word of one critical friend on the texts of one phase.
#[derive(Debug, Clone)]
pub struct Signature {
    pub phase: i64,
    pub staff: i64,
    pub word: FriendsWord,
    /// Why they object; empty where they do not.
    pub reason: String,
    /// SHA-256 of the texts as they were read, in hexadecimal.
    pub texts: String,
    pub signed_on: Date,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = phase_signature)]
struct Row {
    of_phase: i64,
    staff_id: i64,
    word: String,
    why: String,
    texts_hash: String,
    signed_on: String,
}

fn from_row(row: Row) -> Result<Signature, StoreError> {
    let bad = || StoreError::BadRow("signature");
    Ok(Signature {
        phase: row.of_phase,
        staff: row.staff_id,
        word: FriendsWord::parse(&row.word).ok_or_else(bad)?,
        reason: row.why,
        texts: row.texts_hash,
        signed_on: row.signed_on.parse().map_err(|_| bad())?,
    })
}

/// The last words on a phase, each with a name, in the order of the names.
pub fn list_signatures(c: &mut Connection, phase: i64) -> Result<Vec<(Signature, String)>, StoreError> {
    let rows: Vec<(Row, String)> = phase_signature::table
        .inner_join(staff::table.on(staff::id.eq(phase_signature::staff_id)))
        .filter(phase_signature::of_phase.eq(phase))
        .order((staff::name, staff::id))
        .select((phase_signature::all_columns, staff::name))
        .load(c)?;
    rows.into_iter()
        .map(|(row, name)| Ok((from_row(row)?, name)))
        .collect()
}

/// Puts a word in the place of an earlier one. Hold the phase first.
pub fn put_signature(c: &mut Connection, new: &Signature) -> Result<(), StoreError> {
    diesel::delete(phase_signature::table.find((new.phase, new.staff))).execute(c)?;
    diesel::insert_into(phase_signature::table)
        .values(Row {
            of_phase: new.phase,
            staff_id: new.staff,
            word: new.word.as_str().to_owned(),
            why: new.reason.clone(),
            texts_hash: new.texts.clone(),
            signed_on: new.signed_on.to_string(),
        })
        .execute(c)?;
    Ok(())
}

/// Who promised to moderate in a phase, with name and London day, in the order of the names.
pub fn list_rota(c: &mut Connection, phase: i64) -> Result<Vec<(i64, String, String)>, StoreError> {
    Ok(phase_rota::table
        .inner_join(staff::table.on(staff::id.eq(phase_rota::staff_id)))
        .filter(phase_rota::of_phase.eq(phase))
        .order((staff::name, staff::id))
        .select((staff::id, staff::name, phase_rota::promised_on))
        .load(c)?)
}

/// Puts someone on the rota of a phase. Hold the phase first, and look that they are not on it.
pub fn promise(c: &mut Connection, phase: i64, staff: i64, on: Date) -> Result<(), StoreError> {
    diesel::insert_into(phase_rota::table)
        .values((
            phase_rota::of_phase.eq(phase),
            phase_rota::staff_id.eq(staff),
            phase_rota::promised_on.eq(on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

/// Takes someone off it; `Conflict` where they are not on it.
pub fn take_back_promise(c: &mut Connection, phase: i64, staff: i64) -> Result<(), StoreError> {
    exactly_one(diesel::delete(phase_rota::table.find((phase, staff))).execute(c)?)
}

/// The rules of moderation as they were locked.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = rules_lock)]
pub struct RulesLock {
    pub engagement: String,
    /// The very bytes that the hash is of.
    pub rules: String,
    /// SHA-256 in hexadecimal.
    pub rules_hash: String,
    pub staff_id: i64,
    pub locked_on: String,
}

pub fn find_lock(c: &mut Connection, slug: &str) -> Result<Option<RulesLock>, StoreError> {
    Ok(rules_lock::table.find(slug).first(c).optional()?)
}

/// Puts a lock in the place of an earlier one. Hold the team first, so that nobody locks at the same moment.
pub fn put_lock(c: &mut Connection, new: &RulesLock) -> Result<(), StoreError> {
    diesel::delete(rules_lock::table.find(&new.engagement)).execute(c)?;
    diesel::insert_into(rules_lock::table).values(new).execute(c)?;
    Ok(())
}

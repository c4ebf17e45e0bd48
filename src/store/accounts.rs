//! Accounts of allied health and other professionals. Knows that a voice was given, never which.

use crate::domain::audience::Audience;
use crate::store::schema::{account, account_confirmation, account_voice};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::dsl::not;
use diesel::prelude::*;
use jiff::Timestamp;

#[derive(Debug, Clone)]
pub struct Account {
    pub id: i64,
    pub email: String,
    pub password_hash: String,
    pub audience: Audience,
    /// Code of the profession (AHPs) or discipline (others) in the reference lists.
    pub profession: String,
    pub confirmed: bool,
}

type Row = (i64, String, String, String, String, i64);

fn from_row((id, email, password_hash, audience, profession, confirmed): Row) -> Result<Account, StoreError> {
    let audience = Audience::parse(&audience).ok_or(StoreError::BadRow("account"))?;
    Ok(Account {
        id,
        email,
        password_hash,
        audience,
        profession,
        confirmed: confirmed == 1,
    })
}

pub fn insert(c: &mut Connection, new: &Account) -> Result<(), StoreError> {
    diesel::insert_into(account::table)
        .values((
            account::id.eq(new.id),
            account::email.eq(&new.email),
            account::password_hash.eq(&new.password_hash),
            account::audience.eq(new.audience.as_str()),
            account::profession.eq(&new.profession),
            account::confirmed.eq(i64::from(new.confirmed)),
        ))
        .execute(c)?;
    Ok(())
}

/// `email` in lower case, as stored.
pub fn find_by_email(c: &mut Connection, email: &str) -> Result<Option<Account>, StoreError> {
    account::table
        .filter(account::email.eq(email))
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

pub fn find(c: &mut Connection, id: i64) -> Result<Option<Account>, StoreError> {
    account::table
        .find(id)
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

pub fn insert_confirmation(
    c: &mut Connection,
    hash: &[u8; 32],
    account_id: i64,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    diesel::insert_into(account_confirmation::table)
        .values((
            account_confirmation::token_hash.eq(hash.to_vec()),
            account_confirmation::account_id.eq(account_id),
            account_confirmation::expires_at.eq(expires_at.as_millisecond()),
        ))
        .execute(c)?;
    Ok(())
}

/// Uses up a confirmation token; the account it confirms, unless the token is unknown or too old.
pub fn take_confirmation(
    c: &mut Connection,
    hash: &[u8; 32],
    now: Timestamp,
) -> Result<Option<i64>, StoreError> {
    let found: Option<i64> = account_confirmation::table
        .find(hash.to_vec())
        .filter(account_confirmation::expires_at.gt(now.as_millisecond()))
        .select(account_confirmation::account_id)
        .first(c)
        .optional()?;
    let used = diesel::delete(account_confirmation::table.find(hash.to_vec())).execute(c)?;
    Ok(found.filter(|_| used == 1))
}

/// Forgets confirmations that nobody may use after `moment`. Returns how many.
pub fn delete_expired_confirmations(c: &mut Connection, moment: Timestamp) -> Result<usize, StoreError> {
    let expired =
        account_confirmation::table.filter(account_confirmation::expires_at.lt(moment.as_millisecond()));
    Ok(diesel::delete(expired).execute(c)?)
}

/// Deletes accounts that nobody confirmed and that no confirmation waits for. Returns how many.
pub fn delete_unconfirmed(c: &mut Connection) -> Result<usize, StoreError> {
    let waited_for = account_confirmation::table.select(account_confirmation::account_id);
    let unconfirmed = account::table
        .filter(account::confirmed.eq(0))
        .filter(not(account::id.eq_any(waited_for)));
    Ok(diesel::delete(unconfirmed).execute(c)?)
}

pub fn mark_confirmed(c: &mut Connection, id: i64) -> Result<(), StoreError> {
    exactly_one(
        diesel::update(account::table.find(id))
            .set(account::confirmed.eq(1))
            .execute(c)?,
    )
}

/// Notes that the account was given its voice in a phase, or had a token signed; `Conflict` if it was before. `request` is
/// a hash of what it asked to have signed.
pub fn insert_voice(
    c: &mut Connection,
    id: i64,
    phase_id: i64,
    request: Option<&[u8; 32]>,
) -> Result<(), StoreError> {
    diesel::insert_into(account_voice::table)
        .values((
            account_voice::account_id.eq(id),
            account_voice::phase_id.eq(phase_id),
            account_voice::request.eq(request.map(|hash| hash.to_vec())),
        ))
        .execute(c)?;
    Ok(())
}

/// The phases in which the account was given a voice.
pub fn list_voices(c: &mut Connection, id: i64) -> Result<Vec<i64>, StoreError> {
    Ok(account_voice::table
        .filter(account_voice::account_id.eq(id))
        .select(account_voice::phase_id)
        .load(c)?)
}

/// Whether the account was given its voice in a phase; within, the hash of what it asked to have signed, if it did.
pub fn find_voice(c: &mut Connection, id: i64, phase_id: i64) -> Result<Option<Option<Vec<u8>>>, StoreError> {
    Ok(account_voice::table
        .find((id, phase_id))
        .select(account_voice::request)
        .first(c)
        .optional()?)
}

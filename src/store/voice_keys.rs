//! The keys of voices, one for each group of a phase, and the tokens that were spent.
//! A spent token is a hash, beside a hash of the form it came by; who was issued one stands with the accounts.

use crate::domain::audience::Audience;
use crate::store::printed_codes::Speakers;
use crate::store::schema::{phase, spent_token, voice_key};
use crate::store::{Connection, StoreError, dialect, exactly_one};
use diesel::prelude::*;

/// A pair of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoiceKey {
    /// SHA-256 of the public key.
    pub id: [u8; 32],
    pub of: Speakers,
    /// Compressed point of P-384: 49 bytes.
    pub public: Vec<u8>,
    /// The seed of the secret half, sealed.
    pub sealed: Vec<u8>,
    /// How many accounts have had something signed.
    pub issued: u64,
}

type Row = (Vec<u8>, i64, String, String, Vec<u8>, Vec<u8>, i64);

fn from_row((id, phase, audience, group, public, sealed, issued): Row) -> Result<VoiceKey, StoreError> {
    let bad = || StoreError::BadRow("voice key");
    Ok(VoiceKey {
        id: id.try_into().map_err(|_| bad())?,
        of: Speakers {
            phase,
            audience: Audience::parse(&audience).ok_or_else(bad)?,
            group,
        },
        public,
        sealed,
        issued: issued.unsigned_abs(),
    })
}

pub fn insert(c: &mut Connection, new: &VoiceKey) -> Result<(), StoreError> {
    let rows = diesel::insert_into(voice_key::table)
        .values((
            voice_key::key_id.eq(new.id.to_vec()),
            voice_key::phase_id.eq(new.of.phase),
            voice_key::audience.eq(new.of.audience.as_str()),
            voice_key::voice_group.eq(&new.of.group),
            voice_key::public_key.eq(&new.public),
            voice_key::sealed.eq(&new.sealed),
            voice_key::issued.eq(0_i64),
        ))
        .execute(c)?;
    exactly_one(rows)
}

pub fn find(c: &mut Connection, id: &[u8; 32]) -> Result<Option<VoiceKey>, StoreError> {
    voice_key::table
        .find(id.to_vec())
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// The key of a group of a phase.
pub fn find_of(c: &mut Connection, of: &Speakers) -> Result<Option<VoiceKey>, StoreError> {
    voice_key::table
        .filter(voice_key::phase_id.eq(of.phase))
        .filter(voice_key::audience.eq(of.audience.as_str()))
        .filter(voice_key::voice_group.eq(&of.group))
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// All of an engagement, in no order of making.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<VoiceKey>, StoreError> {
    let phases = phase::table.filter(phase::engagement.eq(slug)).select(phase::id);
    let rows: Vec<Row> = voice_key::table
        .filter(voice_key::phase_id.eq_any(phases))
        .order((voice_key::phase_id, voice_key::audience, voice_key::voice_group))
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// Counts one more that was issued.
pub fn raise_issued(c: &mut Connection, id: &[u8; 32]) -> Result<(), StoreError> {
    exactly_one(
        diesel::update(voice_key::table.find(id.to_vec()))
            .set(voice_key::issued.eq(voice_key::issued + 1))
            .execute(c)?,
    )
}

/// Spends a token: of many at one moment exactly one form does, however often it is sent. `Conflict` for all others.
pub fn spend(c: &mut Connection, mark: &[u8; 32], form: &[u8; 32]) -> Result<(), StoreError> {
    if dialect::insert_spent(c, mark, form)? {
        return Ok(());
    }
    let known: Vec<u8> = spent_token::table
        .find(mark.to_vec())
        .select(spent_token::form_mark)
        .first(c)?;
    if known.as_slice() == form.as_slice() {
        Ok(())
    } else {
        Err(StoreError::Conflict)
    }
}

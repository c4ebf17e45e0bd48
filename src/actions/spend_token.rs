//! A token that was signed unseen becomes a voice, once. The form that was sent twice gets the same voice twice.
//!
//! Nobody is signed in: whoever shows it has a right to speak, and nothing tells who it was.

use crate::actions::publish_keys::{token_rule, unsealed};
use crate::actions::take_voice::{draw_voice, form_mark};
use crate::keys::Keys;
use crate::store::{Connection, StoreError, engagements, phases, voice_keys};
use crate::tokens::Token;
use jiff::civil::Date;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpendError {
    /// No key of an open phase of this engagement has signed it.
    Unknown,
    /// Too few were issued for anyone to disappear among them.
    TooFew,
    SpentBefore,
    Store(StoreError),
}

impl From<StoreError> for SpendError {
    fn from(error: StoreError) -> Self {
        SpendError::Store(error)
    }
}

/// Gives the voice: its phase, and its code in groups of four. `nonce` is the form's.
pub fn spend_token(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    token: &Token,
    nonce: &[u8; 16],
    today: Date,
) -> Result<(i64, Vec<String>), SpendError> {
    let key = voice_keys::find(c, &token.key_id())?.ok_or(SpendError::Unknown)?;
    phases::find(c, key.of.phase)?
        .filter(|phase| phase.engagement == slug && phase.state.is_open())
        .ok_or(SpendError::Unknown)?;
    if !unsealed(keys, &key).is_some_and(|pair| pair.has_signed(token)) {
        return Err(SpendError::Unknown);
    }
    let rule = token_rule(&engagements::list_entries(c, slug)?, today);
    if !rule.is_some_and(|rule| rule.is_crowd(key.issued)) {
        return Err(SpendError::TooFew);
    }
    let mark = token.mark();
    match voice_keys::spend(c, &mark, &form_mark(keys, &mark, nonce)) {
        Ok(()) => Ok((key.of.phase, draw_voice(keys, &key.of, &mark, nonce))),
        Err(StoreError::Conflict) => Err(SpendError::SpentBefore),
        Err(error) => Err(error.into()),
    }
}

//! An account has its right to one voice in a phase signed, without anyone seeing what is signed.
//!
//! What stays with the account is that it was issued one, and a hash of the blinded question, by which a lost answer can be
//! had again.

use crate::actions::publish_keys::unsealed;
use crate::actions::take_voice::{VoiceError, right_of};
use crate::keys::{Keys, hash};
use crate::store::{Connection, StoreError, accounts, voice_keys};
use crate::tokens::Signed;
use jiff::civil::Date;

/// Why nothing was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IssueError {
    /// What [`crate::actions::take_voice`] refuses as well.
    Voice(VoiceError),
    /// Not a point of the curve.
    Malformed,
    /// No key of this phase and group was published, or it cannot be opened here.
    NoKey,
}

impl From<StoreError> for IssueError {
    fn from(error: StoreError) -> Self {
        IssueError::Voice(VoiceError::Store(error))
    }
}

/// Signs `blinded` once for an account and a phase; the same question gets an answer again, another one never.
pub fn issue_token(
    c: &mut Connection,
    keys: &Keys,
    (account, phase): (i64, i64),
    blinded: &[u8],
    today: Date,
) -> Result<Signed, IssueError> {
    let of = right_of(c, account, phase, today).map_err(IssueError::Voice)?;
    let key = voice_keys::find_of(c, &of)?.ok_or(IssueError::NoKey)?;
    let request = hash(blinded);
    // Looked up first: the curve's work is for those who get something.
    let known = accounts::find_voice(c, account, phase)?;
    let asked_before = match &known {
        None => false,
        Some(known) if known.as_deref() == Some(request.as_slice()) => true,
        Some(_) => return Err(IssueError::Voice(VoiceError::GivenBefore)),
    };
    let pair = unsealed(keys, &key).ok_or(IssueError::NoKey)?;
    let signed = pair.sign(blinded).ok_or(IssueError::Malformed)?;
    if asked_before {
        return Ok(signed);
    }
    match accounts::insert_voice(c, account, phase, Some(&request)) {
        Ok(()) => {}
        Err(StoreError::Conflict) => return Err(IssueError::Voice(VoiceError::GivenBefore)),
        Err(error) => return Err(error.into()),
    }
    voice_keys::raise_issued(c, &key.id)?;
    Ok(signed)
}

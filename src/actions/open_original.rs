//! A senior moderator or a lead reads what was covered, for a reason on the engagement's list `opening`.
//! Each reading is a line of the ledger, written before anything is shown.

use crate::actions::redact::read_sealed;
use crate::domain::ids::ContributionId;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::keys::Keys;
use crate::store::{Connection, StoreError, contributions, engagements, ledger};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenError {
    /// Nothing lies sealed for it here: never did, or not any more.
    NothingSealed,
    NoSuchReason,
    Store(StoreError),
}

impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> Self {
        OpenError::Store(error)
    }
}

/// The words as they were before anything was covered, with their language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    pub words: String,
    pub lang: String,
}

pub fn open_original(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    id: ContributionId,
    reason: &str,
    staff: i64,
    now: Timestamp,
) -> Result<Original, OpenError> {
    contributions::find_in(c, slug, id)?.ok_or(OpenError::NothingSealed)?;
    let known = engagements::list_entries(c, slug)?
        .iter()
        .any(|entry| entry.list == "opening" && entry.code == reason);
    if !known {
        return Err(OpenError::NoSuchReason);
    }
    let wordings = read_sealed(c, keys, id)?.ok_or(OpenError::NothingSealed)?;
    let (words, lang) = wordings
        .last_key_value()
        .map(|(_, last)| last.clone())
        .ok_or(OpenError::NothingSealed)?;
    let line = Entry::new(slug, Act::OriginalOpened, id, Hand::Staff(staff), now).detail(reason);
    ledger::append(c, &[line])?;
    Ok(Original { words, lang })
}

/// Whether this colleague has read the original that lies sealed now.
pub(crate) fn has_opened(c: &mut Connection, id: ContributionId, staff: i64) -> Result<bool, StoreError> {
    ledger::has_done(
        c,
        Act::OriginalOpened,
        Act::ContributionRedacted,
        &id.to_string(),
        staff,
    )
}

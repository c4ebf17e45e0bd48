//! An author asks for a second opinion on declined words, or on words that were taken down.
//! By receipt, and once for each time. Whether it may still be asked is judged in this transaction.

use crate::actions::notice::notice_concern;
use crate::actions::redact::is_covered;
use crate::clock::london_day;
use crate::domain::appeal::{AppealState, NoAppeal, Stand, may_be_raised};
use crate::domain::ids::ContributionId;
use crate::domain::words::{LETTER_LIMIT, TextError, Words};
use crate::store::{
    Connection, StoreError, appeals, cases, contributions, decisions, declined, phases, versions,
};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppealError {
    /// No contribution has this receipt.
    Unknown,
    NoAppeal(NoAppeal),
    Words(TextError),
    Store(StoreError),
}

impl From<StoreError> for AppealError {
    fn from(error: StoreError) -> Self {
        AppealError::Store(error)
    }
}

/// Ends an appeal that is open, because the words that it is about are gone.
pub(crate) fn lapse(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    if let Some(open) = appeals::find(c, id)?
        && let Ok(lapsed) = open.state.lapse()
    {
        appeals::lapse(c, id, &lapsed)?;
    }
    Ok(())
}

/// Raises an appeal with the author's own words. The same words sent again change nothing and are no error.
pub fn appeal(
    c: &mut Connection,
    receipt_hash: &[u8; 32],
    words: &str,
    now: Timestamp,
) -> Result<(), AppealError> {
    let contribution = contributions::find_by_receipt(c, receipt_hash)?.ok_or(AppealError::Unknown)?;
    let words = Words::parse(words, LETTER_LIMIT).map_err(AppealError::Words)?;
    let before = appeals::find(c, contribution.id)?;
    let stand = decisions::stand(&decisions::list(c, contribution.id)?);
    let anew = before
        .as_ref()
        .is_some_and(|appeal| appeal.state != AppealState::Open && stand == Stand::TakenDown);
    if !anew
        && before
            .as_ref()
            .is_some_and(|appeal| appeal.words == words.as_str())
    {
        return Ok(());
    }
    let phase = phases::hold_to_speak(c, contribution.prompt)?.ok_or(AppealError::Unknown)?;
    // Holds the row: words that are taken back meanwhile are not appealed for, and what was covered is still covered.
    versions::hold(c, contribution.id, contribution.state.name())?;
    if before.is_some() && !anew {
        return Err(AppealError::NoAppeal(NoAppeal::Raised));
    }
    let covered = is_covered(c, &contribution)?;
    may_be_raised(
        &contribution.state,
        covered,
        stand,
        before.is_some(),
        &phase.state,
    )
    .map_err(AppealError::NoAppeal)?;
    if anew {
        appeals::raise_anew(c, contribution.id, words.as_str(), london_day(now))?;
    } else {
        appeals::insert(c, contribution.id, words.as_str(), london_day(now))?;
    }
    // What is contested is not shown as declined; it is judged anew when the appeal has ended.
    declined::forget(c, &[contribution.id.0.to_vec()])?;
    if let Some(concern) = notice_concern(words.as_str()) {
        cases::raise_again(c, contribution.id, concern, london_day(now))?;
    }
    Ok(())
}

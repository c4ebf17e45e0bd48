//! An author takes words back, by receipt: every wording goes from every page and every list at once, and so does what
//! was written about them; the bare row stays so that the receipt still answers.

use crate::actions::appeal;
use crate::domain::contribution::Withdrawer;
use crate::domain::ids::ContributionId;
use crate::domain::transition::InvalidTransition;
use crate::store::contributions::Contribution;
use crate::store::{
    Connection, StoreError, appeals, cases, closed_comments, contributions, declined, evidence, findings,
    replies, reports, sealed_originals, versions,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WithdrawError {
    /// No contribution has this receipt.
    Unknown,
    /// It was withdrawn before.
    Gone(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for WithdrawError {
    fn from(error: StoreError) -> Self {
        WithdrawError::Store(error)
    }
}

/// `receipt_hash` is the SHA-256 of the code. Returns the contribution as it was.
pub fn withdraw(c: &mut Connection, receipt_hash: &[u8; 32]) -> Result<Contribution, WithdrawError> {
    let contribution = contributions::find_by_receipt(c, receipt_hash)?.ok_or(WithdrawError::Unknown)?;
    take_away(c, &contribution)?;
    Ok(contribution)
}

/// Takes words back that their author took back before, and that an older copy of the database holds again.
pub fn withdraw_again(c: &mut Connection, id: ContributionId) -> Result<(), WithdrawError> {
    let contribution = contributions::find(c, id)?.ok_or(WithdrawError::Unknown)?;
    take_away(c, &contribution)
}

/// Whatever holds words of a contribution, or was said about them, is emptied here.
fn take_away(c: &mut Connection, contribution: &Contribution) -> Result<(), WithdrawError> {
    let id = contribution.id;
    let after = contribution
        .state
        .clone()
        .withdraw(Withdrawer::Author)
        .map_err(WithdrawError::Gone)?;
    contributions::mark(c, id, contribution.state.name(), &after)?;
    contributions::erase_words(c, id)?;
    evidence::unlink_everywhere(c, id)?;
    findings::unlink_response(c, id)?;
    versions::delete_all(c, id)?;
    sealed_originals::delete(c, id)?;
    declined::forget(c, &[id.0.to_vec()])?;
    closed_comments::forget(c, &[id.0.to_vec()])?;
    replies::delete_all(c, id)?;
    appeal::lapse(c, id)?;
    appeals::erase_words(c, id)?;
    cases::forget(c, &[id.0.to_vec()])?;
    reports::lapse(c, id)?;
    Ok(())
}

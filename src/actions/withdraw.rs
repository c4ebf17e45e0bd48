//! An author takes words back, by receipt: the text goes from every page and every list at once, the bare row stays so
//! that the receipt still answers.

use crate::domain::contribution::Withdrawer;
use crate::domain::transition::InvalidTransition;
use crate::store::contributions::Contribution;
use crate::store::{Connection, StoreError, contributions, evidence, findings};

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
    let after = contribution
        .state
        .clone()
        .withdraw(Withdrawer::Author)
        .map_err(WithdrawError::Gone)?;
    contributions::mark(c, contribution.id, contribution.state.name(), &after)?;
    contributions::erase_words(c, contribution.id)?;
    evidence::unlink_everywhere(c, contribution.id)?;
    findings::unlink_response(c, contribution.id)?;
    Ok(contribution)
}

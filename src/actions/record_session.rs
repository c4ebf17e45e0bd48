//! A facilitator notes a group session on their open batch: before it, to book what people need, and after it,
//! with how many came and that they agreed. Noting it again replaces what was noted.

use crate::actions::enter_on_behalf::{BatchError, own_open_batch};
use crate::domain::audience::Channel;
use crate::domain::group_session::{GroupSession, HandsError};
use crate::store::batches::Batch;
use crate::store::{Connection, batch_checks, group_sessions, stances};

pub fn record_session(c: &mut Connection, batch: &Batch, session: &GroupSession) -> Result<(), BatchError> {
    let batch = own_open_batch(c, &batch.engagement, batch.staff, batch.id)?;
    if batch.channel != Channel::Session {
        return Err(BatchError::NotYours);
    }
    // What was entered since was entered because everyone had agreed, with no more hands than had come.
    let entered = batch_checks::list_linked(c, batch.id)?;
    if !entered.is_empty() && !session.agreed {
        return Err(BatchError::NoConsent);
    }
    if stances::most_hands(c, &entered)? > session.came {
        return Err(BatchError::Hands(HandsError::TooMany));
    }
    Ok(group_sessions::put(c, batch.id, session)?)
}

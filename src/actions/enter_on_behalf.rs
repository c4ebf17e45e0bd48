//! A facilitator enters what someone else said: opens a batch, types entries, takes a slip back, closes the batch. The
//! author is whoever said it: they get the receipt, and once the batch is closed nothing leads from words to typist.

use crate::actions::contribute::{ContributeError, Draft, Received, take_in};
use crate::actions::translate::Translation;
use crate::actions::undo_import::with_tombstones;
use crate::chance;
use crate::clock::london_day;
use crate::domain::audience::Channel;
use crate::domain::group_session::{Hands, HandsError};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::words::{TITLE_LIMIT, TextError, Words};
use crate::keys::Keys;
use crate::store::batches::{self, Batch};
use crate::store::{
    Connection, StoreError, contributions, group_sessions, ledger, stances, voice_translations,
};
use jiff::Timestamp;
use jiff::civil::Date;

/// Days after which a batch that its facilitator forgot is closed for them.
const FORGOTTEN_AFTER_DAYS: i64 = 14;

/// A batch about to be opened. Its id comes from the form's ticket.
#[derive(Debug, Clone)]
pub struct NewBatch {
    pub id: Key,
    pub engagement: String,
    pub staff: i64,
    pub channel: Channel,
    pub label: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BatchError {
    Label(TextError),
    /// Unknown, closed, or another facilitator's: all the same to whoever asks.
    NotYours,
    /// What should be taken back is public, or not in this batch.
    TooLate,
    /// Nobody may be spoken for without their consent; a group gives it in the note of its session.
    NoConsent,
    Hands(HandsError),
    Words(ContributeError),
    Store(StoreError),
}

impl From<StoreError> for BatchError {
    fn from(error: StoreError) -> Self {
        BatchError::Store(error)
    }
}

/// Opens a batch; the same form sent twice is one batch.
pub fn open_batch(c: &mut Connection, new: &NewBatch, now: Timestamp) -> Result<(), BatchError> {
    let label = Words::parse(&new.label, TITLE_LIMIT).map_err(BatchError::Label)?;
    if batches::find(c, new.id)?.is_some_and(|known| known.staff == new.staff) {
        return Ok(());
    }
    batches::insert(
        c,
        &Batch {
            id: new.id,
            engagement: new.engagement.clone(),
            staff: new.staff,
            channel: new.channel,
            label: label.into_string(),
            opened_on: london_day(now),
            closed_on: None,
            entries: 0,
            released: false,
        },
    )?;
    Ok(())
}

/// The batch, if it is this facilitator's in this engagement and open.
pub fn own_open_batch(c: &mut Connection, slug: &str, staff: i64, id: Key) -> Result<Batch, BatchError> {
    batches::find(c, id)?
        .filter(|batch| batch.engagement == slug && batch.staff == staff && batch.is_open())
        .ok_or(BatchError::NotYours)
}

/// What comes with an entry's words.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// The tick that the person wants it sent.
    pub agreed: bool,
    /// How a group stood to it.
    pub hands: Option<Hands>,
    /// What an interpreter made of the words.
    pub translation: Option<Translation>,
}

/// Enters one contribution into an open batch.
pub fn enter(
    c: &mut Connection,
    keys: &Keys,
    batch: &Batch,
    draft: Draft,
    beside: Beside,
    now: Timestamp,
) -> Result<Received, BatchError> {
    let batch = own_open_batch(c, &batch.engagement, batch.staff, batch.id)?;
    let session = match batch.channel {
        Channel::Session => group_sessions::find(c, batch.id)?.filter(|session| session.agreed),
        _ => None,
    };
    if !beside.agreed || (batch.channel == Channel::Session && session.is_none()) {
        return Err(BatchError::NoConsent);
    }
    let hands = beside.hands.filter(|_| session.is_some());
    if let (Some(hands), Some(session)) = (hands, &session) {
        hands.fit(session.came).map_err(BatchError::Hands)?;
    }
    if contributions::engagement_of(c, draft.prompt)?.as_deref() != Some(batch.engagement.as_str()) {
        return Err(BatchError::Words(ContributeError::NoSuchPrompt));
    }
    let received = take_in(c, keys, draft, batch.channel, now).map_err(BatchError::Words)?;
    if !received.again {
        batches::link(c, batch.id, &[received.id])?;
        if let Some(Translation { lang, words }) = &beside.translation {
            voice_translations::put(c, received.id, lang, words.as_str())?;
        }
        if let Some(hands) = hands {
            // Numbered by dice, idea by idea: nothing tells which ideas came from one room.
            let room = Key::from_random(chance::bytes()).0;
            stances::put_group(c, received.id, room, &hands.counts())?;
        }
    }
    Ok(received)
}

/// Takes one entry back.
pub fn take_back(c: &mut Connection, batch: &Batch, id: ContributionId) -> Result<(), BatchError> {
    match batches::take_back(c, batch.id, id) {
        Err(StoreError::Conflict) => Err(BatchError::TooLate),
        other => Ok(other?),
    }
}

/// Takes a whole batch back. Returns how many contributions went.
pub fn undo_batch(c: &mut Connection, batch: &Batch, now: Timestamp) -> Result<usize, BatchError> {
    let removed = match batches::undo(c, batch.id, london_day(now)) {
        Err(StoreError::Conflict) => return Err(BatchError::TooLate),
        other => other?,
    };
    let by = Hand::Staff(batch.staff);
    let undone = Entry::new(&batch.engagement, Act::BatchUndone, batch.id, by, now);
    ledger::append(c, &with_tombstones(undone, &removed.decided))?;
    Ok(removed.gone)
}

/// Closes a batch; `NotYours` when it is closed already.
pub fn close_batch(c: &mut Connection, batch: &Batch, now: Timestamp) -> Result<(), BatchError> {
    match batches::close(c, batch.id, london_day(now)) {
        Err(StoreError::Conflict) => Err(BatchError::NotYours),
        other => Ok(other?),
    }
}

/// Closes batches that were opened a fortnight ago and forgotten.
pub fn close_forgotten(c: &mut Connection, today: Date) -> Result<usize, StoreError> {
    let before = today
        .checked_sub(jiff::Span::new().days(FORGOTTEN_AFTER_DAYS))
        .unwrap_or(today);
    batches::close_forgotten(c, before, today)
}

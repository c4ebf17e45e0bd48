//! What comes to its end by itself: counters, addresses and sealed originals, each on its last day.
//! Each with a line in the ledger that says so, and so have the tombstones of words that authors took back. Deletes no
//! words: `withdraw` did.

use crate::clock::{is_just_past_midnight, london_day};
use crate::domain::ledger::{Act, Entry, Hand};
use crate::store::{Connection, StoreError, equality, ledger, notices, sealed_originals, withdrawn};
use jiff::Timestamp;

/// Days after which an address that nobody confirmed goes.
const UNCONFIRMED_FOR_DAYS: i64 = 2;

/// Deletes equality counters on their last day, what was covered in words after its last day, and addresses that nobody
/// confirmed for two days.
pub fn forget_due(c: &mut Connection, now: Timestamp) -> Result<(), StoreError> {
    let today = london_day(now);
    let before = today.saturating_sub(jiff::Span::new().days(UNCONFIRMED_FOR_DAYS));
    let mut lines: Vec<Entry> = equality::delete_due(c, today)?
        .iter()
        .map(|slug| Entry::new(slug, Act::EqualityDeleted, slug, Hand::Timer, today))
        .collect();
    lines.extend(
        sealed_originals::delete_due(c, today)?
            .into_iter()
            .map(|(slug, id)| Entry::new(&slug, Act::OriginalDeleted, id, Hand::Timer, today)),
    );
    if notices::delete_unconfirmed(c, before)? > 0 {
        lines.push(Entry::of_house(
            Act::AddressesDeleted,
            "unconfirmed",
            Hand::Timer,
            today,
        ));
    }
    ledger::append(c, &lines)
}

/// Notes in the ledger which words their authors have taken back. Not when they do so: the lines before and after would
/// tell the time of day, and the order in which they came. They become the first lines of the next day, in the order of
/// their random ids; where the team was earlier that day, or nobody was up at midnight, of a day after. Who takes words
/// back in the very first minutes of a quiet day may be noted then. Holds no words, and nobody's name.
pub fn note_withdrawn(c: &mut Connection, now: Timestamp) -> Result<(), StoreError> {
    if !is_just_past_midnight(now) {
        return Ok(());
    }
    // What another node notes at this moment must not be noted twice. Nothing but lines is written after this.
    ledger::hold(c)?;
    let today = london_day(now);
    let newest = ledger::find_newest(c)?;
    // A day where an author acted, a moment where the team did.
    let day_of = |moment: &str| match moment.parse::<Timestamp>() {
        Ok(at) => Some(london_day(at)),
        Err(_) => moment.parse().ok(),
    };
    if newest.is_some_and(|kept| day_of(&kept.line.moment) >= Some(today)) {
        return Ok(());
    }
    let lines: Vec<Entry> = withdrawn::list_unnoted(c)?
        .into_iter()
        .map(|(slug, id)| Entry::new(&slug, Act::WordsWithdrawn, id, Hand::Author, today))
        .collect();
    ledger::append(c, &lines)
}

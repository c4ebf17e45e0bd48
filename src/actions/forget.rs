//! What comes to its end by itself: counters, sealed originals, addresses, accounts, sign-ins, links and mails.
//! Each with a line in the ledger that says so, and so have the tombstones of words that authors took back. Deletes no
//! words: `withdraw` did.

use crate::actions::rest::first_day;
use crate::analysis::disclosure::certify;
use crate::clock::{end_of_london_day, is_just_past_midnight, london_day};
use crate::domain::count::Count;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::promise::Promise;
use crate::store::{
    Connection, StoreError, accounts, doorsteps, equality, ledger, notices, outbox, rests, sealed_originals,
    sessions, staff_links, withdrawn,
};
use jiff::Timestamp;
use jiff::civil::Date;

/// Days after which an address that nobody confirmed goes.
const UNCONFIRMED_FOR_DAYS: i64 = 2;

/// Keeps every promise of `domain::promise` that has come due by the London day of `now`, each with a line of that day
/// that says of what kind and about how many. What ended on a day goes in the night after it, all at once, so that one line a
/// day tells of it and none tells at which hour somebody signed in.
pub fn forget_due(c: &mut Connection, now: Timestamp) -> Result<(), StoreError> {
    let today = london_day(now);
    let mut lines: Vec<Entry> = equality::delete_due(c, today)?
        .iter()
        .map(|(slug, answers)| {
            Entry::new(slug, Act::EqualityDeleted, slug, Hand::Timer, today).detail(&certify(*answers))
        })
        .collect();
    lines.extend(
        sealed_originals::delete_due(c, today)?
            .into_iter()
            .map(|(slug, id)| Entry::new(&slug, Act::OriginalDeleted, id, Hand::Timer, today)),
    );
    let midnight = end_of_london_day(now, -1);
    let unconfirmed_since = today.saturating_sub(jiff::Span::new().days(UNCONFIRMED_FOR_DAYS));
    let sign_ins = sessions::delete_ended(c, midnight)? + doorsteps::delete_ended(c, midnight)?;
    let links =
        staff_links::delete_ended(c, midnight)? + accounts::delete_expired_confirmations(c, midnight)?;
    let kept = [
        (
            Promise::AddressesUnconfirmed,
            notices::delete_unconfirmed(c, unconfirmed_since)?,
        ),
        (Promise::SignIns, sign_ins),
        (Promise::Links, links),
        (Promise::Accounts, accounts::delete_unconfirmed(c)?),
        (Promise::Mails, outbox::delete_given_up(c, midnight)?),
    ];
    lines.extend(
        kept.into_iter()
            .filter_map(|(promise, gone)| certificate(promise, None, gone, today)),
    );
    // The team's own load, which nobody else reads: no certificate.
    rests::forget_before(c, first_day(today))?;
    ledger::append(c, &lines)
}

/// The line that says that a promise was kept; none where there was nothing to delete. Not for what each has a line of its
/// own.
pub(crate) fn certificate(promise: Promise, slug: Option<&str>, gone: usize, today: Date) -> Option<Entry> {
    let (act, subject) = promise.certificate();
    let subject = subject.filter(|_| gone > 0)?;
    let entry = Entry::of_house(act, subject, Hand::Timer, today);
    let entry = Entry {
        engagement: slug.map(str::to_owned),
        ..entry
    };
    let gone = Count::new(u64::try_from(gone).unwrap_or(u64::MAX));
    Some(entry.detail(&certify(gone)))
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

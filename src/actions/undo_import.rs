//! An operator takes an import back, as if it had never come. What was decided on before leaves tombstones in the
//! ledger.

use crate::clock::london_day;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::{Act, Entry, Hand};
use crate::store::{Connection, StoreError, imports, ledger};
use jiff::Timestamp;

/// Returns how many contributions went. `Conflict` when the import is unknown, taken back already, or partly public.
pub fn undo_import(c: &mut Connection, id: Key, now: Timestamp) -> Result<usize, StoreError> {
    let slug = imports::find_engagement(c, id.0)?.ok_or(StoreError::Conflict)?;
    let removed = imports::undo(c, id.0, london_day(now))?;
    let undone = Entry::new(&slug, Act::ImportUndone, id, Hand::Operator, now);
    ledger::append(c, &with_tombstones(undone, &removed.decided))?;
    Ok(removed.gone)
}

/// The line of an undoing, and one for each contribution that the ledger named before.
pub(crate) fn with_tombstones(undone: Entry, decided: &[ContributionId]) -> Vec<Entry> {
    let stone = |id: &ContributionId| Entry {
        act: Act::WordsRemoved,
        subject: id.to_string(),
        ..undone.clone()
    };
    let stones: Vec<Entry> = decided.iter().map(stone).collect();
    [vec![undone], stones].concat()
}

//! An organiser makes codes to print and hand out, and somebody turns one into a voice.
//!
//! A code is kept as a keyed hash of itself, its phase and its group; the voice that it becomes is drawn from the form by
//! which it is used as well, so whoever kept a copy of the slip does not find its words.

use crate::actions::take_voice::{draw_voice, form_mark, speaks_as};
use crate::clock::london_day;
use crate::domain::audience::Audience;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::printed_code::{BatchSize, LENGTH, PrintedCode};
use crate::keys::Keys;
use crate::store::engagements::ListEntry;
use crate::store::phases::Phase;
use crate::store::printed_codes::Speakers;
use crate::store::{Connection, StoreError, engagements, ledger, phases, printed_codes};
use jiff::Timestamp;
use jiff::civil::Date;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrintError {
    /// There is no such group, or the phase is not for it.
    NoSuchGroup,
    /// The phase is over.
    Over,
    Store(StoreError),
}

impl From<StoreError> for PrintError {
    fn from(error: StoreError) -> Self {
        PrintError::Store(error)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UseError {
    /// No code of a phase that is open now.
    Unknown,
    UsedBefore,
    Store(StoreError),
}

impl From<StoreError> for UseError {
    fn from(error: StoreError) -> Self {
        UseError::Store(error)
    }
}

/// Whether codes for a phase may still be of use.
pub fn may_print(phase: &Phase) -> bool {
    phase.state.is_open() || phase.state.is_ahead()
}

/// Every group that may speak in a phase; those that share another's voice are not among them.
pub fn groups(phase: &Phase, entries: &[ListEntry], today: Date) -> Vec<Speakers> {
    let of = |entry: &ListEntry| {
        let audience = match entry.list.as_str() {
            "voice_group" => Audience::Ahp,
            "discipline" => Audience::Other,
            _ => return None,
        };
        let apart = audience == Audience::Other || speaks_as(entries, &entry.code, today) == entry.code;
        (apart && phase.audiences.contains(&audience)).then(|| Speakers {
            phase: phase.id,
            audience,
            group: entry.code.clone(),
        })
    };
    entries.iter().filter_map(of).collect()
}

/// Makes a batch. `nonce` is the form's: the same form sent twice makes the same codes, and adds nothing. With another
/// group or size it makes others.
pub fn print_codes(
    c: &mut Connection,
    keys: &Keys,
    (slug, of): (&str, &Speakers),
    size: BatchSize,
    nonce: Key,
    staff: i64,
    now: Timestamp,
) -> Result<Vec<PrintedCode>, PrintError> {
    let phase = phases::find(c, of.phase)?
        .filter(|phase| phase.engagement == slug)
        .ok_or(PrintError::NoSuchGroup)?;
    if !groups(&phase, &engagements::list_entries(c, slug)?, london_day(now)).contains(of) {
        return Err(PrintError::NoSuchGroup);
    }
    if !may_print(&phase) {
        return Err(PrintError::Over);
    }
    let codes: Vec<PrintedCode> = (0..size.get())
        .map(|place| PrintedCode::from_random(drawn(keys, nonce, (of, size), place)))
        .collect();
    let hashes: Vec<[u8; 32]> = codes.iter().map(|code| at_rest(keys, of, code)).collect();
    if printed_codes::find(c, &hashes)?.is_none() {
        printed_codes::insert(c, of, &hashes)?;
        let line = Entry::new(slug, Act::CodesPrinted, Key(of.phase), Hand::Staff(staff), now);
        ledger::append(c, &[line.detail(&of.group)])?;
    }
    Ok(codes)
}

fn drawn(keys: &Keys, nonce: Key, (of, size): (&Speakers, BatchSize), place: usize) -> [u8; LENGTH] {
    let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX).to_be_bytes();
    let (form, phase) = (nonce.0.to_be_bytes(), of.phase.to_be_bytes());
    let (size, place) = (number(size.get()), number(place));
    let parts: [&[u8]; 6] = [
        &form,
        &phase,
        of.audience.as_str().as_bytes(),
        of.group.as_bytes(),
        &size,
        &place,
    ];
    let [a, b, c, d, e, f, g, h, i, j, ..] = keys.mac("printed-code", &parts);
    [a, b, c, d, e, f, g, h, i, j]
}

/// What is kept of a code.
fn at_rest(keys: &Keys, of: &Speakers, code: &PrintedCode) -> [u8; 32] {
    let phase = of.phase.to_be_bytes();
    let parts = [
        phase.as_slice(),
        of.audience.as_str().as_bytes(),
        of.group.as_bytes(),
        code.bytes(),
    ];
    keys.mac("printed-code-at-rest", &parts)
}

/// Turns a code into a voice: the phase, and the voice's own code in groups of four. `nonce` is the form's: the same form
/// sent twice gets the same voice.
pub fn use_code(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    code: &PrintedCode,
    nonce: &[u8; 16],
    today: Date,
) -> Result<(i64, Vec<String>), UseError> {
    let entries = engagements::list_entries(c, slug)?;
    let known: Vec<(Speakers, [u8; 32])> = phases::list(c, slug)?
        .iter()
        .filter(|phase| phase.state.is_open())
        .flat_map(|phase| groups(phase, &entries, today))
        .map(|of| (at_rest(keys, &of, code), of))
        .map(|(hash, of)| (of, hash))
        .collect();
    let hashes: Vec<[u8; 32]> = known.iter().map(|(_, hash)| *hash).collect();
    let found = printed_codes::find(c, &hashes)?.ok_or(UseError::Unknown)?;
    let (of, _) = known
        .into_iter()
        .find(|(_, hash)| *hash == found)
        .ok_or(UseError::Unknown)?;
    match printed_codes::mark_used(c, &of, &found, &form_mark(keys, &found, nonce)) {
        Ok(()) => Ok((of.phase, draw_voice(keys, &of, &found, nonce))),
        Err(StoreError::Conflict) => Err(UseError::UsedBefore),
        Err(error) => Err(error.into()),
    }
}

//! The strategy lead says when a phase opens and closes: when it opens by itself, or a later moment to close at.
//!
//! Not here: opening and closing (`open_phase`), which are judged by these moments whether or not a timer is awake.

use crate::actions::open_phase::{PhaseError, hold, line, may_open};
use crate::domain::ledger::{Act, Hand};
use crate::domain::public_reason::PublicReason;
use crate::publish::cut::cut_for;
use crate::publish::edition::Edition;
use crate::store::{Connection, phase_news, phases};
use jiff::Timestamp;

/// Lets a phase open by itself at `opens_at`. What it needs for that must be there now.
pub fn schedule_phase(
    c: &mut Connection,
    (slug, id): (&str, i64),
    (opens_at, closes_at): (Timestamp, Timestamp),
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, PhaseError> {
    let phase = hold(c, slug, id)?;
    if opens_at <= now || closes_at <= opens_at {
        return Err(PhaseError::Moments);
    }
    may_open(c, &phase, now)?;
    let lines = [line(&phase, Act::PhaseScheduled, by, now)];
    let seen = phase.state.name();
    let after = phase
        .state
        .schedule(opens_at, closes_at)
        .map_err(PhaseError::Step)?;
    phases::mark(c, id, seen, &after)?;
    // With other moments it may be due and not ready once more.
    phase_news::forget(c, id, "not-ready")?;
    Ok(cut_for(c, &lines, slug, by, now, seed)?)
}

/// Lets an open phase last until a later moment, and tells the public why.
pub fn extend_phase(
    c: &mut Connection,
    (slug, id): (&str, i64),
    until: Timestamp,
    why: &PublicReason,
    by: Hand,
    (now, seed): (Timestamp, [u8; 16]),
) -> Result<Edition, PhaseError> {
    let phase = hold(c, slug, id)?;
    if phase
        .state
        .closes_at()
        .is_some_and(|closes_at| until <= closes_at)
    {
        return Err(PhaseError::Moments);
    }
    let lines = [line(&phase, Act::PhaseExtended, by, now)];
    let seen = phase.state.name();
    let after = phase.state.extend(until, now).map_err(PhaseError::Step)?;
    phases::mark(c, id, seen, &after)?;
    phases::mark_extended(c, id, why)?;
    Ok(cut_for(c, &lines, slug, by, now, seed)?)
}

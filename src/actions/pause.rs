//! The strategy lead lets a phase stand still for a while, or the whole engagement, and lets it go on.
//!
//! The public is told why. While an engagement stands still nothing new becomes public either: no release is cut before
//! it goes on.

use crate::actions::open_phase::{PhaseError, hold, line};
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::phase::PhaseState;
use crate::domain::public_reason::PublicReason;
use crate::publish::cut::{cut_for, cut_standstill};
use crate::publish::edition::Edition;
use crate::store::{Connection, StoreError, phases};
use jiff::Timestamp;

/// Takes no words in a phase until it goes on.
pub fn pause_phase(
    c: &mut Connection,
    (slug, id): (&str, i64),
    why: PublicReason,
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, PhaseError> {
    step(
        c,
        (slug, id),
        Act::PhasePaused,
        |state| state.pause(why),
        by,
        now,
        seed,
    )
}

pub fn resume_phase(
    c: &mut Connection,
    (slug, id): (&str, i64),
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, PhaseError> {
    step(
        c,
        (slug, id),
        Act::PhaseResumed,
        PhaseState::resume,
        by,
        now,
        seed,
    )
}

fn step(
    c: &mut Connection,
    (slug, id): (&str, i64),
    act: Act,
    take: impl FnOnce(PhaseState) -> Result<PhaseState, crate::domain::transition::InvalidTransition>,
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, PhaseError> {
    let phase = hold(c, slug, id)?;
    let lines = [line(&phase, act, by, now)];
    let seen = phase.state.name();
    let after = take(phase.state).map_err(PhaseError::Step)?;
    phases::mark(c, id, seen, &after)?;
    Ok(cut_for(c, &lines, slug, by, now, seed)?)
}

/// Holds every phase of an engagement, in their order, so that nobody speaks in it before this transaction ends.
fn hold_all(c: &mut Connection, slug: &str) -> Result<(), StoreError> {
    for phase in phases::list(c, slug)? {
        phases::hold_to_move(c, phase.id)?;
    }
    Ok(())
}

/// Lets the whole engagement stand still. `Conflict` where it does already.
pub fn pause_engagement(
    c: &mut Connection,
    slug: &str,
    why: &PublicReason,
    by: Hand,
    now: Timestamp,
) -> Result<Edition, StoreError> {
    hold_all(c, slug)?;
    if phases::is_held(c, slug)? {
        return Err(StoreError::Conflict);
    }
    phases::mark_held(c, slug, Some(why))?;
    let act = Entry::new(slug, Act::EngagementPaused, slug, by, now).detail(&why.code);
    cut_standstill(c, act, slug, why, by, now)
}

/// Lets it go on; what became due meanwhile moves at the next beat.
pub fn resume_engagement(
    c: &mut Connection,
    slug: &str,
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, StoreError> {
    hold_all(c, slug)?;
    if !phases::is_held(c, slug)? {
        return Err(StoreError::Conflict);
    }
    phases::mark_held(c, slug, None)?;
    let act = Entry::new(slug, Act::EngagementResumed, slug, by, now);
    cut_for(c, &[act], slug, by, now, seed)
}

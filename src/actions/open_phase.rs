//! The strategy lead opens a phase, or stops it from taking new words; the timer does both at their moment. Each
//! cuts a release, because the state of a phase is public.

use crate::actions::prepare;
use crate::actions::tell::{News, tell};
use crate::clock::end_of_london_day;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::phase::PhaseState;
use crate::domain::public_reason::PublicReason;
use crate::domain::readiness::{Condition, is_ready, opening};
use crate::domain::transition::InvalidTransition;
use crate::publish::cut::cut_for;
use crate::publish::edition::Edition;
use crate::store::phases::Phase;
use crate::store::{Connection, StoreError, phase_news, phases, prompts, proposals};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhaseError {
    NoSuchPhase,
    /// A phase without prompts has nothing to ask: the one before has not handed over.
    NothingToAsk,
    /// Something that it needs is not there: which conditions are met, and which are not.
    NotReady(Vec<Condition>),
    /// Moments that do not follow each other, or that are past.
    Moments,
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for PhaseError {
    fn from(error: StoreError) -> Self {
        PhaseError::Store(error)
    }
}

/// Holds a phase of that engagement to move it.
pub(crate) fn hold(c: &mut Connection, slug: &str, id: i64) -> Result<Phase, PhaseError> {
    phases::hold_to_move(c, id)?
        .filter(|phase| phase.engagement == slug)
        .ok_or(PhaseError::NoSuchPhase)
}

/// The line of the ledger that a step of a phase leaves.
pub(crate) fn line(phase: &Phase, act: Act, by: Hand, now: Timestamp) -> Entry {
    Entry::new(&phase.engagement, act, Key(phase.id), by, now).detail(phase.kind.as_str())
}

/// What a phase needs before it opens, by hand or by itself.
pub(crate) fn may_open(c: &mut Connection, phase: &Phase, now: Timestamp) -> Result<(), PhaseError> {
    let asks = prompts::list(c, &phase.engagement)?;
    if !asks.iter().any(|prompt| prompt.phase_id == phase.id) {
        return Err(PhaseError::NothingToAsk);
    }
    let list = opening(prepare::find(c, phase.clone(), now)?.preparation);
    if is_ready(&list) {
        Ok(())
    } else {
        Err(PhaseError::NotReady(list))
    }
}

/// Opens a phase for the days that its template gives it, to midnight in London.
pub fn open_phase(
    c: &mut Connection,
    slug: &str,
    id: i64,
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, PhaseError> {
    let phase = hold(c, slug, id)?;
    // The timer saw it due before it held it: the moment may have been moved since.
    if by == Hand::Timer && matches!(phase.state, PhaseState::Scheduled { opens_at, .. } if now < opens_at) {
        return Err(PhaseError::Moments);
    }
    may_open(c, &phase, now)?;
    let lines = [line(&phase, Act::PhaseOpened, by, now)];
    let seen = phase.state.name();
    let closes_at = match &phase.state {
        // Whoever opens it by hand after all opens it for as long as was planned, where that is still ahead.
        PhaseState::Scheduled { closes_at, .. } if *closes_at > now || by == Hand::Timer => *closes_at,
        _ => end_of_london_day(now, phase.lasts_days - 1),
    };
    let after = phase.state.clone().open(closes_at).map_err(PhaseError::Step)?;
    phases::mark(c, id, seen, &after)?;
    // One that is over before it opens, because the engagement stood still meanwhile, is no news.
    if now < closes_at {
        tell(c, slug, News::Opened(&phase), now)?;
    }
    Ok(cut_for(c, &lines, slug, by, now, seed)?)
}

/// Stops new words; those that wait are still decided.
pub fn stop_phase(
    c: &mut Connection,
    slug: &str,
    id: i64,
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, PhaseError> {
    let phase = hold(c, slug, id)?;
    if by == Hand::Timer && phase.state.closes_at().is_some_and(|closes_at| now < closes_at) {
        return Err(PhaseError::Moments);
    }
    let lines = [line(&phase, Act::PhaseStopped, by, now)];
    let seen = phase.state.name();
    let after = phase
        .state
        .clone()
        .close_to_new_words(now)
        .map_err(PhaseError::Step)?;
    phases::mark(c, id, seen, &after)?;
    proposals::remove_all(c, id)?;
    // Of what nobody was told to have begun, nobody is told that it is over.
    if phase_news::was_told(c, id, "opened")? {
        tell(c, slug, News::Closed(&phase), now)?;
    }
    Ok(cut_for(c, &lines, slug, by, now, seed)?)
}

/// Takes words again in a phase that was closed; only `propose` calls it, when a second person has confirmed.
pub(crate) fn reopen_phase(
    c: &mut Connection,
    (slug, id): (&str, i64),
    until: Timestamp,
    why: &PublicReason,
    by: Hand,
    (now, seed): (Timestamp, [u8; 16]),
) -> Result<Edition, PhaseError> {
    let phase = hold(c, slug, id)?;
    if until <= now {
        return Err(PhaseError::Moments);
    }
    let lines = [line(&phase, Act::PhaseReopened, by, now)];
    let seen = phase.state.name();
    let after = phase.state.reopen(until).map_err(PhaseError::Step)?;
    phases::mark(c, id, seen, &after)?;
    phases::mark_extended(c, id, why)?;
    Ok(cut_for(c, &lines, slug, by, now, seed)?)
}

//! A phase is over: what people thought of each other's words is reckoned, once, and kept for the next release.
//! Reading, reckoning and keeping are apart, because the mathematics takes seconds where many judged and no
//! transaction may wait.

use crate::publish::opinions::{Reckoned, reckon};
use crate::store::opinions::{self, Judgements};
use crate::store::{Connection, StoreError};

/// All that the mathematics needs of a phase.
pub struct Asked {
    phase: i64,
    of_closing: String,
    judged: Judgements,
    before: Option<Reckoned>,
}

/// Reads who judged what, and what was found when the phase closed before.
pub fn ask(c: &mut Connection, phase: i64, of_closing: String) -> Result<Asked, StoreError> {
    let before = opinions::find(c, phase)?;
    Ok(Asked {
        phase,
        of_closing,
        judged: opinions::list_judgements(c, phase)?,
        before: before.map(|figures| Reckoned::parse(&figures)).transpose()?,
    })
}

/// What the mathematics found, ready to be kept.
pub struct Prepared {
    phase: i64,
    of_closing: String,
    figures: String,
}

/// Reckons without touching the store.
pub fn prepare(asked: Asked) -> Result<Prepared, StoreError> {
    let found = reckon(&asked.judged, asked.before);
    Ok(Prepared {
        phase: asked.phase,
        of_closing: asked.of_closing,
        figures: serde_json::to_string(&found).map_err(|_| StoreError::BadRow("opinion"))?,
    })
}

/// Keeps what was found, if the phase is still over since that moment.
pub fn keep(c: &mut Connection, prepared: &Prepared) -> Result<(), StoreError> {
    let due = opinions::list_due(c)?;
    if due.contains(&(prepared.phase, prepared.of_closing.clone())) {
        opinions::put(c, prepared.phase, &prepared.of_closing, &prepared.figures)?;
    }
    Ok(())
}

/// All of it in one go, for the demonstration: every phase that is over and has no figures yet.
pub fn group_opinions(c: &mut Connection) -> Result<(), StoreError> {
    for (phase, of_closing) in opinions::list_due(c)? {
        let asked = ask(c, phase, of_closing)?;
        keep(c, &prepare(asked)?)?;
    }
    Ok(())
}

//! A demonstration is not the first of anything: as if enough colleagues of every group had asked for their tokens.
//! So whoever tries it, as any professional, sees their own token taken.

use crate::store::{Connection, StoreError, phases, voice_keys};

/// As many as the rule of the template asks for.
const COLLEAGUES: usize = 20;

/// Counts them for every key of a phase that is open.
pub fn gather(c: &mut Connection) -> Result<(), StoreError> {
    for phase in phases::list_open(c)? {
        let keys = voice_keys::list(c, &phase.engagement)?;
        for key in keys.iter().filter(|key| key.of.phase == phase.id) {
            for _ in 0..COLLEAGUES {
                voice_keys::raise_issued(c, &key.id)?;
            }
        }
    }
    Ok(())
}

//! What invented people think of the invented voices: a handful or a crowd, so that figures of every kind are seen.

use super::{Play, Stumble, stumble};
use crate::actions::take_stance::{device, device_token, take_stance};
use crate::chance;
use crate::domain::phase::PhaseKind;
use crate::domain::stance::Stance;
use crate::store::{Connection, phases, prompts, shelves};
use jiff::Timestamp;

/// How many devices judge, of which each third voice is judged by all.
const DEVICES: usize = 34;

impl Play {
    /// Everyone judges some of what a phase has published.
    pub(super) fn judge(&self, c: &mut Connection, kind: PhaseKind, at: Timestamp) -> Result<(), Stumble> {
        let phase = phases::list(c, self.slug())?
            .into_iter()
            .find(|phase| phase.kind == kind)
            .ok_or_else(|| stumble(kind))?;
        let mut judges = Vec::new();
        for _ in 0..DEVICES {
            let token = device_token(&self.keys, phase.id, &chance::bytes());
            judges.extend(device(&self.keys, phase.id, &token));
        }
        let asked = prompts::list(c, self.slug())?;
        for prompt in asked.into_iter().filter(|prompt| prompt.phase_id == phase.id) {
            let voices = shelves::list_public(c, prompt.id, i64::MAX, 12)?;
            for (nth, voice) in voices.into_iter().enumerate() {
                let crowd = match nth % 3 {
                    0 => DEVICES,
                    1 => 9,
                    _ => 2,
                };
                for (number, judge) in judges.iter().take(crowd).enumerate() {
                    let choice = match (number + nth) % 5 {
                        0 => Stance::NotSure,
                        1 => Stance::Disagree,
                        _ => Stance::Agree,
                    };
                    let read = (voice.id, voice.position);
                    take_stance(c, self.slug(), read, judge, Some(choice), at).map_err(stumble)?;
                }
            }
        }
        Ok(())
    }
}

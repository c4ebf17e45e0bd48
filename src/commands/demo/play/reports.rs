//! What readers of the play report, once it is public. Nobody has answered yet.

use super::{Play, Stumble, stumble};
use crate::actions::report::{Reading, report};
use crate::chance;
use crate::store::prompts::Asks;
use crate::store::{Connection, prompts, shelves};
use jiff::Timestamp;

/// No question of the play has more voices.
const VOICES: i64 = 200;

impl Play {
    /// Each report names what it is about by its question and the first words.
    pub(super) fn report(&self, c: &mut Connection, at: Timestamp) -> Result<(), Stumble> {
        let all = prompts::list(c, self.slug())?;
        for told in &self.content.report {
            let asks = |prompt: &&prompts::Prompt| matches!(&prompt.asks, Asks::Question(key) if *key == told.question);
            let prompt = all.iter().find(asks).ok_or_else(|| stumble(&told.question))?;
            let on = shelves::list_public(c, prompt.id, i64::MAX, VOICES)?
                .into_iter()
                .find(|voice| voice.words.starts_with(&told.on))
                .ok_or_else(|| stumble(&told.on))?;
            let reading = Reading {
                contribution: on.id,
                nonce: chance::bytes(),
                reason: told.reason.clone(),
                words: told.words.clone(),
                doubted: false,
            };
            report(c, &self.keys, self.slug(), &reading, at).map_err(stumble)?;
        }
        Ok(())
    }
}

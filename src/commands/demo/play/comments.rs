//! What people of the play say about what others have said, once that is public.

use super::{Play, Saying, Stage, Stumble, stumble};
use crate::domain::context::Context;
use crate::store::prompts::Asks;
use crate::store::{Connection, prompts, shelves};
use jiff::Timestamp;

/// No question of the play has more voices.
const VOICES: i64 = 200;

impl Play {
    /// Each comment names what it is on by its question and the first words.
    pub(super) fn comment(&self, c: &mut Connection, at: Timestamp) -> Result<(), Stumble> {
        let all = prompts::list(c, self.slug())?;
        for comment in &self.content.comment {
            let asks = |prompt: &&prompts::Prompt| matches!(&prompt.asks, Asks::Question(key) if *key == comment.question);
            let prompt = all.iter().find(asks).ok_or_else(|| stumble(&comment.question))?;
            let on = shelves::list_public(c, prompt.id, i64::MAX, VOICES)?
                .into_iter()
                .find(|voice| voice.words.starts_with(&comment.on))
                .ok_or_else(|| stumble(&comment.on))?;
            let saying = Saying {
                prompt: prompt.id,
                words: &comment.words,
                lang: &comment.lang,
                verdict: None,
                voice: None,
                context: Context::default(),
                about: Some(on.id),
                decision: &comment.decision,
                reason: None,
            };
            self.say(c, saying, at, Stage::Listen)?;
        }
        Ok(())
    }
}

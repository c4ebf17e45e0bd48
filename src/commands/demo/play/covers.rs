//! What people of the play say that names somebody: a moderator covers the name and publishes the rest.

use super::{Play, Stumble, stumble};
use crate::actions::contribute::{Draft, contribute};
use crate::actions::redact::{Redaction, redact};
use crate::chance;
use crate::domain::context::Context;
use crate::domain::ids::Key;
use crate::domain::staff::Role;
use crate::store::Connection;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

impl Play {
    pub(super) fn cover(
        &self,
        c: &mut Connection,
        asked: &BTreeMap<String, Key>,
        at: Timestamp,
    ) -> Result<(), Stumble> {
        let moderator = self.one(Role::Moderator, 1)?;
        for covered in &self.content.covered {
            let draft = Draft {
                prompt: asked
                    .get(&covered.question)
                    .copied()
                    .ok_or_else(|| stumble(&covered.question))?,
                nonce: chance::bytes(),
                words: covered.words.clone(),
                verdict: None,
                language: covered.lang.clone(),
                voice: None,
                context: Context::default(),
                about: None,
            };
            let id = contribute(c, &self.keys, draft, at).map_err(stumble)?.id;
            let redaction = Redaction {
                words: covered.left.clone(),
                reason: covered.reason.clone(),
                reply: covered.reply.clone(),
                read: 0,
            };
            let later = at + SignedDuration::from_hours(1);
            redact(c, &self.keys, self.slug(), id, &redaction, moderator, later).map_err(stumble)?;
        }
        Ok(())
    }
}

//! Organisations of the demonstration answer findings under names that are invented. They have no verdict.

use super::{Play, Stumble, stumble};
use crate::actions::contribute::{Considered, Draft, contribute};
use crate::actions::decide::{Ruling, decide};
use crate::chance;
use crate::domain::context::Context;
use crate::domain::ids::Key;
use crate::domain::staff::Role;
use crate::store::Connection;
use crate::store::prompts::{Asks, Prompt};
use jiff::Timestamp;
use std::collections::BTreeMap;

impl Play {
    pub(super) fn hear_organisations(
        &self,
        c: &mut Connection,
        findings: &BTreeMap<String, Key>,
        prompts: &[Prompt],
        at: Timestamp,
    ) -> Result<(), Stumble> {
        for answer in &self.content.organisation {
            let finding = findings.get(&answer.finding).copied();
            let prompt = prompts
                .iter()
                .find(|prompt| finding.is_some_and(|finding| prompt.asks == Asks::Finding(finding)))
                .ok_or_else(|| stumble(&answer.finding))?;
            let draft = Draft {
                prompt: prompt.id,
                nonce: chance::bytes(),
                words: answer.words.clone(),
                verdict: None,
                language: "en".to_owned(),
                voice: None,
                context: Context::default(),
                about: None,
            };
            let considered = Considered::from(draft).of_organisation(answer.name.clone());
            let id = contribute(c, &self.keys, considered, at).map_err(stumble)?.id;
            let moderator = self.one(Role::Moderator, 0)?;
            decide(c, self.slug(), id, &Ruling::Publish, moderator, at).map_err(stumble)?;
        }
        Ok(())
    }
}

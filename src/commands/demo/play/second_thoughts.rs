//! People of the play who come back with their receipt: one asks for a second opinion, one mends public words. Both
//! wait for a moderator, so they appear only where people still speak.

use super::{Play, Stumble, stumble};
use crate::actions::appeal::appeal;
use crate::actions::change_words::{Change, change_words};
use crate::actions::contribute::{Draft, contribute};
use crate::actions::decide::{Judgement, Ruling, decide_on_read};
use crate::chance;
use crate::domain::context::Context;
use crate::domain::ids::Key;
use crate::domain::staff::Role;
use crate::keys::hash;
use crate::store::Connection;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// SHA-256 of the receipt code of each, in the order of the file.
pub(super) type Receipts = Vec<[u8; 32]>;

impl Play {
    /// They speak, and a moderator decides.
    pub(super) fn speak_at_first(
        &self,
        c: &mut Connection,
        asked: &BTreeMap<String, Key>,
        at: Timestamp,
    ) -> Result<Receipts, Stumble> {
        let mut receipts = Receipts::new();
        for thought in &self.content.second_thought {
            let draft = Draft {
                prompt: asked
                    .get(&thought.question)
                    .copied()
                    .ok_or_else(|| stumble(&thought.question))?,
                nonce: chance::bytes(),
                words: thought.words.clone(),
                verdict: None,
                language: thought.lang.clone(),
                voice: None,
                context: Context::default(),
                about: None,
            };
            let received = contribute(c, &self.keys, draft, at).map_err(stumble)?;
            let judgement = Judgement {
                ruling: match &thought.reason {
                    Some(reason) => Ruling::Decline {
                        reason: reason.clone(),
                    },
                    None => Ruling::Publish,
                },
                reply: thought.reply.clone(),
                read: 0,
            };
            let moderator = self.one(Role::Moderator, 0)?;
            decide_on_read(c, self.slug(), received.id, &judgement, moderator, at).map_err(stumble)?;
            receipts.push(hash(received.receipt.secret()));
        }
        Ok(receipts)
    }

    /// They come back.
    pub(super) fn think_again(
        &self,
        c: &mut Connection,
        receipts: &Receipts,
        at: Timestamp,
    ) -> Result<(), Stumble> {
        for (thought, receipt) in self.content.second_thought.iter().zip(receipts) {
            if let Some(words) = &thought.appeal {
                appeal(c, receipt, words, at).map_err(stumble)?;
            }
            if let Some(words) = &thought.change {
                let change = Change {
                    receipt_hash: *receipt,
                    words: words.clone(),
                    language: thought.lang.clone(),
                };
                change_words(c, &change, at).map_err(stumble)?;
            }
        }
        Ok(())
    }
}

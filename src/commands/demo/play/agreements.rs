//! What the team of a demonstration agrees on: what a phase needs before it opens, and the steps that two leads take.

use super::{Play, Stumble, stumble};
use crate::actions::group_opinions::group_opinions;
use crate::actions::prepare::{Reading, lock_rules, promise, rules_now, sign, texts_hash};
use crate::actions::propose::{Answer, confirm, fingerprint, propose};
use crate::chance;
use crate::clock::london_day;
use crate::domain::proposal::JointStep;
use crate::domain::staff::Role;
use crate::keys::{hash, hex};
use crate::store::proposals::{self, Proposal};
use crate::store::{Connection, StoreError, phases, wordings};
use jiff::{SignedDuration, Timestamp};

impl Play {
    /// A lead locks the rules of moderation.
    pub(super) fn lock(&self, c: &mut Connection, at: Timestamp) -> Result<(), Stumble> {
        let texts = wordings::load(c, self.slug())?;
        let read = hex(&hash(rules_now(c, self.slug(), &texts)?.as_bytes()));
        let lead = self.one(Role::Lead, 0)?;
        lock_rules(c, self.slug(), &read, (lead, at), chance::bytes()).map_err(stumble)?;
        Ok(())
    }

    /// The critical friend signs the texts of a phase, and two moderators promise to come.
    pub(super) fn prepare(&self, c: &mut Connection, phase: i64, at: Timestamp) -> Result<(), Stumble> {
        let texts = wordings::load(c, self.slug())?;
        let kind = phases::find(c, phase)?.ok_or(StoreError::Conflict)?.kind;
        let reading = Reading {
            phase,
            staff: self.one(Role::CriticalFriend, 0)?,
            read: texts_hash(&texts, kind),
            objection: None,
        };
        sign(c, self.slug(), &reading, at).map_err(stumble)?;
        for nth in [0, 1] {
            let moderator = self.one(Role::Moderator, nth)?;
            promise(c, (self.slug(), phase), moderator, true, at).map_err(stumble)?;
        }
        Ok(())
    }

    /// Takes no words from some hours before the hand-over on: so long whoever was writing may still send.
    pub(super) fn close_and_hand_over(
        &self,
        c: &mut Connection,
        phase: i64,
        at: Timestamp,
    ) -> Result<(), Stumble> {
        let (before, agreement) = (at - SignedDuration::from_hours(4), &self.content.agreement);
        self.both(c, (phase, JointStep::Closure), &agreement.closure, before)?;
        group_opinions(c)?;
        self.both(c, (phase, JointStep::Handover), &agreement.handover, at)
    }

    /// One lead proposes a step of a phase, the other confirms it.
    pub(super) fn both(
        &self,
        c: &mut Connection,
        (phase, step): (i64, JointStep),
        why: &str,
        at: Timestamp,
    ) -> Result<(), Stumble> {
        let new = Proposal {
            phase,
            step,
            staff: self.one(Role::Lead, 0)?,
            reason: why.to_owned(),
            proposed_on: london_day(at),
            anew: None,
        };
        propose(c, self.slug(), &new, at).map_err(stumble)?;
        let waiting = proposals::find(c, phase, step)?.ok_or_else(|| stumble(step))?;
        let answer = Answer {
            phase,
            step,
            staff: self.one(Role::Lead, 1)?,
            read: fingerprint(&waiting),
        };
        confirm(c, self.slug(), &answer, at, chance::bytes()).map_err(stumble)?;
        Ok(())
    }
}

//! What a facilitator of the play brings in: a pile of paper that is done with, and one that is half typed.

use super::{Play, Stage, Stumble, stumble};
use crate::actions::contribute::Draft;
use crate::actions::decide::{Ruling, decide};
use crate::actions::enter_on_behalf::{Beside, NewBatch, close_batch, enter, open_batch, own_open_batch};
use crate::actions::record_session::record_session;
use crate::actions::translate::Translation;
use crate::chance;
use crate::clock::london_day;
use crate::commands::demo::content::Session;
use crate::domain::audience::Channel;
use crate::domain::context::Context;
use crate::domain::group_session::{GroupSession, Hands};
use crate::domain::ids::Key;
use crate::domain::staff::Role;
use crate::store::prompts::Asks;
use crate::store::{Connection, prompts};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

impl Play {
    pub(super) fn bring_in(&self, c: &mut Connection, begin: Timestamp) -> Result<(), Stumble> {
        let facilitator = self.one(Role::Facilitator, 0)?;
        let moderator = self.one(Role::Moderator, 0)?;
        let asked: BTreeMap<String, Key> = prompts::list(c, self.slug())?
            .into_iter()
            .filter_map(|prompt| match prompt.asks {
                Asks::Question(key) => Some((key, prompt.id)),
                Asks::Theme(_) | Asks::Finding(_) => None,
            })
            .collect();
        for batch in &self.content.batch {
            // Only where people still speak is anything half typed.
            if batch.open && self.until != Stage::Listen {
                continue;
            }
            let at = if batch.open {
                self.now
            } else {
                begin + SignedDuration::from_hours(48)
            };
            let new = NewBatch {
                id: Key::from_random(chance::bytes()),
                engagement: self.slug().to_owned(),
                staff: facilitator,
                channel: Channel::parse(&batch.channel).ok_or_else(|| stumble(&batch.channel))?,
                label: batch.label.clone(),
            };
            open_batch(c, &new, at).map_err(stumble)?;
            let held = own_open_batch(c, self.slug(), facilitator, new.id).map_err(stumble)?;
            if let Some(session) = &batch.session {
                record_session(c, &held, &noted(session, london_day(at))).map_err(stumble)?;
            }
            for entry in &batch.entry {
                let draft = Draft {
                    prompt: asked
                        .get(&entry.question)
                        .copied()
                        .ok_or_else(|| stumble(&entry.question))?,
                    nonce: chance::bytes(),
                    words: entry.words.clone(),
                    verdict: None,
                    language: entry.lang.clone(),
                    voice: None,
                    context: Context::default(),
                    about: None,
                };
                let hands = entry.hands.unwrap_or_default().map(|hands| hands.to_string());
                let translation = entry
                    .translation
                    .as_deref()
                    .map(|words| Translation::parse(&entry.lang, "en", words).map_err(stumble))
                    .transpose()?;
                let beside = Beside {
                    agreed: true,
                    translation,
                    hands: Hands::parse(hands.each_ref().map(String::as_str)).map_err(stumble)?,
                };
                let id = enter(c, &self.keys, &held, draft, beside, at)
                    .map_err(stumble)?
                    .id;
                if !batch.open {
                    decide(c, self.slug(), id, &Ruling::Publish, moderator, at).map_err(stumble)?;
                }
            }
            if !batch.open {
                close_batch(c, &held, at).map_err(stumble)?;
            }
        }
        Ok(())
    }
}

fn noted(session: &Session, held_on: Date) -> GroupSession {
    GroupSession {
        held_on,
        place: session.place.clone(),
        came: session.came,
        agreed: true,
        reach: session.reach.iter().cloned().collect(),
        needs: session
            .asked
            .iter()
            .map(|need| (need.clone(), session.met.contains(need)))
            .collect(),
    }
}

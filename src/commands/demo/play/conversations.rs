//! The three conversations of the play: what people say, and what the moderator and the analyst make of it meanwhile.

use super::{Play, Saying, Stage, Stumble, stumble};
use crate::actions::contribute::{Draft, contribute};
use crate::actions::gather::{Step, ThemeWording, draft_theme, move_theme};
use crate::chance;
use crate::domain::audience::Audience;
use crate::domain::context::Context;
use crate::domain::contribution::Verdict;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::Hand;
use crate::domain::phase::PhaseKind;
use crate::domain::staff::Role;
use crate::domain::voice::Voice;
use crate::publish::cut::cut;
use crate::store::prompts::Asks;
use crate::store::{Connection, prompts};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

impl Play {
    pub(super) fn listen(
        &self,
        c: &mut Connection,
        begin: Timestamp,
    ) -> Result<BTreeMap<String, Key>, Stumble> {
        let asked: BTreeMap<String, Key> = prompts::list(c, self.slug())?
            .into_iter()
            .filter_map(|prompt| match prompt.asks {
                Asks::Question(key) => Some((key, prompt.id)),
                Asks::Theme(_) | Asks::Finding(_) => None,
            })
            .collect();
        let mut behind: BTreeMap<&str, Vec<ContributionId>> = BTreeMap::new();
        for (hour, voice) in (1..).zip(&self.content.voice) {
            let saying = Saying {
                prompt: asked
                    .get(&voice.question)
                    .copied()
                    .ok_or_else(|| stumble(&voice.question))?,
                words: &voice.words,
                lang: &voice.lang,
                verdict: None,
                voice: None,
                context: Context {
                    relation: voice.relation.clone(),
                    region: voice.region.clone(),
                    shown: true,
                    effect: None,
                },
                about: None,
                decision: &voice.decision,
                reason: voice.reason.as_deref(),
            };
            let id = self.say(
                c,
                saying,
                begin + SignedDuration::from_hours(2 * hour),
                Stage::Listen,
            )?;
            if let (Some(id), Some(theme)) = (id, &voice.theme) {
                behind.entry(theme).or_default().push(id);
            }
        }
        let analyst = Hand::Staff(self.one(Role::Analyst, 0)?);
        let mut themes = BTreeMap::new();
        for (number, theme) in (1..).zip(&self.content.theme) {
            let wording = ThemeWording {
                title: theme.title.clone(),
                summary: theme.summary.clone(),
            };
            let id =
                draft_theme(c, self.slug(), Key::from_random(chance::bytes()), &wording).map_err(stumble)?;
            let voices = behind.get(theme.key.as_str()).map_or(&[][..], Vec::as_slice);
            let coded = begin + SignedDuration::from_hours(24 * 5);
            self.code(c, (&theme.key, id), voices, coded)?;
            let step = match &theme.dropped {
                Some(reason) => Some(Step::Drop {
                    reason: reason.clone(),
                }),
                // Where people still speak, the analyst is half way.
                None if self.until == Stage::Listen && number > 3 => None,
                None => Some(Step::Agree),
            };
            if let Some(step) = step {
                move_theme(
                    c,
                    self.slug(),
                    id,
                    &step,
                    (analyst, begin + SignedDuration::from_hours(24 * 6)),
                )
                .map_err(stumble)?;
            }
            themes.insert(theme.key.clone(), id);
        }
        self.code_twice(c, PhaseKind::Listen, begin + SignedDuration::from_hours(24 * 6))?;
        self.cover(c, &asked, begin + SignedDuration::from_hours(24 * 5))?;
        // Public since the first release, judged before the second.
        cut(
            c,
            self.slug(),
            Hand::Timer,
            begin + SignedDuration::from_hours(24 * 7),
            chance::bytes(),
        )?;
        self.judge(c, PhaseKind::Listen, begin + SignedDuration::from_hours(24 * 8))?;
        self.comment(c, begin + SignedDuration::from_hours(24 * 9))?;
        let again = if self.until == Stage::Listen {
            self.speak_at_first(c, &asked, begin + SignedDuration::from_hours(24 * 10))?
        } else {
            Vec::new()
        };
        cut(
            c,
            self.slug(),
            Hand::Timer,
            begin + SignedDuration::from_hours(24 * 11),
            chance::bytes(),
        )?;
        self.think_again(c, &again, begin + SignedDuration::from_hours(24 * 11 + 12))?;
        if self.until == Stage::Listen {
            self.report(c, begin + SignedDuration::from_hours(24 * 11 + 12))?;
        }
        Ok(themes)
    }

    /// A made-up voice of a profession or discipline.
    fn voice(&self, audience: Audience, code: &str) -> Voice {
        let pooled = self
            .template
            .list
            .get("profession")
            .into_iter()
            .flatten()
            .find(|entry| entry.code == code);
        let group = match (audience, pooled.and_then(|entry| entry.voice_group.clone())) {
            (Audience::Ahp, Some(group)) => group,
            _ => code.to_owned(),
        };
        Voice {
            audience,
            group,
            mark: chance::bytes(),
        }
    }

    pub(super) fn respond(
        &self,
        c: &mut Connection,
        themes: &BTreeMap<String, Key>,
        begin: Timestamp,
    ) -> Result<BTreeMap<String, Vec<ContributionId>>, Stumble> {
        let all = prompts::list(c, self.slug())?;
        let mut given: BTreeMap<String, Vec<ContributionId>> = BTreeMap::new();
        for (hour, response) in (1..).zip(&self.content.response) {
            let theme = themes
                .get(&response.theme)
                .copied()
                .ok_or_else(|| stumble(&response.theme))?;
            let prompt = all
                .iter()
                .find(|prompt| prompt.asks == Asks::Theme(theme))
                .ok_or_else(|| stumble(theme))?;
            let saying = Saying {
                prompt: prompt.id,
                words: &response.words,
                lang: "en",
                verdict: None,
                voice: Some(self.voice(Audience::Ahp, &response.profession)),
                context: Context::default(),
                about: None,
                decision: &response.decision,
                reason: response.reason.as_deref(),
            };
            let at = begin + SignedDuration::from_hours(2 * hour);
            if let Some(id) = self.say(c, saying, at, Stage::Respond)? {
                given.entry(response.theme.clone()).or_default().push(id);
            }
        }
        cut(
            c,
            self.slug(),
            Hand::Timer,
            begin + SignedDuration::from_hours(24 * 6),
            chance::bytes(),
        )?;
        Ok(given)
    }

    pub(super) fn challenge(
        &self,
        c: &mut Connection,
        findings: &BTreeMap<String, Key>,
        begin: Timestamp,
    ) -> Result<(), Stumble> {
        let all = prompts::list(c, self.slug())?;
        for (hour, challenge) in (1..).zip(&self.content.challenge) {
            let finding = findings
                .get(&challenge.finding)
                .copied()
                .ok_or_else(|| stumble(&challenge.finding))?;
            let prompt = all
                .iter()
                .find(|prompt| prompt.asks == Asks::Finding(finding))
                .ok_or_else(|| stumble(finding))?;
            let code = challenge.profession.as_ref().or(challenge.discipline.as_ref());
            let audience =
                Audience::parse(&challenge.audience).ok_or_else(|| stumble(&challenge.audience))?;
            let judged = Verdict::parse(&challenge.verdict);
            let saying = Saying {
                prompt: prompt.id,
                words: &challenge.words,
                lang: "en",
                verdict: judged,
                voice: code.map(|code| self.voice(audience, code)),
                context: Context {
                    effect: challenge.effect.clone(),
                    ..Context::default()
                },
                about: None,
                decision: &challenge.decision,
                reason: challenge.reason.as_deref(),
            };
            self.say(
                c,
                saying,
                begin + SignedDuration::from_hours(2 * hour),
                Stage::Challenge,
            )?;
            // More people answered than wrote: a bare "right" needs no words and no moderator.
            let agreed = matches!(judged, Some(Verdict::Right | Verdict::Nearly));
            for _ in 0..if agreed { 3 } else { 0 } {
                let bare = Saying {
                    prompt: prompt.id,
                    words: "",
                    lang: "en",
                    verdict: Some(Verdict::Right),
                    voice: None,
                    context: Context::default(),
                    about: None,
                    decision: "none",
                    reason: None,
                };
                self.say_bare(c, bare, begin + SignedDuration::from_hours(2 * hour))?;
            }
        }
        let moment = begin + SignedDuration::from_hours(24 * 9);
        self.hear_organisations(c, findings, &all, moment)?;
        cut(
            c,
            self.slug(),
            Hand::Timer,
            begin + SignedDuration::from_hours(24 * 10),
            chance::bytes(),
        )?;
        Ok(())
    }

    fn say_bare(&self, c: &mut Connection, saying: Saying<'_>, at: Timestamp) -> Result<(), Stumble> {
        let draft = Draft {
            prompt: saying.prompt,
            nonce: chance::bytes(),
            words: String::new(),
            verdict: saying.verdict,
            language: saying.lang.to_owned(),
            voice: None,
            context: Context::default(),
            about: None,
        };
        contribute(c, &self.keys, draft, at).map(drop).map_err(stumble)
    }
}

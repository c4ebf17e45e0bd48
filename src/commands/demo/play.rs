//! Plays an engagement up to a stage, through the same actions that people use, at days that lie in the past.

use crate::actions::add_staff::{Colleague, add_staff};
use crate::actions::approve_strategy::{approve_strategy, publish_strategy};
use crate::actions::contribute::{Draft, contribute};
use crate::actions::create_engagement::{Template, create_engagement};
use crate::actions::decide::{Ruling, decide};
use crate::actions::decide_finding::{Wish, decide_finding};
use crate::actions::draft_finding::{FindingDraft, draft_finding};
use crate::actions::gather::{Step, ThemeWording, draft_theme, link_evidence, move_theme};
use crate::actions::hand_over::hand_over;
use crate::actions::open_phase::{open_phase, stop_phase};
use crate::actions::write_strategy::{LineDraft, add_line, add_section};
use crate::chance;
use crate::commands::demo::content::Content;
use crate::domain::audience::Audience;
use crate::domain::contribution::Verdict;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::phase::PhaseKind;
use crate::domain::staff::Role;
use crate::domain::voice::Voice;
use crate::keys::Keys;
use crate::publish::cut::cut;
use crate::store::prompts::Asks;
use crate::store::{Connection, StoreError, phases, prompts, staff};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::fmt::Debug;

/// How far an engagement is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Listen,
    Respond,
    Challenge,
    Published,
}

impl Stage {
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "listen" => Some(Stage::Listen),
            "respond" => Some(Stage::Respond),
            "challenge" => Some(Stage::Challenge),
            "published" => Some(Stage::Published),
            _ => None,
        }
    }

    /// How many days ago its engagement began: long enough for the phases before.
    fn days(self) -> i64 {
        match self {
            Stage::Listen => 12,
            Stage::Respond => 45,
            Stage::Challenge => 66,
            Stage::Published => 110,
        }
    }
}

/// Id and roles of the team.
pub type Team = Vec<(i64, Vec<Role>)>;

pub struct Play {
    pub template: Template,
    pub content: Content,
    pub team: Team,
    pub keys: Keys,
    pub until: Stage,
    pub now: Timestamp,
}

/// What a demonstration stumbles over; told to the operator as it is.
#[derive(Debug)]
pub struct Stumble(#[expect(dead_code, reason = "read by its debug form")] String);

impl From<StoreError> for Stumble {
    fn from(error: StoreError) -> Self {
        Stumble(error.to_string())
    }
}

fn stumble(error: impl Debug) -> Stumble {
    Stumble(format!("{error:?}"))
}

/// Adds the team, trusted with nothing yet.
pub fn insert_team(c: &mut Connection, content: &Content, password_hash: &str) -> Result<Team, StoreError> {
    content
        .staff
        .iter()
        .map(|person| {
            let colleague = Colleague {
                name: person.name.clone(),
                email: person.email.clone(),
                password_hash: password_hash.to_owned(),
                engagements: Vec::new(),
                roles: Vec::new(),
            };
            let roles = person.roles.iter().filter_map(|name| Role::parse(name)).collect();
            Ok((add_staff(c, &colleague)?, roles))
        })
        .collect()
}

/// Something someone says in the play.
struct Saying<'a> {
    prompt: Key,
    words: &'a str,
    lang: &'a str,
    verdict: Option<Verdict>,
    voice: Option<Voice>,
    decision: &'a str,
    reason: Option<&'a str>,
}

impl Play {
    fn slug(&self) -> &str {
        &self.template.slug
    }

    fn one(&self, role: Role, nth: usize) -> Result<i64, Stumble> {
        let mut holders = self.team.iter().filter(|(_, roles)| roles.contains(&role)).map(|(id, _)| *id);
        holders.nth(nth).ok_or_else(|| stumble(role))
    }

    pub fn run(&self, c: &mut Connection) -> Result<(), Stumble> {
        let begin = self.now - SignedDuration::from_hours(24 * self.until.days());
        let day = |days: i64| begin + SignedDuration::from_hours(24 * days);
        create_engagement(c, &self.template, begin)?;
        for (id, roles) in &self.team {
            for role in roles {
                staff::grant(c, *id, self.slug(), *role)?;
            }
        }
        let phase_ids: BTreeMap<PhaseKind, i64> =
            phases::list(c, self.slug())?.into_iter().map(|phase| (phase.kind, phase.id)).collect();
        let phase = |kind: PhaseKind| phase_ids.get(&kind).copied().ok_or_else(|| stumble(kind));
        open_phase(c, self.slug(), phase(PhaseKind::Listen)?, begin, chance::bytes()).map_err(stumble)?;
        let themes = self.listen(c, begin)?;
        if self.until == Stage::Listen {
            return Ok(());
        }
        hand_over(c, self.slug(), phase(PhaseKind::Listen)?, day(37), chance::bytes()).map_err(stumble)?;
        let responses = self.respond(c, &themes, day(38))?;
        if self.until == Stage::Respond {
            return Ok(());
        }
        let findings = self.find(c, &themes, &responses)?;
        hand_over(c, self.slug(), phase(PhaseKind::Respond)?, day(51), chance::bytes()).map_err(stumble)?;
        self.challenge(c, &findings, day(52))?;
        if self.until == Stage::Challenge {
            return Ok(());
        }
        stop_phase(c, self.slug(), phase(PhaseKind::Challenge)?, day(80), chance::bytes()).map_err(stumble)?;
        self.decide_findings(c, &findings)?;
        hand_over(c, self.slug(), phase(PhaseKind::Challenge)?, day(85), chance::bytes()).map_err(stumble)?;
        self.write(c, &findings, day(100))
    }

    /// Says something and, unless it is to wait, decides on it. The last stage reached keeps its waiting ones.
    fn say(&self, c: &mut Connection, saying: Saying<'_>, at: Timestamp, here: Stage) -> Result<Option<ContributionId>, Stumble> {
        let draft = Draft {
            prompt: saying.prompt,
            nonce: chance::bytes(),
            words: saying.words.to_owned(),
            verdict: saying.verdict,
            language: saying.lang.to_owned(),
            voice: saying.voice,
        };
        let id = contribute(c, &self.keys, draft, at).map_err(stumble)?.id;
        let ruling = match (saying.decision, saying.reason) {
            ("wait", _) if self.until == here => return Ok(None),
            ("decline", Some(reason)) => Ruling::Decline { reason: reason.to_owned() },
            _ => Ruling::Publish,
        };
        let published = ruling == Ruling::Publish;
        decide(c, self.slug(), id, &ruling, self.one(Role::Moderator, 0)?, at).map_err(stumble)?;
        Ok(published.then_some(id))
    }

    fn listen(&self, c: &mut Connection, begin: Timestamp) -> Result<BTreeMap<String, Key>, Stumble> {
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
                prompt: asked.get(&voice.question).copied().ok_or_else(|| stumble(&voice.question))?,
                words: &voice.words,
                lang: &voice.lang,
                verdict: None,
                voice: None,
                decision: &voice.decision,
                reason: voice.reason.as_deref(),
            };
            let id = self.say(c, saying, begin + SignedDuration::from_hours(2 * hour), Stage::Listen)?;
            if let (Some(id), Some(theme)) = (id, &voice.theme) {
                behind.entry(theme).or_default().push(id);
            }
        }
        let mut themes = BTreeMap::new();
        for (number, theme) in (1..).zip(&self.content.theme) {
            let wording = ThemeWording { title: theme.title.clone(), summary: theme.summary.clone() };
            let id = draft_theme(c, self.slug(), &wording).map_err(stumble)?;
            let voices = behind.get(theme.key.as_str()).map_or(&[][..], Vec::as_slice);
            link_evidence(c, self.slug(), id, voices, true).map_err(stumble)?;
            let step = match &theme.dropped {
                Some(reason) => Some(Step::Drop { reason: reason.clone() }),
                // Where people still speak, the analyst is half way.
                None if self.until == Stage::Listen && number > 3 => None,
                None => Some(Step::Agree),
            };
            if let Some(step) = step {
                move_theme(c, self.slug(), id, &step).map_err(stumble)?;
            }
            themes.insert(theme.key.clone(), id);
        }
        cut(c, self.slug(), begin + SignedDuration::from_hours(24 * 11), chance::bytes())?;
        Ok(themes)
    }

    /// A made-up voice of a profession or discipline.
    fn voice(&self, audience: Audience, code: &str) -> Voice {
        let pooled = self.template.list.get("profession").into_iter().flatten().find(|entry| entry.code == code);
        let group = match (audience, pooled.and_then(|entry| entry.voice_group.clone())) {
            (Audience::Ahp, Some(group)) => group,
            _ => code.to_owned(),
        };
        Voice { audience, group, mark: chance::bytes() }
    }

    fn respond(
        &self,
        c: &mut Connection,
        themes: &BTreeMap<String, Key>,
        begin: Timestamp,
    ) -> Result<BTreeMap<String, Vec<ContributionId>>, Stumble> {
        let all = prompts::list(c, self.slug())?;
        let mut given: BTreeMap<String, Vec<ContributionId>> = BTreeMap::new();
        for (hour, response) in (1..).zip(&self.content.response) {
            let theme = themes.get(&response.theme).copied().ok_or_else(|| stumble(&response.theme))?;
            let prompt = all.iter().find(|prompt| prompt.asks == Asks::Theme(theme)).ok_or_else(|| stumble(theme))?;
            let saying = Saying {
                prompt: prompt.id,
                words: &response.words,
                lang: "en",
                verdict: None,
                voice: Some(self.voice(Audience::Ahp, &response.profession)),
                decision: &response.decision,
                reason: response.reason.as_deref(),
            };
            let at = begin + SignedDuration::from_hours(2 * hour);
            if let Some(id) = self.say(c, saying, at, Stage::Respond)? {
                given.entry(response.theme.clone()).or_default().push(id);
            }
        }
        cut(c, self.slug(), begin + SignedDuration::from_hours(24 * 6), chance::bytes())?;
        Ok(given)
    }

    fn find(
        &self,
        c: &mut Connection,
        themes: &BTreeMap<String, Key>,
        responses: &BTreeMap<String, Vec<ContributionId>>,
    ) -> Result<BTreeMap<String, Key>, Stumble> {
        let mut found = BTreeMap::new();
        for finding in &self.content.finding {
            let draft = FindingDraft {
                title: finding.title.clone(),
                statement: finding.statement.clone(),
                themes: finding.themes.iter().filter_map(|key| themes.get(key).copied()).collect(),
                responses: finding
                    .themes
                    .iter()
                    .filter_map(|key| responses.get(key))
                    .flat_map(|given| given.iter().copied().take(4))
                    .collect(),
            };
            found.insert(finding.key.clone(), draft_finding(c, self.slug(), None, &draft).map_err(stumble)?);
        }
        Ok(found)
    }

    fn challenge(&self, c: &mut Connection, findings: &BTreeMap<String, Key>, begin: Timestamp) -> Result<(), Stumble> {
        let all = prompts::list(c, self.slug())?;
        for (hour, challenge) in (1..).zip(&self.content.challenge) {
            let finding = findings.get(&challenge.finding).copied().ok_or_else(|| stumble(&challenge.finding))?;
            let prompt =
                all.iter().find(|prompt| prompt.asks == Asks::Finding(finding)).ok_or_else(|| stumble(finding))?;
            let code = challenge.profession.as_ref().or(challenge.discipline.as_ref());
            let audience = Audience::parse(&challenge.audience).ok_or_else(|| stumble(&challenge.audience))?;
            let saying = Saying {
                prompt: prompt.id,
                words: &challenge.words,
                lang: "en",
                verdict: Verdict::parse(&challenge.verdict),
                voice: code.map(|code| self.voice(audience, code)),
                decision: &challenge.decision,
                reason: challenge.reason.as_deref(),
            };
            self.say(c, saying, begin + SignedDuration::from_hours(2 * hour), Stage::Challenge)?;
            // More people answered than wrote: a bare "right" needs no words and no moderator.
            for _ in 0..3 {
                let bare = Saying {
                    prompt: prompt.id,
                    words: "",
                    lang: "en",
                    verdict: Some(Verdict::Right),
                    voice: None,
                    decision: "none",
                    reason: None,
                };
                self.say_bare(c, bare, begin + SignedDuration::from_hours(2 * hour))?;
            }
        }
        cut(c, self.slug(), begin + SignedDuration::from_hours(24 * 10), chance::bytes())?;
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
        };
        contribute(c, &self.keys, draft, at).map(drop).map_err(stumble)
    }

    fn decide_findings(&self, c: &mut Connection, findings: &BTreeMap<String, Key>) -> Result<(), Stumble> {
        for finding in &self.content.finding {
            let id = findings.get(&finding.key).copied().ok_or_else(|| stumble(&finding.key))?;
            let wish = match (finding.outcome.as_str(), &finding.changed_statement, &finding.merged_into) {
                ("change", Some(statement), _) => Wish::Change { statement: statement.clone() },
                ("merge", _, Some(into)) => {
                    Wish::Merge { into: findings.get(into).copied().ok_or_else(|| stumble(into))? }
                }
                ("drop", _, _) => Wish::Drop,
                _ => Wish::Keep,
            };
            decide_finding(c, self.slug(), id, &wish, &finding.reason).map_err(stumble)?;
        }
        Ok(())
    }

    fn write(&self, c: &mut Connection, findings: &BTreeMap<String, Key>, at: Timestamp) -> Result<(), Stumble> {
        for section in &self.content.section {
            let id = add_section(c, self.slug(), &section.title).map_err(stumble)?;
            for line in &section.line {
                let cites = line.findings.iter().filter_map(|key| findings.get(key).copied()).collect();
                add_line(c, self.slug(), id, &LineDraft { words: line.words.clone(), cites }).map_err(stumble)?;
            }
        }
        for nth in [0, 1] {
            approve_strategy(c, self.slug(), self.one(Role::Lead, nth)?, at).map_err(stumble)?;
        }
        publish_strategy(c, self.slug(), at, chance::bytes()).map(drop).map_err(stumble)
    }
}

//! Plays an engagement up to a stage, through the same actions that people use, at days that lie in the past.

mod agreements;
mod assisted;
mod coding;
mod comments;
mod conclusions;
mod conversations;
mod covers;
mod organisations;
mod reports;
mod second_thoughts;
mod stances;
mod twice;

use crate::actions::add_staff::{Colleague, add_staff, grant_role};
use crate::actions::contribute::{Draft, contribute};
use crate::actions::create_engagement::{Template, create_engagement};
use crate::actions::decide::{Ruling, decide};
use crate::actions::group_opinions::group_opinions;
use crate::actions::open_phase::open_phase;
use crate::actions::read_blind::{is_drawn, read_blind};
use crate::chance;
use crate::commands::demo::content::{Codebook, Content};
use crate::domain::context::Context;
use crate::domain::contribution::Verdict;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::Hand;
use crate::domain::phase::PhaseKind;
use crate::domain::proposal::JointStep;
use crate::domain::staff::Role;
use crate::domain::voice::Voice;
use crate::keys::Keys;
use crate::store::{Connection, StoreError, phases};
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

/// How long ago the first engagement began, and so the team was there.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 110);

/// Id and roles of the team.
pub type Team = Vec<(i64, Vec<Role>)>;

pub struct Play {
    pub template: Template,
    pub content: Content,
    pub codebook: Codebook,
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
pub fn insert_team(
    c: &mut Connection,
    content: &Content,
    password_hash: &str,
    begin: Timestamp,
) -> Result<Team, StoreError> {
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
            Ok((add_staff(c, &colleague, Hand::Operator, begin)?, roles))
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
    context: Context,
    about: Option<ContributionId>,
    decision: &'a str,
    reason: Option<&'a str>,
}

impl Play {
    fn slug(&self) -> &str {
        &self.template.slug
    }

    fn one(&self, role: Role, nth: usize) -> Result<i64, Stumble> {
        let mut holders = self
            .team
            .iter()
            .filter(|(_, roles)| roles.contains(&role))
            .map(|(id, _)| *id);
        holders.nth(nth).ok_or_else(|| stumble(role))
    }

    pub fn run(&self, c: &mut Connection) -> Result<(), Stumble> {
        let begin = self.now - SignedDuration::from_hours(24 * self.until.days());
        let day = |days: i64| begin + SignedDuration::from_hours(24 * days);
        let lead = Hand::Staff(self.one(Role::Lead, 0)?);
        create_engagement(c, &self.keys, &self.template, begin)?;
        for (id, roles) in &self.team {
            for role in roles {
                grant_role(c, *id, self.slug(), *role, Hand::Operator, begin)?;
            }
        }
        let phase_ids: BTreeMap<PhaseKind, i64> = phases::list(c, self.slug())?
            .into_iter()
            .map(|phase| (phase.kind, phase.id))
            .collect();
        let phase = |kind: PhaseKind| phase_ids.get(&kind).copied().ok_or_else(|| stumble(kind));
        self.lock(c, begin)?;
        self.prepare(c, phase(PhaseKind::Listen)?, begin)?;
        open_phase(
            c,
            self.slug(),
            phase(PhaseKind::Listen)?,
            lead,
            begin,
            chance::bytes(),
        )
        .map_err(stumble)?;
        self.bring_in(c, begin)?;
        let themes = self.listen(c, begin)?;
        if self.until == Stage::Listen {
            return Ok(());
        }
        self.prepare(c, phase(PhaseKind::Respond)?, day(36))?;
        self.close_and_hand_over(c, phase(PhaseKind::Listen)?, day(37))?;
        let responses = self.respond(c, &themes, day(38))?;
        if self.until == Stage::Respond {
            return Ok(());
        }
        let findings = self.find(c, &themes, &responses)?;
        self.prepare(c, phase(PhaseKind::Challenge)?, day(50))?;
        self.close_and_hand_over(c, phase(PhaseKind::Respond)?, day(51))?;
        self.challenge(c, &findings, day(52))?;
        if self.until == Stage::Challenge {
            return Ok(());
        }
        let (last, agreement) = (phase(PhaseKind::Challenge)?, &self.content.agreement);
        self.judge(c, PhaseKind::Challenge, day(70))?;
        self.both(c, (last, JointStep::Closure), &agreement.closure, day(80))?;
        group_opinions(c)?;
        self.decide_findings(c, &findings, day(82))?;
        self.both(c, (last, JointStep::Handover), &agreement.handover, day(85))?;
        self.write(c, &findings, day(100))
    }

    /// A second moderator reads blind what is drawn, and now and then sees it otherwise.
    fn read_again(
        &self,
        c: &mut Connection,
        id: ContributionId,
        ruling: Ruling,
        at: Timestamp,
    ) -> Result<(), Stumble> {
        if !is_drawn(&self.keys, id) {
            return Ok(());
        }
        let [.., last] = id.0;
        let ruling = match ruling {
            Ruling::Publish if last < 25 => Ruling::Decline {
                reason: "unclear".into(),
            },
            same => same,
        };
        let second = self.one(Role::Moderator, 1)?;
        read_blind(c, &self.keys, self.slug(), id, ruling, second, at).map_err(stumble)
    }

    /// Says something and, unless it is to wait, decides on it. The last stage reached keeps its waiting ones.
    fn say(
        &self,
        c: &mut Connection,
        saying: Saying<'_>,
        at: Timestamp,
        here: Stage,
    ) -> Result<Option<ContributionId>, Stumble> {
        let draft = Draft {
            prompt: saying.prompt,
            nonce: chance::bytes(),
            words: saying.words.to_owned(),
            verdict: saying.verdict,
            language: saying.lang.to_owned(),
            voice: saying.voice,
            context: saying.context,
            about: saying.about,
        };
        let id = contribute(c, &self.keys, draft, at).map_err(stumble)?.id;
        let ruling = match (saying.decision, saying.reason) {
            ("wait", _) if self.until == here => return Ok(None),
            ("decline", Some(reason)) => Ruling::Decline {
                reason: reason.to_owned(),
            },
            _ => Ruling::Publish,
        };
        let published = ruling == Ruling::Publish;
        decide(c, self.slug(), id, &ruling, self.one(Role::Moderator, 0)?, at).map_err(stumble)?;
        self.read_again(c, id, ruling, at)?;
        Ok(published.then_some(id))
    }
}

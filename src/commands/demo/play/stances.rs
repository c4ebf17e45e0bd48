//! What invented people think of the invented voices: a handful or a crowd, so that figures of every kind are seen.
//! Where an engagement is played to its end, two camps judge in the first phase, and three audiences in the last.

use super::{Play, Stage, Stumble, stumble};
use crate::actions::take_stance::{device, device_token, professional, take_stance};
use crate::analysis::lots::Lots;
use crate::chance;
use crate::domain::audience::Audience;
use crate::domain::code;
use crate::domain::ids::ContributionId;
use crate::domain::phase::PhaseKind;
use crate::domain::stance::{Judge, Stance};
use crate::store::{Connection, phases, prompts, shelves};
use jiff::Timestamp;

/// How many devices judge, of which each third voice is judged by all.
const DEVICES: usize = 34;
/// How many do where camps are to be found, and how many professionals of each audience in the last phase.
const CAMPS: usize = 64;
const PROFESSIONALS: usize = 26;
/// Of these five, the middle ones are the camps' own.
const TURNS: usize = 5;

/// Two camps agree on two statements of five and are divided about three; now and then someone thinks for themselves.
fn camp_choice(person: usize, statement: usize) -> Stance {
    let own_mind = Lots::new(u64::try_from(person * 1_000 + statement).unwrap_or(0)).below(9);
    let first = person.is_multiple_of(2);
    match (statement % TURNS, own_mind) {
        (_, 0) => Stance::NotSure,
        (0, 1) | (4, 1..=3) => Stance::Disagree,
        (0 | 4, _) => Stance::Agree,
        (turn, mind) if ((turn == 2) == first) == (mind != 1) => Stance::Disagree,
        _ => Stance::Agree,
    }
}

/// Citizens and professionals see two statements of three alike.
fn audience_choice(person: usize, statement: usize, audience: Audience) -> Stance {
    match ((person * 7 + statement * 5) % 6, statement % 3) {
        (0, _) => Stance::NotSure,
        (1, _) => Stance::Disagree,
        (_, 1) if audience == Audience::Citizen => Stance::Disagree,
        _ => Stance::Agree,
    }
}

fn choice(person: usize, statement: usize) -> Stance {
    match (person + statement) % 5 {
        0 => Stance::NotSure,
        1 => Stance::Disagree,
        _ => Stance::Agree,
    }
}

/// A contribution at its place, and its number under its prompt.
type Judged = ((ContributionId, i64), usize);

impl Play {
    fn judges(&self, phase: i64, citizens: usize, professionals: usize) -> Vec<Judge> {
        let mut judges = Vec::new();
        for _ in 0..citizens {
            let token = device_token(&self.keys, phase, &chance::bytes());
            judges.extend(device(&self.keys, phase, &token));
        }
        for audience in [Audience::Ahp, Audience::Other] {
            for _ in 0..professionals {
                let made_up = code::spell(&chance::bytes::<5>());
                judges.extend(professional(&self.keys, phase, &made_up, audience));
            }
        }
        judges
    }

    /// What a phase has published, each with its place and its number under its prompt.
    fn judged(&self, c: &mut Connection, phase: i64) -> Result<Vec<Judged>, Stumble> {
        let mut voices = Vec::new();
        let asked = prompts::list(c, self.slug())?;
        for prompt in asked.into_iter().filter(|prompt| prompt.phase_id == phase) {
            let public = shelves::list_public(c, prompt.id, i64::MAX, 12)?;
            let said = public.into_iter().filter(|voice| !voice.words.is_empty());
            voices.extend(
                said.enumerate()
                    .map(|(nth, voice)| ((voice.id, voice.position), nth)),
            );
        }
        Ok(voices)
    }

    /// Everyone judges some of what a phase has published.
    pub(super) fn judge(&self, c: &mut Connection, kind: PhaseKind, at: Timestamp) -> Result<(), Stumble> {
        let phase = phases::list(c, self.slug())?
            .into_iter()
            .find(|phase| phase.kind == kind)
            .ok_or_else(|| stumble(kind))?;
        let to_the_end = self.until == Stage::Published;
        let judges = match kind {
            PhaseKind::Challenge => self.judges(phase.id, PROFESSIONALS, PROFESSIONALS),
            _ if to_the_end => self.judges(phase.id, CAMPS, 0),
            _ => self.judges(phase.id, DEVICES, 0),
        };
        for (statement, (read, nth)) in self.judged(c, phase.id)?.into_iter().enumerate() {
            let crowd = match nth % 3 {
                0 => judges.len(),
                _ if kind == PhaseKind::Challenge => continue,
                1 => 9,
                _ => 2,
            };
            for (number, judge) in judges.iter().take(crowd).enumerate() {
                let choice = match kind {
                    PhaseKind::Challenge => audience_choice(number, statement / 3, judge.audience),
                    _ if to_the_end => camp_choice(number, statement / 3),
                    _ => choice(number, nth),
                };
                take_stance(c, self.slug(), read, judge, Some(choice), at).map_err(stumble)?;
            }
        }
        Ok(())
    }
}

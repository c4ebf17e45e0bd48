//! What needs somebody now, for a colleague with these duties: counts and ways, no words of anyone.
//! The desk shows it first. Who may be in danger is counted apart (`home`), because it comes before all of this.

use crate::actions::prepare;
use crate::clock::london_day;
use crate::domain::phase::PhaseState;
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::publish::moderation::target_days;
use crate::store::remarks::Remark;
use crate::store::{
    Connection, StoreError, appeals, batch_checks, moderation, phases, prompts, proposals, remarks, reports,
    rests, wordings,
};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeSet;

/// One thing that waits for somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Need {
    /// Worded by `desk-need-NAME`.
    pub name: &'static str,
    /// How many; of `overdue` for how many days.
    pub count: u64,
    /// Marked, because a promise or a moment is missed already.
    pub late: bool,
    pub href: String,
}

/// Whoever asks: their duties in the engagement and their number.
pub struct Asker {
    duties: Vec<Duty>,
    staff: i64,
}

impl Asker {
    pub fn of(person: &Colleague, slug: &str) -> Self {
        Asker {
            duties: Duty::ALL
                .into_iter()
                .filter(|duty| person.may(slug, *duty))
                .collect(),
            staff: person.id,
        }
    }

    fn may(&self, duty: Duty) -> bool {
        self.duties.contains(&duty)
    }

    /// Nobody is called to words that they rest from.
    fn at_rest(&self) -> Self {
        let is_of_words = |duty: &Duty| matches!(duty, Duty::Moderate | Duty::DecideAppeals);
        Asker {
            duties: self
                .duties
                .iter()
                .copied()
                .filter(|duty| !is_of_words(duty))
                .collect(),
            staff: self.staff,
        }
    }
}

/// What needs this colleague: what is late first.
pub fn needs(
    c: &mut Connection,
    edition: &Edition,
    asker: &Asker,
    now: Timestamp,
) -> Result<Vec<Need>, StoreError> {
    let rests = rests::list(c, &edition.engagement)?
        .iter()
        .any(|(id, _)| *id == asker.staff);
    let asker = if rests { &asker.at_rest() } else { asker };
    let mut found = of_words(c, edition, asker, now)?;
    found.extend(of_phases(c, &edition.engagement, asker, now)?);
    found.retain(|need| need.count > 0);
    found.sort_by_key(|need| !need.late);
    Ok(found)
}

fn need(name: &'static str, count: usize, href: String) -> Need {
    Need {
        name,
        count: u64::try_from(count).unwrap_or(u64::MAX),
        late: false,
        href,
    }
}

/// Words that wait too long, are reported or appealed about; typed sheets that somebody else should look at.
fn of_words(
    c: &mut Connection,
    edition: &Edition,
    asker: &Asker,
    now: Timestamp,
) -> Result<Vec<Need>, StoreError> {
    let slug = edition.engagement.as_str();
    let asked = prompts::list_ids(c, slug)?;
    let mut found = Vec::new();
    let moderates = asker.may(Duty::Moderate);
    if moderates || asker.may(Duty::Lead) {
        let (_, oldest) = moderation::count_open(c, slug)?;
        let days = oldest.map_or(0, |day| i64::from((london_day(now) - day).get_days()));
        if days > target_days(edition.entries("rule")) {
            let href = if moderates {
                desk::queue(slug)
            } else {
                desk::picture(slug)
            };
            found.push(Need {
                count: days.unsigned_abs(),
                late: true,
                ..need("overdue", 0, href)
            });
        }
    }
    if moderates {
        found.push(Need {
            count: reports::count_reported(c, &asked)?.exact(),
            ..need("reports", 0, desk::queue(slug))
        });
    }
    if asker.may(Duty::DecideAppeals) {
        found.push(Need {
            count: appeals::count_open(c, &asked)?.exact(),
            ..need("appeals", 0, desk::second_looks(slug))
        });
    }
    if asker.may(Duty::Facilitate) {
        let sheets = batch_checks::list_asked(c, slug, asker.staff)?.len();
        found.push(need("sheets", sheets, desk::assisted::room(slug)));
    }
    Ok(found)
}

/// Phases that are due and cannot open, steps that wait for a second person, and what the next phase lacks.
fn of_phases(c: &mut Connection, slug: &str, asker: &Asker, now: Timestamp) -> Result<Vec<Need>, StoreError> {
    let all = phases::list(c, slug)?;
    let mut found = Vec::new();
    if asker.may(Duty::Prepare) {
        let is_due =
            |state: &PhaseState| matches!(state, PhaseState::Scheduled { opens_at, .. } if *opens_at <= now);
        let due = all.iter().filter(|phase| is_due(&phase.state)).count();
        found.push(Need {
            late: true,
            ..need("phase-due", due, desk::readiness(slug))
        });
    }
    if asker.may(Duty::Lead) {
        let said = remarks::list(c, slug)?;
        let opposes = |(remark, _): &&(Remark, String)| remark.state.holds_back(remark.kind);
        let noes = said.iter().filter(opposes).count();
        found.push(need("remarks", noes, desk::remarks(slug)));
        let mut waiting = 0;
        for phase in &all {
            let proposed = proposals::list(c, phase.id)?;
            waiting += proposed
                .iter()
                .filter(|(proposal, _)| proposal.staff != asker.staff)
                .count();
        }
        found.push(need("proposals", waiting, desk::phases(slug)));
    }
    if asker.may(Duty::Word) {
        let texts = wordings::load(c, slug)?;
        let lacking: BTreeSet<(String, String)> = all
            .iter()
            .filter(|phase| phase.state.is_open() || matches!(phase.state, PhaseState::Scheduled { .. }))
            .flat_map(|phase| texts.gaps(phase.kind))
            .map(|gap| (gap.key, gap.reading))
            .collect();
        found.push(need("texts", lacking.len(), desk::texts(slug)));
    }
    let next = all.into_iter().find(|phase| phase.state.is_ahead());
    if let Some(next) = next.filter(|_| asker.may(Duty::Prepare)) {
        let lacks = prepare::find(c, next, now)?.preparation;
        let asks = [
            ("signatures", Duty::Sign, lacks.signed == Some(false)),
            ("moderators", Duty::Moderate, lacks.promised == Some(false)),
            ("rules", Duty::Lead, lacks.locked == Some(false)),
        ];
        for (name, duty, is_lacking) in asks {
            if is_lacking && asker.may(duty) {
                found.push(need(name, 1, desk::readiness(slug)));
            }
        }
    }
    Ok(found)
}

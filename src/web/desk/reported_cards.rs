//! What readers reported, as the queue lists it: reports of the same words on one card.
//! What tells of danger comes first, then the oldest day; last what only a program may have sent. One of them with its decision is in `reported`.

use crate::domain::ids::ContributionId;
use crate::domain::report::may_keep;
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::store::contributions::{self, Contribution};
use crate::store::reports::{self, Gathered};
use crate::store::{Connection, StoreError, decisions, staff as team};
use crate::web::desk::queue::{WaitingCard, card, card_sample};
use crate::web::desk::reported::reason_of;
use crate::web::paths::desk;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many of them the queue shows at once, of those that this colleague may say of that they stay, and of the others.
const SHOWN: usize = 25;
/// How many reasons of reported words are read to gather them: those of the oldest days.
const READ: i64 = 10_000;

/// Reported words; `card.href` leads to their reports.
#[derive(Serialize, Clone)]
pub struct ReportedCard {
    pub card: WaitingCard,
    /// How many reports there are.
    pub reports: u64,
    /// Why, each reason once.
    pub reasons: Vec<String>,
    /// A reason tells of danger.
    pub worry: bool,
    /// Each report may have been sent by a program.
    pub doubted: bool,
    /// The first day.
    pub since: String,
}

impl ReportedCard {
    pub fn of(edition: &Edition, contribution: &Contribution, reports: &[Gathered]) -> Self {
        let mut reasons: Vec<(String, bool)> = reports
            .iter()
            .map(|it| reason_of(edition, &it.reason))
            .filter(|(name, _)| !name.is_empty())
            .collect();
        reasons.sort();
        reasons.dedup();
        Self {
            card: WaitingCard {
                href: desk::reported(&edition.engagement, contribution.id),
                ..card(edition, contribution)
            },
            reports: reports.iter().map(|it| it.count.exact()).sum(),
            worry: reasons.iter().any(|(_, worry)| *worry),
            reasons: reasons.into_iter().map(|(name, _)| name).collect(),
            doubted: reports.iter().all(|it| it.doubted),
            since: reports
                .iter()
                .map(|it| it.since)
                .min()
                .map(|day| day.to_string())
                .unwrap_or_default(),
        }
    }

    pub fn sample(worry: bool, reasons: &[&str]) -> Self {
        Self {
            card: WaitingCard {
                href: format!("/desk/ahp-strategy/reports/{}", reasons.len()),
                ..card_sample()
            },
            reports: u64::try_from(reasons.len()).unwrap_or_default(),
            reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
            worry,
            doubted: !worry,
            since: "2026-11-20".into(),
        }
    }
}

/// What is reported, cut to size.
#[derive(Default)]
pub struct Reported {
    pub words: Vec<(Contribution, Vec<Gathered>)>,
    /// More is reported.
    pub more: bool,
}

/// Reported words with why readers report them. What this colleague may not say of that it stays is cut apart from the
/// rest, so that it never hides what they can answer.
pub fn list_reported(
    c: &mut Connection,
    slug: &str,
    edition: &Edition,
    staff: i64,
) -> Result<Reported, StoreError> {
    let rows = reports::list_gathered(c, slug, READ)?;
    let full = i64::try_from(rows.len()).is_ok_and(|read| read >= READ);
    let gathered = gather(rows);
    let ids: Vec<Vec<u8>> = gathered.iter().map(|(id, _)| id.0.to_vec()).collect();
    let others = !team::list_others(c, slug, Duty::Moderate, Some(staff))?.is_empty();
    let accepted = decisions::list_accepted_by(c, &ids, staff)?;
    let may_keep = |id: &ContributionId| may_keep(staff, accepted.contains(id).then_some(staff), others);
    let worries = |of_it: &[Gathered]| of_it.iter().any(|it| reason_of(edition, &it.reason).1);
    let (mut shown, mut own): (Vec<_>, Vec<_>) = gathered.into_iter().partition(|(id, _)| may_keep(id));
    let found = shown.len() + own.len();
    for part in [&mut shown, &mut own] {
        part.sort_by_key(|(_, of_it)| (of_it.iter().all(|it| it.doubted), !worries(of_it)));
        part.truncate(SHOWN);
    }
    shown.append(&mut own);
    shown.sort_by_key(|(_, of_it)| (of_it.iter().all(|it| it.doubted), !worries(of_it)));
    let more = full || shown.len() < found;
    let mut words = Vec::new();
    for (id, of_it) in shown {
        words.extend(contributions::find(c, id)?.map(|it| (it, of_it)));
    }
    Ok(Reported { words, more })
}

/// Reasons of the same words together, in the order of the first of each.
fn gather(rows: Vec<Gathered>) -> Vec<(ContributionId, Vec<Gathered>)> {
    let mut gathered: Vec<(ContributionId, Vec<Gathered>)> = Vec::new();
    let mut places: BTreeMap<[u8; 16], usize> = BTreeMap::new();
    for row in rows {
        let id = row.contribution;
        let place = *places.entry(id.0).or_insert(gathered.len());
        match gathered.get_mut(place) {
            Some((_, of_it)) => of_it.push(row),
            None => gathered.push((id, vec![row])),
        }
    }
    gathered
}

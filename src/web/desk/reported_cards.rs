//! What readers reported, as the queue lists it: reports of the same words on one card.
//! What tells of danger comes first, then the oldest day. One of them with its decision is in `reported`.

use crate::domain::ids::ContributionId;
use crate::publish::edition::Edition;
use crate::store::contributions::{self, Contribution};
use crate::store::reports::{self, Report};
use crate::store::{Connection, StoreError};
use crate::web::desk::queue::{WaitingCard, card, card_sample};
use crate::web::desk::reported::reason_of;
use crate::web::paths::desk;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many of them the queue shows at once.
const SHOWN: usize = 25;
/// How many reports are read to gather them: those of the oldest days.
const READ: i64 = 1000;

/// Reported words; `card.href` leads to their reports.
#[derive(Serialize, Clone)]
pub struct ReportedCard {
    pub card: WaitingCard,
    /// How many reports there are.
    pub reports: usize,
    /// Why, each reason once.
    pub reasons: Vec<String>,
    /// A reason tells of danger.
    pub worry: bool,
    /// The first day.
    pub since: String,
}

impl ReportedCard {
    pub fn of(edition: &Edition, contribution: &Contribution, reports: &[Report]) -> Self {
        let mut reasons: Vec<(String, bool)> = reports
            .iter()
            .map(|report| reason_of(edition, &report.reason))
            .filter(|(name, _)| !name.is_empty())
            .collect();
        reasons.sort();
        reasons.dedup();
        Self {
            card: WaitingCard {
                href: desk::reported(&edition.engagement, contribution.id),
                ..card(edition, contribution)
            },
            reports: reports.len(),
            worry: reasons.iter().any(|(_, worry)| *worry),
            reasons: reasons.into_iter().map(|(name, _)| name).collect(),
            since: reports
                .first()
                .map(|report| report.raised_on.to_string())
                .unwrap_or_default(),
        }
    }

    pub fn sample(worry: bool, reasons: &[&str]) -> Self {
        Self {
            card: WaitingCard {
                href: format!("/desk/ahp-strategy/reports/{}", reasons.len()),
                ..card_sample()
            },
            reports: reasons.len(),
            reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
            worry,
            since: "2026-11-20".into(),
        }
    }
}

/// Reported words with what readers say of them, cut to size.
pub fn list_reported(
    c: &mut Connection,
    slug: &str,
    edition: &Edition,
) -> Result<Vec<(Contribution, Vec<Report>)>, StoreError> {
    let mut gathered = gather(reports::list_open(c, slug, READ)?);
    let worries = |of_it: &[Report]| of_it.iter().any(|it| reason_of(edition, &it.reason).1);
    gathered.sort_by_key(|(_, of_it)| !worries(of_it));
    gathered.truncate(SHOWN);
    let mut found = Vec::new();
    for (id, of_it) in gathered {
        found.extend(contributions::find(c, id)?.map(|it| (it, of_it)));
    }
    Ok(found)
}

/// Reports of the same words together, in the order of the first of each.
fn gather(reports: Vec<Report>) -> Vec<(ContributionId, Vec<Report>)> {
    let mut gathered: Vec<(ContributionId, Vec<Report>)> = Vec::new();
    let mut places: BTreeMap<[u8; 16], usize> = BTreeMap::new();
    for report in reports {
        let Some(id) = report.contribution else {
            continue;
        };
        let place = *places.entry(id.0).or_insert(gathered.len());
        match gathered.get_mut(place) {
            Some((_, of_it)) => of_it.push(report),
            None => gathered.push((id, vec![report])),
        }
    }
    gathered
}

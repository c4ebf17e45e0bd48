//! One phase hands over to the next: its words have become a set of themes or findings, the set is frozen under the
//! hash of its manifest, and becomes what the next phase asks. What must be true first is judged in this transaction.

use crate::actions::answer_challenge::is_owed;
use crate::actions::contribute::grace;
use crate::actions::open_phase::line;
use crate::actions::prepare;
use crate::actions::tell::{News, tell};
use crate::chance;
use crate::clock::{end_of_london_day, london_day};
use crate::domain::count::Count;
use crate::domain::finding::FindingState;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::phase::{PhaseKind, PhaseState};
use crate::domain::readiness::{self, Condition, HandoverFacts};
use crate::domain::staff::Duty;
use crate::domain::theme::ThemeState;
use crate::domain::transition::InvalidTransition;
use crate::keys::{hash, hex};
use crate::publish::cut::cut_for;
use crate::publish::dissent::challenged;
use crate::publish::edition::Edition;
use crate::store::phases::Phase;
use crate::store::prompts::{Asks, Prompt};
use crate::store::{
    Connection, StoreError, appeals, contributions, decisions, evidence, findings, phases, prompts,
    published_sets, staff, themes,
};
use jiff::Timestamp;
use serde_json::json;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandOverError {
    NoSuchPhase,
    /// Which conditions are met, and which are not.
    NotReady(Vec<Condition>),
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for HandOverError {
    fn from(error: StoreError) -> Self {
        HandOverError::Store(error)
    }
}

impl From<InvalidTransition> for HandOverError {
    fn from(error: InvalidTransition) -> Self {
        HandOverError::Step(error)
    }
}

/// What must be true before `phase` may hand over, and whether it is.
pub fn conditions(c: &mut Connection, phase: &Phase, now: Timestamp) -> Result<Vec<Condition>, StoreError> {
    let under_way = matches!(phase.state, PhaseState::Open { .. } | PhaseState::Closing { .. });
    let slug = phase.engagement.as_str();
    let count = |n: usize| Count::new(n.try_into().unwrap_or(u64::MAX));
    let grace = grace(c, slug, london_day(now))?;
    let words_in = matches!(phase.state, PhaseState::Closing { closed_at } if now >= closed_at + grace);
    let undecided = contributions::count_undecided(c, phase.id)?;
    let stuck_appeals = count_stuck_appeals(c, phase)?;
    let next = match phase.kind.next() {
        Some(kind) => prepare::find_kind(c, slug, kind, now)?.map(|found| found.preparation),
        None => None,
    };
    let facts = match phase.kind {
        PhaseKind::Listen => {
            let all = themes::list(c, slug)?;
            let settled: Vec<Key> = all
                .iter()
                .filter(|theme| theme.state == ThemeState::Agreed)
                .map(|theme| theme.id)
                .collect();
            let backed = evidence::count_by_theme(c, &settled)?.len();
            HandoverFacts {
                words_in,
                undecided,
                settled: count(settled.len()),
                drafts: count(
                    all.iter()
                        .filter(|theme| theme.state == ThemeState::Draft)
                        .count(),
                ),
                without_evidence: count(settled.len() - backed),
                next,
                stuck_appeals,
                unanswered: Count::default(),
            }
        }
        PhaseKind::Respond => {
            let all = findings::list(c, slug)?;
            let links = findings::list_theme_links(c, slug)?;
            let bare = all
                .iter()
                .filter(|finding| !links.iter().any(|(id, _)| *id == finding.id))
                .count();
            HandoverFacts {
                words_in,
                undecided,
                settled: count(all.len()),
                drafts: Count::default(),
                without_evidence: count(bare),
                next,
                stuck_appeals,
                unanswered: Count::default(),
            }
        }
        PhaseKind::Challenge => {
            let all = findings::list(c, slug)?;
            let challenged = challenged(c, slug, london_day(now))?;
            let open = all
                .iter()
                .filter(|finding| finding.state == FindingState::OpenToChallenge)
                .count();
            HandoverFacts {
                words_in,
                undecided,
                settled: count(all.len() - open),
                drafts: count(open),
                without_evidence: Count::default(),
                next,
                stuck_appeals,
                unanswered: count(all.iter().filter(|finding| is_owed(finding, &challenged)).count()),
            }
        }
    };
    Ok(readiness::handover(phase.kind, under_way, facts))
}

/// Open appeals on which nobody on the team may decide: whoever could has refused the words.
fn count_stuck_appeals(c: &mut Connection, phase: &Phase) -> Result<Count, StoreError> {
    let mut stuck = 0;
    for id in appeals::list_open_in(c, phase.id)? {
        let refusal = decisions::find_refusal(c, id)?;
        let duty = match &refusal {
            Some(refusal) if refusal.outcome == "redacted" => Duty::OpenOriginals,
            _ => Duty::DecideAppeals,
        };
        let others = staff::list_others(c, &phase.engagement, duty, refusal.map(|it| it.staff))?;
        stuck += u64::from(others.is_empty());
    }
    Ok(Count::new(stuck))
}

/// Hands over, opens the next phase if there is one, and cuts the release that says so.
pub fn hand_over(
    c: &mut Connection,
    slug: &str,
    id: i64,
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, HandOverError> {
    let phase = phases::hold_to_move(c, id)?
        .filter(|phase| phase.engagement == slug)
        .ok_or(HandOverError::NoSuchPhase)?;
    let list = conditions(c, &phase, now)?;
    if !readiness::is_ready(&list) {
        return Err(HandOverError::NotReady(list));
    }
    let (manifest, asks) = match phase.kind {
        PhaseKind::Listen => freeze_themes(c, slug)?,
        PhaseKind::Respond => open_findings(c, slug)?,
        PhaseKind::Challenge => (decided_findings(c, slug)?, Vec::new()),
    };
    let digest = hash(manifest.as_bytes());
    let set = hex(&digest);
    let mut lines = vec![
        line(&phase, Act::SetPublished, by, now).seal(digest),
        line(&phase, Act::PhaseHandedOver, by, now).seal(digest),
    ];
    published_sets::insert(c, &set, id, &manifest, london_day(now))?;
    if phase.kind == PhaseKind::Listen {
        for theme in themes::list(c, slug)?
            .into_iter()
            .filter(|theme| theme.state == ThemeState::Agreed)
        {
            themes::mark(c, theme.id, "agreed", &theme.state.publish(set.clone())?)?;
        }
    }
    let seen = phase.state.name();
    phases::mark(c, id, seen, &phase.state.clone().close()?.analyse(set)?)?;
    let mut next = None;
    if let Some(kind) = phase.kind.next() {
        let (opened, phase) = open_next(c, slug, kind, asks, by, now)?;
        lines.push(opened);
        next = Some(phase);
    }
    tell(c, slug, News::Results(&phase, next.as_ref()), now)?;
    Ok(cut_for(c, &lines, slug, by, now, seed)?)
}

fn open_next(
    c: &mut Connection,
    slug: &str,
    kind: PhaseKind,
    asks: Vec<Asks>,
    by: Hand,
    now: Timestamp,
) -> Result<(Entry, Phase), HandOverError> {
    let next = phases::list(c, slug)?
        .into_iter()
        .find(|phase| phase.kind == kind)
        .ok_or(HandOverError::NoSuchPhase)?;
    for (position, asks) in (1..).zip(asks) {
        let id = Key::from_random(chance::bytes());
        prompts::insert(
            c,
            &Prompt {
                id,
                phase_id: next.id,
                position,
                asks,
            },
        )?;
    }
    let opened = line(&next, Act::PhaseOpened, by, now);
    let seen = next.state.name();
    let closes_at = match &next.state {
        PhaseState::Scheduled { closes_at, .. } if *closes_at > now => *closes_at,
        _ => end_of_london_day(now, next.lasts_days - 1),
    };
    phases::mark(c, next.id, seen, &next.state.clone().open(closes_at)?)?;
    Ok((opened, next))
}

/// The manifest names each theme with its wording and every voice behind it, dropped ones included.
fn freeze_themes(c: &mut Connection, slug: &str) -> Result<(String, Vec<Asks>), HandOverError> {
    let all = themes::list(c, slug)?;
    let ids: Vec<Key> = all.iter().map(|theme| theme.id).collect();
    let links = evidence::list_links(c, &ids)?;
    let manifest = json!({
        "engagement": slug,
        "themes": all.iter().map(|theme| json!({
            "id": theme.id.to_string(),
            "title": theme.title,
            "summary": theme.summary,
            "state": theme.state.name(),
            "voices": voices_of(&links, theme.id),
        })).collect::<Vec<_>>(),
    });
    let asks = all
        .iter()
        .filter(|theme| theme.state == ThemeState::Agreed)
        .map(|theme| Asks::Theme(theme.id))
        .collect();
    Ok((manifest.to_string(), asks))
}

fn voices_of(links: &[(Key, ContributionId)], theme: Key) -> Vec<String> {
    links
        .iter()
        .filter(|(id, _)| *id == theme)
        .map(|(_, voice)| voice.to_string())
        .collect()
}

fn open_findings(c: &mut Connection, slug: &str) -> Result<(String, Vec<Asks>), HandOverError> {
    let all = findings::list(c, slug)?;
    let manifest = findings_manifest(c, slug)?;
    for finding in &all {
        let open = finding.state.clone().open()?;
        findings::mark(c, finding.id, finding.state.name(), &open, &finding.statement)?;
    }
    Ok((
        manifest,
        all.iter().map(|finding| Asks::Finding(finding.id)).collect(),
    ))
}

fn decided_findings(c: &mut Connection, slug: &str) -> Result<String, HandOverError> {
    Ok(findings_manifest(c, slug)?)
}

fn findings_manifest(c: &mut Connection, slug: &str) -> Result<String, StoreError> {
    let links = findings::list_theme_links(c, slug)?;
    let mut list = Vec::new();
    for finding in findings::list(c, slug)? {
        let responses: Vec<String> = findings::list_responses(c, finding.id)?
            .iter()
            .map(ToString::to_string)
            .collect();
        let from: Vec<String> = links
            .iter()
            .filter(|(id, _)| *id == finding.id)
            .map(|(_, theme)| theme.to_string())
            .collect();
        list.push(json!({
            "id": finding.id.to_string(),
            "title": finding.title,
            "statement": finding.statement,
            "state": finding.state.name(),
            "themes": from,
            "responses": responses,
        }));
    }
    Ok(json!({ "engagement": slug, "findings": list }).to_string())
}

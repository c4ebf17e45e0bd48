//! Cutting a release: decided contributions join the public lists in shuffled order, everything small is frozen, the
//! number goes up. Runs inside the transaction of whatever made it necessary, or of the timer.

use crate::analysis::{disclosure, labels};
use crate::clock::london_day;
use crate::domain::challenge::is_unresolved;
use crate::domain::count::Count;
use crate::domain::finding::{FindingState, Outcome};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::{Act, Entry as LedgerEntry, Hand};
use crate::domain::public_reason::PublicReason;
use crate::domain::strategy::LineState;
use crate::domain::theme::ThemeState;
use crate::keys::{hash, hex};
use crate::publish::edition::{
    Edition, Entry, FindingEdition, LineEdition, RulesEdition, SectionEdition, ThemeEdition,
};
use crate::publish::phases::phase_editions;
use crate::publish::{declined, dissent, heard, moderation, opinions, stances, voice_keys};
use crate::store::releases::Release;
use crate::store::{
    Connection, StoreError, batches, closed_comments, contexts, contributions, engagements, evidence,
    findings, ledger, phases, preparations, releases, search, strategies, themes, voice_translations,
    wordings,
};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Cuts the next release of an engagement. `seed` decides the shuffle and is kept nowhere.
pub fn cut(
    c: &mut Connection,
    slug: &str,
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, StoreError> {
    cut_for(c, &[], slug, by, now, seed)
}

/// Cuts the release that an act makes necessary. The lines of the act come into the ledger before that of the release:
/// at the end, because the ledger is the last thing of a transaction.
pub fn cut_for(
    c: &mut Connection,
    acts: &[LedgerEntry],
    slug: &str,
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, StoreError> {
    let engagement = engagements::find(c, slug)?.ok_or(StoreError::Conflict)?;
    let today = london_day(now);
    let (latest, last) = releases::latest_place(c, slug)?;
    // Before anything is reckoned: on PostgreSQL each statement sees what was decided meanwhile.
    let head = ledger::head(c)?;
    if phases::is_held(c, slug)? {
        return Err(StoreError::Held);
    }
    let last_position = shelve(c, slug, last, seed)?;
    let entries = engagements::list_entries(c, slug)?;
    declined::shelve(c, slug, latest + 1, &entries, today)?;
    batches::let_go_of_public(c)?;
    voice_translations::release(c, slug, latest + 1)?;
    stances::settle(c, slug)?;
    let themes = theme_editions(c, slug)?;
    let texts = wordings::load(c, slug)?;
    let lists = lists(c, slug, today)?;
    heard::settle_answers(c, slug, lists.get("equality").map_or(&[], Vec::as_slice))?;
    let heard = heard::heard(c, slug, &lists, last_position)?;
    let edition = Edition {
        engagement: slug.to_owned(),
        number: latest + 1,
        cut_on: today.to_string(),
        last_position,
        languages: engagement.languages,
        contact: engagement.contact,
        checked: texts
            .readings()
            .into_iter()
            .filter(|reading| texts.is_checked(reading))
            .collect(),
        sheets: texts.sheets(),
        texts: texts.words,
        moderation: Some(moderation::account(c, slug, &lists, today, head.place)?),
        lists,
        phases: phase_editions(c, slug)?,
        findings: finding_editions(c, slug, today)?,
        strategy: strategy_edition(c, slug)?,
        themes,
        labels: labels::shown(&contexts::count_shown(c, slug)?),
        heard: heard.rows,
        heard_of: heard.of,
        ledger: Some(head.into()),
        closed_comments: closed_comments::list(c, slug)?,
        held: None,
        opinions: opinions::of_release(c, slug)?,
        voice_keys: voice_keys::keys(c, slug)?,
        rules: preparations::find_lock(c, slug)?.map(|lock| RulesEdition {
            text: lock.rules,
            hash: lock.rules_hash,
            locked_on: lock.locked_on,
        }),
    };
    keep(c, &edition, acts, by, now)?;
    Ok(edition)
}

/// Cuts the release that says that the whole engagement stands still, and why. It is the one before in all else: no words
/// join it and no figure moves, whatever waits, so the head of the ledger that it states is that of its figures.
pub fn cut_standstill(
    c: &mut Connection,
    act: LedgerEntry,
    slug: &str,
    why: &PublicReason,
    by: Hand,
    now: Timestamp,
) -> Result<Edition, StoreError> {
    let before = releases::find_latest(c, slug)?.ok_or(StoreError::Conflict)?;
    let mut edition: Edition =
        serde_json::from_str(&before.snapshot).map_err(|_| StoreError::BadRow("release"))?;
    edition.number += 1;
    edition.cut_on = london_day(now).to_string();
    edition.held = Some(why.into());
    keep(c, &edition, &[act], by, now)?;
    Ok(edition)
}

/// Keeps a release, and the lines of the ledger that belong to it.
fn keep(
    c: &mut Connection,
    edition: &Edition,
    acts: &[LedgerEntry],
    by: Hand,
    now: Timestamp,
) -> Result<(), StoreError> {
    let slug = edition.engagement.as_str();
    let snapshot = serde_json::to_string(edition).map_err(|_| StoreError::BadRow("edition"))?;
    let digest = hash(snapshot.as_bytes());
    releases::insert(
        c,
        &Release {
            engagement: slug.to_owned(),
            number: edition.number,
            cut_on: edition.cut_on.clone(),
            last_position: edition.last_position,
            digest: hex(&digest),
            snapshot,
        },
    )?;
    let own = LedgerEntry::new(slug, Act::ReleaseCut, edition.number, by, now).seal(digest);
    ledger::append(c, &[acts, &[own]].concat())
}

/// Gives waiting published contributions their places, in an order that only the seed knows. Returns the last place.
fn shelve(c: &mut Connection, slug: &str, last: i64, seed: [u8; 16]) -> Result<i64, StoreError> {
    let mut waiting = contributions::list_unshelved(c, slug)?;
    // A keyed hash as the sort key is a fair shuffle that needs no generator and repeats under the same seed.
    waiting.sort_by_cached_key(|ContributionId(id)| hash(&[seed.as_slice(), id.as_slice()].concat()));
    let mut position = last;
    for id in waiting {
        if contributions::shelve(c, id, position + 1)? {
            position += 1;
        }
    }
    search::add_shelved(c, slug, last)?;
    Ok(position)
}

fn lists(c: &mut Connection, slug: &str, today: Date) -> Result<BTreeMap<String, Vec<Entry>>, StoreError> {
    let mut lists: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for entry in engagements::list_entries(c, slug)? {
        if entry.is_valid_on(today) {
            let facts = serde_json::from_str(&entry.facts).map_err(|_| StoreError::BadRow("list entry"))?;
            lists.entry(entry.list).or_default().push(Entry {
                code: entry.code,
                facts,
            });
        }
    }
    Ok(lists)
}

/// Published and dropped themes, once any theme is published: a draft is nobody's business but the team's.
fn theme_editions(c: &mut Connection, slug: &str) -> Result<Vec<ThemeEdition>, StoreError> {
    let all = themes::list(c, slug)?;
    if !all
        .iter()
        .any(|theme| matches!(theme.state, ThemeState::Published { .. }))
    {
        return Ok(Vec::new());
    }
    let ids: Vec<Key> = all.iter().map(|theme| theme.id).collect();
    let counts: BTreeMap<Key, Count> = evidence::count_by_theme(c, &ids)?.into_iter().collect();
    Ok(all
        .into_iter()
        .filter_map(|theme| {
            let dropped_because = match theme.state {
                ThemeState::Published { .. } => None,
                ThemeState::Dropped { reason } => Some(reason),
                ThemeState::Draft | ThemeState::Agreed => return None,
            };
            Some(ThemeEdition {
                id: theme.id.0,
                voices: disclosure::publish(counts.get(&theme.id).copied().unwrap_or_default()).into(),
                title: theme.title,
                summary: theme.summary,
                dropped_because,
            })
        })
        .collect())
}

/// Findings that the public is or was asked about.
fn finding_editions(c: &mut Connection, slug: &str, today: Date) -> Result<Vec<FindingEdition>, StoreError> {
    let challenged = dissent::challenged(c, slug, today)?;
    let links = findings::list_theme_links(c, slug)?;
    Ok(findings::list(c, slug)?
        .into_iter()
        .filter_map(|finding| {
            let (outcome, reason) = match finding.state {
                FindingState::Draft => return None,
                FindingState::OpenToChallenge => (None, None),
                FindingState::Decided { outcome, reason } | FindingState::Published { outcome, reason } => {
                    (Some(outcome), Some(reason))
                }
            };
            let name = outcome.as_ref().map(|outcome| outcome.name().to_owned());
            let challenged_by = challenged.get(&finding.id);
            let unresolved = challenged_by.is_some() && outcome.as_ref().is_some_and(is_unresolved);
            let (earlier_statement, merged_into) = match outcome {
                Some(Outcome::Change { earlier }) => (Some(earlier), None),
                Some(Outcome::Merge { into }) => (None, Some(into.0)),
                Some(Outcome::Keep | Outcome::Drop) | None => (None, None),
            };
            Some(FindingEdition {
                id: finding.id.0,
                title: finding.title,
                statement: finding.statement,
                themes: links
                    .iter()
                    .filter(|(id, _)| *id == finding.id)
                    .map(|(_, theme)| theme.0)
                    .collect(),
                outcome: name,
                reason,
                earlier_statement,
                merged_into,
                challenged_by: challenged_by
                    .into_iter()
                    .flatten()
                    .map(|audience| audience.as_str().to_owned())
                    .collect(),
                unresolved,
                answer: finding.answer.unwrap_or_default(),
            })
        })
        .collect())
}

fn strategy_edition(c: &mut Connection, slug: &str) -> Result<Vec<SectionEdition>, StoreError> {
    let lines = strategies::list_lines(c, slug)?;
    let published = |line: &&strategies::Line| matches!(line.state, LineState::Published { .. });
    if !lines.iter().any(|line| published(&line)) {
        return Ok(Vec::new());
    }
    Ok(strategies::list_sections(c, slug)?
        .into_iter()
        .map(|section| SectionEdition {
            lines: lines
                .iter()
                .filter(|line| line.section == section.id)
                .filter(published)
                .map(|line| LineEdition {
                    id: line.id.0,
                    words: line.words.clone(),
                    findings: line.cites.iter().map(|key| key.0).collect(),
                })
                .collect(),
            title: section.title,
        })
        .collect())
}

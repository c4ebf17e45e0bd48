//! What is told of moderation: to the public with a release, reckoned from the ledger, after the gate; to the team
//! also how alike two readers decide, and whether some groups of words fare worse than chance would have it.

use crate::analysis::agreement::Agreement;
use crate::analysis::disclosure;
use crate::analysis::evenness::{Evenness, Group, evenness};
use crate::analysis::reckoning::{Month, Outcome, Reckoning, Told};
use crate::clock::london_day;
use crate::domain::count::Count;
use crate::domain::ids::ContributionId;
use crate::domain::ledger::Act;
use crate::publish::edition::{Edition, Entry, Shown, rule};
use crate::store::moderation::{self, Fared};
use crate::store::{Connection, StoreError};
use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Within how many days words are to be decided on, where the engagement's list `rule` has no entry `decision-days`.
const TARGET_DAYS: i64 = 3;
/// Months of which figures are shown, newest first; older ones are in what is said of all.
const MONTHS: usize = 12;
/// The draws of the team's test: the same figures give the same answer.
const SEED: u64 = 20_261_120;

/// What a release says of moderation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    pub target_days: i64,
    /// First days of the months, newest first: `2026-11-01`.
    pub months: Vec<String>,
    pub rows: Vec<AccountRow>,
    /// How long words waited: in all, then by month.
    pub waits: Vec<Option<Waited>>,
    /// How many wait for their first decision.
    pub open: Shown,
    /// Since which day the oldest of them has waited; none where so few wait that it would tell of one. A day and no number
    /// of days: a release that says that everything stands still repeats it on a later day.
    #[serde(default)]
    pub oldest_on: Option<String>,
    /// The oldest has waited for longer than the target.
    pub overdue: bool,
    /// Blind second readings; none where there are too few.
    pub agreement: Option<Agreed>,
}

/// One outcome, by month. What was done is named as the ledger names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountRow {
    pub act: String,
    /// Code of a reason, or empty.
    pub reason: String,
    pub in_all: Shown,
    pub by_month: Vec<Shown>,
}

/// Days within which half, and 95 of 100, were decided on; none where that would tell of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waited {
    pub median: Option<i64>,
    pub p95: Option<i64>,
}

/// How alike two moderators decided who knew nothing of each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    pub readings: Shown,
    /// In how many of 100 both decided the same, to the nearest 5.
    pub percent: i64,
    /// Cohen's kappa and its 95 % interval, one decimal; the interval is empty where nothing varies, and where there are so
    /// few readings that it would lead back to the table of them.
    pub kappa: String,
    pub low: String,
    pub high: String,
}

impl Agreed {
    fn of(readings: Count, found: Option<Agreement>) -> Option<Self> {
        let found = found.filter(|_| disclosure::are_enough(readings))?;
        let one = |number: f64| format!("{:.1}", (number * 10.0).round() / 10.0 + 0.0);
        let (low, high) = found
            .interval
            .filter(|_| disclosure::are_many(readings))
            .map(|(low, high)| (one(low), one(high)))
            .unwrap_or_default();
        Some(Self {
            readings: disclosure::publish(readings).into(),
            percent: to_five(found.observed),
            kappa: one(found.kappa),
            low,
            high,
        })
    }
}

/// A share in percent, to the nearest 5.
fn to_five(share: f64) -> i64 {
    format!("{:.0}", share * 20.0).parse().unwrap_or(0) * 5
}

/// The target of an engagement, from its list `rule`.
pub fn target_days(rules: &[Entry]) -> i64 {
    rule(rules, "decision-days", "days").unwrap_or(TARGET_DAYS)
}

/// Reckons all that the ledger tells of an engagement's decisions, up to a place.
fn reckon(c: &mut Connection, slug: &str, up_to: i64) -> Result<Reckoning, StoreError> {
    let arrived = moderation::arrivals(c, slug)?;
    let lines = moderation::list_lines(c, slug, up_to)?;
    let told = lines.iter().map(|line| Told {
        subject: &line.subject,
        act: line.act,
        reason: &line.reason,
        on: london_day(line.at),
    });
    Ok(Reckoning::of(told, |subject| {
        ContributionId::parse(subject).and_then(|id| arrived.get(&id).copied())
    }))
}

/// The account that a release gives on its day. `up_to` is the place of the line that the release names as the ledger's
/// last: what is decided while it is reckoned belongs to the next one.
pub fn account(
    c: &mut Connection,
    slug: &str,
    lists: &BTreeMap<String, Vec<Entry>>,
    today: Date,
    up_to: i64,
) -> Result<Account, StoreError> {
    let list = |name: &str| lists.get(name).map_or(&[][..], Vec::as_slice);
    let all = reckon(c, slug, up_to)?;
    let mut months = all.months();
    months.truncate(MONTHS);
    let (open, oldest) = moderation::count_open(c, slug)?;
    let target_days = target_days(list("rule"));
    let waited = oldest.map(|day| i64::from((today - day).get_days()));
    let waits = [None].into_iter().chain(months.iter().copied().map(Some));
    Ok(Account {
        target_days,
        rows: outcomes(&all, list("reason"))
            .iter()
            .map(|outcome| row(&all, outcome, &months))
            .collect(),
        waits: waits
            .map(|month| {
                let waits = disclosure::publish_waits(&all.waits(month));
                Some(Waited {
                    median: waits.median,
                    p95: waits.p95,
                })
            })
            .collect(),
        open: disclosure::publish(open).into(),
        oldest_on: oldest
            .filter(|_| disclosure::are_enough(open))
            .map(|day| day.to_string()),
        overdue: waited.is_some_and(|days| days > target_days),
        agreement: Agreed::of(all.readings(), all.agreement()),
        months: months
            .into_iter()
            .map(|(year, month)| format!("{year:04}-{month:02}-01"))
            .collect(),
    })
}

/// Whether a release says of words that wait for too long what is true no longer.
pub fn account_is_wrong(c: &mut Connection, edition: &Edition, today: Date) -> Result<bool, StoreError> {
    let told = edition.moderation.as_ref().is_some_and(|account| account.overdue);
    let since = late_before(edition.entries("rule"), today);
    Ok(told != moderation::is_any_open_since(c, &edition.engagement, since)?)
}

/// Words that wait since a day before this one wait for too long.
pub fn late_before(rules: &[Entry], today: Date) -> Date {
    today.saturating_sub(Span::new().days(target_days(rules)))
}

/// Every outcome that may be, also where nothing came of it: the reasons as the engagement lists them, then those that it
/// lists no longer. For what was taken down, the reasons that were given.
fn outcomes(all: &Reckoning, reasons: &[Entry]) -> Vec<Outcome> {
    let outcome = |act, reason: &str| Outcome {
        act,
        reason: reason.to_owned(),
    };
    let mut rows = vec![
        outcome(Act::ContributionPublished, ""),
        outcome(Act::ContributionRedacted, ""),
    ];
    rows.extend(
        reasons
            .iter()
            .map(|entry| outcome(Act::ContributionDeclined, &entry.code)),
    );
    let known = rows.clone();
    rows.extend(
        all.outcomes()
            .into_iter()
            .filter(|it| it.act == Act::ContributionDeclined && !known.contains(it)),
    );
    rows.extend(
        [
            Act::ChangePublished,
            Act::ChangeDeclined,
            Act::AppealUpheld,
            Act::AppealAllowed,
            Act::ReportKept,
        ]
        .map(|act| outcome(act, "")),
    );
    let taken_down = all
        .outcomes()
        .into_iter()
        .filter(|it| it.act == Act::ContributionTakenDown);
    let before = rows.len();
    rows.extend(taken_down);
    if rows.len() == before {
        rows.push(outcome(Act::ContributionTakenDown, ""));
    }
    let unlisted = outcome(Act::ContributionUnlisted, "");
    if all.outcomes().contains(&unlisted) {
        rows.push(unlisted);
    }
    rows
}

/// The months of a row pass the gate with their sum. What was before them is one cell more, which is not shown.
fn row(all: &Reckoning, outcome: &Outcome, months: &[Month]) -> AccountRow {
    let mut counts: Vec<Count> = months
        .iter()
        .map(|month| all.count(outcome, Some(*month)))
        .collect();
    let within: u64 = counts.iter().map(|count| count.exact()).sum();
    let before = all.count(outcome, None).exact().saturating_sub(within);
    counts.push(Count::new(before));
    let row = disclosure::publish_row(&counts, None);
    AccountRow {
        act: outcome.act.as_str().to_owned(),
        reason: outcome.reason.clone(),
        in_all: row.all.into(),
        by_month: row
            .cells
            .into_iter()
            .take(months.len())
            .map(Shown::from)
            .collect(),
    }
}

/// How alike readers decide, and whether words fare alike: for the team.
pub struct Fairness {
    pub readings: Shown,
    pub agreement: Option<Agreed>,
    /// For each reason that a reader gave.
    pub by_reason: Vec<(String, Agreed)>,
    pub factors: Vec<Factor>,
}

/// One thing that must not matter for a decision: `question`, `verdict` or `channel`.
pub struct Factor {
    pub name: &'static str,
    /// How often chance alone makes the groups as different as they are; none where there is nothing to compare.
    pub p: Option<f64>,
    /// The groups differ more than chance explains.
    pub uneven: bool,
    pub groups: Vec<Fares>,
}

/// How the words of a group fared.
pub struct Fares {
    /// Number of a prompt, or a code.
    pub group: String,
    pub decided: Shown,
    /// Of 100, how many were declined; none where too few were, or were not.
    pub declined_percent: Option<i64>,
}

/// One in twenty, shared among the three things that are looked at (Bonferroni), so that all of them together blame
/// chance no more often than that.
const LEVEL: f64 = 0.05 / 3.0;

pub fn fairness(c: &mut Connection, edition: &Edition) -> Result<Fairness, StoreError> {
    let slug = edition.engagement.as_str();
    let all = reckon(c, slug, i64::MAX)?;
    let fared = moderation::count_fared(c, slug)?;
    let prompts = edition.phases.iter().flat_map(|phase| &phase.prompts);
    let order: Vec<String> = prompts.map(|prompt| prompt.id.to_string()).collect();
    let factors = vec![
        factor("question", &fared, &order, |it| Some(it.prompt.0.to_string())),
        factor("verdict", &fared, &[], |it| {
            it.verdict.map(|it| it.as_str().to_owned())
        }),
        factor("channel", &fared, &[], |it| Some(it.channel.as_str().to_owned())),
    ];
    Ok(Fairness {
        readings: disclosure::publish(all.readings()).into(),
        agreement: Agreed::of(all.readings(), all.agreement()),
        by_reason: all
            .agreement_by_reason()
            .into_iter()
            .filter_map(|(reason, given, found)| Some((reason, Agreed::of(given, found)?)))
            .collect(),
        factors,
    })
}

/// `of` names the group of some words; what it does not name is left out.
fn factor(
    name: &'static str,
    fared: &[Fared],
    order: &[String],
    of: impl Fn(&Fared) -> Option<String>,
) -> Factor {
    let mut groups: BTreeMap<(usize, String), (u64, u64)> = BTreeMap::new();
    for words in fared {
        let Some(group) = of(words) else { continue };
        let place = order
            .iter()
            .position(|known| *known == group)
            .unwrap_or(usize::MAX);
        let (all, hit) = groups.entry((place, group)).or_default();
        *all += words.count.exact();
        *hit += if words.declined { words.count.exact() } else { 0 };
    }
    let table: Vec<Group> = groups
        .values()
        .map(|(all, hit)| Group {
            all: usize::try_from(*all).unwrap_or(usize::MAX),
            hit: usize::try_from(*hit).unwrap_or(usize::MAX),
        })
        .collect();
    let found: Option<Evenness> = evenness(&table, SEED);
    Factor {
        name,
        p: found.map(|found| found.p),
        uneven: found.is_some_and(|found| found.p < LEVEL),
        groups: groups
            .into_iter()
            .map(|((_, group), (all, hit))| Fares {
                group,
                decided: disclosure::publish(Count::new(all)).into(),
                declined_percent: disclosure::publish_share(Count::new(hit), Count::new(all)),
            })
            .collect(),
    }
}

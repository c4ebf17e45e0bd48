//! Checks the ledger: that its lines follow from one another and end at its head, that every release still states a
//! head that is in it, and that decisions, releases, published sets and lists of keys are what their lines seal. What
//! lines seal of themes, findings and the strategy is for people to compare. Reads only, and mends nothing.

use crate::actions::publish_keys::list_hash;
use crate::domain::ids::ContributionId;
use crate::domain::ledger::{Act, Line};
use crate::keys::{hash, hex};
use crate::publish::edition::LedgerHead;
use crate::store::decisions::Digest;
use crate::store::ledger::Kept;
use crate::store::{Connection, StoreError, decisions, ledger, published_sets, releases};
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Rows that are read at a time.
const CHUNK: i64 = 2_000;
/// Newest lines that a quick look reads: enough to notice a broken end, few enough for every half minute.
const RECENT: i64 = 1_000;

/// What is wrong with the ledger, or with what it seals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Lines of these places, first and last, are not there.
    Missing { from: i64, to: i64 },
    /// The line does not carry the hash of the one before it: one of the two was changed, or one came between.
    Unlinked { place: i64 },
    /// The line is not what its hash says.
    Changed { place: i64 },
    /// The head says that there are so many lines, and the last one is another.
    Head { says: i64, last: i64 },
    /// The head of the ledger that a release states is not in it, or the release is not what its digest says.
    Release { engagement: String, number: i64 },
    /// No line tells of this release, or that line seals another one.
    ReleaseWithoutLine { engagement: String, number: i64 },
    /// The release that a line seals is gone or another one.
    ReleaseGone { place: i64 },
    /// The decision that a line seals was changed, or taken away.
    Decision { place: i64 },
    /// A decision that is younger than the ledger and that no line tells of.
    DecisionWithoutLine { contribution: ContributionId },
    /// No line tells of this published set, though the ledger is as old as the house.
    SetWithoutLine { hash: String },
    /// A published set is not what its hash says.
    Set { hash: String },
    /// The set that a line seals is gone.
    SetGone { place: i64 },
    /// The list of keys that a line seals is another one.
    VoiceKeys { place: i64 },
}

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    pub lines: i64,
    /// The hash of the last line, in hexadecimal.
    pub hash: String,
    /// Decisions from before the ledger began, which no line seals.
    pub older: usize,
    pub faults: Vec<Fault>,
}

/// The chain as it is walked: the place and hash of the line before.
struct Walk {
    place: i64,
    hash: Vec<u8>,
    faults: Vec<Fault>,
}

impl Walk {
    fn step(&mut self, Kept { line, hash: own }: &Kept) {
        if line.place != self.place + 1 {
            self.faults.push(Fault::Missing {
                from: self.place + 1,
                to: line.place - 1,
            });
        } else if line.previous != self.hash {
            self.faults.push(Fault::Unlinked { place: line.place });
        }
        if hash(line.canonical().as_bytes()).as_slice() != own.as_slice() {
            self.faults.push(Fault::Changed { place: line.place });
        }
        self.place = line.place;
        self.hash.clone_from(own);
    }
}

/// Looks at the newest lines only.
pub fn verify_recent(c: &mut Connection) -> Result<Report, StoreError> {
    let head = ledger::head(c)?;
    let begin = (head.place - RECENT).max(0);
    let before = ledger::list_after(c, begin - 1, 1)?.into_iter().next();
    let mut walk = Walk {
        place: begin,
        hash: before
            .filter(|kept| kept.line.place == begin)
            .map_or_else(|| vec![0; 32], |kept| kept.hash),
        faults: Vec::new(),
    };
    // A line that came between the two questions is the next look's.
    let lines = ledger::list_after(c, begin, RECENT)?;
    for kept in lines.iter().filter(|kept| kept.line.place <= head.place) {
        walk.step(kept);
    }
    finish(walk, head.place, &head.hash)
}

/// The end of a walk: the head must be where it ended.
fn finish(mut walk: Walk, place: i64, head: &[u8]) -> Result<Report, StoreError> {
    if walk.place != place || walk.hash.as_slice() != head {
        walk.faults.push(Fault::Head {
            says: place,
            last: walk.place,
        });
    }
    Ok(Report {
        lines: walk.place,
        hash: hex(&walk.hash),
        older: 0,
        faults: walk.faults,
    })
}

/// What lines seal, by the digest, with the place of the line.
#[derive(Default)]
struct Seals {
    decisions: Vec<(i64, String, Vec<u8>)>,
    releases: BTreeMap<(String, String), (i64, Vec<u8>)>,
    sets: BTreeMap<Vec<u8>, i64>,
    /// Lists of keys, by their engagement.
    voice_keys: Vec<(i64, String, Vec<u8>)>,
    /// Contributions that were taken out with their decisions.
    removed: BTreeSet<String>,
    /// When the ledger began.
    begun: Option<Timestamp>,
    /// It began with the first engagement, so nothing in the house is older.
    from_the_first: bool,
}

impl Seals {
    fn take(&mut self, line: &Line, known: &mut BTreeMap<[u8; 32], Digest>) {
        if self.begun.is_none() {
            self.begun = line.moment.parse().ok();
        }
        self.from_the_first |= line.place == 1 && line.act == Act::EngagementCreated.as_str();
        let seal = line.seal.clone().unwrap_or_default();
        match Act::parse(&line.act) {
            Some(act) if act.is_decision() => {
                let found = <[u8; 32]>::try_from(seal.as_slice())
                    .ok()
                    .and_then(|seal| known.remove(&seal));
                if found.is_none() {
                    self.decisions.push((line.place, line.subject.clone(), seal));
                }
            }
            Some(Act::ReleaseCut) => {
                let of = line.engagement.clone().unwrap_or_default();
                self.releases
                    .insert((of, line.subject.clone()), (line.place, seal));
            }
            Some(Act::SetPublished) => {
                self.sets.insert(seal, line.place);
            }
            Some(Act::VoiceKeysPublished) => {
                self.voice_keys.push((line.place, line.subject.clone(), seal));
            }
            Some(Act::WordsRemoved) => {
                self.removed.insert(line.subject.clone());
            }
            _ => {}
        }
    }
}

/// Looks at everything.
pub fn verify(c: &mut Connection) -> Result<Report, StoreError> {
    // Decisions first and the head after them: each that is seen here was committed with its line.
    let mut known = all_decisions(c)?;
    let sets = published_sets::list(c)?;
    let cut = releases::list_all(c)?;
    let head = ledger::head(c)?;
    let mut walk = Walk {
        place: 0,
        hash: vec![0; 32],
        faults: Vec::new(),
    };
    let mut seals = Seals::default();
    let mut heads: BTreeMap<i64, Vec<u8>> = BTreeMap::from([(0, vec![0; 32])]);
    loop {
        let lines = ledger::list_after(c, walk.place, CHUNK)?;
        // Lines that came while this ran are the next check's.
        let lines: Vec<&Kept> = lines
            .iter()
            .filter(|kept| kept.line.place <= head.place)
            .collect();
        if lines.is_empty() {
            break;
        }
        for kept in lines {
            walk.step(kept);
            seals.take(&kept.line, &mut known);
            heads.insert(kept.line.place, kept.hash.clone());
        }
    }
    let beyond = ledger::list_after(c, head.place, 1)?.pop();
    if let Some(kept) = beyond.filter(|_| ledger::head(c).is_ok_and(|now| now == head)) {
        // A line that the head does not know of.
        walk.step(&kept);
    }
    let mut report = finish(walk, head.place, &head.hash)?;
    let mut faults = sealed_releases(c, &cut, &heads, &mut seals)?;
    faults.extend(sealed_sets(c, sets, &seals)?);
    faults.extend(sealed_keys(c, &seals)?);
    let (older, more) = sealed_decisions(c, known, &seals)?;
    faults.extend(more);
    report.faults.extend(faults);
    report.older = older;
    Ok(report)
}

fn all_decisions(c: &mut Connection) -> Result<BTreeMap<[u8; 32], Digest>, StoreError> {
    let mut known = BTreeMap::new();
    let mut after = Vec::new();
    loop {
        let some = decisions::list_digests(c, &after, CHUNK)?;
        let Some(last) = some.last() else { break };
        after.clone_from(&last.id);
        known.extend(some.into_iter().map(|digest| (digest.digest, digest)));
    }
    Ok(known)
}

/// `left` are the decisions that no line seals. Returns how many of them are older than the ledger.
fn sealed_decisions(
    c: &mut Connection,
    left: BTreeMap<[u8; 32], Digest>,
    seals: &Seals,
) -> Result<(usize, Vec<Fault>), StoreError> {
    let mut faults = Vec::new();
    for (place, subject, seal) in &seals.decisions {
        if seals.removed.contains(subject) {
            continue;
        }
        // Perhaps it was taken while this ran.
        let now = match ContributionId::parse(subject) {
            Some(id) => decisions::list_digests_on(c, id)?,
            None => Vec::new(),
        };
        if !now
            .iter()
            .any(|digest| digest.digest.as_slice() == seal.as_slice())
        {
            faults.push(Fault::Decision { place: *place });
        }
    }
    // A line tells the second; a decision of the same second may be the one before.
    let begun = seals.begun.map_or(i64::MAX, |at| at.as_millisecond());
    let (older, younger): (Vec<Digest>, Vec<Digest>) = left
        .into_values()
        .partition(|digest| digest.at < begun && !seals.from_the_first);
    faults.extend(younger.into_iter().map(|digest| Fault::DecisionWithoutLine {
        contribution: digest.contribution,
    }));
    Ok((older.len(), faults))
}

/// What is read of a release here.
#[derive(Deserialize)]
struct Stated {
    #[serde(default)]
    ledger: Option<LedgerHead>,
}

fn sealed_releases(
    c: &mut Connection,
    cut: &[(String, i64)],
    heads: &BTreeMap<i64, Vec<u8>>,
    seals: &mut Seals,
) -> Result<Vec<Fault>, StoreError> {
    let mut faults = Vec::new();
    // The first release of each engagement that a line tells of.
    let mut begun: BTreeMap<String, i64> = BTreeMap::new();
    for (slug, number) in seals.releases.keys() {
        if let Ok(number) = number.parse() {
            let first = begun.entry(slug.clone()).or_insert(number);
            *first = number.min(*first);
        }
    }
    for (slug, number) in cut {
        let Some(release) = releases::find(c, slug, *number)? else {
            continue;
        };
        let digest = hash(release.snapshot.as_bytes());
        let stated = serde_json::from_str::<Stated>(&release.snapshot);
        let in_chain = match &stated {
            Ok(Stated { ledger: Some(head) }) => {
                heads.get(&head.lines).is_some_and(|own| hex(own) == head.hash)
            }
            Ok(Stated { ledger: None }) => true,
            Err(_) => false,
        };
        if !in_chain || hex(&digest) != release.digest {
            faults.push(Fault::Release {
                engagement: slug.clone(),
                number: *number,
            });
        }
        // Only releases from before the ledger have no line, and they state no head either.
        let told = seals.releases.remove(&(slug.clone(), number.to_string()));
        let younger = begun.get(slug).is_some_and(|first| number >= first)
            || stated.is_ok_and(|stated| stated.ledger.is_some());
        let fits = told.map_or(!younger, |(_, seal)| seal.as_slice() == digest.as_slice());
        if !fits {
            faults.push(Fault::ReleaseWithoutLine {
                engagement: slug.clone(),
                number: *number,
            });
        }
    }
    for ((slug, number), (place, _)) in &seals.releases {
        // One that was cut while this ran is there by now.
        let there = match number.parse() {
            Ok(number) => releases::find(c, slug, number)?.is_some(),
            Err(_) => false,
        };
        if !there {
            faults.push(Fault::ReleaseGone { place: *place });
        }
    }
    Ok(faults)
}

fn sealed_sets(c: &mut Connection, sets: Vec<String>, seals: &Seals) -> Result<Vec<Fault>, StoreError> {
    let mut faults = Vec::new();
    for set in sets {
        let manifest = published_sets::find(c, &set)?.unwrap_or_default();
        let digest = hash(manifest.as_bytes());
        // One from before the ledger has no line; it still must be what it is called.
        if hex(&digest) != set {
            faults.push(Fault::Set { hash: set });
        } else if seals.from_the_first && !seals.sets.contains_key(digest.as_slice()) {
            faults.push(Fault::SetWithoutLine { hash: set });
        }
    }
    for (seal, place) in &seals.sets {
        if published_sets::find(c, &hex(seal))?.is_none() {
            faults.push(Fault::SetGone { place: *place });
        }
    }
    Ok(faults)
}

fn sealed_keys(c: &mut Connection, seals: &Seals) -> Result<Vec<Fault>, StoreError> {
    let mut faults = Vec::new();
    for (place, slug, seal) in &seals.voice_keys {
        if list_hash(c, slug)?.as_slice() != seal.as_slice() {
            faults.push(Fault::VoiceKeys { place: *place });
        }
    }
    Ok(faults)
}

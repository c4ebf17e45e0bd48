//! What is done and computed before a phase opens: a critical friend signs its texts or objects, colleagues promise to
//! moderate, a lead locks the rules of moderation.
//!
//! How much of it an engagement asks for stands in its list `rule` (`signatures`, `moderators`, `locked-rules`). Every
//! step is a line of the ledger. Not here: the opening (`open_phase`), which judges all of it again.

use crate::actions::open_phase::{PhaseError, hold, line};
use crate::clock::london_day;
use crate::domain::ledger::{Act, Entry, Hand, record};
use crate::domain::phase::{PhaseKind, PhaseState};
use crate::domain::readiness::Preparation;
use crate::domain::signature::{FriendsWord, Weight};
use crate::domain::staff::Duty;
use crate::domain::wording::is_needed;
use crate::domain::words::{TITLE_LIMIT, TextError, Words};
use crate::keys::{hash, hex};
use crate::publish::cut::cut_for;
use crate::publish::edition::Edition;
use crate::store::engagements::{ListEntry, find_rule, rule_number};
use crate::store::phases::Phase;
use crate::store::preparations::{self, RulesLock, Signature};
use crate::store::wordings::{self, Texts};
use crate::store::{Connection, StoreError, engagements, ledger, phases, rests, staff};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The lists that are the rules of moderation: why words are declined, and what the team promises.
const RULES: [&str; 2] = ["reason", "rule"];

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrepareError {
    NoSuchPhase,
    /// It is open, or over: nothing is prepared any more.
    NotAhead,
    /// Who asks may not do that in this engagement, or may no more.
    NotTheirs,
    /// The texts or the rules are not what was read.
    Changed,
    /// It is done already.
    Already,
    Reason(TextError),
    Store(StoreError),
}

impl From<StoreError> for PrepareError {
    fn from(error: StoreError) -> Self {
        PrepareError::Store(error)
    }
}

impl From<PhaseError> for PrepareError {
    fn from(error: PhaseError) -> Self {
        match error {
            PhaseError::Store(error) => PrepareError::Store(error),
            _ => PrepareError::NoSuchPhase,
        }
    }
}

/// Whether someone has a duty in an engagement now; asked in the transaction in which it counts.
pub fn holds(c: &mut Connection, slug: &str, staff: i64, duty: Duty) -> Result<bool, StoreError> {
    let roles = staff::list_roles(c, staff)?;
    Ok(roles
        .iter()
        .any(|(known, role)| known == slug && duty.allowed_to(*role)))
}

/// Names the texts that a phase shows, as they are now in every reading: SHA-256 in hexadecimal.
pub fn texts_hash(texts: &Texts, kind: PhaseKind) -> String {
    let fields: Vec<String> = texts
        .words
        .iter()
        .filter(|(key, _)| is_needed(kind, key))
        .flat_map(|(key, readings)| readings.iter().map(move |(reading, words)| (key, reading, words)))
        .map(|(key, reading, words)| record("text", &[key, reading, words]))
        .collect();
    hex(&hash(fields.concat().as_bytes()))
}

/// The rules of moderation as they are now, a line for each fact, in the language of the source. What is locked is the
/// hash of these very bytes, so anyone may work it out.
pub fn rules_text(entries: &[ListEntry], texts: &Texts) -> Result<String, StoreError> {
    let mut lines = Vec::new();
    for entry in entries
        .iter()
        .filter(|entry| RULES.contains(&entry.list.as_str()))
    {
        lines.push(format!("{} {}", entry.list, entry.code));
        let until = entry.valid_to.as_deref().unwrap_or_default();
        lines.push(
            format!("valid {} {until}", entry.valid_from)
                .trim_end()
                .to_owned(),
        );
        let facts: BTreeMap<String, String> =
            serde_json::from_str(&entry.facts).map_err(|_| StoreError::BadRow("list entry"))?;
        lines.extend(facts.iter().map(|(name, fact)| format!("{name} {fact}")));
        let key = format!("list.{}.{}", entry.list, entry.code);
        let own = |(known, _): &(&String, _)| {
            **known == key || known.strip_prefix(&key).is_some_and(|rest| rest.starts_with('.'))
        };
        for (key, _) in texts.words.iter().filter(own) {
            lines.push(format!("{key}: {}", texts.source(key).replace('\n', " ")));
        }
        lines.push(String::new());
    }
    // Without a line break at the end, which nobody sees who copies them.
    Ok(lines.join("\n").trim_end().to_owned())
}

/// The rules as they are now.
pub fn rules_now(c: &mut Connection, slug: &str, texts: &Texts) -> Result<String, StoreError> {
    rules_text(&engagements::list_entries(c, slug)?, texts)
}

/// What an engagement asks for before a phase opens; `None` is nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Asked {
    signatures: Option<usize>,
    moderators: Option<usize>,
    lock: bool,
}

fn asked(entries: &[ListEntry], today: Date) -> Asked {
    // A rule that does not say how many asks for one: what cannot be read must not open a phase.
    let people = |code: &str| {
        find_rule(entries, code, today)?;
        let people = rule_number(entries, code, "people", today);
        Some(people.and_then(|people| people.try_into().ok()).unwrap_or(1))
    };
    Asked {
        signatures: people("signatures"),
        moderators: people("moderators"),
        lock: find_rule(entries, "locked-rules", today).is_some(),
    }
}

/// A word of a critical friend, and how it stands towards the texts as they are now.
#[derive(Debug, Clone)]
pub struct Said {
    pub signature: Signature,
    pub name: String,
    pub weight: Weight,
}

/// All that is found of a phase before it opens.
#[derive(Debug, Clone)]
pub struct Found {
    pub phase: Phase,
    pub said: Vec<Said>,
    /// Who promised to moderate and still may: id, name, London day.
    pub rota: Vec<(i64, String, String)>,
    /// Who rests: they are asked for no promise.
    pub resting: Vec<i64>,
    /// How many are asked for; 0 is none.
    pub signatures: usize,
    pub moderators: usize,
    /// Names the texts as they are now.
    pub texts_hash: String,
    pub preparation: Preparation,
}

/// Gathers what a phase has of what it needs. Only those count who have the role still.
pub fn find(c: &mut Connection, phase: Phase, now: Timestamp) -> Result<Found, StoreError> {
    let slug = phase.engagement.clone();
    let texts = wordings::load(c, &slug)?;
    let entries = engagements::list_entries(c, &slug)?;
    let asked = asked(&entries, london_day(now));
    let texts_hash = texts_hash(&texts, phase.kind);
    let mut said = Vec::new();
    for (signature, name) in preparations::list_signatures(c, phase.id)? {
        if holds(c, &slug, signature.staff, Duty::Sign)? {
            let weight = Weight::of(signature.word, signature.texts == texts_hash);
            said.push(Said {
                signature,
                name,
                weight,
            });
        }
    }
    let mut rota = Vec::new();
    // Who rests has promised nothing until they are back.
    let resting: Vec<i64> = rests::list(c, &slug)?.into_iter().map(|(id, _)| id).collect();
    for (id, name, day) in preparations::list_rota(c, phase.id)? {
        if resting.contains(&id) {
            continue;
        }
        if holds(c, &slug, id, Duty::Moderate)? {
            rota.push((id, name, day));
        }
    }
    let weighs = |weight| said.iter().filter(|said| said.weight == weight).count();
    let locked = if asked.lock {
        let rules = hex(&hash(rules_text(&entries, &texts)?.as_bytes()));
        let lock = preparations::find_lock(c, &slug)?;
        Some(lock.is_some_and(|lock| lock.rules_hash == rules))
    } else {
        None
    };
    let preparation = Preparation {
        worded: texts.gaps(phase.kind).is_empty(),
        signed: asked.signatures.map(|people| weighs(Weight::Signature) >= people),
        objected: weighs(Weight::Objection) > 0,
        promised: asked.moderators.map(|people| rota.len() >= people),
        locked,
    };
    Ok(Found {
        phase,
        said,
        rota,
        resting,
        signatures: asked.signatures.unwrap_or(0),
        moderators: asked.moderators.unwrap_or(0),
        texts_hash,
        preparation,
    })
}

/// The same of the phase of a kind.
pub fn find_kind(
    c: &mut Connection,
    slug: &str,
    kind: PhaseKind,
    now: Timestamp,
) -> Result<Option<Found>, StoreError> {
    let all = phases::list(c, slug)?;
    match all.into_iter().find(|phase| phase.kind == kind) {
        Some(phase) => find(c, phase, now).map(Some),
        None => Ok(None),
    }
}

/// Holds a phase that is still ahead.
fn hold_ahead(c: &mut Connection, slug: &str, id: i64) -> Result<Phase, PrepareError> {
    let phase = hold(c, slug, id)?;
    if phase.state.is_ahead() {
        Ok(phase)
    } else {
        Err(PrepareError::NotAhead)
    }
}

fn must_hold(c: &mut Connection, slug: &str, staff: i64, duty: Duty) -> Result<(), PrepareError> {
    if holds(c, slug, staff, duty)? {
        Ok(())
    } else {
        Err(PrepareError::NotTheirs)
    }
}

/// What a critical friend says of the texts that they have read.
#[derive(Debug, Clone)]
pub struct Reading {
    pub phase: i64,
    pub staff: i64,
    /// [`texts_hash`] of what they read.
    pub read: String,
    /// Why they object; `None` where they sign.
    pub objection: Option<String>,
}

/// A critical friend signs, or objects and says why. Their last word counts.
pub fn sign(c: &mut Connection, slug: &str, reading: &Reading, now: Timestamp) -> Result<(), PrepareError> {
    let phase = hold_ahead(c, slug, reading.phase)?;
    must_hold(c, slug, reading.staff, Duty::Sign)?;
    let (word, act, reason) = match &reading.objection {
        None => (FriendsWord::Signed, Act::TextsSigned, String::new()),
        Some(reason) => {
            let reason = Words::parse(reason, TITLE_LIMIT).map_err(PrepareError::Reason)?;
            (FriendsWord::Objected, Act::TextsObjected, reason.into_string())
        }
    };
    let texts = wordings::load(c, slug)?;
    if texts_hash(&texts, phase.kind) != reading.read {
        return Err(PrepareError::Changed);
    }
    let new = Signature {
        phase: phase.id,
        staff: reading.staff,
        word,
        reason,
        texts: reading.read.clone(),
        signed_on: london_day(now),
    };
    preparations::put_signature(c, &new)?;
    let sealed = hash(record("signature", &[word.as_str(), &new.texts, &new.reason]).as_bytes());
    let entry = line(&phase, act, Hand::Staff(reading.staff), now).seal(sealed);
    Ok(ledger::append(c, &[entry])?)
}

/// Someone who moderates promises to do so in a phase, or takes that back.
pub fn promise(
    c: &mut Connection,
    (slug, id): (&str, i64),
    staff: i64,
    comes: bool,
    now: Timestamp,
) -> Result<(), PrepareError> {
    let phase = hold_ahead(c, slug, id)?;
    must_hold(c, slug, staff, Duty::Moderate)?;
    let is_on = preparations::list_rota(c, id)?
        .iter()
        .any(|(known, ..)| *known == staff);
    if is_on == comes {
        return Err(PrepareError::Already);
    }
    let act = if comes {
        preparations::promise(c, id, staff, london_day(now))?;
        Act::ModerationPromised
    } else {
        preparations::take_back_promise(c, id, staff)?;
        Act::ModerationPromiseWithdrawn
    };
    Ok(ledger::append(c, &[line(&phase, act, Hand::Staff(staff), now)])?)
}

/// A lead locks the rules of moderation as they were read; a release shows them with their hash.
pub fn lock_rules(
    c: &mut Connection,
    slug: &str,
    read: &str,
    (staff, now): (i64, Timestamp),
    seed: [u8; 16],
) -> Result<Edition, PrepareError> {
    staff::hold_team(c, slug)?;
    must_hold(c, slug, staff, Duty::Lead)?;
    let texts = wordings::load(c, slug)?;
    let rules = rules_now(c, slug, &texts)?;
    let digest = hash(rules.as_bytes());
    if hex(&digest) != read {
        return Err(PrepareError::Changed);
    }
    if preparations::find_lock(c, slug)?.is_some_and(|lock| lock.rules_hash == read) {
        return Err(PrepareError::Already);
    }
    preparations::put_lock(
        c,
        &RulesLock {
            engagement: slug.to_owned(),
            rules,
            rules_hash: read.to_owned(),
            staff_id: staff,
            locked_on: london_day(now).to_string(),
        },
    )?;
    let by = Hand::Staff(staff);
    let locked = Entry::new(slug, Act::RulesLocked, slug, by, now).seal(digest);
    Ok(cut_for(c, &[locked], slug, by, now, seed)?)
}

/// Whether a text may not be changed now, since it is a locked rule and people are being judged by it.
pub fn is_locked(c: &mut Connection, slug: &str, key: &str) -> Result<bool, StoreError> {
    let is_rule = RULES.iter().any(|list| key.starts_with(&format!("list.{list}.")));
    if !is_rule || preparations::find_lock(c, slug)?.is_none() {
        return Ok(false);
    }
    let under_way =
        |phase: &Phase| matches!(phase.state, PhaseState::Open { .. } | PhaseState::Closing { .. });
    Ok(phases::list(c, slug)?.iter().any(under_way))
}

//! Makes the keys that sign unseen, one for each group that may speak in a phase, when an engagement begins.
//!
//! So they stand in its first release, and their hash in the ledger, before any phase opens. None is ever made later for
//! one person.

use crate::actions::print_codes::groups;
use crate::chance;
use crate::clock::london_day;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::token::{TokenRule, line};
use crate::keys::{Keys, hash, hex};
use crate::store::engagements::{ListEntry, find_rule, rule_number};
use crate::store::voice_keys::VoiceKey;
use crate::store::{Connection, StoreError, engagements, phases, voice_keys};
use crate::tokens::TokenKey;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// For what seeds are sealed.
const PURPOSE: &str = "voice-key";

/// The rule of an engagement; none where voices are given without tokens.
pub fn token_rule(entries: &[ListEntry], today: Date) -> Option<TokenRule> {
    let number = |fact| {
        let found = rule_number(entries, "voice-tokens", fact, today)?;
        u64::try_from(found).ok()
    };
    let rule = find_rule(entries, "voice-tokens", today)?;
    let facts: BTreeMap<String, String> = serde_json::from_str(&rule.facts).ok()?;
    let pool = facts.get("voice_group").map_or("", String::as_str);
    Some(TokenRule::new(number("number"), number("people"), pool))
}

/// Makes the keys of all phases of an engagement that has none; the line of the ledger that tells of them.
pub(crate) fn publish_keys(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    now: Timestamp,
) -> Result<Option<Entry>, StoreError> {
    let entries = engagements::list_entries(c, slug)?;
    if token_rule(&entries, london_day(now)).is_none() {
        return Ok(None);
    }
    let mut lines = Vec::new();
    for phase in phases::list(c, slug)? {
        for of in groups(&phase, &entries, london_day(now)) {
            let seed: [u8; 32] = chance::bytes();
            let pair = TokenKey::from_seed(&seed).ok_or(StoreError::BadRow("voice key"))?;
            let public = pair.public();
            let id = hash(&public);
            lines.push(line(
                phase.kind.as_str(),
                of.audience.as_str(),
                &of.group,
                &hex(&public),
            ));
            let new = VoiceKey {
                id,
                of,
                public,
                sealed: keys.seal(PURPOSE, &id, &seed),
                issued: 0,
            };
            voice_keys::insert(c, &new)?;
        }
    }
    if lines.is_empty() {
        return Ok(None);
    }
    lines.sort_unstable();
    let entry = Entry::new(slug, Act::VoiceKeysPublished, slug, Hand::Operator, now);
    Ok(Some(entry.seal(hash(lines.concat().as_bytes()))))
}

/// The hash of an engagement's list of keys as its rows are now: what the line of the ledger seals, unless they changed.
pub(crate) fn list_hash(c: &mut Connection, slug: &str) -> Result<[u8; 32], StoreError> {
    let phases = phases::list(c, slug)?;
    let mut lines = Vec::new();
    for key in voice_keys::list(c, slug)? {
        let phase = phases.iter().find(|phase| phase.id == key.of.phase);
        let kind = phase.map_or("", |phase| phase.kind.as_str());
        lines.push(line(
            kind,
            key.of.audience.as_str(),
            &key.of.group,
            &hex(&key.public),
        ));
    }
    lines.sort_unstable();
    Ok(hash(lines.concat().as_bytes()))
}

/// How many keys, of all engagements, were sealed under another installation's key: they sign nothing here.
pub fn count_closed(c: &mut Connection, keys: &Keys) -> Result<usize, StoreError> {
    let mut closed = 0;
    for engagement in engagements::list(c)? {
        let known = voice_keys::list(c, &engagement.slug)?;
        let is_closed = |key: &&VoiceKey| keys.open(PURPOSE, &key.id, &key.sealed).is_none();
        closed += known.iter().filter(is_closed).count();
    }
    Ok(closed)
}

/// The pair whose seed lies sealed in a row; none under another installation's key.
pub(crate) fn unsealed(keys: &Keys, key: &VoiceKey) -> Option<TokenKey> {
    TokenKey::from_seed(&keys.open(PURPOSE, &key.id, &key.sealed)?)
}

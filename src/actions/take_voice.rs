//! An account's right to speak in a phase becomes a voice, once. The voice is a code under the installation's key: it
//! proves an audience, a phase and a group of professions, and nothing of it is stored with the account, which keeps
//! only "has been given a voice". Honest limit: the server sees both at the moment of giving; it keeps neither. Where an
//! engagement has keys of voices, `issue_token` and `spend_token` take the place of the giving, and it never sees both.

use crate::actions::publish_keys::token_rule;
use crate::chance;
use crate::domain::audience::Audience;
use crate::domain::code;
use crate::domain::voice::Voice;
use crate::keys::{Keys, hash};
use crate::store::engagements::ListEntry;
use crate::store::phases::Phase;
use crate::store::printed_codes::Speakers;
use crate::store::{Connection, StoreError, accounts, engagements, phases, voice_keys};
use jiff::civil::Date;
use std::collections::BTreeMap;
use subtle::ConstantTimeEq;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoiceError {
    NoSuchPhase,
    /// The phase is not for this audience, or the profession is not on its list.
    NotYourTurn,
    /// The engagement signs tokens instead.
    NeedsToken,
    /// A voice was given in this phase before.
    GivenBefore,
    Store(StoreError),
}

impl From<StoreError> for VoiceError {
    fn from(error: StoreError) -> Self {
        VoiceError::Store(error)
    }
}

/// Ten random bytes and ten of a keyed hash: 32 symbols.
const HALF: usize = 10;

/// Gives the voice; returns its code in groups of four. Only where the engagement has no tokens, which hide more.
pub fn take_voice(
    c: &mut Connection,
    keys: &Keys,
    (account, phase): (i64, i64),
    today: Date,
) -> Result<Vec<String>, VoiceError> {
    let of = right_of(c, account, phase, today)?;
    if voice_keys::find_of(c, &of)?.is_some() {
        return Err(VoiceError::NeedsToken);
    }
    match accounts::insert_voice(c, account, phase, None) {
        Ok(()) => Ok(give_voice(keys, phase, of.audience, &of.group)),
        Err(StoreError::Conflict) => Err(VoiceError::GivenBefore),
        Err(error) => Err(error.into()),
    }
}

/// As whom an account may speak in a phase.
pub fn right_of(c: &mut Connection, account: i64, phase: i64, today: Date) -> Result<Speakers, VoiceError> {
    let phase = phases::find(c, phase)?.ok_or(VoiceError::NoSuchPhase)?;
    let holder = accounts::find(c, account)?
        .filter(|a| a.confirmed)
        .ok_or(VoiceError::NotYourTurn)?;
    if !phase.audiences.contains(&holder.audience) {
        return Err(VoiceError::NotYourTurn);
    }
    let entries = engagements::list_entries(c, &phase.engagement)?;
    let group = group_of(&entries, holder.audience, &holder.profession, today);
    Ok(Speakers {
        phase: phase.id,
        audience: holder.audience,
        group: group.ok_or(VoiceError::NotYourTurn)?,
    })
}

/// Draws a voice for whoever has a right to one; returns its code in groups of four.
pub fn give_voice(keys: &Keys, phase: i64, audience: Audience, group: &str) -> Vec<String> {
    spelt(keys, phase, audience, group, &chance::bytes())
}

/// The voice that a form gets for a right: the same form gets the same one again, so a lost answer is not a lost voice.
/// `mark` is what is kept of the right. `nonce` is the form's own chance, which is kept nowhere: without it nothing at
/// rest, not even with the key, tells which voice it was.
pub(crate) fn draw_voice(keys: &Keys, of: &Speakers, mark: &[u8; 32], nonce: &[u8; 16]) -> Vec<String> {
    let [a, b, c, d, e, f, g, h, i, j, ..] = keys.mac("voice-drawn", &[mark, nonce]);
    let drawn = [a, b, c, d, e, f, g, h, i, j];
    spelt(keys, of.phase, of.audience, &of.group, &drawn)
}

/// What is kept of the form by which a right became a voice; another one for each right, so that none are joined by it.
pub(crate) fn form_mark(keys: &Keys, mark: &[u8; 32], nonce: &[u8; 16]) -> [u8; 32] {
    keys.mac("voice-form", &[mark, nonce])
}

fn spelt(keys: &Keys, phase: i64, audience: Audience, group: &str, nonce: &[u8; HALF]) -> Vec<String> {
    let mut bytes = nonce.to_vec();
    bytes.extend(proof(keys, phase, audience, group, nonce));
    code::grouped(&code::spell(&bytes))
}

/// Reads a voice code typed or kept in a cookie: which group it speaks for is found by trying them, so the code itself
/// says nothing to whoever finds it.
pub fn read_voice(keys: &Keys, phase: &Phase, entries: &[ListEntry], typed: &str) -> Option<Voice> {
    let bytes = code::unspell(typed).filter(|bytes| bytes.len() == 2 * HALF)?;
    let (nonce, shown) = bytes.split_at(HALF);
    let fits = |audience, group: &str| bool::from(proof(keys, phase.id, audience, group, nonce).ct_eq(shown));
    let groups = entries.iter().filter_map(|entry| match entry.list.as_str() {
        "voice_group" => Some((Audience::Ahp, entry.code.as_str())),
        "discipline" => Some((Audience::Other, entry.code.as_str())),
        _ => None,
    });
    let found = groups
        .into_iter()
        .find(|(audience, group)| fits(*audience, group))?;
    Some(Voice {
        audience: found.0,
        group: found.1.to_owned(),
        mark: hash(&bytes),
    })
}

fn proof(keys: &Keys, phase: i64, audience: Audience, group: &str, nonce: &[u8]) -> Vec<u8> {
    let parts = [
        phase.to_be_bytes().as_slice(),
        audience.as_str().as_bytes(),
        group.as_bytes(),
        nonce,
    ]
    .map(<[u8]>::to_vec);
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    keys.mac("voice", &parts).into_iter().take(HALF).collect()
}

/// Large professions speak for themselves, small ones together; other disciplines as listed.
fn group_of(entries: &[ListEntry], audience: Audience, profession: &str, today: Date) -> Option<String> {
    let list = if audience == Audience::Ahp {
        "profession"
    } else {
        "discipline"
    };
    let entry = entries
        .iter()
        .find(|entry| entry.list == list && entry.code == profession)?;
    if audience == Audience::Other {
        return Some(entry.code.clone());
    }
    let listed = fact(entry, "voice_group")?;
    Some(speaks_as(entries, &listed, today))
}

/// The group that a voice group speaks as: small ones share one, where the engagement's rule of tokens says so.
pub(crate) fn speaks_as(entries: &[ListEntry], group: &str, today: Date) -> String {
    let Some(rule) = token_rule(entries, today) else {
        return group.to_owned();
    };
    let people = entries
        .iter()
        .find(|entry| entry.list == "voice_group" && entry.code == group)
        .and_then(|entry| fact(entry, "people")?.parse().ok());
    rule.pooled(group, people).to_owned()
}

fn fact(entry: &ListEntry, name: &str) -> Option<String> {
    let facts: BTreeMap<String, String> = serde_json::from_str(&entry.facts).ok()?;
    facts.get(name).cloned()
}

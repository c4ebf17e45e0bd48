//! A share of what is coded is coded a second time, by a colleague who does not see how; then somebody settles where
//! the two differ, with a reason. It is work and not a decision: the ledger has no line of it.

use crate::actions::code_words::{At, CodeError, coding, hold, hold_codes, hold_words, settle};
use crate::domain::double_coding::{SHARES, sample_size};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::passage::Passage;
use crate::domain::staff::Duty;
use crate::domain::words::{LETTER_LIMIT, TextError, Words};
use crate::keys::hash;
use crate::publish::coding::{Twice, list_twice};
use crate::store::doubles::{self, Double, Reader};
use crate::store::{Connection, StoreError, codebook, codings, prompts, staff};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The most characters of the reason for which a difference is settled.
pub const REASON_LIMIT: usize = LETTER_LIMIT;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TwiceError {
    /// Not a question or phase of this engagement.
    NoSuchQuestion,
    NoSuchShare,
    /// Not an analyst of this engagement.
    NoSuchColleague,
    /// Nothing is coded that this colleague has not seen.
    NothingToDraw,
    NoSuchCoding,
    /// Somebody else codes it blind.
    NotYours,
    /// The blind coding has ended.
    Over,
    /// The blind coding has not ended.
    StillOpen,
    /// The words were coded, or the difference settled, meanwhile.
    Done,
    /// The two do not differ here.
    Agreed,
    Reason(TextError),
    Words(CodeError),
}

impl From<StoreError> for TwiceError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict => TwiceError::Done,
            other => TwiceError::Words(CodeError::Store(other)),
        }
    }
}

impl From<CodeError> for TwiceError {
    fn from(error: CodeError) -> Self {
        TwiceError::Words(error)
    }
}

/// What is to be coded twice, and by whom.
#[derive(Debug, Clone)]
pub struct Wish {
    pub slug: String,
    pub phase: i64,
    /// One question of the phase, or all of them.
    pub prompt: Option<Key>,
    /// In 100.
    pub percent: i32,
    pub second: i64,
    /// What the draw hangs on.
    pub seed: u64,
    pub by: i64,
    pub on: Date,
}

/// The share that a seed draws: whose SHA-256 of seed (eight bytes, the largest first) and id is smallest. Anyone who has
/// both can draw it again.
pub fn draw(seed: u64, mut ids: Vec<ContributionId>, size: usize) -> Vec<ContributionId> {
    ids.sort_by_cached_key(|id| hash(&[seed.to_be_bytes().as_slice(), &id.0].concat()));
    ids.truncate(size);
    ids
}

/// Begins a double coding: draws the words and notes what they bear now. Returns how many were drawn. The same form sent
/// twice meets its own.
pub fn start(c: &mut Connection, id: Key, wish: &Wish) -> Result<usize, TwiceError> {
    if doubles::find(c, id)?.is_some() {
        return Ok(doubles::list_units(c, id)?.len());
    }
    let asked: Vec<Key> = prompts::list(c, &wish.slug)?
        .into_iter()
        .filter(|prompt| prompt.phase_id == wish.phase)
        .map(|prompt| prompt.id)
        .filter(|prompt| wish.prompt.is_none_or(|one| one == *prompt))
        .collect();
    if asked.is_empty() {
        return Err(TwiceError::NoSuchQuestion);
    }
    if !SHARES.contains(&wish.percent) {
        return Err(TwiceError::NoSuchShare);
    }
    let codes = |(slug, role): &(String, _)| *slug == wish.slug && Duty::Analyse.allowed_to(*role);
    if !staff::list_roles(c, wish.second)?.iter().any(codes) {
        return Err(TwiceError::NoSuchColleague);
    }
    let known = doubles::list_drawable(c, &asked, wish.second)?;
    let size = sample_size(wish.percent, known.len());
    if size == 0 {
        return Err(TwiceError::NothingToDraw);
    }
    doubles::insert(
        c,
        &Double {
            id,
            engagement: wish.slug.clone(),
            phase: wish.phase,
            prompt: wish.prompt,
            percent: wish.percent,
            seed: wish.seed,
            second: wish.second,
            by: wish.by,
            started_on: wish.on,
            ended_on: None,
        },
    )?;
    Ok(doubles::add_units(c, id, &draw(wish.seed, known, size))?)
}

fn find(c: &mut Connection, slug: &str, id: Key) -> Result<Double, TwiceError> {
    doubles::find(c, id)?
        .filter(|double| double.engagement == slug)
        .ok_or(TwiceError::NoSuchCoding)
}

/// The second gives codes to words, or none. Returns whether this was the last of the share.
pub fn code_blind(c: &mut Connection, at: &At, id: Key, codes: &[Key]) -> Result<bool, TwiceError> {
    hold_codes(c, &at.slug, codes)?;
    let double = find(c, &at.slug, id)?;
    if double.second != at.by {
        return Err(TwiceError::NotYours);
    }
    if double.ended_on.is_some() {
        return Err(TwiceError::Over);
    }
    hold_words(c, at)?;
    let place = (id, at.id);
    doubles::mark_coded(c, place)?;
    let codes: BTreeSet<Key> = codes.iter().copied().collect();
    doubles::note_all(c, place, codes, Reader::Second)?;
    codings::note_read(c, at.id, at.by)?;
    let last = doubles::find_next(c, id)?.is_none();
    if last {
        doubles::end(c, id, at.on)?;
    }
    Ok(last)
}

/// Ends a double coding with what is coded: the second sees the bench again, and everyone what they said.
pub fn end(c: &mut Connection, slug: &str, id: Key, on: Date) -> Result<(), TwiceError> {
    find(c, slug, id)?;
    Ok(doubles::end(c, id, on)?)
}

/// Words of a share in which the two differ, as both coded them.
pub fn find_difference(
    c: &mut Connection,
    slug: &str,
    id: Key,
    of: ContributionId,
) -> Result<Twice, TwiceError> {
    if find(c, slug, id)?.ended_on.is_none() {
        return Err(TwiceError::StillOpen);
    }
    let codes = codebook::list(c, slug)?;
    list_twice(c, id, &codes)?
        .into_iter()
        .find(|twice| twice.unit.contribution == of)
        .filter(Twice::differs)
        .ok_or(TwiceError::Agreed)
}

/// Settles where two differ: which of the codes that either gave stand, and why. What stands is what the words bear from now
/// on; codes that neither gave are left alone.
pub fn settle_difference(
    c: &mut Connection,
    at: &At,
    id: Key,
    standing: &[Key],
    because: &str,
) -> Result<(), TwiceError> {
    let because = Words::parse(because, REASON_LIMIT)
        .map_err(TwiceError::Reason)?
        .into_string();
    let twice = find_difference(c, &at.slug, id, at.id)?;
    let all = twice.compared().all();
    if !standing.iter().all(|code| all.contains(code)) {
        return Err(CodeError::NoSuchCode.into());
    }
    let borne = codings::list_of(c, at.id)?;
    let new: Vec<Key> = standing
        .iter()
        .copied()
        .filter(|code| borne.iter().all(|coding| coding.code != *code))
        .collect();
    hold_codes(c, &at.slug, &new)?;
    hold(c, at)?;
    for code in new {
        codings::add(c, &coding(at, code, Passage::WHOLE))?;
    }
    let falls = |code: Key| all.contains(&code) && !standing.contains(&code);
    for coding in borne.iter().filter(|coding| falls(coding.code)) {
        codings::remove(c, at.id, coding.code, coding.passage)?;
    }
    let place = (id, at.id);
    doubles::mark_settled(c, place, (at.by, &because, at.on))?;
    let standing: BTreeSet<Key> = standing.iter().copied().collect();
    doubles::note_all(c, place, standing, Reader::Settled)?;
    Ok(settle(c, at.id, at.by)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_draws_the_same_share_from_the_same_words() {
        let ids: Vec<ContributionId> = (0..200_u8).map(|number| ContributionId([number; 16])).collect();
        let mut turned = ids.clone();
        turned.reverse();
        let one = draw(7, ids.clone(), 50);
        assert_eq!(one, draw(7, turned, 50));
        assert_ne!(one, draw(8, ids.clone(), 50));
        assert_eq!(
            draw(7, ids.clone(), 20),
            one[..20],
            "a smaller share is part of it"
        );
        let low = one.iter().filter(|id| id.0[0] < 100).count();
        assert!((15..35).contains(&low), "{low} of 50 from the first half");
    }
}

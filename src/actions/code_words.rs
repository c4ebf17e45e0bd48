//! An analyst gives codes to published words, or to a passage of them, and takes them away.
//! What bears a code of a theme becomes evidence of it in the same transaction. Nothing here suggests a code.

use crate::actions::redact::bears_marks;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::passage::Passage;
use crate::keys::{hash, hex};
use crate::store::bench::Lying;
use crate::store::codings::Coding;
use crate::store::{
    Connection, StoreError, bench, codebook, coded_evidence, codings, contributions, doubles, versions,
};
use jiff::civil::Date;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeError {
    /// Not public words of this engagement.
    NotOnBench,
    /// The words are others than those that were read.
    WordsChanged,
    /// What was typed does not stand in the words.
    NotVerbatim,
    /// Not an open code of this engagement.
    NoSuchCode,
    /// The words do not bear it.
    NotBorne,
    /// Parts of the words are covered, so they are quoted nowhere.
    Covered,
    Store(StoreError),
}

impl From<StoreError> for CodeError {
    fn from(error: StoreError) -> Self {
        CodeError::Store(error)
    }
}

/// Which words, as they were read, and who codes on which day.
#[derive(Debug, Clone)]
pub struct At {
    pub slug: String,
    pub id: ContributionId,
    /// [`fingerprint`] of the words as they were read.
    pub read: String,
    pub by: i64,
    pub on: Date,
}

/// Where words bear a code.
pub type Borne = (Key, Passage);

/// What a step gave and took, so that it can be undone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done {
    pub given: Vec<Borne>,
    pub taken: Vec<Borne>,
}

/// Names words without holding them: the first half of their SHA-256, in hexadecimal.
pub fn fingerprint(words: &str) -> String {
    let digest = hash(words.as_bytes());
    hex(digest.get(..16).unwrap_or(&digest))
}

/// Public words of the engagement, held until this transaction ends. Whoever is to code them blind has no bench for them.
pub(super) fn hold(c: &mut Connection, at: &At) -> Result<Lying, CodeError> {
    let lying = hold_words(c, at)?;
    // Asked once they are held: a share that is drawn meanwhile comes before or after.
    if !doubles::list_hidden(c, &[at.id], at.by)?.is_empty() {
        return Err(CodeError::NotOnBench);
    }
    Ok(lying)
}

/// The same for whoever it is.
pub(super) fn hold_words(c: &mut Connection, at: &At) -> Result<Lying, CodeError> {
    match versions::hold(c, at.id, "published") {
        Err(StoreError::Conflict) => return Err(CodeError::NotOnBench),
        other => other?,
    }
    let lying = bench::list_lying(c, &[at.id])?
        .pop()
        .ok_or(CodeError::NotOnBench)?;
    if contributions::engagement_of(c, lying.prompt)?.as_deref() != Some(at.slug.as_str()) {
        return Err(CodeError::NotOnBench);
    }
    if fingerprint(&lying.words) != at.read {
        return Err(CodeError::WordsChanged);
    }
    Ok(lying)
}

pub(super) fn hold_codes(c: &mut Connection, slug: &str, codes: &[Key]) -> Result<(), CodeError> {
    if codebook::hold_open(c, slug, codes)? {
        Ok(())
    } else {
        Err(CodeError::NoSuchCode)
    }
}

/// After codes were given or taken: the column of the words, the themes, and that this colleague has read them.
pub(super) fn settle(c: &mut Connection, id: ContributionId, by: i64) -> Result<(), StoreError> {
    codings::mark(c, &[id.0.to_vec()])?;
    coded_evidence::settle_contribution(c, id)?;
    codings::note_read(c, id, by)
}

pub(super) fn coding(at: &At, code: Key, passage: Passage) -> Coding {
    Coding {
        contribution: at.id,
        code,
        passage,
        by: at.by,
        quote: false,
        doubt: None,
        on: at.on,
    }
}

/// The codes of the whole words become those that are ticked. Only what differs from what was `shown` is touched, so that
/// nobody undoes what a colleague did meanwhile.
pub fn code_whole(c: &mut Connection, at: &At, shown: &[Key], ticked: &[Key]) -> Result<Done, CodeError> {
    let new: Vec<Key> = ticked
        .iter()
        .copied()
        .filter(|key| !shown.contains(key))
        .collect();
    let gone = shown.iter().copied().filter(|key| !ticked.contains(key));
    hold_codes(c, &at.slug, &new)?;
    hold(c, at)?;
    let mut done = Done::default();
    for code in new {
        if codings::add(c, &coding(at, code, Passage::WHOLE))? {
            done.given.push((code, Passage::WHOLE));
        }
    }
    for code in gone {
        let back = comes_back(c, at.id, (code, Passage::WHOLE))?;
        if codings::remove(c, at.id, code, Passage::WHOLE)? && back {
            done.taken.push((code, Passage::WHOLE));
        }
    }
    settle(c, at.id, at.by)?;
    Ok(done)
}

/// Gives a code to the passage that was typed or selected.
pub fn code_passage(c: &mut Connection, at: &At, code: Key, typed: &str) -> Result<Done, CodeError> {
    hold_codes(c, &at.slug, &[code])?;
    let lying = hold(c, at)?;
    let passage = Passage::find(&lying.words, typed).ok_or(CodeError::NotVerbatim)?;
    let new = codings::add(c, &coding(at, code, passage))?;
    settle(c, at.id, at.by)?;
    Ok(Done {
        given: if new { vec![(code, passage)] } else { Vec::new() },
        taken: Vec::new(),
    })
}

/// What is done to a code that words bear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    TakeAway,
    /// Somebody looked at it again, and it fits.
    Settle,
    Quote(bool),
}

pub fn touch(c: &mut Connection, at: &At, (code, passage): Borne, touch: Touch) -> Result<Done, CodeError> {
    hold(c, at)?;
    let mut done = Done::default();
    let there = match touch {
        Touch::TakeAway => {
            if comes_back(c, at.id, (code, passage))? {
                done.taken.push((code, passage));
            }
            codings::remove(c, at.id, code, passage)?
        }
        Touch::Settle => codings::settle(c, at.id, code, passage)?,
        // What a moderator left of the words is nobody's own sentence, so nobody is quoted with it.
        Touch::Quote(true) if bears_marks(c, at.id)? => return Err(CodeError::Covered),
        Touch::Quote(quote) => codings::flag(c, (at.id, code, passage), quote)?,
    };
    if !there {
        return Err(CodeError::NotBorne);
    }
    settle(c, at.id, at.by)?;
    Ok(done)
}

/// Whether a coding that is taken away can be given again as it was: a doubt, and the mark of a quote, would be lost.
fn comes_back(c: &mut Connection, id: ContributionId, (code, passage): Borne) -> Result<bool, StoreError> {
    let of = codings::list_of(c, id)?;
    let borne = of.iter().find(|it| it.code == code && it.passage == passage);
    Ok(borne.is_some_and(|it| it.doubt.is_none() && !it.quote))
}

/// Takes a step back: what it gave goes, what it took is given again, if its code is still open.
pub fn undo(c: &mut Connection, at: &At, done: &Done) -> Result<(), CodeError> {
    let codes: Vec<Key> = done.taken.iter().map(|(code, _)| *code).collect();
    hold_codes(c, &at.slug, &codes)?;
    let lying = hold(c, at)?;
    for (code, passage) in &done.given {
        codings::remove(c, at.id, *code, *passage)?;
    }
    for (code, passage) in &done.taken {
        if passage.of(&lying.words).is_none() {
            return Err(CodeError::NotVerbatim);
        }
        codings::add(c, &coding(at, *code, *passage))?;
    }
    Ok(settle(c, at.id, at.by)?)
}

/// What is done to several contributions of a table at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Together {
    Give,
    TakeAway,
    /// The code was looked at again in all of them, and fits.
    Settle,
}

/// Does the same to the whole of several words; `at` are those that were read. All or nothing.
pub fn code_several(c: &mut Connection, ats: &[At], code: Key, together: Together) -> Result<(), CodeError> {
    if let (Together::Give, Some(first)) = (together, ats.first()) {
        hold_codes(c, &first.slug, &[code])?;
    }
    let mut sorted: Vec<&At> = ats.iter().collect();
    sorted.sort_by_key(|at| at.id);
    for at in sorted {
        hold(c, at)?;
        match together {
            Together::Give => {
                codings::add(c, &coding(at, code, Passage::WHOLE))?;
            }
            Together::TakeAway => {
                for borne in codings::list_of(c, at.id)?.iter().filter(|it| it.code == code) {
                    codings::remove(c, at.id, code, borne.passage)?;
                }
            }
            Together::Settle => {
                for borne in codings::list_of(c, at.id)?.iter().filter(|it| it.code == code) {
                    codings::settle(c, at.id, code, borne.passage)?;
                }
            }
        }
        settle(c, at.id, at.by)?;
    }
    Ok(())
}

//! Brings contributions in from elsewhere, in batches that can be undone. The rows were read and checked before; here
//! they are written, and decided where the source says how.

pub mod rows;

use crate::actions::contribute::{ContributeError, may_speak};
use crate::actions::decide::{DecideError, Ruling, decide};
use crate::actions::enter_on_behalf::{BatchError, NewBatch, open_batch};
use crate::actions::notice::notice_concern;
use crate::chance;
use crate::clock::london_day;
use crate::domain::audience::{Audience, Channel};
use crate::domain::concern::Concern;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::words::Words;
use crate::keys::hash;
use crate::store::contributions::NewContribution;
use crate::store::{Connection, StoreError, batches, contributions, imports, phases};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// One row that may be brought in.
#[derive(Debug, Clone)]
pub struct Row {
    pub words: Words,
    pub language: String,
    pub ruling: Option<Ruling>,
    /// What stands in the column of the question's number, where there is one.
    pub question: Option<String>,
}

/// Where rows go, and in whose name they are decided.
#[derive(Debug, Clone)]
pub struct Target {
    pub engagement: String,
    pub prompt: Key,
    pub batch: i64,
    pub decided_by: Option<i64>,
}

/// Begins a batch; its number undoes it.
pub fn begin_batch(c: &mut Connection, slug: &str, source: &str, now: Timestamp) -> Result<i64, StoreError> {
    let id = Key::from_random(chance::bytes()).0;
    imports::insert(c, id, slug, source, london_day(now))?;
    Ok(id)
}

/// Writes some rows of a batch. Nobody holds a receipt for them.
pub fn import_rows(
    c: &mut Connection,
    target: &Target,
    rows: &[Row],
    now: Timestamp,
) -> Result<(), DecideError> {
    for row in rows {
        let id = insert(
            c,
            target.prompt,
            (&row.words, row.language.as_str()),
            Some(target.batch),
            now,
        )?;
        if let (Some(ruling), Some(staff)) = (&row.ruling, target.decided_by) {
            decide(c, &target.engagement, id, ruling, staff, now)?;
        }
    }
    Ok(())
}

/// One row of a facilitator's file, with the prompt it answers.
#[derive(Debug, Clone)]
pub struct Answer {
    pub prompt: Key,
    pub words: Words,
    pub language: String,
}

/// A facilitator's file becomes a batch of theirs, all of it or nothing: it waits in the queue, and can be taken back as
/// a whole until a release shows some of it. The same form sent twice is one batch. Whoever spoke holds no receipt.
pub fn import_batch(
    c: &mut Connection,
    new: &NewBatch,
    answers: &[Answer],
    now: Timestamp,
) -> Result<(), BatchError> {
    if batches::find(c, new.id)?.is_some() {
        return Ok(());
    }
    open_batch(c, new, now)?;
    hold_phases(c, &new.engagement, answers, now)?;
    let mut ids = Vec::with_capacity(answers.len());
    for answer in answers {
        let said = (&answer.words, answer.language.as_str());
        ids.push(insert(c, answer.prompt, said, None, now)?);
    }
    Ok(batches::link(c, new.id, &ids)?)
}

/// Every phase that is answered takes words now, and is this engagement's.
fn hold_phases(c: &mut Connection, slug: &str, answers: &[Answer], now: Timestamp) -> Result<(), BatchError> {
    let asked: BTreeSet<Key> = answers.iter().map(|answer| answer.prompt).collect();
    for id in asked {
        let no_such = || BatchError::Words(ContributeError::NoSuchPrompt);
        let phase = phases::hold_to_speak(c, id)?
            .filter(|phase| phase.engagement == slug && phase.audiences.contains(&Audience::Citizen))
            .ok_or_else(no_such)?;
        if let Err(refusal) = may_speak(c, &phase, None, now)? {
            return Err(BatchError::Words(ContributeError::NotAccepted(refusal)));
        }
    }
    Ok(())
}

/// A contribution that nobody holds a receipt for: its hash is of bytes that are forgotten at once.
fn insert(
    c: &mut Connection,
    prompt: Key,
    (words, language): (&Words, &str),
    batch: Option<i64>,
    now: Timestamp,
) -> Result<ContributionId, StoreError> {
    let id = ContributionId(chance::bytes());
    contributions::insert(
        c,
        &NewContribution {
            id: id.0.to_vec(),
            prompt_id: prompt.0,
            audience: Audience::Citizen.as_str(),
            voice_group: None,
            voice_mark: None,
            channel: Channel::Imported.as_str(),
            verdict: None,
            lang: language.to_owned(),
            words: words.as_str().to_owned(),
            state: "received",
            received_on: london_day(now).to_string(),
            receipt_hash: hash(&chance::bytes::<16>()).to_vec(),
            import_batch: batch,
            concern: notice_concern(words.as_str()).map(Concern::as_str),
            doubt: None,
            relation: None,
            region: None,
            context_for: None,
            effect: None,
            organisation: None,
            about: None,
        },
    )?;
    Ok(id)
}

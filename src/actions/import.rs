//! Brings contributions in from elsewhere, in batches that can be undone. The rows were read and checked before; here
//! they are written, and decided where the source says how.

use crate::actions::decide::{DecideError, Ruling, decide};
use crate::chance;
use crate::clock::london_day;
use crate::domain::audience::{Audience, Channel};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::words::Words;
use crate::keys::hash;
use crate::store::contributions::NewContribution;
use crate::store::{Connection, StoreError, contributions, imports};
use jiff::Timestamp;

/// One row that may be brought in.
#[derive(Debug, Clone)]
pub struct Row {
    pub words: Words,
    pub language: String,
    pub ruling: Option<Ruling>,
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

/// Writes some rows of a batch. Nobody holds a receipt for them: its hash is of bytes that are forgotten at once.
pub fn import_rows(
    c: &mut Connection,
    target: &Target,
    rows: &[Row],
    now: Timestamp,
) -> Result<(), DecideError> {
    for row in rows {
        let id = ContributionId(chance::bytes());
        contributions::insert(
            c,
            &NewContribution {
                id: id.0.to_vec(),
                prompt_id: target.prompt.0,
                audience: Audience::Citizen.as_str(),
                voice_group: None,
                voice_mark: None,
                channel: Channel::Imported.as_str(),
                verdict: None,
                lang: row.language.clone(),
                words: row.words.as_str().to_owned(),
                state: "received",
                received_on: london_day(now).to_string(),
                receipt_hash: hash(&chance::bytes::<16>()).to_vec(),
                import_batch: Some(target.batch),
            },
        )?;
        if let (Some(ruling), Some(staff)) = (&row.ruling, target.decided_by) {
            decide(c, &target.engagement, id, ruling, staff, now)?;
        }
    }
    Ok(())
}

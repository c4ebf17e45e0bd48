//! What lies on the coding bench: published words of some prompts, one list at a time, by their random ids.
//! Words that wait, were refused or taken back are never here. What they bear is in `codings`.

use crate::domain::audience::Channel;
use crate::domain::ids::{ContributionId, Key};
use crate::store::schema::{bench_read, coding, contribution, double_coding, double_unit};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;

/// Rows that are walked at a time where many have no words.
const CHUNK: i64 = 500;

/// Which words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Queue {
    /// Bear no code yet.
    #[default]
    Uncoded,
    /// Bear one that must be looked at again.
    Again,
    /// Not read by this colleague.
    Unread(i64),
    All,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub queue: Queue,
    /// In the order of the lists.
    pub prompts: Vec<Key>,
    pub channel: Option<Channel>,
    pub lang: Option<String>,
    /// Only what bears this code.
    pub code: Option<Key>,
    /// Without what this colleague is to code blind.
    pub not_blind_of: Option<i64>,
}

/// Up to `most` contributions after one of them; without it, from the start. One prompt follows the other, so that each step
/// is a walk along one index.
pub fn list(
    c: &mut Connection,
    wanted: &Wanted,
    after: Option<ContributionId>,
    most: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let from = match after {
        Some(id) => prompt_of(c, id)?
            .and_then(|prompt| Some((wanted.prompts.iter().position(|it| *it == prompt)?, id))),
        None => None,
    };
    let (first, mut after) = from.map_or((0, None), |(place, id)| (place, Some(id)));
    let mut found = Vec::new();
    for prompt in wanted.prompts.iter().skip(first) {
        let left = most - i64::try_from(found.len()).unwrap_or(most);
        if left <= 0 {
            break;
        }
        found.extend(list_of_prompt(c, wanted, *prompt, after.take(), left)?);
    }
    Ok(found)
}

fn prompt_of(c: &mut Connection, id: ContributionId) -> Result<Option<Key>, StoreError> {
    let prompt: Option<i64> = contribution::table
        .find(id.0.to_vec())
        .select(contribution::prompt_id)
        .first(c)
        .optional()?;
    Ok(prompt.map(Key))
}

/// Bare verdicts have no words to code. They are left out after the walk, since asking in it for words would read every row
/// that the index passes.
fn list_of_prompt(
    c: &mut Connection,
    wanted: &Wanted,
    prompt: Key,
    after: Option<ContributionId>,
    most: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let size = usize::try_from(most).unwrap_or(usize::MAX);
    let (mut found, mut step) = (Vec::new(), most);
    let mut after = after.map_or_else(Vec::new, |id| id.0.to_vec());
    loop {
        let met = walk(c, wanted, prompt, &after, step)?;
        let Some(last) = met.last().cloned() else {
            return Ok(found);
        };
        let worded: Vec<Vec<u8>> = contribution::table
            .filter(contribution::id.eq_any(&met))
            .filter(contribution::words.ne(""))
            .order(contribution::id)
            .select(contribution::id)
            .load(c)?;
        let met_all = i64::try_from(met.len()).is_ok_and(|met| met < step);
        found.extend(ids(worded)?);
        if found.len() >= size || met_all {
            found.truncate(size);
            return Ok(found);
        }
        (after, step) = (last, CHUNK);
    }
}

/// The next ids of a list, with or without words, by the index alone.
fn walk(
    c: &mut Connection,
    wanted: &Wanted,
    prompt: Key,
    after: &[u8],
    most: i64,
) -> Result<Vec<Vec<u8>>, StoreError> {
    let mut query = contribution::table
        .filter(contribution::prompt_id.eq(prompt.0))
        .filter(contribution::state.eq("published"))
        .filter(contribution::id.gt(after.to_vec()))
        .into_boxed();
    match wanted.queue {
        Queue::Uncoded => query = query.filter(contribution::coded.is_null()),
        Queue::Again => query = query.filter(contribution::coded.eq("again")),
        Queue::Unread(staff) => {
            let read = bench_read::table
                .filter(bench_read::contribution_id.eq(contribution::id))
                .filter(bench_read::staff_id.eq(staff));
            query = query.filter(diesel::dsl::not(diesel::dsl::exists(read)));
        }
        Queue::All => {}
    }
    if let Some(channel) = wanted.channel {
        query = query.filter(contribution::channel.eq(channel.as_str()));
    }
    if let Some(lang) = &wanted.lang {
        query = query.filter(contribution::lang.eq(lang.clone()));
    }
    if let Some(code) = wanted.code {
        let bears = coding::table.filter(coding::code_id.eq(code.0));
        query = if wanted.queue == Queue::Again {
            let doubted = bears.filter(coding::doubt.is_not_null());
            query.filter(contribution::id.eq_any(doubted.select(coding::contribution_id)))
        } else {
            query.filter(contribution::id.eq_any(bears.select(coding::contribution_id)))
        };
    }
    if let Some(staff) = wanted.not_blind_of {
        let blind = double_unit::table
            .inner_join(double_coding::table.on(double_coding::id.eq(double_unit::double_id)))
            .filter(double_unit::contribution_id.eq(contribution::id))
            .filter(double_coding::second.eq(staff))
            .filter(double_coding::ended_on.is_null());
        query = query.filter(diesel::dsl::not(diesel::dsl::exists(blind)));
    }
    Ok(query
        .order(contribution::id)
        .limit(most)
        .select(contribution::id)
        .load(c)?)
}

fn ids(rows: Vec<Vec<u8>>) -> Result<Vec<ContributionId>, StoreError> {
    rows.into_iter()
        .map(|id| {
            id.try_into()
                .map(ContributionId)
                .map_err(|_| StoreError::BadRow("contribution"))
        })
        .collect()
}

/// Words on the bench, as they are now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lying {
    pub id: ContributionId,
    pub prompt: Key,
    pub lang: String,
    pub words: String,
}

/// What lies on the bench under these ids, in their order; what does not is left out.
pub fn list_lying(c: &mut Connection, ids: &[ContributionId]) -> Result<Vec<Lying>, StoreError> {
    let asked: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_vec()).collect();
    let rows: Vec<(Vec<u8>, i64, String, String)> = contribution::table
        .filter(contribution::id.eq_any(asked))
        .filter(contribution::state.eq("published"))
        .select((
            contribution::id,
            contribution::prompt_id,
            contribution::lang,
            contribution::words,
        ))
        .load(c)?;
    Ok(ids
        .iter()
        .filter_map(|id| {
            let (_, prompt, lang, words) = rows.iter().find(|(known, ..)| known.as_slice() == id.0)?;
            Some(Lying {
                id: *id,
                prompt: Key(*prompt),
                lang: lang.clone(),
                words: words.clone(),
            })
        })
        .collect())
}

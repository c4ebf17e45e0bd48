//! Finding released words: by the terms in them and by what a public list shows beside them, on both engines alike.
//! Only shelved contributions are in the index; withdrawn ones leave it in the transaction that withdraws them. What is found
//! is looked up again in the table of contributions, so an entry can never show more than that does.

use crate::domain::audience::Audience;
use crate::domain::contribution::Verdict;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::rotation::Stretch;
use crate::domain::terms;
use crate::store::dialect::full_text::{self, Entry, Met, Range};
use crate::store::schema::{contribution, phase, prompt};
use crate::store::shelves::{self, Shelved};
use crate::store::{Connection, Inside, StoreError, engagements, prompts};
use diesel::Connection as _;
use diesel::prelude::*;

diesel::table! {
    /// Which range of the index belongs to an engagement: places are counted for each engagement by itself.
    __search_shelf (engagement) {
        engagement -> Text,
        number -> BigInt,
    }
}

/// Places of one engagement; more than anyone will say.
const SHELF: i64 = 1 << 40;
/// Rows that are read and indexed at a time.
const CHUNK: i64 = 500;

/// What is looked for. Terms come from `domain::terms::asked`; the rest is what a list shows beside each voice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub terms: Vec<String>,
    pub prompt: Option<Key>,
    pub audience: Option<Audience>,
    /// A group of that audience.
    pub group: Option<String>,
    pub verdict: Option<Verdict>,
}

impl Wanted {
    /// As terms of the index. Words never hold an underscore, so none of these can be typed.
    fn as_terms(&self) -> Vec<String> {
        let mut all = self.terms.clone();
        all.extend(self.prompt.map(prompt_term));
        all.extend(match (self.audience, &self.group) {
            (Some(audience), Some(group)) => Some(group_term(audience, group)),
            (Some(audience), None) => Some(audience_term(audience)),
            (None, _) => None,
        });
        all.extend(self.verdict.map(verdict_term));
        all
    }
}

fn prompt_term(id: Key) -> String {
    format!("_p{id}")
}

fn audience_term(audience: Audience) -> String {
    format!("_a{}", audience.as_str())
}

fn group_term(audience: Audience, group: &str) -> String {
    let code: String = group
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    format!("_g{}_{}", audience.as_str(), code.to_lowercase())
}

fn verdict_term(verdict: Verdict) -> String {
    format!("_v{}", verdict.as_str())
}

/// Whether the index is there; without it nothing can be released.
pub fn is_there(c: &mut Connection) -> Result<bool, StoreError> {
    Ok(full_text::is_there(c)?)
}

/// Makes the index, and fills it from what is shelved, where it is missing or of an earlier form.
pub fn make_if_missing(c: &mut Connection) -> Result<(), StoreError> {
    if full_text::is_there(c)? {
        return Ok(());
    }
    rebuild(c)
}

/// Makes the index anew from the table of contributions: all of it, or nothing.
pub fn rebuild(c: &mut Connection) -> Result<(), StoreError> {
    c.transaction(|c| fill(c).map_err(Inside::Caller))
        .map_err(|error| match error {
            Inside::Caller(error) => error,
            Inside::Diesel(error) => error.into(),
        })
}

fn fill(c: &mut Connection) -> Result<(), StoreError> {
    full_text::make(c)?;
    for engagement in engagements::list(c)? {
        add_shelved(c, &engagement.slug, 0)?;
    }
    Ok(())
}

/// One page of a prompt: places below the third, at most as many as the last.
type List = fn(&mut Connection, Key, i64, i64) -> Result<Vec<Shelved>, StoreError>;

/// Takes in what a release has shelved above `last`, comments and organisations too.
pub fn add_shelved(c: &mut Connection, slug: &str, last: i64) -> Result<(), StoreError> {
    let shelf = shelf_of(c, slug)?;
    let lists: [List; 3] = [
        shelves::list_public,
        shelves::list_comments_of_prompt,
        shelves::list_organisations,
    ];
    let all = prompts::list_ids(c, slug)?;
    for (id, list) in all.iter().flat_map(|id| lists.map(|list| (*id, list))) {
        let mut before = i64::MAX;
        loop {
            let rows = list(c, Key(id), before, CHUNK)?;
            let whole = i64::try_from(rows.len()).is_ok_and(|rows| rows == CHUNK);
            let new: Vec<Entry> = rows
                .iter()
                .filter(|row| row.position > last)
                .map(|row| entry(shelf, Key(id), row))
                .collect();
            full_text::insert(c, &new)?;
            match rows.last() {
                Some(end) if whole && end.position > last => before = end.position,
                _ => break,
            }
        }
    }
    Ok(())
}

fn entry(shelf: i64, prompt: Key, row: &Shelved) -> Entry {
    let mut all = vec![prompt_term(prompt)];
    // An organisation is none of the people whom a reader looks for by audience.
    if row.organisation.is_none() {
        all.push(audience_term(row.audience));
    }
    all.extend(
        row.voice_group
            .as_ref()
            .map(|group| group_term(row.audience, group)),
    );
    all.extend(row.verdict.map(verdict_term));
    all.extend(terms::terms(&row.words));
    Entry {
        place: shelf + row.position,
        id: row.id.0.to_vec(),
        terms: all.join(" "),
    }
}

/// Takes a contribution out of the index, if it is shelved.
pub fn remove(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    let found: Option<(String, Option<i64>)> = contribution::table
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .inner_join(phase::table.on(phase::id.eq(prompt::phase_id)))
        .filter(contribution::id.eq(id.0.to_vec()))
        .select((phase::engagement, contribution::position))
        .first(c)
        .optional()?;
    if let Some((slug, Some(position))) = found {
        let shelf = shelf_of(c, &slug)?;
        full_text::delete(c, shelf + position)?;
    }
    Ok(())
}

/// Where the places of an engagement begin in the index.
fn shelf_of(c: &mut Connection, slug: &str) -> Result<i64, StoreError> {
    if let Some(number) = known_shelf(c, slug)? {
        return Ok(number * SHELF);
    }
    let highest: Option<i64> = __search_shelf::table
        .select(diesel::dsl::max(__search_shelf::number))
        .first(c)?;
    let number = highest.unwrap_or(0) + 1;
    diesel::insert_into(__search_shelf::table)
        .values((
            __search_shelf::engagement.eq(slug),
            __search_shelf::number.eq(number),
        ))
        .execute(c)?;
    Ok(number * SHELF)
}

fn known_shelf(c: &mut Connection, slug: &str) -> Result<Option<i64>, StoreError> {
    Ok(__search_shelf::table
        .find(slug)
        .select(__search_shelf::number)
        .first(c)
        .optional()?)
}

/// Up to `most` voices of an engagement, in the order of `stretches`. `wanted` must want something.
pub fn find(
    c: &mut Connection,
    slug: &str,
    wanted: &Wanted,
    stretches: &[Stretch],
    most: i64,
) -> Result<Vec<Shelved>, StoreError> {
    let asked = wanted.as_terms();
    let Some(shelf) = known_shelf(c, slug)?
        .map(|number| number * SHELF)
        .filter(|_| !asked.is_empty())
    else {
        return Ok(Vec::new());
    };
    let mut found: Vec<Shelved> = Vec::new();
    for stretch in stretches {
        let left = most - i64::try_from(found.len()).unwrap_or(most);
        if left <= 0 {
            break;
        }
        let range = Range {
            from: shelf.saturating_add(stretch.from.clamp(0, SHELF)),
            below: shelf.saturating_add(stretch.below.clamp(0, SHELF)),
        };
        let met = full_text::walk(c, &asked, range, left)?;
        found.extend(shown(c, met)?);
    }
    Ok(found)
}

/// What the table of contributions still shows of what was met, highest place first.
fn shown(c: &mut Connection, met: Vec<Met>) -> Result<Vec<Shelved>, StoreError> {
    shelves::list_shelved(c, met.into_iter().map(|met| met.id).collect())
}

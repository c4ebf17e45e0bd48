//! What was released already and is like a draft. It writes nothing and shows nothing.
//!
//! Of the voices under every prompt that takes words there are sketches, in memory and made anew at each start. Words themselves stay in the store and are looked up there, so what was withdrawn is never
//! offered; a sketch holds numbers from which no words can be read.

use crate::analysis::likeness::{Sketch, likest, worth_comparing};
use crate::domain::ids::{ContributionId, Key};
use crate::publish::edition::Edition;
use crate::store::bench::{self, Lying, Queue, Wanted};
use crate::store::shelves::Shelved;
use crate::store::{Connection, StoreError, neighbours};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Voices in a sketch, read at one time.
const CHUNK: i64 = 4_000;
/// Only the newest places of an engagement are compared: this bounds the memory to about ten megabytes for each.
const PLACES: i64 = 100_000;
/// Most that is offered.
const OFFERED: usize = 3;

/// The sketches of one prompt.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    /// Each with its last place, in ascending order; all but the last one are full.
    sketches: Vec<(i64, Arc<Sketch>)>,
    /// Everything up to this place has been looked at.
    until: i64,
}

impl Shelf {
    /// The shelf with the next chunk of what was released up to `last`. One that is not full is made anew with what came
    /// since, so that many small releases do not make many small sketches.
    pub fn grown(mut self, c: &mut Connection, prompt: Key, last: i64) -> Result<Self, StoreError> {
        let floor = last.saturating_sub(PLACES).max(0);
        self.sketches.retain(|(end, _)| *end > floor);
        if self.sketches.last().is_some_and(|(_, sketch)| !is_full(sketch)) {
            self.sketches.pop();
        }
        let after = self.sketches.last().map_or(floor, |(end, _)| *end);
        let rows = neighbours::list_words(c, prompt, after, last, CHUNK)?;
        let placed = rows
            .iter()
            .filter_map(|(place, words)| Some((u32::try_from(*place).ok()?, words.as_str())));
        let sketch = Sketch::of(placed);
        let end = rows.last().map_or(last, |(place, _)| *place);
        self.until = if is_full(&sketch) { end } else { last };
        if !sketch.is_empty() {
            self.sketches.push((end, Arc::new(sketch)));
        }
        Ok(self)
    }

    /// Released words under the prompt that are like the draft, the likest first; `last` is the last place of the release
    /// that the reader sees.
    pub fn find(
        &self,
        c: &mut Connection,
        prompt: Key,
        draft: &str,
        last: i64,
    ) -> Result<Vec<Shelved>, StoreError> {
        let sketches: Vec<Arc<Sketch>> = self
            .sketches
            .iter()
            .map(|(_, sketch)| Arc::clone(sketch))
            .collect();
        let places: Vec<i64> = worth_comparing(draft, &sketches)
            .into_iter()
            .map(i64::from)
            .filter(|place| *place <= last)
            .collect();
        if places.is_empty() {
            return Ok(Vec::new());
        }
        let found = neighbours::list_on(c, prompt, &places)?;
        let words: Vec<&str> = found.iter().map(|voice| voice.words.as_str()).collect();
        let like = likest(draft, &words, OFFERED);
        Ok(like
            .into_iter()
            .filter_map(|number| found.get(number).cloned())
            .collect())
    }
}

/// How many words are compared where no sketches are kept, since the prompt takes no words any more.
const BESIDE: i64 = 300;

/// Words on the bench that are like these: among those that are sketched, else among the next ones of the same prompt.
pub fn find_alike(
    c: &mut Connection,
    lying: &Lying,
    shelf: Option<&Shelf>,
    last: i64,
    most: usize,
) -> Result<Vec<Lying>, StoreError> {
    if let Some(shelf) = shelf {
        let found: Vec<ContributionId> = shelf
            .find(c, lying.prompt, &lying.words, last)?
            .into_iter()
            .map(|voice| voice.id)
            .filter(|id| *id != lying.id)
            .take(most)
            .collect();
        return bench::list_lying(c, &found);
    }
    let wanted = Wanted {
        queue: Queue::All,
        prompts: vec![lying.prompt],
        ..Wanted::default()
    };
    let ids = bench::list(c, &wanted, Some(lying.id), BESIDE)?;
    let others = bench::list_lying(c, &ids)?;
    let texts: Vec<&str> = others.iter().map(|other| other.words.as_str()).collect();
    Ok(likest(&lying.words, &texts, most)
        .into_iter()
        .filter_map(|number| others.get(number).cloned())
        .collect())
}

fn is_full(sketch: &Sketch) -> bool {
    i64::try_from(sketch.len()).is_ok_and(|len| len >= CHUNK)
}

/// The shelves of all prompts that take words, by prompt.
#[derive(Debug, Clone, Default)]
pub struct Shelves(BTreeMap<i64, Shelf>);

impl Shelves {
    pub fn of(&self, prompt: Key) -> Option<&Shelf> {
        self.0.get(&prompt.0)
    }

    /// A prompt that has released words which no sketch knows, with its shelf so far and the last place to look at.
    pub fn behind<'a>(&self, editions: impl Iterator<Item = &'a Arc<Edition>>) -> Option<(Key, Shelf, i64)> {
        open_prompts(editions)
            .map(|(prompt, last)| (prompt, self.of(prompt).cloned().unwrap_or_default(), last))
            .find(|(_, shelf, last)| shelf.until < *last)
    }

    /// The same with one shelf grown, and without those of prompts that take no words any more.
    pub fn with<'a>(
        &self,
        prompt: Key,
        shelf: Shelf,
        editions: impl Iterator<Item = &'a Arc<Edition>>,
    ) -> Self {
        let mut shelves = self.0.clone();
        shelves.insert(prompt.0, shelf);
        Self(
            open_prompts(editions)
                .filter_map(|(prompt, _)| Some((prompt.0, shelves.remove(&prompt.0)?)))
                .collect(),
        )
    }
}

/// Each prompt that takes words, with the last place of its engagement.
fn open_prompts<'a>(editions: impl Iterator<Item = &'a Arc<Edition>>) -> impl Iterator<Item = (Key, i64)> {
    editions.flat_map(|edition| {
        edition
            .phases
            .iter()
            .filter(|phase| phase.state == "open")
            .flat_map(|phase| &phase.prompts)
            .map(|prompt| (Key(prompt.id), edition.last_position))
    })
}

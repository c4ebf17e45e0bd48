//! What waits for a first decision: the queue, and steps that are no decision on the words: putting aside, moving to
//! another question, taking a decision back. Decisions are marked in `contributions`.

use crate::domain::audience::Channel;
use crate::domain::concern::Concern;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::{ContributionId, Key};
use crate::store::contributions::{Contribution, Row, from_row};
use crate::store::moderation::waits_unchanged_since;
use crate::store::schema::contribution;
use crate::store::{Connection, StoreError, exactly_one, prompts, voice_translations};
use diesel::prelude::*;
use jiff::civil::Date;

/// Which of those that wait are wanted; by default all of them.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    pub prompts: Option<Vec<Key>>,
    pub channel: Option<Channel>,
    /// Language tag, or `und`.
    pub lang: Option<String>,
    /// Came on this day or later.
    pub from: Option<Date>,
    /// Waits since a day before this one: words that their author changed after a decision since the last change.
    pub before: Option<Date>,
    /// What is put aside, instead of the rest.
    pub held: bool,
}

/// What waits for a decision in an engagement: all of it, in the order of [`list_wanted`].
pub fn list_waiting(c: &mut Connection, slug: &str, most: i64) -> Result<Vec<Contribution>, StoreError> {
    list_wanted(c, slug, &Wanted::default(), most)
}

/// What waits for a decision in an engagement and is wanted: first those that someone is worried about, then the others,
/// last those that a program may have sent; oldest day first, in no order within a day.
pub fn list_wanted(
    c: &mut Connection,
    slug: &str,
    wanted: &Wanted,
    most: i64,
) -> Result<Vec<Contribution>, StoreError> {
    let mut prompts = prompts::list_ids(c, slug)?;
    if let Some(some) = &wanted.prompts {
        prompts.retain(|id| some.contains(&Key(*id)));
    }
    let channels: Vec<&str> = match wanted.channel {
        Some(channel) => vec![channel.as_str()],
        None => Channel::ALL.map(Channel::as_str).to_vec(),
    };
    let day = |day: Option<Date>, otherwise: &str| day.map_or(otherwise.to_owned(), |day| day.to_string());
    let (from, before) = (day(wanted.from, ""), day(wanted.before, "9999-12-31"));
    // A tag holds nothing that a pattern would read as more than itself.
    let lang = wanted.lang.as_deref().unwrap_or("%");
    let part = |state: &'static str| {
        contribution::table
            .filter(contribution::state.eq(state))
            .filter(contribution::prompt_id.eq_any(prompts.clone()))
            .filter(contribution::channel.eq_any(channels.clone()))
            .filter(contribution::lang.like(lang))
            .filter(contribution::received_on.ge(from.clone()))
            .filter(contribution::received_on.lt(before.clone()))
            .filter(waits_unchanged_since(before.clone()))
            .order((contribution::received_on, contribution::id))
            .limit(most)
            .select(Row::as_select())
    };
    let mut rows: Vec<Row> = if wanted.held {
        let aside = part("received").filter(contribution::reason.is_not_null());
        aside.filter(contribution::concern.is_null()).load(c)?
    } else {
        part("escalated").load(c)?
    };
    // Words that were put aside and then changed may worry now: they are on top, wherever they were.
    let worrying = part("received").filter(contribution::concern.is_not_null());
    let calm = || {
        let waits = part("received").filter(contribution::reason.is_null());
        waits.filter(contribution::concern.is_null())
    };
    if !wanted.held {
        rows.extend(worrying.load::<Row>(c)?);
        rows.extend(calm().filter(contribution::doubt.is_null()).load::<Row>(c)?);
        rows.extend(calm().filter(contribution::doubt.is_not_null()).load::<Row>(c)?);
    }
    rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    let ids: Vec<Vec<u8>> = rows.iter().map(|row| row.id.clone()).collect();
    let mut beside = voice_translations::by_contribution(c, &ids)?;
    rows.into_iter()
        .map(|row| {
            let mut found = from_row(row)?;
            found.translation = beside.remove(&found.id);
            Ok(found)
        })
        .collect()
}

/// Puts words aside, if they still wait and nobody was first.
pub fn put_aside(c: &mut Connection, id: ContributionId, reason: &str) -> Result<(), StoreError> {
    let row = contribution::table
        .filter(contribution::id.eq(id.0.to_vec()))
        .filter(contribution::state.eq("received"))
        .filter(contribution::reason.is_null());
    let rows = diesel::update(row)
        .set(contribution::reason.eq(reason))
        .execute(c)?;
    exactly_one(rows)
}

/// Whether comments hang on these words, in whatever state.
pub fn has_comments(c: &mut Connection, id: ContributionId) -> Result<bool, StoreError> {
    let rows: i64 = contribution::table
        .filter(contribution::about.eq(id.0.to_vec()))
        .count()
        .get_result(c)?;
    Ok(rows > 0)
}

/// Puts words that wait under another prompt.
pub fn move_to(c: &mut Connection, id: ContributionId, prompt: Key) -> Result<(), StoreError> {
    let row = contribution::table
        .filter(contribution::id.eq(id.0.to_vec()))
        .filter(contribution::state.eq("received"));
    let rows = diesel::update(row)
        .set(contribution::prompt_id.eq(prompt.0))
        .execute(c)?;
    exactly_one(rows)
}

/// Lets decided words wait again, if they stand where the caller saw them and no release has taken them; with what a
/// program notices in them.
pub fn take_back(
    c: &mut Connection,
    id: ContributionId,
    from: &str,
    to: &ContributionState,
    noticed: Option<Concern>,
) -> Result<(), StoreError> {
    let (reason, concern) = match to {
        ContributionState::Escalated { concern } => (Some(concern.as_str()), None),
        _ => (None, noticed.map(Concern::as_str)),
    };
    let row = contribution::table
        .filter(contribution::id.eq(id.0.to_vec()))
        .filter(contribution::state.eq(from))
        .filter(contribution::position.is_null());
    let rows = diesel::update(row)
        .set((
            contribution::state.eq(to.name()),
            contribution::reason.eq(reason),
            contribution::concern.eq(concern),
        ))
        .execute(c)?;
    exactly_one(rows)
}

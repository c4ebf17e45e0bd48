//! The public list of declined contributions: which declined words join it with a release.
//! Called by `cut`, by the timer that asks whether a release is due, and by the receipt, which tells the author
//! beforehand. Not here: what the page shows.

use crate::analysis::{concern, personal_information};
use crate::clock::{london_day, london_moment};
use crate::domain::audience::Channel;
use crate::domain::contribution::ContributionState;
use crate::domain::declined::{Declined, Hidden, Listing};
use crate::domain::ids::ContributionId;
use crate::store::contributions::{self, Contribution};
use crate::store::engagements::{self, ListEntry, find_rule, rule_number};
use crate::store::{
    Connection, StoreError, appeals, cases, decisions, declined, reports, sealed_originals, versions,
};
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use std::collections::BTreeMap;

/// How many words one release judges: a list that has just been opened takes a few days to fill.
const MOST: i64 = 1_000;
/// Days until words are listed where the entry does not say how many.
const DAYS: i64 = 7;

/// How an engagement lists declined words on a day; none where it lists none.
pub fn listing(entries: &[ListEntry], today: Date) -> Option<Listing> {
    let rule = find_rule(entries, "declined-days", today)?;
    Some(Listing {
        days: rule_number(entries, "declined-days", "days", today)
            .unwrap_or(DAYS)
            .clamp(1, 365),
        since: rule.valid_from.parse().ok()?,
    })
}

/// Whether an entry of the list `reason` lets the words be seen. One that does not say so hides them.
pub fn shows_words(facts: &BTreeMap<String, String>) -> bool {
    facts.get("hides_text").is_some_and(|hides| hides == "no")
}

/// The codes of the reasons that let words be seen, also of those that are given no longer.
fn open_reasons(entries: &[ListEntry]) -> Vec<String> {
    entries
        .iter()
        .filter(|entry| entry.list == "reason")
        .filter(|entry| serde_json::from_str(&entry.facts).is_ok_and(|facts| shows_words(&facts)))
        .map(|entry| entry.code.clone())
        .collect()
}

/// From which day words may be listed, or why not; none where they are not declined, or where their engagement lists
/// none.
pub fn standing(
    c: &mut Connection,
    entries: &[ListEntry],
    words: &Contribution,
    today: Date,
) -> Result<Option<Result<Date, Hidden>>, StoreError> {
    let (Some(listing), ContributionState::Declined { reason }) = (listing(entries, today), &words.state)
    else {
        return Ok(None);
    };
    let decided = decisions::list(c, words.id)?;
    let refused = ["declined", "appeal-upheld"];
    let last = decided
        .iter()
        .rfind(|decision| refused.contains(&decision.outcome.as_str()));
    // An appeal may be turned down for another reason than the words were at first.
    let given = decided
        .iter()
        .filter(|decision| refused.contains(&decision.outcome.as_str()))
        .filter_map(|decision| decision.reason.as_ref());
    let open = open_reasons(entries);
    let outcomes: Vec<&str> = decided.iter().map(|it| it.outcome.as_str()).collect();
    let facts = Declined {
        reason_shows: given.chain([reason]).all(|reason| open.contains(reason)),
        has_receipt: words.channel != Channel::Imported,
        outcomes: &outcomes,
        is_delicate: words.words.is_empty()
            || words.concern.is_some()
            || !personal_information::find(&words.words).is_empty()
            || concern::find(&words.words).is_some()
            || cases::find(c, words.id)?.is_some()
            || sealed_originals::find(c, words.id)?.is_some(),
        appeal_open: appeals::find(c, words.id)?.is_some_and(|appeal| appeal.state.name() == "open"),
        reported: !reports::list_open_on(c, words.id, 1)?.is_empty(),
        received_on: words.received_on,
        decided_on: last.map_or(words.received_on, |it| london_day(it.decided_at)),
    };
    Ok(Some(facts.listed_from(&listing)))
}

/// Declined words that the next release is to judge.
fn unjudged(
    c: &mut Connection,
    slug: &str,
    entries: &[ListEntry],
    today: Date,
    most: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let Some(listing) = listing(entries, today) else {
        return Ok(Vec::new());
    };
    // Decided on this day or later is too lately.
    let first = today.saturating_sub(Span::new().days(listing.days - 1));
    let since = london_moment(first, 0).unwrap_or(Timestamp::MIN);
    declined::list_unjudged(c, slug, &open_reasons(entries), since, most)
}

/// Whether a release would judge any.
pub fn is_due(c: &mut Connection, slug: &str, today: Date) -> Result<bool, StoreError> {
    let entries = engagements::list_entries(c, slug)?;
    Ok(!unjudged(c, slug, &entries, today, 1)?.is_empty())
}

/// Judges those whose days are over, and lists with this release what may be listed.
pub(super) fn shelve(
    c: &mut Connection,
    slug: &str,
    release: i64,
    entries: &[ListEntry],
    today: Date,
) -> Result<(), StoreError> {
    for id in unjudged(c, slug, entries, today, MOST)? {
        // Held, so that nobody takes the words back, changes them or appeals between the judging and the list.
        match versions::hold(c, id, "declined") {
            Ok(()) => {}
            Err(StoreError::Conflict) => continue,
            Err(error) => return Err(error),
        }
        let Some(words) = contributions::find(c, id)? else {
            continue;
        };
        match standing(c, entries, &words, today)? {
            Some(Ok(day)) if day <= today => declined::put(c, id, Some(release))?,
            Some(Err(Hidden::Never)) => declined::put(c, id, None)?,
            Some(Ok(_) | Err(Hidden::Contested)) | None => {}
        }
    }
    Ok(())
}

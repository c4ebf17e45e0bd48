//! A moderator publishes words with parts of them covered.
//! What people wrote is sealed under the installation's key and leaves every table in clear; what is left takes its
//! place, so that nothing that shows words can show more. It comes back where the decision is taken back or an appeal is
//! allowed. Who reads it meanwhile is in `open_original`.

use crate::actions::decide::{DecideError, first, note};
use crate::actions::notice::notice_concern;
use crate::clock::london_day;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::revision::RevisionState;
use crate::keys::Keys;
use crate::store::contributions::Contribution;
use crate::store::sealed_originals::{self, Sealed};
use crate::store::versions::Version;
use crate::store::{Connection, StoreError, contributions, decisions, engagements, versions};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// For how many days an original is kept where the engagement's list `rule` has no entry `sealed-days`.
const SEALED_DAYS: i64 = 180;
/// What originals are sealed for.
const PURPOSE: &str = "original";

/// Words with parts of them covered, about to be published.
#[derive(Debug, Clone)]
pub struct Redaction {
    /// What is left, with a mark wherever something was covered: see `domain::redaction`.
    pub words: String,
    /// Code of the list `cover`.
    pub reason: String,
    /// What only the author is to read; empty where nothing.
    pub reply: String,
    /// The wording that was covered: 0 where it was never changed. Another one refuses the decision.
    pub read: i64,
}

/// Every wording that was sealed, by its number: words and language.
pub type Wordings = BTreeMap<i64, (String, String)>;

/// Whether the public reads these words with parts covered, and the original is still there to come back.
pub fn is_covered(c: &mut Connection, contribution: &Contribution) -> Result<bool, StoreError> {
    if contribution.state != ContributionState::Published {
        return Ok(false);
    }
    Ok(bears_marks(c, contribution.id)? && sealed_originals::find(c, contribution.id)?.is_some())
}

/// Whether what is shown is what a moderator left of the words. Words that were taken down and came back are covered as
/// before; other words, or an appeal against the covering, end it.
pub fn bears_marks(c: &mut Connection, id: ContributionId) -> Result<bool, StoreError> {
    let (mut covered, mut down) = (false, false);
    for decision in decisions::list(c, id)? {
        match decision.outcome.as_str() {
            "redacted" => (covered, down) = (true, false),
            "published" | "change-published" => (covered, down) = (false, false),
            "taken-down" => down = true,
            "appeal-allowed" if down => down = false,
            "appeal-allowed" => covered = false,
            _ => {}
        }
    }
    Ok(covered)
}

/// Publishes what is left and seals the rest.
pub fn redact(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    id: ContributionId,
    redaction: &Redaction,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let contribution = contributions::find_in(c, slug, id)?.ok_or(DecideError::NoSuchContribution)?;
    let entries = engagements::list_entries(c, slug)?;
    if !entries
        .iter()
        .any(|entry| entry.list == "cover" && entry.code == redaction.reason)
    {
        return Err(DecideError::NoSuchReason);
    }
    let seen = contribution.state.name();
    let Ok(after) = contribution.state.publish() else {
        return Err(DecideError::AlreadyDecided(decisions::find_latest(c, id)?));
    };
    first(c, id, |c| contributions::mark(c, id, seen, &after))?;
    // After the mark, which holds the row.
    if versions::latest_number(c, id)? != redaction.read {
        return Err(DecideError::Changed);
    }
    let original = contributions::find(c, id)?.ok_or(DecideError::NoSuchContribution)?;
    let today = london_day(now);
    let days = engagements::rule_number(&entries, "sealed-days", "days", today).unwrap_or(SEALED_DAYS);
    seal(
        c,
        keys,
        &original,
        today.saturating_add(jiff::Span::new().days(days.clamp(1, 3_650))),
    )?;
    replace(c, id, &redaction.words, &original.lang, false)?;
    let reason = Some(redaction.reason.as_str());
    note(c, slug, &[(id, "redacted")], reason, &redaction.reply, staff, now)
}

/// Lays every wording away under the key and leaves none of them in clear.
fn seal(
    c: &mut Connection,
    keys: &Keys,
    original: &Contribution,
    kept_until: Date,
) -> Result<(), StoreError> {
    let id = original.id;
    // Where words are covered for the second time, what was sealed before stays.
    let mut wordings = read_sealed(c, keys, id)?.unwrap_or_default();
    let known = versions::list(c, id)?;
    if known.is_empty() {
        let first = Version {
            contribution: id,
            number: 1,
            words: String::new(),
            lang: original.lang.clone(),
            state: RevisionState::Taken,
            written_on: original.received_on,
        };
        versions::insert(c, &first)?;
        wordings.insert(1, (original.words.clone(), original.lang.clone()));
    }
    for version in known.into_iter().filter(|version| !version.words.is_empty()) {
        wordings.insert(version.number, (version.words, version.lang));
    }
    versions::blank(c, id)?;
    let plain = serde_json::to_vec(&wordings).map_err(|_| StoreError::BadRow("sealed original"))?;
    sealed_originals::put(
        c,
        &Sealed {
            contribution: id,
            bytes: keys.seal(PURPOSE, &id.0, &plain),
            kept_until,
        },
    )
}

/// What lies sealed, if anything does.
pub(crate) fn read_sealed(
    c: &mut Connection,
    keys: &Keys,
    id: ContributionId,
) -> Result<Option<Wordings>, StoreError> {
    let Some(sealed) = sealed_originals::find(c, id)? else {
        return Ok(None);
    };
    let bad = || StoreError::BadRow("sealed original");
    let plain = keys.open(PURPOSE, &id.0, &sealed.bytes).ok_or_else(bad)?;
    serde_json::from_slice(&plain).map(Some).map_err(|_| bad())
}

/// Gives the words back as they were written, in a wording of their own; what a program notices in them is noticed again
/// where they `wait`. The caller holds the row.
pub(crate) fn restore(
    c: &mut Connection,
    keys: &Keys,
    id: ContributionId,
    wait: bool,
) -> Result<(), StoreError> {
    let bad = || StoreError::BadRow("sealed original");
    let wordings = read_sealed(c, keys, id)?.ok_or_else(bad)?;
    for (number, (words, _)) in &wordings {
        versions::fill(c, id, *number, words)?;
    }
    let (words, lang) = wordings.last_key_value().map(|(_, last)| last).ok_or_else(bad)?;
    replace(c, id, words, lang, wait)?;
    sealed_originals::delete(c, id)
}

/// Another wording in place of the one that stands, of the same day: its author has said nothing new.
fn replace(
    c: &mut Connection,
    id: ContributionId,
    words: &str,
    lang: &str,
    wait: bool,
) -> Result<(), StoreError> {
    let last = versions::list(c, id)?
        .pop()
        .ok_or(StoreError::BadRow("contribution version"))?;
    let next = Version {
        contribution: id,
        number: last.number + 1,
        words: words.to_owned(),
        lang: lang.to_owned(),
        state: RevisionState::Taken,
        written_on: last.written_on,
    };
    versions::insert(c, &next)?;
    let concern = if wait { notice_concern(words) } else { None };
    versions::put(c, id, words, lang, concern)
}

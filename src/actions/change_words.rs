//! An author changes words, by receipt. Words that nobody has accepted yet are replaced and decided on anew; accepted
//! ones stay until a moderator has decided on the change. No wording is ever overwritten.

use crate::actions::contribute::{ContributeError, check_comment, check_words, language_of};
use crate::actions::notice::notice_concern;
use crate::clock::london_day;
use crate::domain::appeal::AppealState;
use crate::domain::contribution::ContributionState;
use crate::domain::revision::{EDIT_DAYS, Edit, MOST_VERSIONS, NotEditable, RevisionState};
use crate::store::contributions::Contribution;
use crate::store::phases::Phase;
use crate::store::versions::Version;
use crate::store::{
    Connection, StoreError, appeals, cases, contributions, declined, engagements, phases, reports, versions,
};
use jiff::Timestamp;
use jiff::civil::Date;

/// What an author wants to say instead.
#[derive(Debug, Clone)]
pub struct Change {
    /// SHA-256 of the receipt code.
    pub receipt_hash: [u8; 32],
    pub words: String,
    /// Language of the page it was written on.
    pub language: String,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// They are in the queue in place of the earlier words.
    SentAnew,
    /// The earlier words stay public until a moderator has decided.
    Waits,
    /// They are the words we have: the form was sent twice.
    Same,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeError {
    /// No contribution has this receipt.
    Unknown,
    NotEditable(NotEditable),
    /// So many wordings have come already.
    TooOften,
    Words(ContributeError),
    Store(StoreError),
}

impl From<StoreError> for ChangeError {
    fn from(error: StoreError) -> Self {
        ChangeError::Store(error)
    }
}

/// For how many days decided words may be changed in an engagement: entry `edit-days` of its list `rule`.
pub fn edit_days(c: &mut Connection, slug: &str, today: Date) -> Result<i32, StoreError> {
    let entries = engagements::list_entries(c, slug)?;
    let days = engagements::rule_number(&entries, "edit-days", "days", today);
    Ok(days
        .and_then(|days| i32::try_from(days).ok())
        .unwrap_or(EDIT_DAYS))
}

/// Whether the author may change these words now, and the last day on which decided ones may be.
pub fn may_change(
    contribution: &Contribution,
    phase: &Phase,
    appeal: Option<&AppealState>,
    days: i32,
    now: Timestamp,
) -> (Result<(), NotEditable>, Date) {
    let edit = Edit {
        state: &contribution.state,
        phase: phase.accepts(now),
        appeal_open: appeal == Some(&AppealState::Open),
        received_on: contribution.received_on,
        days,
        today: london_day(now),
    };
    (edit.is_allowed(), edit.last_day())
}

/// Changes the words of one contribution.
pub fn change_words(c: &mut Connection, change: &Change, now: Timestamp) -> Result<Changed, ChangeError> {
    let contribution =
        contributions::find_by_receipt(c, &change.receipt_hash)?.ok_or(ChangeError::Unknown)?;
    let phase = phases::hold_to_speak(c, contribution.prompt)?.ok_or(ChangeError::Unknown)?;
    let appeal = appeals::find(c, contribution.id)?.map(|appeal| appeal.state);
    let days = edit_days(c, &phase.engagement, london_day(now))?;
    may_change(&contribution, &phase, appeal.as_ref(), days, now)
        .0
        .map_err(ChangeError::NotEditable)?;
    let words = match (contribution.about, &contribution.organisation) {
        (Some(_), _) | (_, Some(_)) => check_comment(&change.words),
        (None, None) => check_words(phase.kind, &change.words, contribution.verdict),
    }
    .map_err(ChangeError::Words)?;
    // The row is held from here on: whoever decides on these words, or takes them back, comes before or after.
    let after = match contribution.state.clone() {
        declined @ ContributionState::Declined { .. } => {
            declined.send_again().map_err(|_| StoreError::Conflict)?
        }
        same => same,
    };
    if after == contribution.state {
        versions::hold(c, contribution.id, after.name())?;
    } else {
        contributions::mark(c, contribution.id, contribution.state.name(), &after)?;
        // The declined words are gone from the list of them, and with them what readers reported there.
        declined::forget(c, &[contribution.id.0.to_vec()])?;
        reports::lapse(c, contribution.id)?;
    }
    // Asked again now that the row is held: from another page the author may have appealed meanwhile.
    if appeals::find(c, contribution.id)?.map(|appeal| appeal.state) != appeal {
        return Err(ChangeError::Store(StoreError::Conflict));
    }
    let known = versions::list(c, contribution.id)?;
    let waiting = known
        .iter()
        .find(|version| version.state == RevisionState::Waiting);
    if waiting.map_or(&contribution.words, |version| &version.words) == &words && after == contribution.state
    {
        return Ok(Changed::Same);
    }
    let new = Version {
        contribution: contribution.id,
        number: next_number(c, &contribution, &known)?,
        lang: language_of(&words, &change.language),
        words,
        state: RevisionState::Taken,
        written_on: london_day(now),
    };
    // What makes one worry in the new words is new, whatever was done about the earlier ones.
    if let Some(concern) = notice_concern(&new.words) {
        cases::raise_again(c, contribution.id, concern, london_day(now))?;
    }
    if after != ContributionState::Published {
        versions::insert(c, &new)?;
        // A worry is not edited away: a moderator still reads the earlier words first of all.
        let concern = notice_concern(&new.words).or(contribution.concern);
        versions::reword(c, contribution.id, &new.words, &new.lang, concern)?;
        return Ok(Changed::SentAnew);
    }
    if let Some(version) = waiting {
        let replaced = version
            .state
            .clone()
            .replace()
            .map_err(|_| StoreError::Conflict)?;
        versions::mark(c, contribution.id, version.number, "waiting", &replaced)?;
    }
    let state = RevisionState::Waiting;
    versions::insert(c, &Version { state, ..new })?;
    Ok(Changed::Waits)
}

/// The number of the next wording. Before the first change, the first wording is laid down as number 1.
fn next_number(
    c: &mut Connection,
    contribution: &Contribution,
    known: &[Version],
) -> Result<i64, ChangeError> {
    match known.last() {
        Some(last) if last.number >= MOST_VERSIONS => Err(ChangeError::TooOften),
        Some(last) => Ok(last.number + 1),
        None => {
            let first = Version {
                contribution: contribution.id,
                number: 1,
                words: contribution.words.clone(),
                lang: contribution.lang.clone(),
                state: RevisionState::Taken,
                written_on: contribution.received_on,
            };
            versions::insert(c, &first)?;
            Ok(2)
        }
    }
}

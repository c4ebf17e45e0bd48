//! A reader reports public words: without an account, for a reason on the engagement's list, in words of their own if
//! they like. The form ticket's nonce makes the report's id and its receipt, so the same form sent twice is one report.

use crate::actions::notice::notice_concern;
use crate::clock::london_day;
use crate::domain::concern::Concern;
use crate::domain::ids::ContributionId;
use crate::domain::receipt::ReceiptCode;
use crate::domain::report::ReportState;
use crate::domain::safeguarding::{CaseState, is_news};
use crate::domain::words::{LETTER_LIMIT, TextError, Words};
use crate::keys::{Keys, hash};
use crate::store::reports::NewReport;
use crate::store::{Connection, StoreError, cases, contributions, declined, engagements, reports, versions};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Stands for every reason in an engagement whose list is older than reports.
pub const ANY_REASON: &str = "other";

/// What a reader wants looked at.
#[derive(Debug, Clone)]
pub struct Reading {
    pub contribution: ContributionId,
    /// From the form ticket.
    pub nonce: [u8; 16],
    /// Code of the list `report`.
    pub reason: String,
    /// May be empty.
    pub words: String,
    /// A program may have sent it.
    pub doubted: bool,
}

/// It is in.
pub struct Reported {
    pub receipt: ReceiptCode,
    /// The same form was sent before: nothing was added.
    pub again: bool,
    /// Why one may have to worry about someone.
    pub concern: Option<Concern>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReportError {
    /// No reason, or one that is not on the list.
    NoReason,
    Words(TextError),
    /// The words are not public, or no longer.
    NotPublic,
    Store(StoreError),
}

impl From<StoreError> for ReportError {
    fn from(error: StoreError) -> Self {
        ReportError::Store(error)
    }
}

/// Takes a report of words that are public in the engagement `slug`.
pub fn report(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    reading: &Reading,
    now: Timestamp,
) -> Result<Reported, ReportError> {
    let words = match Words::parse(&reading.words, LETTER_LIMIT) {
        Ok(words) => words.into_string(),
        Err(TextError::Empty) => String::new(),
        Err(error) => return Err(ReportError::Words(error)),
    };
    let today = london_day(now);
    let (reason, worry) = reason_of(c, slug, &reading.reason, today)?.ok_or(ReportError::NoReason)?;
    let noticed = notice_concern(&words);
    let concern = noticed.or(worry);
    // A box that a program ticks calls nobody out; the reader is shown help all the same.
    let raised = noticed.or(worry.filter(|_| !reading.doubted));
    let id = keys.mac16("report", &[&reading.nonce]);
    let receipt = ReceiptCode::from_random(keys.mac16("receipt of a report", &[&reading.nonce]));
    let done = |again| Reported {
        receipt: receipt.clone(),
        again,
        concern,
    };
    // Answered as before, also when the words have gone since.
    if reports::is_there(c, &id)? {
        return Ok(done(true));
    }
    let found = contributions::find_in(c, slug, reading.contribution)?.ok_or(ReportError::NotPublic)?;
    // Public, or in the public list of declined words.
    let place = found.position;
    if place.is_none() && declined::find(c, found.id)?.is_none() {
        return Err(ReportError::NotPublic);
    }
    // Held with others who report: whoever takes the words away comes before, or ends this report too. Alone where there
    // is a worry, of which there is one case for each contribution.
    let held = match (raised, place) {
        (None, Some(place)) => contributions::hold_at(c, found.id, place)?,
        _ => match versions::hold(c, found.id, found.state.name()) {
            Err(StoreError::Conflict) => false,
            held => held.map(|()| true)?,
        },
    };
    // Asked again now that they are held: they may have left the list meanwhile.
    if !held || place.is_none() && declined::find(c, found.id)?.is_none() {
        return Err(ReportError::NotPublic);
    }
    let inserted = reports::insert(
        c,
        &NewReport {
            id: id.to_vec(),
            prompt_id: found.prompt.0,
            contribution_id: found.id.0.to_vec(),
            reason,
            words,
            state: ReportState::Open.name(),
            told: "",
            raised_on: today.to_string(),
            receipt_hash: hash(receipt.secret()).to_vec(),
            doubt: reading.doubted.then_some("program"),
        },
    )?;
    if let Some(concern) = raised.filter(|_| inserted) {
        let known = cases::find(c, found.id)?.filter(|case| case.state != CaseState::Closed);
        if is_news(known.and_then(|case| case.concern), concern) {
            cases::raise_again(c, found.id, concern, today)?;
        }
    }
    Ok(done(!inserted))
}

/// A reason that the engagement's list has today, with the worry that it tells of.
fn reason_of(
    c: &mut Connection,
    slug: &str,
    code: &str,
    today: Date,
) -> Result<Option<(String, Option<Concern>)>, StoreError> {
    let entries = engagements::list_entries(c, slug)?;
    let mut list = entries
        .into_iter()
        .filter(|entry| entry.list == "report" && entry.is_valid_on(today))
        .peekable();
    if list.peek().is_none() {
        return Ok(Some((ANY_REASON.to_owned(), None)));
    }
    Ok(list.find(|entry| entry.code == code).map(|entry| {
        let facts: BTreeMap<String, String> = serde_json::from_str(&entry.facts).unwrap_or_default();
        let worry = facts.get("worry").and_then(|name| Concern::parse(name));
        (entry.code, worry)
    }))
}

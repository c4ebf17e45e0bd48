//! Someone asks to be told of news, confirms the address, or takes it away again. The answer is the same whether the
//! address is known or not; only the mail differs. Nothing of this is joined to anything anybody said.

use crate::actions::letter::Letter;
use crate::actions::tell::wording;
use crate::clock::{end_of_london_day, london_day};
use crate::domain::code;
use crate::domain::phase::PhaseState;
use crate::keys::Keys;
use crate::store::notices::{self, NoticeAddress};
use crate::store::wordings;
use crate::store::{Connection, StoreError, outbox, phases};
use jiff::Timestamp;
use serde_json::json;
use subtle::ConstantTimeEq;

/// Who asks, checked already. Links begin with the origin; the two pages end where a token is added.
#[derive(Debug, Clone)]
pub struct Request {
    pub slug: String,
    /// Lower case.
    pub email: String,
    /// Language of the page: the mails are written in it.
    pub reading: String,
    pub news_link: String,
    pub confirmation_page: String,
    pub deletion_page: String,
}

const PROOF: usize = 10;

fn proof(keys: &Keys, id: &[u8]) -> Vec<u8> {
    keys.mac("notice-confirmation", &[id])
        .into_iter()
        .take(PROOF)
        .collect()
}

/// How links name an address.
fn spelled(id: &[u8; 16]) -> String {
    code::spell(id).to_lowercase()
}

/// Whether there will be news: not after the strategy.
pub fn has_news(c: &mut Connection, slug: &str) -> Result<bool, StoreError> {
    Ok(phases::list(c, slug)?
        .iter()
        .any(|phase| !matches!(phase.state, PhaseState::Published { .. })))
}

/// Keeps the address and asks it for a confirmation. False when nothing will ever be told.
pub fn ask_for_news(
    c: &mut Connection,
    keys: &Keys,
    new: Request,
    now: Timestamp,
) -> Result<bool, StoreError> {
    if !has_news(c, &new.slug)? {
        return Ok(false);
    }
    let id = keys.mac16("notice", &[new.slug.as_bytes(), new.email.as_bytes()]);
    let deletion_link = format!("{}{}", new.deletion_page, spelled(&id));
    let known = notices::find(c, &id)?;
    if known.is_none() {
        notices::insert(
            c,
            &NoticeAddress {
                id: id.to_vec(),
                engagement: new.slug.clone(),
                email: new.email.clone(),
                reading: new.reading.clone(),
                news_link: new.news_link,
                deletion_link: deletion_link.clone(),
                asked_on: Some(london_day(now).to_string()),
            },
        )?;
    }
    let name = wording(&wordings::load(c, &new.slug)?, "name", &new.reading);
    let (message, facts) = if known.is_some_and(|known| known.asked_on.is_none()) {
        ("notice_known", json!({ "name": name, "deletion": deletion_link }))
    } else {
        let token = code::spell(&[id.to_vec(), proof(keys, &id)].concat()).to_lowercase();
        let link = format!("{}{token}", new.confirmation_page);
        (
            "notice_confirm",
            json!({ "name": name, "link": link, "deletion": deletion_link }),
        )
    };
    let letter = Letter {
        recipient: &new.email,
        message,
        reading: &new.reading,
        facts: &facts,
    };
    letter.queue(c, since_midnight(now))?;
    Ok(true)
}

/// Confirms with the token of the mail; false when there is nothing to confirm.
pub fn confirm_news(c: &mut Connection, keys: &Keys, token: &str) -> Result<bool, StoreError> {
    let Some(bytes) = code::unspell(token).filter(|bytes| bytes.len() == 16 + PROOF) else {
        return Ok(false);
    };
    let (id, shown) = bytes.split_at(16);
    match <[u8; 16]>::try_from(id) {
        Ok(id) if bool::from(proof(keys, &id).ct_eq(shown)) => notices::mark_confirmed(c, &id),
        _ => Ok(false),
    }
}

/// Deletes by the token that each mail carries, and what waits in the outbox for the address from this engagement. There is
/// nothing to say of one that is unknown: it is gone.
pub fn stop_news(c: &mut Connection, token: &str) -> Result<(), StoreError> {
    let id = code::unspell(token).and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
    let Some(id) = id else { return Ok(()) };
    if let Some(known) = notices::find(c, &id)? {
        outbox::forget_notices(c, &known.email, &spelled(&id))?;
    }
    notices::delete(c, &id)
}

/// What waits for a mail server must not say at which moment it was asked for.
pub(super) fn since_midnight(now: Timestamp) -> Timestamp {
    end_of_london_day(now, -1)
}

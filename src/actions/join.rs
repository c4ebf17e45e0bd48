//! A professional joins: an account with an address, a password and a profession, confirmed by mail. The answer is the
//! same whether the address was known or not; only the mail differs.

use crate::actions::letter::Letter;
use crate::chance;
use crate::domain::audience::Audience;
use crate::domain::ids::Key;
use crate::keys::{hash, hex};
use crate::store::accounts::Account;
use crate::store::{Connection, StoreError, accounts};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

const VALID: SignedDuration = SignedDuration::from_hours(48);

/// An application, already checked, with the password already hashed.
#[derive(Debug, Clone)]
pub struct Application {
    /// Lower case.
    pub email: String,
    pub password_hash: String,
    pub audience: Audience,
    pub profession: String,
    /// Reading of the page it was made on: the mail is written in it.
    pub reading: String,
    /// Address of the confirmation page; the token is added to it.
    pub confirm_at: String,
}

/// Takes an application in and queues the mail.
pub fn join(c: &mut Connection, new: Application, now: Timestamp) -> Result<(), StoreError> {
    let (message, facts) = match accounts::find_by_email(c, &new.email)? {
        Some(account) if account.confirmed => ("already_joined", json!({})),
        Some(account) => (
            "confirm",
            json!({ "link": confirmation(c, account.id, &new.confirm_at, now)? }),
        ),
        None => {
            let id = Key::from_random(chance::bytes()).0;
            accounts::insert(
                c,
                &Account {
                    id,
                    email: new.email.clone(),
                    password_hash: new.password_hash,
                    audience: new.audience,
                    profession: new.profession,
                    confirmed: false,
                },
            )?;
            (
                "confirm",
                json!({ "link": confirmation(c, id, &new.confirm_at, now)? }),
            )
        }
    };
    let letter = Letter {
        recipient: &new.email,
        message,
        reading: &new.reading,
        facts: &facts,
    };
    letter.queue(c, now)
}

fn confirmation(c: &mut Connection, account: i64, page: &str, now: Timestamp) -> Result<String, StoreError> {
    let token = hex(&chance::bytes::<16>());
    accounts::insert_confirmation(c, &hash(token.as_bytes()), account, now + VALID)?;
    Ok(format!("{page}{token}"))
}

/// Uses the token of a confirmation mail; false when it is unknown, used or too old.
pub fn confirm(c: &mut Connection, token: &str, now: Timestamp) -> Result<bool, StoreError> {
    match accounts::take_confirmation(c, &hash(token.as_bytes()), now)? {
        Some(account) => accounts::mark_confirmed(c, account).map(|()| true),
        None => Ok(false),
    }
}

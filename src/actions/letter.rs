//! A letter that is put into the outbox, in the transaction of its cause. Not here: its words, which `mail` finds by
//! its name, and when it is tried again.

use crate::chance;
use crate::domain::ids::Key;
use crate::store::outbox::{self, Waiting};
use crate::store::{Connection, StoreError};
use jiff::Timestamp;
use serde_json::Value;

/// The desk speaks English.
const OF_THE_DESK: &str = "en";

/// A letter as it is handed in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter<'a> {
    pub recipient: &'a str,
    /// Name of its templates.
    pub message: &'a str,
    /// Language that it is written in.
    pub reading: &'a str,
    /// JSON object of what the templates need.
    pub facts: &'a Value,
}

impl<'a> Letter<'a> {
    /// One to a member of the team, or to whoever the team names.
    pub fn to_team(recipient: &'a str, message: &'a str, facts: &'a Value) -> Self {
        Self {
            recipient,
            message,
            reading: OF_THE_DESK,
            facts,
        }
    }

    /// Whether one to the same recipient that says the same is in the outbox.
    pub fn waits(self, c: &mut Connection) -> Result<bool, StoreError> {
        outbox::waits_for(c, self.message, self.recipient, &self.facts.to_string())
    }

    /// Puts it into the outbox; nobody sends it before `due_at`.
    pub fn queue(self, c: &mut Connection, due_at: Timestamp) -> Result<(), StoreError> {
        outbox::insert(
            c,
            &Waiting {
                id: Key::from_random(chance::bytes()).0,
                recipient: self.recipient.to_owned(),
                message: self.message.to_owned(),
                reading: self.reading.to_owned(),
                facts: self.facts.to_string(),
                due_at: due_at.as_millisecond(),
                attempts: 0,
            },
        )
    }
}

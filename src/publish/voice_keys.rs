//! The public keys that sign voices unseen, as a release tells of them. The secret halves never come near.

use crate::keys::hex;
use crate::store::{Connection, StoreError, voice_keys};
use serde::{Deserialize, Serialize};

/// The key of one group of a phase: the public half and its SHA-256, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyEdition {
    pub phase: i64,
    pub audience: String,
    pub group: String,
    pub key: String,
    pub id: String,
}

/// All of an engagement.
pub fn keys(c: &mut Connection, slug: &str) -> Result<Vec<KeyEdition>, StoreError> {
    let known = voice_keys::list(c, slug)?;
    let told = known.into_iter().map(|known| KeyEdition {
        phase: known.of.phase,
        audience: known.of.audience.as_str().to_owned(),
        group: known.of.group,
        key: hex(&known.public),
        id: hex(&known.id),
    });
    Ok(told.collect())
}

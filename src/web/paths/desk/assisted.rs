//! Addresses of the facilitator's room. Not here: who may open them.

use crate::domain::ids::Key;

pub fn room(slug: &str) -> String {
    format!("/desk/{slug}/assisted")
}

pub fn batches(slug: &str) -> String {
    format!("/desk/{slug}/assisted/batches")
}

pub fn batch(slug: &str, batch: Key) -> String {
    format!("/desk/{slug}/assisted/batches/{batch}")
}

/// `entries`, `removal`, `slips`, `closure` or `reversal`.
pub fn batch_step(slug: &str, batch: Key, step: &str) -> String {
    format!("/desk/{slug}/assisted/batches/{batch}/{step}")
}

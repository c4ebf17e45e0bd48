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

/// `check`, `entries`, `removal`, `session`, `slips`, `closure` or `reversal`.
pub fn batch_step(slug: &str, batch: Key, step: &str) -> String {
    format!("/desk/{slug}/assisted/batches/{batch}/{step}")
}

/// A colleague's batch, of which a sample is compared with the paper.
pub fn check(slug: &str, batch: Key) -> String {
    format!("/desk/{slug}/assisted/checks/{batch}")
}

/// Whom the sessions have reached.
pub fn reach(slug: &str) -> String {
    format!("/desk/{slug}/reach")
}

/// Bringing in a file: the page itself for an empty step, else `template`, `preview` or `confirmation`.
pub fn file(slug: &str, step: &str) -> String {
    if step.is_empty() {
        format!("/desk/{slug}/assisted/file")
    } else {
        format!("/desk/{slug}/assisted/file/{step}")
    }
}

//! Addresses of the codebook and of the bench where words are coded.

use crate::domain::ids::{ContributionId, Key};

pub fn codebook(slug: &str) -> String {
    format!("/desk/{slug}/codebook")
}

pub fn code(slug: &str, id: Key) -> String {
    format!("/desk/{slug}/codebook/{id}")
}

/// `memo`, `retirement`, `reopening`, `merger`, `split` or `settlement`.
pub fn code_step(slug: &str, id: Key, step: &str) -> String {
    format!("/desk/{slug}/codebook/{id}/{step}")
}

/// The next words of a list, one at a time.
pub fn bench(slug: &str) -> String {
    format!("/desk/{slug}/bench")
}

pub fn table(slug: &str) -> String {
    format!("/desk/{slug}/bench/table")
}

pub fn words(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/bench/{id}")
}

/// `passage`, `coding` or `undo`.
pub fn step(slug: &str, id: ContributionId, step: &str) -> String {
    format!("/desk/{slug}/bench/{id}/{step}")
}

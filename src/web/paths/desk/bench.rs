//! Addresses of the codebook, of the bench where words are coded, and of what is coded twice.

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

/// How far coders agree, and what is coded twice.
pub fn agreement(slug: &str) -> String {
    format!("/desk/{slug}/agreement")
}

pub fn double(slug: &str, id: Key) -> String {
    format!("/desk/{slug}/agreement/{id}")
}

/// `next`, `difference` or `end`.
pub fn double_step(slug: &str, id: Key, step: &str) -> String {
    format!("/desk/{slug}/agreement/{id}/{step}")
}

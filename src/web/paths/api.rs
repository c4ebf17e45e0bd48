//! Addresses of the open interface. Its version is part of each, so that another one can stand beside it.

use crate::domain::ids::Key;

/// Below here programs are answered, and never with a page.
pub const ROOT: &str = "/api/v1";

fn within(slug: &str, rest: &str) -> String {
    format!("{ROOT}/engagements/{slug}/{rest}")
}

pub fn document() -> String {
    format!("{ROOT}/openapi.json")
}

pub fn engagement(slug: &str) -> String {
    format!("{ROOT}/engagements/{slug}")
}

pub fn contributions(slug: &str, prompt: i64) -> String {
    within(slug, &format!("prompts/{}/contributions", Key(prompt)))
}

pub fn comments(slug: &str, prompt: i64) -> String {
    within(slug, &format!("prompts/{}/comments", Key(prompt)))
}

pub fn evidence(slug: &str, theme: i64) -> String {
    within(slug, &format!("themes/{}/contributions", Key(theme)))
}

/// The page of a list after a place.
pub fn after(list: &str, place: i64) -> String {
    format!("{list}?after={place}")
}

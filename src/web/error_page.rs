//! The page of every unhappy answer: what happened, what was kept, and a way on.

use crate::render::Page;
use serde::Serialize;

#[derive(Serialize)]
pub struct ErrorPage {
    /// Chooses the words: `error-page-NAME-…`.
    pub name: &'static str,
    /// For faults of ours: what to quote. Else empty.
    pub reference: String,
    pub way: String,
}

impl Page for ErrorPage {
    const TEMPLATE: &'static str = "error.html";

    fn samples() -> Vec<(&'static str, Self)> {
        [
            "not-found",
            "malformed",
            "too-large",
            "too-slow",
            "cross-site",
            "stale",
            "not-allowed",
            "too-often",
            "conflict",
            "busy",
            "broken",
        ]
        .into_iter()
        .map(|name| {
            let reference = if name == "broken" {
                "1a2b3c4d".to_owned()
            } else {
                String::new()
            };
            (
                name,
                ErrorPage {
                    name,
                    reference,
                    way: "/".into(),
                },
            )
        })
        .collect()
    }
}

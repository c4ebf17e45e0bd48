//! The page of every unhappy answer: what happened, what was kept, and a way on.

use crate::render::Page;
use crate::web::typed::Typed;
use serde::Serialize;

#[derive(Serialize)]
pub struct ErrorPage {
    /// Chooses the words: `error-page-NAME-…`.
    pub name: &'static str,
    /// For faults of ours: what to quote. Else empty.
    pub reference: String,
    pub way: String,
    /// What was sent with a form, so that it is not lost.
    pub typed: Option<Typed>,
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
            "sign-in",
            "not-allowed",
            "too-often",
            "conflict",
            "busy",
            "held",
            "read-only",
            "broken",
        ]
        .into_iter()
        .flat_map(|name| {
            let reference = if name == "broken" {
                "1a2b3c4d".to_owned()
            } else {
                String::new()
            };
            let sign_in = if name == "sign-in" { "/desk/sign-in" } else { "" };
            let page = |typed| ErrorPage {
                name,
                reference: reference.clone(),
                way: "/".into(),
                typed,
            };
            [
                (name, page(None)),
                (name, page(Some(Typed::sample(false, "")))),
                (name, page(Some(Typed::sample(true, sign_in)))),
            ]
        })
        .collect()
    }
}

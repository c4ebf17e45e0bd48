//! The page where a receipt code is typed. Facts only; `receipt` fills it. What the code shows is in `receipt_page`.

use crate::render::Page;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct AskPage {
    pub code: String,
    pub action: String,
    /// What was typed on the page of a receipt that could not be opened again just now; else empty.
    pub typed: String,
    pub errors: Vec<FieldError>,
}

impl Page for AskPage {
    const TEMPLATE: &'static str = "public/receipt_ask.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |code: &str, errors| AskPage {
            code: code.into(),
            action: "/receipt".into(),
            typed: String::new(),
            errors,
        };
        let busy = AskPage {
            typed: "Being <believed>\nthe second time".into(),
            ..page("7K3M 9QWE", vec![FieldError::new("code", "error-receipt-busy")])
        };
        let counted = |key, got| FieldError {
            field: "code",
            key,
            limit: 14,
            got,
        };
        vec![
            ("busy", busy),
            ("fresh", page("", vec![])),
            (
                "not a code",
                page("hello", vec![FieldError::new("code", "error-code-form")]),
            ),
            (
                "mistyped",
                page("7K3M 9QWE", vec![FieldError::new("code", "error-code-mistyped")]),
            ),
            (
                "too few words",
                page("acorn apple", vec![counted("error-code-word-count", 13)]),
            ),
            (
                "strange word",
                page("acorn xylem", vec![counted("error-code-strange-word", 5)]),
            ),
            (
                "unknown",
                page("7K3M 9QWE", vec![FieldError::new("code", "error-code-unknown")]),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

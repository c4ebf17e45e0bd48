//! What a form sent: names and values, decoded strictly. Malformed UTF-8 is refused instead of guessed; a body too
//! large or too slow is cut off. Also what is said beside a field that must be mended.

use crate::domain::words::TextError;
use crate::web::error::PageError;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use serde::Serialize;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// Room for 3,000 characters of any script, percent-encoded.
pub const BODY_LIMIT: usize = 256 * 1024;
const PATIENCE: Duration = Duration::from_secs(20);

/// The fields of a form, in the order sent.
#[derive(Debug, Default, Clone)]
pub struct Fields(Arc<[(String, String)]>);

impl Fields {
    pub fn parse(body: &[u8]) -> Option<Self> {
        body.split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let mut halves = pair.splitn(2, |byte| *byte == b'=');
                let name = decode(halves.next().unwrap_or_default())?;
                let value = decode(halves.next().unwrap_or_default())?;
                Some((name, value))
            })
            .collect::<Option<Vec<_>>>()
            .map(|pairs| Fields(pairs.into()))
    }

    /// Fields of our own making, for a form that keeps some of what was typed.
    pub fn of(pairs: &[(&str, &str)]) -> Self {
        let owned = pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Fields(owned.collect())
    }

    /// Names and values, in the order sent.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// The first value of a field; empty when it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0
            .iter()
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }
}

fn decode(raw: &[u8]) -> Option<String> {
    let spaced: Vec<u8> = raw
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    String::from_utf8(percent_encoding::percent_decode(&spaced).collect()).ok()
}

impl FromRequest for Fields {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = req
            .headers()
            .get("content-type")
            .and_then(|value| value.to_str().ok())
            .is_some_and(|kind| {
                kind.split(';')
                    .next()
                    .is_some_and(|kind| kind.trim() == "application/x-www-form-urlencoded")
            });
        let body = web::Payload::from_request(req, payload);
        let req = req.clone();
        Box::pin(async move {
            let body = body.await.map_err(|_| PageError::Malformed)?;
            let whole = tokio::time::timeout(PATIENCE, body.to_bytes_limited(BODY_LIMIT)).await;
            let bytes = whole
                .map_err(|_| PageError::TooSlow)?
                .map_err(|_| PageError::TooLarge)?
                .map_err(|_| PageError::Malformed)?;
            if !form {
                return Err(PageError::Malformed);
            }
            let fields = Fields::parse(&bytes).ok_or(PageError::Malformed)?;
            // The door gives them back where the answer is no page of its own.
            req.extensions_mut().insert(fields.clone());
            Ok(fields)
        })
    }
}

/// What is wrong with one field; a template words it by `key`.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct FieldError {
    pub field: &'static str,
    pub key: &'static str,
    pub limit: usize,
    pub got: usize,
}

impl FieldError {
    pub fn new(field: &'static str, key: &'static str) -> Self {
        Self {
            field,
            key,
            limit: 0,
            got: 0,
        }
    }

    /// `empty` is the key that says what is missing.
    pub fn of_text(field: &'static str, error: TextError, empty: &'static str) -> Self {
        match error {
            TextError::Empty => Self::new(field, empty),
            TextError::TooLong { limit, got } => Self {
                field,
                key: "error-too-long",
                limit,
                got,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_are_decoded_strictly() {
        let fields = Fields::parse(b"words=a+b%26c&tick=1&tick=2&empty=").unwrap();
        assert_eq!(fields.text("words"), "a b&c");
        assert_eq!(fields.all("tick"), ["1", "2"]);
        assert_eq!((fields.text("empty"), fields.text("absent")), ("", ""));
        assert!(Fields::parse(b"words=%ff%fe").is_none());
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_form_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            drop(Fields::parse(&bytes));
        }
    }
}

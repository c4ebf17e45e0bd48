//! Every unhappy answer: its status, its words by key, and the way on that it offers. Nothing of the inside is
//! shown; a fault of ours has a reference that the log repeats. The door turns these into pages.

use crate::chance;
use crate::keys::hex;
use crate::render::RenderError;
use crate::store::StoreError;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use std::fmt;

#[derive(Debug)]
pub enum PageError {
    NotFound,
    /// Not a form that a browser would send, or not UTF-8.
    Malformed,
    TooLarge,
    TooSlow,
    /// A post that did not come from one of our pages.
    CrossSite,
    /// A form that lay open too long; with the purpose of its ticket, where a new one may be given.
    Stale {
        purpose: Option<String>,
    },
    /// The desk asks who you are.
    StaffSignIn,
    AccountSignIn,
    NotAllowed,
    TooOften,
    Conflict,
    Busy,
    /// The engagement stands still, and nothing may become public.
    Held,
    /// Nothing is written on this installation at the moment.
    ReadOnly,
    /// Our fault; the reference is in the log.
    Broken(String),
}

impl PageError {
    /// A form of this purpose lay open too long, and may be sent again with a new ticket.
    pub fn stale(purpose: &str) -> Self {
        PageError::Stale {
            purpose: Some(purpose.to_owned()),
        }
    }

    pub fn name(&self) -> &'static str {
        match self {
            PageError::NotFound => "not-found",
            PageError::Malformed => "malformed",
            PageError::TooLarge => "too-large",
            PageError::TooSlow => "too-slow",
            PageError::CrossSite => "cross-site",
            PageError::Stale { .. } => "stale",
            PageError::StaffSignIn | PageError::AccountSignIn => "sign-in",
            PageError::NotAllowed => "not-allowed",
            PageError::TooOften => "too-often",
            PageError::Conflict => "conflict",
            PageError::Busy => "busy",
            PageError::Held => "held",
            PageError::ReadOnly => "read-only",
            PageError::Broken(_) => "broken",
        }
    }

    pub fn reference(&self) -> &str {
        match self {
            PageError::Broken(reference) => reference,
            _ => "",
        }
    }

    pub fn broken(what: &dyn fmt::Display) -> Self {
        let reference = hex(&chance::bytes::<4>());
        tracing::error!(reference, "{what}");
        PageError::Broken(reference)
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict => PageError::Conflict,
            StoreError::Busy => PageError::Busy,
            StoreError::Held => PageError::Held,
            StoreError::ReadOnly => PageError::ReadOnly,
            StoreError::Away(_) => {
                tracing::error!("{error}");
                PageError::Busy
            }
            StoreError::BadRow(_) | StoreError::Migration(_) | StoreError::Broken(_) => {
                PageError::broken(&error)
            }
        }
    }
}

impl From<RenderError> for PageError {
    fn from(error: RenderError) -> Self {
        PageError::broken(&error)
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            PageError::NotFound => StatusCode::NOT_FOUND,
            PageError::Malformed => StatusCode::BAD_REQUEST,
            PageError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            PageError::TooSlow => StatusCode::REQUEST_TIMEOUT,
            PageError::CrossSite | PageError::NotAllowed => StatusCode::FORBIDDEN,
            PageError::Stale { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            PageError::StaffSignIn | PageError::AccountSignIn => StatusCode::SEE_OTHER,
            PageError::TooOften => StatusCode::TOO_MANY_REQUESTS,
            PageError::Conflict | PageError::Held => StatusCode::CONFLICT,
            PageError::Busy | PageError::ReadOnly => StatusCode::SERVICE_UNAVAILABLE,
            PageError::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        // The door replaces the empty body by a page in the visitor's reading.
        HttpResponse::build(self.status_code()).finish()
    }
}

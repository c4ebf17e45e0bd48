//! Argon2 away from requests: on a thread that may block, few at a time, so that a flood of sign-ins leaves the other
//! cores to everyone else.

use crate::actions::password::{Password, verify};
use crate::app::App;
use crate::web::error::PageError;
use actix_web::web;

pub async fn hash(app: &App, password: Password) -> Result<String, PageError> {
    let turn = app
        .hashing
        .clone()
        .acquire_owned()
        .await
        .map_err(|error| PageError::broken(&error))?;
    let hashed = web::block(move || {
        let hashed = password.hash();
        drop(turn);
        hashed
    });
    hashed
        .await
        .map_err(|error| PageError::broken(&error))?
        .map_err(|_| PageError::broken(&"a password could not be hashed"))
}

/// As slow for an address that nobody has.
pub async fn fits(app: &App, typed: String, stored: Option<String>) -> Result<bool, PageError> {
    let turn = app
        .hashing
        .clone()
        .acquire_owned()
        .await
        .map_err(|error| PageError::broken(&error))?;
    let checked = web::block(move || {
        let fits = verify(&typed, stored.as_deref());
        drop(turn);
        fits
    });
    checked.await.map_err(|error| PageError::broken(&error))
}

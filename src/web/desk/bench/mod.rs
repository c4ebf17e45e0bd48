//! Where words are coded: one at a time in `words`, or a table of them in `table`. Which list lies there is in `list`.

pub mod list;
pub mod table;
pub mod table_page;
pub mod words;
pub mod words_page;
pub mod words_steps;

use crate::domain::codebook::CodeState;
use crate::domain::ids::Key;
use crate::store::codebook::Code;
use actix_web::web::{ServiceConfig, get, post, resource};
use std::collections::BTreeMap;

pub fn map(at: &mut ServiceConfig) {
    at.service(resource("/bench").route(get().to(words::next)))
        .service(
            resource("/bench/table")
                .route(get().to(table::get))
                .route(post().to(table::post)),
        )
        .service(
            resource("/bench/{id}")
                .route(get().to(words::get))
                .route(post().to(words_steps::whole)),
        )
        .service(resource("/bench/{id}/{step}").route(post().to(words_steps::step)));
}

/// The names of codes, each below the name of the one that it stands under.
pub fn names(codes: &[Code]) -> BTreeMap<Key, String> {
    let name = |id: Key| codes.iter().find(|code| code.id == id);
    codes
        .iter()
        .map(|code| {
            let own = code.text.name.as_str();
            let full = match code.parent.and_then(name) {
                Some(parent) => format!("{} › {own}", parent.text.name),
                None => own.to_owned(),
            };
            (code.id, full)
        })
        .collect()
}

/// Codes that can be given.
pub fn open(codes: &[Code]) -> impl Iterator<Item = &Code> {
    codes.iter().filter(|code| code.state == CodeState::Open)
}

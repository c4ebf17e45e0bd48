//! All tests that need more than one room of the house: one binary, told in journeys of people. Runs on SQLite and on
//! the PostgreSQL that TEST_POSTGRES_URL names; `make test` starts one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods
)]

mod commands;
mod journeys;
mod kill;
mod kit;
mod languages;
mod mail;
mod migrations;
mod order;
mod pages;
mod schema;
mod store;
mod tidy;
mod traces;
mod worlds;

//! A health service and its public write a strategy together. Start in `domain`, the rules of an engagement; then
//! `actions`, what can happen; then `web`, who meets it where. ARCHITECTURE.md is the map.

pub mod actions;
pub mod analysis;
pub mod app;
pub mod chance;
pub mod clock;
pub mod commands;
pub mod config;
pub mod domain;
pub mod jobs;
pub mod keys;
pub mod languages;
pub mod mail;
pub mod publish;
pub mod render;
pub mod store;
pub mod tokens;
pub mod tombstones;
pub mod web;

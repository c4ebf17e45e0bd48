//! Professionals join, sign in and are given a voice: table of contents. What they say is said on the pages of
//! `public`, through the voice, which knows no account.

pub mod account;
pub mod join;
pub mod sign_in;
pub mod token;
pub mod voice;

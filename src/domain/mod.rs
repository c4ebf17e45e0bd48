//! The rules of an engagement, and nothing else: no framework, no SQL, no serde, no clock, no chance.
//! `now` and random bytes are arguments. Everything else in the house leans on this room; it leans on nothing.
//!
//! An *engagement* is a relay of three *phases*. In each, people answer *prompts* (questions, then themes, then
//! findings) with *contributions*. A *receipt* lets an author follow one contribution without an account. A
//! *moderation decision* lets words become public, and a numbered *release* makes them so. *Themes* gather
//! contributions, *findings* are drawn from themes, *strategy lines* cite findings: that chain is the *trace*.

pub mod acceptance;
pub mod appeal;
pub mod audience;
pub mod challenge;
pub mod code;
pub mod codebook;
pub mod concern;
pub mod context;
pub mod contribution;
pub mod count;
pub mod declined;
pub mod double_check;
pub mod double_coding;
pub mod equality;
pub mod finding;
pub mod group_session;
pub mod ids;
pub mod ledger;
pub mod outward;
pub mod passage;
pub mod personal;
pub mod phase;
pub mod printed_code;
pub mod promise;
pub mod proposal;
pub mod public_reason;
pub mod readiness;
pub mod reading;
pub mod receipt;
pub mod redaction;
pub mod remark;
pub mod report;
pub mod rest;
pub mod revision;
pub mod rotation;
pub mod safeguarding;
pub mod second_factor;
pub mod signature;
pub mod speech;
pub mod staff;
pub mod stance;
pub mod strategy;
pub mod terms;
pub mod theme;
pub mod token;
pub mod transition;
pub mod voice;
pub mod wording;
pub mod words;

//! What leaves the house: numbered releases and what a page may know of them. Counts pass the gate here, and nothing
//! that the public wrote is in a release before a decision. What was released already is found for those who write.

pub mod coding;
pub mod counted;
pub mod cut;
pub mod declined;
pub mod dissent;
pub mod edition;
mod heard;
mod judged;
mod lists;
pub mod moderation;
pub mod opinions;
pub mod participation;
mod phases;
pub mod reach;
pub mod similar;
mod stances;
pub mod voice_keys;

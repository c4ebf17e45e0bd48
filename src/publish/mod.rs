//! What leaves the house: numbered releases and what a page may know of them. Counts pass the gate here, and nothing
//! that the public wrote is in a release before a decision.

pub mod counted;
pub mod cut;
pub mod edition;
pub mod reach;
mod stances;

//! Mathematics over many voices, and what a careful reader notices in one: pure functions, no I/O, no clock. The gate
//! through which published numbers pass is here, with the labels that may stand beside words, how alike texts are, and
//! what is shown to whoever writes before they send. What moderators decided is reckoned here as well.

pub mod agreement;
pub mod alpha;
pub mod bursts;
pub mod coders;
pub mod concern;
pub mod disclosure;
pub mod evenness;
pub mod labels;
pub mod likeness;
pub mod lots;
pub mod opinion;
pub mod personal_information;
pub mod reckoning;
pub mod representation;
pub mod saturation;

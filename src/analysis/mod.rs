//! Mathematics over many voices, and what a careful reader notices in one: pure functions, no I/O, no clock. The gate
//! through which published numbers pass is here, how alike texts are, and what is shown to whoever writes before they send.

pub mod concern;
pub mod disclosure;
pub mod likeness;
pub mod personal_information;

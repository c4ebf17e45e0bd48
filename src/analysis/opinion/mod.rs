//! Opinion groups, after Polis, with its faults mended: seeded and repeatable, and honest where there are none. The
//! steps: `votes` in, `components`, `clusters`, `groups`; `tallies` say what sets them apart, `held_back` and
//! `stability` whether any of it may be told. Nobody's place leaves this room: what pages show passes `disclosure`
//! in `publish`.

pub mod clusters;
pub mod components;
pub mod groups;
pub mod held_back;
pub mod stability;
pub mod tallies;
pub mod votes;

#[cfg(test)]
mod tests;

//! The parts of the measurements: `stage` loads data, `server` runs children, `load` asks them over HTTP, `bare` and
//! `raw` are the limits, `duel` holds two sides against each other, `report` prints; the rest is one file a theme.

pub mod bare;
pub mod duel;
pub mod load;
pub mod parts;
pub mod queueing;
pub mod raw;
pub mod reading;
pub mod report;
pub mod server;
pub mod stage;
pub mod startup;
pub mod writing;

//! The gate as pages reach it: counts of one table go in together and come out as what may be shown.

use crate::analysis::disclosure;
use crate::domain::count::Count;
pub use crate::publish::edition::Shown;

/// Passes the cells of one row or column through the gate together.
pub fn together(counts: &[Count]) -> Vec<Shown> {
    disclosure::publish_together(counts)
        .into_iter()
        .map(Shown::from)
        .collect()
}

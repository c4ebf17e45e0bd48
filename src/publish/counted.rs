//! The gate as pages reach it: counts of one table go in together and come out as what may be shown.

use crate::analysis::disclosure;
use crate::domain::count::Count;
pub use crate::publish::edition::Shown;

/// Passes the cells of one row or column through the gate. No total may be shown beside them.
pub fn together(counts: &[Count]) -> Vec<Shown> {
    let row = disclosure::publish_row(counts, None);
    row.cells.into_iter().map(Shown::from).collect()
}

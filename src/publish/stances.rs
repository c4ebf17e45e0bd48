//! What a release says of the stances on each contribution: settled once when the release is cut, after the gate, so
//! that requests on either side of one vote see the same figures. No total stands beside the cells, so each goes
//! through the gate alone.

use crate::analysis::disclosure;
use crate::store::stances::{Figures, Tally};
use crate::store::{Connection, StoreError, stances};

/// Brings the figures of an engagement up to date, inside the release's transaction. Only what changed is written.
pub fn settle(c: &mut Connection, slug: &str) -> Result<(), StoreError> {
    let mut before = stances::list_figures(c, slug)?;
    for (of, tally) in stances::tallies(c, slug)? {
        let figures = figures_of(&tally);
        if before.remove(&of) != Some(figures) {
            stances::put_figures(c, of, Some(figures))?;
        }
    }
    for of in before.into_keys() {
        stances::put_figures(c, of, None)?;
    }
    Ok(())
}

fn figures_of(tally: &Tally) -> Figures {
    tally.map(|count| {
        disclosure::publish(count)
            .number()
            .map(|number| i64::try_from(number).unwrap_or(i64::MAX))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::count::Count;

    #[test]
    fn small_cells_are_hidden_and_large_ones_rounded() {
        assert_eq!(
            figures_of(&[Count::new(23), Count::new(3), Count::new(0)]),
            [Some(25), None, Some(0)]
        );
    }
}

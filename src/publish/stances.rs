//! What a release says of the stances on each contribution: settled once when the release is cut, after the gate, so
//! that requests on either side of one vote see the same figures. No total stands beside the cells, so each goes
//! through the gate alone; and figures stay as they are until at least eight have come, gone or changed.

use crate::analysis::disclosure::{self, Published};
use crate::store::stances::{Figures, Tally};
use crate::store::{Connection, StoreError, stances};

/// Brings the figures of an engagement up to date, inside the release's transaction. Only what changed is written.
pub fn settle(c: &mut Connection, slug: &str) -> Result<(), StoreError> {
    let mut before = stances::list_figures(c, slug)?;
    for (of, tally) in stances::tallies(c, slug)? {
        if has_outgrown(before.remove(&of).unwrap_or(NOBODY), &tally)? {
            stances::put_figures(c, of, Some(figures_of(&tally)))?;
        }
    }
    for (of, figures) in before {
        if has_outgrown(figures, &Tally::default())? {
            stances::put_figures(c, of, None)?;
        }
    }
    Ok(())
}

const NOBODY: Figures = [Some(0); 3];

fn has_outgrown(before: Figures, tally: &Tally) -> Result<bool, StoreError> {
    let kept = |figure: Option<i64>| Published::kept(figure.map(i64::unsigned_abs));
    let before: Vec<Published> = before.into_iter().filter_map(kept).collect();
    if before.len() != tally.len() {
        return Err(StoreError::BadRow("stance figure"));
    }
    Ok(disclosure::has_outgrown(&before, tally))
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

    #[test]
    fn one_vote_moves_nothing() {
        let tally = |votes: [u64; 3]| votes.map(Count::new);
        for (before, votes, moves) in [
            (NOBODY, [7, 0, 0], false),
            (NOBODY, [5, 2, 1], true),
            ([Some(10), None, Some(0)], [13, 7, 0], false),
            ([Some(10), None, Some(0)], [20, 3, 0], true),
            ([Some(10), Some(0), Some(0)], [0, 0, 0], true),
        ] {
            assert_eq!(
                has_outgrown(before, &tally(votes)).ok(),
                Some(moves),
                "{before:?} {votes:?}"
            );
        }
        assert!(has_outgrown([Some(3), None, None], &tally([9, 9, 9])).is_err());
    }
}

//! What a release says of the stances on each contribution: settled once when the release is cut, after the gate, so
//! that requests on either side of one vote see the same figures. No total stands beside the cells, so each goes
//! through the gate alone; figures by audience stand beside those of all, and only where nothing follows from both. They
//! move at the same moment, and stay as they are until at least eight have come, gone or changed.

use crate::analysis::disclosure::{self, Published};
use crate::domain::count::Count;
use crate::store::audience_figures::{AudienceFigures, ByAudience};
use crate::store::stances::{Counted, Figures, Tally};
use crate::store::{Connection, StoreError, audience_figures, stances};

/// Brings the figures of an engagement up to date, inside the release's transaction. Only what changed is written.
pub fn settle(c: &mut Connection, slug: &str) -> Result<(), StoreError> {
    let mut before = stances::list_figures(c, slug)?;
    let parts = audience_figures::list(c, slug)?;
    for (id, tallies) in audience_figures::tallies(c, slug)? {
        let of = (id, Counted::Voices);
        let all = of_all(&tallies);
        let moved = has_outgrown(before.remove(&of).unwrap_or(NOBODY), &all)?
            || match parts.get(&id) {
                Some(parts) => parts_have_outgrown(parts, &tallies)?,
                None => false,
            };
        if moved {
            let (figures, parts) = settled(&tallies);
            stances::put_figures(c, of, Some(figures))?;
            audience_figures::put(c, id, parts)?;
        }
    }
    for (of, tally) in stances::group_tallies(c, slug)? {
        if has_outgrown(before.remove(&of).unwrap_or(NOBODY), &tally)? {
            stances::put_figures(c, of, Some(figures_of(&tally)))?;
        }
    }
    for ((id, counted), figures) in before {
        if has_outgrown(figures, &Tally::default())? {
            stances::put_figures(c, (id, counted), None)?;
            if counted == Counted::Voices {
                audience_figures::put(c, id, None)?;
            }
        }
    }
    Ok(())
}

fn of_all(tallies: &ByAudience) -> Tally {
    let mut all = Tally::default();
    for tally in tallies {
        for (sum, count) in all.iter_mut().zip(tally) {
            *sum = Count::new(sum.exact() + count.exact());
        }
    }
    all
}

/// Figures of each audience beside those of all; none where only one judged, whose figures stand there already, or where
/// something would follow.
fn by_audience(tallies: &ByAudience) -> Option<AudienceFigures> {
    let judged = |tally: &&Tally| tally.iter().any(|count| count.exact() > 0);
    if tallies.iter().filter(judged).count() < 2 {
        return None;
    }
    let cells = disclosure::publish_beside(tallies)?;
    let rows: Vec<Figures> = cells.into_iter().map(|row| row.map(number)).collect();
    rows.try_into().ok()
}

const NOBODY: Figures = [Some(0); 3];

/// What is settled of one contribution: the figures of all, and those by audience where they may stand beside them.
pub(super) fn settled(tallies: &ByAudience) -> (Figures, Option<AudienceFigures>) {
    (figures_of(&of_all(tallies)), by_audience(tallies))
}

fn has_outgrown(before: Figures, tally: &Tally) -> Result<bool, StoreError> {
    Ok(disclosure::has_outgrown(&kept(before)?, tally))
}

fn parts_have_outgrown(before: &AudienceFigures, tallies: &ByAudience) -> Result<bool, StoreError> {
    let mut cells = Vec::new();
    for row in before {
        cells.extend(kept(*row)?);
    }
    Ok(disclosure::has_outgrown(&cells, tallies.as_flattened()))
}

/// Figures of an earlier release.
pub(super) fn kept(figures: Figures) -> Result<[Published; 3], StoreError> {
    let kept = |figure: Option<i64>| Published::kept(figure.map(i64::unsigned_abs));
    let figures: Vec<Published> = figures.into_iter().filter_map(kept).collect();
    figures
        .try_into()
        .map_err(|_| StoreError::BadRow("stance figure"))
}

fn figures_of(tally: &Tally) -> Figures {
    tally.map(|count| number(disclosure::publish(count)))
}

fn number(figure: Published) -> Option<i64> {
    figure
        .number()
        .map(|number| i64::try_from(number).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_cells_are_hidden_and_large_ones_rounded() {
        assert_eq!(
            figures_of(&[Count::new(23), Count::new(3), Count::new(0)]),
            [Some(25), None, Some(0)]
        );
    }

    #[test]
    fn audiences_stand_beside_all_only_where_nothing_follows() {
        let rows = |rows: [[u64; 3]; 3]| by_audience(&rows.map(|row| row.map(Count::new)));
        assert_eq!(rows([[30, 4, 0], [0; 3], [0; 3]]), None, "only one judged");
        assert_eq!(
            rows([[30, 4, 0], [20, 3, 0], [0; 3]]),
            None,
            "4 and 3 are 7 and not 8"
        );
        let told = [
            [Some(30), Some(10), Some(0)],
            [Some(20), Some(0), Some(0)],
            [Some(0); 3],
        ];
        assert_eq!(rows([[30, 12, 0], [20, 0, 0], [0; 3]]), Some(told));
        let told = [
            [Some(30), None, Some(0)],
            [Some(20), Some(0), Some(0)],
            [Some(0); 3],
        ];
        assert_eq!(rows([[30, 5, 0], [20, 0, 0], [0; 3]]), Some(told));
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

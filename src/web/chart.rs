//! Shapes of charts in the units of their SVG: how long a bar is, where a line goes.
//! Their words, table and sentence are in `components/chart.html`; what may be shown at all `analysis::disclosure` says.

use serde::Serialize;

/// The length of the longest bar, in units of the chart.
pub const FULL: i64 = 1_000;

/// Where a length or a mark is missing: nothing is drawn.
pub const NOTHING: i64 = -1;

/// Width and height of a line chart, in its own units.
const WIDTH: i64 = 600;
const HEIGHT: i64 = 160;
/// Room around the line, so that no dot is cut off.
const EDGE: i64 = 8;

/// How long the bars of `values` are, the longest [`FULL`]; a negative value (too few to say) has none. Marks, such as a
/// target beside each bar, are measured together with the bars: pass both in one slice.
pub fn lengths(values: &[i64]) -> Vec<i64> {
    let top = values.iter().copied().max().unwrap_or(0).max(1);
    values
        .iter()
        .map(|value| match value {
            n if *n < 0 => NOTHING,
            n => n.saturating_mul(FULL) / top,
        })
        .collect()
}

/// A line over steps of equal length, such as days, from zero up to the largest value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    pub width: i64,
    pub height: i64,
    /// The value at the upper edge.
    pub top: i64,
    /// Points of the line, `x,y x,y …`; several where values between them are missing.
    pub parts: Vec<String>,
    pub dots: Vec<Dot>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Dot {
    pub x: i64,
    pub y: i64,
}

/// The line through `values` in their order; a negative value is a gap. A single value stands in the middle.
pub fn line(values: &[i64]) -> Line {
    let top = values.iter().copied().max().unwrap_or(0).max(1);
    let steps = i64::try_from(values.len()).unwrap_or(i64::MAX).saturating_sub(1);
    let across = WIDTH - 2 * EDGE;
    let place = |(step, value): (i64, &i64)| {
        let x = if steps == 0 {
            WIDTH / 2
        } else {
            EDGE + across * step / steps
        };
        Dot {
            x,
            y: HEIGHT - EDGE - (HEIGHT - 2 * EDGE).saturating_mul(*value) / top,
        }
    };
    let placed: Vec<Option<Dot>> = (0..)
        .zip(values)
        .map(|at| (*at.1 >= 0).then(|| place(at)))
        .collect();
    let parts = placed
        .split(Option::is_none)
        .map(|part| {
            let points: Vec<String> = part
                .iter()
                .flatten()
                .map(|dot| format!("{},{}", dot.x, dot.y))
                .collect();
            points.join(" ")
        })
        .filter(|points| !points.is_empty())
        .collect();
    Line {
        width: WIDTH,
        height: HEIGHT,
        top,
        parts,
        dots: placed.into_iter().flatten().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_is_full_and_others_are_in_proportion() {
        let table: [(&[i64], &[i64]); 5] = [
            (&[], &[]),
            (&[0, 0], &[0, 0]),
            (&[5, 10, 0], &[500, 1_000, 0]),
            (&[-1, 3], &[-1, 1_000]),
            (&[7, 3, -1, 0], &[1_000, 428, -1, 0]),
        ];
        for (values, expected) in table {
            assert_eq!(lengths(values), expected, "{values:?}");
        }
    }

    #[test]
    fn a_line_rises_from_zero_and_breaks_where_nothing_is_known() {
        let drawn = line(&[0, 10, -1, 5]);
        assert_eq!(drawn.top, 10);
        assert_eq!(drawn.parts, ["8,152 202,8", "592,80"]);
        assert_eq!(drawn.dots.len(), 3);
        let (alone, none) = (line(&[4]), line(&[]));
        assert_eq!(
            (alone.parts, alone.dots),
            (vec!["300,8".to_owned()], vec![Dot { x: 300, y: 8 }])
        );
        assert_eq!((none.parts.len(), none.dots.len(), none.top), (0, 0, 1));
    }
}

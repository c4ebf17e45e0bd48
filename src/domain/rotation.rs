//! The order in which a public list is shown. It turns: each day the list begins at another place, so that what came
//! late is seen as often as what came first. A pure function of the day, so that a page stays a page all day long.

use jiff::civil::Date;

/// How a list may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Begins elsewhere each day.
    #[default]
    Turning,
    /// The newest release first.
    Newest,
}

impl Order {
    pub const ALL: [Order; 2] = [Order::Turning, Order::Newest];

    pub fn as_str(self) -> &'static str {
        match self {
            Order::Turning => "turning",
            Order::Newest => "newest",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.as_str() == text)
    }
}

/// Places to read, downwards: below `below`, down to `from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    pub below: i64,
    pub from: i64,
}

/// The place at which a list of places 1 to `last` begins on a day; 0 for an empty one.
///
/// Multiples of the golden ratio visit a circle as evenly as any sequence can (Weyl 1916; Knuth, TAOCP 6.4), so no
/// stretch of the list waits much longer than another for its day.
pub fn beginning(day: Date, last: i64) -> i64 {
    const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
    let days = (day - Date::constant(2020, 1, 1)).get_days();
    let turned = u64::from(days.unsigned_abs()).wrapping_mul(GOLDEN);
    let place = (u128::from(turned) * u128::from(last.max(0).unsigned_abs())) >> 64;
    (1 + i64::try_from(place).unwrap_or(0)).min(last.max(0))
}

/// Where a reader is in a list: after a place, in a turn that began at another. Who reads on after midnight, or after a
/// release, reads on in the turn they began, and misses nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    pub after: i64,
    /// `None`: the turn of the day.
    pub first: Option<i64>,
}

/// The place at which the turn begins in which someone reads places 1 to `last`.
pub fn turn(day: Date, last: i64, reached: Option<Reached>) -> i64 {
    reached
        .and_then(|reached| reached.first)
        .map_or_else(|| beginning(day, last), |first| first.clamp(0, last.max(0)))
}

/// What is still to be read of places 1 to `last` (nothing reached: all of it), in reading order.
pub fn to_read(order: Order, day: Date, last: i64, reached: Option<Reached>) -> Vec<Stretch> {
    let after = reached.map(|reached| reached.after);
    let below = |after: Option<i64>, end: i64| after.map_or(end, |after| after.min(end));
    match order {
        Order::Newest => vec![Stretch {
            below: below(after, last.saturating_add(1)),
            from: 1,
        }],
        Order::Turning => {
            let first = turn(day, last, reached);
            let before_the_turn = Stretch {
                below: below(after, first.saturating_add(1)),
                from: 1,
            };
            let after_the_turn = Stretch {
                below: last.saturating_add(1),
                from: first.saturating_add(1),
            };
            match after {
                Some(after) if after > first => vec![Stretch {
                    below: below(Some(after), last.saturating_add(1)),
                    ..after_the_turn
                }],
                _ => vec![before_the_turn, after_the_turn],
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;

    fn day(number: i32) -> Date {
        Date::constant(2026, 11, 20) + number.days()
    }

    /// Reads a list to its end, `size` places a page.
    fn read(order: Order, mut day: Date, last: i64, size: usize) -> Vec<i64> {
        let (mut read, mut after) = (Vec::new(), None);
        loop {
            let page: Vec<i64> = to_read(order, day, last, after)
                .into_iter()
                .flat_map(|stretch| (stretch.from..stretch.below).rev())
                .take(size)
                .collect();
            let Some(end) = page.last() else { return read };
            after = Some(Reached {
                after: *end,
                first: Some(turn(day, last, after)),
            });
            read.extend(page);
            // Who reads slowly reads on the next day.
            day = day.tomorrow().unwrap();
        }
    }

    #[test]
    fn every_order_reads_every_place_once() {
        for last in [0, 1, 2, 7, 60] {
            for size in [1, 3, 20] {
                for order in Order::ALL {
                    for number in 0..9 {
                        let mut places = read(order, day(number), last, size);
                        places.sort_unstable();
                        assert_eq!(
                            places,
                            (1..=last).collect::<Vec<_>>(),
                            "{order:?} of {last} by {size}"
                        );
                    }
                }
            }
        }
        assert_eq!(read(Order::Newest, day(0), 4, 3), [4, 3, 2, 1]);
    }

    #[test]
    fn each_place_has_its_days_on_the_first_page() {
        let (last, days) = (1_000, 400);
        let mut seen = vec![0; 1_000];
        for number in 0..days {
            let page = to_read(Order::Turning, day(number), last, None)
                .into_iter()
                .flat_map(|stretch| (stretch.from..stretch.below).rev())
                .take(20);
            for place in page {
                seen[usize::try_from(place).unwrap() - 1] += 1;
            }
        }
        // 400 days of 20 are 8 each.
        let (least, most) = (seen.iter().min().unwrap(), seen.iter().max().unwrap());
        assert!(*least >= 6 && *most <= 11, "{least} to {most}");
    }

    #[test]
    fn a_place_beyond_the_release_is_its_end() {
        let beyond = Some(Reached {
            after: i64::MAX,
            first: Some(i64::MAX),
        });
        assert_eq!(
            to_read(Order::Newest, day(0), 5, beyond),
            [Stretch { below: 6, from: 1 }]
        );
        for stretch in to_read(Order::Turning, day(0), 5, beyond) {
            assert!(stretch.below <= 6);
        }
    }
}

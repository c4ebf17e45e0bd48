//! Looking after those who read heavy words: when a break is suggested, and when a week holds too much.
//! A suggestion binds nobody, and nobody is asked why they rest. Not here: which words are heavy (`actions::rest`).

use crate::domain::count::Count;

/// After how many heavy words on one day a break is suggested, where the list `rule` has no entry `heavy-day`.
pub const A_DAY: i64 = 8;
/// How many in seven days are the team's limit, where it has no entry `heavy-week`.
pub const A_WEEK: i64 = 30;

/// What the team has agreed on.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub a_day: u64,
    pub a_week: u64,
}

/// What one member of the team has dealt with: today, and in seven days, today with them.
#[derive(Clone, Copy)]
pub struct Load {
    pub today: Count,
    pub week: Count,
}

impl Load {
    pub fn suggests_a_break(&self, limits: &Limits) -> bool {
        self.today.exact() >= limits.a_day || self.is_above(limits)
    }

    /// More than the team wants to ask of anyone.
    pub fn is_above(&self, limits: &Limits) -> bool {
        self.week.exact() > limits.a_week
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_break_is_suggested_from_the_daily_number_on_or_above_the_weekly_one() {
        let limits = Limits { a_day: 3, a_week: 5 };
        for (today, week, suggested, above) in [
            (0, 0, false, false),
            (2, 5, false, false),
            (3, 3, true, false),
            (0, 6, true, true),
        ] {
            let load = Load {
                today: Count::new(today),
                week: Count::new(week),
            };
            let found = (load.suggests_a_break(&limits), load.is_above(&limits));
            assert_eq!(found, (suggested, above), "{today} {week}");
        }
    }
}

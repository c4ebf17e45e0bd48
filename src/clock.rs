//! The only place that asks for the time. UTC, whole milliseconds, since that is what both engines keep. Days are
//! London days: an engagement opens and closes by them.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time; a test may hold it still.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    /// Milliseconds since 1970, moved by hand.
    Held(Arc<AtomicI64>),
}

impl Clock {
    pub fn held_at(at: Timestamp) -> Self {
        Clock::Held(Arc::new(AtomicI64::new(at.as_millisecond())))
    }

    pub fn now(&self) -> Timestamp {
        let ms = match self {
            #[expect(clippy::disallowed_methods, reason = "this is the clock")]
            Clock::System => Timestamp::now().as_millisecond(),
            Clock::Held(ms) => ms.load(Ordering::SeqCst),
        };
        Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Moves a held clock; the system's clock moves by itself.
    pub fn set(&self, at: Timestamp) {
        if let Clock::Held(ms) = self {
            ms.store(at.as_millisecond(), Ordering::SeqCst);
        }
    }
}

fn london() -> TimeZone {
    // The zone data is inside the binary, so this cannot fail; UTC would be an hour off at worst.
    TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC)
}

/// The day in London at `now`.
pub fn london_day(now: Timestamp) -> Date {
    now.to_zoned(london()).date()
}

/// The wall clock in London at `now`, hours and minutes.
pub fn london_time(now: Timestamp) -> String {
    let time = now.to_zoned(london()).time();
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Whether it is one of the first ten minutes of a day in London.
pub fn is_just_past_midnight(now: Timestamp) -> bool {
    let time = now.to_zoned(london()).time();
    time.hour() == 0 && time.minute() < 10
}

/// Midnight in London at the end of the day that lies `days` after today.
pub fn end_of_london_day(now: Timestamp, days: i32) -> Timestamp {
    let day = london_day(now).saturating_add(jiff::Span::new().days(i64::from(days) + 1));
    day.to_zoned(london())
        .map(|midnight| midnight.timestamp())
        .unwrap_or(now)
}

/// A clock for log lines and measurements of our own work.
pub fn stopwatch() -> impl Fn() -> std::time::Duration {
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    let start = std::time::Instant::now();
    move || start.elapsed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_london_day_ends_at_midnight_in_winter_and_in_summer() {
        let winter: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
        assert_eq!(end_of_london_day(winter, 0).to_string(), "2026-11-21T00:00:00Z");
        let summer: Timestamp = "2026-07-01T23:30:00Z".parse().unwrap();
        assert_eq!(london_day(summer).to_string(), "2026-07-02");
        let midnight: Timestamp = "2026-07-01T23:09:59Z".parse().unwrap();
        assert!(is_just_past_midnight(midnight) && !is_just_past_midnight(summer));
        assert_eq!(end_of_london_day(summer, 0).to_string(), "2026-07-02T23:00:00Z");
    }
}

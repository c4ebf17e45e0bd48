//! The only place that asks for the time. UTC, whole milliseconds, since that is what both engines keep. Days are
//! London days: an engagement opens and closes by them.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

/// Tells the time; a test may hold it still.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    /// Milliseconds since 1970, moved by hand.
    Held(Arc<AtomicI64>),
    /// Another clock, carried on between two looks at it: that of a database which several nodes share, or else that of
    /// the system. Where it is put forward or back, nothing happens here before that has stood for a while.
    Followed(Arc<Followed>),
}

/// Another clock as it was read, and how long ago.
#[derive(Debug)]
pub struct Followed {
    since: Instant,
    /// Milliseconds since 1970 at `since`.
    began: AtomicI64,
    /// Milliseconds after `since` at which the other clock was first seen to have been put elsewhere; -1 where it was not.
    doubted: AtomicI64,
    /// What `began` would have been by the time it showed then.
    doubted_as: AtomicI64,
}

/// Within this the other clock goes as this one does, and is followed.
const DRIFT: Duration = Duration::from_secs(2);
/// So long must a clock show another time before that is believed: whoever puts a clock by mistake notices within it,
/// and a closing moment neither comes early nor comes twice.
const BELIEVED_AFTER: Duration = Duration::from_secs(600);

impl Clock {
    pub fn held_at(at: Timestamp) -> Self {
        Clock::Held(Arc::new(AtomicI64::new(at.as_millisecond())))
    }

    /// Follows another clock; until it is first read it shows the time of the system.
    pub fn following() -> Self {
        let began = Clock::System.now().as_millisecond();
        Clock::Followed(Arc::new(Followed {
            #[expect(clippy::disallowed_methods, reason = "this is the clock")]
            since: Instant::now(),
            began: AtomicI64::new(began),
            doubted: AtomicI64::new(-1),
            doubted_as: AtomicI64::new(0),
        }))
    }

    pub fn follows(&self) -> bool {
        matches!(self, Clock::Followed(_))
    }

    /// Goes by the other clock at once, whatever it shows: before anyone is served.
    pub fn set_by(&self, other: Timestamp) {
        if let Clock::Followed(followed) = self {
            followed.adopt(other.as_millisecond(), followed.gone());
        }
    }

    /// The other clock showed `other`, somewhere within the `took` that asking took and that has just passed. False where it
    /// is seen for the first time to have been put elsewhere.
    pub fn follow(&self, other: Timestamp, took: Duration) -> bool {
        match self {
            Clock::Followed(followed) => followed.follow(other.as_millisecond(), took),
            Clock::System | Clock::Held(_) => true,
        }
    }

    pub fn now(&self) -> Timestamp {
        let ms = match self {
            Clock::Followed(followed) => followed.at(followed.gone()),
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

fn whole_ms(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

impl Followed {
    /// Milliseconds after `since`; nobody can put this clock.
    fn gone(&self) -> i64 {
        whole_ms(self.since.elapsed())
    }

    fn at(&self, gone: i64) -> i64 {
        self.began.load(Ordering::SeqCst).saturating_add(gone)
    }

    fn adopt(&self, other: i64, gone: i64) {
        self.began.store(other.saturating_sub(gone), Ordering::SeqCst);
        self.doubted.store(-1, Ordering::SeqCst);
    }

    fn follow(&self, other: i64, took: Duration) -> bool {
        self.follow_when(other, self.gone().saturating_sub(whole_ms(took / 2)))
    }

    /// `gone` is when the other clock was read.
    fn follow_when(&self, other: i64, gone: i64) -> bool {
        let near = |one: i64, two: i64| one.abs_diff(two) <= DRIFT.as_millis().try_into().unwrap_or(0);
        let shown_as = other.saturating_sub(gone);
        let doubted = self.doubted.load(Ordering::SeqCst);
        // Only what was doubted all along has stood: another time than that is doubted anew.
        let is_same = doubted >= 0 && near(shown_as, self.doubted_as.load(Ordering::SeqCst));
        let has_stood = is_same && gone.saturating_sub(doubted) >= whole_ms(BELIEVED_AFTER);
        if near(other, self.at(gone)) || has_stood {
            self.adopt(other, gone);
            return true;
        }
        if !is_same {
            self.doubted.store(gone, Ordering::SeqCst);
            self.doubted_as.store(shown_as, Ordering::SeqCst);
        }
        is_same
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

/// The last day of what ends at `at`, a moment that is itself too late: midnight ends the day before.
pub fn last_day(at: Timestamp) -> Date {
    london_day(at - jiff::SignedDuration::from_millis(1))
}

/// The wall clock in London at `at`, such as 17:00; none at midnight, where a day says it all.
pub fn time_of_day(at: Timestamp) -> Option<String> {
    let time = at.to_zoned(london()).time();
    (time != jiff::civil::Time::midnight()).then(|| london_time(at))
}

/// The moment in London at which `hour` strikes on a day; 24 is the end of that day. An hour that is left out in spring is
/// the one after it, and of one that comes twice in autumn it is the first.
pub fn london_moment(day: Date, hour: u8) -> Option<Timestamp> {
    let (day, hour) = match hour {
        24 => (day.tomorrow().ok()?, 0),
        _ => (day, i8::try_from(hour).ok()?),
    };
    let time = jiff::civil::Time::new(hour, 0, 0, 0).ok()?;
    let zoned = day.to_datetime(time).to_zoned(london()).ok()?;
    Some(zoned.timestamp())
}

/// A clock for log lines and measurements of our own work.
pub fn stopwatch() -> impl Fn() -> Duration {
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    let start = Instant::now();
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

    #[test]
    fn an_hour_in_london_is_found_also_where_the_clocks_change() {
        let moment = |day: &str, hour| london_moment(day.parse().unwrap(), hour).unwrap().to_string();
        let table = [
            ("2026-11-27", 17, "2026-11-27T17:00:00Z"),
            ("2026-11-27", 24, "2026-11-28T00:00:00Z"),
            ("2026-07-01", 0, "2026-06-30T23:00:00Z"),
            // 1 to 2 o'clock is left out, and comes twice.
            ("2027-03-28", 1, "2027-03-28T01:00:00Z"),
            ("2027-03-28", 24, "2027-03-28T23:00:00Z"),
            ("2026-10-25", 1, "2026-10-25T00:00:00Z"),
            ("2026-10-25", 24, "2026-10-26T00:00:00Z"),
            ("2026-12-31", 24, "2027-01-01T00:00:00Z"),
        ];
        for (day, hour, expected) in table {
            assert_eq!(moment(day, hour), expected, "{day} {hour}");
        }
        assert_eq!(london_moment("2026-11-27".parse().unwrap(), 25), None);
    }

    #[test]
    fn what_ends_at_midnight_has_its_last_day_before() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let table = [
            ("2026-11-28T00:00:00Z", "2026-11-27", None),
            ("2026-11-27T17:00:00Z", "2026-11-27", Some("17:00")),
            ("2026-07-01T23:00:00Z", "2026-07-01", None),
            ("2026-07-02T00:00:00Z", "2026-07-02", Some("01:00")),
        ];
        for (ends, day, time) in table {
            assert_eq!(last_day(at(ends)).to_string(), day, "{ends}");
            assert_eq!(time_of_day(at(ends)).as_deref(), time, "{ends}");
        }
    }

    #[test]
    fn a_followed_clock_goes_on_by_itself_and_takes_small_corrections() {
        let clock = Clock::following();
        let shown: Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
        clock.set_by(shown);
        let seconds = jiff::SignedDuration::from_secs;
        assert!(clock.now() >= shown && clock.now() < shown + seconds(1));
        assert!(clock.follow(shown + seconds(1), Duration::from_millis(40)));
        assert!(clock.now() > shown + seconds(1) && clock.now() < shown + seconds(2));
        assert!(Clock::System.follow(shown, Duration::ZERO) && Clock::System.now() < shown);
    }

    #[test]
    fn a_clock_that_was_put_elsewhere_is_believed_when_that_has_stood() {
        let hour = 3_600_000;
        for step in [-hour, hour] {
            let followed = Followed {
                since: match Clock::following() {
                    Clock::Followed(fresh) => fresh.since,
                    _ => unreachable!(),
                },
                began: AtomicI64::new(0),
                doubted: AtomicI64::new(-1),
                doubted_as: AtomicI64::new(0),
            };
            assert!(followed.follow_when(1_000, 1_000));
            // Back again before it was believed: nothing has happened.
            assert!(!followed.follow_when(2_000 + step, 2_000));
            assert_eq!(followed.at(2_000), 2_000);
            assert!(followed.follow_when(3_000, 3_000));
            // It stays there.
            assert!(!followed.follow_when(4_000 + step, 4_000));
            assert!(followed.follow_when(603_000 + step, 603_000), "said once");
            assert_eq!(followed.at(603_000), 603_000);
            // Put elsewhere once more, just before it would have been believed: that has not stood.
            assert!(!followed.follow_when(603_500 + 9 * step, 603_500));
            assert!(followed.follow_when(604_000 + 9 * step, 604_000));
            assert_eq!(followed.at(604_000), 604_000);
            assert!(followed.follow_when(1_203_500 + 9 * step, 1_203_500));
            assert_eq!(followed.at(1_204_000), 1_204_000 + 9 * step);
        }
    }
}

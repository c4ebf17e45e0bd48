//! Budgets for guessing (receipt codes and passwords) and for new devices that judge.
//! In memory only, under a key that lives for a day and is never
//! written, so that nothing about a visitor's address is kept anywhere.

use crate::chance;
use crate::keys::Keys;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use jiff::civil::Date;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};

/// What is being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// A receipt code that was wrong.
    Receipt,
    /// A receipt code that may be right: a look into the store, hit or miss.
    Look,
    SignIn,
    /// A mail to an address that somebody typed.
    Mail,
    /// A browser without a token asks for one, to take its first stance.
    Device,
}

/// A few quick mistakes, then one each few seconds: a slower way, never a wall.
const BURST: u32 = 10;
const PER_MINUTE: u32 = 12;
/// Receipts that are right, and first stances: a library's visitors or a ward share one address.
const LOOKS: u32 = 60;

struct Today {
    day: Option<Date>,
    key: Keys,
    tries: DefaultKeyedRateLimiter<[u8; 16]>,
    looks: DefaultKeyedRateLimiter<[u8; 16]>,
}

pub struct Limits {
    today: Mutex<Today>,
}

fn fresh(day: Option<Date>) -> Today {
    let nonzero = |n| NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
    let quota = |per_minute, burst| Quota::per_minute(nonzero(per_minute)).allow_burst(nonzero(burst));
    Today {
        day,
        key: Keys::from_secret(chance::bytes()),
        tries: RateLimiter::keyed(quota(PER_MINUTE, BURST)),
        looks: RateLimiter::keyed(quota(LOOKS, LOOKS)),
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}

impl Limits {
    pub fn new() -> Self {
        Self {
            today: Mutex::new(fresh(None)),
        }
    }

    /// Spends one try of whoever is at `address` (an IPv6 visitor is their /56) on `aim`: the account that someone tries
    /// to enter, or nothing; false when too many were spent. A hospital behind one address has a budget per account.
    pub fn spend(&self, attempt: Attempt, address: IpAddr, aim: &str, today: Date) -> bool {
        let mut state = self.today.lock().unwrap_or_else(PoisonError::into_inner);
        if state.day != Some(today) {
            *state = fresh(Some(today));
        }
        let place = match address {
            IpAddr::V4(v4) => v4.octets().to_vec(),
            IpAddr::V6(v6) => v6.octets().into_iter().take(7).collect(),
        };
        let (purpose, budget) = match attempt {
            Attempt::Receipt => ("receipt", &state.tries),
            Attempt::Look => ("look", &state.looks),
            Attempt::SignIn => ("sign-in", &state.tries),
            Attempt::Mail => ("mail", &state.tries),
            Attempt::Device => ("device", &state.looks),
        };
        let visitor = state.key.mac16(purpose, &[&place, aim.as_bytes()]);
        budget.check_key(&visitor).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_quick_tries_then_slower_and_a_new_day_begins_anew() {
        let limits = Limits::new();
        let day: Date = "2026-11-20".parse().unwrap();
        let here: IpAddr = "127.0.0.1".parse().unwrap();
        let there: IpAddr = "127.0.0.2".parse().unwrap();
        let spent = (0..30)
            .filter(|_| limits.spend(Attempt::Receipt, here, "", day))
            .count();
        assert!((10..15).contains(&spent), "{spent}");
        assert!(limits.spend(Attempt::Receipt, there, "", day));
        let looks = (0..100)
            .filter(|_| limits.spend(Attempt::Look, here, "", day))
            .count();
        assert!((60..65).contains(&looks), "{looks}");
        assert!(limits.spend(Attempt::SignIn, here, "a@example.org", day));
        assert!(limits.spend(Attempt::Receipt, here, "", day.tomorrow().unwrap()));
        let devices = (0..200)
            .filter(|_| limits.spend(Attempt::Device, there, "", day))
            .count();
        assert!((60..70).contains(&devices), "{devices}");
    }
}

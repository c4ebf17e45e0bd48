//! Budgets for guessing (receipt codes and passwords), for new devices that judge, and turns for those who send words.
//! In memory only, under a key that lives for a day and is never written, so that nothing about a visitor's address is
//! kept anywhere.

use crate::chance;
use crate::keys::Keys;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use jiff::civil::Date;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// A receipt code that was wrong.
    Receipt,
    /// A receipt code that may be right: a look into the store, hit or miss.
    Look,
    SignIn,
    /// A password of one account, from wherever it is tried.
    Account,
    /// A password, on a device where its owner signed in before.
    KnownDevice,
    /// Six digits of an authenticator: a million of them, three of which count at a time.
    Code,
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

/// Passwords that are tried at one account from everywhere, a minute.
const ACCOUNT: u32 = 30;
/// Wrong digits that are forgiven at once, and the seconds until the next: about 700 tries a day, by someone who has the
/// password already, find the digits after more than a year on average.
const CODES: u32 = 6;
const CODE_SECONDS: u64 = 120;

struct Today {
    day: Option<Date>,
    key: Keys,
    tries: DefaultKeyedRateLimiter<[u8; 16]>,
    looks: DefaultKeyedRateLimiter<[u8; 16]>,
    accounts: DefaultKeyedRateLimiter<[u8; 16]>,
    codes: DefaultKeyedRateLimiter<[u8; 16]>,
    /// None where sending is never slowed.
    sends: Option<DefaultKeyedRateLimiter<[u8; 16]>>,
}

pub struct Limits {
    sends_per_minute: u32,
    today: Mutex<Today>,
}

fn fresh(day: Option<Date>, sends_per_minute: u32) -> Today {
    let nonzero = |n| NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
    let quota = |per_minute, burst| Quota::per_minute(nonzero(per_minute)).allow_burst(nonzero(burst));
    Today {
        day,
        key: Keys::from_secret(chance::bytes()),
        tries: RateLimiter::keyed(quota(PER_MINUTE, BURST)),
        looks: RateLimiter::keyed(quota(LOOKS, LOOKS)),
        accounts: RateLimiter::keyed(quota(ACCOUNT, ACCOUNT)),
        codes: RateLimiter::keyed(
            Quota::with_period(Duration::from_secs(CODE_SECONDS))
                .unwrap_or(quota(1, 1))
                .allow_burst(nonzero(CODES)),
        ),
        // A workshop presses "Send" all at once, so the burst is two minutes' worth.
        sends: NonZeroU32::new(sends_per_minute)
            .map(|per_minute| Quota::per_minute(per_minute).allow_burst(per_minute.saturating_mul(TWO)))
            .map(RateLimiter::keyed),
    }
}

const TWO: NonZeroU32 = NonZeroU32::MIN.saturating_add(1);

/// An address as it is counted: an IPv6 visitor is their /56.
fn place(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(v4) => v4.octets().to_vec(),
        IpAddr::V6(v6) => v6.octets().into_iter().take(7).collect(),
    }
}

impl Limits {
    /// `sends_per_minute` contributions from one address before they are slowed down; 0 never slows.
    pub fn new(sends_per_minute: u32) -> Self {
        Self {
            sends_per_minute,
            today: Mutex::new(fresh(None, sends_per_minute)),
        }
    }

    /// A turn to send words from `address`: taken when nothing is returned, else how long until the next one.
    pub fn wait_to_send(&self, address: IpAddr, today: Date) -> Option<Duration> {
        let state = self.of(today);
        let sends = state.sends.as_ref()?;
        let sender = state.key.mac16("send", &[&place(address)]);
        let refused = sends.check_key(&sender).err()?;
        Some(refused.wait_time_from(DefaultClock::default().now()))
    }

    fn of(&self, today: Date) -> MutexGuard<'_, Today> {
        let mut state = self.today.lock().unwrap_or_else(PoisonError::into_inner);
        if state.day != Some(today) {
            *state = fresh(Some(today), self.sends_per_minute);
        }
        state
    }

    /// Spends one try of whoever is at `address` (an IPv6 visitor is their /56) on `aim`: the account that someone tries
    /// to enter, or nothing; false when too many were spent. A hospital behind one address has a budget per account.
    pub fn spend(&self, attempt: Attempt, address: IpAddr, aim: &str, today: Date) -> bool {
        let state = self.of(today);
        let (purpose, budget) = match attempt {
            Attempt::Receipt => ("receipt", &state.tries),
            Attempt::Look => ("look", &state.looks),
            Attempt::SignIn => ("sign-in", &state.tries),
            Attempt::Account => ("account", &state.accounts),
            Attempt::KnownDevice => ("known-device", &state.tries),
            Attempt::Code => ("code", &state.codes),
            Attempt::Mail => ("mail", &state.tries),
            Attempt::Device => ("device", &state.looks),
        };
        // Some budgets belong to what is tried and not to whoever tries.
        let anywhere = matches!(attempt, Attempt::Account | Attempt::KnownDevice | Attempt::Code);
        let place = if anywhere { Vec::new() } else { place(address) };
        let visitor = state.key.mac16(purpose, &[&place, aim.as_bytes()]);
        budget.check_key(&visitor).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_quick_tries_then_slower_and_a_new_day_begins_anew() {
        let limits = Limits::new(0);
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
        let codes = (0..40)
            .filter(|n| limits.spend(Attempt::Code, if n % 2 == 0 { here } else { there }, "7", day))
            .count();
        assert_eq!(codes, 6, "from wherever they come");
        assert!(
            limits.spend(Attempt::Code, here, "7 own-device", day),
            "the owner's device"
        );
        assert!(limits.spend(Attempt::Receipt, here, "", day.tomorrow().unwrap()));
        let devices = (0..200)
            .filter(|_| limits.spend(Attempt::Device, there, "", day))
            .count();
        assert!((60..70).contains(&devices), "{devices}");
    }

    #[test]
    fn whoever_sends_much_is_slowed_and_never_stopped() {
        let limits = Limits::new(60);
        let day: Date = "2026-11-20".parse().unwrap();
        let ward: IpAddr = "2001:db8:0:1::1".parse().unwrap();
        let beside: IpAddr = "2001:db8:0:1::2".parse().unwrap();
        let at_once = (0..200)
            .filter(|_| limits.wait_to_send(ward, day).is_none())
            .count();
        assert!((120..125).contains(&at_once), "{at_once}");
        let wait = limits.wait_to_send(beside, day).unwrap();
        assert!(wait <= Duration::from_secs(1), "one a second: {wait:?}");
        assert_eq!(limits.wait_to_send("192.0.2.1".parse().unwrap(), day), None);
        let unbound = Limits::new(0);
        assert!((0..500).all(|_| unbound.wait_to_send(ward, day).is_none()));
    }
}

//! Form tickets: each form carries a nonce, the second it was made and a keyed hash over both and its purpose. They
//! make a double submit meet itself, give forms a generous expiry, tell a form that nobody can have read, and stand in
//! for a browser that sends no origin. They hold no identity and are stored nowhere.

use crate::keys::Keys;
use data_encoding::BASE64URL_NOPAD;
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;

/// A form may lie open for a day.
const VALID: SignedDuration = SignedDuration::from_hours(24);
/// Another node's clock may be a little ahead.
const SKEW: SignedDuration = SignedDuration::from_mins(1);
const NONCE: usize = 16;
const MAC: usize = 16;

/// What a valid ticket gives the action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket {
    pub nonce: [u8; NONCE],
    /// How long ago the form was made, in whole seconds.
    pub age: SignedDuration,
}

impl Ticket {
    /// The second in which the form was made; in doubt the earlier one.
    pub fn made(&self, now: Timestamp) -> Timestamp {
        Timestamp::from_second((now - self.age).as_second()).unwrap_or(now)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TicketError {
    /// Not one of ours, or for another form.
    Forged,
    /// Ours, but too old.
    Expired,
}

/// Makes a ticket for one form; `purpose` names the form and what it is about.
pub fn issue(keys: &Keys, purpose: &str, nonce: [u8; NONCE], now: Timestamp) -> String {
    let made = now.as_second().to_be_bytes();
    let mac = keys.mac16("ticket", &[purpose.as_bytes(), &made, &nonce]);
    BASE64URL_NOPAD.encode(&[made.as_slice(), &nonce, &mac].concat())
}

/// Reads a ticket back.
pub fn check(keys: &Keys, purpose: &str, ticket: &str, now: Timestamp) -> Result<Ticket, TicketError> {
    let bytes = BASE64URL_NOPAD
        .decode(ticket.as_bytes())
        .map_err(|_| TicketError::Forged)?;
    if bytes.len() != 8 + NONCE + MAC {
        return Err(TicketError::Forged);
    }
    let (made, rest) = bytes.split_at(8);
    let (nonce, mac) = rest.split_at(NONCE);
    let made: [u8; 8] = made.try_into().map_err(|_| TicketError::Forged)?;
    let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| TicketError::Forged)?;
    let expected = keys.mac16("ticket", &[purpose.as_bytes(), &made, &nonce]);
    if !bool::from(expected.ct_eq(mac)) {
        return Err(TicketError::Forged);
    }
    let age = SignedDuration::from_secs(now.as_second().saturating_sub(i64::from_be_bytes(made)));
    if (-SKEW..=VALID).contains(&age) {
        let age = age.max(SignedDuration::ZERO);
        Ok(Ticket { nonce, age })
    } else {
        Err(TicketError::Expired)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_ticket_fits_its_form_for_a_day() {
        let keys = Keys::from_secret([3; 32]);
        let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let ticket = issue(&keys, "contribute:1", [9; 16], now);
        assert_eq!(
            check(&keys, "contribute:1", &ticket, now),
            Ok(Ticket {
                nonce: [9; 16],
                age: SignedDuration::ZERO
            })
        );
        let read = now + SignedDuration::from_secs(40);
        let age = check(&keys, "contribute:1", &ticket, read).map(|ticket| ticket.age);
        assert_eq!(age, Ok(SignedDuration::from_secs(40)));
        assert_eq!(
            check(&keys, "contribute:2", &ticket, now),
            Err(TicketError::Forged)
        );
        let tomorrow = now + SignedDuration::from_hours(25);
        assert_eq!(
            check(&keys, "contribute:1", &ticket, tomorrow),
            Err(TicketError::Expired)
        );
        assert_eq!(
            check(&Keys::from_secret([4; 32]), "contribute:1", &ticket, now),
            Err(TicketError::Forged)
        );
    }

    proptest! {
        #[test]
        fn nothing_made_up_is_a_ticket(text in ".{0,80}") {
            let keys = Keys::from_secret([3; 32]);
            let refused = check(&keys, "contribute:1", &text, Timestamp::UNIX_EPOCH);
            prop_assert_eq!(refused, Err(TicketError::Forged));
        }
    }
}

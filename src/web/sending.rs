//! What stands between a form and the store when someone sends words: a turn for each address, and signs of a program.
//! Nobody is refused for good: who must wait keeps their words, and what looks like a program's is
//! read by a person after the others. `public::write` calls it.

use crate::keys::hash;
use crate::web::fields::Fields;
use crate::web::ticket::Ticket;
use crate::web::view::View;
use jiff::SignedDuration;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// How long a browser is kept waiting for its turn before it is asked to come again.
const PATIENCE: Duration = Duration::from_secs(8);
/// Nobody reads, thinks, writes, checks and sends faster.
const QUICKEST: SignedDuration = SignedDuration::from_secs(2);
/// A field that people neither see nor hear; programs fill in whatever there is.
pub const TRAP: &str = "subject";
/// A proof is a short number.
const LONGEST_PROOF: usize = 12;

/// Room for those who wait: bounded, so that a flood of them costs no memory.
pub fn waiting_room() -> Arc<Semaphore> {
    Arc::new(Semaphore::new(500))
}

/// Whether the address tells this visitor from others. A proxy on the same machine or network, of which nobody told us,
/// would make everyone one visitor, and all would be slowed.
fn is_told_apart(view: &View) -> bool {
    let near = match view.visitor.to_canonical() {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local(),
    };
    view.config.behind_proxy || !near
}

/// Waits for the turn of this visitor's address; false when that would take too long.
pub async fn has_turn(view: &View) -> bool {
    if !is_told_apart(view) {
        return true;
    }
    let today = view.face.day();
    let Some(mut wait) = view.limits.wait_to_send(view.visitor, today) else {
        return true;
    };
    let Ok(_seat) = view.waiting_room.try_acquire() else {
        return false;
    };
    let mut left = PATIENCE;
    while wait <= left {
        tokio::time::sleep(wait).await;
        left = left.saturating_sub(wait);
        match view.limits.wait_to_send(view.visitor, today) {
            None => return true,
            Some(more) => wait = more.max(Duration::from_millis(20)),
        }
    }
    false
}

/// Whether a program may have sent this form, known by its ticket.
pub fn looks_like_a_program(fields: &Fields, ticket: &Ticket, proof_bits: u32) -> bool {
    ticket.age < QUICKEST
        || !fields.text(TRAP).is_empty()
        || !is_proof(fields.text("ticket"), fields.text("proof"), proof_bits)
}

/// Whether SHA-256 of ticket, full stop and proof begins with so many zero bits; with none asked for, always. About
/// two to the power of `bits` hashes find one, one hash checks it (Back, Hashcash, 2002).
fn is_proof(ticket: &str, proof: &str, bits: u32) -> bool {
    if bits == 0 {
        return true;
    }
    let sum = hash(format!("{ticket}.{proof}").as_bytes());
    let mut zeros = 0;
    for byte in sum {
        zeros += byte.leading_zeros();
        if byte != 0 {
            break;
        }
    }
    proof.len() <= LONGEST_PROOF && zeros >= bits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proof(ticket: &str, bits: u32) -> String {
        (0_u32..)
            .map(|number| number.to_string())
            .find(|proof| is_proof(ticket, proof, bits))
            .unwrap()
    }

    #[test]
    fn a_proof_fits_its_ticket_and_its_size() {
        let found = proof("one", 10);
        assert!(is_proof("one", &found, 10) && is_proof("one", &found, 1));
        assert!(!is_proof("two", &found, 10) && !is_proof("one", &found, 40));
        assert!(!is_proof("one", "", 10) && is_proof("one", "", 0));
    }

    #[test]
    fn signs_of_a_program_are_known() {
        let ticket = |seconds| Ticket {
            nonce: [0; 16],
            age: SignedDuration::from_secs(seconds),
        };
        let found = proof("one", 8);
        let with = |pairs: &[(&str, &str)], seconds, bits| {
            looks_like_a_program(&Fields::of(pairs), &ticket(seconds), bits)
        };
        assert!(!with(&[("ticket", "one")], 30, 0), "a person");
        assert!(with(&[("ticket", "one")], 1, 0), "nobody is so quick");
        assert!(
            with(&[("ticket", "one"), (TRAP, "x")], 30, 0),
            "nobody sees the field"
        );
        assert!(with(&[("ticket", "one")], 30, 8), "no sum where one is asked for");
        assert!(!with(&[("ticket", "one"), ("proof", &found)], 30, 8));
    }
}

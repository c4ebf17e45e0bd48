//! Someone takes a stance on a released contribution, changes it or takes it back. Whether the phase takes any, and
//! whether the words still stand where they were read, is judged in this very transaction. A device is known by a token
//! in its cookie, under the installation's key and another one in each phase; only a keyed hash of it is kept. Sending
//! the same form twice is the same token, so one stance.

use crate::domain::audience::Audience;
use crate::domain::code;
use crate::domain::ids::ContributionId;
use crate::domain::phase::NotAccepted;
use crate::domain::stance::{Judge, Stance};
use crate::keys::Keys;
use crate::store::{Connection, StoreError, contributions, phases, stances};
use jiff::Timestamp;
use subtle::ConstantTimeEq;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StanceError {
    /// Not there, not released, of another engagement, or no longer what was read.
    NoSuchContribution,
    /// This phase is for others.
    NotYourTurn,
    NotAccepted(NotAccepted),
    Store(StoreError),
}

impl From<StoreError> for StanceError {
    fn from(error: StoreError) -> Self {
        StanceError::Store(error)
    }
}

/// 16 bytes drawn from the form ticket and ten of a keyed hash over them and the phase.
const TOKEN: usize = 16;
const PROOF: usize = 10;

fn proof(keys: &Keys, phase: i64, token: &[u8]) -> Vec<u8> {
    let mac = keys.mac("device", &[&phase.to_be_bytes(), token]);
    mac.into_iter().take(PROOF).collect()
}

/// The token that a form's ticket gives to a device that has none in this phase.
pub fn device_token(keys: &Keys, phase: i64, nonce: &[u8; 16]) -> String {
    let token = keys.mac16("device-token", &[&phase.to_be_bytes(), nonce]);
    code::spell(&[token.to_vec(), proof(keys, phase, &token)].concat())
}

/// A citizen's device, from the token in its cookie; nothing made up is taken.
pub fn device(keys: &Keys, phase: i64, token: &str) -> Option<Judge> {
    let bytes = code::unspell(token).filter(|bytes| bytes.len() == TOKEN + PROOF)?;
    let (token, shown) = bytes.split_at(TOKEN);
    bool::from(proof(keys, phase, token).ct_eq(shown)).then(|| Judge {
        mark: keys.mac("stance", &[&phase.to_be_bytes(), token]),
        audience: Audience::Citizen,
    })
}

/// A professional's voice, from its code: the mark is not the one that stands beside the voice's words.
pub fn professional(keys: &Keys, phase: i64, voice_code: &str, audience: Audience) -> Option<Judge> {
    let bytes = code::unspell(voice_code)?;
    Some(Judge {
        mark: keys.mac("stance-of-voice", &[&phase.to_be_bytes(), &bytes]),
        audience,
    })
}

/// Takes the stance; `None` takes it back. `position` is the place at which the words were read: changed ones never come
/// back to theirs.
pub fn take_stance(
    c: &mut Connection,
    slug: &str,
    (id, position): (ContributionId, i64),
    judge: &Judge,
    choice: Option<Stance>,
    now: Timestamp,
) -> Result<(), StanceError> {
    let contribution = contributions::find(c, id)?
        .filter(|contribution| contribution.position == Some(position))
        .ok_or(StanceError::NoSuchContribution)?;
    let phase = phases::hold_to_speak(c, contribution.prompt)?
        .filter(|phase| phase.engagement == slug)
        .ok_or(StanceError::NoSuchContribution)?;
    if !phase.audiences.contains(&judge.audience) {
        return Err(StanceError::NotYourTurn);
    }
    phase.accepts(now).map_err(StanceError::NotAccepted)?;
    if !contributions::hold_at(c, id, position)? {
        return Err(StanceError::NoSuchContribution);
    }
    match choice {
        Some(choice) => stances::put(c, id, judge, choice)?,
        None => stances::remove(c, id, judge)?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys() -> Keys {
        Keys::from_secret([9; 32])
    }

    #[test]
    fn one_ticket_is_one_device_and_another_phase_knows_it_not() {
        let token = device_token(&keys(), 7, &[1; 16]);
        assert_eq!(token, device_token(&keys(), 7, &[1; 16]));
        assert_ne!(token, device_token(&keys(), 7, &[2; 16]));
        assert!(device(&keys(), 7, &token).is_some());
        assert_eq!(device(&keys(), 8, &token), None);
        assert_eq!(device(&Keys::from_secret([8; 32]), 7, &token), None);
    }

    #[test]
    fn the_mark_of_a_voice_is_another_in_each_phase() {
        let mark = |phase| {
            professional(&keys(), phase, "7K3M9QWE", Audience::Ahp)
                .unwrap()
                .mark
        };
        assert_ne!(mark(1), mark(2));
        assert_eq!(mark(1), mark(1));
    }

    proptest! {
        #[test]
        fn nothing_made_up_is_a_device(text in ".{0,60}") {
            prop_assert_eq!(device(&keys(), 7, &text), None);
        }
    }
}

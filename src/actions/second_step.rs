//! The second step of signing in: an authenticator's code (RFC 6238: SHA-1, six digits, 30 seconds, which every
//! authenticator app knows) or a recovery code. Whose password was right waits on the doorstep and is let in here; who
//! has no authenticator yet sets one up there. Not here: passwords, and how often someone may try.

use crate::actions::sign_in::{end_others, open_session};
use crate::chance;
use crate::clock::london_day;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::second_factor::{Proof, RECOVERY_CODES, RecoveryCode, SECONDS, Step, open_steps};
use crate::keys::{Keys, hash, hex};
use crate::store::second_factors::SecondFactor;
use crate::store::sessions::World;
use crate::store::{Connection, StoreError, doorsteps, ledger, second_factors, sessions};
use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD};
use jiff::{SignedDuration, Timestamp};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Long enough to find an authenticator and set it up, short enough for a desk that was left.
const DOORSTEP: SignedDuration = SignedDuration::from_mins(15);
const SEALED_FOR: &str = "second-factor";
const OFFERED_FOR: &str = "second-factor-offer";

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepError {
    /// Nobody waits on this doorstep any longer, or there is nothing to set up.
    Gone,
    /// The code of the authenticator that is being set up does not fit.
    NewCode,
    /// What was shown is no proof: wrong, too old, or used before.
    Wrong,
    Store(StoreError),
}

impl From<StoreError> for StepError {
    fn from(error: StoreError) -> Self {
        StepError::Store(error)
    }
}

/// What an authenticator and this installation share: 160 bits, as RFC 4226 (section 4) recommends.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; Secret::BYTES]);

impl Secret {
    const BYTES: usize = 20;

    pub fn fresh() -> Self {
        Self(chance::bytes())
    }

    /// As it is typed into an authenticator: 32 symbols of RFC 4648's base 32.
    pub fn text(&self) -> String {
        BASE32_NOPAD.encode(&self.0)
    }

    /// As it is scanned: the address that authenticators read.
    pub fn address(&self, issuer: &str, account: &str) -> String {
        let plain = |text: &str| utf8_percent_encode(&text.replace(':', " "), NON_ALPHANUMERIC).to_string();
        let (issuer, secret) = (plain(issuer), self.text());
        format!(
            "otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}",
            plain(account)
        )
    }

    /// Locked, so that a form can carry it until its first code has been shown: the server keeps nothing before.
    pub fn offer(&self, keys: &Keys, staff: i64) -> String {
        BASE64URL_NOPAD.encode(&keys.seal(OFFERED_FOR, &staff.to_be_bytes(), &self.0))
    }

    pub fn of_offer(keys: &Keys, staff: i64, offer: &str) -> Option<Self> {
        let sealed = BASE64URL_NOPAD.decode(offer.as_bytes()).ok()?;
        let bytes = keys.open(OFFERED_FOR, &staff.to_be_bytes(), &sealed)?;
        bytes.try_into().ok().map(Self)
    }

    #[cfg(test)]
    fn code(&self, step: Step) -> String {
        self.totp()
            .zip(u64::try_from(step.second()).ok())
            .map(|(totp, second)| totp.generate(second).to_string())
            .unwrap_or_default()
    }

    fn totp(&self) -> Option<totp_rs::Totp> {
        totp_rs::Builder::new()
            .with_algorithm(totp_rs::Algorithm::SHA1)
            .with_secret(totp_rs::Secret::new_stack(self.0))
            .with_step_duration(SECONDS.unsigned_abs())
            .with_skew(0)
            .build()
            .ok()
    }

    /// Which of the steps that are open a code belongs to; compared in constant time.
    fn step_of(&self, code: &str, now: Timestamp, last: Option<Step>) -> Option<Step> {
        let totp = self.totp()?;
        open_steps(Step::at(now), last)
            .into_iter()
            .find(|step| u64::try_from(step.second()).is_ok_and(|second| totp.check(code, second).is_some()))
    }
}

/// An authenticator that someone is setting up, with its first code as proof that it works.
pub struct Enrolment {
    pub secret: Secret,
    pub code: String,
}

/// Someone's password was right: they wait for the second step. Returns the token for the cookie.
pub fn wait_at_the_door(c: &mut Connection, staff: i64, now: Timestamp) -> Result<String, StoreError> {
    let token = hex(&chance::bytes::<32>());
    doorsteps::insert(c, &hash(token.as_bytes()), staff, now + DOORSTEP)?;
    Ok(token)
}

/// Who waits there.
pub fn at_the_door(c: &mut Connection, token: &str, now: Timestamp) -> Result<Option<i64>, StoreError> {
    doorsteps::find(c, &hash(token.as_bytes()), now)
}

/// Lets someone in who shows the second step; returns the token of the session.
pub fn cross(
    c: &mut Connection,
    keys: &Keys,
    door: &str,
    proof: &Proof,
    now: Timestamp,
) -> Result<String, StepError> {
    let staff = at_the_door(c, door, now)?.ok_or(StepError::Gone)?;
    prove(c, keys, staff, proof, now)?;
    enter(c, door, staff, now)
}

/// Lets someone in who had no authenticator and sets one up; returns the token of the session and the recovery codes.
pub fn cross_by_enrolling(
    c: &mut Connection,
    keys: &Keys,
    door: &str,
    new: &Enrolment,
    now: Timestamp,
) -> Result<(String, Vec<RecoveryCode>), StepError> {
    let staff = at_the_door(c, door, now)?.ok_or(StepError::Gone)?;
    if second_factors::exists(c, staff)? {
        return Err(StepError::Gone);
    }
    let codes = insert(c, keys, staff, new, now)?;
    // None that is open has shown a second step, and none may wake up now that there is one.
    sessions::delete_of(c, World::Staff, staff)?;
    let token = enter(c, door, staff, now)?;
    doorsteps::delete_of(c, staff)?;
    Ok((token, codes))
}

fn enter(c: &mut Connection, door: &str, staff: i64, now: Timestamp) -> Result<String, StepError> {
    if !doorsteps::delete(c, &hash(door.as_bytes()))? {
        return Err(StepError::Gone);
    }
    Ok(open_session(c, World::Staff, staff, now)?)
}

/// Sets up an authenticator for someone who is signed in, or another one in its place; `present` proves the one they
/// have. Every other session of theirs ends. Returns the recovery codes, which are new as well.
pub fn enrol(
    c: &mut Connection,
    keys: &Keys,
    (staff, session): (i64, &str),
    present: Option<&Proof>,
    new: &Enrolment,
    now: Timestamp,
) -> Result<Vec<RecoveryCode>, StepError> {
    if second_factors::exists(c, staff)? {
        prove(c, keys, staff, present.ok_or(StepError::Wrong)?, now)?;
        second_factors::delete(c, staff)?;
    }
    let codes = insert(c, keys, staff, new, now)?;
    end_others(c, staff, session)?;
    Ok(codes)
}

fn insert(
    c: &mut Connection,
    keys: &Keys,
    staff: i64,
    new: &Enrolment,
    now: Timestamp,
) -> Result<Vec<RecoveryCode>, StepError> {
    let step = new
        .secret
        .step_of(&new.code, now, None)
        .ok_or(StepError::NewCode)?;
    second_factors::insert(
        c,
        &SecondFactor {
            staff_id: staff,
            sealed_secret: keys.seal(SEALED_FOR, &staff.to_be_bytes(), &new.secret.0),
            last_step: step,
            since_on: london_day(now),
        },
    )?;
    Ok(draw_codes(c, keys, staff)?)
}

/// New recovery codes in place of all earlier ones, for someone who shows the second step again.
pub fn renew_codes(
    c: &mut Connection,
    keys: &Keys,
    staff: i64,
    proof: &Proof,
    now: Timestamp,
) -> Result<Vec<RecoveryCode>, StepError> {
    prove(c, keys, staff, proof, now)?;
    Ok(draw_codes(c, keys, staff)?)
}

fn draw_codes(c: &mut Connection, keys: &Keys, staff: i64) -> Result<Vec<RecoveryCode>, StoreError> {
    let codes: Vec<RecoveryCode> = (0..RECOVERY_CODES)
        .map(|_| RecoveryCode::from_random(chance::bytes()))
        .collect();
    let hashes: Vec<[u8; 32]> = codes.iter().map(|code| kept(keys, staff, code)).collect();
    second_factors::replace_codes(c, staff, &hashes)?;
    Ok(codes)
}

/// What is kept of a recovery code: of no use without the installation's key, and for nobody else.
fn kept(keys: &Keys, staff: i64, code: &RecoveryCode) -> [u8; 32] {
    keys.mac("recovery-code", &[&staff.to_be_bytes(), code.secret()])
}

/// Uses a proof up, or refuses it.
fn prove(
    c: &mut Connection,
    keys: &Keys,
    staff: i64,
    proof: &Proof,
    now: Timestamp,
) -> Result<(), StepError> {
    let used = match proof {
        Proof::Recovery(code) => second_factors::use_code(c, staff, &kept(keys, staff, code)),
        Proof::Code(digits) => {
            let factor = second_factors::find(c, staff)?.ok_or(StepError::Wrong)?;
            let secret: [u8; Secret::BYTES] = keys
                .open(SEALED_FOR, &staff.to_be_bytes(), &factor.sealed_secret)
                .and_then(|bytes| bytes.try_into().ok())
                .ok_or(StoreError::BadRow("second factor"))?;
            let step = Secret(secret)
                .step_of(digits, now, Some(factor.last_step))
                .ok_or(StepError::Wrong)?;
            second_factors::use_step(c, staff, step)
        }
    };
    used.map_err(|error| match error {
        StoreError::Conflict => StepError::Wrong,
        other => StepError::Store(other),
    })
}

/// Takes someone's authenticator and codes away and ends all that they have open: the next sign-in sets up a new one.
/// Whoever does this could help to take an account over: the ledger tells of it.
pub fn forget(c: &mut Connection, staff: i64, by: Hand, now: Timestamp) -> Result<(), StoreError> {
    second_factors::delete(c, staff)?;
    doorsteps::delete_of(c, staff)?;
    sessions::delete_of(c, World::Staff, staff)?;
    let line = Entry::of_house(Act::SecondStepForgotten, Key(staff), by, now);
    ledger::append(c, &[line])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_rfc_6238() {
        // Appendix B gives eight digits; six are their last ones.
        let secret = Secret(*b"12345678901234567890");
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            let now = Timestamp::from_second(second).unwrap();
            assert_eq!(secret.code(Step::at(now)), code);
            assert_eq!(secret.step_of(code, now, None), Some(Step::at(now)));
            assert_eq!(secret.step_of(code, now, Some(Step::at(now))), None, "once");
            let late = now + SignedDuration::from_secs(30);
            assert_eq!(
                secret.step_of(code, late, None),
                Some(Step::at(now)),
                "one step late"
            );
            let too_late = now + SignedDuration::from_secs(90);
            assert_eq!(secret.step_of(code, too_late, None), None);
        }
    }

    #[test]
    fn an_authenticator_reads_the_address() {
        let secret = Secret(*b"12345678901234567890");
        assert_eq!(
            secret.address("AHPs: Listen", "ruth@example.org"),
            "otpauth://totp/AHPs%20%20Listen:ruth%40example%2Eorg?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=AHPs%20%20Listen"
        );
    }

    #[test]
    fn an_offer_is_for_one_person() {
        let keys = Keys::from_secret([1; 32]);
        let secret = Secret::fresh();
        let offer = secret.offer(&keys, 7);
        assert!(Secret::of_offer(&keys, 7, &offer) == Some(secret));
        assert!(Secret::of_offer(&keys, 8, &offer).is_none());
        assert!(Secret::of_offer(&keys, 7, "AAAA").is_none());
    }
}

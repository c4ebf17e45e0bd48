//! Passwords: argon2id with 64 MiB, three passes, one lane (OWASP's floor is 19 MiB and two). Slow on purpose, so the
//! caller runs it away from requests and transactions. Not here: who may sign in.

use crate::chance;
use crate::domain::words::{TextError, Words};
use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version, password_hash::phc::PasswordHash,
};
use std::sync::LazyLock;

/// Fewest characters of a password.
pub const SHORTEST: usize = 12;
const LONGEST: usize = 256;

/// Why a password cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordError {
    TooShort {
        least: usize,
    },
    TooLong {
        limit: usize,
    },
    /// The first thing that someone would try.
    Guessable,
    Broken,
}

/// A password that may be used; never shown.
pub struct Password(String);

fn argon2() -> Option<Argon2<'static>> {
    Params::new(64 * 1024, 3, 1, None)
        .ok()
        .map(|params| Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

impl Password {
    /// Any characters, 12 to 256 of them; not the address it belongs to, nor one sign repeated.
    pub fn parse(typed: &str, email: &str) -> Result<Self, PasswordError> {
        let words = match Words::parse(typed, LONGEST) {
            Ok(words) => words,
            Err(TextError::Empty) => return Err(PasswordError::TooShort { least: SHORTEST }),
            Err(TextError::TooLong { limit, .. }) => return Err(PasswordError::TooLong { limit }),
        };
        let typed = words.as_str();
        if typed.chars().count() < SHORTEST {
            return Err(PasswordError::TooShort { least: SHORTEST });
        }
        let lower = typed.to_lowercase();
        let whole = !email.is_empty() && lower == email.to_lowercase();
        let local = email.split('@').next().unwrap_or("");
        let repeated = typed.chars().all(|c| typed.starts_with(c));
        let obvious = ["password", "123456789", "ahpslisten", "qwertyuiop"]
            .iter()
            .any(|word| lower.starts_with(word));
        if repeated || obvious || whole || (local.len() > 3 && lower.starts_with(&local.to_lowercase())) {
            return Err(PasswordError::Guessable);
        }
        Ok(Self(words.into_string()))
    }

    /// Salted and hashed, in the PHC string format.
    pub fn hash(&self) -> Result<String, PasswordError> {
        hash_with_salt(&self.0, &chance::bytes::<16>())
    }
}

fn hash_with_salt(password: &str, salt: &[u8]) -> Result<String, PasswordError> {
    let argon2 = argon2().ok_or(PasswordError::Broken)?;
    argon2
        .hash_password_with_salt(password.as_bytes(), salt)
        .map(|hash| hash.to_string())
        .map_err(|_| PasswordError::Broken)
}

/// What is compared when nobody of that name exists, so that the answer takes as long.
static NOBODY: LazyLock<String> =
    LazyLock::new(|| hash_with_salt("nobody signs in with this", &[0; 16]).unwrap_or_default());

/// Whether `typed` is the password behind `stored`; `None` takes as long and is never right.
pub fn verify(typed: &str, stored: Option<&str>) -> bool {
    let Ok(hash) = PasswordHash::new(stored.unwrap_or(&NOBODY)) else {
        return false;
    };
    let cleaned = Words::parse(typed, LONGEST)
        .map(Words::into_string)
        .unwrap_or_default();
    let fits = argon2().is_some_and(|argon2| argon2.verify_password(cleaned.as_bytes(), &hash).is_ok());
    fits && stored.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_keeps_the_parameters_and_fits_its_password_only() {
        let hash = Password::parse("correct horse battery", "someone@example.org")
            .ok()
            .unwrap()
            .hash()
            .unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{hash}");
        assert!(verify("correct horse battery", Some(&hash)));
        assert!(!verify("correct horse batterz", Some(&hash)));
        assert!(!verify("nobody signs in with this", None));
    }

    #[test]
    fn weak_passwords_are_refused() {
        let refuse = |typed| Password::parse(typed, "rosa.parks@example.org").err();
        assert_eq!(refuse("short"), Some(PasswordError::TooShort { least: 12 }));
        assert_eq!(refuse("aaaaaaaaaaaaaa"), Some(PasswordError::Guessable));
        assert_eq!(refuse("Rosa.Parks2026"), Some(PasswordError::Guessable));
        assert_eq!(refuse("پاس ورڈ جو لمبا ہے"), None);
    }
}

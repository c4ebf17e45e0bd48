//! The installation's secret and what is derived from it: form tickets, contribution ids, receipts and voice codes are
//! keyed hashes, so that a double submit meets itself without anything about it being stored. What must be read again is
//! sealed under it. The key file is made on first start and must be readable by its owner only.

use crate::chance;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

/// Keyed hashes under the installation's secret.
#[derive(Clone)]
pub struct Keys {
    secret: [u8; 32],
}

/// Why the key file cannot be used.
#[derive(Debug)]
pub enum KeyError {
    /// Others than its owner may read it.
    TooOpen,
    /// Not 32 bytes.
    Malformed,
    Io(io::Error),
}

impl Keys {
    pub fn from_secret(secret: [u8; 32]) -> Self {
        Self { secret }
    }

    /// Reads the key file, or makes it with mode 0600.
    pub fn load(path: &Path) -> Result<Self, KeyError> {
        match fs::read(path) {
            Ok(bytes) => {
                let mode = fs::metadata(path).map_err(KeyError::Io)?.permissions().mode();
                if mode & 0o077 != 0 {
                    return Err(KeyError::TooOpen);
                }
                bytes
                    .try_into()
                    .map(Self::from_secret)
                    .map_err(|_| KeyError::Malformed)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let keys = Self::from_secret(chance::bytes());
                let mut file = fs::OpenOptions::new()
                    .write(true)
                    .create_new(true)
                    .mode(0o600)
                    .open(path)
                    .map_err(KeyError::Io)?;
                file.write_all(&keys.secret)
                    .and_then(|()| file.sync_all())
                    .map_err(KeyError::Io)?;
                Ok(keys)
            }
            Err(error) => Err(KeyError::Io(error)),
        }
    }

    /// HMAC-SHA-256 over a purpose and parts, each preceded by its length so that no two inputs collide.
    pub fn mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.secret) else {
            // HMAC takes keys of any length.
            return [0; 32];
        };
        for part in [purpose.as_bytes()].iter().chain(parts) {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// The first half of [`Keys::mac`]: 128 bits.
    pub fn mac16(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 16] {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, ..] = self.mac(purpose, parts);
        [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]
    }
}

/// Bytes of chance before what is sealed (XChaCha20: 192 bits, so that chance alone never draws one twice).
const NONCE: usize = 24;

impl Keys {
    /// Locks `plain` away (XChaCha20-Poly1305, draft-irtf-cfrg-xchacha) under a key for this purpose alone: what comes out
    /// is 40 bytes longer, another one each time, and opens only for the same purpose and the same `about`.
    pub fn seal(&self, purpose: &str, about: &[u8], plain: &[u8]) -> Vec<u8> {
        let nonce = chance::bytes::<NONCE>();
        let payload = Payload {
            msg: plain,
            aad: about,
        };
        let sealed = self.cipher(purpose).encrypt(&XNonce::from(nonce), payload);
        // Only gigabytes cannot be sealed.
        [nonce.as_slice(), &sealed.unwrap_or_default()].concat()
    }

    /// What was sealed, unless it was changed, or sealed for something else or under another key.
    pub fn open(&self, purpose: &str, about: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, rest) = sealed.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let payload = Payload {
            msg: rest,
            aad: about,
        };
        self.cipher(purpose).decrypt(&XNonce::from(nonce), payload).ok()
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        use chacha20poly1305::KeyInit;
        XChaCha20Poly1305::new(&self.mac("seal", &[purpose.as_bytes()]).into())
    }
}

/// SHA-256, for secrets at rest.
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Lower-case hexadecimal, for names of sets and digests.
pub fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_into_each_other() {
        let keys = Keys::from_secret([1; 32]);
        assert_ne!(keys.mac("x", &[b"ab", b"c"]), keys.mac("x", &[b"a", b"bc"]));
        assert_ne!(keys.mac("x", &[b"ab"]), keys.mac("y", &[b"ab"]));
    }

    #[test]
    fn what_is_sealed_opens_for_the_same_thing_only() {
        let keys = Keys::from_secret([1; 32]);
        let sealed = keys.seal("x", b"about", b"plain words");
        assert_ne!(sealed, keys.seal("x", b"about", b"plain words"), "another nonce");
        assert!(!sealed.windows(5).any(|part| part == b"plain"));
        assert_eq!(keys.open("x", b"about", &sealed), Some(b"plain words".to_vec()));
        assert_eq!(keys.open("y", b"about", &sealed), None);
        assert_eq!(keys.open("x", b"other", &sealed), None);
        assert_eq!(Keys::from_secret([2; 32]).open("x", b"about", &sealed), None);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(keys.open("x", b"about", &changed), None, "byte {at}");
        }
        assert_eq!(keys.open("x", b"about", &sealed[..20]), None);
    }

    #[test]
    fn a_key_file_that_others_may_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.key");
        let first = Keys::load(&path).unwrap();
        assert_eq!(Keys::load(&path).unwrap().secret, first.secret);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(Keys::load(&path), Err(KeyError::TooOpen)));
    }
}

//! Tokens that are signed without being seen: VOPRF(P-384, SHA-384) of RFC 9497, token type 1 of RFC 9578.
//!
//! The server's half, pure but for chance; who may have one and what it opens is not decided here.
//!
//! Whoever asks hides ("blinds") what is to be signed under a number of their own, which makes what we see equally likely
//! for every token: so no record of ours, however complete, tells later which token was whose. The proof beside the
//! answer shows that the published key made it and no key of one person's own.

use crate::chance;
use crate::keys::hash;
use data_encoding::BASE64URL_NOPAD;
use p384::NistP384;
use p384::elliptic_curve::rand_core::{CryptoRng, Error, RngCore, impls};
use subtle::ConstantTimeEq;
use voprf::{BlindedElement, Group, VoprfClient, VoprfServer};

/// VOPRF(P-384, SHA-384).
const KIND: [u8; 2] = [0, 1];
/// The challenge of RFC 9577 that all our tokens answer: of this kind, by this issuer, for no occasion and no other site.
/// The key alone says for which phase and group a token is.
const CHALLENGE: &[u8] = b"\x00\x01\x00\x0aahpslisten\x00\x00\x00";
/// A point of the curve, compressed.
pub const POINT: usize = 49;
/// Kind, nonce, digest of the challenge, key, what the key makes of them.
const TOKEN: usize = 2 + 32 + 32 + 32 + 48;
/// What an unblinded answer is made of: all but the last.
const SIGNED: usize = TOKEN - 48;
/// Binds a key pair to its purpose (`DeriveKeyPair`).
const INFO: &[u8] = b"ahpslisten voice";

/// Draws from the one source of chance of the house.
struct Dice;

impl RngCore for Dice {
    fn next_u32(&mut self) -> u32 {
        u32::from_le_bytes(chance::bytes())
    }

    fn next_u64(&mut self) -> u64 {
        u64::from_le_bytes(chance::bytes())
    }

    fn fill_bytes(&mut self, into: &mut [u8]) {
        impls::fill_bytes_via_next(self, into);
    }

    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(into);
        Ok(())
    }
}

impl CryptoRng for Dice {}

/// A token as it is spent: 146 bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Vec<u8>);

impl Token {
    /// Reads what a browser kept or somebody pasted: base 64 as addresses spell it, however it was broken into lines.
    pub fn parse(typed: &str) -> Option<Self> {
        let spelled: String = typed.split_whitespace().collect();
        let bytes = BASE64URL_NOPAD.decode(spelled.as_bytes()).ok()?;
        let token = Self(bytes);
        let ours =
            token.0.len() == TOKEN && token.0.starts_with(&KIND) && token.part(34, 32) == hash(CHALLENGE);
        ours.then_some(token)
    }

    /// SHA-256 of the public key that is to have signed it.
    pub fn key_id(&self) -> [u8; 32] {
        self.part(66, 32).try_into().unwrap_or_default()
    }

    /// What is kept of a token that was spent.
    pub fn mark(&self) -> [u8; 32] {
        hash(&self.0)
    }

    fn part(&self, from: usize, length: usize) -> &[u8] {
        self.0.get(from..from + length).unwrap_or_default()
    }
}

/// What whoever asked gets back: the answer and the proof that the published key gave it, as bytes on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    pub evaluated: Vec<u8>,
    pub proof: Vec<u8>,
}

/// A pair of keys. The secret half is made anew from its seed each time, and the seed lies sealed.
pub struct TokenKey(VoprfServer<NistP384>);

impl TokenKey {
    pub fn from_seed(seed: &[u8]) -> Option<Self> {
        Self::derive(seed, INFO)
    }

    fn derive(seed: &[u8], info: &[u8]) -> Option<Self> {
        VoprfServer::new_from_seed(seed, info).ok().map(Self)
    }

    /// The public half, compressed (SEC 1).
    pub fn public(&self) -> Vec<u8> {
        NistP384::serialize_elem(self.0.get_public_key()).to_vec()
    }

    /// Signs what cannot be seen. None where it is no point of the curve.
    pub fn sign(&self, blinded: &[u8]) -> Option<Signed> {
        if blinded.len() != POINT {
            return None;
        }
        let blinded = BlindedElement::deserialize(blinded).ok()?;
        let answer = self.0.blind_evaluate(&mut Dice, &blinded);
        Some(Signed {
            evaluated: answer.message.serialize().to_vec(),
            proof: answer.proof.serialize().to_vec(),
        })
    }

    /// Whether this key signed the token.
    pub fn has_signed(&self, token: &Token) -> bool {
        let (signed, shown) = (token.part(0, SIGNED), token.part(SIGNED, TOKEN - SIGNED));
        self.0
            .evaluate(signed)
            .is_ok_and(|made| bool::from(made.to_vec().ct_eq(shown)))
    }
}

/// Someone who asks for a token in Rust: the demonstration's invented people, and tests. People's browsers do the same
/// in `assets/js/voprf.js`.
pub struct Asker {
    client: VoprfClient<NistP384>,
    /// What is to be signed.
    input: Vec<u8>,
    /// What is sent.
    pub blinded: Vec<u8>,
}

impl Asker {
    /// `public` is the published key.
    pub fn new(public: &[u8]) -> Option<Self> {
        let input = [
            KIND.as_slice(),
            &chance::bytes::<32>(),
            &hash(CHALLENGE),
            &hash(public),
        ]
        .concat();
        let begun = VoprfClient::blind(&input, &mut Dice).ok()?;
        Some(Self {
            blinded: begun.message.serialize().to_vec(),
            client: begun.state,
            input,
        })
    }

    /// The token, as it is kept and typed. None where the proof does not hold.
    pub fn finish(&self, public: &[u8], signed: &Signed) -> Option<String> {
        let evaluated = voprf::EvaluationElement::deserialize(&signed.evaluated).ok()?;
        let proof = voprf::Proof::deserialize(&signed.proof).ok()?;
        let public = NistP384::deserialize_elem(public).ok()?;
        let made = self
            .client
            .finalize(&self.input, &evaluated, &proof, public)
            .ok()?;
        Some(BASE64URL_NOPAD.encode(&[self.input.as_slice(), &made].concat()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RFC: &str = include_str!("../tests/data/tokens/rfc9497-p384.json");

    fn unhex(value: &serde_json::Value) -> Vec<u8> {
        data_encoding::HEXLOWER
            .decode(value.as_str().unwrap().as_bytes())
            .unwrap()
    }

    #[test]
    fn the_vectors_of_rfc_9497_hold() {
        let rfc: serde_json::Value = serde_json::from_str(RFC).unwrap();
        let key = TokenKey::derive(&unhex(&rfc["seed"]), &unhex(&rfc["info"])).unwrap();
        assert_eq!(key.public(), unhex(&rfc["key"]));
        let public = NistP384::deserialize_elem(&key.public()).unwrap();
        for vector in rfc["vectors"].as_array().unwrap() {
            let input = unhex(&vector["input"]);
            let blinded = unhex(&vector["blinded"]);
            let signed = key.sign(&blinded).unwrap();
            assert_eq!(signed.evaluated, unhex(&vector["evaluated"]));
            let client = [unhex(&vector["blind"]), blinded].concat();
            let client = VoprfClient::<NistP384>::deserialize(&client).unwrap();
            let evaluated = voprf::EvaluationElement::deserialize(&signed.evaluated).unwrap();
            for proof in [unhex(&vector["proof"]), signed.proof.clone()] {
                let proof = voprf::Proof::deserialize(&proof).unwrap();
                let made = client.finalize(&input, &evaluated, &proof, public).unwrap();
                assert_eq!(made.to_vec(), unhex(&vector["output"]));
            }
            assert_eq!(key.0.evaluate(&input).unwrap().to_vec(), unhex(&vector["output"]));
        }
    }

    #[test]
    fn a_token_is_of_its_key_alone() {
        let (key, other) = (
            TokenKey::from_seed(&[1; 32]).unwrap(),
            TokenKey::from_seed(&[2; 32]).unwrap(),
        );
        let asker = Asker::new(&key.public()).unwrap();
        let signed = key.sign(&asker.blinded).unwrap();
        let spelled = asker.finish(&key.public(), &signed).unwrap();
        let (one, rest) = spelled.split_at(90);
        let token = Token::parse(&format!(" {one} \n {rest}")).unwrap();
        assert_eq!(token.key_id(), hash(&key.public()));
        assert!(key.has_signed(&token) && !other.has_signed(&token));
        assert_eq!(spelled.len(), 195);
        // Another key's answer, or one that was touched, has no proof.
        let wrong = other.sign(&asker.blinded).unwrap();
        assert_eq!(asker.finish(&key.public(), &wrong), None);
        let mixed = Signed {
            proof: wrong.proof,
            ..signed
        };
        assert_eq!(asker.finish(&key.public(), &mixed), None);
        // Every part of it counts.
        for at in [0, 1, 2, 33, 34, 65, 66, 97, 98, TOKEN - 1] {
            let mut touched = token.clone();
            touched.0[at] ^= 1;
            let read = Token::parse(&BASE64URL_NOPAD.encode(&touched.0));
            assert!(read.is_none_or(|read| !key.has_signed(&read)), "byte {at}");
        }
        for wrong in ["", "AAE", "7K3M 9QWE 0000 1111", "ü"] {
            assert!(Token::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn what_is_no_point_is_not_signed() {
        let key = TokenKey::from_seed(&[1; 32]).unwrap();
        for wrong in [
            vec![],
            vec![0; POINT],
            vec![255; POINT],
            vec![2; POINT - 1],
            vec![0],
        ] {
            assert_eq!(key.sign(&wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn what_is_seen_is_another_each_time() {
        let key = TokenKey::from_seed(&[1; 32]).unwrap().public();
        let (one, other) = (Asker::new(&key).unwrap(), Asker::new(&key).unwrap());
        assert_ne!(one.blinded, other.blinded);
        assert_eq!(one.blinded.len(), POINT);
    }
}

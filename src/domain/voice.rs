//! The pseudonymous voice of a professional in one phase. An account's right to speak is turned into it once; what
//! remains of it here is an audience and a group large enough to disappear in. It names nobody.

use crate::domain::audience::Audience;

/// Who a voice speaks as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    pub audience: Audience,
    /// Code of the profession or discipline group; small professions share one (reference data `voice_group`).
    pub group: String,
    /// SHA-256 of the voice code: the same for all that one voice says in a phase, and joined to nothing else.
    pub mark: [u8; 32],
}

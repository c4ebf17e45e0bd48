//! The only place that draws lots. Everyone else is handed bytes.

use rand::TryRng;

/// Unguessable bytes from the operating system.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0_u8; N];
    // Without randomness nothing here is safe: better to stop than to hand out guessable codes.
    if rand::rngs::SysRng.try_fill_bytes(&mut bytes).is_err() {
        std::process::abort();
    }
    bytes
}

//! Compresses bytes once, so that serving them again costs nothing. Only for what everyone may see: a page with a
//! secret and a visitor's words in it is never compressed, because its length could tell (BREACH).

use crate::keys::{hash, hex};
use crate::web::public_face::Kept;
use actix_web::web::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// A middling effort: within a few per cent of the best at a tenth of the time.
const BROTLI_QUALITY: u32 = 5;
/// 64 kB, which is more than any page of ours; a larger window only takes memory.
const BROTLI_WINDOW: u32 = 16;

/// The bytes plain, gzipped and as brotli, with an entity tag over the plain ones.
pub fn squeeze(plain: Vec<u8>) -> Kept {
    let etag = format!("\"{}\"", hex(&hash(&plain)).chars().take(20).collect::<String>());
    let gzip = gzip(&plain).unwrap_or_else(|| plain.clone());
    let brotli = brotli(&plain).unwrap_or_else(|| plain.clone());
    Kept {
        plain: Bytes::from(plain),
        gzip: Bytes::from(gzip),
        brotli: Bytes::from(brotli),
        etag,
    }
}

fn gzip(plain: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(plain).ok()?;
    encoder.finish().ok()
}

fn brotli(plain: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    encoder.write_all(plain).ok()?;
    encoder.flush().ok()?;
    Some(encoder.into_inner())
}

//! A receipt as its author keeps it: shown, said aloud, scanned, printed. Not here: what it opens (`public::receipt`).
//! The confirmation shows one; whoever prints receipts for others shows several.

use crate::domain::receipt::ReceiptCode;
use crate::web::view::View;
use fast_qr::{ECL, Mask, QRBuilder};
use serde::Serialize;

/// Facts of the component `ahp.slip`.
#[derive(Serialize, Clone)]
pub struct Slip {
    /// Seven groups of four symbols.
    pub groups: Vec<String>,
    /// The same as fourteen English words.
    pub words: Vec<&'static str>,
    pub picture: Picture,
    /// Address of the page where the code is typed; the code is no part of it.
    pub site: String,
}

/// A QR code (ISO/IEC 18004) as one SVG path of unit squares, quiet zone included. It holds the code as plain text and
/// no address, so that scanning it asks no server. `size` 0 where it could not be drawn.
#[derive(Serialize, Clone)]
pub struct Picture {
    pub size: usize,
    pub path: String,
}

/// Modules of white that a scanner needs on every side.
const QUIET: usize = 4;

impl Slip {
    pub fn of(view: &View, code: &ReceiptCode) -> Self {
        let groups = code.groups();
        Self {
            picture: Picture::of(&groups.join(" ")),
            words: code.words(),
            groups,
            site: format!("{}{}", view.origin, view.paths.receipt()),
        }
    }

    pub fn sample() -> Self {
        let code = ReceiptCode::from_random([7; 16]);
        Self {
            picture: Picture::of(&code.groups().join(" ")),
            words: code.words(),
            groups: code.groups(),
            site: "https://listen.example.org/receipt".into(),
        }
    }
}

impl Picture {
    /// Symbols and spaces fit the alphanumeric mode: 25 by 25 modules, a seventh of which may be dirt.
    pub fn of(text: &str) -> Self {
        // A scanner reads every mask. The best of the eight is worth looking for where the text is regular; a code is random
        // already, and drawing eight costs more than the rest of the page.
        let Ok(drawn) = QRBuilder::new(text).ecl(ECL::M).mask(Mask::Checkerboard).build() else {
            return Self {
                size: 0,
                path: String::new(),
            };
        };
        let mut path = String::new();
        for (row, line) in drawn.data.chunks(drawn.size).take(drawn.size).enumerate() {
            let mut from = 0;
            // Neighbours in a row are one bar: a third of the bytes.
            for run in line.chunk_by(|a, b| a.value() == b.value()) {
                if run.first().is_some_and(|module| module.value()) {
                    let (x, y, long) = (from + QUIET, row + QUIET, run.len());
                    path.push_str(&format!("M{x} {y}h{long}v1h-{long}z"));
                }
                from += run.len();
            }
        }
        Self {
            size: drawn.size + 2 * QUIET,
            path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_a_small_picture() {
        let slip = Slip::sample();
        assert_eq!(slip.picture.size, 25 + 2 * QUIET);
        assert!(
            slip.picture.path.starts_with("M4 4h7v1h-7z"),
            "the first finder pattern"
        );
        assert!(slip.picture.path.len() < 4_000);
    }
}

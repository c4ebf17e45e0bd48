//! Style sheet, script and images, inside the binary, under addresses that carry a hash of their content.
//! Compressed once, when first asked for.

use crate::keys::{hash, hex};
use crate::web::public_face::Kept;
use crate::web::squeeze::squeeze;
use rust_embed::RustEmbed;
use std::collections::BTreeMap;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "assets"]
#[include = "css/*"]
#[include = "js/*"]
#[include = "img/*.svg"]
struct Files;

/// The order in which the sheets are read.
const SHEETS: [&str; 7] = [
    "css/tokens.css",
    "css/base.css",
    "css/layout.css",
    "css/components.css",
    "css/readings.css",
    "css/writing.css",
    "css/print.css",
];

/// The scripts, each a block of its own; every page works without them.
const SCRIPTS: [&str; 4] = [
    "js/exit.js",
    "js/character-count.js",
    "js/keep-words.js",
    "js/prove.js",
];

/// What makes and keeps tokens, and the way out; only the pages of accounts and voices carry it.
const TOKENS: [&str; 3] = ["js/exit.js", "js/voprf.js", "js/token.js"];

pub struct Asset {
    pub content_type: &'static str,
    bytes: Vec<u8>,
    kept: OnceLock<Kept>,
}

impl Asset {
    pub fn kept(&self) -> &Kept {
        self.kept.get_or_init(|| squeeze(self.bytes.clone()))
    }
}

pub struct Assets {
    by_name: BTreeMap<String, Asset>,
    pub css: String,
    pub js: String,
    pub tokens: String,
    pub icon: String,
    /// The pictures of Easy Read, as symbols of one file.
    pub pictures: String,
}

impl Assets {
    pub fn load() -> Self {
        let joined = |paths: &[&str]| -> Vec<u8> {
            paths
                .iter()
                .filter_map(|path| Files::get(path))
                .flat_map(|file| file.data.into_owned())
                .collect()
        };
        let mut by_name = BTreeMap::new();
        let mut add = |stem: &str, ending: &str, content_type, bytes: Vec<u8>| {
            let mark: String = hex(&hash(&bytes)).chars().take(12).collect();
            let name = format!("{stem}-{mark}.{ending}");
            by_name.insert(
                name.clone(),
                Asset {
                    content_type,
                    bytes,
                    kept: OnceLock::new(),
                },
            );
            name
        };
        let css = add("site", "css", "text/css; charset=utf-8", joined(&SHEETS));
        let js = add("site", "js", "text/javascript; charset=utf-8", joined(&SCRIPTS));
        let tokens = add("tokens", "js", "text/javascript; charset=utf-8", joined(&TOKENS));
        let icon = add("icon", "svg", "image/svg+xml", joined(&["img/icon.svg"]));
        let pictures = add("pictures", "svg", "image/svg+xml", joined(&["img/pictures.svg"]));
        Self {
            by_name,
            css,
            js,
            tokens,
            icon,
            pictures,
        }
    }

    pub fn get(&self, name: &str) -> Option<&Asset> {
        self.by_name.get(name)
    }
}

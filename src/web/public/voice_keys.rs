//! The public list of the keys that sign voices unseen, with their hashes.
//!
//! It says plainly what each way to a voice protects against and what not. Made from a release alone: everyone reads the
//! same list.

use crate::domain::token::{TokenRule, line};
use crate::keys::{hash, hex};
use crate::publish::edition::{Edition, rule};
use crate::render::Page;
use crate::web::error::PageError;
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct VoiceKeysPage {
    pub back_href: String,
    pub moderation_href: String,
    pub code_href: String,
    /// The release that the list is from.
    pub number: i64,
    pub keys: Vec<KeyRow>,
    /// SHA-256 of the list as the ledger has it; the list itself, line by line.
    pub list_hash: String,
    pub list: String,
    /// No token of a key is taken before so many were issued.
    pub floor: i64,
}

#[derive(Serialize, Clone)]
pub struct KeyRow {
    pub phase: String,
    pub group: String,
    /// What the account page names the group by.
    pub value: String,
    /// The public key, in hexadecimal, and its SHA-256.
    pub key: String,
    pub id: String,
}

impl Page for VoiceKeysPage {
    const TEMPLATE: &'static str = "public/voice_keys.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |group: &str| KeyRow {
            phase: "Respond".into(),
            group: group.into(),
            value: format!("respond:ahp:{group}"),
            key: "02".repeat(49),
            id: "ab".repeat(32),
        };
        let page = |keys: Vec<KeyRow>| VoiceKeysPage {
            back_href: "/ahp-strategy".into(),
            moderation_href: "/ahp-strategy/moderation".into(),
            code_href: "/ahp-strategy/voice".into(),
            number: 4,
            list_hash: "cd".repeat(32),
            list: keys
                .iter()
                .map(|row| line("respond", "ahp", &row.group, &row.key))
                .collect(),
            keys,
            floor: 20,
        };
        vec![("two keys", page(vec![row("Paramedics"), row("<Dietitians>")]))]
    }
}

/// How a form and the list name the key of a group.
pub fn value(kind: &str, audience: &str, group: &str) -> String {
    format!("{kind}:{audience}:{group}")
}

fn rows(view: &View, edition: &Edition) -> (Vec<KeyRow>, String) {
    let reading = view.reading.code();
    let mut lines = Vec::new();
    let mut rows = Vec::new();
    for phase in &edition.phases {
        for known in edition.voice_keys.iter().filter(|known| known.phase == phase.id) {
            let list = if known.audience == "ahp" {
                "voice_group"
            } else {
                "discipline"
            };
            lines.push(line(&phase.kind, &known.audience, &known.group, &known.key));
            rows.push(KeyRow {
                phase: said(edition, &format!("phase.{}.name", phase.kind), &reading),
                group: said(edition, &format!("list.{list}.{}", known.group), &reading),
                value: value(&phase.kind, &known.audience, &known.group),
                key: known.key.clone(),
                id: known.id.clone(),
            });
        }
    }
    lines.sort_unstable();
    (rows, lines.concat())
}

/// How many must have had a token before any of their group is taken.
fn floor(edition: &Edition) -> i64 {
    let number = rule(edition.entries("rule"), "voice-tokens", "number");
    let set = TokenRule::new(number.and_then(|n| u64::try_from(n).ok()), None, "");
    i64::try_from(set.floor).unwrap_or(i64::MAX)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    if edition.voice_keys.is_empty() {
        return Err(PageError::NotFound);
    }
    let (keys, list) = rows(&view, &edition);
    let page = VoiceKeysPage {
        back_href: view.paths.engagement(&slug),
        moderation_href: view.paths.moderation(&slug),
        code_href: view.paths.voice(&slug),
        number: edition.number,
        keys,
        list_hash: hex(&hash(list.as_bytes())),
        list,
        floor: floor(&edition),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

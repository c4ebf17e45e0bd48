//! How people stay anonymous: every column that the database keeps of anyone, from the one table that a test compares
//! with the real schema. Not here: the rules behind it (ARCHITECTURE.md) and the privacy notice (`information`).

use crate::render::{Frame, Page};
use crate::web::error::PageError;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// table -> column -> explanation, which is worded by `kept-EXPLANATION`.
pub type Tables = BTreeMap<String, BTreeMap<String, String>>;

/// The table of what is kept, as `assets/kept.toml` has it: the order of the explanations, and a table for each world.
#[derive(Debug, Clone, Deserialize)]
pub struct Kept {
    pub order: Vec<String>,
    #[serde(flatten)]
    pub worlds: BTreeMap<String, Tables>,
}

impl Kept {
    pub fn load() -> Result<Self, toml::de::Error> {
        toml::from_str(include_str!("../../../assets/kept.toml"))
    }
}

/// The worlds in the order of the page: what most people come for is first.
pub const WORLDS: [&str; 5] = ["voices", "equality", "notices", "people", "desk"];

#[derive(Serialize)]
pub struct AnonymityPage {
    pub never: Vec<String>,
    pub worlds: Vec<KeptWorld>,
    pub limits: Vec<String>,
    pub columns: Vec<ColumnRow>,
}

#[derive(Serialize)]
pub struct KeptWorld {
    /// Worded by `anonymity-NAME-heading` and `anonymity-NAME-about`.
    pub name: &'static str,
    /// Keys of the explanations, each once.
    pub keys: Vec<String>,
}

#[derive(Serialize)]
pub struct ColumnRow {
    pub table: String,
    pub column: String,
    pub key: String,
}

impl AnonymityPage {
    fn of(kept: &Kept) -> Self {
        let tables = |world: &str| kept.worlds.get(world).into_iter().flatten();
        let keys = |world: &str| {
            let used: BTreeSet<&String> = tables(world).flat_map(|(_, columns)| columns.values()).collect();
            kept.order
                .iter()
                .filter(|name| used.contains(name))
                .map(|name| format!("kept-{name}"))
                .collect()
        };
        let columns = WORLDS
            .into_iter()
            .flat_map(tables)
            .flat_map(|(table, columns)| {
                columns.iter().map(|(column, name)| ColumnRow {
                    table: table.clone(),
                    column: column.clone(),
                    key: format!("kept-{name}"),
                })
            })
            .collect();
        AnonymityPage {
            never: (1..=5).map(|number| format!("anonymity-not-{number}")).collect(),
            worlds: WORLDS
                .map(|name| KeptWorld {
                    name,
                    keys: keys(name),
                })
                .into(),
            limits: (1..=3)
                .map(|number| format!("anonymity-limits-{number}"))
                .collect(),
            columns,
        }
    }
}

impl Page for AnonymityPage {
    const TEMPLATE: &'static str = "public/anonymity.html";

    fn samples() -> Vec<(&'static str, Self)> {
        Kept::load()
            .iter()
            .map(|kept| ("as it is", AnonymityPage::of(kept)))
            .collect()
    }
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let page = AnonymityPage::of(&Kept::load().map_err(|error| PageError::broken(&error))?);
    let mut shell = shell::plain(&view)?;
    shell.private = false;
    answer::public(&view, req.headers(), &page, &Frame::of(&shell)?)
}

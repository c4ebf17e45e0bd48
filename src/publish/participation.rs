//! Who took part in an engagement against who there is, from a release alone: what the public sees and what the team
//! sees is the same, and both tell no more than the figures that passed the gate. Not here: how shares are compared
//! (`analysis::representation`), and where the figures come from (`heard`).

use crate::analysis::disclosure::Published;
pub use crate::analysis::representation::Standing;
use crate::analysis::representation::{Group, standings, where_to_go};
use crate::publish::edition::{Edition, HeardOf};

/// Lists whose entries may say how many people there are; the source of their numbers is the entry of the list
/// `benchmark` beside each.
const COMPARED: [(&str, &str); 2] = [("region", "region"), ("voice_group", "voice-group")];

/// One comparison: the groups of a list in its order.
pub struct Part {
    pub list: &'static str,
    /// Code in the list `benchmark`.
    pub benchmark: &'static str,
    pub groups: Vec<(String, Standing)>,
    /// Places in `groups`: where an hour of outreach would help most.
    pub missing: Vec<usize>,
    /// Of 100 voices, how many did not say; none where that is not known, or too little is shown.
    pub silent_percent: Option<i64>,
}

/// The comparisons that a release allows; those of which too little can be said are left out.
pub fn parts(edition: &Edition) -> Vec<Part> {
    COMPARED
        .into_iter()
        .filter_map(|(list, benchmark)| part(edition, list, benchmark))
        .collect()
}

fn part(edition: &Edition, list: &'static str, benchmark: &'static str) -> Option<Part> {
    edition
        .entries("benchmark")
        .iter()
        .find(|entry| entry.code == benchmark)?;
    let row = edition.heard.get(list)?;
    let mut codes = Vec::new();
    let mut groups = Vec::new();
    for entry in edition.entries(list) {
        let Some(people) = entry.facts.get("people").and_then(|n| n.parse().ok()) else {
            continue;
        };
        let figure: Published = row.iter().find(|(code, _)| *code == entry.code)?.1.kept()?;
        codes.push(entry.code.clone());
        groups.push(Group { figure, people });
    }
    let found = standings(&groups)?;
    let of = edition.heard_of.get(list)?;
    Some(Part {
        list,
        benchmark,
        missing: where_to_go(&found),
        groups: codes.into_iter().zip(found).collect(),
        // Only citizens are asked for a region; professionals always speak as a group.
        silent_percent: (list == "region").then(|| silent(of)).flatten(),
    })
}

/// Of 100 who were asked, how many did not say, from figures alone; none where rounding could make them all or nobody.
fn silent(of: &HeardOf) -> Option<i64> {
    let (told, asked) = (of.all.kept()?, of.asked.kept()?);
    let (most_told, least_asked) = (told.interval().1, asked.interval().0);
    let (told, asked) = (told.number()?, asked.number()?);
    if most_told >= least_asked {
        return None;
    }
    let percent = told.saturating_mul(100).checked_div(asked)?;
    i64::try_from(percent).ok().map(|told| 100 - told)
}

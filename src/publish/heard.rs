//! Who was heard, as a release says it: where voices say they stand, each list through the gate as one row with its
//! total, and the answers to equality questions as they join the team's figures. Figures stay until enough has come for
//! each new one to hide in. Only `cut` calls it.

use crate::analysis::disclosure::{self, Published, Row};
use crate::domain::audience::Audience;
use crate::domain::count::Count;
use crate::publish::edition::{Edition, Entry, Shown};
use crate::store::{Connection, StoreError, contexts, equality, releases, tallies};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many voices told something, and the last place of the release with which the figures of it moved last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeardOf {
    pub all: Shown,
    pub place: i64,
    /// How many voices could have told it then; hidden in older releases.
    #[serde(default)]
    pub asked: Shown,
}

#[derive(Default)]
pub(super) struct Heard {
    pub(super) rows: BTreeMap<String, Vec<(String, Shown)>>,
    pub(super) of: BTreeMap<String, HeardOf>,
}

/// The lists that voices choose from, and the groups that professionals speak as, as they stand in a release that ends at `last`.
pub(super) fn heard(
    c: &mut Connection,
    slug: &str,
    lists: &BTreeMap<String, Vec<Entry>>,
    last: i64,
) -> Result<Heard, StoreError> {
    let before = match releases::find_latest(c, slug)? {
        Some(release) => Some(
            serde_json::from_str::<Edition>(&release.snapshot).map_err(|_| StoreError::BadRow("release"))?,
        ),
        None => None,
    };
    let mut heard = Heard::default();
    for (list, audience, counts) in [
        ("relation", Audience::Citizen, contexts::count_relations(c, slug)?),
        ("region", Audience::Citizen, contexts::count_regions(c, slug)?),
        (
            "voice_group",
            Audience::Ahp,
            tallies::list_by_group(c, slug, Audience::Ahp)?,
        ),
    ] {
        let codes: Vec<String> = lists
            .get(list)
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .map(|entry| entry.code.clone())
            .collect();
        let count_of = |code: &String| counts.iter().find(|(known, _)| known == code);
        let row: Vec<Count> = codes
            .iter()
            .map(|code| count_of(code).map_or_else(Count::default, |(_, count)| *count))
            .collect();
        // Anyone can count those who were asked, and nobody else can have told it.
        let asked = contexts::count_asked(c, slug, audience, 0)?;
        let now = disclosure::publish_row(&row, Some(asked));
        let (row, of) = match before.as_ref().and_then(|edition| kept(edition, list, &codes)) {
            Some((was, of)) if !now.may_follow(&was, contexts::count_asked(c, slug, audience, of.place)?) => {
                (was, of)
            }
            _ => {
                let of = HeardOf {
                    all: now.all.into(),
                    place: last,
                    asked: disclosure::publish(asked).into(),
                };
                (now, of)
            }
        };
        let cells = row.cells.into_iter().map(Shown::from);
        heard
            .rows
            .insert(list.to_owned(), codes.into_iter().zip(cells).collect());
        heard.of.insert(list.to_owned(), of);
    }
    Ok(heard)
}

/// The row of an earlier release with what stands beside it, where it is of the same codes and said anything.
fn kept(edition: &Edition, list: &str, codes: &[String]) -> Option<(Row, HeardOf)> {
    let of = edition.heard_of.get(list)?;
    let row = edition.heard.get(list)?;
    let same = row.iter().map(|(code, _)| code).eq(codes);
    let cells: Option<Vec<Published>> = row.iter().map(|(_, shown)| shown.kept()).collect();
    let row = Row {
        cells: cells?,
        all: of.all.kept()?,
    };
    (same && disclosure::are_enough(Count::new(of.place.unsigned_abs()))).then_some((row, *of))
}

/// Lets answers that wait join the figures of the team, question by question, where at least eight people's do.
pub(super) fn settle_answers(c: &mut Connection, slug: &str, asked: &[Entry]) -> Result<(), StoreError> {
    let waiting = equality::list_waiting(c, slug)?;
    let ready: Vec<&str> = asked
        .iter()
        .filter(|question| {
            let answers = waiting
                .iter()
                .filter(|(of, _)| *of == question.code)
                .map(|(_, count)| count.exact());
            // Who may choose several answers is counted in each of them.
            let people = if question.facts.get("many").is_some_and(|many| many == "yes") {
                answers.max().unwrap_or_default()
            } else {
                answers.sum()
            };
            disclosure::are_enough(Count::new(people))
        })
        .map(|question| question.code.as_str())
        .collect();
    equality::join_waiting(c, slug, &ready)
}

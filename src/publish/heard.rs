//! Who was heard, as a release says it: where voices say they stand, each list through the gate as one row with its
//! total, and the answers to equality questions as they join the team's figures. Figures stay until enough has come for
//! each new one to hide in. Only `cut` calls it.

use crate::analysis::disclosure::{self, Published, Row};
use crate::domain::count::Count;
use crate::publish::edition::{Edition, Entry, HeardOf, Shown};
use crate::store::{Connection, StoreError, contexts, equality, releases};
use std::collections::BTreeMap;

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
    for (list, counts) in [
        ("relation", contexts::count_relations(c, slug)?),
        ("region", contexts::count_regions(c, slug)?),
        ("voice_group", contexts::count_groups(c, slug)?),
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
        let now = disclosure::publish_row(&row, Some(Count::new(last.unsigned_abs())));
        let was = before.as_ref().and_then(|edition| kept(edition, list, &codes));
        let (row, place) = match was {
            Some((was, place)) if !now.may_follow(&was, Count::new((last - place).unsigned_abs())) => {
                (was, place)
            }
            _ => (now, last),
        };
        let of = HeardOf {
            all: row.all.into(),
            place,
        };
        let cells = row.cells.into_iter().map(Shown::from);
        heard
            .rows
            .insert(list.to_owned(), codes.into_iter().zip(cells).collect());
        heard.of.insert(list.to_owned(), of);
    }
    Ok(heard)
}

/// The row of an earlier release with its place, where it is of the same codes and said anything.
fn kept(edition: &Edition, list: &str, codes: &[String]) -> Option<(Row, i64)> {
    let of = edition.heard_of.get(list)?;
    let row = edition.heard.get(list)?;
    let same = row.iter().map(|(code, _)| code).eq(codes);
    let cells: Option<Vec<Published>> = row.iter().map(|(_, shown)| shown.kept()).collect();
    let row = Row {
        cells: cells?,
        all: of.all.kept()?,
    };
    (same && disclosure::are_enough(Count::new(of.place.unsigned_abs()))).then_some((row, of.place))
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

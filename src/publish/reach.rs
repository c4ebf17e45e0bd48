//! Whom the sessions of an engagement have reached, against the targets of its template: people through the gate, and
//! whether a group is missing. A session counts for each group it reached, so no figure is a part of another.

use crate::analysis::disclosure;
use crate::clock::london_day;
use crate::domain::group_session::Reached;
use crate::publish::edition::{Edition, Shown};
use crate::store::{Connection, StoreError, group_sessions};
use jiff::Timestamp;

/// One group, in the order of the list.
pub struct GroupReach {
    pub code: String,
    /// People, as the template wants them.
    pub target: u64,
    pub people: Shown,
    pub reached: Reached,
}

pub struct Reach {
    pub sessions: Shown,
    pub groups: Vec<GroupReach>,
}

pub fn reach(c: &mut Connection, edition: &Edition, now: Timestamp) -> Result<Reach, StoreError> {
    let totals = group_sessions::totals(c, &edition.engagement, london_day(now))?;
    let groups = edition.entries("reach").iter().map(|entry| {
        let people = totals.by_reach.get(&entry.code).copied().unwrap_or_default();
        let target = entry
            .facts
            .get("target")
            .and_then(|text| text.parse().ok())
            .unwrap_or(1);
        GroupReach {
            code: entry.code.clone(),
            target,
            people: disclosure::publish(people).into(),
            reached: Reached::of(people, target),
        }
    });
    Ok(Reach {
        groups: groups.collect(),
        sessions: disclosure::publish(totals.sessions).into(),
    })
}

/// How many came to one session, as a list of sessions may say it.
pub fn came(people: i64) -> Shown {
    disclosure::publish(crate::domain::count::Count::new(people.unsigned_abs())).into()
}

//! A moderator decides the same on several contributions that they have read side by side: one transaction, a guarded
//! step and a line of the ledger for each. Those that a colleague decided on first, or whose author changed the words, are
//! left out and named.

use crate::actions::decide::{DecideError, Judgement, Ruling, record, step, within};
use crate::actions::rest::count_heavy;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::store::contributions::Contribution;
use crate::store::{Connection, versions};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// What became of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Several {
    pub decided: Vec<ContributionId>,
    /// A colleague, or the author, was first.
    pub left: Vec<ContributionId>,
}

/// What is read one by one: what waits no longer, and what somebody or a program worries about.
pub fn is_for_several(one: &Contribution) -> bool {
    one.state == ContributionState::Received && one.concern.is_none()
}

/// `read` are the contributions, each with the number of the wording that was read. `judgement.read` says nothing here.
pub fn decide_several(
    c: &mut Connection,
    slug: &str,
    read: &[(ContributionId, i64)],
    judgement: &Judgement,
    staff: i64,
    now: Timestamp,
) -> Result<Several, DecideError> {
    if matches!(judgement.ruling, Ruling::Escalate { .. }) {
        return Err(DecideError::NoWorryHere);
    }
    let mut several = Several::default();
    let mut steps = Vec::with_capacity(read.len());
    // In one order whoever decides, so that of two pages that share rows neither waits for the other.
    let read: BTreeMap<ContributionId, i64> = read.iter().copied().collect();
    for (id, number) in &read {
        let one = within(c, slug, *id, &judgement.ruling)?;
        // A colleague may have raised a worry since the page was shown.
        if !is_for_several(&one) {
            several.left.push(*id);
            continue;
        }
        let own = Judgement {
            read: *number,
            ..judgement.clone()
        };
        // Asked before the step, which leaves a mark where it fails on this.
        if versions::latest_number(c, *id)? != *number {
            several.left.push(*id);
            continue;
        }
        match step(c, slug, *id, &own, now) {
            Ok(outcome) => {
                steps.push((*id, outcome));
                several.decided.push(*id);
            }
            Err(DecideError::AlreadyDecided(_)) => several.left.push(*id),
            Err(error) => return Err(error),
        }
    }
    count_heavy(c, slug, &several.decided, &judgement.ruling, staff, now)?;
    record(c, slug, &steps, judgement, staff, now)?;
    Ok(several)
}

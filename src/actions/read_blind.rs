//! A second moderator reads words that a first one decided on, without knowing how: a share of all, drawn under the
//! installation's key so that nobody who decides can foresee which. What they say changes nothing; it tells how alike
//! moderators decide.

use crate::actions::decide::{DecideError, Judgement, Ruling, record, within};
use crate::domain::ids::ContributionId;
use crate::keys::Keys;
use crate::store::contributions::Contribution;
use crate::store::{Connection, StoreError, contributions, moderation, versions};
use jiff::Timestamp;

/// One in so many is read twice.
const ONE_IN: u8 = 10;
/// How many of the latest decisions are looked through for the next one.
const LATEST: i64 = 1_000;

/// Whether this contribution is of the share.
pub fn is_drawn(keys: &Keys, id: ContributionId) -> bool {
    // 25 of 256, as near to one in ten as a byte comes.
    let [first, ..] = keys.mac("blind-reading", &[&id.0]);
    first < u8::MAX / ONE_IN
}

/// The next one for this reader, if there is one.
pub fn find_next(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    staff: i64,
) -> Result<Option<Contribution>, StoreError> {
    for id in moderation::list_readable_blind(c, slug, staff, LATEST)? {
        // Other words than those that were decided on say nothing about the decision.
        if is_drawn(keys, id) && versions::latest_number(c, id)? == 0 {
            return contributions::find(c, id);
        }
    }
    Ok(None)
}

/// One that this reader has before them, as long as they may read it.
pub fn find_open(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    id: ContributionId,
    staff: i64,
) -> Result<Option<Contribution>, StoreError> {
    let Some(contribution) = contributions::find_in(c, slug, id)? else {
        return Ok(None);
    };
    let open = is_open(c, keys, &contribution, staff)?;
    Ok(open.then_some(contribution))
}

fn is_open(
    c: &mut Connection,
    keys: &Keys,
    contribution: &Contribution,
    staff: i64,
) -> Result<bool, StoreError> {
    Ok(is_drawn(keys, contribution.id)
        && !contribution.words.is_empty()
        && versions::latest_number(c, contribution.id)? == 0
        && moderation::is_readable_blind(c, contribution.id, staff)?)
}

/// Notes how a second reader would have decided.
pub fn read_blind(
    c: &mut Connection,
    keys: &Keys,
    slug: &str,
    id: ContributionId,
    ruling: Ruling,
    staff: i64,
    now: Timestamp,
) -> Result<(), DecideError> {
    let contribution = within(c, slug, id, &ruling)?;
    let outcome = match ruling {
        Ruling::Publish => "blind-published",
        Ruling::Decline { .. } => "blind-declined",
        Ruling::Escalate { .. } => return Err(DecideError::NoWorryHere),
    };
    // Held, so that of two who read at once exactly one is the second.
    match versions::hold(c, id, contribution.state.name()) {
        Err(StoreError::Conflict) => return Err(DecideError::AlreadyDecided(None)),
        other => other?,
    }
    if !is_open(c, keys, &contribution, staff)? {
        return Err(DecideError::AlreadyDecided(None));
    }
    let judgement = Judgement {
        ruling,
        reply: String::new(),
        read: 0,
    };
    record(c, slug, &[(id, outcome)], &judgement, staff, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn about_one_in_ten_is_drawn_and_another_key_draws_others() {
        let drawn = |secret: u8| -> Vec<bool> {
            let keys = Keys::from_secret([secret; 32]);
            (0..2_000_u16)
                .map(|number| {
                    let mut id = [0; 16];
                    id[..2].copy_from_slice(&number.to_be_bytes());
                    is_drawn(&keys, ContributionId(id))
                })
                .collect()
        };
        let one = drawn(1);
        let share = one.iter().filter(|drawn| **drawn).count();
        assert!((140..260).contains(&share), "{share} of 2000");
        assert_ne!(one, drawn(2));
    }
}

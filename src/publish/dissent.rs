//! Whose challenge to which finding reached the threshold that the rules of the engagement set (entry `dissent` of the
//! list `rule`). Asked by a release, and by the actions that hold the team to an answer.

use crate::analysis::disclosure::are_enough;
use crate::domain::audience::Audience;
use crate::domain::challenge::{Judged, Threshold};
use crate::domain::ids::Key;
use crate::store::engagements::{find_rule, rule_number};
use crate::store::prompts::Asks;
use crate::store::shelves::count_judges;
use crate::store::{Connection, StoreError, engagements, prompts};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Audiences by finding.
pub type Challenged = BTreeMap<Key, Vec<Audience>>;

/// What the engagement's rules set; none where they bind the team to nothing.
pub fn threshold(c: &mut Connection, slug: &str, today: Date) -> Result<Option<Threshold>, StoreError> {
    let entries = engagements::list_entries(c, slug)?;
    if find_rule(&entries, "dissent", today).is_none() {
        return Ok(None);
    }
    // A rule that cannot be read binds at the first challenge that may be told.
    let fact = |name| {
        let number = rule_number(&entries, "dissent", name, today);
        number.and_then(|number| u64::try_from(number).ok()).unwrap_or(0)
    };
    Ok(Some(Threshold {
        percent: fact("percent"),
        people: fact("people"),
    }))
}

/// Whose challenge reached the threshold, finding by finding, by what is published now. Where it is of so few that a
/// reader could count them, it binds nobody: whoever said it would show.
pub fn challenged(c: &mut Connection, slug: &str, today: Date) -> Result<Challenged, StoreError> {
    let Some(threshold) = threshold(c, slug, today)? else {
        return Ok(Challenged::new());
    };
    let counts = count_judges(c, slug)?;
    let mut challenged = Challenged::new();
    for prompt in prompts::list(c, slug)? {
        if let Asks::Finding(finding) = prompt.asks {
            let of = |audience| {
                counts
                    .iter()
                    .find(|it| it.prompt == prompt.id && it.audience == audience)
            };
            let judged: Vec<Judged> = Audience::ALL
                .into_iter()
                .filter_map(of)
                .filter(|it| are_enough(it.against))
                .map(|it| Judged {
                    audience: it.audience,
                    against: it.against,
                    all: it.all,
                })
                .collect();
            let audiences = threshold.reached_by(&judged);
            if !audiences.is_empty() {
                challenged.insert(finding, audiences);
            }
        }
    }
    Ok(challenged)
}

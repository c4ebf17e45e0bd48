//! From who judged what in a phase that is over to groups that may be told of, each figure after the gate.
//! The mathematics is in `analysis::opinion`. Pure and repeatable, and slow where many judged: not for a transaction. What a
//! release makes of it is `told`.

use crate::analysis::disclosure::{self, Published};
use crate::analysis::opinion::groups::Groups;
use crate::analysis::opinion::held_back;
use crate::analysis::opinion::stability::{self, Verdict};
use crate::analysis::opinion::tallies::{Side, Tally, tallies};
use crate::analysis::opinion::votes::{Cell, Votes};
use crate::domain::count::Count;
use crate::publish::edition::Shown;
use crate::publish::opinions::told::interval_share;
use crate::store::opinions::{FEWEST, Judgements};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The draws: the same stances give the same answer.
const SEED: u64 = 20_261_122;

/// What was found in a phase when it closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reckoned {
    pub found: Found,
    /// Of 100 people in each group, how many come back on average, rounded down to 5.
    pub comes_back: Vec<i64>,
    /// What may set a group apart, or unite all.
    pub statements: Vec<ByGroup>,
    /// How all judged then, to tell when enough have come, gone or changed.
    pub seen: Vec<(String, [Shown; 3])>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// Too few people judged enough to look for any.
    Few,
    /// The mathematics divides people, but one even cloud would look as divided.
    Cloud,
    /// The groups do not come back when half of the people are drawn.
    Unsteady,
    /// A group has too few people to be told of.
    Small,
    Groups,
}

/// How each group judged a contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByGroup {
    pub contribution: String,
    /// The place at which its words were judged: changed ones come back at another.
    pub place: i64,
    /// Agree, disagree, not sure, by group.
    pub cells: Vec<[Shown; 3]>,
    /// The groups that it sets apart for certain, each with the side it takes.
    pub apart: Vec<(usize, String)>,
}

fn count(n: usize) -> Count {
    Count::new(u64::try_from(n).unwrap_or(u64::MAX))
}

fn counts(tally: Tally) -> [Count; 3] {
    let not_sure = tally.all.saturating_sub(tally.agree + tally.disagree);
    [tally.agree, tally.disagree, not_sure].map(count)
}

fn table(judged: &Judgements) -> Votes {
    let mut votes = Votes::new(judged.statements.len());
    for (_, row) in &judged.people {
        votes.add(row.iter().map(|(statement, stance)| Cell {
            statement: *statement,
            stance: *stance,
        }));
    }
    votes
}

/// Reckons what was found, or leaves what was found before where too little moved since: as long as fewer than eight have
/// come, gone or changed on any contribution, one voice could be read off the difference.
pub fn reckon(judged: &Judgements, before: Option<Reckoned>) -> Reckoned {
    let votes = table(judged);
    let everyone = tallies(&votes, &vec![Some(0); votes.people()], 1)
        .pop()
        .unwrap_or_default();
    let now: Vec<(String, [Count; 3])> = judged
        .statements
        .iter()
        .zip(&everyone)
        .map(|((id, _), tally)| (id.to_string(), counts(*tally)))
        .collect();
    if let Some(before) = before
        && !has_outgrown(&before, &now)
    {
        return before;
    }
    let seen = now
        .into_iter()
        .map(|(id, counts)| (id, counts.map(|n| disclosure::publish(n).into())))
        .collect();
    let (found, comes_back, statements) = match look(judged, &votes) {
        Ok((comes_back, statements)) => (Found::Groups, comes_back, statements),
        Err(none) => (none, Vec::new(), Vec::new()),
    };
    Reckoned {
        found,
        comes_back,
        statements,
        seen,
    }
}

fn has_outgrown(before: &Reckoned, now: &[(String, [Count; 3])]) -> bool {
    let seen: BTreeMap<&str, &[Shown; 3]> = before
        .seen
        .iter()
        .map(|(id, figures)| (id.as_str(), figures))
        .collect();
    now.iter().any(|(id, counts)| {
        let figures: Option<Vec<Published>> = seen
            .get(id.as_str())
            .and_then(|figures| figures.iter().map(|it| it.kept()).collect());
        match figures {
            Some(figures) => disclosure::has_outgrown(&figures, counts),
            // Fewer than enough had judged it, if it was there at all.
            None => {
                let all = counts.iter().map(|count| count.exact()).sum::<u64>();
                disclosure::are_enough(Count::new((all + 1).saturating_sub(FEWEST.unsigned_abs())))
            }
        }
    })
}

fn look(judged: &Judgements, votes: &Votes) -> Result<(Vec<i64>, Vec<ByGroup>), Found> {
    let groups = Groups::of(votes, None, SEED)
        .filter(|groups| disclosure::are_many(count(groups.placed.len())))
        .ok_or(Found::Few)?;
    let stability = stability::judge(votes, &groups, SEED);
    match stability.verdict() {
        Verdict::Cloud => return Err(Found::Cloud),
        Verdict::Unsteady => return Err(Found::Unsteady),
        Verdict::Stable => {}
    }
    let sizes = groups.sizes();
    if !sizes.into_iter().all(|size| disclosure::are_enough(count(size))) {
        return Err(Found::Small);
    }
    let by_group = tallies(votes, &groups.by_person(votes.people()), groups.many());
    let stood = held_back::stood(&held_back::test(votes, &groups, SEED));
    let comes_back = stability
        .comes_back
        .iter()
        .map(|share| {
            format!("{:.0}", (share * 20.0).floor() * 5.0)
                .parse()
                .unwrap_or(0)
        })
        .collect();
    let statements = judged
        .statements
        .iter()
        .enumerate()
        .map(|(at, (id, place))| ByGroup {
            contribution: id.to_string(),
            place: *place,
            cells: by_group
                .iter()
                .filter_map(|row| row.get(at))
                .map(|tally| counts(*tally).map(|n| disclosure::publish(n).into()))
                .collect(),
            apart: stood
                .iter()
                .filter(|test| test.statement == at)
                .map(|test| (test.group, test.side.as_str().to_owned()))
                .collect(),
        });
    Ok((comes_back, statements.filter(may_be_told).collect()))
}

/// The others are not kept: nothing would be told of them.
fn may_be_told(statement: &ByGroup) -> bool {
    !statement.apart.is_empty()
        || statement
            .cells
            .iter()
            .all(|cells| interval_share(&[*cells], Side::Agree).is_some_and(|share| share.low >= 50))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::audience::Audience;
    use crate::domain::ids::ContributionId;
    use crate::domain::stance::Stance;

    /// So many people agree with both of two contributions, and so many disagree.
    fn judged(agree: usize, disagree: usize) -> Judgements {
        let person = |stance| (Audience::Citizen, vec![(0, stance), (1, stance)]);
        Judgements {
            statements: vec![(ContributionId([1; 16]), 1), (ContributionId([2; 16]), 2)],
            people: (0..agree)
                .map(|_| person(Stance::Agree))
                .chain((0..disagree).map(|_| person(Stance::Disagree)))
                .collect(),
        }
    }

    #[test]
    fn one_voice_that_comes_after_reopening_moves_nothing() {
        let first = reckon(&judged(20, 10), None);
        assert_eq!(first.found, Found::Few);
        for (agree, disagree, moves) in [(21, 10, false), (16, 13, false), (20, 20, true), (9, 10, true)] {
            let again = reckon(&judged(agree, disagree), Some(first.clone()));
            assert_eq!(again != first, moves, "{agree} {disagree}");
        }
        // A contribution that too few had judged needs eight as well.
        let mut before = first.clone();
        before.seen.pop();
        assert_eq!(reckon(&judged(20, 2), Some(before.clone())), before);
        assert_ne!(reckon(&judged(20, 3), Some(before.clone())), before);
    }

    #[test]
    fn at_rest_is_what_the_gate_let_through() {
        let found = reckon(&judged(23, 3), None);
        let kept = serde_json::to_string(&found).unwrap();
        assert!(kept.contains("[25,null,0]"), "{kept}");
        assert_eq!(Reckoned::parse(&kept).unwrap(), found);
    }
}

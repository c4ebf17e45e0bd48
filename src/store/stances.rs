//! Stances: one for each device and contribution, changed and removed; group counts apart; and the figures of the last
//! release, which are all that pages may show. Live counts leave this file as `Count` only.

use crate::domain::count::Count;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::stance::{Judge, Stance};
use crate::store::schema::{audience_figure, contribution, group_stance, stance, stance_figure};
use crate::store::{Connection, StoreError, dialect, prompts};
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A stance as it is written.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = stance)]
pub(crate) struct Row {
    pub(crate) contribution_id: Vec<u8>,
    pub(crate) device_mark: Vec<u8>,
    pub(crate) audience: &'static str,
    pub(crate) choice: &'static str,
}

/// Who was counted: single voices, or groups by a show of hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    Voices,
    Groups,
}

impl Counted {
    fn as_str(self) -> &'static str {
        match self {
            Counted::Voices => "voices",
            Counted::Groups => "groups",
        }
    }
}

/// Numbers after the gate, in the order of [`Stance::ALL`]; `None` is too few to say.
pub type Figures = [Option<i64>; 3];
/// True counts in the same order.
pub type Tally = [Count; 3];

/// Takes or changes a stance.
pub fn put(c: &mut Connection, id: ContributionId, judge: &Judge, choice: Stance) -> Result<(), StoreError> {
    dialect::put_stance(
        c,
        &Row {
            contribution_id: id.0.to_vec(),
            device_mark: judge.mark.to_vec(),
            audience: judge.audience.as_str(),
            choice: choice.as_str(),
        },
    )?;
    Ok(())
}

/// Removes a stance; nothing happens where there is none.
pub fn remove(c: &mut Connection, id: ContributionId, judge: &Judge) -> Result<(), StoreError> {
    diesel::delete(stance::table.find((id.0.to_vec(), judge.mark.to_vec()))).execute(c)?;
    Ok(())
}

/// Everything that was thought of a contribution goes with its words.
pub fn forget(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    forget_all(c, &[id.0.to_vec()])
}

/// The same for contributions that are taken out of the house.
pub(crate) fn forget_all(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::delete(stance::table.filter(stance::contribution_id.eq_any(ids))).execute(c)?;
    diesel::delete(group_stance::table.filter(group_stance::contribution_id.eq_any(ids))).execute(c)?;
    diesel::delete(stance_figure::table.filter(stance_figure::contribution_id.eq_any(ids))).execute(c)?;
    diesel::delete(audience_figure::table.filter(audience_figure::contribution_id.eq_any(ids))).execute(c)?;
    Ok(())
}

/// What a device thinks of a contribution.
pub fn find(c: &mut Connection, id: ContributionId, mark: &[u8; 32]) -> Result<Option<Stance>, StoreError> {
    let choice: Option<String> = stance::table
        .find((id.0.to_vec(), mark.to_vec()))
        .select(stance::choice)
        .first(c)
        .optional()?;
    choice
        .map(|name| Stance::parse(&name).ok_or(StoreError::BadRow("stance")))
        .transpose()
}

/// Counts how a group stood to a contribution, anew: what was counted in the session before is replaced.
pub fn put_group(
    c: &mut Connection,
    id: ContributionId,
    session: i64,
    counts: &[(Stance, i64)],
) -> Result<(), StoreError> {
    let before = group_stance::table
        .filter(group_stance::contribution_id.eq(id.0.to_vec()))
        .filter(group_stance::session.eq(session));
    diesel::delete(before).execute(c)?;
    for (choice, people) in counts.iter().filter(|(_, people)| *people > 0) {
        diesel::insert_into(group_stance::table)
            .values((
                group_stance::contribution_id.eq(id.0.to_vec()),
                group_stance::session.eq(session),
                group_stance::choice.eq(choice.as_str()),
                group_stance::people.eq(*people),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// The most hands that were counted on any one of these.
pub fn most_hands(c: &mut Connection, ids: &[ContributionId]) -> Result<i64, StoreError> {
    let ids: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_vec()).collect();
    let rows: Vec<(Vec<u8>, i64)> = group_stance::table
        .filter(group_stance::contribution_id.eq_any(ids))
        .select((group_stance::contribution_id, group_stance::people))
        .load(c)?;
    let mut hands: BTreeMap<Vec<u8>, i64> = BTreeMap::new();
    for (id, people) in rows {
        *hands.entry(id).or_default() += people;
    }
    Ok(hands.into_values().max().unwrap_or(0))
}

/// Adds to the cell of a choice.
pub(crate) fn raise(tally: &mut Tally, choice: &str, n: i64) {
    let cells = Stance::ALL.iter().zip(tally.iter_mut());
    if let Some((_, cell)) = cells.into_iter().find(|(stance, _)| stance.as_str() == choice) {
        *cell = Count::new(cell.exact() + n.unsigned_abs());
    }
}

/// The live counts of groups in an engagement, for the release that passes them through the gate. Those of single voices
/// are in `audience_figures`.
pub fn group_tallies(
    c: &mut Connection,
    slug: &str,
) -> Result<BTreeMap<(ContributionId, Counted), Tally>, StoreError> {
    let asked = prompts::list_ids(c, slug)?;
    let groups: Vec<(Vec<u8>, String, i64)> = group_stance::table
        .inner_join(contribution::table.on(contribution::id.eq(group_stance::contribution_id)))
        .filter(contribution::prompt_id.eq_any(&asked))
        .select((
            group_stance::contribution_id,
            group_stance::choice,
            group_stance::people,
        ))
        .load(c)?;
    let mut tallies: BTreeMap<(ContributionId, Counted), Tally> = BTreeMap::new();
    for (id, choice, n) in groups {
        let Ok(id) = <[u8; 16]>::try_from(id) else {
            continue;
        };
        let tally = tallies.entry((ContributionId(id), Counted::Groups)).or_default();
        raise(tally, &choice, n);
    }
    Ok(tallies)
}

type FigureRow = (Vec<u8>, String, Option<i64>, Option<i64>, Option<i64>);

fn figures_of(
    (id, of, agree, disagree, not_sure): FigureRow,
) -> Option<((ContributionId, Counted), Figures)> {
    let of = if of == "groups" {
        Counted::Groups
    } else {
        Counted::Voices
    };
    let id = ContributionId(id.try_into().ok()?);
    Some(((id, of), [agree, disagree, not_sure]))
}

/// All figures of an engagement as the last release left them.
pub fn list_figures(
    c: &mut Connection,
    slug: &str,
) -> Result<BTreeMap<(ContributionId, Counted), Figures>, StoreError> {
    let asked = prompts::list_ids(c, slug)?;
    let rows: Vec<FigureRow> = stance_figure::table
        .inner_join(contribution::table.on(contribution::id.eq(stance_figure::contribution_id)))
        .filter(contribution::prompt_id.eq_any(asked))
        .select(stance_figure::all_columns)
        .load(c)?;
    Ok(rows.into_iter().filter_map(figures_of).collect())
}

/// What the last release says of one contribution: of voices, and of groups.
pub fn find_figures(
    c: &mut Connection,
    id: ContributionId,
) -> Result<(Option<Figures>, Option<Figures>), StoreError> {
    let rows: Vec<FigureRow> = stance_figure::table
        .filter(stance_figure::contribution_id.eq(id.0.to_vec()))
        .load(c)?;
    let found: BTreeMap<(ContributionId, Counted), Figures> =
        rows.into_iter().filter_map(figures_of).collect();
    Ok((
        found.get(&(id, Counted::Voices)).copied(),
        found.get(&(id, Counted::Groups)).copied(),
    ))
}

/// Replaces the figures of a contribution; `None` where there is nothing to say any more.
pub fn put_figures(
    c: &mut Connection,
    (id, of): (ContributionId, Counted),
    figures: Option<Figures>,
) -> Result<(), StoreError> {
    diesel::delete(stance_figure::table.find((id.0.to_vec(), of.as_str()))).execute(c)?;
    if let Some([agree, disagree, not_sure]) = figures {
        diesel::insert_into(stance_figure::table)
            .values((
                stance_figure::contribution_id.eq(id.0.to_vec()),
                stance_figure::counted.eq(of.as_str()),
                stance_figure::agree.eq(agree),
                stance_figure::disagree.eq(disagree),
                stance_figure::not_sure.eq(not_sure),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// The stances of a device on the contribution that a query is looking at.
macro_rules! judged_by {
    ($mark:expr) => {
        stance::table
            .filter(stance::contribution_id.eq(contribution::id))
            .filter(stance::device_mark.eq($mark.to_vec()))
    };
}

/// Released contributions under a prompt at these places that a device has not judged: at a place asked for where there
/// is one, each equally likely if the places are. `mark` of nobody has judged nothing.
pub fn list_unjudged(
    c: &mut Connection,
    prompt: Key,
    places: &[i64],
    mark: &[u8; 32],
) -> Result<Vec<ContributionId>, StoreError> {
    let rows: Vec<Vec<u8>> = contribution::table
        .filter(contribution::prompt_id.eq(prompt.0))
        .filter(contribution::position.eq_any(places.to_vec()))
        .filter(contribution::words.ne(""))
        .filter(not(exists(judged_by!(mark))))
        .select(contribution::id)
        .load(c)?;
    Ok(ids(rows))
}

/// The next one below a place, for when a prompt is nearly judged through.
pub fn next_unjudged(
    c: &mut Connection,
    prompt: Key,
    before: i64,
    mark: &[u8; 32],
    most: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let rows: Vec<Vec<u8>> = contribution::table
        .filter(contribution::prompt_id.eq(prompt.0))
        .filter(contribution::position.lt(before))
        .filter(contribution::words.ne(""))
        .filter(not(exists(judged_by!(mark))))
        .order(contribution::position.desc())
        .limit(most)
        .select(contribution::id)
        .load(c)?;
    Ok(ids(rows))
}

fn ids(rows: Vec<Vec<u8>>) -> Vec<ContributionId> {
    rows.into_iter()
        .filter_map(|id| id.try_into().ok())
        .map(ContributionId)
        .collect()
}

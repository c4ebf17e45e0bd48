//! Who judged what in a phase, for the mathematics, without a mark of anyone; and what was found, as it may be told.
//! Beside it the figures that releases settled. What they mean is for `publish::opinions` to say.

use crate::domain::audience::Audience;
use crate::domain::ids::ContributionId;
use crate::domain::stance::Stance;
use crate::store::audience_figures::{self, AudienceFigures};
use crate::store::schema::{audience_figure, contribution, opinion, phase, prompt, stance, stance_figure};
use crate::store::stances::Figures;
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// All stances of a phase on what still stands. People are places in a list, in an order that tells nothing.
#[derive(Debug, Clone, Default)]
pub struct Judgements {
    /// Each with the place at which it was released: changed words get another one.
    pub statements: Vec<(ContributionId, i64)>,
    /// Each person's audience, and their stances by places in `statements`.
    pub people: Vec<(Audience, Vec<(u16, Stance)>)>,
}

/// Statements that fewer judged are left out: nothing could be told of them.
pub const FEWEST: i64 = 16;
/// The most judged ones are taken.
const MOST: usize = 10_000;
/// Stances read at one time.
const CHUNK: i64 = 20_000;

/// Released words of a phase that enough people judged.
fn list_judged(c: &mut Connection, phase: i64) -> Result<Vec<(ContributionId, i64)>, StoreError> {
    let mut rows: Vec<(Vec<u8>, Option<i64>, i64)> = stance::table
        .inner_join(contribution::table.on(contribution::id.eq(stance::contribution_id)))
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .filter(prompt::phase_id.eq(phase))
        .filter(contribution::position.is_not_null())
        .filter(contribution::words.ne(""))
        .group_by(stance::contribution_id)
        .select((
            stance::contribution_id,
            // Each has one place; the engines want it said.
            diesel::dsl::max(contribution::position),
            diesel::dsl::count_star(),
        ))
        .load(c)?;
    rows.retain(|(.., judges)| *judges >= FEWEST);
    rows.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| a.0.cmp(&b.0)));
    rows.truncate(MOST);
    let mut ids: Vec<(ContributionId, i64)> = rows
        .into_iter()
        .filter_map(|(id, place, _)| Some((ContributionId(id.try_into().ok()?), place?)))
        .collect();
    ids.sort_unstable();
    Ok(ids)
}

type Row = (Vec<u8>, Vec<u8>, String, String);

/// The next stances of a phase in the order of the marks.
fn list_chunk(c: &mut Connection, phase: i64, after: Option<&Row>) -> Result<Vec<Row>, StoreError> {
    let (mark, id) = after.map_or((Vec::new(), Vec::new()), |(mark, id, ..)| {
        (mark.clone(), id.clone())
    });
    Ok(stance::table
        .inner_join(contribution::table.on(contribution::id.eq(stance::contribution_id)))
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .filter(prompt::phase_id.eq(phase))
        .filter(
            stance::device_mark
                .gt(mark.clone())
                .or(stance::device_mark.eq(mark).and(stance::contribution_id.gt(id))),
        )
        .order((stance::device_mark, stance::contribution_id))
        .limit(CHUNK)
        .select((
            stance::device_mark,
            stance::contribution_id,
            stance::audience,
            stance::choice,
        ))
        .load(c)?)
}

/// Who judged what in a phase.
pub fn list_judgements(c: &mut Connection, phase: i64) -> Result<Judgements, StoreError> {
    let statements = list_judged(c, phase)?;
    let places: BTreeMap<[u8; 16], u16> = statements
        .iter()
        .zip(0_u16..)
        .map(|((id, _), nth)| (id.0, nth))
        .collect();
    let mut people: Vec<(Audience, Vec<(u16, Stance)>)> = Vec::new();
    let mut last: Option<Row> = None;
    loop {
        let rows = list_chunk(c, phase, last.as_ref())?;
        for row in rows.iter() {
            let (mark, id, audience, choice) = row;
            let bad = || StoreError::BadRow("stance");
            if last.as_ref().is_none_or(|(before, ..)| before != mark) {
                people.push((Audience::parse(audience).ok_or_else(bad)?, Vec::new()));
            }
            let place = <[u8; 16]>::try_from(id.as_slice())
                .ok()
                .and_then(|id| places.get(&id));
            if let (Some(place), Some((_, judged))) = (place, people.last_mut()) {
                judged.push((*place, Stance::parse(choice).ok_or_else(bad)?));
            }
            last = Some(row.clone());
        }
        if i64::try_from(rows.len()).unwrap_or(0) < CHUNK {
            break;
        }
    }
    people.retain(|(_, judged)| !judged.is_empty());
    Ok(Judgements { statements, people })
}

/// Phases that are over and have no figures of that closing yet, each with its closing moment in milliseconds.
pub fn list_due(c: &mut Connection) -> Result<Vec<(i64, String)>, StoreError> {
    let rows: Vec<(i64, Option<i64>, Option<String>)> = phase::table
        .left_join(opinion::table.on(opinion::phase_id.eq(phase::id)))
        .filter(phase::state.eq_any(["closing", "closed", "analysed", "published"]))
        .order(phase::id)
        .select((phase::id, phase::closed_at, opinion::of_closing.nullable()))
        .load(c)?;
    Ok(rows
        .into_iter()
        .filter_map(|(id, closed_at, known)| Some((id, closed_at?.to_string(), known)))
        .filter(|(_, closed_at, known)| known.as_ref() != Some(closed_at))
        .map(|(id, closed_at, _)| (id, closed_at))
        .collect())
}

/// What was found when a phase closed last.
pub fn find(c: &mut Connection, phase: i64) -> Result<Option<String>, StoreError> {
    Ok(opinion::table
        .find(phase)
        .select(opinion::figures)
        .first(c)
        .optional()?)
}

/// Keeps the figures of a phase, in the place of those of an earlier closing.
pub fn put(c: &mut Connection, phase: i64, of_closing: &str, figures: &str) -> Result<(), StoreError> {
    diesel::delete(opinion::table.find(phase)).execute(c)?;
    diesel::insert_into(opinion::table)
        .values((
            opinion::phase_id.eq(phase),
            opinion::of_closing.eq(of_closing),
            opinion::figures.eq(figures),
        ))
        .execute(c)?;
    Ok(())
}

/// What was found in a phase that is over.
pub struct Kept {
    pub phase: i64,
    pub of_closing: String,
    pub figures: String,
}

/// What was found in an engagement's phases, of those that are over still.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<Kept>, StoreError> {
    let rows: Vec<(i64, Option<i64>, String, String)> = opinion::table
        .inner_join(phase::table.on(phase::id.eq(opinion::phase_id)))
        .filter(phase::engagement.eq(slug))
        .filter(phase::state.ne("open"))
        .order(phase::ordinal)
        .select((phase::id, phase::closed_at, opinion::of_closing, opinion::figures))
        .load(c)?;
    Ok(rows
        .into_iter()
        .filter(|(_, closed_at, of_closing, _)| closed_at.is_some_and(|at| at.to_string() == *of_closing))
        .map(|(phase, _, of_closing, figures)| Kept {
            phase,
            of_closing,
            figures,
        })
        .collect())
}

/// A contribution with the figures that the release settled.
#[derive(Debug, Clone)]
pub struct Settled {
    pub id: ContributionId,
    /// The place at which it was released.
    pub place: i64,
    pub figures: Figures,
    pub by_audience: Option<AudienceFigures>,
}

type SettledRow = (
    Vec<u8>,
    Option<i64>,
    (Option<i64>, Option<i64>, Option<i64>),
    Option<String>,
);

/// All that was released of a phase, still stands and has figures, in the order of the names.
pub fn list_settled(c: &mut Connection, phase: i64) -> Result<Vec<Settled>, StoreError> {
    let rows: Vec<SettledRow> = stance_figure::table
        .inner_join(contribution::table.on(contribution::id.eq(stance_figure::contribution_id)))
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .left_join(
            audience_figure::table.on(audience_figure::contribution_id.eq(stance_figure::contribution_id)),
        )
        .filter(stance_figure::counted.eq("voices"))
        .filter(prompt::phase_id.eq(phase))
        .filter(contribution::position.is_not_null())
        .filter(contribution::words.ne(""))
        .select((
            contribution::id,
            contribution::position,
            (
                stance_figure::agree,
                stance_figure::disagree,
                stance_figure::not_sure,
            ),
            audience_figure::figures.nullable(),
        ))
        .load(c)?;
    let bad = || StoreError::BadRow("stance figure");
    let mut all = Vec::new();
    for (id, place, (agree, disagree, not_sure), by_audience) in rows {
        all.push(Settled {
            id: ContributionId(id.try_into().map_err(|_| bad())?),
            place: place.ok_or_else(bad)?,
            figures: [agree, disagree, not_sure],
            by_audience: match by_audience {
                Some(figures) => Some(audience_figures::parse(&figures)?),
                None => None,
            },
        });
    }
    all.sort_unstable_by_key(|it| it.id);
    Ok(all)
}

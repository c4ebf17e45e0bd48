//! Which words bear which code: given, taken away, put in doubt and settled.
//! One column of the words says whether they bear any, so that the bench finds what is still to do by one index. What
//! themes make of it is in `coded_evidence`.

use crate::domain::codebook::Doubt;
use crate::domain::count::Count;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::passage::Passage;
use crate::store::schema::{bench_read, codebook_code, coding, contribution, phase, prompt};
use crate::store::{Connection, StoreError, doubles};
use diesel::prelude::*;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A code on words or on a passage of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coding {
    pub contribution: ContributionId,
    pub code: Key,
    pub passage: Passage,
    pub by: i64,
    /// Could be quoted.
    pub quote: bool,
    pub doubt: Option<Doubt>,
    pub on: Date,
}

type Row = (
    Vec<u8>,
    i64,
    i32,
    i32,
    i64,
    Option<String>,
    Option<String>,
    String,
);

fn from_row((id, code, start, length, by, quote, doubt, on): Row) -> Result<Coding, StoreError> {
    let bad = || StoreError::BadRow("coding");
    Ok(Coding {
        contribution: ContributionId(id.try_into().map_err(|_| bad())?),
        code: Key(code),
        passage: Passage { start, length },
        by,
        quote: quote.is_some(),
        doubt: doubt
            .map(|doubt| Doubt::parse(&doubt).ok_or_else(bad))
            .transpose()?,
        on: on.parse().map_err(|_| bad())?,
    })
}

/// Which row: contribution, code and passage.
type Place = (Vec<u8>, i64, i32, i32);

fn place(id: ContributionId, code: Key, passage: Passage) -> Place {
    (id.0.to_vec(), code.0, passage.start, passage.length)
}

/// Gives words a code; nothing happens where they bear it already. Returns whether it was new.
pub fn add(c: &mut Connection, new: &Coding) -> Result<bool, StoreError> {
    let at = place(new.contribution, new.code, new.passage);
    let known: i64 = coding::table.find(at).count().get_result(c)?;
    if known > 0 {
        return Ok(false);
    }
    put(c, new)?;
    Ok(true)
}

fn put(c: &mut Connection, new: &Coding) -> Result<(), StoreError> {
    diesel::insert_into(coding::table)
        .values((
            coding::contribution_id.eq(new.contribution.0.to_vec()),
            coding::code_id.eq(new.code.0),
            coding::starts.eq(new.passage.start),
            coding::runs.eq(new.passage.length),
            coding::staff_id.eq(new.by),
            coding::quote.eq(new.quote.then_some("yes")),
            coding::doubt.eq(new.doubt.map(Doubt::as_str)),
            coding::coded_on.eq(new.on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

/// Takes a code away from words. Returns whether they bore it.
pub fn remove(
    c: &mut Connection,
    id: ContributionId,
    code: Key,
    passage: Passage,
) -> Result<bool, StoreError> {
    Ok(diesel::delete(coding::table.find(place(id, code, passage))).execute(c)? > 0)
}

/// What the words of a contribution bear.
pub fn list_of(c: &mut Connection, id: ContributionId) -> Result<Vec<Coding>, StoreError> {
    list_of_several(c, &[id])
}

/// The same for several, by contribution, then in the order of their places.
pub fn list_of_several(c: &mut Connection, ids: &[ContributionId]) -> Result<Vec<Coding>, StoreError> {
    let ids: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_vec()).collect();
    let rows: Vec<Row> = coding::table
        .filter(coding::contribution_id.eq_any(ids))
        .order((
            coding::contribution_id,
            coding::starts,
            coding::runs,
            coding::code_id,
        ))
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// Says whether a coding could be quoted. Returns whether it is there.
pub fn flag(
    c: &mut Connection,
    (id, code, passage): (ContributionId, Key, Passage),
    quote: bool,
) -> Result<bool, StoreError> {
    let rows = diesel::update(coding::table.find(place(id, code, passage)))
        .set(coding::quote.eq(quote.then_some("yes")))
        .execute(c)?;
    Ok(rows > 0)
}

/// Somebody looked at a coding again and it fits. Returns whether there was a doubt.
pub fn settle(
    c: &mut Connection,
    id: ContributionId,
    code: Key,
    passage: Passage,
) -> Result<bool, StoreError> {
    let doubted = coding::table
        .find(place(id, code, passage))
        .filter(coding::doubt.is_not_null());
    Ok(diesel::update(doubted)
        .set(coding::doubt.eq(None::<String>))
        .execute(c)?
        > 0)
}

/// Settles every coding of a code.
pub fn settle_all(c: &mut Connection, code: Key) -> Result<(), StoreError> {
    let touched = coding::table
        .filter(coding::code_id.eq(code.0))
        .filter(coding::doubt.is_not_null());
    let ids: Vec<Vec<u8>> = touched.select(coding::contribution_id).distinct().load(c)?;
    diesel::update(
        coding::table
            .filter(coding::code_id.eq(code.0))
            .filter(coding::doubt.is_not_null()),
    )
    .set(coding::doubt.eq(None::<String>))
    .execute(c)?;
    mark(c, &ids)
}

/// Everything that bears a code must be looked at again. What is in doubt already keeps its first reason.
pub fn put_in_doubt(c: &mut Connection, code: Key, why: Doubt) -> Result<(), StoreError> {
    let of_code = coding::table.filter(coding::code_id.eq(code.0));
    diesel::update(of_code.filter(coding::doubt.is_null()))
        .set(coding::doubt.eq(why.as_str()))
        .execute(c)?;
    let ids = coding::table
        .filter(coding::code_id.eq(code.0))
        .select(coding::contribution_id);
    diesel::update(contribution::table.filter(contribution::id.eq_any(ids)))
        .set(contribution::coded.eq("again"))
        .execute(c)?;
    Ok(())
}

/// What bears one code bears another from now on, to be looked at again. What bore both keeps what it bore of the other.
pub fn move_all(c: &mut Connection, from: Key, to: Key) -> Result<(), StoreError> {
    put_in_doubt(c, from, Doubt::Merger)?;
    let of = |c: &mut Connection, code: Key| -> Result<Vec<Coding>, StoreError> {
        let rows: Vec<Row> = coding::table.filter(coding::code_id.eq(code.0)).load(c)?;
        rows.into_iter().map(from_row).collect()
    };
    let (moving, there) = (of(c, from)?, of(c, to)?);
    let known: BTreeSet<(ContributionId, Passage)> =
        there.iter().map(|it| (it.contribution, it.passage)).collect();
    diesel::delete(coding::table.filter(coding::code_id.eq(from.0))).execute(c)?;
    for coding in &moving {
        if !known.contains(&(coding.contribution, coding.passage)) {
            put(c, &Coding { code: to, ..*coding })?;
        }
    }
    let touched: BTreeSet<Vec<u8>> = moving.iter().map(|it| it.contribution.0.to_vec()).collect();
    mark(c, &touched.into_iter().collect::<Vec<_>>())
}

/// Brings the column of the words in line with what they bear.
pub fn mark(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    for some in ids.chunks(500) {
        let of = |c: &mut Connection, doubted: bool| -> Result<Vec<Vec<u8>>, StoreError> {
            let mut bears = coding::table
                .filter(coding::contribution_id.eq_any(some))
                .select(coding::contribution_id)
                .distinct()
                .into_boxed();
            if doubted {
                bears = bears.filter(coding::doubt.is_not_null());
            }
            Ok(bears.load(c)?)
        };
        let (coded, again) = (of(c, false)?, of(c, true)?);
        let bare: Vec<&Vec<u8>> = some.iter().filter(|id| !coded.contains(id)).collect();
        diesel::update(contribution::table.filter(contribution::id.eq_any(bare)))
            .set(contribution::coded.eq(None::<String>))
            .execute(c)?;
        diesel::update(contribution::table.filter(contribution::id.eq_any(&coded)))
            .set(contribution::coded.eq("yes"))
            .execute(c)?;
        diesel::update(contribution::table.filter(contribution::id.eq_any(&again)))
            .set(contribution::coded.eq("again"))
            .execute(c)?;
    }
    Ok(())
}

/// The words of a contribution are others now, or nobody may read them any more. Public words keep their codes, to be looked
/// at again, and no passage of them is known; of all others nothing is left.
pub fn words_changed(c: &mut Connection, id: ContributionId) -> Result<(), StoreError> {
    let state: Option<String> = contribution::table
        .find(id.0.to_vec())
        .select(contribution::state)
        .first(c)
        .optional()?;
    let known = list_of(c, id)?;
    forget(c, &[id.0.to_vec()])?;
    if state.as_deref() == Some("published") {
        for coding in known {
            let kept = Coding {
                passage: Passage::WHOLE,
                quote: false,
                doubt: Some(Doubt::Words),
                ..coding
            };
            add(c, &kept)?;
        }
    }
    mark(c, &[id.0.to_vec()])
}

/// Forgets what words bear, what they were coded with twice, and who has read them.
pub fn forget(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::delete(coding::table.filter(coding::contribution_id.eq_any(ids))).execute(c)?;
    diesel::delete(bench_read::table.filter(bench_read::contribution_id.eq_any(ids))).execute(c)?;
    doubles::forget(c, ids)
}

/// A colleague has read words on the bench.
pub fn note_read(c: &mut Connection, id: ContributionId, staff: i64) -> Result<(), StoreError> {
    let known: i64 = bench_read::table
        .find((id.0.to_vec(), staff))
        .count()
        .get_result(c)?;
    if known == 0 {
        diesel::insert_into(bench_read::table)
            .values((
                bench_read::contribution_id.eq(id.0.to_vec()),
                bench_read::staff_id.eq(staff),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// Which of some words a colleague has read.
pub fn list_read(
    c: &mut Connection,
    ids: &[ContributionId],
    staff: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let ids: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_vec()).collect();
    let rows: Vec<Vec<u8>> = bench_read::table
        .filter(bench_read::contribution_id.eq_any(ids))
        .filter(bench_read::staff_id.eq(staff))
        .select(bench_read::contribution_id)
        .load(c)?;
    rows.into_iter()
        .map(|id| {
            id.try_into()
                .map(ContributionId)
                .map_err(|_| StoreError::BadRow("bench read"))
        })
        .collect()
}

/// Every code that words of an engagement bear, in the order in which they were coded: by day, and within a day in the order
/// in which the bench lays words before a colleague, because nothing finer than a day is kept beside anyone's words.
pub fn list_in_order(c: &mut Connection, slug: &str) -> Result<Vec<(ContributionId, Key)>, StoreError> {
    let rows: Vec<(Vec<u8>, i64)> = coding::table
        .inner_join(codebook_code::table.on(codebook_code::id.eq(coding::code_id)))
        .inner_join(contribution::table.on(contribution::id.eq(coding::contribution_id)))
        .inner_join(prompt::table.on(prompt::id.eq(contribution::prompt_id)))
        .inner_join(phase::table.on(phase::id.eq(prompt::phase_id)))
        .filter(codebook_code::engagement.eq(slug))
        .order((
            coding::coded_on,
            phase::ordinal,
            prompt::position,
            coding::contribution_id,
            coding::code_id,
        ))
        .select((coding::contribution_id, coding::code_id))
        .load(c)?;
    rows.into_iter()
        .map(|(id, code)| {
            let id = id.try_into().map_err(|_| StoreError::BadRow("coding"))?;
            Ok((ContributionId(id), Key(code)))
        })
        .collect()
}

/// How many codings each code of an engagement has, and how many of them are in doubt.
pub fn count_by_code(c: &mut Connection, slug: &str) -> Result<Vec<(Key, Count, Count)>, StoreError> {
    let rows: Vec<(i64, i64, i64)> = coding::table
        .inner_join(codebook_code::table.on(codebook_code::id.eq(coding::code_id)))
        .filter(codebook_code::engagement.eq(slug))
        .group_by(coding::code_id)
        .select((
            coding::code_id,
            diesel::dsl::count_star(),
            diesel::dsl::count(coding::doubt),
        ))
        .load(c)?;
    let count = |rows: i64| Count::new(rows.unsigned_abs());
    Ok(rows
        .into_iter()
        .map(|(code, all, doubted)| (Key(code), count(all), count(doubted)))
        .collect())
}

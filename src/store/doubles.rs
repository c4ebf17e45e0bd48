//! What was coded twice: a share of the bench that a second colleague codes blind, what each of the two gave, and what
//! stands after a difference. Not here: the codings of the bench, which are `codings`.

use crate::domain::ids::{ContributionId, Key};
use crate::store::schema::{bench_read, coding, contribution, double_code, double_coding, double_unit};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use jiff::civil::Date;

/// Rows that are written or asked for at a time.
const CHUNK: usize = 500;

/// One share, coded twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Double {
    pub id: Key,
    pub engagement: String,
    pub phase: i64,
    /// One question of the phase; none stands for all.
    pub prompt: Option<Key>,
    /// In 100.
    pub percent: i32,
    pub seed: u64,
    /// Who codes blind.
    pub second: i64,
    /// Who began it.
    pub by: i64,
    pub started_on: Date,
    pub ended_on: Option<Date>,
}

type Row = (
    i64,
    String,
    i64,
    Option<i64>,
    i32,
    String,
    i64,
    i64,
    String,
    Option<String>,
);

fn bad() -> StoreError {
    StoreError::BadRow("double coding")
}

fn from_row(row: Row) -> Result<Double, StoreError> {
    let (id, engagement, phase, prompt, percent, seed, second, by, started, ended) = row;
    Ok(Double {
        id: Key(id),
        engagement,
        phase,
        prompt: prompt.map(Key),
        percent,
        seed: u64::from_str_radix(&seed, 16).map_err(|_| bad())?,
        second,
        by,
        started_on: started.parse().map_err(|_| bad())?,
        ended_on: ended.map(|day| day.parse().map_err(|_| bad())).transpose()?,
    })
}

fn to_id(id: Vec<u8>) -> Result<ContributionId, StoreError> {
    id.try_into().map(ContributionId).map_err(|_| bad())
}

pub fn insert(c: &mut Connection, new: &Double) -> Result<(), StoreError> {
    diesel::insert_into(double_coding::table)
        .values((
            double_coding::id.eq(new.id.0),
            double_coding::engagement.eq(&new.engagement),
            double_coding::phase.eq(new.phase),
            double_coding::prompt.eq(new.prompt.map(|key| key.0)),
            double_coding::percent.eq(new.percent),
            double_coding::seed.eq(format!("{:016x}", new.seed)),
            double_coding::second.eq(new.second),
            double_coding::staff_id.eq(new.by),
            double_coding::started_on.eq(new.started_on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

pub fn find(c: &mut Connection, id: Key) -> Result<Option<Double>, StoreError> {
    double_coding::table
        .find(id.0)
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// All of an engagement, the latest first.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<Double>, StoreError> {
    let rows: Vec<Row> = double_coding::table
        .filter(double_coding::engagement.eq(slug))
        .order((double_coding::started_on.desc(), double_coding::id))
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// Says that the second is done; `Conflict` where somebody said so already.
pub fn end(c: &mut Connection, id: Key, on: Date) -> Result<(), StoreError> {
    let open = double_coding::table
        .find(id.0)
        .filter(double_coding::ended_on.is_null());
    exactly_one(
        diesel::update(open)
            .set(double_coding::ended_on.eq(on.to_string()))
            .execute(c)?,
    )
}

/// Public words of some prompts that somebody other than the second has read on the bench, and that the second has neither
/// read nor coded there, nor had before them in an earlier share. In the order of their ids.
pub fn list_drawable(
    c: &mut Connection,
    prompts: &[Key],
    second: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let read = || bench_read::table.filter(bench_read::contribution_id.eq(contribution::id));
    let coded = coding::table
        .filter(coding::contribution_id.eq(contribution::id))
        .filter(coding::staff_id.eq(second));
    let drawn = double_unit::table
        .inner_join(double_coding::table.on(double_coding::id.eq(double_unit::double_id)))
        .filter(double_unit::contribution_id.eq(contribution::id))
        .filter(double_coding::second.eq(second));
    let keys: Vec<i64> = prompts.iter().map(|key| key.0).collect();
    let rows: Vec<Vec<u8>> = contribution::table
        .filter(contribution::prompt_id.eq_any(keys))
        .filter(contribution::state.eq("published"))
        .filter(contribution::words.ne(""))
        .filter(exists(read().filter(bench_read::staff_id.ne(second))))
        .filter(not(exists(read().filter(bench_read::staff_id.eq(second)))))
        .filter(not(exists(coded)))
        .filter(not(exists(drawn)))
        .order(contribution::id)
        .select(contribution::id)
        .load(c)?;
    rows.into_iter().map(to_id).collect()
}

/// Puts words into a share, with the codes that they bear now. Those that nobody may read any more are left out; the others
/// are held until this transaction ends, so that none is taken back meanwhile. Returns how many are in it.
pub fn add_units(c: &mut Connection, double: Key, ids: &[ContributionId]) -> Result<usize, StoreError> {
    let mut sorted: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_vec()).collect();
    sorted.sort_unstable();
    let mut added = 0;
    for some in sorted.chunks(CHUNK) {
        let public = || {
            contribution::table
                .filter(contribution::id.eq_any(some))
                .filter(contribution::state.eq("published"))
        };
        diesel::update(public())
            .set(contribution::state.eq("published"))
            .execute(c)?;
        let held: Vec<Vec<u8>> = public().select(contribution::id).load(c)?;
        let codes: Vec<(Vec<u8>, i64)> = coding::table
            .filter(coding::contribution_id.eq_any(&held))
            .select((coding::contribution_id, coding::code_id))
            .distinct()
            .load(c)?;
        added += held.len();
        for id in held {
            diesel::insert_into(double_unit::table)
                .values((
                    double_unit::contribution_id.eq(id),
                    double_unit::double_id.eq(double.0),
                ))
                .execute(c)?;
        }
        for (id, code) in codes {
            note(c, double, &id, Key(code), Reader::First)?;
        }
    }
    Ok(added)
}

/// Who gave a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Whoever coded the words on the bench before.
    First,
    Second,
    /// Whoever settled a difference.
    Settled,
}

impl Reader {
    fn as_str(self) -> &'static str {
        match self {
            Reader::First => "first",
            Reader::Second => "second",
            Reader::Settled => "settled",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Reader::First, Reader::Second, Reader::Settled]
            .into_iter()
            .find(|reader| reader.as_str() == text)
    }
}

fn note(c: &mut Connection, double: Key, id: &[u8], code: Key, reader: Reader) -> Result<(), StoreError> {
    diesel::insert_into(double_code::table)
        .values((
            double_code::contribution_id.eq(id.to_vec()),
            double_code::double_id.eq(double.0),
            double_code::code_id.eq(code.0),
            double_code::reader.eq(reader.as_str()),
        ))
        .execute(c)?;
    Ok(())
}

/// Notes which codes somebody gave; each once.
pub fn note_all(
    c: &mut Connection,
    (double, id): (Key, ContributionId),
    codes: impl IntoIterator<Item = Key>,
    reader: Reader,
) -> Result<(), StoreError> {
    for code in codes {
        note(c, double, &id.0, code, reader)?;
    }
    Ok(())
}

/// Says that the second has coded words; `Conflict` where they have already, or where the words are not in the share.
pub fn mark_coded(c: &mut Connection, (double, id): (Key, ContributionId)) -> Result<(), StoreError> {
    let waiting = double_unit::table
        .find((id.0.to_vec(), double.0))
        .filter(double_unit::coded.is_null());
    exactly_one(
        diesel::update(waiting)
            .set(double_unit::coded.eq("yes"))
            .execute(c)?,
    )
}

/// Says who settled a difference, why and when; `Conflict` where somebody has.
pub fn mark_settled(
    c: &mut Connection,
    (double, id): (Key, ContributionId),
    (by, because, on): (i64, &str, Date),
) -> Result<(), StoreError> {
    let open = double_unit::table
        .find((id.0.to_vec(), double.0))
        .filter(double_unit::coded.is_not_null())
        .filter(double_unit::settled_on.is_null());
    exactly_one(
        diesel::update(open)
            .set((
                double_unit::staff_id.eq(by),
                double_unit::because.eq(because),
                double_unit::settled_on.eq(on.to_string()),
            ))
            .execute(c)?,
    )
}

/// The next public words of a share that its second has not coded, by their ids.
pub fn find_next(c: &mut Connection, double: Key) -> Result<Option<ContributionId>, StoreError> {
    double_unit::table
        .inner_join(contribution::table.on(contribution::id.eq(double_unit::contribution_id)))
        .filter(double_unit::double_id.eq(double.0))
        .filter(double_unit::coded.is_null())
        .filter(contribution::state.eq("published"))
        .order(double_unit::contribution_id)
        .select(double_unit::contribution_id)
        .first::<Vec<u8>>(c)
        .optional()?
        .map(to_id)
        .transpose()
}

/// Words of a share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    pub contribution: ContributionId,
    /// By the second.
    pub coded: bool,
    pub settled: Option<Settled>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    pub by: i64,
    pub because: String,
    pub on: Date,
}

type UnitRow = (
    Vec<u8>,
    Option<String>,
    Option<i64>,
    Option<String>,
    Option<String>,
);

/// All words of a share, by their ids.
pub fn list_units(c: &mut Connection, double: Key) -> Result<Vec<Unit>, StoreError> {
    let rows: Vec<UnitRow> = double_unit::table
        .filter(double_unit::double_id.eq(double.0))
        .order(double_unit::contribution_id)
        .select((
            double_unit::contribution_id,
            double_unit::coded,
            double_unit::staff_id,
            double_unit::because,
            double_unit::settled_on,
        ))
        .load(c)?;
    rows.into_iter()
        .map(|(id, coded, by, because, on)| {
            let settled = match (by, because, on) {
                (Some(by), Some(because), Some(on)) => Some(Settled {
                    by,
                    because,
                    on: on.parse().map_err(|_| bad())?,
                }),
                _ => None,
            };
            Ok(Unit {
                contribution: to_id(id)?,
                coded: coded.is_some(),
                settled,
            })
        })
        .collect()
}

/// What was given to the words of a share, and by whom, by their ids.
pub fn list_given(c: &mut Connection, double: Key) -> Result<Vec<(ContributionId, Key, Reader)>, StoreError> {
    let rows: Vec<(Vec<u8>, i64, String)> = double_code::table
        .filter(double_code::double_id.eq(double.0))
        .order((double_code::contribution_id, double_code::code_id))
        .select((
            double_code::contribution_id,
            double_code::code_id,
            double_code::reader,
        ))
        .load(c)?;
    rows.into_iter()
        .map(|(id, code, reader)| Ok((to_id(id)?, Key(code), Reader::parse(&reader).ok_or_else(bad)?)))
        .collect()
}

/// Which of some words a colleague is to code blind in a share that is open: those they must not see on the bench.
pub fn list_hidden(
    c: &mut Connection,
    ids: &[ContributionId],
    staff: i64,
) -> Result<Vec<ContributionId>, StoreError> {
    let ids: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_vec()).collect();
    let mut hidden = Vec::new();
    for some in ids.chunks(CHUNK) {
        let rows: Vec<Vec<u8>> = double_unit::table
            .inner_join(double_coding::table.on(double_coding::id.eq(double_unit::double_id)))
            .filter(double_unit::contribution_id.eq_any(some))
            .filter(double_coding::second.eq(staff))
            .filter(double_coding::ended_on.is_null())
            .select(double_unit::contribution_id)
            .distinct()
            .load(c)?;
        for id in rows {
            hidden.push(to_id(id)?);
        }
    }
    Ok(hidden)
}

/// Forgets words that are others now or nobody's to read: they say nothing of how colleagues agree.
pub fn forget(c: &mut Connection, ids: &[Vec<u8>]) -> Result<(), StoreError> {
    diesel::delete(double_code::table.filter(double_code::contribution_id.eq_any(ids))).execute(c)?;
    diesel::delete(double_unit::table.filter(double_unit::contribution_id.eq_any(ids))).execute(c)?;
    Ok(())
}

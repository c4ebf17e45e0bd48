//! Printed codes as keyed hashes, and how many there are for each group of a phase.
//! Knows neither who was handed one nor which voice it became.

use crate::domain::audience::Audience;
use crate::domain::count::Count;
use crate::store::schema::{printed_code, printed_tally};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;

/// Whom codes are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speakers {
    pub phase: i64,
    pub audience: Audience,
    /// Code of the list `voice_group` (AHPs) or `discipline` (others).
    pub group: String,
}

/// How many codes for one group of a phase.
pub struct Tally {
    pub of: Speakers,
    /// Printed by the team.
    pub made: u64,
    pub used: Count,
}

/// Adds codes that nobody has used. `Conflict` when one is there already.
pub fn insert(c: &mut Connection, of: &Speakers, hashes: &[[u8; 32]]) -> Result<(), StoreError> {
    // In the order of their hashes: rows otherwise lie as the slips were printed.
    let mut sorted = hashes.to_vec();
    sorted.sort_unstable();
    for hash in &sorted {
        diesel::insert_into(printed_code::table)
            .values(printed_code::slip_hash.eq(hash.to_vec()))
            .execute(c)?;
    }
    let made = i64::try_from(hashes.len()).unwrap_or(i64::MAX);
    let raised = diesel::update(row(of))
        .set(printed_tally::made.eq(printed_tally::made + made))
        .execute(c)?;
    if raised == 0 {
        diesel::insert_into(printed_tally::table)
            .values((
                printed_tally::phase_id.eq(of.phase),
                printed_tally::audience.eq(of.audience.as_str()),
                printed_tally::voice_group.eq(&of.group),
                printed_tally::made.eq(made),
                printed_tally::used.eq(0_i64),
            ))
            .execute(c)?;
    }
    Ok(())
}

/// Which of these hashes is known, if any.
pub fn find(c: &mut Connection, hashes: &[[u8; 32]]) -> Result<Option<[u8; 32]>, StoreError> {
    let asked: Vec<Vec<u8>> = hashes.iter().map(|hash| hash.to_vec()).collect();
    let found: Option<Vec<u8>> = printed_code::table
        .filter(printed_code::slip_hash.eq_any(asked))
        .select(printed_code::slip_hash)
        .first(c)
        .optional()?;
    found
        .map(|hash| hash.try_into().map_err(|_| StoreError::BadRow("printed code")))
        .transpose()
}

/// Uses a code up: of many at one moment exactly one form does, however often it is sent. `Conflict` for all others.
pub fn mark_used(
    c: &mut Connection,
    of: &Speakers,
    hash: &[u8; 32],
    form: &[u8; 32],
) -> Result<(), StoreError> {
    let unused = printed_code::table
        .find(hash.to_vec())
        .filter(printed_code::used.is_null());
    let marked = diesel::update(unused)
        .set((
            printed_code::used.eq("yes"),
            printed_code::typed_mark.eq(form.to_vec()),
        ))
        .execute(c)?;
    if marked == 0 {
        let known: Option<Vec<u8>> = printed_code::table
            .find(hash.to_vec())
            .select(printed_code::typed_mark)
            .first(c)?;
        return if known.as_deref() == Some(form.as_slice()) {
            Ok(())
        } else {
            Err(StoreError::Conflict)
        };
    }
    exactly_one(
        diesel::update(row(of))
            .set(printed_tally::used.eq(printed_tally::used + 1))
            .execute(c)?,
    )
}

/// Every group of these phases that codes were printed for.
pub fn list(c: &mut Connection, phases: &[i64]) -> Result<Vec<Tally>, StoreError> {
    let rows: Vec<(i64, String, String, i64, i64)> = printed_tally::table
        .filter(printed_tally::phase_id.eq_any(phases))
        .order((printed_tally::audience, printed_tally::voice_group))
        .load(c)?;
    rows.into_iter()
        .map(|(phase, audience, group, made, used)| {
            Ok(Tally {
                of: Speakers {
                    phase,
                    audience: Audience::parse(&audience).ok_or(StoreError::BadRow("printed tally"))?,
                    group,
                },
                made: made.unsigned_abs(),
                used: Count::new(used.unsigned_abs()),
            })
        })
        .collect()
}

type Row<'a> = diesel::helper_types::Find<printed_tally::table, (i64, &'static str, &'a str)>;

fn row(of: &Speakers) -> Row<'_> {
    printed_tally::table.find((of.phase, of.audience.as_str(), of.group.as_str()))
}

//! How many released contributions of an engagement came: by day, by group of professionals, by channel.
//! Counts for the gate. What no release shows is not counted, so that nobody can watch a figure while somebody writes; and
//! nothing here joins two of these.

use crate::domain::audience::{Audience, Channel};
use crate::domain::count::Count;
use crate::store::schema::contribution;
use crate::store::{Connection, StoreError, prompts};
use diesel::dsl::count_star;
use diesel::prelude::*;
use jiff::civil::Date;

fn count_of(rows: i64) -> Count {
    Count::new(rows.unsigned_abs())
}

/// Days from `from` on, in order; a day without any is left out.
pub fn list_by_day(c: &mut Connection, slug: &str, from: Date) -> Result<Vec<(Date, Count)>, StoreError> {
    let asked = prompts::list_ids(c, slug)?;
    let rows: Vec<(String, i64)> = contribution::table
        .filter(contribution::prompt_id.eq_any(asked))
        .filter(contribution::position.is_not_null())
        .filter(contribution::received_on.ge(from.to_string()))
        .group_by(contribution::received_on)
        .order(contribution::received_on)
        .select((contribution::received_on, count_star()))
        .load(c)?;
    rows.into_iter()
        .map(|(day, rows)| {
            let day = day.parse().map_err(|_| StoreError::BadRow("contribution"))?;
            Ok((day, count_of(rows)))
        })
        .collect()
}

/// Groups of an audience by the codes of their list.
pub fn list_by_group(
    c: &mut Connection,
    slug: &str,
    audience: Audience,
) -> Result<Vec<(String, Count)>, StoreError> {
    let asked = prompts::list_ids(c, slug)?;
    let rows: Vec<(Option<String>, i64)> = contribution::table
        .filter(contribution::prompt_id.eq_any(asked))
        .filter(contribution::position.is_not_null())
        .filter(contribution::audience.eq(audience.as_str()))
        .group_by(contribution::voice_group)
        .order(contribution::voice_group)
        .select((contribution::voice_group, count_star()))
        .load(c)?;
    Ok(rows
        .into_iter()
        .filter_map(|(group, rows)| Some((group?, count_of(rows))))
        .collect())
}

/// Each channel, in the order of [`Channel::ALL`].
pub fn list_by_channel(c: &mut Connection, slug: &str) -> Result<Vec<(Channel, Count)>, StoreError> {
    let asked = prompts::list_ids(c, slug)?;
    let rows: Vec<(String, i64)> = contribution::table
        .filter(contribution::prompt_id.eq_any(asked))
        .filter(contribution::position.is_not_null())
        .group_by(contribution::channel)
        .select((contribution::channel, count_star()))
        .load(c)?;
    let of = |channel: Channel| {
        let found = rows.iter().find(|(name, _)| name == channel.as_str());
        found.map_or(Count::default(), |(_, rows)| count_of(*rows))
    };
    Ok(Channel::ALL
        .into_iter()
        .map(|channel| (channel, of(channel)))
        .collect())
}

//! Engagements and their dated lists. Not here: their texts (`wordings`).

use crate::store::schema::{engagement, list_entry};
use crate::store::{Connection, StoreError};
use diesel::prelude::*;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// One engagement of this installation.
#[derive(Debug, Clone)]
pub struct Engagement {
    pub slug: String,
    /// Language tags, the first one the default.
    pub languages: Vec<String>,
    /// Readings in which the texts of a phase must be there before it opens. Empty: the default language alone.
    pub required: Vec<String>,
    pub contact: String,
    pub created_on: Date,
}

/// One entry of a reference list, with the days on which it is valid.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = list_entry)]
pub struct ListEntry {
    pub engagement: String,
    pub list: String,
    pub code: String,
    pub position: i32,
    pub valid_from: String,
    pub valid_to: Option<String>,
    pub successor: Option<String>,
    /// JSON object of what only this list has (`voice_group`, `hides_text`, `number`).
    pub facts: String,
}

/// A number among the facts of an entry of the list `rule`, where there is one on this day.
pub fn rule_number(entries: &[ListEntry], code: &str, fact: &str, today: Date) -> Option<i64> {
    let rule = find_rule(entries, code, today)?;
    let facts: BTreeMap<String, String> = serde_json::from_str(&rule.facts).ok()?;
    facts.get(fact)?.parse().ok()
}

/// The entry of the list `rule` that is valid on a day.
pub fn find_rule<'a>(entries: &'a [ListEntry], code: &str, today: Date) -> Option<&'a ListEntry> {
    entries
        .iter()
        .find(|entry| entry.list == "rule" && entry.code == code && entry.is_valid_on(today))
}

impl Engagement {
    /// The language that all other readings are made from.
    pub fn language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }
}

impl ListEntry {
    /// ISO days compare as text.
    pub fn is_valid_on(&self, day: Date) -> bool {
        let day = day.to_string();
        self.valid_from <= day && self.valid_to.as_ref().is_none_or(|last| day <= *last)
    }
}

type Row = (String, String, String, String, Option<String>);

const COLUMNS: (
    engagement::slug,
    engagement::languages,
    engagement::contact,
    engagement::created_on,
    engagement::required,
) = (
    engagement::slug,
    engagement::languages,
    engagement::contact,
    engagement::created_on,
    engagement::required,
);

fn from_row((slug, languages, contact, created_on, required): Row) -> Result<Engagement, StoreError> {
    Ok(Engagement {
        slug,
        languages: languages.split(' ').map(str::to_owned).collect(),
        required: required
            .unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
        contact,
        created_on: created_on.parse().map_err(|_| StoreError::BadRow("engagement"))?,
    })
}

pub fn list(c: &mut Connection) -> Result<Vec<Engagement>, StoreError> {
    let rows: Vec<Row> = engagement::table
        .order((engagement::created_on, engagement::slug))
        .select(COLUMNS)
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

pub fn find(c: &mut Connection, slug: &str) -> Result<Option<Engagement>, StoreError> {
    engagement::table
        .find(slug)
        .select(COLUMNS)
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

pub fn insert(c: &mut Connection, new: &Engagement) -> Result<(), StoreError> {
    diesel::insert_into(engagement::table)
        .values((
            engagement::slug.eq(&new.slug),
            engagement::languages.eq(new.languages.join(" ")),
            engagement::required.eq(new.required.join(" ")),
            engagement::contact.eq(&new.contact),
            engagement::created_on.eq(new.created_on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

pub fn list_entries(c: &mut Connection, slug: &str) -> Result<Vec<ListEntry>, StoreError> {
    Ok(list_entry::table
        .filter(list_entry::engagement.eq(slug))
        .order((list_entry::list, list_entry::position))
        .load(c)?)
}

pub fn insert_entry(c: &mut Connection, new: &ListEntry) -> Result<(), StoreError> {
    diesel::insert_into(list_entry::table).values(new).execute(c)?;
    Ok(())
}

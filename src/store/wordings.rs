//! The texts of an engagement by key and reading, and what each translation was made from. Not here: which texts a
//! phase needs (`domain::wording`), nor the words of the interface, which are inside the binary.

use crate::domain::phase::PhaseKind;
use crate::domain::wording::{Standing, is_needed, standing};
use crate::store::schema::{staff, translation, wording};
use crate::store::{Connection, StoreError, engagements};
use diesel::prelude::*;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// One text of an engagement in one reading.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = wording)]
pub struct Wording {
    pub engagement: String,
    pub key: String,
    pub reading: String,
    pub words: String,
}

/// What a translation was made from, and who confirmed it on which day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    pub made_from: String,
    /// Name of the colleague, and the London day.
    pub confirmed: Option<(String, String)>,
}

/// A text that a phase needs and lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    pub key: String,
    pub reading: String,
    pub standing: Standing,
}

/// All texts of an engagement.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// The reading that the others are made from.
    pub default: String,
    pub required: Vec<String>,
    /// key -> reading -> words.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// (key, reading) -> where its words come from.
    pub origins: BTreeMap<(String, String), Origin>,
}

impl Texts {
    pub fn words(&self, key: &str, reading: &str) -> Option<&str> {
        self.words.get(key)?.get(reading).map(String::as_str)
    }

    pub fn source(&self, key: &str) -> &str {
        self.words(key, &self.default).unwrap_or_default()
    }

    pub fn origin(&self, key: &str, reading: &str) -> Option<&Origin> {
        self.origins.get(&(key.to_owned(), reading.to_owned()))
    }

    pub fn standing(&self, key: &str, reading: &str) -> Standing {
        let words = self.words(key, reading);
        if reading == self.default {
            // The source is confirmed by being there.
            return words.map_or(Standing::Missing, |_| Standing::Confirmed);
        }
        let origin = self.origin(key, reading);
        standing(
            words,
            self.source(key),
            origin.map(|origin| origin.made_from.as_str()),
            origin.is_some_and(|origin| origin.confirmed.is_some()),
        )
    }

    /// The readings that any text is in, the source first.
    pub fn readings(&self) -> Vec<String> {
        let all: BTreeSet<&String> = self
            .words
            .values()
            .flat_map(BTreeMap::keys)
            .chain(&self.required)
            .filter(|reading| **reading != self.default)
            .collect();
        std::iter::once(self.default.clone())
            .chain(all.into_iter().cloned())
            .collect()
    }

    /// What keeps a phase of that kind from opening.
    pub fn gaps(&self, kind: PhaseKind) -> Vec<Gap> {
        let required: BTreeSet<&String> = self.required.iter().chain([&self.default]).collect();
        self.words
            .keys()
            .filter(|key| is_needed(kind, key))
            .flat_map(|key| required.iter().map(move |reading| (key, *reading)))
            .map(|(key, reading)| Gap {
                key: key.clone(),
                reading: reading.clone(),
                standing: self.standing(key, reading),
            })
            .filter(|gap| !gap.standing.will_do())
            .collect()
    }

    /// The digests of the sheets that were confirmed; each names one reading's words beside their source.
    pub fn sheets(&self) -> BTreeSet<String> {
        self.origins
            .iter()
            .filter(|((key, _), origin)| key.starts_with("sheet.") && origin.confirmed.is_some())
            .map(|(_, origin)| origin.made_from.clone())
            .collect()
    }

    /// Whether a person confirmed every text of a reading. A language must have them all; an easier wording may leave
    /// out what needs none.
    pub fn is_checked(&self, reading: &str) -> bool {
        let own = |key: &String| !reading.contains('-') || self.words(key, reading).is_some();
        self.words
            .keys()
            .filter(|key| own(key))
            .all(|key| self.standing(key, reading) == Standing::Confirmed)
    }
}

/// The key under which a sheet of the interface is confirmed.
pub fn sheet_key(sheet: &str) -> String {
    format!("sheet.{sheet}")
}

/// Loads the texts of an engagement; `Conflict` when there is no such engagement.
pub fn load(c: &mut Connection, slug: &str) -> Result<Texts, StoreError> {
    let engagement = engagements::find(c, slug)?.ok_or(StoreError::Conflict)?;
    let mut texts = Texts {
        default: engagement.language().to_owned(),
        required: engagement.required,
        ..Texts::default()
    };
    let rows: Vec<Wording> = wording::table.filter(wording::engagement.eq(slug)).load(c)?;
    for row in rows {
        texts
            .words
            .entry(row.key)
            .or_default()
            .insert(row.reading, row.words);
    }
    type Row = (String, String, String, Option<String>, Option<String>);
    let rows: Vec<Row> = translation::table
        .left_join(staff::table.on(staff::id.nullable().eq(translation::staff_id)))
        .filter(translation::engagement.eq(slug))
        .select((
            translation::key,
            translation::reading,
            translation::made_from,
            staff::name.nullable(),
            translation::confirmed_on,
        ))
        .load(c)?;
    for (key, reading, made_from, name, day) in rows {
        let confirmed = name.zip(day);
        texts
            .origins
            .insert((key, reading), Origin { made_from, confirmed });
    }
    Ok(texts)
}

pub fn insert(c: &mut Connection, new: &Wording) -> Result<(), StoreError> {
    diesel::insert_into(wording::table).values(new).execute(c)?;
    Ok(())
}

/// Puts words in the place of those that were seen there, `None` where there were none. `Conflict` when someone else
/// was first.
pub fn put(c: &mut Connection, new: &Wording, seen: Option<&str>) -> Result<(), StoreError> {
    let Some(seen) = seen else {
        return insert(c, new);
    };
    let row = wording::table
        .filter(wording::engagement.eq(&new.engagement))
        .filter(wording::key.eq(&new.key))
        .filter(wording::reading.eq(&new.reading))
        .filter(wording::words.eq(seen));
    match diesel::update(row)
        .set(wording::words.eq(&new.words))
        .execute(c)?
    {
        0 => Err(StoreError::Conflict),
        _ => Ok(()),
    }
}

/// Records what a translation is made from, and who confirmed it.
pub fn record(
    c: &mut Connection,
    (slug, key, reading): (&str, &str, &str),
    made_from: &str,
    confirmed: Option<(i64, Date)>,
) -> Result<(), StoreError> {
    let values = (
        translation::made_from.eq(made_from),
        translation::staff_id.eq(confirmed.map(|(staff, _)| staff)),
        translation::confirmed_on.eq(confirmed.map(|(_, day)| day.to_string())),
    );
    let row = translation::table
        .filter(translation::engagement.eq(slug))
        .filter(translation::key.eq(key))
        .filter(translation::reading.eq(reading));
    if diesel::update(row).set(values.clone()).execute(c)? == 0 {
        diesel::insert_into(translation::table)
            .values((
                translation::engagement.eq(slug),
                translation::key.eq(key),
                translation::reading.eq(reading),
                values,
            ))
            .execute(c)?;
    }
    Ok(())
}

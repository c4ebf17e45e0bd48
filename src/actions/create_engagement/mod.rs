//! Creates an engagement from a template: its texts, lists, phases and first prompts, in one transaction. Nothing is
//! open yet; the strategy lead opens the first phase.

mod equality;
mod template;
mod translations;

pub use template::{Template, TemplateError};

use crate::actions::publish_keys::publish_keys;
use crate::chance;
use crate::clock::london_day;
use crate::domain::audience::Audience;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand};
use crate::domain::phase::{PhaseKind, PhaseState};
use crate::keys::Keys;
use crate::publish::cut::cut_for;
use crate::store::engagements::{Engagement, ListEntry};
use crate::store::phases::Phase;
use crate::store::prompts::{Asks, Prompt};
use crate::store::wordings::Wording;
use crate::store::{Connection, StoreError, engagements, equality as counters, phases, prompts, wordings};
use jiff::Timestamp;
use template::PhaseTemplate;

/// Creates it; `Conflict` when an engagement of that name exists.
pub fn create_engagement(
    c: &mut Connection,
    keys: &Keys,
    template: &Template,
    now: Timestamp,
) -> Result<(), StoreError> {
    let slug = template.slug.as_str();
    engagements::insert(
        c,
        &Engagement {
            slug: slug.to_owned(),
            languages: template.languages.clone(),
            required: template.required.clone(),
            contact: template.contact.clone(),
            created_on: london_day(now),
        },
    )?;
    let mut say = |key: &str, reading: &str, words: &str| {
        wordings::insert(
            c,
            &Wording {
                engagement: slug.to_owned(),
                key: key.to_owned(),
                reading: reading.to_owned(),
                words: words.to_owned(),
            },
        )
    };
    for (key, text) in template.texts() {
        for (reading, words) in text {
            say(&key, reading, words)?;
        }
    }
    for (reading, texts) in equality::with_translations(template) {
        for (key, words) in texts {
            say(&key, &reading, &words)?;
        }
    }
    for (list, entries) in &template.list {
        for (position, entry) in (0..).zip(entries) {
            engagements::insert_entry(
                c,
                &ListEntry {
                    engagement: slug.to_owned(),
                    list: list.clone(),
                    code: entry.code.clone(),
                    position,
                    valid_from: entry.valid_from.clone(),
                    valid_to: entry.valid_to.clone(),
                    successor: entry.successor.clone(),
                    facts: entry.facts(),
                },
            )?;
        }
    }
    if let Some(days) = template.equality_kept_days {
        let last = london_day(now).saturating_add(jiff::Span::new().days(i64::from(days)));
        counters::insert_term(c, slug, last)?;
    }
    for (ordinal, phase) in (1..).zip(&template.phase) {
        insert_phase(c, slug, ordinal, phase)?;
    }
    let line = Entry::new(slug, Act::EngagementCreated, slug, Hand::Operator, now);
    let lines: Vec<Entry> = [line]
        .into_iter()
        .chain(publish_keys(c, keys, slug, now)?)
        .collect();
    cut_for(c, &lines, slug, Hand::Operator, now, chance::bytes())?;
    Ok(())
}

fn insert_phase(
    c: &mut Connection,
    slug: &str,
    ordinal: i32,
    phase: &PhaseTemplate,
) -> Result<(), StoreError> {
    let id = Key::from_random(chance::bytes()).0;
    phases::insert(
        c,
        &Phase {
            id,
            engagement: slug.to_owned(),
            ordinal,
            kind: PhaseKind::parse(&phase.key).ok_or(StoreError::BadRow("phase"))?,
            audiences: phase
                .audiences
                .iter()
                .filter_map(|name| Audience::parse(name))
                .collect(),
            lasts_days: phase.lasts_days,
            state: PhaseState::Draft,
            held: None,
            extended: None,
        },
    )?;
    for (position, question) in (1..).zip(&phase.question) {
        let id_of_prompt = Key::from_random(chance::bytes());
        let asks = Asks::Question(question.key.clone());
        prompts::insert(
            c,
            &Prompt {
                id: id_of_prompt,
                phase_id: id,
                position,
                asks,
            },
        )?;
    }
    Ok(())
}

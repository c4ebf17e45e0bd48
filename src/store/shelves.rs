//! What everyone may read of contributions: those that a release has given a place. Public lists walk one index,
//! twenty places at a time, so their cost does not grow with the number of voices. Not here: what waits, and who may read.

use crate::domain::audience::Audience;
use crate::domain::context::Context;
use crate::domain::contribution::Verdict;
use crate::domain::count::Count;
use crate::domain::ids::{ContributionId, Key};
use crate::store::prompts::Asks;
use crate::store::schema::contribution;
use crate::store::voice_translations::{self, Translated};
use crate::store::{Connection, StoreError, prompts};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// What a public list shows of a contribution.
#[derive(Debug, Clone)]
pub struct Shelved {
    pub id: ContributionId,
    pub audience: Audience,
    pub voice_group: Option<String>,
    pub verdict: Option<Verdict>,
    pub lang: String,
    pub words: String,
    pub position: i64,
    /// What the author wants beside the words; what may stand there is for the release to say.
    pub context: Context,
    /// The organisation that says it, under its own name.
    pub organisation: Option<String>,
    /// What a comment hangs on.
    pub about: Option<ContributionId>,
    /// In another language, where there is one.
    pub translation: Option<Translated>,
}

type ShelvedColumns = (
    contribution::id,
    contribution::audience,
    contribution::voice_group,
    contribution::verdict,
    contribution::lang,
    contribution::words,
    contribution::position,
    contribution::relation,
    contribution::region,
    contribution::context_for,
    contribution::about,
    contribution::effect,
    contribution::organisation,
);

/// What a public list reads.
const SHELVED: ShelvedColumns = (
    contribution::id,
    contribution::audience,
    contribution::voice_group,
    contribution::verdict,
    contribution::lang,
    contribution::words,
    contribution::position,
    contribution::relation,
    contribution::region,
    contribution::context_for,
    contribution::about,
    contribution::effect,
    contribution::organisation,
);

type ShelvedRow = (
    Vec<u8>,
    String,
    Option<String>,
    Option<String>,
    String,
    String,
    Option<i64>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<Vec<u8>>,
    Option<String>,
    Option<String>,
);

fn shelved(
    (
        id,
        audience,
        voice_group,
        verdict,
        lang,
        words,
        position,
        relation,
        region,
        context_for,
        about,
        effect,
        organisation,
    ): ShelvedRow,
) -> Result<Shelved, StoreError> {
    let bad = || StoreError::BadRow("contribution");
    let told = Context {
        relation,
        region,
        effect: None,
        shown: true,
    };
    Ok(Shelved {
        id: ContributionId(id.try_into().map_err(|_| bad())?),
        audience: Audience::parse(&audience).ok_or_else(bad)?,
        voice_group,
        verdict: verdict
            .map(|name| Verdict::parse(&name).ok_or_else(bad))
            .transpose()?,
        lang,
        words,
        position: position.ok_or_else(bad)?,
        organisation,
        context: if context_for.as_deref() == Some("public") {
            told
        } else {
            Context {
                effect,
                ..Context::default()
            }
        },
        about: about
            .map(|id| id.try_into().map(ContributionId).map_err(|_| bad()))
            .transpose()?,
        translation: None,
    })
}

/// Puts translations beside the words: one more question a page, whatever its length.
fn beside(c: &mut Connection, rows: Vec<ShelvedRow>) -> Result<Vec<Shelved>, StoreError> {
    let ids: Vec<Vec<u8>> = rows.iter().map(|(id, ..)| id.clone()).collect();
    let mut translations = voice_translations::by_contribution(c, &ids)?;
    rows.into_iter()
        .map(|row| {
            let mut found = shelved(row)?;
            found.translation = translations.remove(&found.id);
            Ok(found)
        })
        .collect()
}

/// One page of what is shelved and meets these conditions: places below `before`, newest shelf first. One statement,
/// prepared once per connection: equality and order are those of an index, so both engines walk it whatever they believe
/// about the table's size. A macro, because diesel gives each condition a type of its own.
macro_rules! page {
    ($c:expr, $before:expr, $most:expr, $($condition:expr),+) => {{
        let rows: Vec<ShelvedRow> = contribution::table
            $(.filter($condition))+
            .filter(contribution::position.lt($before))
            .order(contribution::position.desc())
            .limit($most)
            .select(SHELVED)
            .load($c)?;
        beside($c, rows)
    }};
}

/// One page of a public list, without comments, by the index `contribution_in_public`.
pub fn list_public(
    c: &mut Connection,
    prompt_id: Key,
    before: i64,
    most: i64,
) -> Result<Vec<Shelved>, StoreError> {
    let of_prompt = contribution::prompt_id.eq(prompt_id.0);
    page!(
        c,
        before,
        most,
        of_prompt,
        contribution::about.is_null(),
        contribution::organisation.is_null()
    )
}

/// What organisations answered to a prompt under their own names: apart from people's voices, which are counted.
/// By the index `contribution_of_organisations`.
pub fn list_organisations(
    c: &mut Connection,
    prompt_id: Key,
    before: i64,
    most: i64,
) -> Result<Vec<Shelved>, StoreError> {
    let of_prompt = contribution::prompt_id.eq(prompt_id.0);
    page!(
        c,
        before,
        most,
        of_prompt,
        contribution::organisation.is_not_null()
    )
}

/// One page of the comments that hang on a contribution.
pub fn list_comments(
    c: &mut Connection,
    about: ContributionId,
    before: i64,
    most: i64,
) -> Result<Vec<Shelved>, StoreError> {
    page!(c, before, most, contribution::about.eq(about.0.to_vec()))
}

/// One page of all comments below a prompt.
pub fn list_comments_of_prompt(
    c: &mut Connection,
    prompt_id: Key,
    before: i64,
    most: i64,
) -> Result<Vec<Shelved>, StoreError> {
    let of_prompt = contribution::prompt_id.eq(prompt_id.0);
    page!(c, before, most, of_prompt, contribution::about.is_not_null())
}

/// Shelved contributions by id, newest shelf first; those not (or no longer) public are left out.
pub fn list_shelved(c: &mut Connection, ids: Vec<Vec<u8>>) -> Result<Vec<Shelved>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<ShelvedRow> = contribution::table
        .filter(contribution::id.eq_any(ids))
        .filter(contribution::position.is_not_null())
        .order(contribution::position.desc())
        .select(SHELVED)
        .load(c)?;
    beside(c, rows)
}

/// How many shelved contributions each prompt has, by verdict (empty where none was given). Comments are not counted:
/// they answer each other and not what was asked. Nor are organisations, which are no people.
pub fn count_shelved(
    c: &mut Connection,
    slug: &str,
) -> Result<Vec<(Key, Option<Verdict>, Count)>, StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    let rows: Vec<(i64, Option<String>, i64)> = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts))
        .filter(contribution::organisation.is_null())
        .filter(contribution::position.is_not_null())
        .filter(contribution::about.is_null())
        .group_by((contribution::prompt_id, contribution::verdict))
        .select((
            contribution::prompt_id,
            contribution::verdict,
            diesel::dsl::count_star(),
        ))
        .load(c)?;
    Ok(rows
        .into_iter()
        .map(|(prompt, verdict, rows)| {
            (
                Key(prompt),
                verdict.and_then(|name| Verdict::parse(&name)),
                Count::new(rows.unsigned_abs()),
            )
        })
        .collect())
}

/// How many answers of one kind a group gave to a finding.
pub struct Judgement {
    pub prompt: Key,
    pub audience: Audience,
    /// Code of the profession or discipline group; none for citizens.
    pub group: Option<String>,
    pub verdict: Verdict,
    pub count: Count,
}

type JudgementRow = (i64, String, Option<String>, Option<String>, i64);

/// How many people of one audience judged a finding, and how many of them said that it is not right.
pub struct Judges {
    pub prompt: Key,
    pub audience: Audience,
    pub against: Count,
    pub all: Count,
}

/// The prompts that put a finding to people.
fn of_findings(c: &mut Connection, slug: &str) -> Result<Vec<i64>, StoreError> {
    Ok(prompts::list(c, slug)?
        .into_iter()
        .filter(|prompt| matches!(prompt.asks, Asks::Finding(_)))
        .map(|prompt| prompt.id.0)
        .collect())
}

/// Published judgements that meet one more condition, as people: a professional's voice counts once however often it
/// answered, and each answer without a mark for itself. A macro, because diesel gives each condition a type of its own.
macro_rules! people {
    ($c:ident, $prompts:expr, $condition:expr) => {{
        let rows: Vec<(i64, String, i64, i64, i64)> = contribution::table
            .filter(contribution::prompt_id.eq_any($prompts))
            .filter(contribution::state.eq("published"))
            .filter(contribution::about.is_null())
            .filter($condition)
            .group_by((contribution::prompt_id, contribution::audience))
            .select((
                contribution::prompt_id,
                contribution::audience,
                diesel::dsl::count(contribution::voice_mark).aggregate_distinct(),
                diesel::dsl::count(contribution::voice_mark),
                diesel::dsl::count_star(),
            ))
            .load($c)?;
        rows.into_iter()
            .map(|(prompt, audience, voices, marked, all)| ((prompt, audience), voices + all - marked))
            .collect::<BTreeMap<_, _>>()
    }};
}

/// How many people judged each finding of an engagement, by audience: one who answers again and again is one. Nobody can
/// tell who a citizen is, so there each answer counts.
pub fn count_judges(c: &mut Connection, slug: &str) -> Result<Vec<Judges>, StoreError> {
    let prompts = of_findings(c, slug)?;
    let all = people!(c, &prompts, contribution::verdict.is_not_null());
    let against = people!(
        c,
        &prompts,
        contribution::verdict.eq(Some(Verdict::NotRight.as_str()))
    );
    all.into_iter()
        .map(|(key, all)| {
            let against = against.get(&key).copied().unwrap_or(0);
            let (prompt, audience) = key;
            Ok(Judges {
                prompt: Key(prompt),
                audience: Audience::parse(&audience).ok_or(StoreError::BadRow("contribution"))?,
                against: Count::new(against.unsigned_abs()),
                all: Count::new(all.unsigned_abs()),
            })
        })
        .collect()
}

/// How published words judged the findings of an engagement, by who gave them. Comments judge nothing.
pub fn count_judgements(c: &mut Connection, slug: &str) -> Result<Vec<Judgement>, StoreError> {
    let prompts = of_findings(c, slug)?;
    let rows: Vec<JudgementRow> = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts))
        .filter(contribution::state.eq("published"))
        .filter(contribution::about.is_null())
        .filter(contribution::verdict.is_not_null())
        .group_by((
            contribution::prompt_id,
            contribution::audience,
            contribution::voice_group,
            contribution::verdict,
        ))
        .select((
            contribution::prompt_id,
            contribution::audience,
            contribution::voice_group,
            contribution::verdict,
            diesel::dsl::count_star(),
        ))
        .load(c)?;
    let bad = || StoreError::BadRow("contribution");
    rows.into_iter()
        .map(|(prompt, audience, group, verdict, rows)| {
            Ok(Judgement {
                prompt: Key(prompt),
                audience: Audience::parse(&audience).ok_or_else(bad)?,
                group,
                verdict: verdict.and_then(|name| Verdict::parse(&name)).ok_or_else(bad)?,
                count: Count::new(rows.unsigned_abs()),
            })
        })
        .collect()
}

/// What findings would do to services, as professionals who are no AHPs said it in published words: by prompt and code.
pub fn count_effects(c: &mut Connection, slug: &str) -> Result<Vec<(Key, String, Count)>, StoreError> {
    let prompts = prompts::list_ids(c, slug)?;
    let rows: Vec<(i64, Option<String>, i64)> = contribution::table
        .filter(contribution::prompt_id.eq_any(prompts))
        .filter(contribution::state.eq("published"))
        .filter(contribution::effect.is_not_null())
        .group_by((contribution::prompt_id, contribution::effect))
        .select((
            contribution::prompt_id,
            contribution::effect,
            diesel::dsl::count_star(),
        ))
        .load(c)?;
    Ok(rows
        .into_iter()
        .filter_map(|(prompt, code, rows)| Some((Key(prompt), code?, Count::new(rows.unsigned_abs()))))
        .collect())
}

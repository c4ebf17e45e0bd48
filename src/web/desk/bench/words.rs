//! Contributions on the bench, one at a time: the next of a list, or one by its address.
//! Reads only; what its forms do is in `words_steps`.

use crate::actions::code_words::{Borne as Place, fingerprint};
use crate::domain::codebook::{CodeState, Doubt};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::passage::Passage;
use crate::domain::staff::Duty;
use crate::domain::words::opening;
use crate::publish::edition::Edition;
use crate::publish::similar::find_alike;
use crate::store::bench::{self, Lying};
use crate::store::codebook::{self, Code};
use crate::store::codings::{self, Coding};
use crate::store::{StoreError, doubles, staff};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::bench::list::List;
use crate::web::desk::bench::words_page::{Alike, Borne, Card, DONE, Undo, WordsPage};
use crate::web::desk::bench::{names, open};
use crate::web::desk::forms::{Choice, arrive, done, enter, known_language, status_after, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::bench as paths;
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use std::collections::{BTreeMap, BTreeSet};

/// How many that are like these are shown, and how much of each.
const ALIKE: usize = 3;
const OPENING: usize = 160;

/// What is shown besides the words.
#[derive(Default)]
pub(super) struct Extras {
    /// Ticked, where a form comes back.
    pub ticked: Option<Vec<Key>>,
    pub passage: String,
    pub passage_code: String,
    pub errors: Vec<FieldError>,
    pub conflict: &'static str,
}

pub(super) fn purpose(slug: &str) -> String {
    format!("bench:{slug}")
}

/// Code and place as a form carries them.
pub(super) fn spell((code, passage): Place) -> String {
    format!("{code}.{}.{}", passage.start, passage.length)
}

pub(super) fn unspell(text: &str) -> Option<Place> {
    let mut parts = text.split('.');
    let code = Key::parse(parts.next()?)?;
    let (start, length) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    parts
        .next()
        .is_none()
        .then_some((code, Passage { start, length }))
}

/// All that one reading of the store gives.
struct Found {
    codes: Vec<Code>,
    lying: Option<Lying>,
    borne: Vec<Coding>,
    read: bool,
    staff: BTreeMap<i64, String>,
    alike: Vec<(Lying, Vec<Coding>)>,
    undone: Option<Lying>,
}

/// Which words are asked for.
pub(super) enum Which {
    Next,
    One(ContributionId),
}

pub(super) async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    (which, query): (Which, &str),
    extras: Extras,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let asked = slug.to_owned();
    let codes = view.store.read(move |c| codebook::list(c, &asked)).await?;
    let list = List::read(query, &edition, &codes)?;
    let one = matches!(which, Which::One(_));
    let found = find(view, person, &edition, (which, &list), codes).await?;
    if one && found.lying.is_none() && extras.conflict.is_empty() {
        return Err(PageError::NotFound);
    }
    let status = status_after(!extras.conflict.is_empty(), &extras.errors);
    let page = page_of(view, slug, &edition, &list, found, extras);
    answer::private(view, status, &page, &around(view, person, slug)?)
}

async fn find(
    view: &View,
    person: &Colleague,
    edition: &Edition,
    (which, list): (Which, &List),
    codes: Vec<Code>,
) -> Result<Found, PageError> {
    let prompts: BTreeSet<i64> = edition
        .phases
        .iter()
        .flat_map(|phase| phase.prompts.iter().map(|prompt| prompt.id))
        .collect();
    let (wanted, after, me) = (list.wanted(edition, person.id), list.after, person.id);
    let (shelves, last) = (view.similar(), edition.last_position);
    let of = view.asked_for("of").and_then(|id| ContributionId::parse(&id));
    let found = view.store.read(move |c| {
        let ids = match which {
            Which::One(id) => vec![id],
            Which::Next => bench::list(c, &wanted, after, 1)?,
        };
        let here = |lying: &Lying| prompts.contains(&lying.prompt.0);
        let hidden = doubles::list_hidden(c, &ids, me)?;
        let ids: Vec<ContributionId> = ids.into_iter().filter(|id| !hidden.contains(id)).collect();
        let lying = bench::list_lying(c, &ids)?.pop().filter(here);
        let undone = match of {
            Some(of) => bench::list_lying(c, &[of])?.pop().filter(here),
            None => None,
        };
        let mut found = Found {
            codes,
            lying,
            borne: Vec::new(),
            read: false,
            staff: BTreeMap::new(),
            alike: Vec::new(),
            undone,
        };
        if let Some(lying) = &found.lying {
            found.borne = codings::list_of(c, lying.id)?;
            found.read = !codings::list_read(c, &[lying.id], me)?.is_empty();
            for coding in &found.borne {
                if let Some(colleague) = staff::find(c, coding.by)? {
                    found.staff.insert(coding.by, colleague.name);
                }
            }
            for other in find_alike(c, lying, shelves.of(lying.prompt), last, ALIKE)? {
                // What this colleague is to code blind is shown to them nowhere else.
                if doubles::list_hidden(c, &[other.id], me)?.is_empty() {
                    let borne = codings::list_of(c, other.id)?;
                    found.alike.push((other, borne));
                }
            }
        }
        Ok::<_, StoreError>(found)
    });
    Ok(found.await?)
}

fn page_of(
    view: &View,
    slug: &str,
    edition: &Edition,
    list: &List,
    found: Found,
    extras: Extras,
) -> WordsPage {
    let named = names(&found.codes);
    let name = |code: Key| named.get(&code).cloned().unwrap_or_default();
    let bears: Vec<Key> = found
        .borne
        .iter()
        .filter(|coding| coding.passage.is_whole())
        .map(|coding| coding.code)
        .collect();
    let ticked = extras.ticked.unwrap_or_else(|| bears.clone());
    let choice = |code: &Code, checked| Choice {
        value: code.id.to_string(),
        label: name(code.id),
        checked,
    };
    // What is closed and still borne stays a box, so that it can be taken away.
    let codes = found
        .codes
        .iter()
        .filter(|code| code.state == CodeState::Open || bears.contains(&code.id))
        .map(|code| choice(code, ticked.contains(&code.id)));
    let fields = Fields::parse(view.query.as_bytes()).unwrap_or_default();
    let places = |name: &str| -> Vec<String> {
        let known = fields.all(name).into_iter().filter_map(unspell);
        known.map(spell).collect()
    };
    let (given, taken) = (places("given"), places("taken"));
    let undo = found
        .undone
        .filter(|_| !given.is_empty() || !taken.is_empty())
        .map(|undone| Undo {
            action: paths::step(slug, undone.id, "undo"),
            fingerprint: fingerprint(&undone.words),
            given,
            taken,
        });
    WordsPage {
        queues: list.queues(&paths::bench(slug)),
        facets: list.facets(edition, &found.codes),
        narrow: list.is_narrow(),
        all_href: paths::bench(slug),
        table_href: list.at(&paths::table(slug)),
        codebook_href: paths::codebook(slug),
        codes: codes.collect(),
        passage_codes: open(&found.codes)
            .map(|code| choice(code, code.id.to_string() == extras.passage_code))
            .collect(),
        cards: found
            .lying
            .map(|lying| Card {
                asked: edition
                    .prompt(lying.prompt.0)
                    .map(|(_, prompt)| prompt_title(edition, prompt, "en").0)
                    .unwrap_or_default(),
                fingerprint: fingerprint(&lying.words),
                read: found.read,
                borne: found
                    .borne
                    .iter()
                    .map(|coding| borne(slug, &lying.words, coding, name(coding.code), &found.staff))
                    .collect(),
                shown: bears.iter().map(ToString::to_string).collect(),
                action: paths::words(slug, lying.id),
                passage_action: paths::step(slug, lying.id, "passage"),
                coding_action: paths::step(slug, lying.id, "coding"),
                next_href: list.after(lying.id).at(&paths::bench(slug)),
                alike: found
                    .alike
                    .into_iter()
                    .map(|(other, borne)| Alike {
                        words: opening(&other.words, OPENING),
                        lang: known_language(other.lang),
                        href: list.at(&paths::words(slug, other.id)),
                        codes: titles(&borne, &named),
                    })
                    .collect(),
                lang: known_language(lying.lang),
                words: lying.words,
            })
            .into_iter()
            .collect(),
        passage: extras.passage,
        list: list.query(),
        ticket: ticket_for(view, &purpose(slug)),
        undo: undo.into_iter().collect(),
        errors: extras.errors,
        conflict: extras.conflict,
        done: done(view, &DONE),
    }
}

/// The names of codes that words bear, each once.
pub(super) fn titles(borne: &[Coding], names: &BTreeMap<Key, String>) -> Vec<String> {
    let codes: BTreeSet<Key> = borne.iter().map(|coding| coding.code).collect();
    codes.iter().filter_map(|code| names.get(code).cloned()).collect()
}

fn borne(slug: &str, words: &str, coding: &Coding, name: String, staff: &BTreeMap<i64, String>) -> Borne {
    let passage = if coding.passage.is_whole() {
        ""
    } else {
        coding.passage.of(words).unwrap_or_default()
    };
    Borne {
        value: spell((coding.code, coding.passage)),
        name,
        href: paths::code(slug, coding.code),
        passage: passage.to_owned(),
        by: staff.get(&coding.by).cloned().unwrap_or_default(),
        quote: coding.quote,
        doubt: coding.doubt.map_or("", Doubt::as_str),
    }
}

/// The next words of a list.
pub async fn next(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    let query = view.query.clone();
    show(&view, &person, &slug, (Which::Next, &query), Extras::default()).await
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Analyse], ContributionId::parse).await?;
    let query = view.query.clone();
    show(&view, &person, &slug, (Which::One(id), &query), Extras::default()).await
}

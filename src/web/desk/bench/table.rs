//! A list of the bench as a table, or what a search finds, with one code for all that are ticked.
//! It shows 25 at a time. One contribution by itself is `words`.

use crate::actions::code_words::{At, CodeError, Together, code_several, fingerprint};
use crate::clock::london_day;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::rotation::Stretch;
use crate::domain::staff::Duty;
use crate::domain::terms;
use crate::publish::edition::Edition;
use crate::store::bench::{self, Lying};
use crate::store::codebook::{self, Code};
use crate::store::codings::{self, Coding};
use crate::store::{Connection, StoreError, doubles, search};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::bench::list::{List, having_done};
use crate::web::desk::bench::table_page::{DONE, Row, TablePage};
use crate::web::desk::bench::words::{purpose, titles};
use crate::web::desk::bench::{names, open};
use crate::web::desk::forms::{Choice, done, enter, honour, known_language, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::bench as paths;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

/// How many lie on the table at once.
const SHOWN: i64 = 25;

/// What was chosen in the form, where it comes back.
#[derive(Default)]
struct Chosen {
    ids: Vec<ContributionId>,
    code: String,
    errors: Vec<FieldError>,
}

/// What lies on the table: words, their codings, which of them were read, whether there is more.
type Laid = (Vec<Lying>, Vec<Coding>, Vec<ContributionId>, bool);

fn lay(
    c: &mut Connection,
    slug: &str,
    (list, edition, staff): (&List, &Edition, i64),
) -> Result<Laid, StoreError> {
    let wanted = list.wanted(edition, staff);
    let mut ids = if list.sought.is_empty() {
        bench::list(c, &wanted, list.after, SHOWN + 1)?
    } else {
        let sought = search::Wanted {
            terms: terms::asked(&list.sought),
            prompt: wanted
                .prompts
                .first()
                .copied()
                .filter(|_| wanted.prompts.len() == 1),
            ..search::Wanted::default()
        };
        let all = [Stretch {
            below: edition.last_position.saturating_add(1),
            from: 1,
        }];
        let found = match sought.terms.is_empty() {
            true => Vec::new(),
            false => search::find(c, slug, &sought, &all, SHOWN + 1)?,
        };
        found.into_iter().map(|voice| voice.id).collect()
    };
    let hidden = doubles::list_hidden(c, &ids, staff)?;
    ids.retain(|id| !hidden.contains(id));
    let size = usize::try_from(SHOWN).unwrap_or(usize::MAX);
    let more = ids.len() > size;
    ids.truncate(size);
    let lying = bench::list_lying(c, &ids)?;
    let borne = codings::list_of_several(c, &ids)?;
    Ok((lying, borne, codings::list_read(c, &ids, staff)?, more))
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    query: &str,
    chosen: Chosen,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let asked = slug.to_owned();
    let codes = view.store.read(move |c| codebook::list(c, &asked)).await?;
    let list = List::read(query, &edition, &codes)?;
    let (asked, seen, from, me) = (slug.to_owned(), edition.clone(), list.clone(), person.id);
    let laid = view
        .store
        .read(move |c| lay(c, &asked, (&from, &seen, me)))
        .await?;
    let page = page_of(view, slug, (&edition, &list, &codes), laid, chosen);
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

fn page_of(
    view: &View,
    slug: &str,
    (edition, list, codes): (&Edition, &List, &[Code]),
    (lying, borne, read, more): Laid,
    chosen: Chosen,
) -> TablePage {
    let named = names(codes);
    let address = paths::table(slug);
    let last = lying
        .last()
        .map(|lying| lying.id)
        .filter(|_| more && list.sought.is_empty());
    let row = |lying: Lying| {
        let own: Vec<Coding> = borne
            .iter()
            .filter(|coding| coding.contribution == lying.id)
            .copied()
            .collect();
        Row {
            value: format!("{}.{}", lying.id, fingerprint(&lying.words)),
            checked: chosen.ids.contains(&lying.id),
            codes: titles(&own, &named),
            doubted: own.iter().any(|coding| coding.doubt.is_some()),
            read: read.contains(&lying.id),
            href: list.from_start().at(&paths::words(slug, lying.id)),
            lang: known_language(lying.lang),
            words: lying.words,
        }
    };
    TablePage {
        queues: list.queues(&address),
        facets: list.facets(edition, codes),
        narrow: list.is_narrow(),
        bench_href: list.from_start().at(&paths::bench(slug)),
        codebook_href: paths::codebook(slug),
        sought: list.sought.clone(),
        rows: lying.into_iter().map(row).collect(),
        cut: more && !list.sought.is_empty(),
        codes: open(codes)
            .map(|code| Choice {
                value: code.id.to_string(),
                label: named.get(&code.id).cloned().unwrap_or_default(),
                checked: code.id.to_string() == chosen.code,
            })
            .collect(),
        list: list.query(),
        ticket: ticket_for(view, &purpose(slug)),
        first_href: if list.after.is_some() {
            list.from_start().at(&address)
        } else {
            String::new()
        },
        next_href: last.map(|last| list.after(last).at(&address)).unwrap_or_default(),
        all_href: address.clone(),
        action: address,
        errors: chosen.errors,
        done: done(view, &DONE),
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    let query = view.query.clone();
    show(&view, &person, &slug, &query, Chosen::default()).await
}

/// Those that are ticked, as they were read.
fn ticked(fields: &Fields) -> Option<Vec<(ContributionId, String)>> {
    let ticked = fields.all("id").into_iter().map(|value| {
        let (id, read) = value.split_once('.')?;
        Some((ContributionId::parse(id)?, read.to_owned()))
    });
    ticked.collect()
}

/// Gives a code to all that are ticked (`give`), takes it away (`take`), or says that it fits (`fits`).
pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    honour(&view, &fields, &purpose(&slug))?;
    let (together, word) = match fields.text("step") {
        "give" => (Together::Give, "given"),
        "take" => (Together::TakeAway, "taken"),
        "fits" => (Together::Settle, "settled"),
        _ => return Err(PageError::Malformed),
    };
    let ticked = ticked(&fields).ok_or(PageError::Malformed)?;
    let query = fields.text("list").to_owned();
    let mut chosen = Chosen {
        ids: ticked.iter().map(|(id, _)| *id).collect(),
        code: fields.text("code").to_owned(),
        errors: Vec::new(),
    };
    let code = Key::parse(&chosen.code);
    if ticked.is_empty() {
        chosen.errors.push(FieldError::new("id", "desk-error-id-empty"));
    }
    if code.is_none() {
        chosen
            .errors
            .push(FieldError::new("code", "desk-error-code-empty"));
    }
    let Some(code) = code.filter(|_| chosen.errors.is_empty()) else {
        return show(&view, &person, &slug, &query, chosen).await;
    };
    let on = london_day(view.clock.now());
    let ats: Vec<At> = ticked
        .into_iter()
        .map(|(id, read)| At {
            slug: slug.clone(),
            id,
            read,
            by: person.id,
            on,
        })
        .collect();
    let coded = view
        .store
        .write(move |c| code_several(c, &ats, code, together))
        .await;
    let wrong = match coded {
        Ok(()) => {
            let edition = view.edition(&slug)?;
            let asked = slug.clone();
            let codes = view.store.read(move |c| codebook::list(c, &asked)).await?;
            let back = List::read(&query, &edition, &codes)?.at(&paths::table(&slug));
            return Ok(answer::see_other(&having_done(&back, word)));
        }
        Err(CodeError::NoSuchCode) => FieldError::new("code", "desk-error-code-closed"),
        Err(CodeError::Store(error)) => return Err(error.into()),
        Err(
            CodeError::NotOnBench
            | CodeError::WordsChanged
            | CodeError::NotVerbatim
            | CodeError::NotBorne
            | CodeError::Covered,
        ) => FieldError::new("id", "desk-error-bench-changed"),
    };
    chosen.errors.push(wrong);
    show(&view, &person, &slug, &query, chosen).await
}

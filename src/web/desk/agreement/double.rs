//! One double coding. Reads, and ends the blind coding; the words are coded in `blind`, differences settled in
//! `difference`.

use crate::actions::code_twice::{TwiceError, end as end_coding};
use crate::clock::london_day;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::staff::Duty;
use crate::publish::coding::{CodeAgreement, Twice, agreed, list_twice};
use crate::store::codebook::{self, Code};
use crate::store::doubles::{self, Double};
use crate::store::{StoreError, staff};
use crate::web::answer;
use crate::web::desk::agreement::double_page::{DONE, DoublePage, Settlement};
use crate::web::desk::agreement::{asked, refused, rows, titles};
use crate::web::desk::around;
use crate::web::desk::forms::{arrive, done, honour, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::guard::Colleague;
use crate::web::paths::desk::bench as paths;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use std::collections::BTreeMap;

/// How many that were settled are shown.
const SHOWN: usize = 25;

struct Found {
    double: Double,
    codes: Vec<Code>,
    share: Vec<Twice>,
    names: BTreeMap<i64, String>,
    /// Words of it that this colleague is to code blind in another share.
    hidden: Vec<ContributionId>,
}

fn purpose(slug: &str, id: Key) -> String {
    format!("agreement:{slug}:{id}")
}

async fn find(view: &View, slug: &str, id: Key, reader: i64) -> Result<Found, PageError> {
    let slug = slug.to_owned();
    let found = view.store.read(move |c| {
        let Some(double) = doubles::find(c, id)?.filter(|double| double.engagement == slug) else {
            return Ok::<_, StoreError>(None);
        };
        let codes = codebook::list(c, &slug)?;
        let share = list_twice(c, id, &codes)?;
        let ids: Vec<ContributionId> = share.iter().map(|twice| twice.unit.contribution).collect();
        let hidden = doubles::list_hidden(c, &ids, reader)?;
        let mut names = BTreeMap::new();
        let settlers = share.iter().filter_map(|twice| twice.unit.settled.as_ref());
        let people: Vec<i64> = [double.second, double.by]
            .into_iter()
            .chain(settlers.map(|settled| settled.by))
            .collect();
        for id in people {
            if !names.contains_key(&id)
                && let Some(colleague) = staff::find(c, id)?
            {
                names.insert(id, colleague.name);
            }
        }
        Ok(Some(Found {
            double,
            codes,
            share,
            names,
            hidden,
        }))
    });
    found.await?.ok_or(PageError::NotFound)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::CompareCoders], Key::parse).await?;
    let found = find(&view, &slug, id, person.id).await?;
    let figures = if found.double.ended_on.is_some() {
        let (share, seed) = (found.share.clone(), found.double.seed);
        web::block(move || agreed(&share, seed))
            .await
            .map_err(|error| PageError::broken(&error))?
    } else {
        Vec::new()
    };
    let page = page_of(&view, (&slug, &person), &found, &figures)?;
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

fn page_of(
    view: &View,
    (slug, person): (&str, &Colleague),
    found: &Found,
    figures: &[CodeAgreement],
) -> Result<DoublePage, PageError> {
    let (double, edition) = (&found.double, view.edition(slug)?);
    let step = |name: &str| paths::double_step(slug, double.id, name);
    let name = |id: i64| found.names.get(&id).cloned().unwrap_or_default();
    let codes = person.may(slug, Duty::Analyse);
    let open = double.ended_on.is_none();
    // Until the second is done, nothing here says what either gave.
    let differing: Vec<&Twice> = found
        .share
        .iter()
        .filter(|twice| !open && twice.differs())
        .collect();
    let settled = differing
        .iter()
        .filter(|twice| twice.unit.settled.is_some())
        .count();
    Ok(DoublePage {
        asked: asked(&edition, double),
        whole_phase: double.prompt.is_none(),
        percent: double.percent,
        second: name(double.second),
        by: name(double.by),
        started_on: double.started_on.to_string(),
        ended_on: double.ended_on.map(|day| day.to_string()).unwrap_or_default(),
        seed: format!("{:016x}", double.seed),
        drawn: found.share.len(),
        coded: found.share.iter().filter(|twice| twice.unit.coded).count(),
        back_href: paths::agreement(slug),
        next_href: if open && codes && double.second == person.id {
            step("next")
        } else {
            String::new()
        },
        end_action: step("end"),
        ticket: ticket_for(view, &purpose(slug, double.id)),
        rows: rows(slug, &found.codes, figures),
        differ: differing.len(),
        settled,
        difference_href: if codes && differing.len() > settled {
            step("difference")
        } else {
            String::new()
        },
        settlements: differing
            .iter()
            .filter(|twice| !found.hidden.contains(&twice.unit.contribution))
            .filter_map(|twice| Some((twice, twice.unit.settled.as_ref()?)))
            .take(SHOWN)
            .map(|(twice, settled)| Settlement {
                href: if codes {
                    paths::words(slug, twice.unit.contribution)
                } else {
                    String::new()
                },
                given: titles(&found.codes, &twice.compared().all()),
                standing: titles(&found.codes, &twice.settled),
                because: settled.because.clone(),
                by: name(settled.by),
                on: settled.on.to_string(),
            })
            .collect(),
        done: done(view, &DONE),
    })
}

/// Ends the blind coding with what is coded.
pub async fn end(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (_, slug, id) = arrive(&view, &req, path, &[Duty::CompareCoders], Key::parse).await?;
    honour(&view, &fields, &purpose(&slug, id))?;
    let (asked, on) = (slug.clone(), london_day(view.clock.now()));
    match view.store.write(move |c| end_coding(c, &asked, id, on)).await {
        // Whoever was first, it is over.
        Ok(()) | Err(TwiceError::Done) => {
            let back = paths::double(&slug, id);
            Ok(answer::see_other(&format!("{back}?done=ended")))
        }
        Err(error) => Err(refused(error)),
    }
}

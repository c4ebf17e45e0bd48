//! Several contributions of the queue side by side, and one decision for all of them; then what became of each, with a
//! way to take it back as long as no release has followed.

use crate::actions::decide::DecideError;
use crate::actions::decide_several::{decide_several, is_for_several};
use crate::actions::notice::notice;
use crate::actions::take_back::{TakeBackError, may_take_back, take_back};
use crate::domain::ids::ContributionId;
use crate::domain::staff::Duty;
use crate::store::contributions::{self, Contribution};
use crate::store::{Connection, StoreError, decisions, versions};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, status_of, ticket_for};
use crate::web::desk::narrowing::Narrowing;
use crate::web::desk::queue::{WaitingCard, card};
use crate::web::desk::ruling::{self, DecidedBy, RulingForm, Typed};
use crate::web::desk::several_page::{DecidedPage, Left, SeveralPage, ToDecide};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::marked::pieces;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use std::collections::BTreeSet;

/// How many are decided on at once: a page of the queue.
const MOST: usize = 25;

fn purpose(slug: &str) -> String {
    format!("several:{slug}")
}

/// The contributions that a field names, each once.
fn named(fields: &Fields, name: &str) -> Result<Vec<ContributionId>, PageError> {
    let ids: Option<Vec<ContributionId>> = fields.all(name).into_iter().map(ContributionId::parse).collect();
    let mut ids = ids.ok_or(PageError::NotFound)?;
    let mut seen = BTreeSet::new();
    ids.retain(|id| seen.insert(*id));
    if ids.len() > MOST {
        return Err(PageError::Malformed);
    }
    Ok(ids)
}

/// Those of them that are of this engagement, as they stand.
fn find_all(c: &mut Connection, slug: &str, ids: &[ContributionId]) -> Result<Vec<Contribution>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(contributions::find_in(c, slug, *id)?);
    }
    Ok(found)
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    ids: Vec<ContributionId>,
    typed: Typed,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let narrowing = Narrowing::read(&view.query, &edition)?;
    let asked = slug.to_owned();
    let all = view
        .store
        .read(move |c| {
            let mut all = Vec::new();
            for one in find_all(c, &asked, &ids)?.into_iter().filter(is_for_several) {
                let read = versions::latest_number(c, one.id)?;
                all.push((one, read));
            }
            Ok::<_, StoreError>(all)
        })
        .await?;
    let page = SeveralPage {
        all: all
            .iter()
            .map(|(one, read)| ToDecide {
                value: format!("{}.{read}", one.id),
                pieces: pieces(&one.words, &notice(&one.words).personal),
                card: WaitingCard {
                    href: narrowing.at(&desk::waiting(slug, one.id)),
                    ..card(&edition, one)
                },
            })
            .collect(),
        back_href: narrowing.at(&desk::queue(slug)),
        form: RulingForm::of(
            view,
            &edition,
            &purpose(slug),
            narrowing.at(&desk::several_decision(slug)),
            0,
            &typed,
        ),
        errors: typed.errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

/// Shows what was ticked, to be read side by side; writes nothing.
pub async fn preview(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    honour(&view, &fields, &purpose(&slug))?;
    let ids = named(&fields, "one")?;
    show(&view, &person, &slug, ids, Typed::default()).await
}

/// Contributions with the number of the wording that was read: `ID.NUMBER`.
fn read_ones(fields: &Fields) -> Result<Vec<(ContributionId, i64)>, PageError> {
    let ones: Option<Vec<(ContributionId, i64)>> = fields
        .all("one")
        .into_iter()
        .map(|one| {
            let (id, number) = one.split_once('.')?;
            Some((ContributionId::parse(id)?, number.parse().ok()?))
        })
        .collect();
    let mut seen = BTreeSet::new();
    ones.map(|mut ones| {
        ones.retain(|(id, _)| seen.insert(*id));
        ones
    })
    .filter(|ones| ones.len() <= MOST)
    .ok_or(PageError::Malformed)
}

/// Decides on all of them.
pub async fn decision(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    honour(&view, &fields, &purpose(&slug))?;
    let ones = read_ones(&fields)?;
    // As the page showed them, where it is shown again.
    let ids: Vec<ContributionId> = ones.iter().map(|(id, _)| *id).collect();
    let (judgement, typed) = match ruling::read(&fields, false) {
        Ok(read) => read,
        Err(typed) => return show(&view, &person, &slug, ids, *typed).await,
    };
    let narrowing = Narrowing::read(&view.query, &*view.edition(&slug)?)?;
    let (engagement, staff, now) = (slug.clone(), person.id, view.clock.now());
    let several = view
        .store
        .write(move |c| decide_several(c, &engagement, &ones, &judgement, staff, now))
        .await;
    match several {
        Ok(several) => {
            let page = narrowing.at(&desk::several_decided(&slug));
            Ok(answer::see_other(&desk::naming(
                &page,
                &[
                    ("one", several.decided.as_slice()),
                    ("left", several.left.as_slice()),
                ],
            )))
        }
        Err(DecideError::NoSuchReason) => {
            let errors = vec![FieldError::new("reason", "error-reason-empty")];
            show(&view, &person, &slug, ids, Typed { errors, ..typed }).await
        }
        Err(DecideError::Store(error)) => Err(error.into()),
        Err(DecideError::NoSuchContribution | DecideError::NoWorryHere) => Err(PageError::NotFound),
        Err(_) => Err(PageError::Conflict),
    }
}

/// What became of them.
pub async fn decided(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    let edition = view.edition(&slug)?;
    let narrowing = Narrowing::read(&view.query, &edition)?;
    let fields = Fields::parse(view.query.as_bytes()).ok_or(PageError::Malformed)?;
    let (ones, left) = (named(&fields, "one")?, named(&fields, "left")?);
    let (asked, staff) = (slug.clone(), person.id);
    let (ones, left) = view
        .store
        .read(move |c| {
            let mut mine = Vec::new();
            for one in find_all(c, &asked, &ones)? {
                let may = may_take_back(c, &asked, one.id, staff)?;
                mine.push((one, may));
            }
            let mut others = Vec::new();
            for one in find_all(c, &asked, &left)? {
                let by = decisions::find_latest(c, one.id)?;
                others.push((one, by));
            }
            Ok::<_, StoreError>((mine, others))
        })
        .await?;
    let as_card = |one: &Contribution| card(&edition, one);
    let page = DecidedPage {
        back_href: narrowing.at(&desk::queue(&slug)),
        outcome: ones.first().map_or("", |(one, _)| one.state.name()),
        reversible: ones
            .iter()
            .filter(|(_, may)| *may)
            .map(|(one, _)| one.id.to_string())
            .collect(),
        decided: ones.iter().map(|(one, _)| as_card(one)).collect(),
        left: left
            .iter()
            .map(|(one, by)| Left {
                card: as_card(one),
                by: by.iter().map(|by| DecidedBy::of(&edition, by)).collect(),
            })
            .collect(),
        action: narrowing.at(&desk::reversals(&slug)),
        ticket: ticket_for(&view, &purpose(&slug)),
        stands: done(&view, &["stands"]) == "stands",
    };
    let status = if page.stands {
        StatusCode::CONFLICT
    } else {
        StatusCode::OK
    };
    answer::private(&view, status, &page, &around(&view, &person, &slug)?)
}

/// Takes back what this colleague decided on one or several.
pub async fn reversal(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    honour(&view, &fields, &purpose(&slug))?;
    let ids = named(&fields, "one")?;
    if ids.is_empty() {
        return Err(PageError::Malformed);
    }
    let narrowing = Narrowing::read(&view.query, &*view.edition(&slug)?)?;
    let (engagement, staff, now, all) = (slug.clone(), person.id, view.clock.now(), ids.clone());
    let keys = view.keys.clone();
    let taken = view
        .store
        .write(move |c| take_back(c, &keys, &engagement, &all, staff, now))
        .await;
    match taken {
        Ok(()) => Ok(answer::see_other(
            &narrowing.after(&desk::queue(&slug), "taken-back"),
        )),
        Err(TakeBackError::Stands) => {
            let page = narrowing.after(&desk::several_decided(&slug), "stands");
            Ok(answer::see_other(&desk::naming(
                &page,
                &[("one", ids.as_slice())],
            )))
        }
        Err(TakeBackError::NoSuchContribution) => Err(PageError::NotFound),
        Err(TakeBackError::Store(error)) => Err(error.into()),
    }
}

/// The ticket with which several are ticked, or a decision is taken back.
pub fn ticket_of(view: &View, slug: &str) -> String {
    ticket_for(view, &purpose(slug))
}

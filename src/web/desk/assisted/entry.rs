//! Typing a batch: the form keeps question and language from one entry to the next, and answers each with its receipt.
//! Codes are derived, never stored: the page itself carries the tickets of what it saved, so that all slips of a sitting
//! can be printed at once, and when it is left they are gone.

use crate::actions::contribute::{ContributeError, Draft};
use crate::actions::enter_on_behalf::{BatchError, Beside, enter, take_back};
use crate::domain::context::Context;
use crate::domain::contribution::Verdict;
use crate::domain::group_session::Hands;
use crate::domain::ids::{ContributionId, Key};
use crate::store::StoreError;
use crate::store::batch_checks;
use crate::store::batches::{self, Batch};
use crate::store::group_sessions;
use crate::web::desk::assisted::entry_page::Saved;
use crate::web::desk::assisted::sitting::{BesideBatch, HANDS, Held, SLIPS, Sitting, purpose};
use crate::web::desk::assisted::{at_work, refused};
use crate::web::desk::forms::{honour, known_language};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::paths::desk::assisted as paths;
use crate::web::view::View;
use crate::web::{answer, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// How many entries of a batch are shown.
const SHOWN: usize = 50;

/// What of a batch is shown: what a colleague found to differ, and what was just saved, before all else.
async fn entries_of(sitting: &Sitting<'_>, saved: Option<ContributionId>) -> Result<Held, PageError> {
    let id = sitting.batch.id;
    let mut ahead = sitting.beside.doubts.clone();
    ahead.extend(saved);
    let (entries, all) = sitting
        .view
        .store
        .read(move |c| batches::list_entries(c, id, &ahead, SHOWN))
        .await?;
    Ok(Held { entries, all })
}

async fn beside_of(view: &View, batch: &Batch) -> Result<BesideBatch, PageError> {
    let id = batch.id;
    Ok(view
        .store
        .read(move |c| {
            Ok::<_, StoreError>(BesideBatch {
                session: group_sessions::find(c, id)?,
                check: batch_checks::find(c, id)?,
                doubts: batch_checks::list_doubts(c, id)?,
            })
        })
        .await?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (person, batch) = at_work(&view, &req, &slug, &id).await?;
    let edition = view.edition(&slug)?;
    let sitting = Sitting {
        view: &view,
        person: &person,
        edition: &edition,
        batch: &batch,
        beside: beside_of(&view, &batch).await?,
    };
    let page = sitting.page(&Fields::default(), entries_of(&sitting, None).await?);
    sitting.answer(StatusCode::OK, &page)
}

/// Saves one entry and shows the form for the next. Not a redirect: the receipt is in this answer alone.
pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (person, batch) = at_work(&view, &req, &slug, &id).await?;
    let edition = view.edition(&slug)?;
    let sitting = Sitting {
        view: &view,
        person: &person,
        edition: &edition,
        batch: &batch,
        beside: beside_of(&view, &batch).await?,
    };
    let now = view.clock.now();
    let before = entries_of(&sitting, None).await?;
    let Ok(held) = ticket::check(&view.keys, &purpose(batch.id), fields.text("ticket"), now) else {
        let mut page = sitting.page(&fields, before);
        page.notice = "stale";
        return sitting.answer(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let mistakes = sitting.mistakes(&fields);
    let prompt = sitting
        .prompt(fields.text("question"))
        .map(|prompt| Key(prompt.id));
    let (Some(prompt), true) = (prompt, mistakes.is_empty()) else {
        let mut page = sitting.page(&fields, before);
        // The same ticket, so that mending and sending cannot double.
        page.ticket = fields.text("ticket").to_owned();
        page.errors = mistakes;
        return sitting.answer(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let draft = Draft {
        prompt,
        nonce: held.nonce,
        words: fields.text("words").to_owned(),
        verdict: Verdict::parse(fields.text("verdict")),
        language: fields.text("lang").to_owned(),
        voice: None,
        context: Context::default(),
        about: None,
    };
    let with_words = Beside {
        agreed: true,
        hands: Hands::parse(HANDS.map(|field| fields.text(field))).unwrap_or_default(),
        translation: sitting.translation(&fields).unwrap_or_default(),
    };
    let (keys, held_by) = (view.keys.clone(), batch.clone());
    let entered = view
        .store
        .write(move |c| enter(c, &keys, &held_by, draft, with_words, now))
        .await;
    match entered {
        Ok(received) => {
            let kept = Fields::of(&[
                ("question", fields.text("question")),
                ("lang", fields.text("lang")),
            ]);
            let mut page = sitting.page(&kept, entries_of(&sitting, Some(received.id)).await?);
            page.slips = sitting.slips(&fields);
            let slip = fields.text("ticket").to_owned();
            if !page.slips.contains(&slip) && page.slips.len() < SLIPS {
                page.slips.push(slip);
            }
            page.saved = vec![Saved {
                words: fields.text("words").to_owned(),
                lang: known_language(fields.text("lang").to_owned()),
                translation: fields.text("translation").to_owned(),
                receipt: received.receipt.groups(),
                again: received.again,
            }];
            sitting.answer(StatusCode::OK, &page)
        }
        Err(error) => {
            let mut page = sitting.page(&fields, before);
            page.ticket = fields.text("ticket").to_owned();
            let (notice, status) = match error {
                BatchError::Words(ContributeError::NotAccepted(_) | ContributeError::NotYourTurn) => {
                    ("over", StatusCode::CONFLICT)
                }
                BatchError::Store(StoreError::Busy | StoreError::Away(_))
                | BatchError::Words(ContributeError::Store(StoreError::Busy | StoreError::Away(_))) => {
                    ("busy", StatusCode::SERVICE_UNAVAILABLE)
                }
                other => return Err(refused(other)),
            };
            page.notice = notice;
            sitting.answer(status, &page)
        }
    }
}

/// Takes one entry back.
pub async fn removal(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (_, batch) = at_work(&view, &req, &slug, &id).await?;
    honour(&view, &fields, &purpose(batch.id))?;
    let entry = ContributionId::parse(fields.text("id")).ok_or(PageError::Malformed)?;
    let address = paths::batch(&slug, batch.id);
    let gone = view.store.write(move |c| take_back(c, &batch, entry)).await;
    gone.map_err(refused)?;
    Ok(answer::see_other(&format!("{address}?done=removed")))
}

//! Contributing: the question with its form, the check page, the confirmation with the receipt. The code is in the
//! answer to the post and nowhere else, so it stands in no address and no cookie; a reload meets the same ticket and
//! shows the same receipt. Nothing typed is ever lost: whatever goes wrong, the words come back.

use crate::actions::contribute::{
    self, Considered, ContributeError, Draft, Form, check_comment, check_organisation, check_words,
    contribute_form,
};
use crate::actions::notice::notice;
use crate::domain::concern::Concern;
use crate::domain::contribution::Verdict;
use crate::domain::personal::without;
use crate::domain::phase::PhaseKind;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::marked::{chosen, pieces};
use crate::web::public::comment::On;
use crate::web::public::further::Further;
use crate::web::public::similar::offer;
use crate::web::public::similar_page::Offer;
use crate::web::public::stand::{Told, context_of};
use crate::web::public::write_back::{announce, back, close, later};
use crate::web::public::write_desk::{Desk, Says};
use crate::web::public::write_pages::{CheckPage, ConfirmationPage};
use crate::web::sending::{TRAP, has_turn, looks_like_a_program};
use crate::web::slip::Slip;
use crate::web::view::View;
use crate::web::{answer, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let [about, speaks] = ["about", "as"].map(|name| view.asked_for(name).unwrap_or_default());
    let says = Says {
        about: &about,
        speaks: &speaks,
        name: "",
    };
    let desk = Desk::open(&view, &req, &edition, &id, says).await?;
    if let Some(On {
        shown: Err(error), ..
    }) = &desk.about
    {
        return Err(match error {
            ContributeError::Store(error) => error.clone().into(),
            _ => PageError::NotFound,
        });
    }
    let mut form = desk.form(&Fields::default());
    announce(&view, &edition, desk.phase, &mut form).await?;
    if let Some(reason) = desk.about.as_ref().and_then(|on| on.closed.as_deref()) {
        close(&view, &edition, &mut form, reason);
    }
    answer::private(&view, StatusCode::OK, &form, &desk.shell()?)
}

/// The check page: nothing is written; a post only so that the words stand in no address.
pub async fn check(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let desk = Desk::open(&view, &req, &edition, &id, Says::of(&fields)).await?;
    let mut form = desk.form(&fields);
    // A form that is still good stays the one that was begun, however often its words are changed.
    let sent = fields.text("ticket");
    let is_good = ticket::check(&view.keys, &desk.purpose(), sent, view.clock.now()).is_ok();
    if is_good {
        sent.clone_into(&mut form.ticket);
    }
    if fields.text("change") == "yes" {
        return answer::private(&view, StatusCode::OK, &form, &desk.shell()?);
    }
    if !is_good {
        form.notice = "stale";
        return answer::private(&view, StatusCode::UNPROCESSABLE_ENTITY, &form, &desk.shell()?);
    }
    if let Some(error) = desk.about.as_ref().and_then(On::refusal) {
        return back(&view, (&edition, &desk.shell()?), form, error);
    }
    let kind = PhaseKind::parse(&desk.phase.kind).ok_or(PageError::NotFound)?;
    let verdict = Verdict::parse(fields.text("verdict"));
    let named = desk.organisation.as_deref().map(check_organisation).transpose();
    let organisation = match named {
        Ok(named) => named.unwrap_or_default(),
        Err(error) => return back(&view, (&edition, &desk.shell()?), form, error),
    };
    let checked = match desk.about {
        Some(_) => check_comment(fields.text("words")),
        None if desk.organisation.is_some() => check_comment(fields.text("words")),
        None => check_words(kind, &desk.words_of(&fields), verdict),
    };
    let mut words = match checked {
        Ok(words) => words,
        Err(error) => return back(&view, (&edition, &desk.shell()?), form, error),
    };
    let Some(context) = context_of(&edition, &fields) else {
        form.errors.push(FieldError::new("place", "error-place"));
        return answer::private(&view, StatusCode::UNPROCESSABLE_ENTITY, &form, &desk.shell()?);
    };
    let mut noticed = notice(&words);
    let unwanted = chosen(&noticed.personal, fields.text("remove"));
    if !unwanted.is_empty() {
        words = without(&words, &unwanted);
        noticed = notice(&words);
    }
    let judged = form.verdicts.iter().find(|choice| choice.checked);
    // Someone in distress is shown help, and nothing to agree with.
    // A comment belongs where it is written: others like it are no reason to leave it out. Nor for an organisation.
    let similar = match (noticed.concern, &desk.about, &desk.organisation) {
        (None, None, None) => {
            let (phase, voice) = (desk.phase, desk.voice.as_ref());
            offer(&view, &req, &edition, phase, desk.key, &words, voice).await
        }
        _ => Offer::default(),
    };
    let page = CheckPage {
        similar,
        organisation,
        asked: form.asked.clone(),
        pieces: pieces(&words, &noticed.personal),
        removed: !unwanted.is_empty(),
        concern: noticed.concern.map_or("", Concern::as_str),
        help: desk.help(noticed.concern),
        words,
        verdict: judged.map(|choice| choice.label.clone()).unwrap_or_default(),
        verdict_value: judged.map(|choice| choice.value.clone()).unwrap_or_default(),
        // The form's own ticket goes on, so that going back and forth is still one contribution.
        ticket: fields.text("ticket").to_owned(),
        proof_bits: view.config.proof_bits,
        proof: fields.text("proof").to_owned(),
        trapped: fields.text(TRAP).to_owned(),
        speaks_as: form.speaks_as,
        told: Told::of(&view, &edition, context),
    };
    answer::private(&view, StatusCode::OK, &page, &desk.shell()?)
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let desk = Desk::open(&view, &req, &edition, &id, Says::of(&fields)).await?;
    let now = view.clock.now();
    let Ok(ticket) = ticket::check(&view.keys, &desk.purpose(), fields.text("ticket"), now) else {
        let mut form = desk.form(&fields);
        form.notice = "stale";
        return answer::private(&view, StatusCode::UNPROCESSABLE_ENTITY, &form, &desk.shell()?);
    };
    if !has_turn(&view).await {
        let mut form = desk.form(&fields);
        fields.text("ticket").clone_into(&mut form.ticket);
        return later(&view, &desk.shell()?, form);
    }
    let doubted = looks_like_a_program(&fields, &ticket, view.config.proof_bits);
    let draft = Draft {
        prompt: desk.key,
        nonce: ticket.nonce,
        words: fields.text("words").to_owned(),
        verdict: Verdict::parse(fields.text("verdict")),
        language: view.reading.language.clone(),
        voice: desk.voice.clone(),
        context: context_of(&edition, &fields).unwrap_or_default(),
        about: desk.about.as_ref().map(|on| on.id),
    };
    let (keys, clock) = (view.keys.clone(), view.clock.clone());
    let mut considered = Considered::from(draft);
    if let Some(name) = &desk.organisation {
        considered = considered.of_organisation(name.clone());
    }
    let form = Form {
        began: ticket.made(now),
        doubted,
    };
    // The moment counts at which the words come in, not the one at which they began to wait for their turn.
    match view
        .store
        .write(move |c| contribute_form(c, &keys, considered, form, clock.now()))
        .await
    {
        Ok(contribute::Received {
            receipt,
            again,
            concern,
            ..
        }) => {
            let page = ConfirmationPage {
                asked: desk.asked(),
                slip: Slip::of(&view, &receipt),
                receipt_href: view.paths.receipt(),
                help_href: view.paths.help(&slug),
                further: Further::of(&view, &edition, desk.key),
                again,
                concern: concern.map_or("", Concern::as_str),
                help: desk.help(concern),
            };
            answer::private(&view, StatusCode::OK, &page, &desk.shell()?)
        }
        Err(error) => {
            let mut form = desk.form(&fields);
            // The same ticket, so that trying again cannot double.
            form.ticket = fields.text("ticket").to_owned();
            back(&view, (&edition, &desk.shell()?), form, error)
        }
    }
}

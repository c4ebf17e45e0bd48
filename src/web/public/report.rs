//! Reporting public words: a form without account, name or script, and the receipt of the report in the answer to the
//! post. Nothing of a report is ever public. Whatever goes wrong, what was typed comes back.

use crate::actions::report::{Reading, ReportError, Reported, report};
use crate::chance;
use crate::domain::concern::Concern;
use crate::domain::context::Context;
use crate::domain::ids::ContributionId;
use crate::domain::report::REPORT_HOURS;
use crate::domain::words::LETTER_LIMIT;
use crate::publish::edition::Edition;
use crate::store::shelves::{self, Shelved};
use crate::store::{Connection, StoreError, contributions, declined};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::public::help;
use crate::web::public::report_page::{ReasonChoice, ReportPage, ReportedPage};
use crate::web::public::voices::Voice;
use crate::web::said::said;
use crate::web::sending::{TRAP, has_turn, looks_like_a_program};
use crate::web::slip::Slip;
use crate::web::view::View;
use crate::web::{answer, shell, ticket};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpResponse, web};
use std::sync::Arc;

/// Working hours in which the team means to look: entry `report-hours` of the list `rule`.
pub fn hours(edition: &Edition) -> u16 {
    let hours = edition.rule("report-hours", "hours");
    hours
        .and_then(|hours| hours.try_into().ok())
        .unwrap_or(REPORT_HOURS)
}

/// Declined words that a release has listed; where they stand among public ones is nowhere.
fn declined_words(
    c: &mut Connection,
    slug: &str,
    id: ContributionId,
    release: i64,
) -> Result<Option<Shelved>, StoreError> {
    if declined::find(c, id)?.is_none_or(|number| number > release) {
        return Ok(None);
    }
    Ok(contributions::find_in(c, slug, id)?.map(|words| Shelved {
        id,
        audience: words.audience,
        voice_group: None,
        verdict: words.verdict,
        lang: words.lang,
        words: words.words,
        position: 0,
        context: Context::default(),
        organisation: words.organisation,
        about: words.about,
        translation: None,
    }))
}

/// The words that somebody means to report.
struct Desk {
    edition: Arc<Edition>,
    id: ContributionId,
    /// None where they are no longer public.
    shown: Option<Shelved>,
    /// They stand in the list of declined words.
    declined: bool,
}

impl Desk {
    async fn of(view: &View, slug: &str, id: &str) -> Result<Self, PageError> {
        let edition = view.edition(slug)?;
        let id = ContributionId::parse(id).ok_or(PageError::NotFound)?;
        let (asked, release, last) = (slug.to_owned(), edition.number, edition.last_position);
        let found = view
            .store
            .read(move |c| {
                let shelved = shelves::list_shelved(c, vec![id.0.to_vec()])?.pop();
                let listed = match shelved {
                    Some(_) => None,
                    None => declined_words(c, &asked, id, release)?,
                };
                Ok::<_, StoreError>((shelved.filter(|it| it.position <= last), listed))
            })
            .await;
        let (shelved, listed) = match found {
            Ok(found) => found,
            // Whoever has typed something must not lose it; taking it in asks again.
            Err(StoreError::Busy | StoreError::Away(_)) => (None, None),
            Err(error) => return Err(error.into()),
        };
        Ok(Self {
            edition,
            id,
            declined: listed.is_some(),
            shown: shelved.or(listed),
        })
    }

    /// Where the words are read.
    fn back(&self, view: &View) -> String {
        let slug = self.edition.engagement.as_str();
        if self.declined {
            view.paths.declined(slug)
        } else {
            view.paths.contribution(slug, self.id)
        }
    }

    fn purpose(&self) -> String {
        format!("report:{}", self.id)
    }

    /// The form as it was typed, with a fresh ticket.
    fn form(&self, view: &View, fields: &Fields) -> ReportPage {
        let (edition, slug) = (&self.edition, self.edition.engagement.as_str());
        let reading = view.reading.code();
        let chosen = fields.text("reason");
        let reasons = edition.entries("report").iter().map(|entry| ReasonChoice {
            label: said(edition, &format!("list.report.{}", entry.code), &reading),
            checked: entry.code == chosen,
            value: entry.code.clone(),
        });
        ReportPage {
            voice: self
                .shown
                .iter()
                .map(|shelved| Voice::of(view, edition, shelved.clone()))
                .collect(),
            back_href: self.back(view),
            action: view.paths.report(slug, self.id),
            help_href: view.paths.help(slug),
            ticket: ticket::issue(&view.keys, &self.purpose(), chance::bytes(), view.clock.now()),
            reasons: reasons.collect(),
            words: fields.text("words").to_owned(),
            trapped: fields.text(TRAP).to_owned(),
            proof_bits: view.config.proof_bits,
            proof: String::new(),
            limit: LETTER_LIMIT,
            hours: hours(edition),
            errors: Vec::new(),
            notice: "",
        }
    }

    fn answer(&self, view: &View, status: StatusCode, page: &ReportPage) -> Result<HttpResponse, PageError> {
        answer::private(view, status, page, &shell::of_form(view, &self.edition)?)
    }

    /// The form again with its own ticket, so that trying again cannot double.
    fn again(&self, view: &View, fields: &Fields, error: ReportError) -> Result<HttpResponse, PageError> {
        let mut form = self.form(view, fields);
        fields.text("ticket").clone_into(&mut form.ticket);
        fields.text("proof").clone_into(&mut form.proof);
        let status = match error {
            ReportError::NoReason => {
                form.errors.push(FieldError::new("reason", "error-report-reason"));
                StatusCode::UNPROCESSABLE_ENTITY
            }
            ReportError::Words(error) => {
                form.errors
                    .push(FieldError::of_text("words", error, "error-too-long"));
                StatusCode::UNPROCESSABLE_ENTITY
            }
            ReportError::NotPublic => {
                form.voice = Vec::new();
                form.notice = "gone";
                StatusCode::CONFLICT
            }
            ReportError::Store(StoreError::Busy | StoreError::Away(_)) => {
                form.notice = "busy";
                StatusCode::SERVICE_UNAVAILABLE
            }
            ReportError::Store(error) => return Err(error.into()),
        };
        self.answer(view, status, &form)
    }
}

pub async fn get(view: View, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let desk = Desk::of(&view, &slug, &id).await?;
    if desk.shown.is_none() {
        return Err(PageError::NotFound);
    }
    let form = desk.form(&view, &Fields::default());
    desk.answer(&view, StatusCode::OK, &form)
}

pub async fn post(
    view: View,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let desk = Desk::of(&view, &slug, &id).await?;
    let now = view.clock.now();
    let Ok(ticket) = ticket::check(&view.keys, &desk.purpose(), fields.text("ticket"), now) else {
        let mut form = desk.form(&view, &fields);
        form.notice = "stale";
        return desk.answer(&view, StatusCode::UNPROCESSABLE_ENTITY, &form);
    };
    if !has_turn(&view).await {
        let mut form = desk.form(&view, &fields);
        fields.text("ticket").clone_into(&mut form.ticket);
        fields.text("proof").clone_into(&mut form.proof);
        form.notice = "slow";
        let mut answer = desk.answer(&view, StatusCode::TOO_MANY_REQUESTS, &form)?;
        let wait = HeaderValue::from_static("10");
        answer.headers_mut().insert(RETRY_AFTER, wait);
        return Ok(answer);
    }
    let reading = Reading {
        contribution: desk.id,
        nonce: ticket.nonce,
        reason: fields.text("reason").to_owned(),
        words: fields.text("words").to_owned(),
        doubted: looks_like_a_program(&fields, &ticket, view.config.proof_bits),
    };
    let (keys, engagement) = (view.keys.clone(), slug.clone());
    let taken = view
        .store
        .write(move |c| report(c, &keys, &engagement, &reading, now))
        .await;
    match taken {
        Ok(taken) => {
            let page = reported(&view, &desk, &taken);
            answer::private(
                &view,
                StatusCode::OK,
                &page,
                &shell::of_form(&view, &desk.edition)?,
            )
        }
        Err(error) => desk.again(&view, &fields, error),
    }
}

fn reported(view: &View, desk: &Desk, taken: &Reported) -> ReportedPage {
    let slug = desk.edition.engagement.as_str();
    // What only the team may worry about has no words for the public.
    let concern = taken.concern.filter(|concern| *concern != Concern::Other);
    ReportedPage {
        back_href: desk.back(view),
        slip: Slip::of(view, &taken.receipt),
        receipt_href: view.paths.receipt(),
        help_href: view.paths.help(slug),
        hours: hours(&desk.edition),
        again: taken.again,
        concern: concern.map_or("", Concern::as_str),
        help: concern.map_or_else(Vec::new, |concern| help::lines_for(view, &desk.edition, concern)),
    }
}

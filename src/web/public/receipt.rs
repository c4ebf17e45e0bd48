//! The receipt page: the code typed into a form shows what became of one contribution, and takes it back. Wrong codes
//! are limited and answered alike, so that nothing can be learned by trying.

use crate::actions::withdraw::{WithdrawError, withdraw};
use crate::chance;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::Key;
use crate::domain::receipt::{ReceiptCode, ReceiptError, WORDS};
use crate::keys::hash;
use crate::publish::edition::Edition;
use crate::store::contributions::Contribution;
use crate::store::{StoreError, contributions, evidence, findings};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::limits::Attempt;
use crate::web::public::contribution::Trace;
use crate::web::public::engagement::prompt_title;
use crate::web::public::receipt_pages::{AskPage, ReceiptPage};
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell, ticket};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use std::sync::Arc;

fn ask(view: &View, code: &str, error: Option<FieldError>) -> Result<HttpResponse, PageError> {
    let page = AskPage {
        code: code.to_owned(),
        action: view.paths.receipt(),
        errors: error.into_iter().collect(),
    };
    let status = if page.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let mut shell = shell::plain(view)?;
    if !page.errors.is_empty() {
        shell.readings = Vec::new();
    }
    answer::private(view, status, &page, &shell)
}

pub async fn get(view: View) -> Result<HttpResponse, PageError> {
    ask(&view, "", None)
}

/// Everything that a receipt gives access to.
struct Found {
    contribution: Contribution,
    edition: Arc<Edition>,
    themes: Vec<Key>,
    direct: Vec<Key>,
}

async fn look_up(view: &View, code: &ReceiptCode) -> Result<Option<Found>, PageError> {
    let receipt = hash(code.secret());
    let found = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find_by_receipt(c, &receipt)? else {
                return Ok(None);
            };
            let slug =
                contributions::engagement_of(c, contribution.prompt)?.ok_or(StoreError::BadRow("prompt"))?;
            let themes = evidence::list_themes(c, contribution.id)?;
            let direct = findings::list_by_response(c, contribution.id)?;
            Ok::<_, StoreError>(Some((contribution, slug, themes, direct)))
        })
        .await?;
    match found {
        None => Ok(None),
        Some((contribution, slug, themes, direct)) => Ok(Some(Found {
            contribution,
            edition: view.edition(&slug)?,
            themes,
            direct,
        })),
    }
}

fn receipt_page(view: &View, code: &ReceiptCode, found: &Found) -> ReceiptPage {
    let Found {
        contribution,
        edition,
        themes,
        direct,
    } = found;
    let reading = view.reading.code();
    let slug = edition.engagement.as_str();
    let shown = contribution
        .position
        .is_some_and(|place| place <= edition.last_position);
    let published = contribution.state == ContributionState::Published;
    let reason = match &contribution.state {
        ContributionState::Declined { reason } => reason.clone(),
        _ => String::new(),
    };
    let text = |key: String| said(edition, &key, &reading);
    let (title, lang) = edition
        .prompt(contribution.prompt.0)
        .map(|(_, prompt)| prompt_title(edition, prompt, &reading))
        .unwrap_or_default();
    ReceiptPage {
        state: contribution.state.name(),
        waits_for_release: published && !shown,
        reason: if reason.is_empty() {
            String::new()
        } else {
            text(format!("list.reason.{reason}"))
        },
        reason_plain: if reason.is_empty() {
            String::new()
        } else {
            text(format!("list.reason.{reason}.plain"))
        },
        received_on: contribution.received_on.to_string(),
        words: contribution.words.clone(),
        words_lang: if contribution.lang == "und" {
            String::new()
        } else {
            contribution.lang.clone()
        },
        verdict: contribution
            .verdict
            .map(|v| text(format!("list.verdict.{}", v.as_str())))
            .unwrap_or_default(),
        prompt_href: view.paths.prompt(slug, contribution.prompt.0),
        prompt_title: title,
        prompt_dir: crate::domain::reading::direction(&lang),
        prompt_lang: lang,
        public_href: if shown {
            view.paths.contribution(slug, contribution.id)
        } else {
            String::new()
        },
        trace: Trace::of(view, edition, themes, direct),
        help_href: view.paths.help(slug),
        withdraw_href: view.paths.withdrawal(),
        code: code.groups().join(" "),
        ticket: ticket::issue(&view.keys, "withdraw", chance::bytes(), view.clock.now()),
        errors: Vec::new(),
        just_withdrawn: false,
    }
}

/// What is wrong with a typed code, from the typing alone: whether such a receipt exists plays no part in it.
fn mend(error: ReceiptError) -> FieldError {
    let counted = |key, limit, got| FieldError {
        field: "code",
        key,
        limit,
        got,
    };
    match error {
        ReceiptError::NotACode => FieldError::new("code", "error-code-form"),
        ReceiptError::Mistyped => FieldError::new("code", "error-code-mistyped"),
        ReceiptError::TooFewOrManyWords { got } => counted("error-code-word-count", WORDS, got),
        ReceiptError::StrangeWord { place } => counted("error-code-strange-word", WORDS, place),
    }
}

/// Reads a typed code and finds its contribution, or says what is wrong with it. Every miss spends a try; and every look
/// into the store spends one of another, larger budget, so that who has no tries left cannot go on guessing for a hit.
async fn open(view: &View, typed: &str) -> Result<Result<(ReceiptCode, Found), HttpResponse>, PageError> {
    let spend = |attempt| view.limits.spend(attempt, view.visitor, "", view.face.day());
    let miss = |error| {
        if spend(Attempt::Receipt) {
            ask(view, typed, Some(error)).map(Err)
        } else {
            Err(PageError::TooOften)
        }
    };
    if typed.trim().is_empty() {
        return ask(view, typed, Some(FieldError::new("code", "error-code-empty"))).map(Err);
    }
    match ReceiptCode::parse(typed) {
        Err(error) => miss(mend(error)),
        Ok(_) if !spend(Attempt::Look) => Err(PageError::TooOften),
        Ok(code) => match look_up(view, &code).await? {
            Some(found) => Ok(Ok((code, found))),
            None => miss(FieldError::new("code", "error-code-unknown")),
        },
    }
}

pub async fn post(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    match open(&view, fields.text("code")).await? {
        Err(answer) => Ok(answer),
        Ok((code, found)) => show(&view, receipt_page(&view, &code, &found), &found.edition),
    }
}

fn show(view: &View, page: ReceiptPage, edition: &Edition) -> Result<HttpResponse, PageError> {
    let status = if page.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    answer::private(view, status, &page, &shell::of_form(view, edition)?)
}

pub async fn withdrawal(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    let (code, found) = match open(&view, fields.text("code")).await? {
        Err(answer) => return Ok(answer),
        Ok(found) => found,
    };
    ticket::check(&view.keys, "withdraw", fields.text("ticket"), view.clock.now())
        .map_err(|_| PageError::Stale)?;
    if fields.text("sure") != "yes" {
        let mut page = receipt_page(&view, &code, &found);
        page.errors.push(FieldError::new("sure", "error-sure-empty"));
        return show(&view, page, &found.edition);
    }
    let receipt = hash(code.secret());
    match view.store.write(move |c| withdraw(c, &receipt)).await {
        // Asked twice: the answer is the same.
        Ok(_) | Err(WithdrawError::Gone(_)) => {}
        Err(WithdrawError::Unknown) => return Err(PageError::NotFound),
        Err(WithdrawError::Store(error)) => return Err(error.into()),
    }
    // The words must not be on any page for a moment longer.
    view.app.forget_pages();
    let found = look_up(&view, &code).await?.ok_or(PageError::NotFound)?;
    let mut page = receipt_page(&view, &code, &found);
    page.just_withdrawn = true;
    show(&view, page, &found.edition)
}

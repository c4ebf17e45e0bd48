//! Where a receipt code is typed, and the page that it opens: of a contribution, or of a report (`report_receipt`).
//! Wrong codes are limited and answered alike, so that nothing can be learned by trying. What an author then does is in
//! `receipt_acts`.

use crate::domain::receipt::{ReceiptCode, ReceiptError, WORDS};
use crate::publish::edition::Edition;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::limits::Attempt;
use crate::web::public::receipt_ask::AskPage;
use crate::web::public::receipt_page::ReceiptPage;
use crate::web::public::receipt_view::{Found, look_up, purpose, receipt_page};
use crate::web::public::report_receipt;
use crate::web::view::View;
use crate::web::{answer, shell, ticket};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

fn ask(view: &View, code: &str, error: Option<FieldError>) -> Result<HttpResponse, PageError> {
    let status = match &error {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    answer_ask(view, status, code, "", error)
}

fn answer_ask(
    view: &View,
    status: StatusCode,
    code: &str,
    typed: &str,
    error: Option<FieldError>,
) -> Result<HttpResponse, PageError> {
    let page = AskPage {
        code: code.to_owned(),
        action: view.paths.receipt(),
        typed: typed.to_owned(),
        errors: error.into_iter().collect(),
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

/// Reads a typed code and finds its contribution, or says what is wrong with it; the receipt of a report is answered with
/// the page of that report. Every miss spends a try; and every look
/// into the store spends one of another, larger budget, so that who has no tries left cannot go on guessing for a hit.
pub async fn open(view: &View, typed: &str) -> Result<Result<(ReceiptCode, Found), HttpResponse>, PageError> {
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
            None => match report_receipt::look_up(view, &code).await? {
                Some(found) => report_receipt::show(view, &found).map(Err),
                None => miss(FieldError::new("code", "error-code-unknown")),
            },
        },
    }
}

/// Opens the receipt again for what its author does on its page; `typed` is what they wrote there. The page's ticket
/// shows that it was opened with this code, so it spends no look. If it cannot be opened now, what was typed comes back.
pub async fn open_again(
    view: &View,
    fields: &Fields,
    typed: &str,
) -> Result<Result<(ReceiptCode, Found), HttpResponse>, PageError> {
    let code = fields.text("code");
    let known = ReceiptCode::parse(code).ok().filter(|code| {
        ticket::check(
            &view.keys,
            &purpose(code),
            fields.text("ticket"),
            view.clock.now(),
        )
        .is_ok()
    });
    let opened = match known {
        None => open(view, code).await,
        Some(known) => match look_up(view, &known).await {
            Ok(Some(found)) => Ok(Ok((known, found))),
            Ok(None) => Err(PageError::NotFound),
            Err(error) => Err(error),
        },
    };
    let status = match opened {
        Err(PageError::TooOften) => StatusCode::TOO_MANY_REQUESTS,
        Err(PageError::Busy) => StatusCode::SERVICE_UNAVAILABLE,
        other => return other,
    };
    let error = FieldError::new("code", "error-receipt-busy");
    answer_ask(view, status, code, typed, Some(error)).map(Err)
}

pub async fn post(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    match open(&view, fields.text("code")).await? {
        Err(answer) => Ok(answer),
        Ok((code, found)) => show(&view, receipt_page(&view, &code, &found), &found.edition),
    }
}

/// The page of an opened receipt, with its status.
pub fn show(view: &View, page: ReceiptPage, edition: &Edition) -> Result<HttpResponse, PageError> {
    let status = if page.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    answer::private(view, status, &page, &shell::of_form(view, edition)?)
}

//! The form comes back to its writer, with what happened and every word kept. Only `write` sends it.

use crate::actions::contribute::ContributeError;
use crate::domain::phase::NotAccepted;
use crate::publish::edition::{Edition, PhaseEdition};
use crate::render::Shell;
use crate::store::StoreError;
use crate::web::answer;
use crate::web::error::PageError;
use crate::web::fields::FieldError;
use crate::web::public::standing::standing;
use crate::web::public::write_pages::WritePage;
use crate::web::said::said;
use crate::web::view::View;
use crate::web::whereabouts::reason_words;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};

/// Says on a form that is asked for why nothing can be sent, if so.
pub async fn announce(
    view: &View,
    edition: &Edition,
    phase: &PhaseEdition,
    form: &mut WritePage,
) -> Result<(), PageError> {
    (form.notice, form.notice_reason) = standing(view, edition, phase).await?;
    if view.store.is_read_only() {
        form.notice = "read-only";
    }
    Ok(())
}

/// Says that the team takes no more comments there, and why.
pub fn close(view: &View, edition: &Edition, form: &mut WritePage, reason: &str) {
    form.notice = "closed";
    form.notice_reason = said(edition, &format!("list.closing.{reason}"), &view.reading.code());
}

/// So many send from one place that this one must come again. The form keeps its ticket.
pub fn later(view: &View, shell: &Shell, mut form: WritePage) -> Result<HttpResponse, PageError> {
    form.notice = "slow";
    let mut answer = answer::private(view, StatusCode::TOO_MANY_REQUESTS, &form, shell)?;
    answer
        .headers_mut()
        .insert(RETRY_AFTER, HeaderValue::from_static("10"));
    Ok(answer)
}

/// The form again, with what happened and every word kept.
pub fn back(
    view: &View,
    (edition, shell): (&Edition, &Shell),
    mut form: WritePage,
    error: ContributeError,
) -> Result<HttpResponse, PageError> {
    let status = match error {
        ContributeError::Words(error) => {
            form.errors
                .push(FieldError::of_text("words", error, "error-words-empty"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        ContributeError::Organisation(error) => {
            form.errors.push(FieldError::of_text(
                "organisation",
                error,
                "organisation-error-empty",
            ));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        ContributeError::NoVerdict => {
            form.errors
                .push(FieldError::new("verdict", "error-verdict-empty"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        ContributeError::NotAccepted(refusal) => {
            form.notice = match refusal {
                NotAccepted::NotYet { .. } => "not-yet",
                NotAccepted::Over { .. } => "over",
                NotAccepted::Paused { reason } => {
                    form.notice_reason = reason_words(view, edition, "pause", &(&reason).into());
                    "paused"
                }
            };
            StatusCode::CONFLICT
        }
        ContributeError::Store(StoreError::Busy | StoreError::Away(_)) => {
            form.notice = "busy";
            StatusCode::SERVICE_UNAVAILABLE
        }
        ContributeError::Store(StoreError::ReadOnly) => {
            form.notice = "read-only";
            StatusCode::SERVICE_UNAVAILABLE
        }
        ContributeError::NothingToCommentOn => {
            form.notice = "gone";
            StatusCode::CONFLICT
        }
        ContributeError::CommentsClosed { reason } => {
            close(view, edition, &mut form, &reason);
            StatusCode::CONFLICT
        }
        ContributeError::NoSuchPrompt => return Err(PageError::NotFound),
        ContributeError::NotYourTurn => return Err(PageError::AccountSignIn),
        ContributeError::Store(error) => return Err(error.into()),
    };
    answer::private(view, status, &form, shell)
}

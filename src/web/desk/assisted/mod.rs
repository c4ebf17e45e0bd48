//! The facilitator's room: batches of what was said on paper, by phone and in groups, typed in for those who said it.
//! A facilitator sees their own batches and nothing else of the desk.

pub mod check;
pub mod entry;
pub mod entry_page;
pub mod import;
pub mod import_page;
pub mod reach;
pub mod room;
pub mod session;
pub mod session_page;
pub mod sitting;
pub mod slips;

use crate::actions::enter_on_behalf::{BatchError, own_open_batch};
use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::store::batches::Batch;
use crate::web::error::PageError;
use crate::web::guard::{Colleague, colleague};
use crate::web::view::View;
use actix_web::HttpRequest;
use actix_web::web::{ServiceConfig, get, post, resource};

pub fn map(at: &mut ServiceConfig) {
    at.service(resource("/assisted").route(get().to(room::get)))
        .service(resource("/assisted/file").route(get().to(import::get)))
        .service(resource("/assisted/file/template").route(get().to(import::template)))
        .service(resource("/assisted/file/preview").route(post().to(import::preview)))
        .service(resource("/assisted/file/confirmation").route(post().to(import::confirmation)))
        .service(resource("/assisted/batches").route(post().to(room::open)))
        .service(resource("/assisted/batches/{batch}").route(get().to(entry::get)))
        .service(resource("/assisted/batches/{batch}/entries").route(post().to(entry::post)))
        .service(resource("/assisted/batches/{batch}/removal").route(post().to(entry::removal)))
        .service(
            resource("/assisted/batches/{batch}/session")
                .route(get().to(session::get))
                .route(post().to(session::post)),
        )
        .service(resource("/reach").route(get().to(reach::get)))
        .service(resource("/assisted/batches/{batch}/check").route(post().to(check::ask)))
        .service(
            resource("/assisted/checks/{batch}")
                .route(get().to(check::get))
                .route(post().to(check::post)),
        )
        .service(resource("/assisted/batches/{batch}/slips").route(post().to(slips::post)))
        .service(resource("/assisted/batches/{batch}/closure").route(post().to(room::closure)))
        .service(resource("/assisted/batches/{batch}/reversal").route(post().to(room::reversal)));
}

/// The facilitator and their open batch. Whatever is not theirs is not there.
pub async fn at_work(
    view: &View,
    req: &HttpRequest,
    slug: &str,
    batch: &str,
) -> Result<(Colleague, Batch), PageError> {
    let person = colleague(req, view).await?;
    person.needs(slug, Duty::Facilitate)?;
    let id = Key::parse(batch).ok_or(PageError::NotFound)?;
    let (asked, staff) = (slug.to_owned(), person.id);
    let batch = view
        .store
        .read(move |c| own_open_batch(c, &asked, staff, id))
        .await
        .map_err(refused)?;
    Ok((person, batch))
}

/// What a form cannot mend.
pub fn refused(error: BatchError) -> PageError {
    match error {
        BatchError::Store(error) => error.into(),
        BatchError::NotYours => PageError::NotFound,
        BatchError::TooLate => PageError::Conflict,
        BatchError::Label(_) | BatchError::NoConsent | BatchError::Hands(_) | BatchError::Words(_) => {
            PageError::Malformed
        }
    }
}

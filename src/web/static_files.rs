//! Style sheet and icon under addresses that never change their content, and the small files that machines ask for.

use crate::store::StoreError;
use crate::web::answer::serve;
use crate::web::error::PageError;
use crate::web::view::View;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn get(view: View, req: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, PageError> {
    let asset = view.assets.get(&name).ok_or(PageError::NotFound)?;
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    Ok(serve(
        asset.kept(),
        req.headers(),
        HeaderValue::from_static(asset.content_type),
        forever,
    ))
}

/// Browsers ask for it by this name whatever the page says.
pub async fn favicon(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let asset = view.assets.get(&view.assets.icon).ok_or(PageError::NotFound)?;
    let day = HeaderValue::from_static("public, max-age=86400");
    Ok(serve(
        asset.kept(),
        req.headers(),
        HeaderValue::from_static(asset.content_type),
        day,
    ))
}

/// Public pages may be found; the desk and forms say so themselves.
pub async fn robots() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .body("User-agent: *\nDisallow: /desk\nDisallow: /receipt\nDisallow: /account\n")
}

/// Whether the service and its database answer; `doctor --url` asks this.
pub async fn health(view: View) -> HttpResponse {
    let alive = view
        .store
        .read(|c| crate::store::engagements::list(c).map(drop))
        .await;
    let (mut answer, words) = match alive {
        Ok(()) => (HttpResponse::Ok(), "well\n"),
        Err(StoreError::Busy) => (HttpResponse::ServiceUnavailable(), "busy\n"),
        Err(_) => (
            HttpResponse::ServiceUnavailable(),
            "the database does not answer\n",
        ),
    };
    answer
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .body(words)
}

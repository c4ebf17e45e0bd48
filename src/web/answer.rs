//! Turns page structs into responses: public pages from the release, kept as compressed bytes; everything else
//! rendered for one visitor and never stored by anyone.

use crate::render::{Frame, Page, Shell};
use crate::web::error::PageError;
use crate::web::public_face::Kept;
use crate::web::squeeze::squeeze;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::{HttpResponse, HttpResponseBuilder};
use std::sync::Arc;

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// A page that everyone sees alike: rendered once per release, then served as bytes.
pub fn public<P: Page>(
    view: &View,
    req: &HeaderMap,
    page: &P,
    frame: &Frame,
) -> Result<HttpResponse, PageError> {
    let html = view.renderer.page(page, frame, view.asked())?;
    if !view.face.keeps_pages() {
        return Ok(HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, HTML))
            .body(html));
    }
    let kept = Arc::new(squeeze(html.into_bytes()));
    view.face.keep(&view.asked, Arc::clone(&kept));
    Ok(serve(
        &kept,
        req,
        HTML,
        HeaderValue::from_static("public, no-cache"),
    ))
}

/// A page that everyone sees alike but that nobody keeps, because it has more addresses than a cache has room: search
/// results, lists for printing. Not for search engines either. Compressed, since there is no secret in it.
pub fn passing<P: Page>(
    view: &View,
    req: &HeaderMap,
    page: &P,
    shell: &Shell,
) -> Result<HttpResponse, PageError> {
    let html = view.renderer.page(page, &Frame::of(shell)?, view.asked())?;
    let kept = squeeze(html.into_bytes());
    Ok(serve(&kept, req, HTML, HeaderValue::from_static("no-store")))
}

/// A feed: a page for programs. Those that ask again are told that nothing has changed.
pub fn feed<P: Page>(
    view: &View,
    req: &HeaderMap,
    page: &P,
    frame: &Frame,
) -> Result<HttpResponse, PageError> {
    let kept = squeeze(view.renderer.page(page, frame, view.asked())?.into_bytes());
    let atom = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    Ok(serve(
        &kept,
        req,
        atom,
        HeaderValue::from_static("public, no-cache"),
    ))
}

/// A page for one visitor.
pub fn private<P: Page>(
    view: &View,
    status: StatusCode,
    page: &P,
    shell: &Shell,
) -> Result<HttpResponse, PageError> {
    let html = view.renderer.page(page, &Frame::of(shell)?, view.asked())?;
    Ok(HttpResponse::build(status)
        .insert_header((header::CONTENT_TYPE, HTML))
        .insert_header((header::CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .body(html))
}

/// After a change: go and see. A reload repeats nothing.
pub fn see_other(address: &str) -> HttpResponse {
    let mut answer = HttpResponse::SeeOther();
    answer.insert_header((header::CACHE_CONTROL, HeaderValue::from_static("no-store")));
    answer.insert_header((header::LOCATION, address.to_owned()));
    answer.finish()
}

/// Kept bytes in the form that the browser accepts, or 304 when it has them.
pub fn serve(kept: &Kept, req: &HeaderMap, content_type: HeaderValue, cache: HeaderValue) -> HttpResponse {
    let known = req.get(header::IF_NONE_MATCH).is_some_and(|tags| {
        tags.to_str()
            .is_ok_and(|tags| tags.split(',').any(|tag| tag.trim() == kept.etag))
    });
    let mut answer = if known {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    mark(&mut answer, kept, cache);
    if known {
        return answer.finish();
    }
    answer.insert_header((header::CONTENT_TYPE, content_type));
    let accepts = req
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    if accepts.contains("br") {
        answer.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static("br")));
        answer.body(kept.brotli.clone())
    } else if accepts.contains("gzip") {
        answer.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static("gzip")));
        answer.body(kept.gzip.clone())
    } else {
        answer.body(kept.plain.clone())
    }
}

fn mark(answer: &mut HttpResponseBuilder, kept: &Kept, cache: HeaderValue) {
    answer.insert_header((header::CACHE_CONTROL, cache));
    answer.insert_header((header::VARY, HeaderValue::from_static("Accept-Encoding")));
    if let Ok(etag) = HeaderValue::from_str(&kept.etag) {
        answer.insert_header((header::ETAG, etag));
    }
}

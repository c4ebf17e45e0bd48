//! The open interface: what releases show, as JSON for programs, to read and without a key.
//! One OpenAPI document describes it (`assets/api/openapi.json`). Nothing is here that no page of the same release shows, and
//! every figure passed the gate.

pub mod document;
pub mod engagements;
pub mod trace;
pub mod voices;

use crate::keys::{hash, hex};
use crate::web::error::PageError;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{ServiceConfig, get, resource, to};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;

const JSON: HeaderValue = HeaderValue::from_static("application/json");
/// RFC 9457.
const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");

/// Below `paths::api::ROOT`.
pub fn map(at: &mut ServiceConfig) {
    at.service(resource("/openapi.json").route(get().to(document::get)))
        .service(resource("/engagements").route(get().to(engagements::list)))
        .service(resource("/engagements/{slug}").route(get().to(engagements::get)))
        .service(
            resource("/engagements/{slug}/prompts/{prompt}/contributions")
                .route(get().to(voices::contributions)),
        )
        .service(resource("/engagements/{slug}/prompts/{prompt}/comments").route(get().to(voices::comments)))
        .service(resource("/engagements/{slug}/themes").route(get().to(trace::themes)))
        .service(
            resource("/engagements/{slug}/themes/{theme}/contributions").route(get().to(voices::evidence)),
        )
        .service(resource("/engagements/{slug}/findings").route(get().to(trace::findings)))
        .service(resource("/engagements/{slug}/strategy").route(get().to(trace::strategy)))
        .default_service(to(nothing_here));
}

async fn nothing_here() -> HttpResponse {
    problem(StatusCode::NOT_FOUND)
}

/// An answer with a tag: whoever has it already is told so.
fn answer<T: Serialize>(req: &HeaderMap, found: Result<T, PageError>) -> HttpResponse {
    let bytes = found.and_then(|it| serde_json::to_vec(&it).map_err(|error| PageError::broken(&error)));
    match bytes {
        Ok(bytes) => tagged(req, bytes),
        Err(error) => problem(error.status_code()),
    }
}

fn tagged(req: &HeaderMap, bytes: Vec<u8>) -> HttpResponse {
    let tag = format!("\"{}\"", hex(&hash(&bytes)).chars().take(20).collect::<String>());
    let known = req
        .get(header::IF_NONE_MATCH)
        .and_then(|tags| tags.to_str().ok())
        .is_some_and(|tags| tags.split(',').any(|known| known.trim() == tag));
    let mut answer = if known {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    answer.insert_header((
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, no-cache"),
    ));
    answer.insert_header((header::ETAG, tag));
    // Everyone may read it, also from a page of somebody else's.
    answer.insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")));
    if known {
        return answer.finish();
    }
    answer.insert_header((header::CONTENT_TYPE, JSON)).body(bytes)
}

#[derive(Serialize)]
struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
}

/// What went wrong, in the words of HTTP.
pub fn problem(status: StatusCode) -> HttpResponse {
    let problem = Problem {
        r#type: "about:blank",
        title: status.canonical_reason().unwrap_or_default(),
        status: status.as_u16(),
    };
    HttpResponse::build(status)
        .insert_header((header::CONTENT_TYPE, PROBLEM))
        .insert_header((header::CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .body(serde_json::to_vec(&problem).unwrap_or_default())
}

/// Here is nothing to be done, only to be read.
pub fn refused(method: &Method) -> Option<HttpResponse> {
    (!matches!(*method, Method::GET | Method::HEAD)).then(|| {
        let mut answer = problem(StatusCode::METHOD_NOT_ALLOWED);
        answer
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        answer
    })
}

//! The document that describes the open interface: OpenAPI 3.1, written by hand and held against the answers by a test.

use crate::web::api::tagged;
use actix_web::{HttpRequest, HttpResponse};

const DOCUMENT: &str = include_str!("../../../assets/api/openapi.json");

pub async fn get(req: HttpRequest) -> HttpResponse {
    tagged(req.headers(), DOCUMENT.as_bytes().to_vec())
}

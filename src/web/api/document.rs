//! The document that describes the open interface: OpenAPI 3.1, written by hand. A test holds the answers against it.

use crate::web::api::tagged;
use actix_web::{HttpRequest, HttpResponse};

const DOCUMENT: &str = include_str!("../../../assets/api/openapi.json");

pub async fn get(req: HttpRequest) -> HttpResponse {
    tagged(req.headers(), DOCUMENT.as_bytes().to_vec())
}

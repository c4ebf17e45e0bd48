//! A form that brings a file (`multipart/form-data`, RFC 7578): its fields decoded as strictly as any form's, its
//! file as bytes in memory. A body too large or too slow is cut off; nothing is written to disk.

use crate::web::error::PageError;
use crate::web::fields::Fields;
use actix_web::dev::Payload;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::stream;
use multer::{Constraints, Multipart, SizeLimit};
use std::convert::Infallible;
use std::future::{Future, ready};
use std::pin::Pin;
use std::time::Duration;

/// Room for a few thousand rows, and for the form around them.
pub const LIMIT: usize = 4 * 1024 * 1024;
const PATIENCE: Duration = Duration::from_secs(60);
/// More fields than any form of ours has.
const MOST_FIELDS: usize = 20;

pub struct Upload {
    pub fields: Fields,
    /// Empty where no file was chosen.
    pub file: Bytes,
}

impl FromRequest for Upload {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let boundary = req
            .headers()
            .get("content-type")
            .and_then(|value| value.to_str().ok())
            .and_then(|kind| multer::parse_boundary(kind).ok());
        let body = web::Payload::from_request(req, payload);
        Box::pin(async move {
            let body = body.await.map_err(|_| PageError::Malformed)?;
            let whole = tokio::time::timeout(PATIENCE, body.to_bytes_limited(LIMIT)).await;
            let bytes = whole
                .map_err(|_| PageError::TooSlow)?
                .map_err(|_| PageError::TooLarge)?
                .map_err(|_| PageError::Malformed)?;
            parse(bytes, boundary.ok_or(PageError::Malformed)?).await
        })
    }
}

async fn parse(body: Bytes, boundary: String) -> Result<Upload, PageError> {
    let limit = u64::try_from(LIMIT).unwrap_or(u64::MAX);
    let constraints = Constraints::new().size_limit(SizeLimit::new().whole_stream(limit));
    let whole = stream::once(ready(Ok::<_, Infallible>(body)));
    let mut form = Multipart::with_constraints(whole, boundary, constraints);
    let (mut pairs, mut file) = (Vec::new(), Bytes::new());
    while let Some(part) = form.next_field().await.map_err(|_| PageError::Malformed)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let bytes = part.bytes().await.map_err(|_| PageError::Malformed)?;
        if is_file {
            file = bytes;
        } else if pairs.len() < MOST_FIELDS {
            let text = String::from_utf8(bytes.to_vec()).map_err(|_| PageError::Malformed)?;
            pairs.push((name, text));
        } else {
            return Err(PageError::Malformed);
        }
    }
    let borrowed: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    Ok(Upload {
        fields: Fields::of(&borrowed),
        file,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &'static [u8]) -> Result<Upload, PageError> {
        actix_web::rt::System::new().block_on(parse(Bytes::from_static(body), "B".into()))
    }

    #[test]
    fn fields_are_text_and_the_file_is_bytes() {
        let form = read(
            b"--B\r\nContent-Disposition: form-data; name=\"label\"\r\n\r\nBox 2\r\n--B\r\n\
              Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\
              Content-Type: text/csv\r\n\r\nwords\r\ncaf\xE9\r\n--B--\r\n",
        )
        .ok()
        .unwrap();
        assert_eq!(form.fields.text("label"), "Box 2");
        assert_eq!(&form.file[..], b"words\r\ncaf\xE9");
    }

    #[test]
    fn what_is_no_form_is_refused() {
        for wrong in [
            &b"words=1"[..],
            b"--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xFF\r\n--B--\r\n",
            b"--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
        ] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}

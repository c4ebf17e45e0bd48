//! What a handler knows of a request: the reading, the address without it, the public face as it was when the request
//! began. Nothing about the visitor but, for the guessing budgets, where they are now; that is never kept.

use crate::app::App;
use crate::domain::reading::Reading;
use crate::publish::edition::Edition;
use crate::render::Asked;
use crate::web::error::PageError;
use crate::web::paths::{DEFAULT_LANGUAGE, Paths};
use crate::web::public_face::PublicFace;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use std::future::{Ready, ready};
use std::net::{IpAddr, Ipv4Addr};
use std::ops::Deref;
use std::sync::Arc;

/// The reading that the door found in front of the address.
#[derive(Clone)]
pub struct Prefix(pub Reading);

pub struct View {
    pub app: web::Data<App>,
    pub reading: Reading,
    pub paths: Paths,
    /// Path and query as asked for, with the reading.
    pub asked: String,
    /// Path with the reading.
    pub here: String,
    /// Path and query without the reading.
    pub bare: String,
    /// Path without the reading.
    pub path: String,
    pub query: String,
    pub face: Arc<PublicFace>,
    pub visitor: IpAddr,
}

impl View {
    pub fn of(req: &HttpRequest) -> Result<Self, PageError> {
        let app = req
            .app_data::<web::Data<App>>()
            .cloned()
            .ok_or_else(|| PageError::broken(&"no app"))?;
        let reading = req
            .extensions()
            .get::<Prefix>()
            .map_or_else(|| Reading::standard(DEFAULT_LANGUAGE), |prefix| prefix.0.clone());
        let paths = Paths::new(&reading);
        let path = req.uri().path().to_owned();
        let query = req.uri().query().unwrap_or("").to_owned();
        let here = paths.of(&path);
        let with_query = |path: &str| {
            if query.is_empty() {
                path.to_owned()
            } else {
                format!("{path}?{query}")
            }
        };
        let (asked, bare) = (with_query(&here), with_query(&path));
        Ok(Self {
            face: app.face(),
            visitor: visitor(req, app.config.behind_proxy),
            app,
            reading,
            paths,
            asked,
            here,
            bare,
            path,
            query,
        })
    }

    /// What a page is told of the request.
    pub fn asked(&self) -> Asked<'_> {
        Asked {
            reading: &self.reading,
            here: &self.here,
            bare: &self.bare,
        }
    }

    /// The latest edition of an engagement.
    pub fn edition(&self, slug: &str) -> Result<Arc<Edition>, PageError> {
        self.face.edition(slug).map(Arc::clone).ok_or(PageError::NotFound)
    }

    /// A parameter of the query, if it was given.
    pub fn asked_for(&self, name: &str) -> Option<String> {
        crate::web::fields::Fields::parse(self.query.as_bytes())
            .map(|fields| fields.text(name).to_owned())
            .filter(|value| !value.is_empty())
    }
}

/// Where the visitor is, for the guessing budgets; never kept, never logged.
fn visitor(req: &HttpRequest, behind_proxy: bool) -> IpAddr {
    let told = req.headers().get("x-forwarded-for").filter(|_| behind_proxy);
    let last = told
        .and_then(|list| list.to_str().ok())
        .and_then(|list| list.rsplit(',').next());
    last.and_then(|address| address.trim().parse().ok())
        .or_else(|| req.peer_addr().map(|peer| peer.ip()))
        .unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
}

impl Deref for View {
    type Target = App;

    fn deref(&self) -> &App {
        &self.app
    }
}

impl FromRequest for View {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(View::of(req))
    }
}

//! Every request passes here: posts from elsewhere are refused, kept pages are served at once, the reading is taken
//! off the address, errors become pages, and every answer gets the same protective headers.

use crate::app::App;
use crate::domain::reading::Reading;
use crate::render::{Page, Shell};
use crate::web::desk::own;
use crate::web::error::PageError;
use crate::web::error_page::ErrorPage;
use crate::web::fields::Fields;
use crate::web::guard::Colleague;
use crate::web::paths::{self, desk};
use crate::web::shell;
use crate::web::typed::Typed;
use crate::web::view::{Prefix, View};
use crate::web::{answer, api};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse, ResponseError, web};

/// The policy as a whole: nothing from elsewhere, nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'; manifest-src 'self'; \
     object-src 'none'; require-trusted-types-for 'script'";

const PROTECTION: [(HeaderName, HeaderValue); 6] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    ),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static(
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), \
             microphone=(), payment=(), usb=(), browsing-topics=()",
        ),
    ),
    (
        header::CROSS_ORIGIN_OPENER_POLICY,
        HeaderValue::from_static("same-origin"),
    ),
    (
        header::CROSS_ORIGIN_RESOURCE_POLICY,
        HeaderValue::from_static("same-origin"),
    ),
];

/// The door itself, as actix middleware.
pub async fn door(
    app: web::Data<App>,
    mut req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if req.method() == Method::HEAD {
        // The same page; the server leaves the body out.
        req.head_mut().method = Method::GET;
    }
    if req.method() == Method::GET {
        let asked = req.uri().path_and_query().map_or("/", |asked| asked.as_str());
        if let Some(kept) = app.face().page(asked) {
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            let cache = HeaderValue::from_static("public, no-cache");
            let mut answer = answer::serve(&kept, req.headers(), html, cache);
            protect(answer.headers_mut(), &app.origin);
            return Ok(req.into_response(answer));
        }
    }
    if req.path().starts_with(paths::api::ROOT)
        && let Some(answer) = api::refused(req.method())
    {
        return Ok(finish(req.into_response(answer), &app));
    }
    // The desk is known by its own address, in whichever reading somebody asks for it.
    take_prefix(&mut req, &app);
    if req.method() != Method::GET
        && let Err(refusal) = same_site(&req, &app)
    {
        let answer = error_answer(req.request(), &refusal);
        return Ok(finish(req.into_response(answer), &app));
    }
    let response = next.call(req).await?.map_into_boxed_body();
    let refusal = match response
        .response()
        .error()
        .map(|error| error.as_error::<PageError>())
    {
        Some(Some(error)) => Some(error_answer(response.request(), error)),
        // Actix's own refusals: a path that does not parse.
        Some(None) => Some(error_answer(response.request(), &PageError::NotFound)),
        // An address that only takes posts is no page.
        None if response.status() == StatusCode::METHOD_NOT_ALLOWED => {
            Some(error_answer(response.request(), &PageError::NotFound))
        }
        None => None,
    };
    let response = match refusal {
        Some(answer) => response.into_response(answer),
        None => response,
    };
    Ok(finish(response, &app))
}

fn finish(mut response: ServiceResponse<BoxBody>, app: &App) -> ServiceResponse<BoxBody> {
    let headers = response.headers_mut();
    protect(headers, &app.origin);
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

fn protect(headers: &mut HeaderMap, origin: &str) {
    for (name, value) in PROTECTION {
        headers.insert(name, value);
    }
    if origin.starts_with("https://") {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
}

/// OWASP's fetch-metadata defence, with the origin as fallback. A browser so old that it sends neither may still post
/// the public's forms, which carry a ticket; it may not use the desk.
fn same_site(req: &ServiceRequest, app: &App) -> Result<(), PageError> {
    let text = |name: &str| req.headers().get(name).and_then(|value| value.to_str().ok());
    let refuse = || Err(PageError::CrossSite);
    // Without a configured origin we may be known by several names: the one that was asked for is ours.
    let asked = text("host")
        .filter(|_| app.config.origin.is_none())
        .map(|host| format!("http://{host}"));
    let ours = |from: &str| from == &*app.origin || asked.as_deref() == Some(from);
    match (text("sec-fetch-site"), text("origin")) {
        (Some("same-origin"), _) => Ok(()),
        (Some(_), _) => refuse(),
        (None, Some(from)) if ours(from) => Ok(()),
        (None, Some("null") | None) if !desk::is_desk(req.path()) => Ok(()),
        (None, _) => refuse(),
    }
}

/// `/ur/…` is the page at `/…`, read in Urdu.
fn take_prefix(req: &mut ServiceRequest, app: &App) {
    let path = req.path();
    let Some((first, rest)) = path
        .strip_prefix('/')
        .map(|path| path.split_once('/').unwrap_or((path, "")))
    else {
        return;
    };
    // An easier wording that has no words of its own would only pretend to be one.
    let Some(reading) =
        Reading::parse(first).filter(|reading| app.renderer.languages().has(&reading.words_code()))
    else {
        return;
    };
    let bare = match req.query_string() {
        "" => format!("/{rest}"),
        query => format!("/{rest}?{query}"),
    };
    if let Ok(uri) = bare.parse::<actix_web::http::Uri>() {
        req.match_info_mut().get_mut().update(&uri);
        req.head_mut().uri = uri;
        req.extensions_mut().insert(Prefix(reading));
    }
}

/// The frame of whoever asked: at the desk the team's, with the colleague's name where the page knew them.
fn around(req: &actix_web::HttpRequest, view: &View) -> Result<Shell, PageError> {
    if !desk::is_desk(&view.path) {
        return shell::plain(view).map(|shell| Shell {
            // In another language the same address would be no page either.
            readings: Vec::new(),
            ways: Vec::new(),
            ..shell
        });
    }
    match req.extensions().get::<Colleague>() {
        Some(person) => own::inside(view, person),
        None => shell::of_desk_door(view),
    }
}

fn error_answer(req: &actix_web::HttpRequest, error: &PageError) -> HttpResponse {
    let Ok(view) = View::of(req) else {
        return HttpResponse::InternalServerError().finish();
    };
    let fields = req.extensions().get::<Fields>().cloned().unwrap_or_default();
    let typed = Typed::of(&view, &fields, error);
    let way = match error {
        PageError::StaffSignIn if typed.is_none() => {
            // Who was signing in still wants what they wanted before.
            let wanted = match desk::is_way_in(&view.path) {
                true => own::wanted(&view),
                false => {
                    (req.method() == Method::GET && view.path != desk::home()).then(|| view.bare.clone())
                }
            };
            return answer::see_other(&desk::onward(desk::sign_in(), wanted.as_deref()));
        }
        PageError::AccountSignIn if typed.is_none() => return answer::see_other(&view.paths.sign_in()),
        _ if desk::is_desk(&view.path) => desk::home(),
        _ => view.paths.home(),
    };
    let page = ErrorPage {
        name: error.name(),
        reference: error.reference().to_owned(),
        way,
        typed,
    };
    // Who has typed something is not sent away to sign in.
    let status = match error.status_code() {
        StatusCode::SEE_OTHER => StatusCode::FORBIDDEN,
        status => status,
    };
    let mut answer = around(req, &view)
        .and_then(|shell| answer::private(&view, status, &page, &shell))
        .unwrap_or_else(|_| HttpResponse::build(StatusCode::INTERNAL_SERVER_ERROR).body(ErrorPage::TEMPLATE));
    if matches!(error, PageError::Busy | PageError::TooOften) {
        answer
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    answer
}

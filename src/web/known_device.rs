//! A cookie on devices where a colleague has signed in before. It opens nothing: it only keeps those who
//! guess elsewhere from using up the owner's tries (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").

use crate::app::App;
use crate::chance;
use crate::web::guard;
use crate::web::view::View;
use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use actix_web::cookie::time::Duration;
use data_encoding::BASE64URL_NOPAD;
use subtle::ConstantTimeEq;

const NONCE: usize = 16;
const KEPT: Duration = Duration::days(90);

fn mac(app: &App, email: &str, nonce: &[u8]) -> [u8; 16] {
    app.keys.mac16("known-device", &[email.as_bytes(), nonce])
}

/// The cookie for a device on which the owner of `email` has just signed in.
pub fn cookie(view: &View, email: &str) -> Cookie<'static> {
    let nonce = chance::bytes::<NONCE>();
    let value = BASE64URL_NOPAD.encode(&[nonce, mac(view, email, &nonce)].concat());
    let mut cookie = guard::known_device_cookie(view, value);
    cookie.set_max_age(KEPT);
    cookie
}

/// The name of this device in the budgets, if the owner of `email` has signed in here before.
pub fn of(req: &HttpRequest, view: &View, email: &str) -> Option<String> {
    let value = guard::known_device_value(req, view)?;
    let bytes = BASE64URL_NOPAD.decode(value.as_bytes()).ok()?;
    let (nonce, shown) = bytes.split_at_checked(NONCE)?;
    let known = bool::from(mac(view, email, nonce).ct_eq(shown));
    known.then(|| BASE64URL_NOPAD.encode(nonce))
}

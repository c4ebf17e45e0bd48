//! An authenticator as a colleague has it on a telephone: it is given the key that a page shows, and then shows codes.

use crate::kit::browser::Browser;
use crate::kit::html::{select, text};
use data_encoding::BASE32_NOPAD;
use jiff::Timestamp;
use scraper::Html;

pub struct Authenticator(totp_rs::Totp);

impl Authenticator {
    /// Types the key of the page that sets one up.
    #[track_caller]
    pub fn of_page(browser: &Browser) -> Self {
        let html = Html::parse_document(&browser.body);
        let shown = select(&html, ".app-receipt").pop().expect("a key is shown");
        let key: String = text(shown).split_whitespace().collect();
        let bytes: [u8; 20] = BASE32_NOPAD.decode(key.as_bytes()).unwrap().try_into().unwrap();
        Self(
            totp_rs::Builder::new()
                .with_secret(totp_rs::Secret::new_stack(bytes))
                .build()
                .unwrap(),
        )
    }

    pub fn code(&self, now: Timestamp) -> String {
        let second = u64::try_from(now.as_second()).unwrap();
        self.0.generate(second).to_string()
    }
}

/// The recovery codes that a page shows.
pub fn recovery_codes(browser: &Browser) -> Vec<String> {
    let html = Html::parse_document(&browser.body);
    select(&html, "main ol code").into_iter().map(text).collect()
}

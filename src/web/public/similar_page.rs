//! What the check page offers of what others said, and the page that answers whoever agrees. Facts only.

use crate::render::Page;
use crate::web::public::stand::Told;
use crate::web::public::voices::Voice;
use serde::Serialize;

/// Released words that are like a draft; no voices where there is nothing to offer.
#[derive(Serialize, Default)]
pub struct Offer {
    pub action: String,
    pub ticket: String,
    pub voices: Vec<Offered>,
    /// Agreeing will set the cookie: said on the spot.
    pub sets_cookie: bool,
}

#[derive(Serialize)]
pub struct Offered {
    /// The contribution's id and place, as the form sends them.
    pub key: String,
    pub voice: Voice,
}

impl Offer {
    pub fn sample(sets_cookie: bool) -> Self {
        let offered = |(number, voice): (usize, Voice)| Offered {
            key: number.to_string(),
            voice,
        };
        let mut voices = Voice::samples();
        if let Some(voice) = voices.first_mut() {
            voice.words = "Being believed the first time. ".repeat(20);
        }
        Self {
            action: "/agreement".into(),
            ticket: "ticket".into(),
            voices: voices.into_iter().enumerate().map(offered).collect(),
            sets_cookie,
        }
    }
}

#[derive(Serialize)]
pub struct AgreedPage {
    pub prompt_title: String,
    pub prompt_lang: String,
    pub prompt_dir: &'static str,
    pub prompt_href: String,
    /// Where the writer's own words go back to, with the ticket they came with.
    pub check_href: String,
    pub words: String,
    pub verdict: String,
    /// Where the writer stands: it goes back with the words.
    pub told: Told,
    pub ticket: String,
    /// With whom they agreed; nobody where it could not be taken.
    pub voice: Option<Voice>,
    /// `not-yet`, `paused`, `over`, `stale`, `gone`, `busy`, or nothing.
    pub notice: &'static str,
    pub notice_reason: String,
}

impl Page for AgreedPage {
    const TEMPLATE: &'static str = "public/agreed.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |notice: &'static str| AgreedPage {
            prompt_title: "What matters most?".into(),
            prompt_lang: "en".into(),
            prompt_dir: "ltr",
            prompt_href: "/ahp-strategy/prompts/00000000".into(),
            check_href: "/check".into(),
            words: "Being <believed>\nthe first time".into(),
            verdict: String::new(),
            told: Told::sample(),
            ticket: "ticket".into(),
            voice: Voice::samples().into_iter().next().filter(|_| notice.is_empty()),
            notice,
            notice_reason: if notice == "paused" {
                "An election is on.".into()
            } else {
                String::new()
            },
        };
        let mut samples = vec![("agreed", page(""))];
        samples.extend(
            ["not-yet", "paused", "over", "stale", "gone", "busy"].map(|notice| (notice, page(notice))),
        );
        samples
    }
}

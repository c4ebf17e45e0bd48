//! The pages after the form of contributing: the check page and the confirmation. Facts only; `write` fills them.

use crate::domain::personal::{PersonalKind, PersonalSpan};
use crate::render::Page;
use crate::web::marked::{Piece, pieces};
use crate::web::public::further::Further;
use crate::web::public::help::HelpLine;
use crate::web::public::similar_page::Offer;
use crate::web::public::stand::Told;
use crate::web::public::write_pages::{Asked, asked_sample, comment_sample, organisation_sample};
use crate::web::slip::Slip;
use serde::Serialize;

#[derive(Serialize)]
pub struct CheckPage {
    pub asked: Asked,
    /// Name of the organisation that answers; empty for people.
    pub organisation: String,
    pub words: String,
    /// The same words, with what could show who someone is.
    pub pieces: Vec<Piece>,
    /// Something was just removed.
    pub removed: bool,
    /// Why one may have to worry about the writer; then help is shown.
    pub concern: &'static str,
    pub help: Vec<HelpLine>,
    /// Name of the verdict; empty where none is asked.
    pub verdict: String,
    pub verdict_value: String,
    pub ticket: String,
    /// As on the form, and what its script has found there.
    pub proof_bits: u32,
    pub proof: String,
    /// What stood in the field that people do not see.
    pub trapped: String,
    pub speaks_as: String,
    /// What others said that is like it.
    pub similar: Offer,
    pub told: Told,
}

#[derive(Serialize)]
pub struct ConfirmationPage {
    pub asked: Asked,
    pub slip: Slip,
    pub receipt_href: String,
    pub help_href: String,
    pub further: Further,
    /// The same form was sent before.
    pub again: bool,
    /// As on the check page.
    pub concern: &'static str,
    pub help: Vec<HelpLine>,
}

impl Page for CheckPage {
    const TEMPLATE: &'static str = "public/check.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |kind: &str, words: &str, verdict: &str| CheckPage {
            asked: asked_sample(kind),
            organisation: String::new(),
            words: words.into(),
            pieces: pieces(words, &[]),
            removed: false,
            concern: "",
            help: vec![],
            verdict: verdict.into(),
            verdict_value: verdict.to_lowercase(),
            ticket: "ticket".into(),
            proof_bits: if kind == "respond" { 16 } else { 0 },
            proof: String::new(),
            trapped: String::new(),
            speaks_as: if kind == "respond" {
                "Physiotherapists".into()
            } else {
                String::new()
            },
            similar: Offer::default(),
            told: if kind == "listen" {
                Told::sample()
            } else {
                Told::default()
            },
        };
        let marked = |kinds: &[PersonalKind], removed| {
            let words: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
            let words = words.join(" ");
            let mut from = 0;
            let spans: Vec<PersonalSpan> = kinds
                .iter()
                .map(|kind| {
                    let (start, end) = (from, from + kind.as_str().len());
                    from = end + 1;
                    PersonalSpan {
                        start,
                        end,
                        kind: *kind,
                    }
                })
                .collect();
            CheckPage {
                pieces: pieces(&words, &spans),
                removed,
                ..page("listen", &words, "")
            }
        };
        let worried = |concern| CheckPage {
            concern,
            help: vec![HelpLine::sample(false), HelpLine::sample(true)],
            ..page("listen", "I cannot go on", "")
        };
        vec![
            ("one mark", marked(&[PersonalKind::Name], true)),
            ("every mark", marked(&PersonalKind::ALL, false)),
            ("danger", worried("danger")),
            ("self-harm", worried("self-harm")),
            ("abuse", worried("abuse")),
            ("listen", page("listen", "Being believed\nthe first time", "")),
            ("respond", page("respond", "We do this already", "")),
            ("challenge", page("challenge", "Say who", "Nearly")),
            ("bare right", page("challenge", "", "Right")),
            (
                "said already",
                CheckPage {
                    similar: Offer::sample(true),
                    ..page("listen", "Being believed", "")
                },
            ),
            (
                "said already, to a known device",
                CheckPage {
                    similar: Offer::sample(false),
                    ..page("respond", "We do this already", "")
                },
            ),
            (
                "organisation",
                CheckPage {
                    asked: organisation_sample(),
                    organisation: "The <Rest> Trust".into(),
                    ..page("challenge", "We would like to help", "")
                },
            ),
            (
                "comment",
                CheckPage {
                    asked: comment_sample(),
                    ..page("listen", "So did we", "")
                },
            ),
        ]
    }
}

impl Page for ConfirmationPage {
    const TEMPLATE: &'static str = "public/confirmation.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |again| ConfirmationPage {
            asked: asked_sample("listen"),
            slip: Slip::sample(),
            receipt_href: "/receipt".into(),
            help_href: "/ahp-strategy/help".into(),
            further: if again {
                Further::default()
            } else {
                Further::sample()
            },
            again,
            concern: "",
            help: vec![],
        };
        let worried = |concern| ConfirmationPage {
            concern,
            help: vec![HelpLine::sample(false)],
            ..page(false)
        };
        vec![
            ("first", page(false)),
            ("again", page(true)),
            ("danger", worried("danger")),
            ("abuse", worried("abuse")),
        ]
    }
}

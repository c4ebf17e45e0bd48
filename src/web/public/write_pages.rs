//! The pages of contributing: the form, the check page, the confirmation. Facts only; `write` fills them.

use crate::domain::personal::{PersonalKind, PersonalSpan};
use crate::domain::words::CONTRIBUTION_LIMIT;
use crate::render::Page;
use crate::web::fields::FieldError;
use crate::web::marked::{Piece, pieces};
use crate::web::public::further::Further;
use crate::web::public::help::HelpLine;
use crate::web::public::similar_page::Offer;
use crate::web::public::stand::{Stand, Told};
use crate::web::public::voices::Voice;
use crate::web::slip::Slip;
use serde::Serialize;

/// What the form and the check page have in common.
#[derive(Serialize, Clone)]
pub struct Asked {
    /// `listen`, `respond` or `challenge`.
    pub kind: String,
    pub title: String,
    pub lang: String,
    pub dir: &'static str,
    pub about: String,
    /// What is asked of a theme or finding; empty for a question.
    pub ask: String,
    pub hint: String,
    pub back_href: String,
    pub form_href: String,
    pub check_href: String,
    /// Names the form on the writer's own device, if they keep their words there.
    pub keep: String,
    /// What a comment is on; none where it is no comment.
    pub comment_on: Vec<Voice>,
    /// The same, for the form to send along; may be empty.
    pub about_id: String,
}

#[derive(Serialize, Clone)]
pub struct WritePage {
    pub asked: Asked,
    pub words: String,
    pub verdicts: Vec<VerdictChoice>,
    pub limit: usize,
    pub ticket: String,
    /// Leading zero bits of the sum that the script does; 0 for none.
    pub proof_bits: u32,
    pub errors: Vec<FieldError>,
    /// Name of the group a professional speaks as; empty for citizens.
    pub speaks_as: String,
    /// Something happened that is not the writer's fault: `not-yet`, `paused`, `over`, `stale`, `busy`, `slow`,
    /// `gone` (what a comment was on), `read-only`, or empty.
    pub notice: &'static str,
    pub notice_reason: String,
    /// Where the writer stands; offers nothing to professionals.
    pub stand: Stand,
    /// For how many minutes after the closing moment this very form may still be sent; 0 where that is not said.
    pub grace: i64,
    /// Whom else to write to.
    pub contact: String,
}

#[derive(Serialize, Clone)]
pub struct VerdictChoice {
    pub value: String,
    pub label: String,
    pub hint: String,
    pub checked: bool,
}

#[derive(Serialize)]
pub struct CheckPage {
    pub asked: Asked,
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

fn asked_sample(kind: &str) -> Asked {
    Asked {
        kind: kind.into(),
        title: "What matters most?".into(),
        lang: "en".into(),
        dir: "ltr",
        about: "Think of a time.".into(),
        ask: if kind == "listen" {
            String::new()
        } else {
            "Have we got this right?".into()
        },
        hint: "No names please.".into(),
        back_href: "/back".into(),
        form_href: "/write".into(),
        check_href: "/check".into(),
        keep: "ahp-strategy/0".into(),
        comment_on: Vec::new(),
        about_id: String::new(),
    }
}

fn comment_sample() -> Asked {
    Asked {
        comment_on: Voice::samples().into_iter().take(1).collect(),
        about_id: "00000000".into(),
        ..asked_sample("challenge")
    }
}

impl Page for WritePage {
    const TEMPLATE: &'static str = "public/write.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let verdict = |value: &str, checked| VerdictChoice {
            value: value.into(),
            label: value.into(),
            hint: String::new(),
            checked,
        };
        let page = |kind: &str, errors: Vec<FieldError>, notice| WritePage {
            asked: asked_sample(kind),
            words: "Being <believed>\nthe first time".into(),
            verdicts: if kind == "challenge" {
                vec![verdict("right", false), verdict("nearly", true)]
            } else {
                vec![]
            },
            limit: CONTRIBUTION_LIMIT,
            ticket: "ticket".into(),
            proof_bits: if kind == "respond" { 16 } else { 0 },
            errors,
            speaks_as: if kind == "respond" {
                "Physiotherapists".into()
            } else {
                String::new()
            },
            notice,
            notice_reason: if ["paused", "closed"].contains(&notice) {
                "An election is on.".into()
            } else {
                String::new()
            },
            stand: if kind == "respond" {
                Stand::default()
            } else {
                Stand::sample()
            },
            grace: 30,
            contact: "listening@example.org".into(),
        };
        let too_long = FieldError {
            field: "words",
            key: "error-too-long",
            limit: 3000,
            got: 3120,
        };
        let mut samples = vec![
            ("fresh", page("listen", vec![], "")),
            (
                "empty",
                page("listen", vec![FieldError::new("words", "error-words-empty")], ""),
            ),
            (
                "no such place",
                page("listen", vec![FieldError::new("place", "error-place")], ""),
            ),
            ("too long", page("respond", vec![too_long], "")),
            ("challenge", page("challenge", vec![], "")),
            (
                "no verdict",
                page(
                    "challenge",
                    vec![FieldError::new("verdict", "error-verdict-empty")],
                    "",
                ),
            ),
        ];
        samples.push((
            "comment",
            WritePage {
                asked: comment_sample(),
                verdicts: Vec::new(),
                ..page("listen", vec![], "")
            },
        ));
        samples.extend(
            [
                "not-yet",
                "paused",
                "over",
                "stale",
                "busy",
                "slow",
                "gone",
                "closed",
                "read-only",
            ]
            .map(|notice| (notice, page("listen", vec![], notice))),
        );
        samples.extend(["paused", "read-only"].map(|notice| {
            let nothing = WritePage {
                words: String::new(),
                ..page("listen", vec![], notice)
            };
            ("nothing typed yet", nothing)
        }));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl Page for CheckPage {
    const TEMPLATE: &'static str = "public/check.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |kind: &str, words: &str, verdict: &str| CheckPage {
            asked: asked_sample(kind),
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

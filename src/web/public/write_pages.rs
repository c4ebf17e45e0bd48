//! The form of contributing. Facts only; `write` fills it. What follows it is `check_page`.

use crate::domain::words::CONTRIBUTION_LIMIT;
use crate::render::Page;
use crate::web::fields::FieldError;
pub use crate::web::public::check_page::{CheckPage, ConfirmationPage};
use crate::web::public::stand::{Choice, Stand};
use crate::web::public::voices::Voice;
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
    /// An organisation answers, under its own name.
    pub organisation: bool,
}

#[derive(Serialize, Clone)]
pub struct WritePage {
    pub asked: Asked,
    pub words: String,
    pub verdicts: Vec<VerdictChoice>,
    /// Asked of professionals who are no AHPs, about a finding: what it would do to their service, and what it should
    /// agree with.
    pub asks_effect: bool,
    /// Name of the organisation that answers.
    pub organisation: String,
    pub effects: Vec<Choice>,
    pub reference: String,
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

pub(super) fn asked_sample(kind: &str) -> Asked {
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
        organisation: false,
    }
}

pub(super) fn organisation_sample() -> Asked {
    Asked {
        organisation: true,
        ..asked_sample("challenge")
    }
}

pub(super) fn comment_sample() -> Asked {
    Asked {
        comment_on: Voice::samples().into_iter().take(1).collect(),
        about_id: "00000000".into(),
        ..asked_sample("challenge")
    }
}

/// What the form says where nothing can be sent, with the words that were typed and without.
fn refused_samples(page: impl Fn(&'static str) -> WritePage) -> Vec<(&'static str, WritePage)> {
    let mut samples: Vec<_> = [
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
    .map(|notice| (notice, page(notice)))
    .into();
    samples.extend(["paused", "read-only"].map(|notice| {
        let nothing = WritePage {
            words: String::new(),
            ..page(notice)
        };
        ("nothing typed yet", nothing)
    }));
    samples
}

/// What professionals who are no AHPs are asked, and organisations.
fn others_samples(page: impl Fn(Vec<FieldError>) -> WritePage) -> [(&'static str, WritePage); 2] {
    let effect = |value: &str, checked| Choice {
        value: value.into(),
        label: value.into(),
        checked,
    };
    let professional = WritePage {
        asks_effect: true,
        effects: vec![effect("helps", false), effect("harder", true)],
        reference: "The <stroke> pathway, 2023".into(),
        speaks_as: "Nurse".into(),
        stand: Stand::default(),
        ..page(vec![])
    };
    let organisation = WritePage {
        asked: organisation_sample(),
        organisation: "The <Rest> Trust".into(),
        stand: Stand::default(),
        ..page(vec![FieldError::new("organisation", "organisation-error-empty")])
    };
    [
        ("challenge by another professional", professional),
        ("organisation", organisation),
    ]
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
            asks_effect: false,
            organisation: String::new(),
            effects: Vec::new(),
            reference: String::new(),
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
        samples.extend(others_samples(|errors| page("challenge", errors, "")));
        samples.push((
            "comment",
            WritePage {
                asked: comment_sample(),
                verdicts: Vec::new(),
                ..page("listen", vec![], "")
            },
        ));
        samples.extend(refused_samples(|notice| page("listen", vec![], notice)));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

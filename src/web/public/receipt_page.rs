//! What a receipt shows: where the words stand, what was decided and why, what their author can still do, where they
//! went. Facts only; `receipt_view` fills it.

use crate::domain::personal::{PersonalKind, PersonalSpan};
use crate::domain::words::{CONTRIBUTION_LIMIT, LETTER_LIMIT};
use crate::render::Page;
use crate::web::fields::FieldError;
use crate::web::marked::{Piece, pieces};
use crate::web::public::contribution::Trace;
use crate::web::public::help::HelpLine;
use serde::Serialize;

#[derive(Serialize)]
pub struct ReceiptPage {
    /// `received`, `published`, `declined`, `escalated` or `withdrawn`.
    pub state: &'static str,
    /// Published, but the release that shows it is still to come.
    pub waits_for_release: bool,
    /// What was decided, first to last.
    pub told: Vec<Told>,
    /// The team worries about whoever wrote, and says where there is help.
    pub cares: bool,
    /// The last day on which what was covered can come back; empty where nothing lies sealed.
    pub sealed_until: String,
    /// Of declined words: `hidden`, `contested`, `soon` or `listed`; empty where nothing of it is said.
    pub listing: &'static str,
    /// The first day on which they may be listed; empty where not.
    pub listed_from: String,
    /// The list of declined words.
    pub listing_href: String,
    pub received_on: String,
    pub words: String,
    /// Language tag; empty where it is not known.
    pub words_lang: String,
    pub verdict: String,
    pub prompt_title: String,
    pub prompt_href: String,
    pub prompt_lang: String,
    pub prompt_dir: &'static str,
    /// Its public page; empty unless a release shows it.
    pub public_href: String,
    /// What it is a comment on; empty where it is none, or that is gone.
    pub about_href: String,
    pub trace: Trace,
    pub help_href: String,
    pub withdraw_href: String,
    pub change: ChangeOffer,
    pub appeal: AppealOffer,
    pub code: String,
    pub ticket: String,
    /// Why one may have to worry about who has just written: `danger`, `self-harm`, `abuse` or nothing.
    pub concern: &'static str,
    /// Numbers to call, where there is a worry.
    pub help: Vec<HelpLine>,
    /// What has just been sent, with what could show who someone is; empty where nothing could.
    pub pieces: Vec<Piece>,
    pub errors: Vec<FieldError>,
    /// What has just been done: `withdrawn`, `changed`, `waits`, `same`, `appealed`, or nothing.
    pub done: &'static str,
}

/// One decision as the author is told of it; nobody is named.
#[derive(Serialize, Clone)]
pub struct Told {
    /// Worded by `receipt-told-WHAT`.
    pub what: &'static str,
    /// Name of the reason, and what it means in plain words; empty where none was needed.
    pub reason: String,
    pub reason_plain: String,
    pub on: String,
    /// What the moderator says to the author alone; empty where nothing.
    pub reply: String,
}

/// How the words may be changed, or why not.
#[derive(Serialize, Clone)]
pub struct ChangeOffer {
    /// `yes`, or `over`, `paused`, `late`, `escalated`, `withdrawn`, `appeal`, `often`: worded by `receipt-change-WHY`.
    pub why: &'static str,
    /// The last day for decided words; empty while they are undecided.
    pub last_day: String,
    pub href: String,
    /// As typed, or the words as they are.
    pub words: String,
    pub limit: usize,
    /// A change that waits for a moderator, and the day it was written on; empty where none does.
    pub waiting: String,
    pub waiting_on: String,
}

/// How an appeal may be raised, or how it stands.
#[derive(Serialize, Clone)]
pub struct AppealOffer {
    /// `offered`, `open`, `allowed`, `upheld`, `late`, or nothing where none can be: worded by `receipt-appeal-STATE`.
    pub state: &'static str,
    pub href: String,
    /// As typed, or as raised.
    pub words: String,
    pub limit: usize,
    pub raised_on: String,
}

impl ReceiptPage {
    fn sample(state: &'static str) -> Self {
        let declined = state == "declined";
        let published = state == "published";
        Self {
            state,
            waits_for_release: false,
            told: match state {
                "declined" | "published" => vec![Told::sample(state)],
                _ => vec![],
            },
            cares: state == "received",
            sealed_until: String::new(),
            listing: if declined { "soon" } else { "" },
            listed_from: "2026-11-29".into(),
            listing_href: "/ahp-strategy/moderation/declined".into(),
            received_on: "2026-11-20".into(),
            words_lang: "en".into(),
            words: if state == "withdrawn" {
                String::new()
            } else {
                "Being <believed>".into()
            },
            verdict: if published {
                "Nearly right".into()
            } else {
                String::new()
            },
            prompt_title: "What matters most?".into(),
            prompt_href: "/prompt".into(),
            prompt_lang: "en".into(),
            prompt_dir: "ltr",
            public_href: if published {
                "/public".into()
            } else {
                String::new()
            },
            about_href: String::new(),
            trace: if published {
                Trace::sample()
            } else {
                Trace {
                    lang: "en".into(),
                    dir: "ltr",
                    ..Trace::default()
                }
            },
            help_href: "/ahp-strategy/help".into(),
            withdraw_href: "/receipt/withdrawal".into(),
            change: ChangeOffer {
                why: match state {
                    "escalated" => "escalated",
                    "withdrawn" => "withdrawn",
                    _ => "yes",
                },
                last_day: if declined || published {
                    "2026-11-27".into()
                } else {
                    String::new()
                },
                href: "/receipt/words".into(),
                words: "Being <believed>".into(),
                limit: CONTRIBUTION_LIMIT,
                waiting: String::new(),
                waiting_on: String::new(),
            },
            appeal: AppealOffer {
                state: if declined { "offered" } else { "" },
                href: "/receipt/appeal".into(),
                words: String::new(),
                limit: LETTER_LIMIT,
                raised_on: String::new(),
            },
            code: "7K3M9QWE".into(),
            ticket: "ticket".into(),
            concern: "",
            help: vec![],
            pieces: vec![],
            errors: Vec::new(),
            done: "",
        }
    }

    fn with_error(self, field: &'static str, key: &'static str) -> Self {
        Self {
            errors: vec![FieldError::new(field, key)],
            ..self
        }
    }

    /// What became of a change or an appeal.
    fn turned() -> Vec<(&'static str, Self)> {
        let page = Self::sample;
        let mut samples = Vec::new();
        for why in ["over", "late", "appeal", "often"] {
            samples.push((why, page("published").with_change(why, "")));
        }
        for state in ["open", "allowed", "upheld", "late"] {
            samples.push((state, page("declined").with_appeal(state)));
        }
        // Taking words back takes those of the appeal as well; that there was one stays.
        let mut taken_back = page("withdrawn").with_appeal("open");
        taken_back.appeal.words.clear();
        samples.push(("withdrawn after an appeal", taken_back));
        for listing in ["hidden", "contested", "listed"] {
            samples.push((
                listing,
                Self {
                    listing,
                    ..page("declined")
                },
            ));
        }
        for done in ["changed", "waits", "same", "appealed"] {
            samples.push((
                done,
                Self {
                    done,
                    ..page("received")
                },
            ));
        }
        samples
    }

    fn with_appeal(self, state: &'static str) -> Self {
        let appeal = AppealOffer {
            state,
            words: "It names <nobody>".into(),
            raised_on: "2026-11-21".into(),
            ..self.appeal.clone()
        };
        Self { appeal, ..self }
    }

    fn with_change(self, why: &'static str, waiting: &str) -> Self {
        let change = ChangeOffer {
            why,
            waiting: waiting.into(),
            waiting_on: if waiting.is_empty() {
                String::new()
            } else {
                "2026-11-21".into()
            },
            ..self.change.clone()
        };
        Self { change, ..self }
    }
}

impl Told {
    const ALL: [&'static str; 17] = [
        "declined",
        "published",
        "change-published",
        "change-declined",
        "appeal-allowed",
        "appeal-upheld",
        "taken-down",
        "unlisted",
        "comments-closed",
        "comments-reopened",
        "held",
        "moved",
        "decision-taken-back",
        "redacted",
        "uncovered",
        "stays-covered",
        "other",
    ];

    fn sample(what: &'static str) -> Self {
        let refused = !what.ends_with("published") && !["appeal-allowed", "uncovered"].contains(&what);
        let text = |words: &str| if refused { words.to_owned() } else { String::new() };
        Self {
            what,
            reason: text("It names someone"),
            reason_plain: text("Please send it again without the name."),
            on: "2026-11-21".into(),
            reply: text("Thank you for <telling> us."),
        }
    }
}

impl Page for ReceiptPage {
    const TEMPLATE: &'static str = "public/receipt.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = Self::sample;
        let soon = Self {
            waits_for_release: true,
            public_href: String::new(),
            ..page("published")
        };
        let withdrawn = Self {
            done: "withdrawn",
            ..page("withdrawn")
        };
        let long = Self {
            told: Told::ALL.map(Told::sample).to_vec(),
            ..page("published")
        };
        let mut samples = vec![
            ("received", page("received")),
            ("published", page("published")),
            ("soon", soon),
            ("declined", page("declined")),
            ("escalated", page("escalated")),
            ("withdrawn", withdrawn),
            (
                "not sure",
                page("received").with_error("sure", "error-sure-empty"),
            ),
            (
                "no words",
                page("received").with_error("words", "error-words-empty"),
            ),
            (
                "no appeal",
                page("declined").with_error("appeal", "error-appeal-empty"),
            ),
            (
                "changed too late",
                page("published")
                    .with_change("over", "")
                    .with_error("words", "error-receipt-moved-on"),
            ),
            (
                "appealed too late",
                page("published")
                    .with_appeal("")
                    .with_error("appeal", "error-receipt-moved-on"),
            ),
            (
                "waiting change",
                page("published").with_change("yes", "Being <heard>"),
            ),
            (
                "a comment",
                Self {
                    about_href: "/ahp-strategy/contributions/0".into(),
                    ..page("received")
                },
            ),
            ("a long story", long),
            (
                "covered in parts",
                Self {
                    words: "Mr [name removed] was <kind>.".into(),
                    told: vec![Told::sample("redacted")],
                    sealed_until: "2027-05-19".into(),
                    ..page("published").with_appeal("offered")
                },
            ),
            (
                "changed, and worried about",
                Self {
                    done: "changed",
                    concern: "self-harm",
                    help: vec![HelpLine::sample(false)],
                    pieces: pieces(
                        "Ask Mr Smith",
                        &[PersonalSpan {
                            start: 4,
                            end: 12,
                            kind: PersonalKind::Name,
                        }],
                    ),
                    ..page("received")
                },
            ),
        ];
        samples.extend(Self::turned());
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

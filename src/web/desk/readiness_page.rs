//! The page of what each phase needs before it opens, and the page on which a critical friend reads its texts: their
//! facts, and samples of every state. Not here: what a step does (`readiness`, `readiness_texts`).

use crate::domain::readiness::Requirement;
use crate::domain::words::TITLE_LIMIT;
use crate::render::Page;
use crate::web::desk::phases_page::ConditionRow;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct ReadinessPage {
    pub phases: Vec<ReadinessCard>,
    /// The rules of moderation as they are now; locked on a London day, or empty.
    pub rules: String,
    pub rules_hash: String,
    pub locked_on: String,
    /// They have been locked, and changed since.
    pub changed: bool,
    /// Where this colleague may lock them; empty where they are, or somebody else must.
    pub lock_action: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// Changed by someone else while this page lay open.
    pub conflict: bool,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct ReadinessCard {
    /// `listen`, `respond` or `challenge`.
    pub kind: &'static str,
    pub name: String,
    /// Worded by `desk-phase-state-STATE`.
    pub state: &'static str,
    pub conditions: Vec<ConditionRow>,
    pub said: Vec<SaidRow>,
    /// Who promised to moderate, and how many are asked for.
    pub rota: Vec<RotaRow>,
    pub moderators: usize,
    /// Where the texts are read; empty for those who may not.
    pub texts_href: String,
    /// This colleague may sign there.
    pub signs: bool,
    /// Where this colleague promises or takes it back; empty for those who do not moderate, or rest.
    pub rota_action: String,
    /// They are on the rota.
    pub comes: bool,
    pub ticket: String,
}

/// What a critical friend said.
#[derive(Serialize)]
pub struct SaidRow {
    pub name: String,
    /// Worded by `desk-said-WEIGHT`: `signature`, `stale` or `objection`.
    pub weight: &'static str,
    pub reason: String,
    pub day: String,
}

#[derive(Serialize)]
pub struct RotaRow {
    pub name: String,
    pub day: String,
}

impl ReadinessCard {
    fn sample(kind: &'static str, ready: bool) -> Self {
        let condition = |what: Requirement, met| ConditionRow {
            what: what.as_str(),
            met,
            href: String::new(),
        };
        let said = |weight| SaidRow {
            name: "Imogen <Vale>".into(),
            weight,
            reason: if weight == "objection" {
                "Nobody <understands> the second question.".into()
            } else {
                String::new()
            },
            day: "2026-11-21".into(),
        };
        ReadinessCard {
            kind,
            name: format!("Phase <{kind}>"),
            state: if ready { "scheduled" } else { "draft" },
            conditions: [
                Requirement::TextsReady,
                Requirement::FriendSigned,
                Requirement::NobodyObjects,
                Requirement::ModeratorsPromised,
                Requirement::RulesLocked,
            ]
            .into_iter()
            .map(|what| condition(what, ready))
            .collect(),
            said: if ready {
                vec![said("signature")]
            } else {
                vec![said("stale"), said("objection")]
            },
            rota: if ready {
                vec![RotaRow {
                    name: "Nasreen <Holloway>".into(),
                    day: "2026-11-21".into(),
                }]
            } else {
                vec![]
            },
            moderators: 2,
            texts_href: if kind == "challenge" {
                String::new()
            } else {
                "/desk/a/readiness/1/en".into()
            },
            signs: kind == "listen",
            rota_action: if kind == "challenge" {
                String::new()
            } else {
                "/desk/a/rota/1".into()
            },
            comes: ready,
            ticket: "ticket".into(),
        }
    }
}

impl Page for ReadinessPage {
    const TEMPLATE: &'static str = "desk/readiness.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |phases, locked_on: &str, changed, done| ReadinessPage {
            phases,
            rules: "reason advert\nvalid 2020-01-01\nlist.reason.advert: It <advertises> something\n".into(),
            rules_hash: "0123456789abcdef".repeat(4),
            locked_on: locked_on.into(),
            changed,
            lock_action: if locked_on.is_empty() || changed {
                "/desk/a/rules".into()
            } else {
                String::new()
            },
            ticket: "ticket".into(),
            errors: vec![],
            conflict: false,
            done,
        };
        let some = |ready| {
            vec![
                ReadinessCard::sample("listen", ready),
                ReadinessCard::sample("respond", ready),
                ReadinessCard::sample("challenge", ready),
            ]
        };
        vec![
            ("nothing is ready", page(some(false), "", false, "")),
            ("all is ready", page(some(true), "2026-11-21", false, "locked")),
            ("rules changed", page(some(false), "2026-11-21", true, "promised")),
            ("nothing ahead", page(vec![], "2026-11-21", false, "taken-back")),
            (
                "conflict",
                ReadinessPage {
                    conflict: true,
                    ..page(some(false), "", false, "signed")
                },
            ),
            ("objected", page(some(false), "", false, "objected")),
            (
                "not sure",
                ReadinessPage {
                    errors: vec![FieldError::new("sure-rules", "desk-error-sure-empty")],
                    ..page(some(false), "", false, "")
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// The texts of a phase in one reading.
#[derive(Serialize)]
pub struct ReadinessTextsPage {
    pub name: String,
    /// Who is asked in it: `citizen`, `ahp` and so on.
    pub audiences: Vec<&'static str>,
    pub reading: String,
    pub own_lang: String,
    pub own_dir: &'static str,
    pub readings: Vec<OtherReading>,
    pub texts: Vec<PhaseText>,
    pub back_href: String,
    /// Empty for those who do not sign.
    pub action: String,
    pub ticket: String,
    /// Names what was read.
    pub read: String,
    pub reason: String,
    pub limit: usize,
    pub errors: Vec<FieldError>,
    /// A text was changed while this page lay open.
    pub changed: bool,
}

#[derive(Serialize)]
pub struct OtherReading {
    pub name: String,
    pub code: String,
    /// Worded by `reading-VARIANT`.
    pub variant: &'static str,
    /// Empty for the one that is shown.
    pub href: String,
}

#[derive(Serialize)]
pub struct PhaseText {
    pub key: String,
    /// Empty where it is missing.
    pub words: String,
}

impl Page for ReadinessTextsPage {
    const TEMPLATE: &'static str = "desk/readiness_texts.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let reading = |code: &str, variant, href: &str| OtherReading {
            name: code.into(),
            code: code.into(),
            variant,
            href: href.into(),
        };
        let page = |lang: &str, dir, signs: bool, errors| ReadinessTextsPage {
            name: "Listen <first>".into(),
            audiences: vec!["citizen"],
            reading: lang.into(),
            own_lang: lang.into(),
            own_dir: dir,
            readings: vec![
                reading("en", "standard", ""),
                reading("en-easy", "easy", "/desk/a/readiness/1/en-easy"),
            ],
            texts: vec![
                PhaseText {
                    key: "phase.listen.ask".into(),
                    words: "What <helps> you?\nWhat does not?".into(),
                },
                PhaseText {
                    key: "question.help.title".into(),
                    words: String::new(),
                },
            ],
            back_href: "/desk/a/readiness".into(),
            action: if signs {
                "/desk/a/readiness/1/en".into()
            } else {
                String::new()
            },
            ticket: "ticket".into(),
            read: "0123456789abcdef".repeat(4),
            reason: String::new(),
            limit: TITLE_LIMIT,
            errors,
            changed: false,
        };
        let wrong = |field, key| vec![FieldError::new(field, key)];
        vec![
            ("a friend reads", page("en", "ltr", true, vec![])),
            ("a lead reads", page("ur", "rtl", false, vec![])),
            (
                "no reason",
                page("en", "ltr", true, wrong("reason", "desk-error-objection-empty")),
            ),
            (
                "nothing chosen",
                page("en", "ltr", true, wrong("word", "desk-error-word-empty")),
            ),
            (
                "changed",
                ReadinessTextsPage {
                    changed: true,
                    reason: "What <is> this?".into(),
                    ..page("en", "ltr", true, vec![])
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

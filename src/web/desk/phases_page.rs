//! The page of the three phases: its facts, and samples of every state. Not here: what moves a phase (`phases`).

use crate::domain::readiness::Requirement;
use crate::render::Page;
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct PhasesPage {
    pub phases: Vec<PhaseCard>,
    /// Why the whole engagement stands still, as the public reads it; empty where it does not.
    pub held_because: String,
    /// Where the whole engagement is paused, or goes on; one of the two is empty.
    pub hold_href: String,
    pub let_go_action: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// Moved by someone else, or by the timer, while this page lay open.
    pub conflict: bool,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct PhaseCard {
    /// `listen`, `respond` or `challenge`.
    pub kind: &'static str,
    pub name: String,
    /// Worded by `desk-phase-state-STATE`.
    pub state: &'static str,
    pub lasts_days: i32,
    /// London days; empty where there is none.
    pub opens_on: String,
    pub last_day: String,
    /// The wall clock in London; empty at midnight.
    pub opens_time: String,
    pub last_time: String,
    /// As the public reads it.
    pub paused_because: String,
    pub extended_because: String,
    /// The hash that names what its words became; empty before.
    pub set: String,
    /// `waiting` until a release tells what people thought of what others said, then `told`; empty before it is over.
    pub opinions: &'static str,
    pub opinions_href: String,
    /// What must be true before it opens; only where it may be asked to.
    pub opening: Vec<ConditionRow>,
    /// What must be true before it hands over; only while it is under way.
    pub conditions: Vec<ConditionRow>,
    /// Where a step may be asked for; empty where it may not.
    pub open_action: String,
    pub schedule_href: String,
    pub pause_href: String,
    pub resume_action: String,
    pub extend_href: String,
    /// Where one proposes what a second person confirms.
    pub close_href: String,
    pub handover_href: String,
    pub reopen_href: String,
    pub ticket: String,
    pub waiting: Vec<WaitingStep>,
}

/// A step that waits for a second person.
#[derive(Serialize)]
pub struct WaitingStep {
    /// `closure`, `handover` or `reopening`.
    pub what: &'static str,
    /// Who proposed it, and the London day.
    pub by: String,
    pub day: String,
    /// For the team.
    pub why: String,
    /// Whoever reads proposed it, and so cannot confirm it.
    pub mine: bool,
    /// Whoever proposed it leads no more, so nobody can confirm it.
    pub left: bool,
    /// Names what was read, so that nobody confirms another proposal than that.
    pub read: String,
    /// Of a phase that is to be opened again: until when, and what the public is to read.
    pub last_day: String,
    pub last_time: String,
    pub told: String,
    /// Empty while the whole engagement stands still.
    pub confirm_action: String,
    pub remove_action: String,
}

#[derive(Serialize)]
pub struct ConditionRow {
    /// Worded by `desk-condition-KIND-WHAT`, or by `desk-condition-WHAT` where all phases share it.
    pub what: &'static str,
    pub met: bool,
    /// Where it is mended; empty where the page is not one of these.
    pub href: String,
}

fn waiting_sample(what: &'static str, mine: bool) -> WaitingStep {
    let anew = what == "reopening";
    let only = |shown: bool, text: &str| if shown { text.to_owned() } else { String::new() };
    WaitingStep {
        what,
        by: "Ruth <Lowe>".into(),
        day: "2026-11-21".into(),
        why: "We have <heard> enough.".into(),
        mine,
        left: what == "reopening" && !mine,
        read: "0123456789abcdef".repeat(4),
        last_day: only(anew, "2026-12-20"),
        last_time: only(anew && mine, "17:00"),
        told: only(anew, "People asked us for more time."),
        confirm_action: format!("/desk/a/phases/1/{what}/confirmation"),
        remove_action: format!("/desk/a/phases/1/{what}/removal"),
    }
}

fn waiting_samples(state: &str, kind: &str) -> Vec<WaitingStep> {
    match (state, kind) {
        ("open", "listen") => vec![waiting_sample("closure", false)],
        ("closing", "listen") => vec![
            waiting_sample("handover", false),
            waiting_sample("reopening", false),
        ],
        ("closing", _) => vec![
            waiting_sample("handover", true),
            waiting_sample("reopening", true),
        ],
        _ => vec![],
    }
}

fn opinions_sample(state: &str) -> (&'static str, &'static str) {
    match state {
        "closing" => ("waiting", ""),
        "analysed" => ("told", "/a/opinions/listen"),
        _ => ("", ""),
    }
}

fn card_sample(kind: &'static str, state: &'static str) -> PhaseCard {
    let requirements = [
        Requirement::PhaseUnderWay,
        Requirement::WordsIn,
        Requirement::AllDecided,
        Requirement::NoDrafts,
        Requirement::SomethingAgreed,
        Requirement::EvidenceForEach,
        Requirement::TextsReady,
    ];
    let under_way = matches!(state, "open" | "closing");
    let most = if kind == "challenge" { 5 } else { 7 };
    let action = |step: &str, shown: bool| {
        if shown {
            format!("/desk/a/phases/1/{step}")
        } else {
            String::new()
        }
    };
    PhaseCard {
        kind,
        name: format!("Phase <{kind}> {state}"),
        state,
        lasts_days: 28,
        opens_on: if state == "scheduled" {
            "2026-11-20".into()
        } else {
            String::new()
        },
        last_day: if state == "draft" {
            String::new()
        } else {
            "2026-12-20".into()
        },
        paused_because: if state == "open" && kind == "listen" {
            "An election is on.".into()
        } else {
            String::new()
        },
        opens_time: if state == "scheduled" {
            "09:00".into()
        } else {
            String::new()
        },
        last_time: if state == "open" {
            "17:00".into()
        } else {
            String::new()
        },
        extended_because: if state == "open" {
            "People asked for <more> time.".into()
        } else {
            String::new()
        },
        opinions: opinions_sample(state).0,
        opinions_href: opinions_sample(state).1.into(),
        set: if state == "analysed" {
            "0123456789abcdef".repeat(4)
        } else {
            String::new()
        },
        conditions: requirements
            .into_iter()
            .take(most)
            .filter(|_| under_way)
            .map(|what| ConditionRow {
                what: what.as_str(),
                met: !matches!(what, Requirement::AllDecided | Requirement::TextsReady),
                href: if what == Requirement::TextsReady {
                    "/desk/a/texts".into()
                } else {
                    String::new()
                },
            })
            .collect(),
        opening: matches!(state, "draft" | "scheduled")
            .then(|| ConditionRow {
                what: Requirement::TextsReady.as_str(),
                met: kind == "listen",
                href: "/desk/a/texts".into(),
            })
            .into_iter()
            .collect(),
        open_action: action("opening", matches!(state, "draft" | "scheduled")),
        schedule_href: action("schedule", matches!(state, "draft" | "scheduled")),
        pause_href: action("pause", state == "open" && kind != "listen"),
        resume_action: action("resumption", state == "open" && kind == "listen"),
        extend_href: action("extension", state == "open"),
        close_href: action("closure", state == "open" && kind != "listen"),
        handover_href: action("handover", state == "open"),
        reopen_href: action("reopening", state == "closed"),
        ticket: "ticket".into(),
        waiting: waiting_samples(state, kind),
    }
}

/// A state of each phase.
type Three = [&'static str; 3];

fn page_sample(states: Three, errors: Vec<FieldError>, done: &'static str) -> PhasesPage {
    PhasesPage {
        phases: ["listen", "respond", "challenge"]
            .into_iter()
            .zip(states)
            .map(|(kind, state)| card_sample(kind, state))
            .collect(),
        held_because: String::new(),
        hold_href: "/desk/a/pause".into(),
        let_go_action: String::new(),
        ticket: "ticket".into(),
        errors,
        conflict: false,
        done,
    }
}

impl Page for PhasesPage {
    const TEMPLATE: &'static str = "desk/phases.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = page_sample;
        let wrong = |field, key| vec![FieldError::new(field, key)];
        vec![
            ("before", page(["draft", "draft", "draft"], vec![], "")),
            ("scheduled", page(["scheduled", "draft", "draft"], vec![], "")),
            ("listening", page(["open", "draft", "draft"], vec![], "opened")),
            ("closing", page(["closing", "draft", "draft"], vec![], "closed")),
            (
                "responding",
                page(["analysed", "closing", "draft"], vec![], "handed-over"),
            ),
            ("challenging", page(["analysed", "analysed", "open"], vec![], "")),
            ("closed", page(["analysed", "closed", "draft"], vec![], "")),
            (
                "published",
                page(["published", "published", "published"], vec![], ""),
            ),
            (
                "not sure",
                page(
                    ["open", "draft", "draft"],
                    wrong("sure-closure", "desk-error-sure-empty"),
                    "",
                ),
            ),
            (
                "not sure either",
                page(
                    ["closing", "draft", "draft"],
                    wrong("sure-handover", "desk-error-sure-empty"),
                    "",
                ),
            ),
            ("proposed", page(["open", "draft", "draft"], vec![], "proposed")),
            (
                "off the table",
                page(["open", "draft", "draft"], vec![], "removed"),
            ),
            ("again", page(["open", "draft", "draft"], vec![], "reopened")),
            (
                "one person",
                page(
                    ["closing", "draft", "draft"],
                    wrong("proposal", "desk-error-same-person"),
                    "",
                ),
            ),
            (
                "proposed by someone who left",
                page(
                    ["closing", "draft", "draft"],
                    wrong("proposal", "desk-error-proposer-left"),
                    "",
                ),
            ),
            (
                "not worded",
                page(
                    ["draft", "draft", "draft"],
                    wrong("conditions", "desk-error-not-prepared"),
                    "",
                ),
            ),
            (
                "held",
                PhasesPage {
                    held_because: "An election <is> near.".into(),
                    hold_href: String::new(),
                    let_go_action: "/desk/a/resumption".into(),
                    ..page(["analysed", "closing", "draft"], vec![], "held")
                },
            ),
            (
                "gone on",
                page(["analysed", "analysed", "open"], vec![], "let-go"),
            ),
            ("paused", page(["open", "draft", "draft"], vec![], "paused")),
            ("resumed", page(["analysed", "open", "draft"], vec![], "resumed")),
            ("longer", page(["analysed", "open", "draft"], vec![], "extended")),
            (
                "planned",
                page(["scheduled", "draft", "draft"], vec![], "scheduled"),
            ),
            (
                "conflict",
                PhasesPage {
                    conflict: true,
                    ..page(["closing", "draft", "draft"], vec![], "")
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

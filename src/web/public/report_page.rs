//! The pages of reporting public words: the form, and what is shown when it has been taken. Facts only; `report` fills
//! them. What the receipt of a report opens is in `report_receipt`.

use crate::domain::report::REPORT_HOURS;
use crate::domain::words::LETTER_LIMIT;
use crate::render::Page;
use crate::web::fields::FieldError;
use crate::web::public::help::HelpLine;
use crate::web::public::voices::Voice;
use crate::web::slip::Slip;
use serde::Serialize;

#[derive(Serialize)]
pub struct ReportPage {
    /// The words; none where they are no longer public.
    pub voice: Vec<Voice>,
    pub back_href: String,
    pub action: String,
    pub help_href: String,
    pub ticket: String,
    /// What may be reported; none in an engagement whose list is older than reports.
    pub reasons: Vec<ReasonChoice>,
    pub words: String,
    /// What stands in the field that nobody sees.
    pub trapped: String,
    /// Of the sum that the script does; 0 where none is asked for. Then what it found for this ticket.
    pub proof_bits: u32,
    pub proof: String,
    pub limit: usize,
    /// Working hours in which the team means to look.
    pub hours: u16,
    pub errors: Vec<FieldError>,
    /// What happened that is not the reader's fault: `stale`, `busy`, `slow`, `gone` or nothing.
    pub notice: &'static str,
}

#[derive(Serialize, Clone)]
pub struct ReasonChoice {
    pub value: String,
    pub label: String,
    pub checked: bool,
}

#[derive(Serialize)]
pub struct ReportedPage {
    pub back_href: String,
    pub slip: Slip,
    pub receipt_href: String,
    pub help_href: String,
    pub hours: u16,
    /// The same form was sent before.
    pub again: bool,
    /// Why one may have to worry about someone; then help is shown.
    pub concern: &'static str,
    pub help: Vec<HelpLine>,
}

impl Page for ReportPage {
    const TEMPLATE: &'static str = "public/report.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let choice = |value: &str, label: &str, checked| ReasonChoice {
            value: value.into(),
            label: label.into(),
            checked,
        };
        let page = |notice: &'static str, errors| ReportPage {
            voice: if notice == "gone" {
                Vec::new()
            } else {
                Voice::samples().into_iter().take(1).collect()
            },
            back_href: "/ahp-strategy/contributions/0".into(),
            action: "/ahp-strategy/contributions/0/report".into(),
            help_href: "/ahp-strategy/help".into(),
            ticket: "ticket".into(),
            reasons: vec![
                choice("identifies-someone", "It shows who someone is", true),
                choice("danger", "Someone <may> be in danger", false),
            ],
            words: if notice.is_empty() {
                String::new()
            } else {
                "That is <me>".into()
            },
            trapped: String::new(),
            proof_bits: if notice.is_empty() { 16 } else { 0 },
            proof: String::new(),
            limit: LETTER_LIMIT,
            hours: REPORT_HOURS,
            errors,
            notice,
        };
        let without_a_list = ReportPage {
            reasons: Vec::new(),
            ..page("", vec![])
        };
        let too_long = FieldError {
            field: "words",
            key: "error-too-long",
            limit: LETTER_LIMIT,
            got: 1200,
        };
        let mut samples = vec![
            ("fresh", page("", vec![])),
            ("without a list", without_a_list),
            (
                "no reason",
                page("", vec![FieldError::new("reason", "error-report-reason")]),
            ),
            ("too long", page("", vec![too_long])),
        ];
        samples.extend(["stale", "busy", "slow", "gone"].map(|notice| (notice, page(notice, vec![]))));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl Page for ReportedPage {
    const TEMPLATE: &'static str = "public/reported.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |again, concern: &'static str| ReportedPage {
            back_href: "/ahp-strategy/contributions/0".into(),
            slip: Slip::sample(),
            receipt_href: "/receipt".into(),
            help_href: "/ahp-strategy/help".into(),
            hours: REPORT_HOURS,
            again,
            concern,
            help: if concern.is_empty() {
                Vec::new()
            } else {
                vec![HelpLine::sample(false)]
            },
        };
        vec![
            ("first", page(false, "")),
            ("again", page(true, "")),
            ("danger", page(false, "danger")),
            ("self-harm", page(false, "self-harm")),
        ]
    }
}

//! What the page of the strategy being written shows, and examples of every shape it can take. How it is filled and
//! what its forms do is `strategy`.

use crate::domain::words::TITLE_LIMIT;
use crate::render::Page;
use crate::web::desk::forms::Way;
use crate::web::fields::FieldError;
use crate::web::paths::desk;
use serde::Serialize;

#[derive(Serialize)]
pub struct StrategyPage {
    pub sections: Vec<SectionPart>,
    /// Findings that stand and that no line rests on yet.
    pub unused: Vec<Way>,
    /// Published themes that no line rests on, by way of any finding.
    pub unused_themes: Vec<Way>,
    /// Names of those who have approved it as it stands.
    pub approved_by: Vec<String>,
    /// It is published: nothing changes any more.
    pub published: bool,
    pub section_action: String,
    pub approval_action: String,
    pub publication_action: String,
    pub public_href: String,
    pub title: String,
    pub title_limit: usize,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// What keeps it from being approved or published.
    pub problems: Vec<Problem>,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct SectionPart {
    pub title: String,
    pub add_href: String,
    pub lines: Vec<LinePart>,
}

#[derive(Serialize)]
pub struct LinePart {
    /// Id of its place on the page.
    pub anchor: String,
    pub href: String,
    pub words: String,
    /// Worded by `desk-line-state-STATE`.
    pub state: &'static str,
    pub cites: Vec<Way>,
    /// Cites a finding that does not stand.
    pub shaky: bool,
    /// A challenge stands on against a finding that it cites.
    pub contested: bool,
}

#[derive(Serialize)]
pub struct Problem {
    /// Id of the place on the page where it can be mended.
    pub field: String,
    pub key: &'static str,
    /// Words of the line it is about, if it is about one.
    pub words: String,
}

/// What the page may say was done.
pub const DONE: [&str; 7] = [
    "section-added",
    "line-added",
    "line-revised",
    "line-removed",
    "approved",
    "approved-by-two",
    "published",
];

fn line(number: &str, state: &'static str, shaky: bool) -> LinePart {
    let cited = Way::new(
        "Listening is treatment",
        format!("{}/0", desk::findings("ahp-strategy")),
    );
    LinePart {
        anchor: format!("line-{number}"),
        href: format!("{}/lines/{number}", desk::strategy("ahp-strategy")),
        words: format!("We will <listen> first. {number}"),
        state,
        cites: if state == "draft" { vec![] } else { vec![cited] },
        shaky,
        contested: shaky,
    }
}

fn half_written() -> Vec<LinePart> {
    vec![
        line("0", "draft", false),
        line("1", "cited", true),
        line("2", "cited", false),
    ]
}

fn sample(lines: Vec<LinePart>, approved_by: &[&str]) -> StrategyPage {
    let section = |number: &str, title: &str, lines| SectionPart {
        title: title.into(),
        add_href: format!("{}/{number}/lines", desk::sections("ahp-strategy")),
        lines,
    };
    StrategyPage {
        sections: vec![
            section("0", "What <matters>", lines),
            section("1", "Empty", vec![]),
        ],
        unused: vec![Way::new(
            "People as <partners>",
            format!("{}/1", desk::findings("ahp-strategy")),
        )],
        unused_themes: vec![Way::new("Being <heard>", "/ahp-strategy/themes/1".into())],
        approved_by: approved_by.iter().map(|name| (*name).to_owned()).collect(),
        published: false,
        section_action: desk::sections("ahp-strategy"),
        approval_action: desk::approval("ahp-strategy"),
        publication_action: desk::publication("ahp-strategy"),
        public_href: "/ahp-strategy/strategy".into(),
        title: String::new(),
        title_limit: TITLE_LIMIT,
        ticket: "ticket".into(),
        errors: vec![],
        problems: vec![],
        done: "",
    }
}

fn stopped(field: &str, key: &'static str, words: &str) -> StrategyPage {
    let problems = vec![Problem {
        field: field.into(),
        key,
        words: words.into(),
    }];
    StrategyPage {
        problems,
        ..sample(half_written(), &[])
    }
}

impl Page for StrategyPage {
    const TEMPLATE: &'static str = "desk/strategy.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let bare = |page: StrategyPage| StrategyPage {
            sections: vec![],
            ..page
        };
        let approved = sample(
            vec![line("0", "approved", false)],
            &["Nasreen Holloway", "Tom Okafor"],
        );
        let published = sample(
            vec![line("0", "published", false)],
            &["Nasreen Holloway", "Tom Okafor"],
        );
        let no_title = vec![FieldError::new("title", "desk-error-title-empty")];
        let mut samples = vec![
            ("nothing", bare(sample(vec![], &[]))),
            ("writing", sample(half_written(), &[])),
            (
                "approved once",
                sample(vec![line("0", "cited", false)], &["Nasreen Holloway"]),
            ),
            (
                "approved",
                StrategyPage {
                    unused: vec![],
                    unused_themes: vec![],
                    ..approved
                },
            ),
            (
                "published",
                StrategyPage {
                    published: true,
                    ..published
                },
            ),
            (
                "no title",
                StrategyPage {
                    errors: no_title,
                    ..sample(half_written(), &[])
                },
            ),
            (
                "uncited",
                stopped("line-0", "desk-problem-uncited", "We will <listen> first."),
            ),
            (
                "shaky",
                stopped("line-1", "desk-problem-does-not-stand", "We will listen."),
            ),
            ("no line", bare(stopped("title", "desk-problem-nothing", ""))),
        ];
        samples.extend(
            [
                "desk-problem-same-person",
                "desk-problem-not-approved",
                "desk-problem-phases-under-way",
                "desk-problem-changed",
            ]
            .map(|key| (key, stopped("approval", key, ""))),
        );
        samples.extend(DONE.map(|done| {
            (
                done,
                StrategyPage {
                    done,
                    ..sample(half_written(), &[])
                },
            )
        }));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty() || !self.problems.is_empty()
    }
}

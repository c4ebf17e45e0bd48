//! What people thought of what others said in a phase, as its page shows it. Facts only: every number passed the gate.

use crate::render::Page;
use crate::web::public::voices::Voice;
use serde::Serialize;

#[derive(Serialize)]
pub struct OpinionsPage {
    pub back_href: String,
    /// `listen`, `respond` or `challenge`.
    pub kind: String,
    /// At least so many.
    pub people: i64,
    /// Two or more of `citizen`, `ahp`, `other`; else empty.
    pub audiences: Vec<String>,
    /// Shares of all, then of each audience.
    pub agreed: Vec<StatementRow>,
    pub disagreed: Vec<StatementRow>,
    pub divided: Vec<StatementRow>,
    /// `few`, `cloud`, `unsteady`, `small` or `groups`.
    pub found: &'static str,
    pub groups: Vec<GroupCard>,
    /// What most of every group agree with: shares by group.
    pub shared: Vec<StatementRow>,
}

/// A contribution and how many of 100 took a side.
#[derive(Serialize, Clone)]
pub struct StatementRow {
    pub voice: Voice,
    /// `agree` or `disagree`.
    pub side: String,
    pub shares: Vec<Share>,
}

/// Between which shares of 100; -1 is too few to say.
#[derive(Serialize, Clone, Copy)]
pub struct Share {
    pub low: i64,
    pub high: i64,
}

#[derive(Serialize, Clone)]
pub struct GroupCard {
    /// A, B, C, D or E.
    pub letter: char,
    /// At least so many; 0 is too few to say.
    pub people: i64,
    pub comes_back: i64,
    /// Its own share, then that of everyone else.
    pub apart: Vec<StatementRow>,
}

impl Page for OpinionsPage {
    const TEMPLATE: &'static str = "public/opinions.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let share = |low, high| Share { low, high };
        let rows = |nth: usize, side: &str, shares: &[Share]| -> Vec<StatementRow> {
            let said = Voice::samples().into_iter().skip(nth).take(1);
            said.map(|voice| StatementRow {
                voice,
                side: side.into(),
                shares: shares.to_vec(),
            })
            .collect()
        };
        let group = |letter, people, apart| GroupCard {
            letter,
            people,
            comes_back: 90,
            apart,
        };
        let page = |kind: &str, found| OpinionsPage {
            back_href: "/ahp-strategy".into(),
            kind: kind.into(),
            people: 120,
            audiences: vec![],
            agreed: rows(0, "agree", &[share(80, 100)]),
            disagreed: rows(1, "disagree", &[share(56, 64)]),
            divided: vec![],
            found,
            groups: vec![],
            shared: vec![],
        };
        let three = [share(71, 79), share(80, 100), share(-1, -1)];
        let nobody = OpinionsPage {
            people: 0,
            agreed: vec![],
            disagreed: vec![],
            ..page("listen", "few")
        };
        let grouped = OpinionsPage {
            groups: vec![
                group('A', 70, rows(0, "agree", &[share(100, 100), share(0, 15)])),
                group('B', 0, vec![]),
            ],
            shared: rows(1, "agree", &[share(71, 79), share(56, 64)]),
            ..page("listen", "groups")
        };
        let apart = OpinionsPage {
            audiences: vec!["citizen".into(), "ahp".into()],
            agreed: rows(0, "agree", &three),
            disagreed: vec![],
            divided: rows(1, "disagree", &three),
            ..page("challenge", "cloud")
        };
        let few = OpinionsPage {
            people: 3,
            ..page("respond", "few")
        };
        vec![
            ("nobody", nobody),
            ("few", few),
            ("groups", grouped),
            ("audiences", apart),
            ("unsteady", page("listen", "unsteady")),
            ("small", page("listen", "small")),
        ]
    }
}

//! The page on which someone says what they think of a contribution, and the one that ends the walk. Facts only.

use crate::render::Page;
use crate::store::stances::Figures;
use crate::web::public::voices::Voice;
use serde::Serialize;

#[derive(Serialize)]
pub struct StancePage {
    pub voice: Voice,
    pub prompt_title: String,
    pub prompt_href: String,
    pub prompt_lang: String,
    pub prompt_dir: &'static str,
    pub action: String,
    pub ticket: String,
    /// `agree`, `disagree`, `not-sure`, or empty before.
    pub mine: &'static str,
    /// Choosing will set the cookie: said on the spot.
    pub sets_cookie: bool,
    /// Name of the group a professional judges as; empty for citizens.
    pub speaks_as: String,
    /// What the last release says: only after one's own, or when the phase takes none any more.
    pub figures: Option<StanceFigures>,
    /// Another contribution to judge; empty when the phase is over.
    pub next_href: String,
    /// `not-yet`, `paused`, `over`, `stale`, `busy`, or nothing.
    pub notice: &'static str,
    pub notice_reason: String,
}

/// Numbers after the gate, -1 where they are too few to say.
#[derive(Serialize, Clone, Default)]
pub struct StanceFigures {
    /// Nobody had said anything when the release was cut.
    pub none: bool,
    pub voices: Vec<StanceFigure>,
    /// Counted by a show of hands in a room; empty where there was none.
    pub groups: Vec<StanceFigure>,
}

#[derive(Serialize, Clone)]
pub struct StanceFigure {
    /// `agree`, `disagree` or `not-sure`.
    pub choice: &'static str,
    pub count: i64,
}

impl StanceFigures {
    pub fn of((voices, groups): (Option<Figures>, Option<Figures>)) -> Self {
        use crate::domain::stance::Stance;
        let rows = |figures: Option<Figures>| {
            figures.map_or_else(Vec::new, |figures| {
                Stance::ALL
                    .iter()
                    .zip(figures)
                    .map(|(stance, number)| StanceFigure {
                        choice: stance.as_str(),
                        count: number.unwrap_or(-1),
                    })
                    .collect()
            })
        };
        Self {
            none: voices.is_none() && groups.is_none(),
            voices: rows(voices),
            groups: rows(groups),
        }
    }

    pub fn sample() -> Self {
        Self::of((Some([Some(25), None, Some(0)]), Some([None, Some(10), Some(0)])))
    }
}

/// Nothing is left to judge here, or nothing is public yet.
#[derive(Serialize)]
pub struct WalkedPage {
    /// Whether there was anything.
    pub any: bool,
    pub prompt_title: String,
    pub prompt_href: String,
    pub prompt_lang: String,
    pub prompt_dir: &'static str,
}

impl Page for StancePage {
    const TEMPLATE: &'static str = "public/stance.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let mut samples = Vec::new();
        for (name, mine, notice, figures) in [
            ("before", "", "", None),
            ("agreed", "agree", "", Some(StanceFigures::sample())),
            ("the first", "not-sure", "", Some(StanceFigures::of((None, None)))),
            ("not yet", "", "not-yet", None),
            ("paused", "disagree", "paused", Some(StanceFigures::sample())),
            ("over", "", "over", Some(StanceFigures::sample())),
            ("stale", "", "stale", None),
            ("busy", "", "busy", None),
        ] {
            let closed = ["not-yet", "paused", "over"].contains(&notice);
            let Some(voice) = Voice::samples().into_iter().next() else {
                continue;
            };
            samples.push((
                name,
                StancePage {
                    voice,
                    prompt_title: "What matters most?".into(),
                    prompt_href: "/ahp-strategy/prompts/00000000".into(),
                    prompt_lang: "en".into(),
                    prompt_dir: "ltr",
                    action: "/ahp-strategy/contributions/0/stance".into(),
                    ticket: "ticket".into(),
                    mine,
                    sets_cookie: mine.is_empty(),
                    speaks_as: if mine == "agree" {
                        "Dietitians".into()
                    } else {
                        String::new()
                    },
                    figures,
                    next_href: if closed { String::new() } else { "/next".into() },
                    notice,
                    notice_reason: if notice == "paused" {
                        "A quiet week.".into()
                    } else {
                        String::new()
                    },
                },
            ));
        }
        samples
    }
}

impl Page for WalkedPage {
    const TEMPLATE: &'static str = "public/walked.html";

    fn samples() -> Vec<(&'static str, Self)> {
        [("all judged", true), ("nothing there", false)]
            .into_iter()
            .map(|(name, any)| {
                let page = WalkedPage {
                    any,
                    prompt_title: "What matters most?".into(),
                    prompt_href: "/ahp-strategy/prompts/00000000".into(),
                    prompt_lang: "en".into(),
                    prompt_dir: "ltr",
                };
                (name, page)
            })
            .collect()
    }
}

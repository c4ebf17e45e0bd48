//! How alike moderators decide, and whether some groups of words fare worse than chance would have it. Figures for the
//! team, after the gate; the public's account is `public::moderation`. Blind readings are taken in `blind`.

use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::publish::moderation::{Factor, Fairness, fairness};
use crate::render::Page;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::enter;
use crate::web::desk::ruling::reason_name;
use crate::web::error::PageError;
use crate::web::public::engagement::prompt_title;
use crate::web::public::moderation::{AgreedFacts, number};
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct FairnessPage {
    /// What the public sees; empty where no release gives an account yet.
    pub account_href: String,
    /// -1 is too few to say.
    pub readings: i64,
    /// None or one.
    pub agreement: Vec<AgreedFacts>,
    pub reasons: Vec<ReasonAgreed>,
    pub factors: Vec<FactorFacts>,
}

#[derive(Serialize)]
pub struct ReasonAgreed {
    pub reason: String,
    pub agreed: AgreedFacts,
}

#[derive(Serialize)]
pub struct FactorFacts {
    /// Worded by `desk-fairness-factor-NAME`.
    pub name: &'static str,
    /// `even`, `uneven` or `nothing`.
    pub found: &'static str,
    /// Three decimals.
    pub p: String,
    pub groups: Vec<GroupRow>,
}

#[derive(Serialize)]
pub struct GroupRow {
    /// Words of the engagement, or a channel, which is worded by `desk-channel-NAME`.
    pub name: String,
    /// -1 is too few to say.
    pub decided: i64,
    pub percent: i64,
}

impl Page for FairnessPage {
    const TEMPLATE: &'static str = "desk/fairness.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let group = |name: &str, decided, percent| GroupRow {
            name: name.into(),
            decided,
            percent,
        };
        let factor = |name, found, groups| FactorFacts {
            name,
            found,
            p: "0.431".into(),
            groups,
        };
        let questions = || vec![group("What <matters>?", 120, 4), group("What else?", -1, -1)];
        let nothing = ["question", "verdict", "channel"].map(|name| factor(name, "nothing", vec![]));
        vec![
            (
                "nothing yet",
                FairnessPage {
                    account_href: String::new(),
                    readings: 0,
                    agreement: vec![],
                    reasons: vec![],
                    factors: nothing.into(),
                },
            ),
            (
                "figures",
                FairnessPage {
                    account_href: "/ahp-strategy/moderation".into(),
                    readings: 45,
                    agreement: vec![AgreedFacts::sample()],
                    reasons: vec![
                        ReasonAgreed {
                            reason: "It <advertises> something".into(),
                            agreed: AgreedFacts {
                                low: String::new(),
                                high: String::new(),
                                ..AgreedFacts::sample()
                            },
                        },
                        ReasonAgreed {
                            reason: "We could not understand it".into(),
                            agreed: AgreedFacts::sample(),
                        },
                    ],
                    factors: vec![
                        factor("question", "even", questions()),
                        factor("verdict", "nothing", vec![]),
                        factor(
                            "channel",
                            "uneven",
                            vec![group("paper", 40, 30), group("online", 900, 2)],
                        ),
                    ],
                },
            ),
            (
                "few readings",
                FairnessPage {
                    account_href: "/ahp-strategy/moderation".into(),
                    readings: -1,
                    agreement: vec![],
                    reasons: vec![],
                    factors: vec![factor("verdict", "even", vec![group("Nearly right", 10, 0)])],
                },
            ),
        ]
    }
}

fn facts(edition: &Edition, factor: Factor) -> FactorFacts {
    let name_of = |group: &str| match factor.name {
        "question" => group
            .parse()
            .ok()
            .and_then(|id| edition.prompt(id))
            .map(|(_, prompt)| prompt_title(edition, prompt, "en").0)
            .unwrap_or_default(),
        "verdict" => edition.text(&format!("list.verdict.{group}"), "en").0.to_owned(),
        _ => group.to_owned(),
    };
    FactorFacts {
        name: factor.name,
        found: match (factor.p, factor.uneven) {
            (None, _) => "nothing",
            (Some(_), true) => "uneven",
            (Some(_), false) => "even",
        },
        p: factor.p.map(|p| format!("{p:.3}")).unwrap_or_default(),
        groups: factor
            .groups
            .iter()
            .map(|fares| GroupRow {
                name: name_of(&fares.group),
                decided: number(fares.decided),
                percent: fares.declined_percent.unwrap_or(-1),
            })
            .collect(),
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::SeeFairness]).await?;
    let edition = view.edition(&slug)?;
    let of = edition.clone();
    let Fairness {
        readings,
        agreement,
        by_reason,
        factors,
    } = view.store.read(move |c| fairness(c, &of)).await?;
    let page = FairnessPage {
        account_href: match edition.moderation {
            Some(_) => view.paths.moderation(&slug),
            None => String::new(),
        },
        readings: number(readings),
        agreement: agreement.iter().map(AgreedFacts::of).collect(),
        reasons: by_reason
            .iter()
            .map(|(code, agreed)| ReasonAgreed {
                reason: reason_name(&edition, code, "en"),
                agreed: AgreedFacts::of(agreed),
            })
            .collect(),
        factors: factors
            .into_iter()
            .map(|factor| facts(&edition, factor))
            .collect(),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

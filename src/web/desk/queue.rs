//! The moderator's queue: what one worries about, what readers reported, then what waits.
//! Oldest day first, copies of the same words on one card. One contribution with its decision is in `waiting`, reported
//! words are in `reported`.

use crate::actions::decide::{MOST_TOGETHER, gather_copies};
use crate::clock::london_day;
use crate::domain::concern::Concern;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::publish::moderation::target_days;
use crate::render::Page;
use crate::store::contributions::Contribution;
use crate::store::{StoreError, moderation, waiting};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::Choice;
use crate::web::desk::narrowing::{Facet, Narrowing};
use crate::web::desk::reported_cards::{Reported, ReportedCard, list_reported};
use crate::web::desk::rest::banner;
use crate::web::desk::several;
use crate::web::error::PageError;
use crate::web::guard::colleague;
use crate::web::paths::desk;
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;
use std::sync::Arc;

/// How many waiting contributions the list shows at once.
pub const SHOWN: usize = 25;

#[derive(Serialize)]
pub struct QueuePage {
    /// Public words that readers reported.
    pub reported: Vec<ReportedCard>,
    /// More is reported than is shown.
    pub more_reported: bool,
    pub waiting: Vec<WaitingCard>,
    /// More wait than can be leafed through: whoever narrows the list sees them.
    pub more: bool,
    /// Lists to narrow by.
    pub facets: Vec<Facet>,
    pub narrow: bool,
    /// The queue itself.
    pub all_href: String,
    /// Where several that are ticked are decided on; with the ticket.
    pub several_action: String,
    pub ticket: String,
    /// What was just decided, to be looked at or taken back; empty where nothing.
    pub last_href: String,
    /// Empty where there is no such page.
    pub earlier_href: String,
    pub later_href: String,
    /// The number that the first card has in the list.
    pub first: usize,
    /// Days within which words are to be decided on; 0 where nothing waits for longer.
    pub late_target: i64,
    /// For how many days the oldest has waited.
    pub oldest_days: i64,
    /// `resting` (then no words are shown), `pause` or empty.
    pub rest: &'static str,
    pub rest_href: String,
    /// What has just been done: `published`, `redacted`, `declined`, `escalated`, `kept` or `taken-down`, or empty.
    pub done: String,
}

#[derive(Serialize, Clone)]
pub struct WaitingCard {
    pub href: String,
    pub prompt: String,
    pub words: String,
    pub lang: String,
    pub audience: &'static str,
    /// Worded by `desk-channel-CHANNEL`.
    pub channel: &'static str,
    pub verdict: String,
    /// Name of the organisation that says it: published with the words; empty for people.
    pub organisation: String,
    pub received_on: String,
    /// Beside the words, where there is one, with its language; and where one is written.
    pub translation: String,
    pub translation_lang: String,
    pub translation_href: String,
    /// Why one may have to worry about someone; empty for nearly all.
    pub concern: &'static str,
    /// How many words it has: told before words that worry are opened.
    pub length: usize,
    /// A program may have sent it.
    pub doubted: bool,
    /// How many others of those that wait say the same.
    pub alike: usize,
    /// What it sends back where several are ticked; empty for what is read one by one.
    pub tick: String,
    /// What a comment is on; empty where it is none.
    pub about_href: String,
}

pub fn card_sample() -> WaitingCard {
    WaitingCard {
        href: "/desk/ahp-strategy/queue/0".into(),
        prompt: "What matters most?".into(),
        words: "Being <believed>\nthe first time".into(),
        lang: "en".into(),
        audience: "citizen",
        channel: "paper",
        verdict: String::new(),
        organisation: "The <Rest> Trust".into(),
        received_on: "2026-11-20".into(),
        translation: String::new(),
        translation_lang: String::new(),
        translation_href: "/desk/ahp-strategy/queue/0/translation".into(),
        concern: "",
        length: 5,
        doubted: false,
        alike: 0,
        tick: "0".into(),
        about_href: "/desk/ahp-strategy/comments/0".into(),
    }
}

impl Page for QueuePage {
    const TEMPLATE: &'static str = "desk/queue.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let choice = |value: &str, label: &str, checked| Choice {
            value: value.into(),
            label: label.into(),
            checked,
        };
        let facet = |name, options| Facet { name, options };
        let facets = || {
            vec![
                facet("question", vec![choice("0", "What <matters> most?", false)]),
                facet(
                    "language",
                    vec![choice("ur", "ur", true), choice("und", "", false)],
                ),
                facet("channel", vec![choice("paper", "", false)]),
                facet("age", vec![choice("late", "", false), choice("new", "", false)]),
            ]
        };
        let page = |waiting, more, done: &str| QueuePage {
            reported: Vec::new(),
            more_reported: false,
            waiting,
            more,
            facets: facets(),
            narrow: false,
            all_href: "/desk/ahp-strategy/queue".into(),
            several_action: "/desk/ahp-strategy/several".into(),
            ticket: "ticket".into(),
            last_href: "/desk/ahp-strategy/queue/0".into(),
            earlier_href: String::new(),
            later_href: String::new(),
            first: 1,
            late_target: 0,
            rest: "pause",
            rest_href: "/desk/ahp-strategy/rest".into(),
            oldest_days: 0,
            done: done.into(),
        };
        let second = WaitingCard {
            href: "/desk/ahp-strategy/queue/1".into(),
            lang: String::new(),
            translation: "Being <heard>".into(),
            translation_lang: "en".into(),
            audience: "ahp",
            verdict: "Nearly right".into(),
            doubted: true,
            alike: 3,
            ..card_sample()
        };
        let worrying = Concern::ALL
            .map(|concern| WaitingCard {
                href: format!("/desk/ahp-strategy/queue/{}", concern.as_str()),
                words: format!("I cannot go on: {}", concern.as_str()),
                concern: concern.as_str(),
                ..card_sample()
            })
            .to_vec();
        let reports = QueuePage {
            reported: vec![
                ReportedCard::sample(true, &["Someone may be in <danger>", "It is about me"]),
                ReportedCard::sample(false, &["Something else"]),
            ],
            more_reported: true,
            ..page(vec![card_sample()], false, "kept")
        };
        let only_reports = QueuePage {
            reported: vec![ReportedCard::sample(false, &[])],
            ..page(vec![], false, "taken-down")
        };
        vec![
            ("reported", reports),
            ("only reported", only_reports),
            ("worrying", page(worrying, false, "escalated")),
            ("empty", page(vec![], false, "published")),
            ("some", page(vec![card_sample(), second], true, "")),
            ("declined", page(vec![card_sample()], false, "declined")),
            (
                "late, a page in the middle",
                QueuePage {
                    narrow: true,
                    earlier_href: "/desk/ahp-strategy/queue?language=ur".into(),
                    later_href: "/desk/ahp-strategy/queue?language=ur&page=3".into(),
                    first: 26,
                    late_target: 3,
                    oldest_days: 9,
                    ..page(vec![card_sample()], false, "")
                },
            ),
            (
                "nothing of that kind",
                QueuePage {
                    rest: "resting",
                    narrow: true,
                    late_target: 1,
                    oldest_days: 2,
                    ..page(vec![], false, "")
                },
            ),
        ]
    }
}

pub fn card(edition: &Edition, contribution: &Contribution) -> WaitingCard {
    let title = edition
        .prompt(contribution.prompt.0)
        .map(|(_, prompt)| prompt_title(edition, prompt, "en").0);
    let translation = contribution.translation.clone();
    let translation_lang = translation.as_ref().map(|kept| kept.lang.clone());
    WaitingCard {
        href: desk::waiting(&edition.engagement, contribution.id),
        prompt: title.unwrap_or_default(),
        words: contribution.words.clone(),
        lang: if contribution.lang == "und" {
            String::new()
        } else {
            contribution.lang.clone()
        },
        audience: contribution.audience.as_str(),
        channel: contribution.channel.as_str(),
        verdict: contribution
            .verdict
            .map(|verdict| {
                edition
                    .text(&format!("list.verdict.{}", verdict.as_str()), "en")
                    .0
                    .to_owned()
            })
            .unwrap_or_default(),
        organisation: contribution.organisation.clone().unwrap_or_default(),
        received_on: contribution.received_on.to_string(),
        translation_href: if contribution.lang == edition.language() || contribution.words.is_empty() {
            String::new()
        } else {
            desk::translation(&edition.engagement, contribution.id)
        },
        translation: translation.map(|kept| kept.words).unwrap_or_default(),
        translation_lang: translation_lang.unwrap_or_default(),
        concern: match contribution.state {
            ContributionState::Escalated { concern } => concern.as_str(),
            _ => contribution.concern.map_or("", Concern::as_str),
        },
        length: contribution.words.split_whitespace().count(),
        doubted: contribution.doubted,
        alike: 0,
        tick: String::new(),
        about_href: contribution
            .about
            .map(|on| desk::comments(&edition.engagement, on))
            .unwrap_or_default(),
    }
}

pub async fn list(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    person.needs(&slug, Duty::Moderate)?;
    let edition = view.edition(&slug)?;
    let narrowing = Narrowing::read(&view.query, &edition)?;
    let now = view.clock.now();
    let (asked, wanted) = (slug.clone(), narrowing.wanted(&edition, now));
    // On the first page of the whole queue.
    let shows_reports = narrowing.page == 0 && !narrowing.is_narrow();
    let (lists, staff, today) = (Arc::clone(&edition), person.id, london_day(now));
    let (waiting, (_, oldest), reported, rest) = view
        .store
        .read(move |c| {
            let listed = waiting::list_wanted(c, &asked, &wanted, MOST_TOGETHER)?;
            let reported = if shows_reports {
                list_reported(c, &asked, &lists, staff)?
            } else {
                Reported::default()
            };
            let rest = banner(c, &asked, staff, today)?;
            Ok::<_, StoreError>((listed, moderation::count_open(c, &asked)?, reported, rest))
        })
        .await?;
    let full = i64::try_from(waiting.len()).is_ok_and(|read| read >= MOST_TOGETHER);
    let (cards, reported) = if rest == "resting" {
        (Vec::new(), Reported::default())
    } else {
        (gather_copies(waiting), reported)
    };
    let first = narrowing.page * SHOWN;
    let queue = desk::queue(&slug);
    let target = target_days(edition.entries("rule"));
    let oldest_days = oldest.map_or(0, |day| i64::from((london_day(now) - day).get_days()));
    let page = QueuePage {
        more_reported: reported.more,
        reported: reported
            .words
            .iter()
            .map(|(contribution, reports)| ReportedCard::of(&edition, contribution, reports))
            .collect(),
        waiting: cards
            .iter()
            .skip(first)
            .take(SHOWN)
            .map(|(one, copies)| {
                let card = card(&edition, one);
                let alone = *copies > 0 || !card.concern.is_empty();
                WaitingCard {
                    tick: if alone { String::new() } else { one.id.to_string() },
                    alike: *copies,
                    href: narrowing.at(&card.href),
                    ..card
                }
            })
            .collect(),
        more: full && cards.len() <= first + SHOWN,
        facets: narrowing.facets(&edition),
        narrow: narrowing.is_narrow(),
        earlier_href: match narrowing.page {
            0 => String::new(),
            page => narrowing.on_page(&queue, page - 1),
        },
        later_href: if cards.len() > first + SHOWN {
            narrowing.on_page(&queue, narrowing.page + 1)
        } else {
            String::new()
        },
        several_action: narrowing.at(&desk::several(&slug)),
        ticket: several::ticket_of(&view, &slug),
        last_href: view
            .asked_for("last")
            .and_then(|id| ContributionId::parse(&id))
            .map(|id| narrowing.at(&desk::waiting(&slug, id)))
            .unwrap_or_default(),
        all_href: queue,
        rest,
        rest_href: desk::rest(&slug, ""),
        first: first + 1,
        late_target: if oldest_days > target { target } else { 0 },
        oldest_days,
        done: view
            .asked_for("done")
            .filter(|done| {
                [
                    "published",
                    "declined",
                    "escalated",
                    "redacted",
                    "kept",
                    "taken-down",
                    "held",
                    "moved",
                    "taken-back",
                ]
                .contains(&done.as_str())
            })
            .unwrap_or_default(),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

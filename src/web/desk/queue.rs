//! The moderator's queue: what waits, oldest day first, copies of the same words on one card.
//! One contribution with its decision is in `waiting`.

use crate::actions::decide::{MOST_TOGETHER, gather_copies};
use crate::domain::concern::Concern;
use crate::domain::contribution::ContributionState;
use crate::domain::reading::Reading;
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::contributions::{self, Contribution};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::error::PageError;
use crate::web::guard::colleague;
use crate::web::paths::{Paths, desk};
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many waiting contributions the list shows at once.
const SHOWN: usize = 25;

#[derive(Serialize)]
pub struct QueuePage {
    pub waiting: Vec<WaitingCard>,
    /// More wait than are shown.
    pub more: bool,
    /// What has just been decided: `published`, `declined` or `escalated`, or empty.
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
    pub received_on: String,
    /// Beside the words, where there is one, with its language; and where one is written.
    pub translation: String,
    pub translation_lang: String,
    pub translation_href: String,
    /// Why one may have to worry about someone; empty for nearly all.
    pub concern: &'static str,
    /// A program may have sent it.
    pub doubted: bool,
    /// How many others of those that wait say the same.
    pub alike: usize,
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
        received_on: "2026-11-20".into(),
        translation: String::new(),
        translation_lang: String::new(),
        translation_href: "/desk/ahp-strategy/queue/0/translation".into(),
        concern: "",
        doubted: false,
        alike: 0,
        about_href: "/ahp-strategy/contributions/0".into(),
    }
}

impl Page for QueuePage {
    const TEMPLATE: &'static str = "desk/queue.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |waiting, more, done: &str| QueuePage {
            waiting,
            more,
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
        vec![
            ("worrying", page(worrying, false, "escalated")),
            ("empty", page(vec![], false, "published")),
            ("some", page(vec![card_sample(), second], true, "")),
            ("declined", page(vec![card_sample()], false, "declined")),
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
        doubted: contribution.doubted,
        alike: 0,
        about_href: contribution
            .about
            .map(|on| Paths::new(&Reading::standard("en")).contribution(&edition.engagement, on))
            .unwrap_or_default(),
    }
}

pub async fn list(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    person.needs(&slug, Duty::Moderate)?;
    let edition = view.edition(&slug)?;
    let asked = slug.clone();
    let waiting = view
        .store
        .read(move |c| contributions::list_waiting(c, &asked, MOST_TOGETHER))
        .await?;
    let mut waiting = gather_copies(waiting);
    let more = waiting.len() > SHOWN;
    waiting.truncate(SHOWN);
    let cards = waiting.iter().map(|(first, copies)| WaitingCard {
        alike: *copies,
        ..card(&edition, first)
    });
    let page = QueuePage {
        waiting: cards.collect(),
        more,
        done: view
            .asked_for("done")
            .filter(|done| ["published", "declined", "escalated"].contains(&done.as_str()))
            .unwrap_or_default(),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

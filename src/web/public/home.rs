//! The front page: the engagements of this installation, each with where it stands. With one engagement, that one.

use crate::languages::pictures::Idea;
use crate::publish::edition::Edition;
use crate::render::{Frame, Page};
use crate::web::error::PageError;
use crate::web::public::engagement;
use crate::web::said::{pictured, said};
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

#[derive(Serialize)]
pub struct HomePage {
    pub engagements: Vec<Card>,
}

#[derive(Serialize)]
pub struct Card {
    pub href: String,
    pub name: String,
    pub purpose: Idea,
    pub lang: String,
    pub dir: &'static str,
    /// Name of the phase that matters now.
    pub phase: String,
    /// `listen`, `respond`, `challenge` or `published`.
    pub stage: &'static str,
}

impl Page for HomePage {
    const TEMPLATE: &'static str = "public/home.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let card = |stage| Card {
            href: "/ahp-strategy".into(),
            name: "What should the strategy say?".into(),
            purpose: Idea {
                picture: "team".into(),
                words: "People speak first.".into(),
            },
            lang: "en".into(),
            dir: "ltr",
            phase: "Listen".into(),
            stage,
        };
        vec![
            ("none", HomePage { engagements: vec![] }),
            (
                "several",
                HomePage {
                    engagements: vec![card("listen"), card("published")],
                },
            ),
        ]
    }
}

fn card(view: &View, edition: &Edition) -> Card {
    let reading = view.reading.code();
    let (name, lang) = edition.text("name", &reading);
    let current = edition
        .current_phase()
        .map_or("listen", |phase| phase.kind.as_str());
    Card {
        href: view.paths.engagement(&edition.engagement),
        name: name.to_owned(),
        purpose: pictured(edition, "purpose", &reading),
        lang: lang.to_owned(),
        dir: crate::domain::reading::direction(lang),
        phase: said(edition, &format!("phase.{current}.name"), &reading),
        stage: match current {
            _ if !edition.strategy.is_empty() => "published",
            "respond" => "respond",
            "challenge" => "challenge",
            _ => "listen",
        },
    }
}

pub async fn get(view: View, req: HttpRequest) -> Result<HttpResponse, PageError> {
    let editions: Vec<_> = view.face.editions().cloned().collect();
    if let [only] = editions.as_slice() {
        return engagement::show(&view, &req, only);
    }
    let page = HomePage {
        engagements: editions.iter().map(|edition| card(&view, edition)).collect(),
    };
    let mut shell = shell::plain(&view)?;
    shell.private = false;
    answer::public(&view, req.headers(), &page, &Frame::of(&shell)?)
}

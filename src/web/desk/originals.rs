//! What was covered in people's words and lies sealed: a list of it, and one of them, opened for a reason.
//! The ledger keeps the reason. For senior moderators and leads.

use crate::actions::open_original::{OpenError, Original, open_original};
use crate::domain::appeal::AppealState;
use crate::domain::ids::ContributionId;
use crate::domain::staff::Duty;
use crate::render::Page;
use crate::store::contributions::{self, Contribution};
use crate::store::sealed_originals::{self, Sealed};
use crate::store::{StoreError, appeals};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, arrive, enter, honour, known_language, status_of, ticket_for};
use crate::web::desk::queue::{WaitingCard, card, card_sample};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many the list shows: what goes first, first.
const SHOWN: i64 = 100;

#[derive(Serialize)]
pub struct OriginalsPage {
    pub all: Vec<SealedCard>,
    /// There are more than are shown.
    pub more: bool,
}

#[derive(Serialize, Clone)]
pub struct SealedCard {
    /// The words as the public reads them.
    pub card: WaitingCard,
    pub href: String,
    /// The last day.
    pub kept_until: String,
}

#[derive(Serialize)]
pub struct OriginalPage {
    pub back_href: String,
    pub sealed: SealedCard,
    /// The second look that this is opened for; empty where no appeal is open.
    pub appeal_href: String,
    pub reasons: Vec<Choice>,
    /// What was written; empty until it is opened, and then there is no form.
    pub original: String,
    /// Language tag; empty where it is not known.
    pub original_lang: String,
    pub action: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

impl SealedCard {
    fn sample() -> Self {
        Self {
            card: WaitingCard {
                words: "Mr [name removed] was <kind>.".into(),
                ..card_sample()
            },
            href: "/desk/ahp-strategy/originals/0".into(),
            kept_until: "2027-05-19".into(),
        }
    }
}

impl Page for OriginalsPage {
    const TEMPLATE: &'static str = "desk/originals.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |all, more| OriginalsPage { all, more };
        vec![
            ("none", page(vec![], false)),
            ("one", page(vec![SealedCard::sample()], false)),
            (
                "many",
                page(vec![SealedCard::sample(), SealedCard::sample()], true),
            ),
        ]
    }
}

impl Page for OriginalPage {
    const TEMPLATE: &'static str = "desk/original.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |appeal_href: &str, original: &str, errors| OriginalPage {
            back_href: "/desk/ahp-strategy/originals".into(),
            sealed: SealedCard::sample(),
            appeal_href: appeal_href.into(),
            reasons: vec![Choice {
                value: "appeal".into(),
                label: "To decide on an <appeal>".into(),
                checked: false,
            }],
            original: original.into(),
            original_lang: "en".into(),
            action: "/desk/ahp-strategy/originals/0".into(),
            ticket: "ticket".into(),
            errors,
        };
        let appeal = "/desk/ahp-strategy/second-looks/0";
        vec![
            ("sealed", page("", "", vec![])),
            ("appealed", page(appeal, "", vec![])),
            (
                "no reason",
                page(
                    "",
                    "",
                    vec![FieldError::new("opening", "desk-error-opening-empty")],
                ),
            ),
            ("opened", page("", "Mr <Hartley> was kind.", vec![])),
            (
                "opened for an appeal",
                page(appeal, "Mr <Hartley> was kind.", vec![]),
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

pub async fn list(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::OpenOriginals]).await?;
    let edition = view.edition(&slug)?;
    let asked = slug.clone();
    let found = view
        .store
        .read(move |c| {
            let mut found = Vec::new();
            for sealed in sealed_originals::list(c, &asked, SHOWN)? {
                let of = contributions::find(c, sealed.contribution)?;
                found.extend(of.map(|of| (of, sealed)));
            }
            Ok::<_, StoreError>(found)
        })
        .await?;
    let page = OriginalsPage {
        more: i64::try_from(found.len()).is_ok_and(|shown| shown >= SHOWN),
        all: found
            .iter()
            .map(|(contribution, sealed)| SealedCard {
                card: card(&edition, contribution),
                href: desk::original(&slug, contribution.id),
                kept_until: sealed.kept_until.to_string(),
            })
            .collect(),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

fn purpose(id: ContributionId) -> String {
    format!("open:{id}")
}

async fn look_up(
    view: &View,
    slug: &str,
    id: ContributionId,
) -> Result<(Contribution, Sealed, bool), PageError> {
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let appealed = appeals::find(c, id)?.is_some_and(|appeal| appeal.state == AppealState::Open);
            let both = contributions::find_in(c, &asked, id)?.zip(sealed_originals::find(c, id)?);
            Ok::<_, StoreError>(both.map(|(contribution, sealed)| (contribution, sealed, appealed)))
        })
        .await?;
    found.ok_or(PageError::NotFound)
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: ContributionId,
    original: Option<Original>,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let (contribution, sealed, appealed) = look_up(view, slug, id).await?;
    let edition = view.edition(slug)?;
    let reasons = edition.entries("opening").iter().map(|entry| Choice {
        label: edition
            .text(&format!("list.opening.{}", entry.code), "en")
            .0
            .to_owned(),
        value: entry.code.clone(),
        checked: false,
    });
    let (words, lang) = original
        .map(|original| (original.words, known_language(original.lang)))
        .unwrap_or_default();
    let page = OriginalPage {
        back_href: desk::originals(slug),
        sealed: SealedCard {
            card: card(&edition, &contribution),
            href: desk::original(slug, id),
            kept_until: sealed.kept_until.to_string(),
        },
        appeal_href: if appealed {
            desk::second_look(slug, id)
        } else {
            String::new()
        },
        reasons: reasons.collect(),
        original: words,
        original_lang: lang,
        action: desk::original(slug, id),
        ticket: ticket_for(view, &purpose(id)),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let duties = &[Duty::OpenOriginals];
    let (person, slug, id) = arrive(&view, &req, path, duties, ContributionId::parse).await?;
    show(&view, &person, &slug, id, None, Vec::new()).await
}

/// Writes the line of the ledger, and then shows the words in its answer: no address leads to them.
pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let duties = &[Duty::OpenOriginals];
    let (person, slug, id) = arrive(&view, &req, path, duties, ContributionId::parse).await?;
    honour(&view, &fields, &purpose(id))?;
    let (engagement, reason, keys) = (slug.clone(), fields.text("opening").to_owned(), view.keys.clone());
    let (staff, now) = (person.id, view.clock.now());
    let opened = view
        .store
        .write(move |c| open_original(c, &keys, &engagement, id, &reason, staff, now))
        .await;
    match opened {
        Ok(original) => show(&view, &person, &slug, id, Some(original), Vec::new()).await,
        Err(OpenError::NoSuchReason) => {
            let errors = vec![FieldError::new("opening", "desk-error-opening-empty")];
            show(&view, &person, &slug, id, None, errors).await
        }
        Err(OpenError::NothingSealed) => Err(PageError::NotFound),
        Err(OpenError::Store(error)) => Err(error.into()),
    }
}

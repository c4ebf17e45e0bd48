//! A translation beside what someone said, written by a moderator. The words themselves are not touched.

use crate::actions::translate::{TranslateError, Translation, translate};
use crate::domain::ids::ContributionId;
use crate::domain::reading::direction;
use crate::domain::staff::Duty;
use crate::domain::words::CONTRIBUTION_LIMIT;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::contributions::{self, Contribution};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, honour, known_language, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct TranslationPage {
    pub back_href: String,
    pub action: String,
    pub words: String,
    /// Language tag of the words; empty where it is not known.
    pub words_lang: String,
    /// Name of the language to translate into.
    pub into: String,
    pub into_lang: String,
    pub into_dir: &'static str,
    pub translation: String,
    /// `same` the words are in that language, `shown` a release shows a translation; else empty, and there is a form.
    pub fixed: &'static str,
    pub limit: usize,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// `kept` or empty.
    pub done: &'static str,
}

impl Page for TranslationPage {
    const TEMPLATE: &'static str = "desk/translation.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |translation: &str, fixed, errors, done| TranslationPage {
            back_href: "/desk/ahp-strategy/queue/0".into(),
            action: "/desk/ahp-strategy/queue/0/translation".into(),
            words: "میری بات سنی جائے۔".into(),
            words_lang: "ur".into(),
            into: "English".into(),
            into_lang: "en".into(),
            into_dir: "ltr",
            translation: translation.into(),
            fixed,
            limit: CONTRIBUTION_LIMIT,
            ticket: "ticket".into(),
            errors,
            done,
        };
        let empty = vec![FieldError::new("translation", "desk-error-translation-empty")];
        vec![
            ("none yet", page("", "", vec![], "")),
            ("kept", page("That <someone> listens", "", vec![], "kept")),
            ("shown", page("That <someone> listens", "shown", vec![], "")),
            ("same language", page("", "same", vec![], "")),
            ("empty", page("", "", empty, "")),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

async fn found(view: &View, slug: &str, id: ContributionId) -> Result<Contribution, PageError> {
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find(c, id)? else {
                return Ok(None);
            };
            let of = contributions::engagement_of(c, contribution.prompt)?;
            Ok::<_, crate::store::StoreError>((of.as_deref() == Some(asked.as_str())).then_some(contribution))
        })
        .await?;
    found
        .filter(|contribution| !contribution.words.is_empty())
        .ok_or(PageError::NotFound)
}

/// The language of the team, by its name where the engagement has one.
pub fn team_language(edition: &Edition) -> String {
    let tag = edition.language();
    let name = edition.text(&format!("list.language.{tag}"), "en").0;
    if name.is_empty() {
        tag.to_owned()
    } else {
        name.to_owned()
    }
}

fn purpose(id: ContributionId) -> String {
    format!("translate:{id}")
}

fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    contribution: Contribution,
    typed: Option<&str>,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let kept = contribution.translation;
    let fixed = if contribution.lang == edition.language() {
        "same"
    } else if kept.as_ref().is_some_and(|kept| kept.released_in.is_some()) {
        "shown"
    } else {
        ""
    };
    let page = TranslationPage {
        back_href: desk::waiting(slug, contribution.id),
        action: desk::translation(slug, contribution.id),
        words: contribution.words,
        words_lang: known_language(contribution.lang),
        into: team_language(&edition),
        into_dir: direction(edition.language()),
        into_lang: edition.language().to_owned(),
        translation: typed
            .map(str::to_owned)
            .or(kept.map(|kept| kept.words))
            .unwrap_or_default(),
        fixed,
        limit: CONTRIBUTION_LIMIT,
        ticket: ticket_for(view, &purpose(contribution.id)),
        errors,
        done: done(view, &["kept"]),
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    let contribution = found(&view, &slug, id).await?;
    show(&view, &person, &slug, contribution, None, Vec::new())
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    honour(&view, &fields, &purpose(id))?;
    let contribution = found(&view, &slug, id).await?;
    let edition = view.edition(&slug)?;
    let typed = fields.text("translation");
    let translation = match Translation::parse(&contribution.lang, edition.language(), typed) {
        Ok(translation) => translation,
        Err(TranslateError::Words(error)) => {
            let error = FieldError::of_text("translation", error, "desk-error-translation-empty");
            return show(&view, &person, &slug, contribution, Some(typed), vec![error]);
        }
        Err(_) => return Err(PageError::Conflict),
    };
    let asked = slug.clone();
    let kept = view
        .store
        .write(move |c| translate(c, &asked, id, &translation))
        .await;
    match kept {
        Ok(()) => Ok(answer::see_other(&format!(
            "{}?done=kept",
            desk::translation(&slug, id)
        ))),
        Err(TranslateError::NoSuchContribution) => Err(PageError::NotFound),
        Err(TranslateError::Store(error)) => Err(error.into()),
        Err(TranslateError::SameLanguage | TranslateError::Shown | TranslateError::Words(_)) => {
            Err(PageError::Conflict)
        }
    }
}

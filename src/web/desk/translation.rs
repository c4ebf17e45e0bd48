//! A translation beside what someone said, written by a moderator. The words themselves are not touched.

use crate::actions::translate::{TranslateError, Translation, translate};
use crate::domain::ids::ContributionId;
use crate::domain::reading::direction;
use crate::domain::staff::Duty;
use crate::domain::words::CONTRIBUTION_LIMIT;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::StoreError;
use crate::store::contributions::{self, Contribution};
use crate::store::versions;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{arrive, done, honour, known_language, status_after, ticket_for};
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
    /// What was typed and could not be kept, because a colleague's translation is shown; else empty.
    pub not_kept: String,
    /// The author changed the words while they were being translated.
    pub changed: bool,
    /// Number of the wording that is shown.
    pub read: i64,
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
            not_kept: String::new(),
            changed: false,
            read: 0,
            limit: CONTRIBUTION_LIMIT,
            ticket: "ticket".into(),
            errors,
            done,
        };
        let changed = TranslationPage {
            changed: true,
            read: 2,
            ..page("That <someone> listens", "", vec![], "")
        };
        let too_late = TranslationPage {
            not_kept: "That somebody listens".into(),
            ..page("That <someone> listens", "shown", vec![], "")
        };
        let empty = vec![FieldError::new("translation", "desk-error-translation-empty")];
        vec![
            ("none yet", page("", "", vec![], "")),
            ("kept", page("That <someone> listens", "", vec![], "kept")),
            ("shown", page("That <someone> listens", "shown", vec![], "")),
            ("same language", page("", "same", vec![], "")),
            ("empty", page("", "", empty, "")),
            ("changed meanwhile", changed),
            ("shown meanwhile", too_late),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// The contribution, and the number of its wording.
async fn found(view: &View, slug: &str, id: ContributionId) -> Result<(Contribution, i64), PageError> {
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find_in(c, &asked, id)? else {
                return Ok(None);
            };
            Ok::<_, StoreError>(Some((contribution, versions::latest_number(c, id)?)))
        })
        .await?;
    found
        .filter(|(contribution, _)| !contribution.words.is_empty())
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
    (contribution, read): (Contribution, i64),
    typed: Option<&str>,
    (changed, errors): (bool, Vec<FieldError>),
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
    let status = status_after(changed || (!fixed.is_empty() && typed.is_some()), &errors);
    let page = TranslationPage {
        back_href: desk::waiting(slug, contribution.id),
        action: desk::translation(slug, contribution.id),
        words: contribution.words,
        words_lang: known_language(contribution.lang),
        into: team_language(&edition),
        into_dir: direction(edition.language()),
        into_lang: edition.language().to_owned(),
        not_kept: typed.filter(|_| !fixed.is_empty()).unwrap_or_default().to_owned(),
        translation: typed
            .filter(|_| fixed.is_empty())
            .map(str::to_owned)
            .or(kept.map(|kept| kept.words))
            .unwrap_or_default(),
        fixed,
        changed,
        read,
        limit: CONTRIBUTION_LIMIT,
        ticket: ticket_for(view, &purpose(contribution.id)),
        errors,
        done: done(view, &["kept"]),
    };
    answer::private(view, status, &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    let contribution = found(&view, &slug, id).await?;
    show(&view, &person, &slug, contribution, None, (false, Vec::new()))
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    honour(&view, &fields, &purpose(id))?;
    let (contribution, number) = found(&view, &slug, id).await?;
    let edition = view.edition(&slug)?;
    let typed = fields.text("translation");
    let read = fields.text("read").parse().unwrap_or(-1);
    let translation = match Translation::parse(&contribution.lang, edition.language(), typed) {
        Ok(translation) => translation,
        Err(TranslateError::Words(error)) => {
            let error = FieldError::of_text("translation", error, "desk-error-translation-empty");
            let shown = (contribution, number);
            return show(&view, &person, &slug, shown, Some(typed), (false, vec![error]));
        }
        Err(_) => {
            let shown = (contribution, number);
            return show(&view, &person, &slug, shown, Some(typed), (false, Vec::new()));
        }
    };
    let asked = slug.clone();
    let kept = view
        .store
        .write(move |c| translate(c, &asked, id, &translation, read))
        .await;
    match kept {
        Ok(()) => Ok(answer::see_other(&format!(
            "{}?done=kept",
            desk::translation(&slug, id)
        ))),
        Err(TranslateError::NoSuchContribution) => Err(PageError::NotFound),
        Err(TranslateError::Store(error)) => Err(error.into()),
        Err(error) => {
            let changed = error == TranslateError::Changed;
            let shown = found(&view, &slug, id).await?;
            show(&view, &person, &slug, shown, Some(typed), (changed, Vec::new()))
        }
    }
}

//! Released contributions, comments and the evidence of a theme, a page at a time.
//! What the public lists show, with codes in place of names, and nothing of how many agree: that is told only after one's
//! own stance.

use crate::domain::ids::Key;
use crate::publish::edition::Edition;
use crate::store::shelves::{self, Shelved};
use crate::store::{Connection, StoreError, evidence};
use crate::web::api::answer;
use crate::web::error::PageError;
use crate::web::paths::api;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many a page of a list holds.
const PER_PAGE: i64 = 100;

#[derive(Serialize)]
struct Voices {
    release: i64,
    contributions: Vec<Voice>,
    /// The address of the next page, if there is one.
    next: Option<String>,
}

#[derive(Serialize)]
struct Voice {
    id: String,
    audience: &'static str,
    /// Codes of the engagement's lists; none where the author or the release shows none.
    group: Option<String>,
    verdict: Option<&'static str>,
    relation: Option<String>,
    region: Option<String>,
    /// None where nobody knows.
    lang: Option<String>,
    words: String,
    translation: Option<Translation>,
    /// What a comment hangs on.
    about: Option<String>,
    page: String,
}

#[derive(Serialize)]
struct Translation {
    lang: String,
    words: String,
}

fn some(code: &str) -> Option<String> {
    (!code.is_empty()).then(|| code.to_owned())
}

fn voice(view: &View, edition: &Edition, shelved: Shelved) -> Voice {
    let context = &shelved.context;
    let (relation, region) = edition.label_of(
        context.relation.as_deref().unwrap_or_default(),
        context.region.as_deref().unwrap_or_default(),
    );
    let translation = shelved
        .translation
        .filter(|beside| beside.released_in.is_some_and(|number| number <= edition.number));
    Voice {
        page: format!(
            "{}{}",
            view.origin,
            view.paths.contribution(&edition.engagement, shelved.id)
        ),
        id: shelved.id.to_string(),
        audience: shelved.audience.as_str(),
        group: shelved.voice_group,
        verdict: shelved.verdict.map(|verdict| verdict.as_str()),
        relation: some(relation),
        region: some(region),
        lang: Some(shelved.lang).filter(|lang| lang != "und"),
        words: shelved.words,
        translation: translation.map(|beside| Translation {
            lang: beside.lang,
            words: beside.words,
        }),
        about: shelved.about.map(|about| about.to_string()),
    }
}

/// The place that `?after=` names; nothing else is asked.
fn before(view: &View, edition: &Edition) -> Result<i64, PageError> {
    let end = edition.last_position.saturating_add(1);
    if view.query.is_empty() {
        return Ok(end);
    }
    let place = view.query.strip_prefix("after=").ok_or(PageError::Malformed)?;
    let place: i64 = place.parse().map_err(|_| PageError::Malformed)?;
    Ok(place.min(end))
}

type List = fn(&mut Connection, Key, i64, i64) -> Result<Vec<Shelved>, StoreError>;

/// One page of a list; `here` is the address of its first.
async fn page(
    view: &View,
    edition: &Edition,
    key: Key,
    list: List,
    here: String,
) -> Result<Voices, PageError> {
    let before = before(view, edition)?;
    let mut found = view
        .store
        .read(move |c| list(c, key, before, PER_PAGE + 1))
        .await?;
    let size = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > size;
    found.truncate(size);
    let last = found.last().map(|voice| voice.position).filter(|_| more);
    Ok(Voices {
        release: edition.number,
        next: last.map(|place| format!("{}{}", view.origin, api::after(&here, place))),
        contributions: found.into_iter().map(|it| voice(view, edition, it)).collect(),
    })
}

async fn of_prompt(
    view: &View,
    (slug, prompt): (String, String),
    list: List,
    address: fn(&str, i64) -> String,
) -> Result<Voices, PageError> {
    let edition = view.edition(&slug)?;
    let key = Key::parse(&prompt).ok_or(PageError::NotFound)?;
    edition.prompt(key.0).ok_or(PageError::NotFound)?;
    page(view, &edition, key, list, address(&slug, key.0)).await
}

type Path = web::Path<(String, String)>;

pub async fn contributions(view: View, req: HttpRequest, path: Path) -> HttpResponse {
    let found = of_prompt(&view, path.into_inner(), shelves::list_public, api::contributions).await;
    answer(req.headers(), found)
}

pub async fn comments(view: View, req: HttpRequest, path: Path) -> HttpResponse {
    let list = shelves::list_comments_of_prompt;
    let found = of_prompt(&view, path.into_inner(), list, api::comments).await;
    answer(req.headers(), found)
}

pub async fn evidence(view: View, req: HttpRequest, path: Path) -> HttpResponse {
    let (slug, theme) = path.into_inner();
    let found = async {
        let edition = view.edition(&slug)?;
        let key = Key::parse(&theme).ok_or(PageError::NotFound)?;
        edition.theme(key.0).ok_or(PageError::NotFound)?;
        page(
            &view,
            &edition,
            key,
            evidence::list_public,
            api::evidence(&slug, key.0),
        )
        .await
    };
    answer(req.headers(), found.await)
}

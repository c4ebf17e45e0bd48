//! A sample of a colleague's batch, to be compared with the paper. Shows the sample and nothing else of the batch.

use crate::actions::check_sample::{ask_for_check, batch_to_check, finish_check, sample};
use crate::actions::enter_on_behalf::BatchError;
use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::batches::Batch;
use crate::store::contributions::Contribution;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::assisted::sitting::{number_on_paper, purpose as entering};
use crate::web::desk::assisted::{at_work, refused};
use crate::web::desk::forms::{contribution_ids, enter, honour, known_language, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::assisted as paths;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct CheckPage {
    pub back_href: String,
    pub action: String,
    pub label: String,
    pub entries: Vec<Compared>,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize, Clone)]
pub struct Compared {
    pub id: String,
    /// Number of the question on paper; 0 where it is no longer asked.
    pub question: usize,
    pub words: String,
    pub lang: String,
    /// Ticked as differing.
    pub differs: bool,
}

impl Page for CheckPage {
    const TEMPLATE: &'static str = "desk/assisted/check.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let entry = |id: &str, words: &str, lang: &str| Compared {
            id: id.into(),
            question: 2,
            words: words.into(),
            lang: lang.into(),
            differs: lang == "ur",
        };
        let page = |entries, errors| CheckPage {
            back_href: "/desk/ahp-strategy/assisted".into(),
            action: "/desk/ahp-strategy/assisted/checks/0".into(),
            label: "Lunch <club>".into(),
            entries,
            ticket: "ticket".into(),
            errors,
        };
        let entries = || {
            vec![
                entry("one", "Being <believed>", "en"),
                entry("two", "میری بات", "ur"),
            ]
        };
        let sure = vec![FieldError::new("sure", "desk-error-check-sure")];
        vec![
            ("a sample", page(entries(), vec![])),
            ("nothing left", page(vec![], vec![])),
            ("not sure", page(entries(), sure)),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn purpose(batch: Key) -> String {
    format!("check:{batch}")
}

/// Asks a colleague to compare a sample of one's own batch.
pub async fn ask(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (_, batch) = at_work(&view, &req, &slug, &id).await?;
    honour(&view, &fields, &entering(batch.id))?;
    let address = paths::batch(&slug, batch.id);
    let now = view.clock.now();
    let asked = view.store.write(move |c| ask_for_check(c, &batch, now)).await;
    asked.map_err(refused)?;
    Ok(answer::see_other(&format!("{address}?done=asked")))
}

async fn to_check(
    view: &View,
    req: &HttpRequest,
    slug: &str,
    id: &str,
) -> Result<(Colleague, Batch, Vec<Contribution>), PageError> {
    let person = enter(view, req, slug, &[Duty::Facilitate]).await?;
    let id = Key::parse(id).ok_or(PageError::NotFound)?;
    let (asked, staff, keys) = (slug.to_owned(), person.id, view.keys.clone());
    let found = view
        .store
        .read(move |c| {
            let batch = batch_to_check(c, &asked, staff, id)?;
            let drawn = sample(c, &keys, batch.id)?;
            Ok::<_, BatchError>((batch, drawn))
        })
        .await;
    let (batch, drawn) = found.map_err(refused)?;
    Ok((person, batch, drawn))
}

fn compared(edition: &Edition, entry: Contribution, ticked: &[&str]) -> Compared {
    let id = entry.id.to_string();
    Compared {
        question: number_on_paper(edition, entry.prompt),
        differs: ticked.contains(&id.as_str()),
        words: entry.words,
        lang: known_language(entry.lang),
        id,
    }
}

fn show(
    view: &View,
    person: &Colleague,
    (batch, drawn): (Batch, Vec<Contribution>),
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let slug = batch.engagement.as_str();
    let edition = view.edition(slug)?;
    let ticked = fields.all("differs");
    let page = CheckPage {
        back_href: paths::room(slug),
        action: paths::check(slug, batch.id),
        entries: drawn
            .into_iter()
            .map(|entry| compared(&edition, entry, &ticked))
            .collect(),
        ticket: ticket_for(view, &purpose(batch.id)),
        label: batch.label.clone(),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (person, batch, drawn) = to_check(&view, &req, &slug, &id).await?;
    show(&view, &person, (batch, drawn), &Fields::default(), Vec::new())
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (person, batch, drawn) = to_check(&view, &req, &slug, &id).await?;
    honour(&view, &fields, &purpose(batch.id))?;
    if fields.text("sure") != "yes" {
        let errors = vec![FieldError::new("sure", "desk-error-check-sure")];
        return show(&view, &person, (batch, drawn), &fields, errors);
    }
    let compared = contribution_ids(&fields, "entry")?;
    let differing = contribution_ids(&fields, "differs")?;
    let (asked, staff, now) = (slug.clone(), person.id, view.clock.now());
    let finished = view
        .store
        .write(move |c| finish_check(c, (&asked, staff, batch.id), &compared, &differing, now))
        .await;
    finished.map_err(refused)?;
    Ok(answer::see_other(&format!("{}?done=checked", paths::room(&slug))))
}

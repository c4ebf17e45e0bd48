//! Noting a group's session: kind of place, how many, whom it reached, what they needed and whether they had it, and
//! that everyone agreed. No names; nothing here leads to what was said.

use crate::actions::enter_on_behalf::BatchError;
use crate::actions::record_session::record_session;
use crate::clock::london_day;
use crate::domain::audience::Channel;
use crate::domain::group_session::{GroupSession, MOST_PEOPLE, parse_day, parse_people};
use crate::publish::edition::Edition;
use crate::store::batches::Batch;
use crate::store::group_sessions;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::assisted::session_page::SessionPage;
use crate::web::desk::assisted::{at_work, refused};
use crate::web::desk::forms::{Choice, honour, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::assisted as paths;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

fn purpose(batch: &Batch) -> String {
    format!("session:{}", batch.id)
}

fn choices(edition: &Edition, list: &str, chosen: &[&str]) -> Vec<Choice> {
    let choice = |code: &str| Choice {
        value: code.to_owned(),
        label: edition.text(&format!("list.{list}.{code}"), "en").0.to_owned(),
        checked: chosen.contains(&code),
    };
    edition
        .entries(list)
        .iter()
        .map(|entry| choice(&entry.code))
        .collect()
}

/// The form as it stands: typed values, or what was noted before.
fn show(
    view: &View,
    person: &Colleague,
    batch: &Batch,
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let slug = batch.engagement.as_str();
    let edition = view.edition(slug)?;
    let page = SessionPage {
        back_href: paths::batch(slug, batch.id),
        action: paths::batch_step(slug, batch.id, "session"),
        label: batch.label.clone(),
        held_on: fields.text("held_on").to_owned(),
        came: fields.text("came").to_owned(),
        most: MOST_PEOPLE,
        places: choices(&edition, "place", &fields.all("place")),
        reach: choices(&edition, "reach", &fields.all("reach")),
        asked: choices(&edition, "access", &fields.all("asked")),
        met: choices(&edition, "access", &fields.all("met")),
        agreed: fields.text("agreed") == "yes",
        ticket: ticket_for(view, &purpose(batch)),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

/// What was noted, as the form would send it.
fn as_typed(session: &GroupSession) -> Fields {
    let day = session.held_on;
    let day = format!("{} {} {}", day.day(), day.month(), day.year());
    let came = Some(session.came)
        .filter(|came| *came > 0)
        .map(|came| came.to_string())
        .unwrap_or_default();
    let mut pairs = vec![
        ("held_on", day.as_str()),
        ("came", came.as_str()),
        ("place", session.place.as_str()),
        ("agreed", if session.agreed { "yes" } else { "" }),
    ];
    pairs.extend(session.reach.iter().map(|code| ("reach", code.as_str())));
    pairs.extend(session.needs.keys().map(|code| ("asked", code.as_str())));
    let met = session.needs.iter().filter(|(_, met)| **met);
    pairs.extend(met.map(|(code, _)| ("met", code.as_str())));
    Fields::of(&pairs)
}

async fn open_session(
    view: &View,
    req: &HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<(Colleague, Batch), PageError> {
    let (slug, id) = path.into_inner();
    let (person, batch) = at_work(view, req, &slug, &id).await?;
    if batch.channel == Channel::Session {
        Ok((person, batch))
    } else {
        Err(PageError::NotFound)
    }
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, batch) = open_session(&view, &req, path).await?;
    let id = batch.id;
    let noted = view.store.read(move |c| group_sessions::find(c, id)).await?;
    let fields = noted.as_ref().map(as_typed).unwrap_or_default();
    show(&view, &person, &batch, &fields, Vec::new())
}

/// Codes that were ticked; a browser sends only those it was given.
fn codes(edition: &Edition, list: &str, sent: Vec<&str>) -> Result<BTreeSet<String>, PageError> {
    let known = |code: &str| edition.entries(list).iter().any(|entry| entry.code == code);
    sent.into_iter()
        .map(|code| known(code).then(|| code.to_owned()).ok_or(PageError::Malformed))
        .collect()
}

/// Reads the form; what is missing or wrong is told all at once.
fn read(
    edition: &Edition,
    fields: &Fields,
    today: Date,
) -> Result<Result<GroupSession, Vec<FieldError>>, PageError> {
    let places = codes(edition, "place", fields.all("place"))?;
    let reach = codes(edition, "reach", fields.all("reach"))?;
    let asked = codes(edition, "access", fields.all("asked"))?;
    let met = codes(edition, "access", fields.all("met"))?;
    let (day, came) = (
        parse_day(fields.text("held_on")),
        parse_people(fields.text("came")),
    );
    let agreed = fields.text("agreed") == "yes";
    let place = places.into_iter().next().unwrap_or_default();
    let wrong = [
        (day.is_none(), "held_on", "desk-error-session-day"),
        (
            place.is_empty() && !edition.entries("place").is_empty(),
            "place",
            "desk-error-session-place",
        ),
        (came.is_none(), "came", "desk-error-session-people"),
        (agreed && came == Some(0), "came", "desk-error-session-nobody"),
        (!met.is_subset(&asked), "met", "desk-error-session-met"),
        (
            agreed && day.is_some_and(|day| day > today),
            "agreed",
            "desk-error-session-early",
        ),
    ];
    let errors: Vec<FieldError> = wrong
        .into_iter()
        .filter(|(is_wrong, ..)| *is_wrong)
        .map(|(_, field, key)| FieldError {
            limit: usize::try_from(MOST_PEOPLE).unwrap_or(0),
            ..FieldError::new(field, key)
        })
        .collect();
    let (Some(held_on), Some(came), true) = (day, came, errors.is_empty()) else {
        return Ok(Err(errors));
    };
    let needs: BTreeMap<String, bool> = asked
        .into_iter()
        .map(|code| {
            let was_met = met.contains(&code);
            (code, was_met)
        })
        .collect();
    Ok(Ok(GroupSession {
        held_on,
        place,
        came,
        agreed,
        reach,
        needs,
    }))
}

/// Notes the session, anew each time.
pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, batch) = open_session(&view, &req, path).await?;
    honour(&view, &fields, &purpose(&batch))?;
    let edition = view.edition(&batch.engagement)?;
    let session = match read(&edition, &fields, london_day(view.clock.now()))? {
        Ok(session) => session,
        Err(errors) => return show(&view, &person, &batch, &fields, errors),
    };
    let address = paths::batch(&batch.engagement, batch.id);
    let held = batch.clone();
    let noted = view
        .store
        .write(move |c| record_session(c, &held, &session))
        .await;
    let wrong = match noted {
        Err(BatchError::NoConsent) => Some(FieldError::new("agreed", "desk-error-session-entered")),
        Err(BatchError::Hands(_)) => Some(FieldError::new("came", "desk-error-session-hands")),
        other => other.map(|()| None).map_err(refused)?,
    };
    if let Some(error) = wrong {
        return show(&view, &person, &batch, &fields, vec![error]);
    }
    Ok(answer::see_other(&format!("{address}?done=noted")))
}

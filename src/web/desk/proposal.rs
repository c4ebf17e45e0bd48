//! Steps of a phase that two of the team take together: one proposes here and says why.
//!
//! Another confirms on the page of the phases, and with that it is done. Whoever confirms their own proposal is refused.

use crate::actions::hand_over::conditions;
use crate::actions::propose::{Answer, ProposalError, confirm, propose, take_off_the_table};
use crate::chance;
use crate::clock::london_day;
use crate::domain::proposal::JointStep;
use crate::domain::public_reason::NOTE_LIMIT;
use crate::domain::staff::{Duty, Role};
use crate::domain::words::{TITLE_LIMIT, Words};
use crate::publish::edition::Edition;
use crate::store::phases::Phase;
use crate::store::proposals::Proposal;
use crate::store::{StoreError, staff};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{enter, honour, show_release, status_of, ticket_for};
use crate::web::desk::phase_step::{find, moment, moment_fields, purpose, reason, reasons};
use crate::web::desk::phases::{self, row};
use crate::web::desk::proposal_page::ProposalPage;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::said::said;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// Who can confirm what one of the team proposes, and whom to ask where nobody can.
async fn team(view: &View, slug: &str) -> Result<(bool, Vec<String>), PageError> {
    let asked = slug.to_owned();
    let team = view.store.read(move |c| staff::list_team(c, &asked)).await?;
    let leads = team
        .iter()
        .filter(|member| member.roles.iter().any(|role| Duty::Lead.allowed_to(*role)))
        .count();
    let administrators = team
        .into_iter()
        .filter(|member| member.roles.contains(&Role::Administrator))
        .map(|member| member.staff.name);
    Ok((leads < 2, administrators.collect()))
}

async fn send(
    view: &View,
    person: &Colleague,
    edition: &Edition,
    (step, phase): (JointStep, &Phase),
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let slug = edition.engagement.as_str();
    let (alone, administrators) = team(view, slug).await?;
    let list = if step == JointStep::Handover {
        let (phase, now) = (phase.clone(), view.clock.now());
        view.store.read(move |c| conditions(c, &phase, now)).await?
    } else {
        Vec::new()
    };
    let anew = step == JointStep::Reopening;
    let page = ProposalPage {
        what: step.as_str(),
        kind: phase.kind.as_str(),
        name: said(edition, &format!("phase.{}.name", phase.kind.as_str()), "en"),
        back_href: desk::phases(slug),
        action: desk::phase_step(slug, phase.ordinal, step.as_str()),
        ticket: ticket_for(view, &purpose(slug, phase.ordinal)),
        alone,
        administrators,
        why: fields.text("why").to_owned(),
        why_limit: TITLE_LIMIT,
        conditions: list.into_iter().map(|condition| row(slug, condition)).collect(),
        moments: if anew {
            vec![moment_fields("closes", fields)]
        } else {
            Vec::new()
        },
        reasons: if anew {
            reasons(edition, "extension", fields)
        } else {
            Vec::new()
        },
        note: fields.text("note").to_owned(),
        limit: NOTE_LIMIT,
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(
    view: &View,
    person: &Colleague,
    edition: &Edition,
    step: (JointStep, &Phase),
) -> Result<HttpResponse, PageError> {
    send(view, person, edition, step, &Fields::default(), Vec::new()).await
}

/// What a filled-in form proposes; what is missing is told all at once.
fn read(
    edition: &Edition,
    (step, phase, staff): (JointStep, i64, i64),
    fields: &Fields,
    today: jiff::civil::Date,
) -> Result<Proposal, Vec<FieldError>> {
    let why = Words::parse(fields.text("why"), TITLE_LIMIT)
        .map(Words::into_string)
        .map_err(|error| FieldError::of_text("why", error, "desk-error-why-empty"));
    let anew = (step == JointStep::Reopening)
        .then(|| (moment(fields, "closes"), reason(edition, "extension", fields)));
    let (reason, anew) = match (why, anew) {
        (Ok(why), None) => (why, None),
        (Ok(why), Some((Ok(until), Ok(told)))) => (why, Some((until, told))),
        (why, anew) => {
            let (until, told) = anew.map_or((None, None), |(until, told)| (until.err(), told.err()));
            return Err([why.err(), until, told].into_iter().flatten().collect());
        }
    };
    Ok(Proposal {
        phase,
        step,
        staff,
        reason,
        proposed_on: today,
        anew,
    })
}

/// Puts a step on the table; `phases::step` has looked who asks, and at the ticket.
pub async fn post(
    view: &View,
    person: &Colleague,
    edition: &Edition,
    (step, phase): (JointStep, &Phase),
    fields: &Fields,
) -> Result<HttpResponse, PageError> {
    let today = london_day(view.clock.now());
    let new = match read(edition, (step, phase.id, person.id), fields, today) {
        Ok(new) => new,
        Err(errors) => return send(view, person, edition, (step, phase), fields, errors).await,
    };
    let (slug, clock) = (edition.engagement.clone(), view.clock.clone());
    let proposed = view
        .store
        .write(move |c| propose(c, &slug, &new, clock.now()))
        .await;
    let errors = match proposed {
        Ok(()) => {
            let back = format!("{}?done=proposed", desk::phases(&edition.engagement));
            return Ok(answer::see_other(&back));
        }
        Err(ProposalError::NotReady(_)) => vec![FieldError::new("conditions", "desk-error-not-ready")],
        Err(ProposalError::Moments) => vec![FieldError::new("closes-day", "desk-error-moment-ahead")],
        Err(error) => return Err(refused(error)),
    };
    send(view, person, edition, (step, phase), fields, errors).await
}

fn refused(error: ProposalError) -> PageError {
    match error {
        ProposalError::NoSuchPhase => PageError::NotFound,
        ProposalError::SamePerson | ProposalError::ProposerLeft | ProposalError::NotALead => {
            PageError::NotAllowed
        }
        ProposalError::Store(error) => error.into(),
        ProposalError::Gone
        | ProposalError::Changed
        | ProposalError::Step(_)
        | ProposalError::Moments
        | ProposalError::NotReady(_) => PageError::Conflict,
    }
}

/// What a refused answer says on the page of the phases; `None` where another page says it.
fn problem(error: &ProposalError) -> Option<(StatusCode, Option<&'static str>)> {
    Some(match error {
        ProposalError::SamePerson => (StatusCode::FORBIDDEN, Some("desk-error-same-person")),
        ProposalError::ProposerLeft => (StatusCode::FORBIDDEN, Some("desk-error-proposer-left")),
        ProposalError::NotReady(_) => (StatusCode::UNPROCESSABLE_ENTITY, Some("desk-error-not-ready")),
        ProposalError::Moments => (StatusCode::UNPROCESSABLE_ENTITY, Some("desk-error-proposal-late")),
        ProposalError::Gone
        | ProposalError::Changed
        | ProposalError::Step(_)
        | ProposalError::Store(StoreError::Conflict) => (StatusCode::CONFLICT, None),
        ProposalError::NoSuchPhase | ProposalError::NotALead | ProposalError::Store(_) => return None,
    })
}

/// The second person confirms (`confirmation`), or one of the leads takes the step off the table (`removal`).
pub async fn answer(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, i32, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, ordinal, step, wish) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Lead]).await?;
    let step = JointStep::parse(&step).ok_or(PageError::NotFound)?;
    honour(&view, &fields, &purpose(&slug, ordinal))?;
    let phase = find(&view, &slug, ordinal).await?;
    let (asked, clock) = (slug.clone(), view.clock.clone());
    let given = Answer {
        phase: phase.id,
        step,
        staff: person.id,
        read: fields.text("read").to_owned(),
    };
    let (sure, done) = match step {
        JointStep::Closure => (Some("sure-closure"), "closed"),
        JointStep::Handover => (Some("sure-handover"), "handed-over"),
        JointStep::Reopening => (None, "reopened"),
    };
    let (answered, done) = match wish.as_str() {
        "removal" => {
            let act = move |c: &mut _| take_off_the_table(c, &asked, &given, clock.now());
            (view.store.write(act).await.map(|()| None), "removed")
        }
        "confirmation" => {
            if let Some(field) = sure.filter(|_| fields.text("sure") != "yes") {
                let errors = vec![FieldError::new(field, "desk-error-sure-empty")];
                return phases::show(&view, &person, &slug, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            let act = move |c: &mut _| confirm(c, &asked, &given, clock.now(), chance::bytes());
            (view.store.write(act).await.map(Some), done)
        }
        _ => return Err(PageError::NotFound),
    };
    match answered {
        Ok(released) => {
            if let Some(edition) = released {
                show_release(&view, edition).await;
            }
            Ok(answer::see_other(&format!("{}?done={done}", desk::phases(&slug))))
        }
        Err(error) => match problem(&error) {
            Some((status, key)) => {
                let errors = key.map(|key| FieldError::new("proposal", key));
                phases::show(&view, &person, &slug, errors.into_iter().collect(), status).await
            }
            None => Err(refused(error)),
        },
    }
}

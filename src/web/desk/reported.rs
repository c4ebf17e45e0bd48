//! Words that readers reported, with what they say, and the one decision that answers all of them.
//! Of two who decide at once the second is told who was first. The list of them is in `queue`.

use crate::actions::answer_reports::{answer_reports, find_own, may_keep_here};
use crate::actions::decide::{DecideError, Judgement, Ruling};
use crate::actions::notice::notice;
use crate::domain::ids::ContributionId;
use crate::domain::revision::RevisionState;
use crate::domain::safeguarding::CaseState;
use crate::domain::staff::Duty;
use crate::domain::words::{LETTER_LIMIT, TextError, Words};
use crate::publish::edition::Edition;
use crate::store::contributions::{self, Contribution};
use crate::store::decisions::{self, Decision};
use crate::store::reports::{self, Report};
use crate::store::{StoreError, cases, versions};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, arrive, honour, status_after, ticket_for};
use crate::web::desk::queue::card;
use crate::web::desk::reported_page::{AnswerForm, ReportRow, ReportedPage};
use crate::web::desk::ruling::{DecidedBy, reason_name};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::marked::pieces;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

/// How many reports of the same words the page shows.
const SHOWN: usize = 50;

/// What was typed into the form, and what must be mended.
#[derive(Default, Clone)]
struct Typed {
    chosen: String,
    reason: String,
    told: String,
    reply: String,
    errors: Vec<FieldError>,
}

struct Found {
    contribution: Contribution,
    reports: Vec<Report>,
    decided: Vec<Decision>,
    /// The number of the last wording.
    read: i64,
    changing: bool,
    in_danger: bool,
    may_keep: bool,
    accepted_here: bool,
}

async fn look_up(view: &View, slug: &str, id: ContributionId, staff: i64) -> Result<Found, PageError> {
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find_in(c, &asked, id)? else {
                return Ok(None);
            };
            let wordings = versions::list(c, id)?;
            let most = i64::try_from(SHOWN + 1).unwrap_or(i64::MAX);
            Ok::<_, StoreError>(Some(Found {
                contribution,
                reports: reports::list_open_on(c, id, most)?,
                decided: decisions::list(c, id)?,
                read: wordings.last().map_or(0, |version| version.number),
                changing: wordings
                    .iter()
                    .any(|version| version.state == RevisionState::Waiting),
                in_danger: cases::find(c, id)?.is_some_and(|case| case.state != CaseState::Closed),
                may_keep: may_keep_here(c, &asked, id, staff)?,
                accepted_here: find_own(c, id)?.is_some_and(|it| it.staff == staff),
            }))
        })
        .await?;
    found.ok_or(PageError::NotFound)
}

/// The name of a reason for reporting, and whether it tells of danger.
pub fn reason_of(edition: &Edition, code: &str) -> (String, bool) {
    let entry = edition.entries("report").iter().find(|entry| entry.code == code);
    let name = entry.map(|_| edition.text(&format!("list.report.{code}"), "en").0.to_owned());
    let worry = entry.is_some_and(|entry| entry.facts.contains_key("worry"));
    (name.unwrap_or_default(), worry)
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: ContributionId,
    typed: Typed,
    conflict: &'static str,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let found = look_up(view, slug, id, person.id).await?;
    let reasons = edition.entries("reason").iter().map(|entry| Choice {
        label: reason_name(&edition, &entry.code, "en"),
        checked: entry.code == typed.reason,
        value: entry.code.clone(),
    });
    let rows = found.reports.iter().take(SHOWN).map(|report| {
        let (reason, worry) = reason_of(&edition, &report.reason);
        ReportRow {
            reason,
            worry,
            doubted: report.doubted,
            words: report.words.clone(),
            on: report.raised_on.to_string(),
        }
    });
    let when = |is: bool, href: String| if is { href } else { String::new() };
    let page = ReportedPage {
        pieces: pieces(
            &found.contribution.words,
            &notice(&found.contribution.words).personal,
        ),
        card: card(&edition, &found.contribution),
        back_href: desk::queue(slug),
        reports: rows.collect(),
        more: found.reports.len() > SHOWN,
        form: AnswerForm {
            action: desk::report_decision(slug, id),
            ticket: ticket_for(view, &purpose(id)),
            read: found.read,
            reasons: reasons.collect(),
            chosen: typed.chosen,
            told: typed.told,
            reply: typed.reply,
            limit: LETTER_LIMIT,
            own: !found.may_keep,
            alone: found.may_keep && found.accepted_here,
        },
        errors: typed.errors,
        decided: found
            .decided
            .iter()
            .map(|decision| DecidedBy::of(&edition, decision))
            .collect(),
        case_href: when(found.in_danger, desk::case(slug, id)),
        change_href: when(found.changing, desk::second_look(slug, id)),
        conflict,
        declined: found.contribution.state.name() == "declined",
        withdrawn: found.contribution.state.name() == "withdrawn",
    };
    let status = status_after(!page.conflict.is_empty(), &page.errors);
    answer::private(view, status, &page, &around(view, person, slug)?)
}

fn purpose(id: ContributionId) -> String {
    format!("answer-reports:{id}")
}

/// A letter that may be empty.
fn letter(field: &'static str, typed: &str) -> Result<String, FieldError> {
    match Words::parse(typed, LETTER_LIMIT) {
        Ok(words) => Ok(words.into_string()),
        Err(TextError::Empty) => Ok(String::new()),
        Err(error) => Err(FieldError::of_text(field, error, "error-too-long")),
    }
}

/// What was decided and what readers are told, or what must be mended.
fn read(fields: &Fields, typed: &Typed) -> Result<(Judgement, String), FieldError> {
    let ruling = match typed.chosen.as_str() {
        "keep" => Ruling::Publish,
        "take-down" if typed.reason.is_empty() => {
            return Err(FieldError::new("reason", "desk-reported-error-reason"));
        }
        "take-down" => Ruling::Decline {
            reason: typed.reason.clone(),
        },
        _ => return Err(FieldError::new("outcome", "desk-reported-error-outcome")),
    };
    let told = letter("told", &typed.told)?;
    // Whoever finds their report turned down is told why.
    if told.is_empty() && ruling == Ruling::Publish {
        return Err(FieldError::new("told", "desk-reported-error-told"));
    }
    let judgement = Judgement {
        ruling,
        reply: letter("reply", &typed.reply)?,
        // A page that does not say what it showed showed nothing that could be decided.
        read: fields.text("read").parse().unwrap_or(-1),
    };
    Ok((judgement, told))
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    show(&view, &person, &slug, id, Typed::default(), "").await
}

pub async fn decision(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    let now = view.clock.now();
    honour(&view, &fields, &purpose(id))?;
    let mut typed = Typed {
        chosen: fields.text("outcome").to_owned(),
        reason: fields.text("reason").to_owned(),
        told: fields.text("told").to_owned(),
        reply: fields.text("reply").to_owned(),
        errors: Vec::new(),
    };
    let (judgement, told) = match read(&fields, &typed) {
        Ok(read) => read,
        Err(error) => {
            typed.errors.push(error);
            return show(&view, &person, &slug, id, typed, "").await;
        }
    };
    let done = match judgement.ruling {
        Ruling::Publish => "kept",
        Ruling::Decline { .. } | Ruling::Escalate { .. } => "taken-down",
    };
    let (engagement, staff) = (slug.clone(), person.id);
    let decided = view
        .store
        .write(move |c| answer_reports(c, &engagement, id, (&judgement, &told), staff, now))
        .await;
    match decided {
        Ok(()) => {
            // The words must not be on any page for a moment longer.
            view.app.forget_pages();
            Ok(answer::see_other(&format!("{}?done={done}", desk::queue(&slug))))
        }
        Err(DecideError::AlreadyDecided(_)) => show(&view, &person, &slug, id, typed, "decided").await,
        Err(DecideError::Changed) => show(&view, &person, &slug, id, typed, "changed").await,
        Err(DecideError::OwnAcceptance | DecideError::OwnRefusal) => {
            show(&view, &person, &slug, id, typed, "own").await
        }
        Err(DecideError::NoSuchReason) => {
            typed
                .errors
                .push(FieldError::new("reason", "desk-reported-error-reason"));
            show(&view, &person, &slug, id, typed, "").await
        }
        Err(
            DecideError::NoSuchContribution
            | DecideError::NoSuchQuestion
            | DecideError::NoWorryHere
            | DecideError::Unread,
        ) => Err(PageError::NotFound),
        Err(DecideError::Store(error)) => Err(error.into()),
    }
}

//! One case of someone who may be in danger: what is worried about and how long the words are before the words
//! themselves, and the steps that can be taken. Whether the words are published is decided in the queue.

use crate::actions::safeguard::{Measure, SafeguardError, find_file, take_step};
use crate::domain::concern::Concern;
use crate::domain::ids::ContributionId;
use crate::domain::safeguarding::{CaseState, CaseStep};
use crate::domain::staff::Duty;
use crate::domain::words::LETTER_LIMIT;
use crate::render::Page;
use crate::store::StoreError;
use crate::web::answer;
use crate::web::desk::forms::{arrive, enter, honour, known_language, status_after, ticket_for};
use crate::web::desk::{around, cases as cases_list};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct CasePage {
    pub back_href: String,
    /// Worded by `desk-concern-CONCERN`; empty once the case is closed.
    pub concern: &'static str,
    /// Worded by `desk-case-state-STATE` and `desk-case-about-STATE`.
    pub state: &'static str,
    pub day: String,
    pub length: usize,
    pub words: String,
    /// Language tag; empty where it is not known.
    pub words_lang: String,
    /// What the author has said since: a change that waits, an appeal.
    pub later: Vec<String>,
    /// What readers wrote who reported these words and have no answer yet.
    pub reported: Vec<String>,
    /// What the author was told; empty where nothing.
    pub told: String,
    /// Steps other than an answer: name and address.
    pub steps: Vec<StepForm>,
    /// Where an answer is sent; empty where none can be.
    pub reply_action: String,
    pub reply: String,
    pub limit: usize,
    /// Fingerprint of all this: a step is taken only as long as it stays so.
    pub read: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// Somebody did or said something meanwhile.
    pub conflict: bool,
}

/// Worded by `desk-case-NAME` and `desk-case-NAME-hint`.
#[derive(Serialize, Clone)]
pub struct StepForm {
    pub name: &'static str,
    pub action: String,
}

/// The steps that can be taken from a state; the answer's form stands apart.
fn steps(state: CaseState, action: impl Fn(&str) -> String) -> (Vec<StepForm>, String) {
    let can = |step: CaseStep| state.take(step).is_ok();
    let others = [CaseStep::Signpost, CaseStep::Escalate, CaseStep::Close];
    let forms = others
        .into_iter()
        .filter(|step| can(*step))
        .map(|step| StepForm {
            name: step.name(),
            action: action(step.name()),
        })
        .collect();
    let reply = if can(CaseStep::Reply) {
        action(CaseStep::Reply.name())
    } else {
        String::new()
    };
    (forms, reply)
}

impl Page for CasePage {
    const TEMPLATE: &'static str = "desk/case.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state: CaseState, errors, conflict| {
            let (steps, reply_action) = steps(state, |step| format!("/desk/safeguarding/0/{step}"));
            CasePage {
                back_href: "/desk/ahp-strategy/safeguarding".into(),
                concern: if state == CaseState::Closed { "" } else { "danger" },
                state: state.name(),
                day: "2026-11-20".into(),
                length: 32,
                words: "I do not <know> how to go on.".into(),
                words_lang: "en".into(),
                later: if state == CaseState::Escalated {
                    vec!["You <declined> it.\nNobody listens.".into()]
                } else {
                    Vec::new()
                },
                reported: if state == CaseState::Waiting {
                    vec!["I <know> this man.".into()]
                } else {
                    Vec::new()
                },
                told: if state == CaseState::Replied {
                    "Please call 999.".into()
                } else {
                    String::new()
                },
                steps,
                reply_action,
                reply: String::new(),
                limit: LETTER_LIMIT,
                read: "0123456789abcdef".into(),
                ticket: "ticket".into(),
                errors,
                conflict,
            }
        };
        let empty = vec![FieldError::new("reply", "desk-case-error-reply")];
        let mut samples: Vec<_> = CaseState::ALL
            .into_iter()
            .map(|state| (state.name(), page(state, vec![], false)))
            .collect();
        samples.push(("nothing to say", page(CaseState::Waiting, empty, false)));
        samples.push(("a colleague was first", page(CaseState::Signposted, vec![], true)));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: ContributionId,
    (reply, errors, conflict): (String, Vec<FieldError>, bool),
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let found = view.store.read(move |c| find_file(c, &asked, id)).await?;
    let file = found.ok_or(PageError::NotFound)?;
    let read = file.fingerprint();
    let (contribution, case) = (file.contribution, file.case);
    let (steps, reply_action) = steps(case.state, |step| desk::case_step(slug, id, step));
    let page = CasePage {
        back_href: desk::cases(slug),
        concern: case.concern.map_or("", Concern::as_str),
        state: case.state.name(),
        day: case.raised_on.to_string(),
        length: contribution.words.chars().count(),
        words: contribution.words,
        words_lang: known_language(contribution.lang),
        later: file.later,
        reported: file.reported,
        told: case.words,
        steps,
        reply_action,
        reply,
        limit: LETTER_LIMIT,
        read,
        ticket: ticket_for(view, &format!("case:{id}")),
        errors,
        conflict,
    };
    answer::private(
        view,
        status_after(conflict, &page.errors),
        &page,
        &around(view, person, slug)?,
    )
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Safeguard], ContributionId::parse).await?;
    show(&view, &person, &slug, id, (String::new(), Vec::new(), false)).await
}

/// `signpost`, `reply`, `escalation` or `closure`.
pub async fn step(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id, name) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Safeguard]).await?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    let step = CaseStep::parse(&name).ok_or(PageError::NotFound)?;
    honour(&view, &fields, &format!("case:{id}"))?;
    let typed = fields.text("reply").to_owned();
    let measure = Measure {
        step,
        words: typed.clone(),
        read: fields.text("read").to_owned(),
        link: format!("{}{}", view.origin, desk::cases(&slug)),
    };
    let (engagement, staff, now) = (slug.clone(), person.id, view.clock.now());
    let taken = view
        .store
        .write(move |c| take_step(c, &engagement, id, &measure, staff, now))
        .await;
    match taken {
        Ok(()) => {
            let done = step.name();
            Ok(answer::see_other(&format!("{}?done={done}", desk::cases(&slug))))
        }
        Err(SafeguardError::Words(error)) => {
            let errors = vec![FieldError::of_text("reply", error, "desk-case-error-reply")];
            show(&view, &person, &slug, id, (typed, errors, false)).await
        }
        Err(SafeguardError::Step(_) | SafeguardError::Store(StoreError::Conflict)) => {
            show(&view, &person, &slug, id, (typed, Vec::new(), true)).await
        }
        Err(SafeguardError::NoSuchCase) => cases_list::without(&view, &person, &slug, typed).await,
        Err(SafeguardError::Store(error)) => Err(error.into()),
    }
}

//! The lead's decision on a finding as it comes from its form: kept, changed, merged or dropped, with the reason that
//! the public reads; and an answer that it still owes. The page around it is `finding`.

use crate::actions::answer_challenge::{AnswerError, answer_challenge};
use crate::actions::decide_finding::{DecideFindingError, Decision, Wish, decide_finding};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::Hand;
use crate::domain::staff::Duty;
use crate::store::StoreError;
use crate::web::answer;
use crate::web::desk::finding::show;
use crate::web::desk::forms::{arrive, honour};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

const ANSWER_EMPTY: &str = "desk-error-answer-empty";

/// What was typed into a form of the page of a finding, and what is wrong with it.
#[derive(Default)]
pub struct Typed {
    pub title: Option<String>,
    pub statement: Option<String>,
    pub themes: Option<Vec<Key>>,
    pub responses: Option<Vec<ContributionId>>,
    /// `keep`, `change`, `merge`, `drop` or nothing yet.
    pub chosen: String,
    pub into: String,
    pub reason: String,
    /// What is said to those whose challenge reached the threshold.
    pub answer: String,
    pub errors: Vec<FieldError>,
    pub conflict: bool,
}

/// The wish that a form describes, or the field that does not say enough.
fn wish_of(fields: &Fields) -> Result<Wish, FieldError> {
    match fields.text("outcome") {
        "keep" => Ok(Wish::Keep),
        "drop" => Ok(Wish::Drop),
        "change" => Ok(Wish::Change {
            statement: fields.text("statement").to_owned(),
        }),
        "merge" => match Key::parse(fields.text("into")) {
            Some(into) => Ok(Wish::Merge { into }),
            None => Err(FieldError::new("into", "desk-error-target")),
        },
        _ => Err(FieldError::new("outcome", "desk-error-outcome-empty")),
    }
}

/// What must be mended, if that is what went wrong.
fn mend(error: &DecideFindingError, merges: bool) -> Option<FieldError> {
    match error {
        DecideFindingError::Reason(error) => {
            Some(FieldError::of_text("reason", *error, "desk-error-decision-empty"))
        }
        DecideFindingError::Statement(error) => Some(FieldError::of_text(
            "statement",
            *error,
            "desk-error-statement-empty",
        )),
        DecideFindingError::Unchanged => Some(FieldError::new("statement", "desk-error-unchanged")),
        DecideFindingError::Answer(error) => Some(FieldError::of_text("answer", *error, ANSWER_EMPTY)),
        DecideFindingError::BadTarget if merges => Some(FieldError::new("into", "desk-error-target")),
        DecideFindingError::BadTarget => Some(FieldError::new("outcome", "desk-error-carries-others")),
        DecideFindingError::StillOpen => Some(FieldError::new("outcome", "desk-error-still-open")),
        DecideFindingError::NoSuchFinding | DecideFindingError::Step(_) | DecideFindingError::Store(_) => {
            None
        }
    }
}

pub async fn decision(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Lead], Key::parse).await?;
    honour(&view, &fields, &format!("finding:{slug}:{id}"))?;
    let (reason, answer) = (fields.text("reason").to_owned(), fields.text("answer").to_owned());
    let kept = Typed {
        statement: Some(fields.text("statement").to_owned()),
        chosen: fields.text("outcome").to_owned(),
        into: fields.text("into").to_owned(),
        reason: reason.clone(),
        answer: answer.clone(),
        ..Typed::default()
    };
    let wish = match wish_of(&fields) {
        Ok(wish) => wish,
        Err(error) => {
            return show(
                &view,
                &person,
                &slug,
                id,
                Typed {
                    errors: vec![error],
                    ..kept
                },
            )
            .await;
        }
    };
    let merges = matches!(wish, Wish::Merge { .. });
    let (engagement, by, now) = (slug.clone(), Hand::Staff(person.id), view.clock.now());
    let decision = Decision { wish, reason, answer };
    let error = match view
        .store
        .write(move |c| decide_finding(c, &engagement, id, &decision, (by, now)))
        .await
    {
        Ok(()) => {
            return Ok(answer::see_other(&format!(
                "{}?done=decided",
                desk::finding(&slug, id)
            )));
        }
        Err(error) => error,
    };
    let typed = match (mend(&error, merges), error) {
        (Some(error), _) => Typed {
            errors: vec![error],
            ..kept
        },
        (None, DecideFindingError::Step(_) | DecideFindingError::Store(StoreError::Conflict)) => Typed {
            conflict: true,
            ..kept
        },
        (None, DecideFindingError::Store(error)) => return Err(error.into()),
        (None, _) => return Err(PageError::NotFound),
    };
    show(&view, &person, &slug, id, typed).await
}

/// The answer to a challenge that reached the threshold after the decision.
pub async fn answer(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Lead], Key::parse).await?;
    honour(&view, &fields, &format!("finding:{slug}:{id}"))?;
    let words = fields.text("answer").to_owned();
    let (engagement, typed) = (slug.clone(), words.clone());
    let (by, now) = (Hand::Staff(person.id), view.clock.now());
    let errors = match view
        .store
        .write(move |c| answer_challenge(c, &engagement, id, &typed, (by, now)))
        .await
    {
        Ok(()) => {
            return Ok(answer::see_other(&format!(
                "{}?done=answered",
                desk::finding(&slug, id)
            )));
        }
        Err(AnswerError::Words(error)) => vec![FieldError::of_text("answer", error, ANSWER_EMPTY)],
        // Somebody was first, or the challenge has fallen below the threshold.
        Err(AnswerError::NothingToAnswer | AnswerError::Store(StoreError::Conflict)) => Vec::new(),
        Err(AnswerError::Store(error)) => return Err(error.into()),
    };
    let typed = Typed {
        answer: words,
        conflict: errors.is_empty(),
        errors,
        ..Typed::default()
    };
    show(&view, &person, &slug, id, typed).await
}

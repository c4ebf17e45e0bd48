//! Two forms beside a decision: words are put aside for a reason, or under another question of their phase. The page
//! that holds them is `waiting`.

use crate::actions::decide::DecideError;
use crate::actions::put_off::{hold, move_to};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::staff::Duty;
use crate::publish::edition::Edition;
use crate::store::contributions::Contribution;
use crate::web::answer;
use crate::web::desk::forms::{Choice, enter, honour};
use crate::web::desk::narrowing::Narrowing;
use crate::web::desk::ruling::Typed;
use crate::web::desk::waiting::{purpose, show};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::paths::desk;
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// Facts of the component `desk.putting_off`; a list that is empty offers nothing.
#[derive(Serialize, Clone, Default)]
pub struct PuttingOff {
    pub hold_action: String,
    pub reasons: Vec<Choice>,
    pub move_action: String,
    /// The other questions, themes or findings of the phase.
    pub questions: Vec<Choice>,
}

impl PuttingOff {
    /// What is offered on a contribution that waits and that no colleague worries about; `movable` where it may go under
    /// another question.
    pub fn of(edition: &Edition, contribution: &Contribution, movable: bool, narrowing: &Narrowing) -> Self {
        let slug = edition.engagement.as_str();
        let reasons = edition.entries("hold").iter().map(|entry| Choice {
            value: entry.code.clone(),
            label: edition
                .text(&format!("list.hold.{}", entry.code), "en")
                .0
                .to_owned(),
            checked: false,
        });
        let phase = edition.prompt(contribution.prompt.0).map(|(phase, _)| phase);
        let others = phase
            .into_iter()
            .flat_map(|phase| &phase.prompts)
            .filter(|prompt| prompt.id != contribution.prompt.0 && movable);
        Self {
            hold_action: narrowing.at(&desk::hold(slug, contribution.id)),
            reasons: reasons.filter(|_| contribution.concern.is_none()).collect(),
            move_action: narrowing.at(&desk::question_of(slug, contribution.id)),
            questions: others
                .map(|prompt| Choice {
                    value: Key(prompt.id).to_string(),
                    label: prompt_title(edition, prompt, "en").0,
                    checked: false,
                })
                .collect(),
        }
    }

    pub fn sample() -> Self {
        let choice = |value: &str, label: &str| Choice {
            value: value.into(),
            label: label.into(),
            checked: false,
        };
        Self {
            hold_action: "/desk/ahp-strategy/queue/0/hold".into(),
            reasons: vec![choice("second-view", "A colleague should <look> at it")],
            move_action: "/desk/ahp-strategy/queue/0/question".into(),
            questions: vec![choice("00000000", "What <gets> in the way?")],
        }
    }
}

/// Which of the two forms was sent.
#[derive(Clone, Copy)]
enum Off {
    Aside,
    Elsewhere,
}

pub async fn aside(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    put_off(view, req, path.into_inner(), fields, Off::Aside).await
}

pub async fn elsewhere(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    put_off(view, req, path.into_inner(), fields, Off::Elsewhere).await
}

async fn put_off(
    view: View,
    req: HttpRequest,
    (slug, id): (String, String),
    fields: Fields,
    off: Off,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    let narrowing = Narrowing::read(&view.query, &*view.edition(&slug)?)?;
    honour(&view, &fields, &purpose(id))?;
    let (engagement, staff, now) = (slug.clone(), person.id, view.clock.now());
    let read = fields.text("read").parse().unwrap_or(-1);
    let (chosen, field, mend, done) = match off {
        Off::Aside => (
            fields.text("hold").to_owned(),
            "hold",
            "desk-error-hold-empty",
            "held",
        ),
        Off::Elsewhere => (
            fields.text("question").to_owned(),
            "question",
            "desk-error-question-empty",
            "moved",
        ),
    };
    let asked_again = || Typed {
        errors: vec![FieldError::new(field, mend)],
        ..Typed::default()
    };
    let prompt = Key::parse(&chosen);
    if chosen.is_empty() || (matches!(off, Off::Elsewhere) && prompt.is_none()) {
        return show(&view, &person, &slug, id, asked_again(), "").await;
    }
    let put = view
        .store
        .write(move |c| match (off, prompt) {
            (Off::Elsewhere, Some(prompt)) => move_to(c, &engagement, id, prompt, read, staff, now),
            _ => hold(c, &engagement, id, &chosen, read, staff, now),
        })
        .await;
    match put {
        Ok(()) => Ok(answer::see_other(&narrowing.after(&desk::queue(&slug), done))),
        Err(DecideError::NoSuchReason | DecideError::NoSuchQuestion) => {
            show(&view, &person, &slug, id, asked_again(), "").await
        }
        Err(
            DecideError::AlreadyDecided(_)
            | DecideError::OwnRefusal
            | DecideError::OwnAcceptance
            | DecideError::Unread,
        ) => show(&view, &person, &slug, id, Typed::default(), "decided").await,
        Err(DecideError::Changed) => show(&view, &person, &slug, id, Typed::default(), "changed").await,
        Err(DecideError::NoSuchContribution | DecideError::NoWorryHere) => Err(PageError::NotFound),
        Err(DecideError::Store(error)) => Err(error.into()),
    }
}

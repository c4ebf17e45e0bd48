//! One contribution with its decision. Of two who decide at once the second is told who was first, and when; who read
//! words that their author changed meanwhile is shown the new ones.

use crate::actions::close_comments::may_close;
use crate::actions::decide::{DecideError, Ruling, decide_alike, decide_on_read, list_alike};
use crate::actions::notice::notice;
use crate::actions::put_off::may_move;
use crate::actions::take_back::may_take_back;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::revision::RevisionState;
use crate::domain::staff::Duty;
use crate::store::versions::Version;
use crate::store::{StoreError, contributions, decisions, sealed_originals, versions};
use crate::web::answer;
use crate::web::desk::forms::known_language;
use crate::web::desk::narrowing::Narrowing;
use crate::web::desk::putting_off::PuttingOff;
use crate::web::desk::queue::{WaitingCard, card};
use crate::web::desk::ruling::{self, ConcernChoice, DecidedBy, RulingForm, Typed};
use crate::web::desk::several;
use crate::web::desk::waiting_page::{Earlier, Reversal, WaitingPage};
use crate::web::desk::{around, forms};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::marked::pieces;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

pub(super) async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: ContributionId,
    typed: Typed,
    conflict: &'static str,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let narrowing = Narrowing::read(&view.query, &edition)?;
    let (asked, staff) = (slug.to_owned(), person.id);
    let found = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find_in(c, &asked, id)? else {
                return Ok(None);
            };
            let alike = list_alike(c, &asked, &contribution)?.len();
            let (decided, wordings) = (decisions::list(c, id)?, versions::list(c, id)?);
            let may = (
                may_take_back(c, &asked, id, staff)?,
                may_move(c, &contribution)?,
                sealed_originals::find(c, id)?.is_some(),
            );
            Ok::<_, StoreError>(Some((contribution, alike, decided, wordings, may)))
        })
        .await?;
    let (contribution, alike, decided, wordings, (reversible, movable, sealed)) =
        found.ok_or(PageError::NotFound)?;
    let read = wordings.last().map_or(0, |version| version.number);
    let card = WaitingCard {
        alike,
        ..card(&edition, &contribution)
    };
    let was_covered = decided.iter().any(|decision| decision.outcome == "redacted");
    let worried = matches!(contribution.state, ContributionState::Escalated { .. });
    let (escalated, decided): (Vec<_>, Vec<_>) = decided
        .iter()
        .map(|decision| DecidedBy::of(&edition, decision))
        .partition(|decision| worried && decision.outcome == "escalated");
    // What the program marked is chosen at first; a moderator may worry about something else.
    let concerns = match (worried, typed.concern.as_str()) {
        (true, _) => Vec::new(),
        (false, "") => ConcernChoice::all(card.concern),
        (false, typed) => ConcernChoice::all(typed),
    };
    let open = matches!(
        contribution.state,
        ContributionState::Received | ContributionState::Escalated { .. }
    );
    let page = WaitingPage {
        withdrawn: contribution.state.name() == "withdrawn",
        // An engagement that is older than covering has no reasons to choose from.
        cover_href: if open && !contribution.words.is_empty() && !edition.entries("cover").is_empty() {
            narrowing.at(&desk::cover(slug, id))
        } else {
            String::new()
        },
        original_href: if sealed && person.may(slug, Duty::OpenOriginals) {
            desk::original(slug, id)
        } else {
            String::new()
        },
        open,
        pieces: pieces(&contribution.words, &notice(&contribution.words).personal),
        putting_off: if contribution.state == ContributionState::Received {
            PuttingOff::of(&edition, &contribution, movable, &narrowing)
        } else {
            PuttingOff::default()
        },
        reversal: reversible
            .then(|| Reversal {
                id: id.to_string(),
                action: narrowing.at(&desk::reversals(slug)),
                ticket: several::ticket_of(view, slug),
            })
            .into_iter()
            .collect(),
        held: contribution.held.is_some(),
        escalated,
        card,
        back_href: narrowing.at(&desk::queue(slug)),
        rest_href: desk::rest(slug, ""),
        comments_href: if may_close(&contribution) && !edition.entries("closing").is_empty() {
            desk::comments(slug, id)
        } else {
            String::new()
        },
        form: RulingForm {
            concerns,
            alike,
            ..RulingForm::of(
                view,
                &edition,
                &purpose(id),
                narrowing.at(&desk::decision(slug, id)),
                read,
                &typed,
            )
        },
        earlier: earlier(wordings, was_covered),
        decided,
        errors: typed.errors,
        conflict,
    };
    let status = forms::status_after(!page.conflict.is_empty(), &page.errors);
    answer::private(view, status, &page, &around(view, person, slug)?)
}

/// The wordings before the one that stands, last to first.
fn earlier(wordings: Vec<Version>, was_covered: bool) -> Vec<Earlier> {
    wordings
        .into_iter()
        .filter(|version| version.state == RevisionState::Taken)
        .rev()
        .skip(1)
        .map(|version| Earlier {
            sealed: was_covered && version.words.is_empty(),
            words: version.words,
            lang: known_language(version.lang),
            on: version.written_on.to_string(),
        })
        .collect()
}

pub(super) fn purpose(id: ContributionId) -> String {
    format!("decide:{id}")
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let person = forms::enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    show(&view, &person, &slug, id, Typed::default(), "").await
}

pub async fn decision(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let person = forms::enter(&view, &req, &slug, &[Duty::Moderate]).await?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    let now = view.clock.now();
    let narrowing = Narrowing::read(&view.query, &*view.edition(&slug)?)?;
    forms::honour(&view, &fields, &purpose(id))?;
    let (judgement, typed) = match ruling::read(&fields, true) {
        Ok(read) => read,
        Err(typed) => return show(&view, &person, &slug, id, *typed, "").await,
    };
    let together = typed.together;
    let done = match judgement.ruling {
        Ruling::Publish => "published",
        Ruling::Decline { .. } => "declined",
        Ruling::Escalate { .. } => "escalated",
    };
    let (engagement, staff) = (slug.clone(), person.id);
    let decided = view
        .store
        .write(move |c| {
            let act = if together { decide_alike } else { decide_on_read };
            act(c, &engagement, id, &judgement, staff, now)
        })
        .await;
    match decided {
        Ok(()) => {
            let queue = narrowing.after(&desk::queue(&slug), done);
            Ok(answer::see_other(&desk::naming(
                &queue,
                &[("last", [id].as_slice())],
            )))
        }
        Err(
            DecideError::AlreadyDecided(_)
            | DecideError::OwnRefusal
            | DecideError::OwnAcceptance
            | DecideError::Unread,
        ) => show(&view, &person, &slug, id, typed, "decided").await,
        Err(DecideError::Changed) => show(&view, &person, &slug, id, typed, "changed").await,
        Err(DecideError::NoSuchReason) => {
            let errors = vec![FieldError::new("reason", "error-reason-empty")];
            show(&view, &person, &slug, id, Typed { errors, ..typed }, "").await
        }
        Err(DecideError::NoSuchContribution | DecideError::NoSuchQuestion | DecideError::NoWorryHere) => {
            Err(PageError::NotFound)
        }
        Err(DecideError::Store(error)) => Err(error.into()),
    }
}

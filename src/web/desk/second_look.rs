//! One appeal, or one change of public words, with its decision. Nobody decides on an appeal against their own
//! refusal.

use crate::actions::decide::{DecideError, Ruling};
use crate::actions::decide_appeal::decide_appeal;
use crate::actions::decide_change::decide_change;
use crate::actions::notice::notice_concern;
use crate::actions::redact::is_covered;
use crate::domain::appeal::{AppealState, may_decide};
use crate::domain::concern::Concern;
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::revision::RevisionState;
use crate::domain::staff::Duty;
use crate::store::appeals::{self, Appeal};
use crate::store::contributions::{self, Contribution};
use crate::store::decisions::{self, Decision};
use crate::store::versions::{self, Version};
use crate::store::{StoreError, reports, staff};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{arrive, honour, known_language, status_after};
use crate::web::desk::queue::{WaitingCard, card};
use crate::web::desk::ruling::{self, DecidedBy, RulingForm, Typed};
use crate::web::desk::second_look_page::{SecondLookPage, Wording};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

/// Everything that a second look looks at.
struct Found {
    contribution: Contribution,
    appeal: Option<Appeal>,
    waiting: Option<Version>,
    decided: Vec<Decision>,
    /// Parts of the words are covered.
    covered: bool,
    /// Readers have reported them.
    reported: bool,
    /// Who may decide on an appeal here, besides whoever refused the words.
    deciders: Vec<String>,
}

/// Whose it is to decide on an appeal.
fn duty_of(covered: bool) -> Duty {
    if covered {
        Duty::OpenOriginals
    } else {
        Duty::DecideAppeals
    }
}

async fn look_up(view: &View, slug: &str, id: ContributionId) -> Result<Found, PageError> {
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find_in(c, &asked, id)? else {
                return Ok(None);
            };
            let waiting = versions::list(c, id)?
                .into_iter()
                .find(|version| version.state == RevisionState::Waiting);
            let refused_by = decisions::find_refusal(c, id)?.map(|refusal| refusal.staff);
            let covered = is_covered(c, &contribution)?;
            Ok::<_, StoreError>(Some(Found {
                deciders: staff::list_others(c, &asked, duty_of(covered), refused_by)?,
                covered,
                reported: !reports::list_open_on(c, id, 1)?.is_empty(),
                contribution,
                appeal: appeals::find(c, id)?,
                waiting,
                decided: decisions::list(c, id)?,
            }))
        })
        .await?;
    found.ok_or(PageError::NotFound)
}

impl Found {
    fn is_appealed(&self) -> bool {
        self.appeal
            .as_ref()
            .is_some_and(|appeal| appeal.state == AppealState::Open)
    }

    /// An appeal waits, or was decided on these words as they stand.
    fn is_about_an_appeal(&self) -> bool {
        let settled = matches!(
            self.contribution.state,
            ContributionState::Published
                | ContributionState::Declined { .. }
                | ContributionState::Withdrawn { .. }
        );
        self.is_appealed() || (settled && self.appeal.is_some())
    }

    fn is_refused_by(&self, staff: i64) -> bool {
        let refusal = self
            .decided
            .iter()
            .rfind(|decision| decisions::REFUSALS.contains(&decision.outcome.as_str()));
        refusal.is_some_and(|refusal| !may_decide(staff, refusal.staff))
    }
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
    let mut found = look_up(view, slug, id).await?;
    let kind = match (found.is_appealed(), &found.waiting) {
        (true, _) => "appeal",
        (false, Some(_)) => "change",
        (false, None) => "over",
    };
    // Whoever decides on appeals alone reads what an appeal is or was about: no changes, and no words that wait.
    if (kind == "change" || !found.is_about_an_appeal()) && !person.may(slug, Duty::Moderate) {
        return Err(PageError::NotAllowed);
    }
    let may_open = person.may(slug, Duty::OpenOriginals);
    // Of words that are public in part an appeal may be open while a change waits: each is decided for itself.
    let change = found.waiting.take().filter(|_| kind == "change");
    let read = change.as_ref().map_or(0, |version| version.number);
    let page = SecondLookPage {
        kind,
        card: WaitingCard {
            // Of what was said last, a change or an appeal: it may worry where the earlier words did not.
            concern: change
                .as_ref()
                .map(|version| &version.words)
                .or(found.appeal.as_ref().map(|appeal| &appeal.words))
                .and_then(|words| notice_concern(words))
                .map_or("", Concern::as_str),
            ..card(&edition, &found.contribution)
        },
        back_href: desk::second_looks(slug),
        own_refusal: found.is_appealed() && found.is_refused_by(person.id),
        covered: kind == "appeal" && found.covered,
        needs_senior: kind == "appeal" && found.covered && !may_open,
        original_href: if kind == "appeal" && found.covered && may_open {
            desk::original(slug, id)
        } else {
            String::new()
        },
        deciders: found.deciders,
        reported_href: if found.reported {
            desk::reported(slug, id)
        } else {
            String::new()
        },
        form: {
            let action = desk::second_look_decision(slug, id);
            let form = RulingForm::of(view, &edition, &purpose(id), action, read, &typed);
            // Only words that stay declined as a whole may come into the list of such words.
            let listed = if kind == "appeal" && !found.covered {
                form.listed
            } else {
                Vec::new()
            };
            RulingForm { listed, ..form }
        },
        decided: found
            .decided
            .iter()
            .map(|decision| DecidedBy::of(&edition, decision))
            .collect(),
        new: change.map(|version| Wording {
            words: version.words,
            lang: known_language(version.lang),
            on: version.written_on.to_string(),
        }),
        appeal: found.appeal.map(|appeal| Wording {
            words: appeal.words,
            lang: String::new(),
            on: appeal.raised_on.to_string(),
        }),
        withdrawn: found.contribution.state.name() == "withdrawn",
        errors: typed.errors,
        conflict,
    };
    let status = status_after(!page.conflict.is_empty(), &page.errors);
    answer::private(view, status, &page, &around(view, person, slug)?)
}

fn purpose(id: ContributionId) -> String {
    format!("second-look:{id}")
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::DecideAppeals], ContributionId::parse).await?;
    show(&view, &person, &slug, id, Typed::default(), "").await
}

pub async fn decision(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::DecideAppeals], ContributionId::parse).await?;
    let now = view.clock.now();
    honour(&view, &fields, &purpose(id))?;
    let (judgement, typed) = match ruling::read(&fields, false) {
        Ok(read) => read,
        Err(typed) => return show(&view, &person, &slug, id, *typed, "").await,
    };
    // A page of an appeal shows no new wording, a page of a change shows one.
    let is_change = judgement.read > 0;
    if is_change && !person.may(&slug, Duty::Moderate) {
        return Err(PageError::NotAllowed);
    }
    let done = match (is_change, &judgement.ruling) {
        (true, Ruling::Publish) => "change-published",
        (true, Ruling::Decline { .. }) => "change-declined",
        (false, Ruling::Publish) => "appeal-allowed",
        (false, Ruling::Decline { .. }) => "appeal-upheld",
        (_, Ruling::Escalate { .. }) => return Err(PageError::NotFound),
    };
    if !is_change && look_up(&view, &slug, id).await?.covered && !person.may(&slug, Duty::OpenOriginals) {
        return Err(PageError::NotAllowed);
    }
    let (engagement, staff, keys) = (slug.clone(), person.id, view.keys.clone());
    let decided = view
        .store
        .write(move |c| {
            if is_change {
                decide_change(c, &engagement, id, &judgement, staff, now)
            } else {
                decide_appeal(c, &keys, &engagement, id, &judgement, staff, now)
            }
        })
        .await;
    match decided {
        Ok(()) => {
            // The earlier words must not be on any page for a moment longer.
            view.app.forget_pages();
            let list = desk::second_looks(&slug);
            Ok(answer::see_other(&format!("{list}?done={done}")))
        }
        Err(DecideError::AlreadyDecided(_)) => show(&view, &person, &slug, id, typed, "decided").await,
        Err(DecideError::Unread) => show(&view, &person, &slug, id, typed, "unread").await,
        Err(DecideError::Changed) => show(&view, &person, &slug, id, typed, "changed").await,
        Err(DecideError::OwnRefusal | DecideError::OwnAcceptance) => {
            show(&view, &person, &slug, id, typed, "own").await
        }
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

//! Saying what one thinks of a contribution: agree, disagree, not sure, or nothing any more.
//! What others think is shown after one's own and never before. The first stance sets the one cookie that a citizen ever gets here.

use crate::actions::take_stance::{self, StanceError, take_stance};
use crate::chance;
use crate::domain::audience::Audience;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::phase::NotAccepted;
use crate::domain::stance::{Judge, Stance};
use crate::domain::voice::Voice as Speaker;
use crate::publish::edition::{Edition, PhaseEdition, PromptEdition};
use crate::store::shelves::{self, Shelved};
use crate::store::{StoreError, contributions, phases, stances};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::guard::{device_cookie, device_gone, device_token, voice_code};
use crate::web::limits::Attempt;
use crate::web::public::engagement::prompt_title;
use crate::web::public::prompt;
use crate::web::public::speaker::speaker;
use crate::web::public::stance_page::{StanceFigures, StancePage, WalkedPage};
use crate::web::public::standing::standing;
use crate::web::public::voices::Voice;
use crate::web::said::said;
use crate::web::view::View;
use crate::web::whereabouts::reason_words;
use crate::web::{answer, shell, ticket};
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use std::sync::Arc;

/// Why a stance was not taken.
pub enum NotTaken {
    Stance(StanceError),
    /// A browser without a token, where too many have asked for one.
    TooOften,
    Page(PageError),
}

impl From<StanceError> for NotTaken {
    fn from(error: StanceError) -> Self {
        Self::Stance(error)
    }
}

/// One released contribution and whoever looks at it.
pub struct Stand {
    edition: Arc<Edition>,
    id: ContributionId,
    pub shelved: Shelved,
    pub prompt: i64,
    phase: i64,
    speaker: Option<Speaker>,
    /// Nobody yet, where a citizen has not taken a stance in this phase.
    judge: Option<Judge>,
}

impl Stand {
    pub async fn of(view: &View, req: &HttpRequest, slug: &str, id: &str) -> Result<Self, PageError> {
        let edition = view.edition(slug)?;
        let id = ContributionId::parse(id).ok_or(PageError::NotFound)?;
        let (shelved, prompt) = view
            .store
            .read(move |c| {
                let shelved = shelves::list_shelved(c, vec![id.0.to_vec()])?.pop();
                let prompt = contributions::find(c, id)?.map(|contribution| contribution.prompt);
                Ok::<_, StoreError>((shelved, prompt))
            })
            .await?;
        let shelved = shelved
            .filter(|shelved| shelved.position <= edition.last_position)
            .ok_or(PageError::NotFound)?;
        let (phase, prompt) = prompt
            .and_then(|key| edition.prompt(key.0))
            .map(|(phase, prompt)| (phase.id, prompt.id))
            .ok_or(PageError::NotFound)?;
        let of_phase = phase_of(&edition, prompt)?;
        let speaker = speaker(view, req, of_phase.0).await?;
        let judge = judge_of(view, req, phase, speaker.as_ref());
        Ok(Self {
            edition,
            id,
            shelved,
            prompt,
            phase,
            speaker,
            judge,
        })
    }

    /// A form is for the words it was shown with: changed ones have another place.
    fn purpose(&self) -> String {
        format!("stance:{}:{}", self.id, self.shelved.position)
    }

    /// The page as it stands; `notice` is what has just gone wrong, if anything.
    async fn page(&self, view: &View, notice: &'static str) -> Result<StancePage, PageError> {
        let (phase, prompt) = phase_of(&self.edition, self.prompt)?;
        let slug = self.edition.engagement.as_str();
        let (id, mark) = (self.id, self.judge.map_or([0; 32], |judge| judge.mark));
        let (mine, figures) = view
            .store
            .read(move |c| Ok::<_, StoreError>((stances::find(c, id, &mark)?, stances::find_figures(c, id)?)))
            .await?;
        let (standing, reason) = standing(view, &self.edition, phase).await?;
        let notice = if standing.is_empty() { notice } else { standing };
        let (title, lang) = prompt_title(&self.edition, prompt, &view.reading.code());
        Ok(StancePage {
            voice: Voice::of(view, &self.edition, self.shelved.clone()),
            prompt_title: title,
            prompt_href: view.paths.prompt(slug, prompt.id),
            prompt_dir: crate::domain::reading::direction(&lang),
            prompt_lang: lang,
            action: view.paths.stance(slug, self.id),
            ticket: ticket::issue(&view.keys, &self.purpose(), chance::bytes(), view.clock.now()),
            mine: mine.map_or("", Stance::as_str),
            sets_cookie: self.judge.is_none(),
            speaks_as: speaks_as(view, &self.edition, self.speaker.as_ref()),
            figures: (mine.is_some() || notice == "over").then(|| StanceFigures::of(figures)),
            next_href: if standing.is_empty() {
                view.paths.walk_on(slug, prompt.id, self.id)
            } else {
                String::new()
            },
            notice,
            notice_reason: reason,
        })
    }

    async fn answer(
        &self,
        view: &View,
        status: StatusCode,
        page: &StancePage,
    ) -> Result<HttpResponse, PageError> {
        let mut answer = answer::private(view, status, page, &shell::of_form(view, &self.edition)?)?;
        if page.notice == "over" && self.judge.is_some() && self.speaker.is_none() {
            answer
                .add_cookie(&device_gone(view, self.phase))
                .map_err(|error| PageError::broken(&error))?;
        }
        Ok(answer)
    }

    /// Whose stance this form takes: a voice's, the device's, or that of a device which gets its token now.
    fn judge_now(&self, view: &View, nonce: &[u8; 16]) -> Result<(Judge, String), NotTaken> {
        if let Some(judge) = self.judge {
            return Ok((judge, String::new()));
        }
        if !view
            .limits
            .spend(Attempt::Device, view.visitor, "", view.face.day())
        {
            return Err(NotTaken::TooOften);
        }
        let token = take_stance::device_token(&view.keys, self.phase, nonce);
        let judge = take_stance::device(&view.keys, self.phase, &token)
            .ok_or(NotTaken::Page(PageError::Malformed))?;
        Ok((judge, token))
    }

    /// Takes a stance, or takes it back; answers the cookie that this browser is to keep, if any. `nonce` is that of a
    /// form's ticket, and of a form that takes no words: else a device's mark would follow from a contribution.
    pub async fn take(
        &self,
        view: &View,
        req: &HttpRequest,
        nonce: &[u8; 16],
        choice: Option<Stance>,
    ) -> Result<Option<Cookie<'static>>, NotTaken> {
        let (judge, token) = self.judge_now(view, nonce)?;
        let (engagement, phase) = (self.edition.engagement.clone(), self.phase);
        let read = (self.id, self.shelved.position);
        let clock = view.clock.clone();
        let phase = view
            .store
            .write(move |c| {
                take_stance(c, &engagement, read, &judge, choice, clock.now())?;
                Ok::<_, StanceError>(phases::find(c, phase)?)
            })
            .await?;
        let kept = Some(token)
            .filter(|token| !token.is_empty())
            .or_else(|| device_token(req, view, self.phase).filter(|_| self.speaker.is_none()));
        let closes_at = phase.and_then(|phase| phase.state.closes_at());
        Ok(kept
            .zip(closes_at)
            .map(|(token, closes_at)| device_cookie(view, self.phase, token, closes_at)))
    }

    /// The page again, with why nothing was taken.
    async fn refused(&self, view: &View, error: StanceError) -> Result<HttpResponse, PageError> {
        match error {
            StanceError::NotAccepted(refusal) => {
                let (notice, reason) = match refusal {
                    NotAccepted::NotYet { .. } => ("not-yet", String::new()),
                    NotAccepted::Paused { reason } => (
                        "paused",
                        reason_words(view, &self.edition, "pause", &(&reason).into()),
                    ),
                    NotAccepted::Over { .. } => ("over", String::new()),
                };
                let mut page = self.page(view, notice).await?;
                (page.notice, page.notice_reason, page.next_href) = (notice, reason, String::new());
                self.answer(view, StatusCode::CONFLICT, &page).await
            }
            StanceError::Store(StoreError::Busy | StoreError::Away(_)) => {
                let page = self.page(view, "busy").await?;
                self.answer(view, StatusCode::SERVICE_UNAVAILABLE, &page).await
            }
            StanceError::NoSuchContribution => Err(PageError::NotFound),
            StanceError::NotYourTurn => Err(PageError::AccountSignIn),
            StanceError::Store(error) => Err(error.into()),
        }
    }
}

fn phase_of(edition: &Edition, prompt: i64) -> Result<(&PhaseEdition, &PromptEdition), PageError> {
    edition.prompt(prompt).ok_or(PageError::NotFound)
}

/// Who judges here, as far as the browser shows: nobody yet, where a citizen has not taken a stance in this phase.
pub fn judge_of(view: &View, req: &HttpRequest, phase: i64, speaker: Option<&Speaker>) -> Option<Judge> {
    match speaker {
        Some(voice) => voice_code(req, view, phase)
            .and_then(|code| take_stance::professional(&view.keys, phase, &code, voice.audience)),
        None => {
            device_token(req, view, phase).and_then(|token| take_stance::device(&view.keys, phase, &token))
        }
    }
}

fn speaks_as(view: &View, edition: &Edition, speaker: Option<&Speaker>) -> String {
    let Some(voice) = speaker else {
        return String::new();
    };
    let list = if voice.audience == Audience::Other {
        "discipline"
    } else {
        "voice_group"
    };
    said(
        edition,
        &format!("list.{list}.{}", voice.group),
        &view.reading.code(),
    )
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let stand = Stand::of(&view, &req, &slug, &id).await?;
    let page = stand.page(&view, "").await?;
    stand.answer(&view, StatusCode::OK, &page).await
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let stand = Stand::of(&view, &req, &slug, &id).await?;
    let now = view.clock.now();
    let Ok(ticket) = ticket::check(&view.keys, &stand.purpose(), fields.text("ticket"), now) else {
        let page = stand.page(&view, "stale").await?;
        return stand.answer(&view, StatusCode::UNPROCESSABLE_ENTITY, &page).await;
    };
    let choice = match fields.text("stance") {
        "none" => None,
        chosen => Some(Stance::parse(chosen).ok_or(PageError::Malformed)?),
    };
    match stand.take(&view, &req, &ticket.nonce, choice).await {
        Ok(cookie) => {
            let mut answer = answer::see_other(&view.paths.stance(&slug, stand.id));
            if let Some(cookie) = cookie {
                answer
                    .add_cookie(&cookie)
                    .map_err(|error| PageError::broken(&error))?;
            }
            Ok(answer)
        }
        Err(NotTaken::TooOften) => Err(PageError::TooOften),
        Err(NotTaken::Page(error)) => Err(error),
        Err(NotTaken::Stance(error)) => stand.refused(&view, error).await,
    }
}

/// How many places of the public list are looked up at once.
const SAMPLE: usize = 48;

/// Leads to a contribution that this device has not judged. Places are drawn evenly over the whole list, whatever the
/// visitor saw before, so that what came late is judged as much as what came early; the order is never the same.
pub async fn walk(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (phase, of, key) = prompt::find(&edition, &id)?;
    let speaker = speaker(&view, &req, phase).await?;
    let mark = judge_of(&view, &req, phase.id, speaker.as_ref()).map_or([0; 32], |judge| judge.mark);
    let from = view.asked_for("from").and_then(|id| ContributionId::parse(&id));
    let places = places(edition.last_position);
    let last = edition.last_position.saturating_add(1);
    let found = view
        .store
        .read(move |c| another(c, key, &places, last, &mark, from))
        .await?;
    if let Some(next) = found {
        return Ok(answer::see_other(&view.paths.stance(&slug, next)));
    }
    let (title, lang) = prompt_title(&edition, of, &view.reading.code());
    let page = WalkedPage {
        any: of.voices != crate::publish::edition::Shown::NONE,
        prompt_title: title,
        prompt_href: view.paths.prompt(&slug, of.id),
        prompt_dir: crate::domain::reading::direction(&lang),
        prompt_lang: lang,
    };
    answer::private(&view, StatusCode::OK, &page, &shell::of_form(&view, &edition)?)
}

/// Random places from 1 to `last`.
fn places(last: i64) -> Vec<i64> {
    let last = last.unsigned_abs().max(1);
    (0..SAMPLE)
        .map(|_| u64::from_be_bytes(chance::bytes()) % last + 1)
        .filter_map(|place| i64::try_from(place).ok())
        .collect()
}

/// One of the places drawn; where all of those are judged or of another prompt, the next below one of them, or the
/// first from the top.
fn another(
    c: &mut crate::store::Connection,
    prompt: Key,
    places: &[i64],
    last: i64,
    mark: &[u8; 32],
    from: Option<ContributionId>,
) -> Result<Option<ContributionId>, StoreError> {
    let fresh = |found: Vec<ContributionId>| found.into_iter().find(|id| Some(*id) != from);
    // The rows come in the index's order, so dice must choose among them, evenly: by the ids' own order some would come
    // first far more often than others.
    let mut drawn = stances::list_unjudged(c, prompt, places, mark)?;
    let dice = u64::from_be_bytes(chance::bytes()).checked_rem(u64::try_from(drawn.len()).unwrap_or(1));
    drawn.rotate_left(dice.and_then(|dice| usize::try_from(dice).ok()).unwrap_or(0));
    if let Some(id) = fresh(drawn) {
        return Ok(Some(id));
    }
    for before in [places.first().copied().unwrap_or(last), last] {
        if let Some(id) = fresh(stances::next_unjudged(c, prompt, before, mark, 2)?) {
            return Ok(Some(id));
        }
    }
    // The one that was just skipped is all that is left.
    Ok(stances::next_unjudged(c, prompt, last, mark, 1)?.pop())
}

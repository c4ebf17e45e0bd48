//! What others said already, offered on the check page to someone who is about to say it.
//!
//! They can agree with it on the spot, and send their own words all the same. Nothing is offered before the words are written, so that nobody is led;
//! where nothing can be offered the check page is as it would be without.

use crate::actions::take_stance::StanceError;
use crate::chance;
use crate::domain::ids::Key;
use crate::domain::phase::NotAccepted;
use crate::domain::public_reason::PublicReason;
use crate::domain::stance::Stance;
use crate::domain::voice::Voice as Speaker;
use crate::publish::edition::{Edition, PhaseEdition};
use crate::store::shelves::Shelved;
use crate::store::{Connection, StoreError, stances};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::public::engagement::prompt_title;
use crate::web::public::prompt::find;
use crate::web::public::similar_page::{AgreedPage, Offer, Offered};
use crate::web::public::stance::{NotTaken, Stand, judge_of};
use crate::web::public::stand::{Told, context_of};
use crate::web::public::voices::Voice;
use crate::web::view::View;
use crate::web::whereabouts::reason_words;
use crate::web::{answer, shell, ticket};
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// Not the contribution's own: its nonce makes the device's token, which must not follow from the words.
fn purpose(prompt: Key) -> String {
    format!("agree:{prompt}")
}

/// What a draft is like, without what its writer has judged already.
pub async fn offer(
    view: &View,
    req: &HttpRequest,
    edition: &Edition,
    phase: &PhaseEdition,
    prompt: Key,
    draft: &str,
    speaker: Option<&Speaker>,
) -> Offer {
    let takes_any = edition.invites(phase) && !view.store.is_read_only() && !draft.is_empty();
    let Some(shelf) = view.similar().of(prompt).filter(|_| takes_any).cloned() else {
        return Offer::default();
    };
    let judge = judge_of(view, req, phase.id, speaker);
    let mark = judge.map_or([0; 32], |judge| judge.mark);
    let (last, words) = (edition.last_position, draft.to_owned());
    let found = view
        .store
        .read(move |c| {
            let found = shelf.find(c, prompt, &words, last)?;
            not_judged(c, found, &mark)
        })
        .await;
    let found = found.unwrap_or_else(|error| {
        tracing::warn!(%error, "nothing was offered");
        Vec::new()
    });
    Offer {
        action: view.paths.agreement(&edition.engagement, prompt.0),
        ticket: ticket::issue(&view.keys, &purpose(prompt), chance::bytes(), view.clock.now()),
        sets_cookie: judge.is_none(),
        voices: found
            .into_iter()
            .map(|shelved| Offered {
                key: format!("{}.{}", shelved.id, shelved.position),
                voice: Voice::of(view, edition, shelved),
            })
            .collect(),
    }
}

fn not_judged(c: &mut Connection, found: Vec<Shelved>, mark: &[u8; 32]) -> Result<Vec<Shelved>, StoreError> {
    let mut fresh = Vec::new();
    for voice in found {
        if stances::find(c, voice.id, mark)?.is_none() {
            fresh.push(voice);
        }
    }
    Ok(fresh)
}

/// What came of agreeing: with whom, and the cookie that the browser is to keep.
type Agreed = (Voice, Option<Cookie<'static>>);

/// Why someone could not agree: a status, its words by key, and a reason of the team's.
struct Refusal(StatusCode, &'static str, Option<PublicReason>);

impl Refusal {
    fn new(status: StatusCode, notice: &'static str) -> Self {
        Self(status, notice, None)
    }
}

impl From<NotTaken> for Refusal {
    fn from(error: NotTaken) -> Self {
        match error {
            NotTaken::TooOften => Self::new(StatusCode::TOO_MANY_REQUESTS, "busy"),
            NotTaken::Stance(StanceError::NotAccepted(refusal)) => match refusal {
                NotAccepted::NotYet { .. } => Self::new(StatusCode::CONFLICT, "not-yet"),
                NotAccepted::Paused { reason } => Self(StatusCode::CONFLICT, "paused", Some(reason)),
                NotAccepted::Over { .. } => Self::new(StatusCode::CONFLICT, "over"),
            },
            NotTaken::Stance(StanceError::NoSuchContribution | StanceError::NotYourTurn) => {
                Self::new(StatusCode::CONFLICT, "gone")
            }
            NotTaken::Stance(StanceError::Store(_)) | NotTaken::Page(_) => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy")
            }
        }
    }
}

async fn agree(
    view: &View,
    req: &HttpRequest,
    edition: &Edition,
    prompt: Key,
    fields: &Fields,
) -> Result<Agreed, Refusal> {
    let now = view.clock.now();
    let Ok(ticket) = ticket::check(&view.keys, &purpose(prompt), fields.text("agree"), now) else {
        return Err(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, "stale"));
    };
    let gone = || Refusal::new(StatusCode::CONFLICT, "gone");
    // With its place: changed words have another one, and are not what was agreed with.
    let (id, place) = fields.text("of").split_once('.').ok_or_else(gone)?;
    let stand = match Stand::of(view, req, &edition.engagement, id).await {
        Ok(stand) if stand.prompt == prompt.0 && stand.shelved.position.to_string() == place => stand,
        Ok(_) | Err(PageError::NotFound) => return Err(gone()),
        Err(error) => return Err(NotTaken::Page(error).into()),
    };
    let cookie = stand.take(view, req, &ticket.nonce, Some(Stance::Agree)).await?;
    Ok((Voice::of(view, edition, stand.shelved), cookie))
}

/// Agreeing with one of them. The words that were being checked come along and go back, whatever happens.
pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (_, prompt, key) = find(&edition, &id)?;
    let (title, lang) = prompt_title(&edition, prompt, &view.reading.code());
    let mut page = AgreedPage {
        prompt_title: title,
        prompt_dir: crate::domain::reading::direction(&lang),
        prompt_lang: lang,
        prompt_href: view.paths.prompt(&slug, key.0),
        check_href: view.paths.check(&slug, key.0),
        words: fields.text("words").to_owned(),
        verdict: fields.text("verdict").to_owned(),
        told: Told::of(&view, &edition, context_of(&edition, &fields).unwrap_or_default()),
        ticket: fields.text("ticket").to_owned(),
        voice: None,
        notice: "",
        notice_reason: String::new(),
    };
    let shell = shell::of_form(&view, &edition)?;
    match agree(&view, &req, &edition, key, &fields).await {
        Ok((voice, cookie)) => {
            page.voice = Some(voice);
            let mut answer = answer::private(&view, StatusCode::OK, &page, &shell)?;
            if let Some(cookie) = cookie {
                answer
                    .add_cookie(&cookie)
                    .map_err(|error| PageError::broken(&error))?;
            }
            Ok(answer)
        }
        Err(Refusal(status, notice, reason)) => {
            page.notice = notice;
            page.notice_reason = reason
                .map(|reason| reason_words(&view, &edition, "pause", &(&reason).into()))
                .unwrap_or_default();
            answer::private(&view, status, &page, &shell)
        }
    }
}

//! The texts of a phase that is ahead, in one reading after the other: where a critical friend signs them or objects.
//!
//! Not here: the page on which a text is changed (`text`).

use crate::actions::prepare::{PrepareError, Reading, sign, texts_hash};
use crate::domain::reading::direction;
use crate::domain::staff::Duty;
use crate::domain::wording::is_needed;
use crate::domain::words::TITLE_LIMIT;
use crate::store::phases::Phase;
use crate::store::wordings::Texts;
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{enter, honour, status_after, ticket_for};
use crate::web::desk::phase_step::{find, purpose};
use crate::web::desk::readiness::back;
use crate::web::desk::readiness_page::{OtherReading, PhaseText, ReadinessTextsPage};
use crate::web::desk::texts::{known, load};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::said::said;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

/// What a form held that was refused.
#[derive(Default)]
struct Refused {
    reason: String,
    errors: Vec<FieldError>,
    changed: bool,
}

fn show(
    view: &View,
    person: &Colleague,
    (phase, code): (&Phase, &str),
    texts: &Texts,
    refused: Refused,
) -> Result<HttpResponse, PageError> {
    let slug = phase.engagement.as_str();
    let edition = view.edition(slug)?;
    let reading = known(texts, code)?;
    let mut readings = Vec::new();
    for other in texts.readings() {
        let known = known(texts, &other)?;
        let languages = view.renderer.languages();
        readings.push(OtherReading {
            name: languages
                .own_name(&known.language)
                .unwrap_or(&known.language)
                .to_owned(),
            variant: known.variant.as_str(),
            href: if other == code {
                String::new()
            } else {
                desk::readiness_texts(slug, phase.ordinal, &other)
            },
            code: other,
        });
    }
    let page = ReadinessTextsPage {
        name: said(&edition, &format!("phase.{}.name", phase.kind.as_str()), "en"),
        audiences: phase.audiences.iter().map(|audience| audience.as_str()).collect(),
        reading: code.to_owned(),
        own_dir: direction(&reading.language),
        own_lang: reading.language,
        readings,
        texts: texts
            .words
            .keys()
            .filter(|key| is_needed(phase.kind, key))
            .map(|key| PhaseText {
                key: key.clone(),
                words: texts.words(key, code).unwrap_or_default().to_owned(),
            })
            .collect(),
        back_href: desk::readiness(slug),
        action: if person.may(slug, Duty::Sign) && phase.state.is_ahead() {
            desk::readiness_texts(slug, phase.ordinal, code)
        } else {
            String::new()
        },
        ticket: ticket_for(view, &purpose(slug, phase.ordinal)),
        read: texts_hash(texts, phase.kind),
        reason: refused.reason,
        limit: TITLE_LIMIT,
        errors: refused.errors,
        changed: refused.changed,
    };
    let status = status_after(page.changed, &page.errors);
    answer::private(view, status, &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, i32, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, ordinal, code) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::ReadTexts]).await?;
    let texts = load(&view, &slug).await?;
    let phase = find(&view, &slug, ordinal).await?;
    show(&view, &person, (&phase, &code), &texts, Refused::default())
}

/// The last word of a critical friend on the texts of a phase.
pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, i32, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, ordinal, code) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Sign]).await?;
    honour(&view, &fields, &purpose(&slug, ordinal))?;
    let phase = find(&view, &slug, ordinal).await?;
    let reason = fields.text("reason").to_owned();
    let mut refused = Refused {
        reason: reason.clone(),
        ..Refused::default()
    };
    let done = match fields.text("word") {
        "signed" => Some("signed"),
        "objected" => Some("objected"),
        _ => None,
    };
    if let Some(done) = done {
        let reading = Reading {
            phase: phase.id,
            staff: person.id,
            read: fields.text("read").to_owned(),
            objection: (done == "objected").then_some(reason),
        };
        let (asked, clock) = (slug.clone(), view.clock.clone());
        let act = move |c: &mut _| sign(c, &asked, &reading, clock.now());
        match view.store.write(act).await {
            Ok(()) => return Ok(back(&slug, done)),
            Err(PrepareError::Reason(error)) => {
                refused.errors = vec![FieldError::of_text("reason", error, "desk-error-objection-empty")];
            }
            Err(PrepareError::Changed) => refused.changed = true,
            Err(PrepareError::NotTheirs) => return Err(PageError::NotAllowed),
            Err(PrepareError::NoSuchPhase) => return Err(PageError::NotFound),
            Err(PrepareError::NotAhead | PrepareError::Already) => return Err(PageError::Conflict),
            Err(PrepareError::Store(error)) => return Err(error.into()),
        }
    } else {
        refused.errors = vec![FieldError::new("word", "desk-error-word-empty")];
    }
    let texts = load(&view, &slug).await?;
    show(&view, &person, (&phase, &code), &texts, refused)
}

//! A moderator covers parts of words and publishes the rest, without script.
//! What a program noticed is offered, anything else is typed and found wherever it stands. What the public will read is
//! shown first.

use crate::actions::decide::DecideError;
use crate::actions::notice::notice;
use crate::actions::redact::{Redaction, redact};
use crate::domain::contribution::ContributionState;
use crate::domain::ids::ContributionId;
use crate::domain::personal::PersonalKind;
use crate::domain::redaction::{Cover, Covered, NoCover, cover, find_words};
use crate::domain::staff::Duty;
use crate::domain::words::{CONTRIBUTION_LIMIT, LETTER_LIMIT, TextError, Words};
use crate::publish::edition::Edition;
use crate::store::contributions::{self, Contribution};
use crate::store::{StoreError, versions};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::cover_page::{CoverPage, Noticed};
use crate::web::desk::forms::{Choice, arrive, honour, status_of, ticket_for};
use crate::web::desk::narrowing::Narrowing;
use crate::web::desk::queue::{WaitingCard, card};
use crate::web::desk::ruling::Typed;
use crate::web::desk::waiting;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::marked::{chosen, pieces};
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

fn purpose(id: ContributionId) -> String {
    format!("cover:{id}")
}

/// What a moderator has said is to be covered.
#[derive(Debug, Clone, Default)]
struct Asked {
    /// Places that a program noticed: `12-24`.
    ticked: Vec<String>,
    names: String,
    others: String,
    reason: String,
    reply: String,
    read: i64,
}

impl Asked {
    fn read(fields: &Fields) -> Self {
        Self {
            ticked: fields.all("at").into_iter().map(str::to_owned).collect(),
            names: fields.text("names").to_owned(),
            others: fields.text("others").to_owned(),
            reason: fields.text("cover").to_owned(),
            reply: fields.text("reply").to_owned(),
            // A page that does not say what it showed showed nothing that could be covered.
            read: fields.text("read").parse().unwrap_or(-1),
        }
    }

    /// What the page of the contribution keeps of it, where somebody else was first.
    fn kept(&self) -> Typed {
        Typed {
            reply: self.reply.clone(),
            ..Typed::default()
        }
    }

    /// All that a program noticed is ticked at first.
    fn first(words: &str, read: i64) -> Self {
        let noticed = pieces(words, &notice(words).personal);
        Self {
            ticked: noticed
                .into_iter()
                .map(|piece| piece.at)
                .filter(|at| !at.is_empty())
                .collect(),
            read,
            ..Self::default()
        }
    }
}

/// The covers of every line, wherever it stands; the number of the first line that stands nowhere.
fn find_lines(words: &str, typed: &str, kind: Covered) -> Result<Vec<Cover>, usize> {
    let mut covers = Vec::new();
    for (line, number) in typed.lines().zip(1..) {
        let Ok(sought) = Words::parse(line, CONTRIBUTION_LIMIT) else {
            continue;
        };
        let found = find_words(words, sought.as_str());
        if found.is_empty() {
            return Err(number);
        }
        covers.extend(found.into_iter().map(|(start, end)| Cover { start, end, kind }));
    }
    Ok(covers)
}

/// The words with everything covered that was asked for, and the reply; or what must be mended.
fn result(
    view: &View,
    edition: &Edition,
    contribution: &Contribution,
    asked: &Asked,
) -> Result<(String, String), Vec<FieldError>> {
    let words = contribution.words.as_str();
    let mut errors = Vec::new();
    let noticed = notice(words).personal;
    let mut covers: Vec<Cover> = asked
        .ticked
        .iter()
        .flat_map(|at| chosen(&noticed, at))
        .map(|span| Cover {
            start: span.start,
            end: span.end,
            kind: Covered::Personal(span.kind),
        })
        .collect();
    for (field, typed, kind) in [
        ("names", &asked.names, Covered::Personal(PersonalKind::Name)),
        ("others", &asked.others, Covered::Words),
    ] {
        match find_lines(words, typed, kind) {
            Ok(found) => covers.extend(found),
            Err(got) => errors.push(FieldError {
                got,
                ..FieldError::new(field, "desk-error-cover-absent")
            }),
        }
    }
    let left = cover(words, &covers, |kind| mark(view, edition, contribution, kind));
    if errors.is_empty() {
        match left {
            Err(NoCover::Nothing) => errors.push(FieldError::new("names", "desk-error-cover-nothing")),
            Err(NoCover::All) => errors.push(FieldError::new("names", "desk-error-cover-all")),
            Ok(_) => {}
        }
    }
    if !edition
        .entries("cover")
        .iter()
        .any(|entry| entry.code == asked.reason)
    {
        errors.push(FieldError::new("cover", "desk-error-cover-reason"));
    }
    let reply = match Words::parse(&asked.reply, LETTER_LIMIT) {
        Ok(words) => words.into_string(),
        Err(TextError::Empty) => String::new(),
        Err(error) => {
            errors.push(FieldError::of_text("reply", error, "error-too-long"));
            String::new()
        }
    };
    match left {
        Ok(left) if errors.is_empty() => Ok((left, reply)),
        _ => Err(errors),
    }
}

/// What stands in place of a covered part, in the language of the words: it is read aloud with them.
fn mark(view: &View, edition: &Edition, contribution: &Contribution, kind: Covered) -> String {
    let languages = view.renderer.languages();
    let lang = if languages.has(&contribution.lang) {
        &contribution.lang
    } else {
        edition.language()
    };
    languages
        .say(lang, &format!("redacted-{}", kind.as_str()), &[])
        .unwrap_or_else(|_| crate::domain::personal::REMOVED.to_owned())
}

/// The contribution with the number of its wording, if it still waits and has words.
async fn look_up(
    view: &View,
    slug: &str,
    id: ContributionId,
) -> Result<Option<(Contribution, i64)>, PageError> {
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find_in(c, &asked, id)? else {
                return Ok(None);
            };
            Ok::<_, StoreError>(Some((contribution, versions::latest_number(c, id)?)))
        })
        .await?
        .ok_or(PageError::NotFound)?;
    let open = matches!(
        found.0.state,
        ContributionState::Received | ContributionState::Escalated { .. }
    );
    Ok(Some(found).filter(|(contribution, _)| open && !contribution.words.is_empty()))
}

/// The form, or what would come of it.
fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    (contribution, asked): (&Contribution, Asked),
    (result, errors): (String, Vec<FieldError>),
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let narrowing = Narrowing::read(&view.query, &edition)?;
    let id = contribution.id;
    let cut = pieces(&contribution.words, &notice(&contribution.words).personal);
    let reasons: Vec<Choice> = edition
        .entries("cover")
        .iter()
        .map(|entry| Choice {
            value: entry.code.clone(),
            label: edition
                .text(&format!("list.cover.{}", entry.code), "en")
                .0
                .to_owned(),
            checked: entry.code == asked.reason,
        })
        .collect();
    let page = CoverPage {
        back_href: narrowing.at(&desk::waiting(slug, id)),
        card: WaitingCard {
            ..card(&edition, contribution)
        },
        noticed: cut
            .iter()
            .filter(|piece| !piece.at.is_empty())
            .map(|piece| Noticed {
                at: piece.at.clone(),
                text: piece.text.clone(),
                kind: piece.kind,
                checked: asked.ticked.contains(&piece.at),
            })
            .collect(),
        pieces: cut,
        reason: reasons
            .iter()
            .find(|reason| reason.checked && !result.is_empty())
            .map(|reason| reason.label.clone())
            .unwrap_or_default(),
        reasons,
        names: asked.names,
        others: asked.others,
        reply: asked.reply,
        reply_limit: LETTER_LIMIT,
        read: asked.read,
        ticket: ticket_for(view, &purpose(id)),
        look_action: narrowing.at(&desk::cover(slug, id)),
        publish_action: narrowing.at(&desk::redaction(slug, id)),
        result,
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    let Some((contribution, read)) = look_up(&view, &slug, id).await? else {
        return Ok(answer::see_other(&desk::waiting(&slug, id)));
    };
    let asked = Asked::first(&contribution.words, read);
    show(
        &view,
        &person,
        &slug,
        (&contribution, asked),
        (String::new(), Vec::new()),
    )
}

/// Shows what the public would read, or the form once more; writes nothing.
pub async fn look(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    honour(&view, &fields, &purpose(id))?;
    let asked = Asked::read(&fields);
    let contribution = match look_up(&view, &slug, id).await? {
        None => return waiting::show(&view, &person, &slug, id, asked.kept(), "decided").await,
        Some((_, number)) if number != asked.read => {
            return waiting::show(&view, &person, &slug, id, asked.kept(), "changed").await;
        }
        Some((contribution, _)) => contribution,
    };
    let edition = view.edition(&slug)?;
    let shown = if fields.text("step") == "change" {
        (String::new(), Vec::new())
    } else {
        match result(&view, &edition, &contribution, &asked) {
            Ok((left, _)) => (left, Vec::new()),
            Err(errors) => (String::new(), errors),
        }
    };
    show(&view, &person, &slug, (&contribution, asked), shown)
}

/// Publishes what is left.
pub async fn publish(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Moderate], ContributionId::parse).await?;
    honour(&view, &fields, &purpose(id))?;
    let asked = Asked::read(&fields);
    let Some((contribution, _)) = look_up(&view, &slug, id).await? else {
        return waiting::show(&view, &person, &slug, id, asked.kept(), "decided").await;
    };
    let edition = view.edition(&slug)?;
    let narrowing = Narrowing::read(&view.query, &edition)?;
    let (words, reply) = match result(&view, &edition, &contribution, &asked) {
        Ok(left) => left,
        Err(errors) => {
            return show(
                &view,
                &person,
                &slug,
                (&contribution, asked),
                (String::new(), errors),
            );
        }
    };
    let redaction = Redaction {
        words,
        reason: asked.reason.clone(),
        reply,
        read: asked.read,
    };
    let (engagement, staff, now) = (slug.clone(), person.id, view.clock.now());
    let keys = view.keys.clone();
    let done = view
        .store
        .write(move |c| redact(c, &keys, &engagement, id, &redaction, staff, now))
        .await;
    match done {
        Ok(()) => {
            let queue = narrowing.after(&desk::queue(&slug), "redacted");
            Ok(answer::see_other(&desk::naming(
                &queue,
                &[("last", [id].as_slice())],
            )))
        }
        Err(DecideError::NoSuchReason) => {
            let errors = vec![FieldError::new("cover", "desk-error-cover-reason")];
            show(
                &view,
                &person,
                &slug,
                (&contribution, asked),
                (String::new(), errors),
            )
        }
        Err(DecideError::Changed) => waiting::show(&view, &person, &slug, id, asked.kept(), "changed").await,
        Err(DecideError::Store(error)) => Err(error.into()),
        Err(DecideError::NoSuchContribution) => Err(PageError::NotFound),
        Err(_) => waiting::show(&view, &person, &slug, id, asked.kept(), "decided").await,
    }
}

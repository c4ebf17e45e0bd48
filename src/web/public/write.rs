//! Contributing: the question with its form, the check page, the confirmation with the receipt. The code is in the
//! answer to the post and nowhere else, so it stands in no address and no cookie; a reload meets the same ticket and
//! shows the same receipt. Nothing typed is ever lost: whatever goes wrong, the words come back.

use crate::actions::contribute::{
    self, Considered, ContributeError, Draft, Form, check_comment, check_words, contribute_form,
};
use crate::actions::notice::notice;
use crate::chance;
use crate::domain::audience::Audience;
use crate::domain::concern::Concern;
use crate::domain::contribution::Verdict;
use crate::domain::ids::Key;
use crate::domain::personal::without;
use crate::domain::phase::PhaseKind;
use crate::domain::voice::Voice;
use crate::domain::words::CONTRIBUTION_LIMIT;
use crate::publish::edition::{Edition, PhaseEdition, PromptEdition};
use crate::render::Shell;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::marked::{chosen, pieces};
use crate::web::public::comment::{On, comment_on};
use crate::web::public::engagement::prompt_title;
use crate::web::public::further::Further;
use crate::web::public::help::{self, HelpLine};
use crate::web::public::prompt::{about, find};
use crate::web::public::similar::offer;
use crate::web::public::similar_page::Offer;
use crate::web::public::speaker::speaker;
use crate::web::public::stand::{Stand, Told, context_of};
use crate::web::public::voices;
use crate::web::public::write_back::{announce, back, close, later};
use crate::web::public::write_pages::{Asked, CheckPage, ConfirmationPage, VerdictChoice, WritePage};
use crate::web::said::said;
use crate::web::sending::{TRAP, has_turn, looks_like_a_program};
use crate::web::slip::Slip;
use crate::web::view::View;
use crate::web::whereabouts::grace_today;
use crate::web::{answer, shell, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// Everything about the form but what was typed.
struct Desk<'a> {
    view: &'a View,
    edition: &'a Edition,
    phase: &'a PhaseEdition,
    prompt: &'a PromptEdition,
    key: Key,
    voice: Option<Voice>,
    /// What a comment is on.
    about: Option<On>,
}

impl Desk<'_> {
    fn purpose(&self) -> String {
        match &self.about {
            None => format!("contribute:{}", self.key),
            Some(on) => format!("comment:{}", on.id),
        }
    }

    fn fresh_ticket(&self) -> String {
        ticket::issue(
            &self.view.keys,
            &self.purpose(),
            chance::bytes(),
            self.view.clock.now(),
        )
    }

    fn asked(&self) -> Asked {
        let reading = self.view.reading.code();
        let slug = self.edition.engagement.as_str();
        let (title, lang) = prompt_title(self.edition, self.prompt, &reading);
        let text = |part: &str| {
            said(
                self.edition,
                &format!("phase.{}.{part}", self.phase.kind),
                &reading,
            )
        };
        let (about, _) = about(self.view, self.edition, self.prompt);
        let question = self.prompt.question.is_some();
        let shown = self.about.as_ref().and_then(|on| on.shown.as_ref().ok());
        Asked {
            kind: self.phase.kind.clone(),
            title,
            dir: crate::domain::reading::direction(&lang),
            lang,
            hint: if question { about.clone() } else { text("hint") },
            about: if question { String::new() } else { about },
            ask: text("ask"),
            back_href: shown.map_or_else(
                || self.view.paths.prompt(slug, self.key.0),
                |on| self.view.paths.contribution(slug, on.id),
            ),
            comment_on: shown
                .map(|on| voices::Voice::of(self.view, self.edition, on.clone()))
                .into_iter()
                .collect(),
            about_id: self
                .about
                .as_ref()
                .map(|on| on.id.to_string())
                .unwrap_or_default(),
            form_href: self.view.paths.write(slug, self.key.0),
            check_href: self.view.paths.check(slug, self.key.0),
            keep: match &self.about {
                None => format!("{slug}/{}", self.key),
                Some(on) => format!("{slug}/{}", on.id),
            },
        }
    }

    /// The numbers to show at once, where one may have to worry about the writer.
    fn help(&self, concern: Option<Concern>) -> Vec<HelpLine> {
        concern.map_or_else(Vec::new, |concern| {
            help::lines_for(self.view, self.edition, concern)
        })
    }

    fn verdicts(&self, chosen: &str) -> Vec<VerdictChoice> {
        if self.phase.kind != "challenge" || self.about.is_some() {
            return Vec::new();
        }
        let reading = self.view.reading.code();
        Verdict::ALL
            .iter()
            .map(|verdict| {
                let code = verdict.as_str();
                let text = |part: &str| said(self.edition, &format!("list.verdict.{code}{part}"), &reading);
                VerdictChoice {
                    value: code.to_owned(),
                    label: text(""),
                    hint: if verdict.needs_words() {
                        text(".ask")
                    } else {
                        String::new()
                    },
                    checked: chosen == code,
                }
            })
            .collect()
    }

    fn speaks_as(&self) -> String {
        let Some(voice) = &self.voice else {
            return String::new();
        };
        let list = if voice.audience == Audience::Other {
            "discipline"
        } else {
            "voice_group"
        };
        said(
            self.edition,
            &format!("list.{list}.{}", voice.group),
            &self.view.reading.code(),
        )
    }

    fn form(&self, fields: &Fields) -> WritePage {
        WritePage {
            asked: self.asked(),
            words: fields.text("words").to_owned(),
            verdicts: self.verdicts(fields.text("verdict")),
            limit: CONTRIBUTION_LIMIT,
            ticket: self.fresh_ticket(),
            proof_bits: self.view.config.proof_bits,
            errors: Vec::new(),
            speaks_as: self.speaks_as(),
            notice: "",
            notice_reason: String::new(),
            stand: self.stand(fields),
            grace: grace_today(self.edition, self.phase, self.view.face.day()),
            contact: self.edition.contact.clone(),
        }
    }

    /// Only citizens are asked: of a professional the group is enough to tell.
    fn stand(&self, fields: &Fields) -> Stand {
        match self.voice {
            Some(_) => Stand::default(),
            None => Stand::of(self.view, self.edition, fields),
        }
    }

    fn shell(&self) -> Result<Shell, PageError> {
        shell::of_form(self.view, self.edition)
    }
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (phase, prompt, key) = find(&edition, &id)?;
    let voice = speaker(&view, &req, phase).await?;
    let about = comment_on(&view, key, &view.asked_for("about").unwrap_or_default()).await?;
    if let Some(On {
        shown: Err(error), ..
    }) = &about
    {
        return Err(match error {
            ContributeError::Store(error) => error.clone().into(),
            _ => PageError::NotFound,
        });
    }
    let desk = Desk {
        view: &view,
        edition: &edition,
        phase,
        prompt,
        key,
        voice,
        about,
    };
    let mut form = desk.form(&Fields::default());
    announce(&view, &edition, phase, &mut form).await?;
    if let Some(reason) = desk.about.as_ref().and_then(|on| on.closed.as_deref()) {
        close(&view, &edition, &mut form, reason);
    }
    answer::private(&view, StatusCode::OK, &form, &desk.shell()?)
}

/// The check page: nothing is written; a post only so that the words stand in no address.
pub async fn check(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (phase, prompt, key) = find(&edition, &id)?;
    let voice = speaker(&view, &req, phase).await?;
    let about = comment_on(&view, key, fields.text("about")).await?;
    let desk = Desk {
        view: &view,
        edition: &edition,
        phase,
        prompt,
        key,
        voice,
        about,
    };
    let mut form = desk.form(&fields);
    // A form that is still good stays the one that was begun, however often its words are changed.
    let sent = fields.text("ticket");
    let is_good = ticket::check(&view.keys, &desk.purpose(), sent, view.clock.now()).is_ok();
    if is_good {
        sent.clone_into(&mut form.ticket);
    }
    if fields.text("change") == "yes" {
        return answer::private(&view, StatusCode::OK, &form, &desk.shell()?);
    }
    if !is_good {
        form.notice = "stale";
        return answer::private(&view, StatusCode::UNPROCESSABLE_ENTITY, &form, &desk.shell()?);
    }
    if let Some(error) = desk.about.as_ref().and_then(On::refusal) {
        return back(&view, (&edition, &desk.shell()?), form, error);
    }
    let kind = PhaseKind::parse(&phase.kind).ok_or(PageError::NotFound)?;
    let verdict = Verdict::parse(fields.text("verdict"));
    let checked = match desk.about {
        Some(_) => check_comment(fields.text("words")),
        None => check_words(kind, fields.text("words"), verdict),
    };
    let mut words = match checked {
        Ok(words) => words,
        Err(error) => return back(&view, (&edition, &desk.shell()?), form, error),
    };
    let Some(context) = context_of(&edition, &fields) else {
        form.errors.push(FieldError::new("place", "error-place"));
        return answer::private(&view, StatusCode::UNPROCESSABLE_ENTITY, &form, &desk.shell()?);
    };
    let mut noticed = notice(&words);
    let unwanted = chosen(&noticed.personal, fields.text("remove"));
    if !unwanted.is_empty() {
        words = without(&words, &unwanted);
        noticed = notice(&words);
    }
    let judged = form.verdicts.iter().find(|choice| choice.checked);
    // Someone in distress is shown help, and nothing to agree with.
    // A comment belongs where it is written: others like it are no reason to leave it out.
    let similar = match (noticed.concern, &desk.about) {
        (None, None) => offer(&view, &req, &edition, phase, key, &words, desk.voice.as_ref()).await,
        _ => Offer::default(),
    };
    let page = CheckPage {
        similar,
        asked: form.asked.clone(),
        pieces: pieces(&words, &noticed.personal),
        removed: !unwanted.is_empty(),
        concern: noticed.concern.map_or("", Concern::as_str),
        help: desk.help(noticed.concern),
        words,
        verdict: judged.map(|choice| choice.label.clone()).unwrap_or_default(),
        verdict_value: judged.map(|choice| choice.value.clone()).unwrap_or_default(),
        // The form's own ticket goes on, so that going back and forth is still one contribution.
        ticket: fields.text("ticket").to_owned(),
        proof_bits: view.config.proof_bits,
        proof: fields.text("proof").to_owned(),
        trapped: fields.text(TRAP).to_owned(),
        speaks_as: form.speaks_as,
        told: Told::of(&view, &edition, context),
    };
    answer::private(&view, StatusCode::OK, &page, &desk.shell()?)
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (phase, prompt, key) = find(&edition, &id)?;
    let voice = speaker(&view, &req, phase).await?;
    let about = comment_on(&view, key, fields.text("about")).await?;
    let desk = Desk {
        view: &view,
        edition: &edition,
        phase,
        prompt,
        key,
        voice,
        about,
    };
    let now = view.clock.now();
    let Ok(ticket) = ticket::check(&view.keys, &desk.purpose(), fields.text("ticket"), now) else {
        let mut form = desk.form(&fields);
        form.notice = "stale";
        return answer::private(&view, StatusCode::UNPROCESSABLE_ENTITY, &form, &desk.shell()?);
    };
    if !has_turn(&view).await {
        let mut form = desk.form(&fields);
        fields.text("ticket").clone_into(&mut form.ticket);
        return later(&view, &desk.shell()?, form);
    }
    let doubted = looks_like_a_program(&fields, &ticket, view.config.proof_bits);
    let draft = Draft {
        prompt: key,
        nonce: ticket.nonce,
        words: fields.text("words").to_owned(),
        verdict: Verdict::parse(fields.text("verdict")),
        language: view.reading.language.clone(),
        voice: desk.voice.clone(),
        context: context_of(&edition, &fields).unwrap_or_default(),
        about: desk.about.as_ref().map(|on| on.id),
    };
    let (keys, clock) = (view.keys.clone(), view.clock.clone());
    let considered = Considered::from(draft);
    let form = Form {
        began: ticket.made(now),
        doubted,
    };
    // The moment counts at which the words come in, not the one at which they began to wait for their turn.
    match view
        .store
        .write(move |c| contribute_form(c, &keys, considered, form, clock.now()))
        .await
    {
        Ok(contribute::Received {
            receipt,
            again,
            concern,
            ..
        }) => {
            let page = ConfirmationPage {
                asked: desk.asked(),
                slip: Slip::of(&view, &receipt),
                receipt_href: view.paths.receipt(),
                help_href: view.paths.help(&slug),
                further: Further::of(&view, &edition, key),
                again,
                concern: concern.map_or("", Concern::as_str),
                help: desk.help(concern),
            };
            answer::private(&view, StatusCode::OK, &page, &desk.shell()?)
        }
        Err(error) => {
            let mut form = desk.form(&fields);
            // The same ticket, so that trying again cannot double.
            form.ticket = fields.text("ticket").to_owned();
            back(&view, (&edition, &desk.shell()?), form, error)
        }
    }
}

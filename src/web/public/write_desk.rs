//! What the form, the check page and the confirmation of contributing share: who is asked what, by which form.
//! Nothing is written here. Only `write` uses it.

use crate::chance;
use crate::domain::audience::Audience;
use crate::domain::concern::Concern;
use crate::domain::contribution::Verdict;
use crate::domain::ids::Key;
use crate::domain::voice::Voice;
use crate::domain::words::CONTRIBUTION_LIMIT;
use crate::publish::edition::{Edition, PhaseEdition, PromptEdition};
use crate::render::Shell;
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::public::comment::{On, comment_on};
use crate::web::public::engagement::prompt_title;
use crate::web::public::help::{self, HelpLine};
use crate::web::public::prompt::{about, find, hears_organisations};
use crate::web::public::speaker::speaker;
use crate::web::public::stand::{Choice, Stand};
use crate::web::public::voices;
use crate::web::public::write_pages::{Asked, VerdictChoice, WritePage};
use crate::web::said::said;
use crate::web::view::View;
use crate::web::whereabouts::grace_today;
use crate::web::{shell, ticket};
use actix_web::HttpRequest;

/// Everything about the form but what was typed.
pub(super) struct Desk<'a> {
    pub(super) view: &'a View,
    pub(super) edition: &'a Edition,
    pub(super) phase: &'a PhaseEdition,
    pub(super) prompt: &'a PromptEdition,
    pub(super) key: Key,
    pub(super) voice: Option<Voice>,
    /// What a comment is on.
    pub(super) about: Option<On>,
    /// The name as typed, where it is an organisation's answer.
    pub(super) organisation: Option<String>,
}

/// What a form says of itself: in its address at first, in its fields from then on.
pub(super) struct Says<'a> {
    pub(super) about: &'a str,
    /// `organisation`, or anything else.
    pub(super) speaks: &'a str,
    pub(super) name: &'a str,
}

impl<'a> Says<'a> {
    pub(super) fn of(fields: &'a Fields) -> Self {
        Self {
            about: fields.text("about"),
            speaks: fields.text("as"),
            name: fields.text("organisation"),
        }
    }
}

impl<'a> Desk<'a> {
    pub(super) async fn open(
        view: &'a View,
        req: &HttpRequest,
        edition: &'a Edition,
        id: &str,
        says: Says<'_>,
    ) -> Result<Self, PageError> {
        let (phase, prompt, key) = find(edition, id)?;
        let about = comment_on(view, key, says.about).await?;
        let is_one = says.speaks == "organisation" && hears_organisations(phase) && about.is_none();
        let organisation = is_one.then(|| says.name.to_owned());
        let voice = if is_one {
            None
        } else {
            speaker(view, req, phase).await?
        };
        Ok(Self {
            view,
            edition,
            phase,
            prompt,
            key,
            voice,
            about,
            organisation,
        })
    }

    pub(super) fn purpose(&self) -> String {
        match &self.about {
            None if self.organisation.is_some() => format!("organisation:{}", self.key),
            None => format!("contribute:{}", self.key),
            Some(on) => format!("comment:{}", on.id),
        }
    }

    pub(super) fn fresh_ticket(&self) -> String {
        ticket::issue(
            &self.view.keys,
            &self.purpose(),
            chance::bytes(),
            self.view.clock.now(),
        )
    }

    pub(super) fn asked(&self) -> Asked {
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
            organisation: self.organisation.is_some(),
            keep: match &self.about {
                None if self.organisation.is_some() => format!("{slug}/{}/organisation", self.key),
                None => format!("{slug}/{}", self.key),
                Some(on) => format!("{slug}/{}", on.id),
            },
        }
    }

    /// The numbers to show at once, where one may have to worry about the writer.
    pub(super) fn help(&self, concern: Option<Concern>) -> Vec<HelpLine> {
        concern.map_or_else(Vec::new, |concern| {
            help::lines_for(self.view, self.edition, concern)
        })
    }

    pub(super) fn verdicts(&self, chosen: &str) -> Vec<VerdictChoice> {
        if self.phase.kind != "challenge" || self.about.is_some() || self.organisation.is_some() {
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

    /// What a finding would do to their service is asked of professionals who are no AHPs, and what it should agree with.
    pub(super) fn asks_effect(&self) -> bool {
        let is_other = self
            .voice
            .as_ref()
            .is_some_and(|voice| voice.audience == Audience::Other);
        is_other && self.phase.kind == "challenge" && self.about.is_none()
    }

    fn effects(&self, chosen: &str) -> Vec<Choice> {
        if !self.asks_effect() {
            return Vec::new();
        }
        let reading = self.view.reading.code();
        let entries = self.edition.entries("effect").iter();
        entries
            .map(|entry| Choice {
                label: said(self.edition, &format!("list.effect.{}", entry.code), &reading),
                checked: entry.code == chosen,
                value: entry.code.clone(),
            })
            .collect()
    }

    /// The words with what they refer to as their last paragraph: one text, so that whatever is done with words is done
    /// with both. Nothing is ever fetched from it.
    pub(super) fn words_of(&self, fields: &Fields) -> String {
        let (words, reference) = (fields.text("words"), fields.text("reference").trim());
        if reference.is_empty() || !self.asks_effect() {
            return words.to_owned();
        }
        let languages = self.view.renderer.languages();
        let label = languages.say(&self.view.reading.language, "effect-reference-label", &[]);
        let named = format!("{} {reference}", label.unwrap_or_default());
        format!("{}\n\n{named}", words.trim_end()).trim_start().to_owned()
    }

    pub(super) fn speaks_as(&self) -> String {
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

    pub(super) fn form(&self, fields: &Fields) -> WritePage {
        WritePage {
            asked: self.asked(),
            words: fields.text("words").to_owned(),
            verdicts: self.verdicts(fields.text("verdict")),
            effects: self.effects(fields.text("effect")),
            organisation: self.organisation.clone().unwrap_or_default(),
            asks_effect: self.asks_effect(),
            reference: fields.text("reference").to_owned(),
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
    pub(super) fn stand(&self, fields: &Fields) -> Stand {
        match self.voice {
            Some(_) => Stand::default(),
            None if self.organisation.is_some() => Stand::default(),
            None => Stand::of(self.view, self.edition, fields),
        }
    }

    pub(super) fn shell(&self) -> Result<Shell, PageError> {
        shell::of_form(self.view, self.edition)
    }
}

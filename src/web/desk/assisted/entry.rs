//! Typing a batch: the form keeps question and language from one entry to the next, and answers each with its receipt.
//! Codes are derived, never stored: the page itself carries the tickets of what it saved, so that all slips of a sitting
//! can be printed at once, and when it is left they are gone.

use crate::actions::contribute::{ContributeError, Draft, check_words};
use crate::actions::enter_on_behalf::{BatchError, enter, take_back};
use crate::chance;
use crate::domain::contribution::Verdict;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::phase::PhaseKind;
use crate::domain::words::CONTRIBUTION_LIMIT;
use crate::publish::edition::{Edition, PhaseEdition, PromptEdition};
use crate::store::batches::{self, Batch};
use crate::store::{StoreError, contributions::Contribution};
use crate::web::desk::around;
use crate::web::desk::assisted::entry_page::{EntryPage, Saved, Typed};
use crate::web::desk::assisted::{at_work, refused};
use crate::web::desk::forms::{Choice, done, honour, known_language};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::assisted as paths;
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use crate::web::{answer, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// How many entries of a batch are shown.
const SHOWN: i64 = 50;
/// How many slips one page carries along; more are printed in between.
const SLIPS: usize = 200;

pub fn purpose(batch: Key) -> String {
    format!("enter:{batch}")
}

/// Everything around one form.
struct Sitting<'a> {
    view: &'a View,
    person: &'a Colleague,
    edition: &'a Edition,
    batch: &'a Batch,
}

impl Sitting<'_> {
    /// Nothing is typed into a batch that came as a file.
    fn phase(&self) -> Option<&PhaseEdition> {
        self.edition
            .open_to_citizens()
            .filter(|_| self.batch.channel.is_on_behalf())
    }

    /// The prompt that a number on paper stands for.
    fn prompt(&self, number: &str) -> Option<&PromptEdition> {
        let number: usize = number.parse().ok()?;
        self.phase()?.prompts.get(number.checked_sub(1)?)
    }

    fn questions(&self, chosen: &str) -> Vec<Choice> {
        let prompts = self.phase().map_or(&[][..], |phase| &phase.prompts);
        let numbered = (1_usize..).zip(prompts);
        numbered
            .map(|(number, prompt)| Choice {
                label: format!("{number}. {}", prompt_title(self.edition, prompt, "en").0),
                checked: number.to_string() == chosen,
                value: number.to_string(),
            })
            .collect()
    }

    fn verdicts(&self, chosen: &str) -> Vec<Choice> {
        if self.phase().is_none_or(|phase| phase.kind != "challenge") {
            return Vec::new();
        }
        let choice = |verdict: Verdict| Choice {
            value: verdict.as_str().to_owned(),
            label: self
                .edition
                .text(&format!("list.verdict.{}", verdict.as_str()), "en")
                .0
                .to_owned(),
            checked: verdict.as_str() == chosen,
        };
        Verdict::ALL.map(choice).to_vec()
    }

    fn page(&self, fields: &Fields, entries: Vec<Contribution>) -> EntryPage {
        let slug = self.batch.engagement.as_str();
        let step = |name| paths::batch_step(slug, self.batch.id, name);
        let now = self.view.clock.now();
        let ours = |slip: &&str| ticket::check(&self.view.keys, &purpose(self.batch.id), slip, now).is_ok();
        EntryPage {
            back_href: paths::room(slug),
            action: step("entries"),
            removal_action: step("removal"),
            slips_action: step("slips"),
            label: self.batch.label.clone(),
            channel: self.batch.channel.as_str(),
            questions: self.questions(fields.text("question")),
            languages: languages(self.edition, fields.text("lang")),
            verdicts: self.verdicts(fields.text("verdict")),
            words: fields.text("words").to_owned(),
            limit: CONTRIBUTION_LIMIT,
            ticket: ticket::issue(&self.view.keys, &purpose(self.batch.id), chance::bytes(), now),
            errors: Vec::new(),
            notice: if self.phase().is_none() && self.batch.channel.is_on_behalf() {
                "over"
            } else {
                ""
            },
            saved: Vec::new(),
            slips: fields
                .all("slip")
                .into_iter()
                .filter(ours)
                .take(SLIPS)
                .map(str::to_owned)
                .collect(),
            entries: self.typed(entries),
            done: done(self.view, &["removed"]),
        }
    }

    fn typed(&self, entries: Vec<Contribution>) -> Vec<Typed> {
        let number = |prompt: Key| {
            self.edition
                .open_to_citizens()
                .and_then(|phase| phase.prompts.iter().position(|known| known.id == prompt.0))
                .map_or(0, |index| index + 1)
        };
        entries
            .into_iter()
            .filter(|entry| !entry.words.is_empty())
            .map(|entry| Typed {
                id: entry.id.to_string(),
                question: number(entry.prompt),
                decided: entry.state.name() != "received",
                words: entry.words,
                lang: known_language(entry.lang),
            })
            .collect()
    }

    /// What is missing or wrong, all of it at once.
    fn mistakes(&self, fields: &Fields) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.prompt(fields.text("question")).is_none() {
            errors.push(FieldError::new("question", "desk-error-question-empty"));
        }
        if !languages(self.edition, fields.text("lang"))
            .iter()
            .any(|choice| choice.checked)
        {
            errors.push(FieldError::new("lang", "desk-error-language-empty"));
        }
        let kind = self.phase().and_then(|phase| PhaseKind::parse(&phase.kind));
        let verdict = Verdict::parse(fields.text("verdict"));
        let checked = check_words(kind.unwrap_or(PhaseKind::Listen), fields.text("words"), verdict);
        match checked {
            Err(ContributeError::NoVerdict) => errors.push(FieldError::new("verdict", "error-verdict-empty")),
            Err(ContributeError::Words(error)) => {
                errors.push(FieldError::of_text("words", error, "error-words-empty"));
            }
            _ => {}
        }
        if fields.text("agreed") != "yes" {
            errors.push(FieldError::new("agreed", "desk-error-agreed-empty"));
        }
        errors
    }

    fn answer(&self, status: StatusCode, page: &EntryPage) -> Result<HttpResponse, PageError> {
        let shell = around(self.view, self.person, &self.batch.engagement)?;
        answer::private(self.view, status, page, &shell)
    }
}

/// Languages to choose from: the engagement's list of them, else the languages it is read in; and none of these.
pub fn languages(edition: &Edition, chosen: &str) -> Vec<Choice> {
    let choice = |code: &str, label: String| Choice {
        value: code.to_owned(),
        label,
        checked: code == chosen,
    };
    let listed = edition.entries("language").iter().map(|entry| {
        let name = edition.text(&format!("list.language.{}", entry.code), "en").0;
        choice(&entry.code, name.to_owned())
    });
    let mut choices: Vec<Choice> = listed.collect();
    if choices.is_empty() {
        choices = edition
            .languages
            .iter()
            .map(|tag| choice(tag, tag.clone()))
            .collect();
    }
    choices.push(choice("und", String::new()));
    choices
}

async fn entries_of(view: &View, batch: &Batch) -> Result<Vec<Contribution>, PageError> {
    let id = batch.id;
    Ok(view
        .store
        .read(move |c| batches::list_entries(c, id, SHOWN))
        .await?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (person, batch) = at_work(&view, &req, &slug, &id).await?;
    let edition = view.edition(&slug)?;
    let sitting = Sitting {
        view: &view,
        person: &person,
        edition: &edition,
        batch: &batch,
    };
    let page = sitting.page(&Fields::default(), entries_of(&view, &batch).await?);
    sitting.answer(StatusCode::OK, &page)
}

/// Saves one entry and shows the form for the next. Not a redirect: the receipt is in this answer alone.
pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (person, batch) = at_work(&view, &req, &slug, &id).await?;
    let edition = view.edition(&slug)?;
    let sitting = Sitting {
        view: &view,
        person: &person,
        edition: &edition,
        batch: &batch,
    };
    let now = view.clock.now();
    let before = entries_of(&view, &batch).await?;
    let Ok(held) = ticket::check(&view.keys, &purpose(batch.id), fields.text("ticket"), now) else {
        let mut page = sitting.page(&fields, before);
        page.notice = "stale";
        return sitting.answer(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let mistakes = sitting.mistakes(&fields);
    let prompt = sitting
        .prompt(fields.text("question"))
        .map(|prompt| Key(prompt.id));
    let (Some(prompt), true) = (prompt, mistakes.is_empty()) else {
        let mut page = sitting.page(&fields, before);
        // The same ticket, so that mending and sending cannot double.
        page.ticket = fields.text("ticket").to_owned();
        page.errors = mistakes;
        return sitting.answer(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let draft = Draft {
        prompt,
        nonce: held.nonce,
        words: fields.text("words").to_owned(),
        verdict: Verdict::parse(fields.text("verdict")),
        language: fields.text("lang").to_owned(),
        voice: None,
    };
    let (keys, held_by) = (view.keys.clone(), batch.clone());
    let entered = view
        .store
        .write(move |c| enter(c, &keys, &held_by, draft, true, now))
        .await;
    match entered {
        Ok(received) => {
            let kept = Fields::of(&[
                ("question", fields.text("question")),
                ("lang", fields.text("lang")),
            ]);
            let mut page = sitting.page(&kept, entries_of(&view, &batch).await?);
            page.slips = sitting.page(&fields, Vec::new()).slips;
            let slip = fields.text("ticket").to_owned();
            if !page.slips.contains(&slip) && page.slips.len() < SLIPS {
                page.slips.push(slip);
            }
            page.saved = vec![Saved {
                words: fields.text("words").to_owned(),
                lang: known_language(fields.text("lang").to_owned()),
                receipt: received.receipt.groups(),
                again: received.again,
            }];
            sitting.answer(StatusCode::OK, &page)
        }
        Err(error) => {
            let mut page = sitting.page(&fields, before);
            page.ticket = fields.text("ticket").to_owned();
            let (notice, status) = match error {
                BatchError::Words(ContributeError::NotAccepted(_) | ContributeError::NotYourTurn) => {
                    ("over", StatusCode::CONFLICT)
                }
                BatchError::Store(StoreError::Busy | StoreError::Away(_))
                | BatchError::Words(ContributeError::Store(StoreError::Busy | StoreError::Away(_))) => {
                    ("busy", StatusCode::SERVICE_UNAVAILABLE)
                }
                other => return Err(refused(other)),
            };
            page.notice = notice;
            sitting.answer(status, &page)
        }
    }
}

/// Takes one entry back.
pub async fn removal(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (_, batch) = at_work(&view, &req, &slug, &id).await?;
    honour(&view, &fields, &purpose(batch.id))?;
    let entry = ContributionId::parse(fields.text("id")).ok_or(PageError::Malformed)?;
    let address = paths::batch(&slug, batch.id);
    let gone = view.store.write(move |c| take_back(c, &batch, entry)).await;
    gone.map_err(refused)?;
    Ok(answer::see_other(&format!("{address}?done=removed")))
}

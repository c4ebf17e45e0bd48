//! Everything around the form on which a batch is typed: what can be chosen, what is kept, what is wrong.
//! Not here: what becomes of an entry (`entry`).

use crate::actions::contribute::{ContributeError, check_words};
use crate::actions::translate::{TranslateError, Translation};
use crate::chance;
use crate::domain::audience::Channel;
use crate::domain::contribution::Verdict;
use crate::domain::group_session::{GroupSession, Hands, HandsError};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::phase::PhaseKind;
use crate::domain::words::{CONTRIBUTION_LIMIT, TextError};
use crate::publish::edition::{Edition, PhaseEdition, PromptEdition};
use crate::store::batch_checks::Check;
use crate::store::batches::Batch;
use crate::store::contributions::Contribution;
use crate::web::desk::around;
use crate::web::desk::assisted::entry_page::{EntryPage, Typed};
use crate::web::desk::forms::{Choice, done, known_language};
use crate::web::desk::translation::team_language;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::assisted as paths;
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use crate::web::{answer, ticket};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

/// How many slips one page carries along; more are printed in between.
pub const SLIPS: usize = 200;
/// Fields of the hands that a group raised, in the order of `Stance::ALL`.
pub const HANDS: [&str; 3] = ["hands_agree", "hands_disagree", "hands_not_sure"];

pub fn purpose(batch: Key) -> String {
    format!("enter:{batch}")
}

/// Everything around one form.
pub struct Sitting<'a> {
    pub view: &'a View,
    pub person: &'a Colleague,
    pub edition: &'a Edition,
    pub batch: &'a Batch,
    pub beside: BesideBatch,
}

/// What stands beside a batch.
pub struct BesideBatch {
    /// What is noted of the group's session, where the batch is one.
    pub session: Option<GroupSession>,
    /// A check of a sample, and the entries that differ from the paper.
    pub check: Option<Check>,
    pub doubts: Vec<ContributionId>,
}

/// Entries of a batch that are shown, and how many it holds.
pub struct Held {
    pub entries: Vec<Contribution>,
    pub all: usize,
}

/// The number of a prompt on paper; 0 where it is not asked now.
pub fn number_on_paper(edition: &Edition, prompt: Key) -> usize {
    edition
        .open_to_citizens()
        .and_then(|phase| phase.prompts.iter().position(|known| known.id == prompt.0))
        .map_or(0, |index| index + 1)
}

impl Sitting<'_> {
    fn is_session(&self) -> bool {
        self.batch.channel == Channel::Session
    }

    /// A group's words are taken once it is noted that everyone agreed.
    fn may_begin(&self) -> bool {
        !self.is_session() || self.beside.session.as_ref().is_some_and(|session| session.agreed)
    }

    /// Nothing is typed into a batch that came as a file.
    fn phase(&self) -> Option<&PhaseEdition> {
        self.edition
            .open_to_citizens()
            .filter(|_| self.batch.channel.is_on_behalf())
    }

    /// The prompt that a number on paper stands for.
    pub fn prompt(&self, number: &str) -> Option<&PromptEdition> {
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

    /// Tickets of what this page has saved, that the form carries along.
    pub fn slips(&self, fields: &Fields) -> Vec<String> {
        let now = self.view.clock.now();
        let ours = |slip: &&str| ticket::check(&self.view.keys, &purpose(self.batch.id), slip, now).is_ok();
        let sent = fields.all("slip").into_iter();
        sent.filter(ours).take(SLIPS).map(str::to_owned).collect()
    }

    pub fn page(&self, fields: &Fields, held: Held) -> EntryPage {
        let slug = self.batch.engagement.as_str();
        let step = |name| paths::batch_step(slug, self.batch.id, name);
        let now = self.view.clock.now();
        EntryPage {
            back_href: paths::room(slug),
            action: step("entries"),
            removal_action: step("removal"),
            slips_action: step("slips"),
            session_href: if self.is_session() {
                step("session")
            } else {
                String::new()
            },
            may_begin: self.may_begin(),
            hands: if self.is_session() {
                HANDS.map(|field| fields.text(field).to_owned()).to_vec()
            } else {
                Vec::new()
            },
            label: self.batch.label.clone(),
            channel: self.batch.channel.as_str(),
            questions: self.questions(fields.text("question")),
            languages: languages(self.edition, fields.text("lang")),
            verdicts: self.verdicts(fields.text("verdict")),
            words: fields.text("words").to_owned(),
            translation: fields.text("translation").to_owned(),
            team_language: team_language(self.edition),
            limit: CONTRIBUTION_LIMIT,
            ticket: ticket::issue(&self.view.keys, &purpose(self.batch.id), chance::bytes(), now),
            errors: Vec::new(),
            notice: if self.phase().is_none() && self.batch.channel.is_on_behalf() {
                "over"
            } else {
                ""
            },
            saved: Vec::new(),
            slips: self.slips(fields),
            slips_limit: SLIPS,
            check_action: step("check"),
            check: match &self.beside.check {
                None => "none",
                Some(check) if check.compared.is_none() => "asked",
                Some(_) => "done",
            },
            compared: self.beside.check.and_then(|check| check.compared).unwrap_or(0),
            differing: self.beside.check.map_or(0, |check| check.differing),
            held: held.all,
            entries: self.typed(held.entries),
            done: done(self.view, &["removed", "noted", "asked"]),
        }
    }

    fn typed(&self, entries: Vec<Contribution>) -> Vec<Typed> {
        entries
            .into_iter()
            .filter(|entry| !entry.words.is_empty())
            .map(|entry| Typed {
                id: entry.id.to_string(),
                question: number_on_paper(self.edition, entry.prompt),
                doubted: self.beside.doubts.contains(&entry.id),
                decided: entry.state.name() != "received",
                words: entry.words,
                lang: known_language(entry.lang),
            })
            .collect()
    }

    /// What is missing or wrong, all of it at once.
    pub fn mistakes(&self, fields: &Fields) -> Vec<FieldError> {
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
        errors.extend(self.wrong_translation(fields));
        if self.is_session() {
            errors.extend(self.wrong_hands(fields));
        }
        if fields.text("agreed") != "yes" {
            errors.push(FieldError::new("agreed", "desk-error-agreed-empty"));
        }
        errors
    }

    /// The translation that was typed, if any was.
    pub fn translation(&self, fields: &Fields) -> Result<Option<Translation>, TranslateError> {
        let typed = fields.text("translation");
        match Translation::parse(fields.text("lang"), self.edition.language(), typed) {
            Ok(translation) => Ok(Some(translation)),
            Err(TranslateError::Words(TextError::Empty)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn wrong_translation(&self, fields: &Fields) -> Option<FieldError> {
        match self.translation(fields) {
            Ok(_) => None,
            Err(TranslateError::Words(error)) => Some(FieldError::of_text(
                "translation",
                error,
                "desk-error-translation-empty",
            )),
            Err(_) => Some(FieldError::new("translation", "desk-error-translation-same")),
        }
    }

    fn wrong_hands(&self, fields: &Fields) -> Option<FieldError> {
        let came = self.beside.session.as_ref().map_or(0, |session| session.came);
        let hands = Hands::parse(HANDS.map(|field| fields.text(field)));
        let key = match hands.and_then(|hands| hands.map_or(Ok(()), |hands| hands.fit(came))) {
            Ok(()) => return None,
            Err(HandsError::NotANumber) => "desk-error-hands-number",
            Err(HandsError::TooMany) => "desk-error-hands-many",
        };
        Some(FieldError {
            limit: usize::try_from(came).unwrap_or(0),
            ..FieldError::new("hands_agree", key)
        })
    }

    pub fn answer(&self, status: StatusCode, page: &EntryPage) -> Result<HttpResponse, PageError> {
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

//! Bringing in a file of answers that were collected elsewhere: read and shown first, each refused row by its
//! number and reason; imported only once confirmed; taken back as a batch. Between the two steps the rows wait in
//! the page itself, so that nothing unconfirmed is ever kept here.

use crate::actions::enter_on_behalf::{BatchError, NewBatch};
use crate::actions::import::rows::{Fault, FileFault, Mapping, Meanings, Outcome, comma_separated};
use crate::actions::import::{Answer, import_batch};
use crate::domain::audience::Channel;
use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT, Words};
use crate::publish::edition::{Edition, PromptEdition};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::assisted::import_page::{BadRow, ImportPage, PreviewPage, Sample};
use crate::web::desk::assisted::refused;
use crate::web::desk::forms::{honour, known_language, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{Colleague, colleague};
use crate::web::paths::desk::assisted as paths;
use crate::web::public::engagement::prompt_title;
use crate::web::upload::Upload;
use crate::web::view::View;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

/// Rows of one file; the command imports more.
const MOST: usize = 5_000;
const SHOWN: usize = 3;
const PURPOSE: &str = "import-file";

/// A row between the two steps: number of the question, language, words.
type Line = (usize, String, String);

/// What may be wrong with a row.
const FAULTS: [&str; 6] = [
    "no-words",
    "too-long",
    "not-utf8",
    "unreadable",
    "no-language",
    "no-question",
];

/// A row that stays out, between the two steps.
#[derive(Deserialize)]
struct LeftOut {
    number: usize,
    why: String,
    limit: usize,
    got: usize,
}

/// The prompts that are open to citizens, by their numbers on paper less one.
fn prompts(edition: &Edition) -> &[PromptEdition] {
    edition.open_to_citizens().map_or(&[], |phase| &phase.prompts)
}

/// In the third phase an answer is a verdict, which no file of words has.
fn takes_files(edition: &Edition) -> bool {
    edition
        .open_to_citizens()
        .is_some_and(|phase| phase.kind == "listen")
}

fn ask(
    view: &View,
    person: &Colleague,
    edition: &Edition,
    label: &str,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let slug = edition.engagement.as_str();
    let titles = prompts(edition)
        .iter()
        .map(|prompt| prompt_title(edition, prompt, "en").0);
    let page = ImportPage {
        back_href: paths::room(slug),
        action: paths::file(slug, "preview"),
        template_href: paths::file(slug, "template"),
        questions: titles.filter(|_| takes_files(edition)).collect(),
        label: label.to_owned(),
        label_limit: TITLE_LIMIT,
        most: MOST,
        ticket: ticket_for(view, PURPOSE),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

async fn facilitator(view: &View, req: &HttpRequest, slug: &str) -> Result<Colleague, PageError> {
    let person = colleague(req, view).await?;
    person.needs(slug, Duty::Facilitate)?;
    Ok(person)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = facilitator(&view, &req, &slug).await?;
    ask(&view, &person, &*view.edition(&slug)?, "", Vec::new())
}

/// The file to fill in: a header that is read again, and nothing else.
pub async fn template(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    facilitator(&view, &req, &slug).await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"answers.csv\"",
        ))
        // Spreadsheets take a file for UTF-8 when it begins with this mark.
        .body("\u{FEFF}question,language,words\r\n"))
}

/// What one file holds, as far as it can be taken.
fn read(edition: &Edition, file: &[u8]) -> Result<(Vec<Line>, Vec<BadRow>), &'static str> {
    if file.is_empty() {
        return Err("desk-error-file-empty");
    }
    let mapping = Mapping {
        words: "words".into(),
        lang: Some("language".into()),
        decision: None,
        question: Some("question".into()),
        meanings: Meanings {
            language: "und".into(),
            publish: String::new(),
            decline: String::new(),
            reason: String::new(),
            publish_all: false,
        },
    };
    let outcomes = comma_separated(file, &mapping).map_err(|fault| match fault {
        FileFault::NoHeader(_) | FileFault::NoColumn { .. } => "desk-error-file-columns",
    })?;
    if outcomes.len() > MOST {
        return Err("desk-error-file-many");
    }
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for outcome in outcomes {
        let (number, fault) = match outcome {
            Outcome::Refused { number, why } => (number, Some(why)),
            Outcome::Row { number, row } => {
                let asked = row
                    .question
                    .as_deref()
                    .unwrap_or_default()
                    .trim()
                    .parse::<usize>();
                match asked
                    .ok()
                    .filter(|asked| (1..=prompts(edition).len()).contains(asked))
                {
                    Some(asked) => {
                        good.push((asked, row.language, row.words.into_string()));
                        continue;
                    }
                    None => (number, None),
                }
            }
        };
        let (why, limit, got) = match fault {
            None => ("no-question", prompts(edition).len(), 0),
            Some(Fault::NoWords) => ("no-words", 0, 0),
            Some(Fault::TooLong { limit, got }) => ("too-long", limit, got),
            Some(Fault::NotUtf8) => ("not-utf8", 0, 0),
            Some(Fault::NoLanguage(_)) => ("no-language", 0, 0),
            Some(Fault::Unreadable(_) | Fault::NotJson(_) | Fault::NoField(_)) => ("unreadable", 0, 0),
        };
        bad.push(BadRow {
            number,
            why,
            limit,
            got,
        });
    }
    if good.is_empty() && bad.is_empty() {
        return Err("desk-error-file-none");
    }
    Ok((good, bad))
}

/// Shows what would come in. Writes nothing.
pub async fn preview(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    upload: Upload,
) -> Result<HttpResponse, PageError> {
    let person = facilitator(&view, &req, &slug).await?;
    let edition = view.edition(&slug)?;
    honour(&view, &upload.fields, PURPOSE)?;
    let label = upload.fields.text("label");
    let mut errors = Vec::new();
    if let Err(error) = Words::parse(label, TITLE_LIMIT) {
        errors.push(FieldError::of_text("label", error, "desk-error-label-empty"));
    }
    let found = read(&edition, &upload.file);
    if let Err(key) = found {
        let mut error = FieldError::new("file", key);
        error.limit = MOST;
        errors.push(error);
    }
    let (Ok((good, bad)), true) = (found, errors.is_empty()) else {
        return ask(&view, &person, &edition, label, errors);
    };
    show(&view, &person, &edition, label, good, bad, Vec::new())
}

fn show(
    view: &View,
    person: &Colleague,
    edition: &Edition,
    label: &str,
    good: Vec<Line>,
    bad: Vec<BadRow>,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let slug = edition.engagement.as_str();
    let sample = |(question, lang, words): &Line| Sample {
        question: *question,
        words: words.clone(),
        tag: lang.clone(),
        lang: known_language(lang.clone()),
    };
    let page = PreviewPage {
        back_href: paths::file(slug, ""),
        action: paths::file(slug, "confirmation"),
        label: label.to_owned(),
        good: good.len(),
        samples: good.iter().take(SHOWN).map(sample).collect(),
        left_out: serde_json::to_string(&bad).map_err(|error| PageError::broken(&error))?,
        bad,
        rows: serde_json::to_string(&good).map_err(|error| PageError::broken(&error))?,
        ticket: ticket_for(view, PURPOSE),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

/// Brings the rows in that the page before showed.
pub async fn confirmation(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    upload: Upload,
) -> Result<HttpResponse, PageError> {
    let person = facilitator(&view, &req, &slug).await?;
    let edition = view.edition(&slug)?;
    let fields = &upload.fields;
    let id = honour(&view, fields, PURPOSE)?;
    let lines: Vec<Line> = serde_json::from_str(fields.text("rows")).map_err(|_| PageError::Malformed)?;
    if fields.text("agreed") != "yes" {
        let errors = vec![FieldError::new("agreed", "desk-error-file-agreed")];
        return show(
            &view,
            &person,
            &edition,
            fields.text("label"),
            lines,
            left_out(fields),
            errors,
        );
    }
    let answers = answers(&edition, fields, lines)?;
    let new = NewBatch {
        id,
        engagement: slug.clone(),
        staff: person.id,
        channel: Channel::Imported,
        label: fields.text("label").to_owned(),
    };
    let now = view.clock.now();
    let imported = view
        .store
        .write(move |c| import_batch(c, &new, &answers, now))
        .await;
    match imported {
        Ok(()) => Ok(answer::see_other(&format!(
            "{}?done=imported",
            paths::room(&slug)
        ))),
        // The phase closed, or what the page held was changed on the way.
        Err(BatchError::Words(_)) => Err(PageError::Conflict),
        Err(other) => Err(refused(other)),
    }
}

/// The rows that stay out, as the page sent them along: only to be shown again.
fn left_out(fields: &Fields) -> Vec<BadRow> {
    let sent: Vec<LeftOut> = serde_json::from_str(fields.text("left_out")).unwrap_or_default();
    let known = |row: LeftOut| {
        let why = FAULTS.into_iter().find(|why| *why == row.why)?;
        Some(BadRow {
            number: row.number,
            why,
            limit: row.limit,
            got: row.got,
        })
    };
    sent.into_iter().filter_map(known).collect()
}

/// Checks the rows once more: what a page sends is never believed.
fn answers(edition: &Edition, fields: &Fields, lines: Vec<Line>) -> Result<Vec<Answer>, PageError> {
    if !takes_files(edition) {
        return Err(PageError::Conflict);
    }
    if lines.is_empty() || lines.len() > MOST || fields.text("label").is_empty() {
        return Err(PageError::Malformed);
    }
    let checked = lines.into_iter().map(|(question, language, words)| {
        let prompt = question
            .checked_sub(1)
            .and_then(|index| prompts(edition).get(index));
        let plain = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        match (prompt, Words::parse(&words, CONTRIBUTION_LIMIT)) {
            (Some(prompt), Ok(words)) if plain => Ok(Answer {
                prompt: Key(prompt.id),
                words,
                language,
            }),
            _ => Err(PageError::Malformed),
        }
    });
    checked.collect()
}

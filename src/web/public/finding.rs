//! One finding: what it was drawn from, how it was formed, how everyone judged it, what was decided and why.
//! A merged finding shows what it was and where it went.

use crate::domain::ids::Key;
use crate::publish::edition::{Edition, FindingEdition};
use crate::render::Page;
use crate::store::{StoreError, evidence, findings, shelves};
use crate::web::error::PageError;
use crate::web::public::contribution::Step;
use crate::web::public::engagement::shown;
use crate::web::public::findings::{FindingCard, card, card_sample, step};
use crate::web::public::judged::Judged;
use crate::web::public::prompt::ORGANISATIONS;
use crate::web::public::voices::Voice;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many voices of each theme the page shows before it sends the reader to the theme itself.
const VOICES_PER_THEME: i64 = 3;

#[derive(Serialize)]
pub struct FindingPage {
    pub finding: FindingCard,
    pub back_href: String,
    pub team_lang: String,
    pub team_dir: &'static str,
    pub themes: Vec<Heard>,
    pub responses: Vec<Voice>,
    pub formed: Formed,
    /// Where one can say whether it is right; empty while nobody is asked.
    pub write_href: String,
    /// What people answered when it was put to them; empty before that.
    pub challenges_href: String,
    pub judged: Judged,
    /// What organisations answered, apart from people.
    pub organisations: Vec<Voice>,
    /// Findings that were merged into this one.
    pub merged: Vec<Step>,
    pub lines: Vec<Step>,
}

/// A theme that the finding was drawn from, with some of its words.
#[derive(Serialize)]
pub struct Heard {
    pub theme: Step,
    pub summary: String,
    /// Voices after the gate: -1 where they are too few to say.
    pub count: i64,
    pub voices: Vec<Voice>,
}

/// London days and hashes of the sets that it came from and stands in; empty where there is none yet.
#[derive(Default, Serialize)]
pub struct Formed {
    pub themes_on: String,
    pub themes_set: String,
    pub put_on: String,
    pub put_set: String,
}

impl Page for FindingPage {
    const TEMPLATE: &'static str = "public/finding.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let step = || Step {
            text: "Being listened to".into(),
            href: "/there".into(),
        };
        let heard = |count, voices| Heard {
            theme: step(),
            summary: "People want to be heard.".into(),
            count,
            voices,
        };
        let page = |outcome: &str, lines: Vec<Step>, merged: Vec<Step>| FindingPage {
            finding: card_sample(outcome),
            back_href: "/ahp-strategy/findings".into(),
            team_lang: "en".into(),
            team_dir: "ltr",
            themes: vec![heard(25, Voice::samples()), heard(-1, vec![])],
            responses: if outcome.is_empty() {
                vec![]
            } else {
                Voice::samples()
            },
            formed: Formed {
                themes_on: "2026-11-01".into(),
                themes_set: "0123456789abcdef".repeat(4),
                put_on: "2026-11-15".into(),
                put_set: "fedcba9876543210".repeat(4),
            },
            write_href: if outcome.is_empty() {
                "/write".into()
            } else {
                String::new()
            },
            challenges_href: "/challenges".into(),
            judged: Judged::sample(),
            organisations: if outcome == "keep" {
                Voice::samples()
            } else {
                vec![]
            },
            merged,
            lines,
        };
        let unheard = FindingPage {
            themes: vec![],
            formed: Formed::default(),
            judged: Judged::default(),
            ..page("", vec![], vec![])
        };
        vec![
            ("open", page("", vec![], vec![])),
            ("unheard", unheard),
            ("kept", page("keep", vec![step()], vec![step()])),
            ("changed", page("change", vec![step()], vec![])),
            ("merged", page("merge", vec![], vec![])),
            ("dropped", page("drop", vec![], vec![])),
        ]
    }
}

fn formed(edition: &Edition) -> Formed {
    let of = |kind: &str| {
        let phase = edition.phase(kind);
        let set = phase.and_then(|phase| phase.set.clone()).unwrap_or_default();
        let on = phase.and_then(|phase| phase.set_on.clone()).unwrap_or_default();
        (on, set)
    };
    let ((themes_on, themes_set), (put_on, put_set)) = (of("listen"), of("respond"));
    Formed {
        themes_on,
        themes_set,
        put_on,
        put_set,
    }
}

/// What the store has behind a finding: responses, and the first voices of each theme in their order.
type Behind = (
    Vec<shelves::Shelved>,
    Vec<Vec<shelves::Shelved>>,
    Vec<shelves::Shelved>,
);

async fn behind(
    view: &View,
    edition: &Edition,
    finding: &FindingEdition,
    asked: Option<Key>,
) -> Result<Behind, PageError> {
    let (key, last) = (Key(finding.id), edition.last_position);
    let themes: Vec<Key> = finding.themes.iter().map(|id| Key(*id)).collect();
    let found = view
        .store
        .read(move |c| {
            let ids = findings::list_responses(c, key)?;
            let ids = ids.into_iter().map(|id| id.0.to_vec()).collect();
            let mut responses = shelves::list_shelved(c, ids)?;
            responses.retain(|response| response.position <= last);
            let before = last.saturating_add(1);
            let organisations = match asked {
                Some(prompt) => shelves::list_organisations(c, prompt, before, ORGANISATIONS)?,
                None => Vec::new(),
            };
            let mut heard = Vec::new();
            for theme in themes {
                heard.push(evidence::list_public(c, theme, before, VOICES_PER_THEME)?);
            }
            Ok::<_, StoreError>((responses, heard, organisations))
        })
        .await?;
    Ok(found)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let key = Key::parse(&id).ok_or(PageError::NotFound)?;
    let finding = edition.finding(key.0).ok_or(PageError::NotFound)?;
    let voices = |found: Vec<shelves::Shelved>| -> Vec<Voice> {
        let voice = |shelved| Voice::of(&view, &edition, shelved);
        found.into_iter().map(voice).collect()
    };
    let asked = edition.phase("challenge").and_then(|phase| {
        let prompt = phase.prompts.iter().find(|prompt| prompt.finding == Some(key.0));
        prompt.map(|prompt| (phase, prompt))
    });
    let prompt = asked.map(|(_, prompt)| Key(prompt.id));
    let (responses, heard, organisations) = behind(&view, &edition, finding, prompt).await?;
    let page = FindingPage {
        finding: card(&view, &edition, finding),
        back_href: view.paths.findings(&slug),
        team_lang: edition.language().to_owned(),
        team_dir: crate::domain::reading::direction(edition.language()),
        themes: finding
            .themes
            .iter()
            .zip(heard)
            .filter_map(|(id, found)| edition.theme(*id).map(|theme| (theme, found)))
            .map(|(theme, found)| Heard {
                theme: Step {
                    text: theme.title.clone(),
                    href: view.paths.theme(&slug, theme.id),
                },
                summary: theme.summary.clone(),
                count: shown(theme.voices),
                voices: voices(found),
            })
            .collect(),
        responses: voices(responses),
        organisations: voices(organisations),
        formed: formed(&edition),
        write_href: asked
            .filter(|(phase, _)| edition.invites(phase))
            .map(|(_, prompt)| view.paths.write(&slug, prompt.id))
            .unwrap_or_default(),
        challenges_href: asked
            .map(|(_, prompt)| view.paths.prompt(&slug, prompt.id))
            .unwrap_or_default(),
        judged: asked
            .map(|(_, prompt)| Judged::of(&view, &edition, prompt))
            .unwrap_or_default(),
        merged: edition
            .merged_into(key.0)
            .into_iter()
            .map(|other| step(&view, &edition, other))
            .collect(),
        lines: edition
            .lines_citing(key.0)
            .iter()
            .map(|line| Step {
                text: line.words.clone(),
                href: view.paths.line(&slug, line.id),
            })
            .collect(),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

//! One prompt with what people have said to it: a question with citizens' words, a theme with professionals'
//! responses, a finding with everyone's challenges. Twenty voices a page, at the same cost for the first and the
//! last of a million.

use crate::domain::ids::Key;
use crate::publish::edition::{Edition, PhaseEdition, PromptEdition};
use crate::render::Page;
use crate::store::contributions;
use crate::web::error::PageError;
use crate::web::public::engagement::{prompt_title, shown};
use crate::web::public::voices::{PER_PAGE, Voice, after, page_of};
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct PromptPage {
    /// `listen`, `respond` or `challenge`.
    pub kind: String,
    pub back_href: String,
    pub title: String,
    pub team_lang: String,
    pub team_dir: &'static str,
    /// Hint of a question, summary of a theme, statement of a finding.
    pub about: String,
    /// Where the theme or finding itself is shown; empty for a question.
    pub about_href: String,
    /// Where one can answer; empty while the phase takes no words.
    pub write_href: String,
    /// Voices after the gate: -1 where they are too few to say.
    pub count: i64,
    pub verdicts: Vec<VerdictCount>,
    pub voices: Vec<Voice>,
    pub first_href: String,
    pub next_href: String,
}

#[derive(Serialize)]
pub struct VerdictCount {
    pub name: String,
    pub count: i64,
}

impl Page for PromptPage {
    const TEMPLATE: &'static str = "public/prompt.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |kind: &str, write: &str, voices: Vec<Voice>, verdicts, next: &str| PromptPage {
            kind: kind.into(),
            back_href: "/ahp-strategy".into(),
            title: "What matters most?".into(),
            team_lang: "en".into(),
            team_dir: "ltr",
            about: "Think of a time.".into(),
            about_href: if kind == "listen" {
                String::new()
            } else {
                "/ahp-strategy/themes/00000000".into()
            },
            write_href: write.into(),
            count: if voices.is_empty() { 0 } else { 25 },
            verdicts,
            voices,
            first_href: if next.is_empty() {
                String::new()
            } else {
                "/first".into()
            },
            next_href: next.into(),
        };
        let verdicts = || {
            ["Right", "Nearly right", "Not right", "Something is missing"]
                .into_iter()
                .zip([20, -1, -1, 0])
                .map(|(name, count)| VerdictCount {
                    name: name.into(),
                    count,
                })
                .collect()
        };
        vec![
            ("empty", page("listen", "/write", vec![], vec![], "")),
            (
                "listening",
                page("listen", "/write", Voice::samples(), vec![], "/next"),
            ),
            ("closed", page("listen", "", Voice::samples(), vec![], "")),
            (
                "responding",
                page("respond", "/write", Voice::samples(), vec![], ""),
            ),
            (
                "challenging",
                page("challenge", "/write", Voice::samples(), verdicts(), "/next"),
            ),
        ]
    }
}

/// What stands under the title, and where it is shown in full.
pub fn about(view: &View, edition: &Edition, prompt: &PromptEdition) -> (String, String) {
    let slug = edition.engagement.as_str();
    match (&prompt.question, prompt.theme, prompt.finding) {
        (Some(key), _, _) => {
            let reading = view.reading.code();
            (
                edition
                    .text(&format!("question.{key}.hint"), &reading)
                    .0
                    .to_owned(),
                String::new(),
            )
        }
        (_, Some(id), _) => {
            let summary = edition
                .theme(id)
                .map(|theme| theme.summary.clone())
                .unwrap_or_default();
            (summary, view.paths.theme(slug, id))
        }
        (_, _, Some(id)) => {
            let statement = edition
                .finding(id)
                .map(|finding| finding.statement.clone())
                .unwrap_or_default();
            (statement, view.paths.finding(slug, id))
        }
        _ => (String::new(), String::new()),
    }
}

fn verdicts(view: &View, edition: &Edition, prompt: &PromptEdition) -> Vec<VerdictCount> {
    let reading = view.reading.code();
    prompt
        .verdicts
        .iter()
        .map(|(code, count)| VerdictCount {
            name: edition
                .text(&format!("list.verdict.{code}"), &reading)
                .0
                .to_owned(),
            count: shown(*count),
        })
        .collect()
}

/// Finds a prompt of an edition by the id in an address.
pub fn find<'a>(
    edition: &'a Edition,
    id: &str,
) -> Result<(&'a PhaseEdition, &'a PromptEdition, Key), PageError> {
    let key = Key::parse(id).ok_or(PageError::NotFound)?;
    let (phase, prompt) = edition.prompt(key.0).ok_or(PageError::NotFound)?;
    Ok((phase, prompt, key))
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let (phase, prompt, key) = find(&edition, &id)?;
    // Places beyond this release belong to the next one.
    let before = after(&view)?.min(edition.last_position.saturating_add(1));
    let found = view
        .store
        .read(move |c| contributions::list_public(c, key, before, PER_PAGE + 1))
        .await?;
    let (found, next) = page_of(found);
    let (title, lang) = prompt_title(&edition, prompt, &view.reading.code());
    let (about, about_href) = about(&view, &edition, prompt);
    let page = PromptPage {
        kind: phase.kind.clone(),
        back_href: view.paths.engagement(&slug),
        title,
        team_dir: crate::domain::reading::direction(&lang),
        team_lang: lang,
        about,
        about_href,
        write_href: if phase.state == "open" {
            view.paths.write(&slug, key.0)
        } else {
            String::new()
        },
        count: shown(prompt.voices),
        verdicts: verdicts(&view, &edition, prompt),
        voices: found
            .into_iter()
            .map(|shelved| Voice::of(&view, &edition, shelved))
            .collect(),
        first_href: if view.query.is_empty() {
            String::new()
        } else {
            view.paths.prompt(&slug, key.0)
        },
        next_href: next
            .map(|place| view.paths.prompt_after(&slug, key.0, place))
            .unwrap_or_default(),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

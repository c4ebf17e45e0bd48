//! One prompt with what people have said to it: a question with citizens' words, a theme with professionals'
//! responses, a finding with everyone's challenges. Twenty voices a page, at the same cost for the first and the
//! last of a million.

use crate::domain::ids::Key;
use crate::domain::rotation::{Order, to_read, turn};
use crate::publish::edition::{Edition, PhaseEdition, PromptEdition};
use crate::render::Page;
use crate::store::shelves;
use crate::web::error::PageError;
use crate::web::public::engagement::{prompt_title, shown};
use crate::web::public::voices::{Voice, order_and_reached, page_of, read_page};
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many answers of organisations a page shows.
pub const ORGANISATIONS: i64 = 100;

/// Whether organisations answer in a phase: where findings are judged, among those who are neither citizens nor AHPs.
pub fn hears_organisations(phase: &PhaseEdition) -> bool {
    phase.kind == "challenge" && phase.audiences.iter().any(|audience| audience == "other")
}

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
    /// Leads from one voice to the next to say what one thinks; empty while there is nothing to judge.
    pub walk_href: String,
    /// Voices after the gate: -1 where they are too few to say.
    pub count: i64,
    pub verdicts: Vec<VerdictCount>,
    pub voices: Vec<Voice>,
    /// What organisations answered to a finding, on the first page alone; and where one answers.
    pub organisations: Vec<Voice>,
    pub organisation_href: String,
    /// `turning` or `newest`, and where the other one begins.
    pub order: &'static str,
    pub other_order_href: String,
    pub first_href: String,
    pub next_href: String,
    pub search_href: String,
    pub feed_href: String,
    pub print_href: String,
    /// The prompt's id, as the search form names it.
    pub key: String,
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
            walk_href: if write.is_empty() || voices.is_empty() {
                String::new()
            } else {
                "/walk".into()
            },
            count: if voices.is_empty() { 0 } else { 25 },
            verdicts,
            voices,
            organisations: if kind == "challenge" {
                Voice::samples()
            } else {
                vec![]
            },
            organisation_href: if kind == "challenge" {
                "/organisation".into()
            } else {
                String::new()
            },
            first_href: if next.is_empty() {
                String::new()
            } else {
                "/first".into()
            },
            next_href: next.into(),
            order: if kind == "respond" { "newest" } else { "turning" },
            other_order_href: "/other".into(),
            search_href: "/ahp-strategy/search".into(),
            feed_href: "/ahp-strategy/prompts/00000000/feed".into(),
            print_href: "/ahp-strategy/prompts/00000000/print".into(),
            key: "00000000".into(),
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
                said(edition, &format!("question.{key}.hint"), &reading),
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
            name: said(edition, &format!("list.verdict.{code}"), &reading),
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
    let (order, reached) = order_and_reached(&view)?;
    let (day, last) = (view.face.day(), edition.last_position);
    let stretches = to_read(order, day, last, reached);
    let found = view.store.glance(move |c| read_page(c, key, &stretches)).await?;
    let organisations = if phase.kind == "challenge" && reached.is_none() {
        let below = last.saturating_add(1);
        view.store
            .read(move |c| shelves::list_organisations(c, key, below, ORGANISATIONS))
            .await?
    } else {
        Vec::new()
    };
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
        write_href: if edition.invites(phase) {
            view.paths.write(&slug, key.0)
        } else {
            String::new()
        },
        walk_href: if edition.invites(phase) && !found.is_empty() {
            view.paths.walk(&slug, key.0)
        } else {
            String::new()
        },
        count: shown(prompt.voices),
        verdicts: verdicts(&view, &edition, prompt),
        voices: found
            .into_iter()
            .map(|shelved| Voice::of(&view, &edition, shelved))
            .collect(),
        organisations: organisations
            .into_iter()
            .map(|shelved| Voice::of(&view, &edition, shelved))
            .collect(),
        organisation_href: if edition.invites(phase) && hears_organisations(phase) {
            view.paths.organisation(&slug, key.0)
        } else {
            String::new()
        },
        order: order.as_str(),
        other_order_href: match order {
            Order::Turning => view.paths.prompt_newest(&slug, key.0, None),
            Order::Newest => view.paths.prompt(&slug, key.0),
        },
        first_href: match (reached, order) {
            (None, _) => String::new(),
            (_, Order::Turning) => view.paths.prompt(&slug, key.0),
            (_, Order::Newest) => view.paths.prompt_newest(&slug, key.0, None),
        },
        next_href: next
            .map(|place| match order {
                Order::Turning => view
                    .paths
                    .prompt_after(&slug, key.0, place, turn(day, last, reached)),
                Order::Newest => view.paths.prompt_newest(&slug, key.0, Some(place)),
            })
            .unwrap_or_default(),
        search_href: view.paths.search(&slug),
        feed_href: view.paths.feed(&slug, key.0),
        print_href: view.paths.print(&slug, key.0, None),
        key: key.to_string(),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

//! One published contribution and where it went: themes, findings, lines of the strategy.

use crate::domain::ids::{ContributionId, Key};
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::shelves::{self, Shelved};
use crate::store::stances::{self, Figures};
use crate::store::{Connection, StoreError, contributions, decisions, evidence, findings};
use crate::web::error::PageError;
use crate::web::public::comment::{Closed, Comments};
use crate::web::public::engagement::prompt_title;
use crate::web::public::stance_page::StanceFigures;
use crate::web::public::voices::{PER_PAGE, Voice, after, page_of};
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct ContributionPage {
    pub voice: Voice,
    pub prompt_title: String,
    pub prompt_href: String,
    pub prompt_lang: String,
    pub prompt_dir: &'static str,
    /// Where one can say what one thinks of it; empty while the phase takes nothing.
    pub stance_href: String,
    /// Only professionals may.
    pub for_professionals: bool,
    /// What people thought of it, once the phase is over.
    pub figures: Option<StanceFigures>,
    pub trace: Trace,
    /// What a comment is on, while that is public.
    pub about_href: String,
    /// None below a comment: there is one level.
    pub comments: Option<Comments>,
    /// Where a reader reports these words.
    pub report_href: String,
}

/// From a voice to what it fed. Empty steps are said, not hidden.
#[derive(Serialize, Default, Clone)]
pub struct Trace {
    pub themes: Vec<Step>,
    pub findings: Vec<Step>,
    pub lines: Vec<Step>,
    pub lang: String,
    pub dir: &'static str,
}

#[derive(Serialize, Clone)]
pub struct Step {
    pub text: String,
    pub href: String,
}

impl Trace {
    /// Themes and findings that a contribution is behind, as far as this edition shows them.
    pub fn of(view: &View, edition: &Edition, themes: &[Key], direct: &[Key]) -> Self {
        let slug = edition.engagement.as_str();
        let shown: Vec<_> = themes.iter().filter_map(|key| edition.theme(key.0)).collect();
        let mut found: Vec<i64> = direct
            .iter()
            .filter_map(|key| edition.finding(key.0))
            .map(|f| f.id)
            .collect();
        for theme in &shown {
            found.extend(edition.findings_from(theme.id).iter().map(|finding| finding.id));
        }
        found.sort_unstable();
        found.dedup();
        let mut lines: Vec<_> = found.iter().flat_map(|id| edition.lines_citing(*id)).collect();
        lines.sort_unstable_by_key(|line| line.id);
        lines.dedup_by_key(|line| line.id);
        Self {
            themes: shown
                .iter()
                .map(|theme| Step {
                    text: theme.title.clone(),
                    href: view.paths.theme(slug, theme.id),
                })
                .collect(),
            findings: edition
                .findings
                .iter()
                .filter(|finding| found.contains(&finding.id))
                .map(|finding| Step {
                    text: finding.title.clone(),
                    href: view.paths.finding(slug, finding.id),
                })
                .collect(),
            lines: lines
                .iter()
                .map(|line| Step {
                    text: line.words.clone(),
                    href: view.paths.line(slug, line.id),
                })
                .collect(),
            lang: edition.language().to_owned(),
            dir: crate::domain::reading::direction(edition.language()),
        }
    }

    pub fn sample() -> Self {
        let step = |text: &str| {
            vec![Step {
                text: text.into(),
                href: "/there".into(),
            }]
        };
        Self {
            themes: step("Being listened to"),
            findings: step("Listening is part of treatment"),
            lines: step("We will ask first what matters."),
            lang: "en".into(),
            dir: "ltr",
        }
    }
}

impl Page for ContributionPage {
    const TEMPLATE: &'static str = "public/contribution.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let mut voices = Voice::samples().into_iter();
        let page = |voice, trace, over| ContributionPage {
            voice,
            prompt_title: "What matters most?".into(),
            prompt_href: "/ahp-strategy/prompts/00000000".into(),
            prompt_lang: "en".into(),
            prompt_dir: "ltr",
            stance_href: if over { String::new() } else { "/stance".into() },
            for_professionals: !over,
            figures: over.then(StanceFigures::sample),
            trace,
            about_href: if over {
                "/ahp-strategy/contributions/0".into()
            } else {
                String::new()
            },
            comments: (!over).then(Comments::sample),
            report_href: "/ahp-strategy/contributions/0/report".into(),
        };
        [
            (
                "plain",
                Trace {
                    lang: "en".into(),
                    dir: "ltr",
                    ..Trace::default()
                },
                false,
            ),
            ("traced", Trace::sample(), true),
        ]
        .into_iter()
        .filter_map(|(name, trace, over)| voices.next().map(|voice| (name, page(voice, trace, over))))
        .collect()
    }
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let edition = view.edition(&slug)?;
    let id = ContributionId::parse(&id).ok_or(PageError::NotFound)?;
    let below = after(&view)?.min(edition.last_position.saturating_add(1));
    let found = view.store.read(move |c| look_up(c, id, below)).await?;
    let Found {
        shelved,
        prompt,
        themes,
        direct,
        figures,
        comments,
        reworded,
        on,
    } = found.ok_or(PageError::NotFound)?;
    if shelved.position > edition.last_position {
        return Err(PageError::NotFound);
    }
    let (phase, prompt) = edition.prompt(prompt.0).ok_or(PageError::NotFound)?;
    let (title, lang) = prompt_title(&edition, prompt, &view.reading.code());
    let open = edition.invites(phase);
    let when_open = |href: String| if open { href } else { String::new() };
    let for_professionals = !phase.audiences.iter().any(|audience| audience == "citizen");
    let is_comment = shelved.about.is_some();
    let (comments, next) = page_of(comments);
    let closed: Vec<Closed> = edition
        .closed_comments
        .get(&id.to_string())
        .map(|code| Closed::of(&edition, code, &view.reading.code()))
        .into_iter()
        .collect();
    let page = ContributionPage {
        prompt_href: view.paths.prompt(&slug, prompt.id),
        prompt_title: title,
        prompt_dir: crate::domain::reading::direction(&lang),
        prompt_lang: lang,
        stance_href: when_open(view.paths.stance(&slug, id)),
        for_professionals,
        figures: (phase.state != "open")
            .then(|| StanceFigures::of(figures))
            .filter(|figures| !figures.none),
        trace: Trace::of(&view, &edition, &themes, &direct),
        about_href: on
            .map(|on| view.paths.contribution(&slug, on))
            .unwrap_or_default(),
        comments: (!is_comment).then(|| Comments {
            reworded: reworded && !comments.is_empty(),
            voices: comments
                .into_iter()
                .map(|comment| Voice::of(&view, &edition, comment))
                .collect(),
            more_href: next
                .map(|place| view.paths.comments_after(&slug, id, place))
                .unwrap_or_default(),
            write_href: if closed.is_empty() {
                when_open(view.paths.comment(&slug, prompt.id, id))
            } else {
                String::new()
            },
            closed,
            for_professionals,
        }),
        report_href: view.paths.report(&slug, id),
        voice: Voice::of(&view, &edition, shelved),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}

/// What the store knows of a contribution's page.
struct Found {
    shelved: Shelved,
    prompt: Key,
    themes: Vec<Key>,
    direct: Vec<Key>,
    figures: (Option<Figures>, Option<Figures>),
    comments: Vec<Shelved>,
    /// Other words stood here when some of the comments were written.
    reworded: bool,
    /// What a comment is on, while that is public.
    on: Option<ContributionId>,
}

fn look_up(c: &mut Connection, id: ContributionId, below: i64) -> Result<Option<Found>, StoreError> {
    let Some(shelved) = shelves::list_shelved(c, vec![id.0.to_vec()])?.pop() else {
        return Ok(None);
    };
    let Some(known) = contributions::find(c, id)? else {
        return Ok(None);
    };
    let on = match shelved.about {
        None => None,
        Some(on) => shelves::list_shelved(c, vec![on.0.to_vec()])?
            .pop()
            .map(|on| on.id),
    };
    Ok(Some(Found {
        prompt: known.prompt,
        themes: evidence::list_themes(c, id)?,
        direct: findings::list_by_response(c, id)?,
        figures: stances::find_figures(c, id)?,
        comments: shelves::list_comments(c, id, below, PER_PAGE + 1)?,
        reworded: decisions::was_reworded(c, id)?,
        on,
        shelved,
    }))
}

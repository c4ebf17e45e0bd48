//! One theme: its wording while it is a draft, what stands behind it, and its next steps. A published theme is frozen;
//! a dropped one stays, with the reason that the public reads.

use crate::actions::gather::{GatherError, Step, ThemeWording, move_theme, reword_theme};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::Hand;
use crate::domain::staff::Duty;
use crate::domain::theme::ThemeState;
use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT};
use crate::render::Page;
use crate::store::themes::Theme;
use crate::store::{StoreError, coded_evidence, contributions, doubles, evidence, themes};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{
    WordsChoice, arrive, done, enter, honour, known_language, status_after, ticket_for,
};
use crate::web::desk::themes::{refusal, wording_error};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many contributions behind a theme are shown at once.
const SHOWN: usize = 25;

#[derive(Serialize)]
pub struct ThemePage {
    /// Its title as it stands.
    pub name: String,
    /// `draft`, `agreed`, `published` or `dropped`.
    pub state: &'static str,
    /// Why it was dropped, or the hash of the set it was published in; else empty.
    pub dropped_because: String,
    pub set: String,
    pub back_href: String,
    pub coding_href: String,
    pub action: String,
    pub agree_action: String,
    pub reconsider_action: String,
    pub drop_action: String,
    pub unlink_action: String,
    /// Value of the hidden field of the unlink form.
    pub key: String,
    pub title: String,
    pub summary: String,
    pub reason: String,
    pub title_limit: usize,
    pub summary_limit: usize,
    pub evidence: Vec<WordsChoice>,
    pub evidence_count: usize,
    /// Where the next ones are; empty on the last page.
    pub next_href: String,
    pub ticket: String,
    pub unlink_ticket: String,
    pub errors: Vec<FieldError>,
    /// Moved by someone else while this page lay open; what was typed is shown.
    pub conflict: bool,
    pub done: &'static str,
}

const DONE: [&str; 6] = [
    "drafted",
    "reworded",
    "agreed",
    "reconsidered",
    "dropped",
    "unlinked",
];

impl Page for ThemePage {
    const TEMPLATE: &'static str = "desk/theme.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state: &'static str, errors, conflict, done| ThemePage {
            name: "Being <heard>".into(),
            state,
            dropped_because: if state == "dropped" {
                "One voice only".into()
            } else {
                String::new()
            },
            set: if state == "published" {
                "0123456789abcdef".repeat(4)
            } else {
                String::new()
            },
            back_href: "/desk/ahp-strategy/themes".into(),
            coding_href: "/desk/ahp-strategy/coding".into(),
            action: "/desk/ahp-strategy/themes/0".into(),
            agree_action: "/desk/ahp-strategy/themes/0/agreement".into(),
            reconsider_action: "/desk/ahp-strategy/themes/0/reconsideration".into(),
            drop_action: "/desk/ahp-strategy/themes/0/drop".into(),
            unlink_action: "/desk/ahp-strategy/coding/evidence".into(),
            key: "00000000".into(),
            title: "Being <heard>".into(),
            summary: "People want to be believed.\nThe first time.".into(),
            reason: String::new(),
            title_limit: TITLE_LIMIT,
            summary_limit: CONTRIBUTION_LIMIT,
            evidence: if state == "draft" {
                vec![]
            } else {
                WordsChoice::samples()
            },
            evidence_count: if state == "draft" { 0 } else { 30 },
            next_href: if state == "agreed" {
                "/desk/ahp-strategy/themes/0?after=0".into()
            } else {
                String::new()
            },
            ticket: "ticket".into(),
            unlink_ticket: "ticket".into(),
            errors,
            conflict,
            done,
        };
        let mut samples: Vec<(&'static str, Self)> = ["draft", "agreed", "published", "dropped"]
            .map(|state| (state, page(state, vec![], false, "")))
            .into();
        samples.extend(DONE.map(|done| (done, page("agreed", vec![], false, done))));
        samples.push((
            "no title",
            page(
                "draft",
                vec![FieldError::new("title", "desk-error-title-empty")],
                false,
                "",
            ),
        ));
        samples.push((
            "no reason",
            page(
                "agreed",
                vec![FieldError::new("reason", "desk-error-drop-empty")],
                false,
                "",
            ),
        ));
        samples.push(("conflict", page("agreed", vec![], true, "")));
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// What the page shows besides the theme.
#[derive(Default)]
struct Extras {
    typed: Option<ThemeWording>,
    reason: String,
    errors: Vec<FieldError>,
    conflict: bool,
}

/// A theme, how many stand behind it, one page of them, and the last of that page if more follow.
struct Found {
    theme: Theme,
    count: usize,
    evidence: Vec<WordsChoice>,
    last: Option<ContributionId>,
}

async fn find(view: &View, me: i64, slug: &str, id: Key) -> Result<Found, PageError> {
    let after = view.asked_for("after").and_then(|id| ContributionId::parse(&id));
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let Some(theme) = themes::find(c, id)?.filter(|theme| theme.engagement == asked) else {
                return Ok::<_, StoreError>(None);
            };
            let links = evidence::list_links(c, &[id])?;
            let mut ids: Vec<ContributionId> = links.into_iter().map(|(_, voice)| voice).collect();
            let blind = doubles::list_hidden(c, &ids, me)?;
            ids.retain(|id| !blind.contains(id));
            let rest: Vec<ContributionId> = ids
                .iter()
                .copied()
                .filter(|id| after.is_none_or(|after| *id > after))
                .collect();
            let shown: Vec<ContributionId> = rest.iter().copied().take(SHOWN).collect();
            let mut voices = Vec::new();
            for id in &shown {
                if let Some(voice) = contributions::find(c, *id)? {
                    voices.push(WordsChoice {
                        value: id.to_string(),
                        words: voice.words,
                        lang: known_language(voice.lang),
                        checked: false,
                        // Here: the codes of this theme that they bear.
                        themes: coded_evidence::list_codes(c, theme.id, *id)?,
                    });
                }
            }
            let last = shown.last().copied().filter(|_| rest.len() > shown.len());
            Ok(Some(Found {
                theme,
                count: ids.len(),
                evidence: voices,
                last,
            }))
        })
        .await?;
    found.ok_or(PageError::NotFound)
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: Key,
    extras: Extras,
) -> Result<HttpResponse, PageError> {
    let Found {
        theme,
        count,
        evidence,
        last,
    } = find(view, person.id, slug, id).await?;
    let step = |name: &str| desk::theme_step(slug, id, name);
    let typed = extras.typed.unwrap_or(ThemeWording {
        title: theme.title.clone(),
        summary: theme.summary.clone(),
    });
    let status = status_after(extras.conflict, &extras.errors);
    let page = ThemePage {
        name: theme.title,
        state: theme.state.name(),
        back_href: desk::themes(slug),
        coding_href: desk::coding(slug),
        action: desk::theme(slug, id),
        agree_action: step("agreement"),
        reconsider_action: step("reconsideration"),
        drop_action: step("drop"),
        unlink_action: desk::evidence(slug),
        key: id.to_string(),
        title: typed.title,
        summary: typed.summary,
        reason: extras.reason,
        title_limit: TITLE_LIMIT,
        summary_limit: CONTRIBUTION_LIMIT,
        evidence,
        evidence_count: count,
        next_href: last
            .map(|last| desk::theme_after(slug, id, last))
            .unwrap_or_default(),
        ticket: ticket_for(view, &format!("theme:{slug}:{id}")),
        unlink_ticket: ticket_for(view, &format!("evidence:{slug}")),
        errors: extras.errors,
        conflict: extras.conflict,
        done: done(view, &DONE),
        dropped_because: match &theme.state {
            ThemeState::Dropped { reason } => reason.clone(),
            ThemeState::Draft | ThemeState::Agreed | ThemeState::Published { .. } => String::new(),
        },
        set: match theme.state {
            ThemeState::Published { set } => set,
            ThemeState::Draft | ThemeState::Agreed | ThemeState::Dropped { .. } => String::new(),
        },
    };
    answer::private(view, status, &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Analyse], Key::parse).await?;
    show(&view, &person, &slug, id, Extras::default()).await
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Analyse], Key::parse).await?;
    honour(&view, &fields, &format!("theme:{slug}:{id}"))?;
    let typed = ThemeWording {
        title: fields.text("title").to_owned(),
        summary: fields.text("summary").to_owned(),
    };
    let (engagement, wording) = (slug.clone(), typed.clone());
    let error = match view
        .store
        .write(move |c| reword_theme(c, &engagement, id, &wording))
        .await
    {
        Ok(()) => {
            return Ok(answer::see_other(&format!(
                "{}?done=reworded",
                desk::theme(&slug, id)
            )));
        }
        Err(error) => error,
    };
    let extras = match (wording_error(&error), error) {
        (Some(mend), _) => Extras {
            typed: Some(typed),
            errors: vec![mend],
            ..Extras::default()
        },
        (None, GatherError::Step(_) | GatherError::Store(StoreError::Conflict)) => Extras {
            typed: Some(typed),
            conflict: true,
            ..Extras::default()
        },
        (None, error) => return Err(refusal(error)),
    };
    show(&view, &person, &slug, id, extras).await
}

/// `agreement`, `reconsideration` or `drop`.
pub async fn step(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id, name) = path.into_inner();
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    let id = Key::parse(&id).ok_or(PageError::NotFound)?;
    let reason = fields.text("reason").to_owned();
    let (step, done) = match name.as_str() {
        "agreement" => (Step::Agree, "agreed"),
        "reconsideration" => (Step::Reconsider, "reconsidered"),
        "drop" => (
            Step::Drop {
                reason: reason.clone(),
            },
            "dropped",
        ),
        _ => return Err(PageError::NotFound),
    };
    honour(&view, &fields, &format!("theme:{slug}:{id}"))?;
    let (engagement, by, now) = (slug.clone(), Hand::Staff(person.id), view.clock.now());
    match view
        .store
        .write(move |c| move_theme(c, &engagement, id, &step, (by, now)))
        .await
    {
        Ok(()) => Ok(answer::see_other(&format!(
            "{}?done={done}",
            desk::theme(&slug, id)
        ))),
        Err(GatherError::Reason(error)) => {
            let errors = vec![FieldError::of_text("reason", error, "desk-error-drop-empty")];
            show(
                &view,
                &person,
                &slug,
                id,
                Extras {
                    reason,
                    errors,
                    ..Extras::default()
                },
            )
            .await
        }
        Err(GatherError::Step(_) | GatherError::Store(StoreError::Conflict)) => {
            show(
                &view,
                &person,
                &slug,
                id,
                Extras {
                    reason,
                    conflict: true,
                    ..Extras::default()
                },
            )
            .await
        }
        Err(error) => Err(refusal(error)),
    }
}

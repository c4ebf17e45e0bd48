//! The coding bench: published contributions of one question of the listening phase, 25 at a time, each with the
//! themes it is evidence for; those ticked are linked to a theme or unlinked from it. Which words are a theme is
//! for people.

use crate::actions::gather::{GatherError, link_evidence};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::staff::Duty;
use crate::domain::theme::ThemeState;
use crate::publish::edition::{Edition, PromptEdition};
use crate::render::Page;
use crate::store::evidence::OnTheBench;
use crate::store::themes::Theme;
use crate::store::{StoreError, doubles, evidence, themes};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{
    Choice, WordsChoice, contribution_ids, done, enter, honour, known_language, status_of, ticket_for,
};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many contributions lie on the bench at once.
const SHOWN: i64 = 25;

#[derive(Serialize)]
pub struct CodingPage {
    pub prompts: Vec<PromptWay>,
    /// Title of the question on the bench; empty where the phase has none.
    pub title: String,
    pub title_lang: String,
    /// All are shown, not only those without a theme.
    pub all: bool,
    pub uncoded_href: String,
    pub all_href: String,
    pub voices: Vec<WordsChoice>,
    /// Themes that still take evidence.
    pub themes: Vec<Choice>,
    pub themes_href: String,
    pub action: String,
    pub ticket: String,
    /// What leads back to this very list.
    pub prompt: String,
    pub show: &'static str,
    pub after: String,
    pub first_href: String,
    pub next_href: String,
    pub errors: Vec<FieldError>,
    /// `linked`, `unlinked` or empty.
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct PromptWay {
    pub title: String,
    pub lang: String,
    pub href: String,
    pub current: bool,
}

impl Page for CodingPage {
    const TEMPLATE: &'static str = "desk/coding.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let way = |number: &str, current| PromptWay {
            title: format!("What <matters> {number}?"),
            lang: "en".into(),
            href: format!("/desk/ahp-strategy/coding?prompt={number}"),
            current,
        };
        let theme = |value: &str, checked| Choice {
            value: value.into(),
            label: "Being heard".into(),
            checked,
        };
        let page = |voices, themes, errors, all, done| CodingPage {
            prompts: vec![way("0", true), way("1", false)],
            title: "What <matters> 0?".into(),
            title_lang: "en".into(),
            all,
            uncoded_href: "/desk/ahp-strategy/coding?prompt=0&show=uncoded".into(),
            all_href: "/desk/ahp-strategy/coding?prompt=0&show=all".into(),
            voices,
            themes,
            themes_href: "/desk/ahp-strategy/themes".into(),
            action: "/desk/ahp-strategy/coding/evidence".into(),
            ticket: "ticket".into(),
            prompt: "00000000".into(),
            show: if all { "all" } else { "uncoded" },
            after: if all { "0".into() } else { String::new() },
            first_href: if all {
                "/desk/ahp-strategy/coding".into()
            } else {
                String::new()
            },
            next_href: if all {
                "/desk/ahp-strategy/coding?after=0".into()
            } else {
                String::new()
            },
            errors,
            done,
        };
        let themes = || vec![theme("0", false), theme("1", true)];
        let voices = WordsChoice::samples;
        let nothing = vec![
            FieldError::new("id", "desk-error-id-empty"),
            FieldError::new("theme", "desk-error-theme-empty"),
        ];
        vec![
            (
                "no question",
                CodingPage {
                    prompts: vec![],
                    title: String::new(),
                    ..page(vec![], vec![], vec![], false, "")
                },
            ),
            ("nothing uncoded", page(vec![], themes(), vec![], false, "linked")),
            ("nothing at all", page(vec![], themes(), vec![], true, "")),
            ("some", page(voices(), themes(), vec![], true, "unlinked")),
            ("no theme", page(voices(), vec![], vec![], false, "")),
            ("nothing chosen", page(voices(), themes(), nothing, false, "")),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// Which list lies on the bench, and what was chosen in it.
#[derive(Default)]
struct Asked {
    prompt: Option<Key>,
    all: bool,
    after: Option<ContributionId>,
    ids: Vec<ContributionId>,
    theme: String,
    errors: Vec<FieldError>,
}

/// Questions of the listening phase: only their answers become themes.
fn questions(edition: &Edition) -> &[PromptEdition] {
    edition
        .phase("listen")
        .map_or(&[], |phase| phase.prompts.as_slice())
}

fn takes_evidence(theme: &Theme) -> bool {
    matches!(theme.state, ThemeState::Draft | ThemeState::Agreed)
}

/// Themes, one page of contributions, and which of those this colleague is to code blind.
type Laid = (Vec<Theme>, Vec<OnTheBench>, Vec<ContributionId>);

async fn lay(
    view: &View,
    (slug, me): (&str, i64),
    prompts: Vec<i64>,
    (all, after): (bool, Option<ContributionId>),
) -> Result<Laid, PageError> {
    let slug = slug.to_owned();
    let laid = view.store.read(move |c| {
        let after = after.map_or_else(Vec::new, |id| id.0.to_vec());
        let rows = evidence::list_for_coding(c, &prompts, !all, &after, SHOWN + 1)?;
        let shown: Vec<ContributionId> = rows.iter().map(|(id, ..)| *id).collect();
        let hidden = doubles::list_hidden(c, &shown, me)?;
        Ok::<_, StoreError>((themes::list(c, &slug)?, rows, hidden))
    });
    Ok(laid.await?)
}

async fn show(view: &View, person: &Colleague, slug: &str, asked: Asked) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let prompts = questions(&edition);
    let chosen = match asked.prompt {
        Some(key) => Some(
            prompts
                .iter()
                .find(|prompt| prompt.id == key.0)
                .ok_or(PageError::NotFound)?,
        ),
        None => prompts.first(),
    };
    let (all, after) = (asked.all, asked.after);
    let ids: Vec<i64> = chosen.iter().map(|prompt| prompt.id).collect();
    let (known, mut rows, hidden) = lay(view, (slug, person.id), ids, (all, after)).await?;
    let size = usize::try_from(SHOWN).unwrap_or(usize::MAX);
    let more = rows.len() > size;
    rows.truncate(size);
    let last = rows.last().map(|(id, _, _, _)| *id).filter(|_| more);
    // Themes tell of codes, which nobody sees who is to code the words blind.
    rows.retain(|(id, ..)| !hidden.contains(id));
    let title_of = |id: Key| {
        known
            .iter()
            .find(|theme| theme.id == id)
            .map(|theme| theme.title.clone())
    };
    let href = |all, after| {
        chosen
            .map(|prompt| desk::coding_of(slug, Key(prompt.id), all, after))
            .unwrap_or_default()
    };
    let (title, title_lang) = chosen
        .map(|prompt| prompt_title(&edition, prompt, "en"))
        .unwrap_or_default();
    let page = CodingPage {
        prompts: prompts
            .iter()
            .map(|prompt| {
                let (title, lang) = prompt_title(&edition, prompt, "en");
                let href = desk::coding_of(slug, Key(prompt.id), all, None);
                PromptWay {
                    title,
                    lang,
                    href,
                    current: chosen.is_some_and(|chosen| chosen.id == prompt.id),
                }
            })
            .collect(),
        title,
        title_lang,
        all,
        uncoded_href: href(false, None),
        all_href: href(true, None),
        voices: rows
            .into_iter()
            .map(|(id, lang, words, behind)| WordsChoice {
                value: id.to_string(),
                words,
                lang: known_language(lang),
                checked: asked.ids.contains(&id),
                themes: behind.into_iter().filter_map(title_of).collect(),
            })
            .collect(),
        themes: known
            .iter()
            .filter(|theme| takes_evidence(theme))
            .map(|theme| {
                let value = theme.id.to_string();
                Choice {
                    label: theme.title.clone(),
                    checked: value == asked.theme,
                    value,
                }
            })
            .collect(),
        themes_href: desk::themes(slug),
        action: desk::evidence(slug),
        ticket: ticket_for(view, &format!("evidence:{slug}")),
        prompt: chosen
            .map(|prompt| Key(prompt.id).to_string())
            .unwrap_or_default(),
        show: if all { "all" } else { "uncoded" },
        after: after.map(|id| id.to_string()).unwrap_or_default(),
        first_href: if after.is_some() {
            href(all, None)
        } else {
            String::new()
        },
        next_href: last.map(|last| href(all, Some(last))).unwrap_or_default(),
        errors: asked.errors,
        done: done(view, &["linked", "unlinked"]),
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    let prompt = match view.asked_for("prompt") {
        None => None,
        Some(key) => Some(Key::parse(&key).ok_or(PageError::NotFound)?),
    };
    let asked = Asked {
        prompt,
        all: view.asked_for("show").is_some_and(|show| show == "all"),
        after: view.asked_for("after").and_then(|id| ContributionId::parse(&id)),
        theme: view.asked_for("theme").unwrap_or_default(),
        ..Asked::default()
    };
    show(&view, &person, &slug, asked).await
}

/// Links or unlinks what was ticked, from the bench or from the page of a theme.
pub async fn evidence(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    honour(&view, &fields, &format!("evidence:{slug}"))?;
    let link = match fields.text("step") {
        "link" => true,
        "unlink" => false,
        _ => return Err(PageError::Malformed),
    };
    let ids = contribution_ids(&fields, "id")?;
    let theme = Key::parse(fields.text("theme"));
    let mut asked = Asked {
        prompt: Key::parse(fields.text("prompt")),
        all: fields.text("show") == "all",
        after: ContributionId::parse(fields.text("after")),
        ids: ids.clone(),
        theme: fields.text("theme").to_owned(),
        errors: Vec::new(),
    };
    if ids.is_empty() {
        asked.errors.push(FieldError::new("id", "desk-error-id-empty"));
    }
    let Some(theme) = theme.filter(|_| asked.errors.is_empty()) else {
        if theme.is_none() {
            asked
                .errors
                .push(FieldError::new("theme", "desk-error-theme-empty"));
        }
        return show(&view, &person, &slug, asked).await;
    };
    let engagement = slug.clone();
    match view
        .store
        .write(move |c| link_evidence(c, &engagement, theme, &ids, link))
        .await
    {
        Ok(()) if fields.text("from") == "theme" => Ok(answer::see_other(&format!(
            "{}?done=unlinked",
            desk::theme(&slug, theme)
        ))),
        Ok(()) => {
            let back = match asked.prompt {
                Some(prompt) => desk::coding_of(&slug, prompt, asked.all, asked.after),
                None => return Ok(answer::see_other(&desk::coding(&slug))),
            };
            let done = if link { "linked" } else { "unlinked" };
            Ok(answer::see_other(&format!("{back}&theme={theme}&done={done}")))
        }
        Err(GatherError::NoSuchTheme | GatherError::Step(_)) => {
            asked
                .errors
                .push(FieldError::new("theme", "desk-error-theme-gone"));
            show(&view, &person, &slug, asked).await
        }
        Err(GatherError::NoSuchContribution) => {
            asked.errors.push(FieldError::new("id", "desk-error-id-gone"));
            show(&view, &person, &slug, asked).await
        }
        Err(GatherError::Store(error)) => Err(error.into()),
        Err(GatherError::Title(_) | GatherError::Summary(_) | GatherError::Reason(_)) => {
            Err(PageError::Malformed)
        }
    }
}

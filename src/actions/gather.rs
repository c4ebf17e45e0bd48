//! An analyst gathers contributions under themes: drafts a theme, links its evidence, agrees or drops it.

use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::{Act, Entry, Hand, record};
use crate::domain::theme::ThemeState;
use crate::domain::transition::InvalidTransition;
use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT, TextError, Words};
use crate::keys::hash;
use crate::store::prompts::{Asks, Prompt};
use crate::store::themes::Theme;
use crate::store::{
    Connection, StoreError, coded_evidence, contributions, evidence, ledger, prompts, themes,
};
use jiff::Timestamp;

/// The wording of a theme, as typed.
#[derive(Debug, Clone)]
pub struct ThemeWording {
    pub title: String,
    pub summary: String,
}

/// What is to become of a theme.
#[derive(Debug, Clone)]
pub enum Step {
    Agree,
    Reconsider,
    Drop { reason: String },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GatherError {
    Title(TextError),
    Summary(TextError),
    Reason(TextError),
    NoSuchTheme,
    /// Not an answer to a question of this engagement, or not published.
    NoSuchContribution,
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for GatherError {
    fn from(error: StoreError) -> Self {
        GatherError::Store(error)
    }
}

fn parse(wording: &ThemeWording) -> Result<(String, String), GatherError> {
    let title = Words::parse(&wording.title, TITLE_LIMIT).map_err(GatherError::Title)?;
    let summary = Words::parse(&wording.summary, CONTRIBUTION_LIMIT).map_err(GatherError::Summary)?;
    Ok((title.into_string(), summary.into_string()))
}

fn theme_of(c: &mut Connection, slug: &str, id: Key) -> Result<Theme, GatherError> {
    themes::find(c, id)?
        .filter(|theme| theme.engagement == slug)
        .ok_or(GatherError::NoSuchTheme)
}

/// `id` comes from the form, so that the same form sent twice is one theme.
pub fn draft_theme(
    c: &mut Connection,
    slug: &str,
    id: Key,
    wording: &ThemeWording,
) -> Result<Key, GatherError> {
    if themes::find(c, id)?.is_some_and(|theme| theme.engagement == slug) {
        return Ok(id);
    }
    let (title, summary) = parse(wording)?;
    let position = themes::list(c, slug)?
        .iter()
        .map(|theme| theme.position)
        .max()
        .unwrap_or(0)
        + 1;
    let engagement = slug.to_owned();
    themes::insert(
        c,
        &Theme {
            id,
            engagement,
            position,
            title,
            summary,
            state: ThemeState::Draft,
        },
    )?;
    Ok(id)
}

pub fn reword_theme(
    c: &mut Connection,
    slug: &str,
    id: Key,
    wording: &ThemeWording,
) -> Result<(), GatherError> {
    let (title, summary) = parse(wording)?;
    let theme = theme_of(c, slug, id)?;
    if theme.state != ThemeState::Draft {
        return Err(GatherError::Step(InvalidTransition::new(
            "theme",
            theme.state.name(),
            "draft",
        )));
    }
    Ok(themes::reword(c, id, &title, &summary)?)
}

pub fn move_theme(
    c: &mut Connection,
    slug: &str,
    id: Key,
    step: &Step,
    (by, now): (Hand, Timestamp),
) -> Result<(), GatherError> {
    let theme = theme_of(c, slug, id)?;
    let seen = theme.state.name();
    let act = match step {
        Step::Agree => Act::ThemeAgreed,
        Step::Reconsider => Act::ThemeReconsidered,
        Step::Drop { .. } => Act::ThemeDropped,
    };
    // Why one is dropped is public too; the other steps have no reason.
    let why = match step {
        Step::Drop { reason } => Words::parse(reason, CONTRIBUTION_LIMIT)
            .map_err(GatherError::Reason)?
            .into_string(),
        Step::Agree | Step::Reconsider => String::new(),
    };
    let sealed = record("theme", &[&id.to_string(), &theme.title, &theme.summary, &why]);
    let line = Entry::new(slug, act, id, by, now).seal(hash(sealed.as_bytes()));
    let after = match step {
        Step::Agree => theme.state.agree(),
        Step::Reconsider => theme.state.reconsider(),
        Step::Drop { .. } => theme.state.drop(why),
    }
    .map_err(GatherError::Step)?;
    themes::mark(c, id, seen, &after)?;
    // While it was dropped, what bears its codes was let go and not gathered.
    if matches!(step, Step::Reconsider) {
        coded_evidence::settle_theme(c, id)?;
    }
    Ok(ledger::append(c, &[line])?)
}

/// Whether a prompt is a question of the engagement's first phase: themes are made of what citizens said there.
fn answers_a_question(c: &mut Connection, slug: &str, prompt: Key) -> Result<bool, StoreError> {
    let question = matches!(
        prompts::find(c, prompt)?,
        Some(Prompt {
            asks: Asks::Question(_),
            ..
        })
    );
    Ok(question && contributions::engagement_of(c, prompt)?.as_deref() == Some(slug))
}

/// Links or unlinks evidence of a theme that is not frozen yet.
pub fn link_evidence(
    c: &mut Connection,
    slug: &str,
    theme: Key,
    ids: &[ContributionId],
    linked: bool,
) -> Result<(), GatherError> {
    let found = theme_of(c, slug, theme)?;
    if matches!(found.state, ThemeState::Published { .. }) {
        return Err(GatherError::Step(InvalidTransition::new(
            "theme",
            "published",
            "draft",
        )));
    }
    for id in ids {
        let contribution = contributions::find(c, *id)?.ok_or(GatherError::NoSuchContribution)?;
        let here = answers_a_question(c, slug, contribution.prompt)?;
        if !here || contribution.state.name() != "published" {
            return Err(GatherError::NoSuchContribution);
        }
        if linked {
            evidence::link(c, theme, *id)?;
        } else {
            evidence::unlink(c, theme, *id)?;
            // What also bears a code of the theme stays evidence through it.
            coded_evidence::settle_contribution(c, *id)?;
        }
    }
    Ok(())
}

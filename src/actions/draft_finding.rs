//! An analyst draws a finding from published themes and the responses to them.

use crate::domain::finding::FindingState;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::phase::PhaseKind;
use crate::domain::theme::ThemeState;
use crate::domain::transition::InvalidTransition;
use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT, TextError, Words};
use crate::store::findings::Finding;
use crate::store::{Connection, StoreError, contributions, findings, phases, themes};

/// A finding as typed.
#[derive(Debug, Clone)]
pub struct FindingDraft {
    pub title: String,
    pub statement: String,
    pub themes: Vec<Key>,
    pub responses: Vec<ContributionId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftError {
    Title(TextError),
    Statement(TextError),
    /// A finding must rest on at least one published theme.
    NoTheme,
    NoSuchFinding,
    NoSuchResponse,
    /// The findings have been put to everyone.
    TooLate,
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for DraftError {
    fn from(error: StoreError) -> Self {
        DraftError::Store(error)
    }
}

/// Which finding is meant.
#[derive(Debug, Clone, Copy)]
pub enum Which {
    /// A new one; the id comes from the form, so that the same form sent twice is one finding.
    New(Key),
    Known(Key),
}

/// Drafts a new finding, or rewords one while nobody has been asked about it.
pub fn draft_finding(
    c: &mut Connection,
    slug: &str,
    which: Which,
    draft: &FindingDraft,
) -> Result<Key, DraftError> {
    let title = Words::parse(&draft.title, TITLE_LIMIT).map_err(DraftError::Title)?;
    let statement = Words::parse(&draft.statement, CONTRIBUTION_LIMIT).map_err(DraftError::Statement)?;
    let published: Vec<Key> = themes::list(c, slug)?
        .into_iter()
        .filter(|theme| matches!(theme.state, ThemeState::Published { .. }))
        .map(|theme| theme.id)
        .collect();
    if draft.themes.is_empty() || draft.themes.iter().any(|theme| !published.contains(theme)) {
        return Err(DraftError::NoTheme);
    }
    for response in &draft.responses {
        let found = contributions::find(c, *response)?.filter(|r| r.state.name() == "published");
        let prompt = found.ok_or(DraftError::NoSuchResponse)?.prompt;
        if contributions::engagement_of(c, prompt)?.as_deref() != Some(slug) {
            return Err(DraftError::NoSuchResponse);
        }
    }
    let all = findings::list(c, slug)?;
    let id = match which {
        Which::New(id) if all.iter().any(|finding| finding.id == id) => return Ok(id),
        Which::Known(id) => {
            let seen = all
                .iter()
                .find(|finding| finding.id == id)
                .ok_or(DraftError::NoSuchFinding)?;
            if seen.state != FindingState::Draft {
                return Err(DraftError::Step(InvalidTransition::new(
                    "finding",
                    seen.state.name(),
                    "draft",
                )));
            }
            findings::reword(c, id, title.as_str(), statement.as_str())?;
            id
        }
        Which::New(id) => {
            still_drawing(c, slug)?;
            let finding = Finding {
                id,
                engagement: slug.to_owned(),
                position: all.iter().map(|finding| finding.position).max().unwrap_or(0) + 1,
                title: title.into_string(),
                statement: statement.into_string(),
                state: FindingState::Draft,
                answer: None,
            };
            findings::insert(c, &finding)?;
            finding.id
        }
    };
    findings::set_themes(c, id, &draft.themes)?;
    findings::set_responses(c, id, &draft.responses)?;
    Ok(id)
}

/// New findings are drawn until check and challenge has begun: later ones could be put to nobody.
fn still_drawing(c: &mut Connection, slug: &str) -> Result<(), DraftError> {
    let challenge = phases::list(c, slug)?
        .into_iter()
        .find(|phase| phase.kind == PhaseKind::Challenge);
    if challenge.is_some_and(|phase| phase.state.is_ahead()) {
        Ok(())
    } else {
        Err(DraftError::TooLate)
    }
}

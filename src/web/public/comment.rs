//! Comments: those below a contribution, and what one that is being written is on. A comment is a contribution in all
//! else, so `write` takes it, the queue decides on it and its receipt opens it.

use crate::actions::contribute::{ContributeError, takes_comments};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::reading::direction;
use crate::publish::edition::Edition;
use crate::store::shelves::{self, Shelved};
use crate::store::{StoreError, closed_comments};
use crate::web::error::PageError;
use crate::web::public::voices::Voice;
use crate::web::view::View;
use serde::Serialize;

/// Comments on a contribution, a page at a time.
#[derive(Serialize)]
pub struct Comments {
    /// The author has changed the words above since they became public: some may be about the earlier ones.
    pub reworded: bool,
    pub voices: Vec<Voice>,
    pub more_href: String,
    /// Where one is written; empty while the phase takes nothing.
    pub write_href: String,
    pub for_professionals: bool,
    /// Why the team takes no more; none or one.
    pub closed: Vec<Closed>,
}

/// A reason of the list `closing`, in the words of the engagement.
#[derive(Serialize, Clone)]
pub struct Closed {
    pub reason: String,
    pub lang: String,
    pub dir: &'static str,
}

impl Closed {
    pub fn of(edition: &Edition, code: &str, reading: &str) -> Self {
        let (reason, lang) = edition.text(&format!("list.closing.{code}"), reading);
        Self {
            reason: reason.to_owned(),
            lang: lang.to_owned(),
            dir: direction(lang),
        }
    }
}

impl Comments {
    pub fn sample() -> Self {
        Self {
            reworded: true,
            voices: Voice::samples(),
            more_href: "/ahp-strategy/contributions/0?after=3".into(),
            write_href: "/ahp-strategy/prompts/00000000/contribution?about=0".into(),
            for_professionals: false,
            closed: vec![Closed {
                reason: "People had begun to attack <each other>.".into(),
                lang: "en".into(),
                dir: "ltr",
            }],
        }
    }
}

/// What a comment that is being written is on.
pub struct On {
    pub id: ContributionId,
    /// Why it cannot be shown: it takes no comments (any more), because its author changed it or took it back
    /// meanwhile, or it could not be looked up now.
    pub shown: Result<Shelved, ContributeError>,
    /// Why the team takes no more comments on it.
    pub closed: Option<String>,
}

impl On {
    /// Why no comment on it is taken, as far as can be known before it is sent.
    pub fn refusal(&self) -> Option<ContributeError> {
        let closed = || {
            let reason = self.closed.clone()?;
            Some(ContributeError::CommentsClosed { reason })
        };
        self.shown.as_ref().err().cloned().or_else(closed)
    }
}

/// What a comment is on, where the address or the form names something.
pub async fn comment_on(view: &View, prompt: Key, named: &str) -> Result<Option<On>, PageError> {
    if named.is_empty() {
        return Ok(None);
    }
    let id = ContributionId::parse(named).ok_or(PageError::NotFound)?;
    let shown = view
        .store
        .read(move |c| {
            let takes = takes_comments(c, id, prompt)?;
            let shelved = shelves::list_shelved(c, vec![id.0.to_vec()])?.pop();
            Ok::<_, StoreError>((shelved.filter(|_| takes), closed_comments::find(c, id)?))
        })
        .await;
    let shown = match shown {
        Ok((found, closed)) => {
            return Ok(Some(On {
                id,
                shown: found.ok_or(ContributeError::NothingToCommentOn),
                closed,
            }));
        }
        // Whoever has typed something must not lose it; taking it in asks again.
        Err(error @ (StoreError::Busy | StoreError::Away(_))) => Err(ContributeError::Store(error)),
        Err(error) => return Err(error.into()),
    };
    Ok(Some(On {
        id,
        shown,
        closed: None,
    }))
}

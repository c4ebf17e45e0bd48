//! What someone who has just written is offered next, each left alone without loss: judging what others said, equality
//! questions, news by mail. None of it is joined to the words.

use crate::domain::ids::Key;
use crate::publish::edition::{Edition, Shown};
use crate::web::public::equality;
use crate::web::view::View;
use serde::Serialize;

/// Addresses; an empty one is not offered.
#[derive(Serialize, Clone, Default)]
pub struct Further {
    pub walk_href: String,
    pub equality_href: String,
    pub notices_href: String,
}

impl Further {
    pub fn of(view: &View, edition: &Edition, prompt: Key) -> Self {
        let slug = edition.engagement.as_str();
        let voices = edition
            .prompt(prompt.0)
            .is_some_and(|(_, prompt)| prompt.voices != Shown::NONE);
        let when = |offered: bool, href: String| if offered { href } else { String::new() };
        Self {
            walk_href: when(voices, view.paths.walk(slug, prompt.0)),
            equality_href: when(equality::offered(edition), view.paths.equality(slug)),
            notices_href: view.paths.notices(slug),
        }
    }

    pub fn sample() -> Self {
        Self {
            walk_href: "/ahp-strategy/prompts/00000000/walk".into(),
            equality_href: "/ahp-strategy/equality".into(),
            notices_href: "/ahp-strategy/notices".into(),
        }
    }
}

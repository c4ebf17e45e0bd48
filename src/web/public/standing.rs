//! Whether a form takes anything now, for the forms of words and of stances.
//! The release knows most of it; where a phase is due and no timer has opened it, the store is asked, because it may not be
//! ready. What decides is the post.

use crate::actions::contribute::takes_words;
use crate::publish::edition::{Edition, PhaseEdition};
use crate::web::error::PageError;
use crate::web::view::View;
use crate::web::whereabouts::reason_words;

/// Why nothing is taken, `""` where it is, and the reason that the public is given.
pub async fn standing(
    view: &View,
    edition: &Edition,
    phase: &PhaseEdition,
) -> Result<(&'static str, String), PageError> {
    let now = view.clock.now();
    let (standing, reason) = edition.standing(phase, now);
    if standing.is_empty() && phase.state == "scheduled" {
        let id = phase.id;
        let takes = view.store.read(move |c| takes_words(c, id, now)).await?;
        return Ok((if takes { "" } else { "not-yet" }, String::new()));
    }
    let reason = reason.map(|reason| reason_words(view, edition, "pause", reason));
    Ok((standing, reason.unwrap_or_default()))
}

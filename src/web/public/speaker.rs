//! Who speaks on a page where words are taken or judged: a citizen, or a professional with a voice. Not here: who may
//! speak in a phase, which the action judges.

use crate::actions::take_voice::read_voice;
use crate::domain::voice::Voice;
use crate::publish::edition::PhaseEdition;
use crate::store::{StoreError, engagements, phases};
use crate::web::error::PageError;
use crate::web::guard::voice_code;
use crate::web::view::View;
use actix_web::HttpRequest;

/// Who speaks here: a professional's voice from the cookie, or a citizen. A phase for professionals alone sends others
/// to join.
pub async fn speaker(
    view: &View,
    req: &HttpRequest,
    phase: &PhaseEdition,
) -> Result<Option<Voice>, PageError> {
    let id = phase.id;
    let voice = match voice_code(req, view, id) {
        None => None,
        Some(code) => {
            let found = view
                .store
                .read(move |c| {
                    let phase = phases::find(c, id)?;
                    let entries = match &phase {
                        Some(phase) => engagements::list_entries(c, &phase.engagement)?,
                        None => Vec::new(),
                    };
                    Ok::<_, StoreError>(phase.map(|phase| (phase, entries)))
                })
                .await?;
            found.and_then(|(phase, entries)| read_voice(&view.keys, &phase, &entries, &code))
        }
    };
    if voice.is_none() && !phase.audiences.iter().any(|audience| audience == "citizen") {
        return Err(PageError::AccountSignIn);
    }
    Ok(voice)
}

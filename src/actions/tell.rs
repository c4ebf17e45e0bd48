//! Tells everyone who asked for news of an engagement, within the action that made the news.
//!
//! Each news of a phase once, whatever becomes of the phase. Not here: who asks (`ask_for_news`) and when reminders are due
//! (`remind`).

use crate::actions::ask_for_news::since_midnight;
use crate::actions::forget::certificate;
use crate::actions::letter::Letter;
use crate::clock::{last_day, london_day, time_of_day};
use crate::domain::ledger::Entry;
use crate::domain::phase::PhaseKind;
use crate::domain::promise::Promise;
use crate::store::phases::Phase;
use crate::store::wordings::{self, Texts};
use crate::store::{Connection, StoreError, notices, phase_news};
use jiff::Timestamp;
use serde_json::{Value, json};

/// What there is to tell. Of a phase, which whoever tells holds.
#[derive(Debug, Clone, Copy)]
pub enum News<'a> {
    Opened(&'a Phase),
    /// Half of its time is over; until this moment it takes words.
    HalfWay(&'a Phase, Timestamp),
    /// Its last day is near or has come.
    LastDay(&'a Phase, Timestamp),
    Closed(&'a Phase),
    /// What its words became is published; the next phase, if there is one, opens with it.
    Results(&'a Phase, Option<&'a Phase>),
    /// The last there is: the addresses go with it.
    Published,
}

impl News<'_> {
    /// Its name among the news of a phase; none where it is of the engagement.
    fn of_phase(&self) -> Option<(i64, &'static str)> {
        match self {
            News::Opened(phase) => Some((phase.id, "opened")),
            News::HalfWay(phase, _) => Some((phase.id, "half-way")),
            News::LastDay(phase, _) => Some((phase.id, "last-day")),
            News::Closed(phase) => Some((phase.id, "closed")),
            News::Results(phase, _) => Some((phase.id, "results")),
            News::Published => None,
        }
    }

    /// The name of its templates.
    fn message(&self) -> &'static str {
        match self {
            News::Opened(_) => "notice_opened",
            News::HalfWay(..) => "notice_half_way",
            News::LastDay(..) => "notice_last_day",
            News::Closed(_) => "notice_closed",
            News::Results(..) => "notice_results",
            News::Published => "notice_published",
        }
    }

    /// What its templates need besides the name of the engagement and the links.
    fn facts(&self, texts: &Texts, reading: &str) -> Value {
        let of = |kind: PhaseKind| wording(texts, &format!("phase.{}.name", kind.as_str()), reading);
        let closes = |at: &Timestamp| (last_day(*at).to_string(), time_of_day(*at).unwrap_or_default());
        match self {
            News::Opened(phase) | News::Closed(phase) => json!({ "phase": of(phase.kind) }),
            News::HalfWay(phase, at) | News::LastDay(phase, at) => {
                let (day, time) = closes(at);
                json!({ "phase": of(phase.kind), "day": day, "time": time })
            }
            News::Results(phase, next) => json!({
                "phase": of(phase.kind),
                "next": next.map(|next| of(next.kind)).unwrap_or_default(),
            }),
            News::Published => json!({}),
        }
    }
}

/// Whether this news was told before.
pub(super) fn was_told(c: &mut Connection, news: News<'_>) -> Result<bool, StoreError> {
    match news.of_phase() {
        Some((phase, name)) => phase_news::was_told(c, phase, name),
        None => Ok(false),
    }
}

/// Puts a letter for each confirmed address into the outbox, unless this news was told before. Returns the line of the
/// ledger that says that addresses were deleted, where they were: the caller adds it at its end.
pub fn tell(
    c: &mut Connection,
    slug: &str,
    news: News<'_>,
    now: Timestamp,
) -> Result<Option<Entry>, StoreError> {
    if let Some((phase, name)) = news.of_phase()
        && !phase_news::tell_once(c, phase, name)?
    {
        return Ok(None);
    }
    // Who is told that a phase opens with the results of the one before is not told so again.
    if let News::Results(_, Some(next)) = news {
        phase_news::tell_once(c, next.id, "opened")?;
    }
    let texts = wordings::load(c, slug)?;
    for address in notices::list_confirmed(c, slug)? {
        let mut facts = news.facts(&texts, &address.reading);
        if let Some(facts) = facts.as_object_mut() {
            facts.insert("name".into(), wording(&texts, "name", &address.reading).into());
            facts.insert("link".into(), address.news_link.clone().into());
            facts.insert("deletion".into(), address.deletion_link.clone().into());
        }
        let letter = Letter {
            recipient: &address.email,
            message: news.message(),
            reading: &address.reading,
            facts: &facts,
        };
        letter.queue(c, since_midnight(now))?;
    }
    match news {
        News::Published => {
            let gone = notices::delete_all(c, slug)?;
            Ok(certificate(
                Promise::AddressesTold,
                Some(slug),
                gone,
                london_day(now),
            ))
        }
        _ => Ok(None),
    }
}

/// A text of the engagement in a language, or in its own.
pub(super) fn wording(texts: &Texts, key: &str, reading: &str) -> String {
    let words = texts.words(key, reading).filter(|words| !words.is_empty());
    words.unwrap_or_else(|| texts.source(key)).to_owned()
}

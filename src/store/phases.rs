//! Phases: their state as the domain knows it, held while it is judged, moved only from the state it was seen in.

use crate::domain::audience::Audience;
use crate::domain::ids::Key;
use crate::domain::phase::{NotAccepted, PhaseKind, PhaseState};
use crate::domain::public_reason::PublicReason;
use crate::store::dialect;
use crate::store::schema::phase;
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp};

/// One phase of an engagement.
#[derive(Debug, Clone)]
pub struct Phase {
    pub id: i64,
    pub engagement: String,
    /// 1, 2 or 3.
    pub ordinal: i32,
    pub kind: PhaseKind,
    pub audiences: Vec<Audience>,
    pub lasts_days: i32,
    pub state: PhaseState,
    /// Why the whole engagement stands still, if it does: it is written on each of its phases.
    pub held: Option<PublicReason>,
    /// Why it lasts longer than was first said.
    pub extended: Option<PublicReason>,
}

impl Phase {
    /// Whether words may come in at `now`, as this row decides.
    pub fn accepts(&self, now: Timestamp) -> Result<(), NotAccepted> {
        self.state.accepts(now)?;
        self.goes_on()
    }

    /// The same for a form that was begun before (see [`PhaseState::accepts_begun`]).
    pub fn accepts_begun(
        &self,
        began: Timestamp,
        grace: SignedDuration,
        now: Timestamp,
    ) -> Result<(), NotAccepted> {
        self.state.accepts_begun(began, grace, now)?;
        self.goes_on()
    }

    fn goes_on(&self) -> Result<(), NotAccepted> {
        match &self.held {
            Some(reason) => Err(NotAccepted::Paused {
                reason: reason.clone(),
            }),
            None => Ok(()),
        }
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = phase)]
pub(crate) struct Row {
    id: i64,
    engagement: String,
    ordinal: i32,
    kind: String,
    audiences: String,
    lasts_days: i32,
    state: String,
    opens_at: Option<i64>,
    closes_at: Option<i64>,
    closed_at: Option<i64>,
    paused_because: Option<String>,
    set_hash: Option<String>,
    paused_note: Option<String>,
    held_because: Option<String>,
    held_note: Option<String>,
    extended_because: Option<String>,
    extended_note: Option<String>,
}

/// The columns that a state fills; all others are null.
#[derive(AsChangeset)]
#[diesel(table_name = phase, treat_none_as_null = true)]
struct StateColumns {
    state: &'static str,
    opens_at: Option<i64>,
    closes_at: Option<i64>,
    closed_at: Option<i64>,
    paused_because: Option<String>,
    paused_note: Option<String>,
    set_hash: Option<String>,
}

fn reason(code: Option<String>, note: Option<String>) -> Option<PublicReason> {
    code.map(|code| PublicReason {
        code,
        note: note.unwrap_or_default(),
    })
}

fn halves(reason: Option<&PublicReason>) -> (Option<String>, Option<String>) {
    reason
        .map(|reason| (reason.code.clone(), reason.note.clone()))
        .unzip()
}

fn columns(state: &PhaseState) -> StateColumns {
    let mut columns = StateColumns {
        state: state.name(),
        opens_at: None,
        closes_at: None,
        closed_at: None,
        paused_because: None,
        paused_note: None,
        set_hash: None,
    };
    match state {
        PhaseState::Draft => {}
        PhaseState::Scheduled { opens_at, closes_at } => {
            columns.opens_at = Some(opens_at.as_millisecond());
            columns.closes_at = Some(closes_at.as_millisecond());
        }
        PhaseState::Open { closes_at, paused } => {
            columns.closes_at = Some(closes_at.as_millisecond());
            (columns.paused_because, columns.paused_note) = halves(paused.as_ref());
        }
        PhaseState::Closing { closed_at } | PhaseState::Closed { closed_at } => {
            columns.closed_at = Some(closed_at.as_millisecond());
        }
        PhaseState::Analysed { closed_at, set } | PhaseState::Published { closed_at, set } => {
            columns.closed_at = Some(closed_at.as_millisecond());
            columns.set_hash = Some(set.clone());
        }
    }
    columns
}

fn from_row(row: Row) -> Result<Phase, StoreError> {
    let bad = || StoreError::BadRow("phase");
    let instant = |at: Option<i64>| {
        at.and_then(|ms| Timestamp::from_millisecond(ms).ok())
            .ok_or_else(bad)
    };
    let state = match row.state.as_str() {
        "draft" => PhaseState::Draft,
        "scheduled" => PhaseState::Scheduled {
            opens_at: instant(row.opens_at)?,
            closes_at: instant(row.closes_at)?,
        },
        "open" => PhaseState::Open {
            closes_at: instant(row.closes_at)?,
            paused: reason(row.paused_because, row.paused_note),
        },
        "closing" => PhaseState::Closing {
            closed_at: instant(row.closed_at)?,
        },
        "closed" => PhaseState::Closed {
            closed_at: instant(row.closed_at)?,
        },
        "analysed" => PhaseState::Analysed {
            closed_at: instant(row.closed_at)?,
            set: row.set_hash.ok_or_else(bad)?,
        },
        "published" => PhaseState::Published {
            closed_at: instant(row.closed_at)?,
            set: row.set_hash.ok_or_else(bad)?,
        },
        _ => return Err(bad()),
    };
    Ok(Phase {
        id: row.id,
        engagement: row.engagement,
        ordinal: row.ordinal,
        kind: PhaseKind::parse(&row.kind).ok_or_else(bad)?,
        audiences: row
            .audiences
            .split(' ')
            .map(|name| Audience::parse(name).ok_or_else(bad))
            .collect::<Result<_, _>>()?,
        lasts_days: row.lasts_days,
        state,
        held: reason(row.held_because, row.held_note),
        extended: reason(row.extended_because, row.extended_note),
    })
}

pub fn insert(c: &mut Connection, new: &Phase) -> Result<(), StoreError> {
    let names: Vec<&str> = new.audiences.iter().map(|audience| audience.as_str()).collect();
    diesel::insert_into(phase::table)
        .values((
            phase::id.eq(new.id),
            phase::engagement.eq(&new.engagement),
            phase::ordinal.eq(new.ordinal),
            phase::kind.eq(new.kind.as_str()),
            phase::audiences.eq(names.join(" ")),
            phase::lasts_days.eq(new.lasts_days),
            phase::state.eq("draft"),
        ))
        .execute(c)?;
    mark(c, new.id, "draft", &new.state)
}

/// The three phases of an engagement in order.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<Phase>, StoreError> {
    let rows: Vec<Row> = phase::table
        .filter(phase::engagement.eq(slug))
        .order(phase::ordinal)
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

pub fn find(c: &mut Connection, id: i64) -> Result<Option<Phase>, StoreError> {
    phase::table
        .find(id)
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// Reads the phase of a prompt so that it cannot move before this transaction ends. For those who speak in it, and in
/// one question, because each of them pays for it.
pub fn hold_to_speak(c: &mut Connection, prompt: Key) -> Result<Option<Phase>, StoreError> {
    dialect::phase_held_for_speech(c, prompt.0)?
        .map(from_row)
        .transpose()
}

/// Reads a phase so that nobody speaks in it or moves it before this transaction ends. For those who move it.
pub fn hold_to_move(c: &mut Connection, id: i64) -> Result<Option<Phase>, StoreError> {
    dialect::hold_phase(c, id)?;
    find(c, id)
}

/// Moves a phase, if it still stands where the caller saw it.
pub fn mark(c: &mut Connection, id: i64, from: &str, to: &PhaseState) -> Result<(), StoreError> {
    let rows = diesel::update(
        phase::table
            .filter(phase::id.eq(id))
            .filter(phase::state.eq(from)),
    )
    .set(columns(to))
    .execute(c)?;
    exactly_one(rows)
}

/// Lets all phases of an engagement stand still, or go on. Hold each of them to move first.
pub fn mark_held(c: &mut Connection, slug: &str, why: Option<&PublicReason>) -> Result<(), StoreError> {
    let (code, note) = halves(why);
    diesel::update(phase::table.filter(phase::engagement.eq(slug)))
        .set((phase::held_because.eq(code), phase::held_note.eq(note)))
        .execute(c)?;
    Ok(())
}

/// Keeps why a phase lasts longer.
pub fn mark_extended(c: &mut Connection, id: i64, why: &PublicReason) -> Result<(), StoreError> {
    let rows = diesel::update(phase::table.find(id))
        .set((
            phase::extended_because.eq(&why.code),
            phase::extended_note.eq(&why.note),
        ))
        .execute(c)?;
    exactly_one(rows)
}

/// Whether an engagement stands still.
pub fn is_held(c: &mut Connection, slug: &str) -> Result<bool, StoreError> {
    Ok(diesel::select(diesel::dsl::exists(
        phase::table
            .filter(phase::engagement.eq(slug))
            .filter(phase::held_because.is_not_null()),
    ))
    .get_result(c)?)
}

/// The open phases of all engagements.
pub fn list_open(c: &mut Connection) -> Result<Vec<Phase>, StoreError> {
    let rows: Vec<Row> = phase::table.filter(phase::state.eq("open")).load(c)?;
    rows.into_iter().map(from_row).collect()
}

/// Phases whose scheduled moment has come by `now`: to be opened or closed.
pub fn list_due(c: &mut Connection, now: Timestamp) -> Result<Vec<Phase>, StoreError> {
    let now = now.as_millisecond();
    let rows: Vec<Row> = phase::table
        .filter(
            phase::state
                .eq("scheduled")
                .and(phase::opens_at.le(now))
                .or(phase::state.eq("open").and(phase::closes_at.le(now))),
        )
        .filter(phase::held_because.is_null())
        .load(c)?;
    rows.into_iter().map(from_row).collect()
}

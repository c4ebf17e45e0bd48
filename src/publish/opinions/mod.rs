//! What a release tells of the opinions in a phase that is over: what most people think, how audiences differ, and
//! whether there are groups of people who judge alike. `reckoned` looks for groups once a phase is over; `told` makes what a
//! release says, of figures that passed the gate and of nothing else; nobody's place is in it.

mod reckoned;
mod told;

pub use reckoned::{Reckoned, reckon};

use crate::analysis::disclosure::Bounds;
use crate::publish::edition::{Edition, PhaseEdition};
use crate::store::{Connection, StoreError, opinions};
use serde::{Deserialize, Serialize};

/// The opinions of one phase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Opinions {
    pub phase: i64,
    /// The closing that they are of: a moment in milliseconds, as the phase has it.
    pub of_closing: String,
    /// At least so many people said what they think: as many as judged one contribution, by its figures.
    pub people: i64,
    /// Audiences of which figures are told, where there are two or more.
    pub audiences: Vec<String>,
    /// What most agree with, and what most disagree with: shares of all, then of each audience.
    pub agreed: Vec<Told>,
    pub disagreed: Vec<Told>,
    /// Where audiences differ by more than chance explains.
    pub divided: Vec<Told>,
    pub groups: Grouping,
}

/// One contribution, and how many of 100 took a side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// Its public name.
    pub contribution: String,
    /// The place at which its words were judged: changed ones come back at another.
    pub place: i64,
    /// `agree` or `disagree`.
    pub side: String,
    /// None is too few to say.
    pub shares: Vec<Option<Range>>,
}

/// Between which whole shares of 100 it lies, as the figures leave it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    pub low: i64,
    pub high: i64,
}

impl From<Bounds> for Range {
    fn from(bounds: Bounds) -> Self {
        Self {
            low: bounds.low,
            high: bounds.high,
        }
    }
}

/// Whether there are groups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "found", rename_all = "kebab-case")]
pub enum Grouping {
    /// Too few people judged enough to look for any.
    Few,
    /// The mathematics divides people, but one even cloud would look as divided.
    Cloud,
    /// The groups do not come back when half of the people are drawn.
    Unsteady,
    /// A group has too few people to be told of.
    Small,
    Groups {
        groups: Vec<Group>,
        /// What most of every group agree with: shares by group.
        shared: Vec<Told>,
    },
}

/// One group of people who judge alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// At least so many, by the figures that are told of it.
    pub people: i64,
    /// Of 100 people in it, how many come back on average, rounded down to 5.
    pub comes_back: i64,
    /// What sets it apart: its own share, then that of everyone else.
    pub apart: Vec<Told>,
}

impl Edition {
    /// What people thought of what others said in a phase; nothing where anybody can still say so.
    pub fn opinions_of(&self, phase: &PhaseEdition) -> Option<&Opinions> {
        let over = matches!(
            phase.state.as_str(),
            "closing" | "closed" | "analysed" | "published"
        );
        self.opinions
            .iter()
            .find(|opinions| over && opinions.phase == phase.id)
    }
}

/// What a release takes up, after it settled its figures: the opinions of phases that are over.
pub fn of_release(c: &mut Connection, slug: &str) -> Result<Vec<Opinions>, StoreError> {
    let mut all = Vec::new();
    for kept in opinions::list(c, slug)? {
        let settled = opinions::list_settled(c, kept.phase)?;
        all.push(told::tell(
            kept.phase,
            &kept.of_closing,
            &Reckoned::parse(&kept.figures)?,
            &settled,
        )?);
    }
    Ok(all)
}

impl Reckoned {
    /// As it is kept.
    pub fn parse(figures: &str) -> Result<Self, StoreError> {
        serde_json::from_str(figures).map_err(|_| StoreError::BadRow("opinion"))
    }
}

/// Whether there are figures that a release does not tell yet.
pub fn are_waiting(c: &mut Connection, slug: &str, told: &[Opinions]) -> Result<bool, StoreError> {
    let ready = opinions::list(c, slug)?;
    Ok(ready
        .iter()
        .any(|kept| told.iter().all(|opinions| opinions.of_closing != kept.of_closing)))
}

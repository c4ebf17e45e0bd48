//! Two people approve the strategy, then it is published: every line cites a finding that stands, or nothing goes out.

use crate::actions::answer_challenge::is_owed;
use crate::actions::tell::{News, tell};
use crate::clock::london_day;
use crate::domain::finding::FindingState;
use crate::domain::ids::Key;
use crate::domain::ledger::{Act, Entry, Hand, record};
use crate::domain::phase::PhaseState;
use crate::domain::strategy::{LineError, LineState};
use crate::domain::transition::InvalidTransition;
use crate::keys::hash;
use crate::publish::cut::cut_for;
use crate::publish::dissent::challenged;
use crate::publish::edition::Edition;
use crate::store::remarks::Remark;
use crate::store::{Connection, StoreError, findings, ledger, phases, remarks, staff as team, strategies};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublishError {
    /// There is no line.
    Nothing,
    /// These lines cite no finding.
    Uncited(Vec<Key>),
    /// These lines cite what no longer stands.
    DoesNotStand(Vec<Key>),
    /// These findings owe an answer to those whose challenge reached the threshold of the rules.
    Unanswered(Vec<Key>),
    /// Critical friends said no, and nobody has answered them.
    Opposed,
    /// You have approved already; someone else must.
    SamePerson,
    /// Fewer than two people have approved it as it stands.
    NotApproved,
    /// Check and challenge has not been concluded.
    PhasesUnderWay,
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for PublishError {
    fn from(error: StoreError) -> Self {
        PublishError::Store(error)
    }
}

impl From<InvalidTransition> for PublishError {
    fn from(error: InvalidTransition) -> Self {
        PublishError::Step(error)
    }
}

/// What keeps the document from being approved or published, if anything.
fn judge(c: &mut Connection, slug: &str, now: Timestamp) -> Result<Vec<strategies::Line>, PublishError> {
    // Nobody says no between this question and what follows from it.
    team::hold_team(c, slug)?;
    let lines = strategies::list_lines(c, slug)?;
    if lines.is_empty() {
        return Err(PublishError::Nothing);
    }
    let uncited: Vec<Key> = lines
        .iter()
        .filter(|line| line.cites.is_empty())
        .map(|line| line.id)
        .collect();
    if !uncited.is_empty() {
        return Err(PublishError::Uncited(uncited));
    }
    let opposes = |(remark, _): &(Remark, String)| remark.state.holds_back(remark.kind);
    if remarks::list(c, slug)?.iter().any(opposes) {
        return Err(PublishError::Opposed);
    }
    let all = findings::list(c, slug)?;
    let challenged = challenged(c, slug, london_day(now))?;
    let ids = |found: &dyn Fn(&findings::Finding) -> bool| -> Vec<Key> {
        all.iter()
            .filter(|finding| found(finding))
            .map(|f| f.id)
            .collect()
    };
    let unanswered = ids(&|finding| is_owed(finding, &challenged));
    if !unanswered.is_empty() {
        return Err(PublishError::Unanswered(unanswered));
    }
    let standing = ids(&|finding| finding.state.stands());
    let shaky: Vec<Key> = lines
        .iter()
        .filter(|line| line.cites.iter().any(|id| !standing.contains(id)))
        .map(|line| line.id)
        .collect();
    if shaky.is_empty() {
        Ok(lines)
    } else {
        Err(PublishError::DoesNotStand(shaky))
    }
}

/// SHA-256 of the document as it stands: every line with what it cites. Two approvals and the publication of one document
/// carry the same.
fn digest(lines: &[strategies::Line]) -> [u8; 32] {
    let texts: Vec<String> = lines
        .iter()
        .map(|line| {
            let cites: Vec<String> = line.cites.iter().map(Key::to_string).collect();
            let (id, section) = (line.id.to_string(), line.section.to_string());
            record("line", &[&id, &section, &line.words, &cites.join(" ")])
        })
        .collect();
    hash(texts.concat().as_bytes())
}

/// One person's approval; with the second, every line is approved. Returns how many have approved.
pub fn approve_strategy(
    c: &mut Connection,
    slug: &str,
    staff: i64,
    now: Timestamp,
) -> Result<usize, PublishError> {
    let lines = judge(c, slug, now)?;
    let before = strategies::list_approvals(c, slug)?;
    if before.contains(&staff) {
        return Err(PublishError::SamePerson);
    }
    let line = Entry::new(slug, Act::StrategyApproved, slug, Hand::Staff(staff), now).seal(digest(&lines));
    strategies::insert_approval(c, slug, staff, now)?;
    if let Some(first) = before.first() {
        for line in lines {
            let seen = line.state.name();
            match line.state.approve(*first, staff) {
                Ok(after) => strategies::mark_line(c, line.id, seen, &after)?,
                Err(LineError::SamePerson) => return Err(PublishError::SamePerson),
                Err(LineError::Step(step)) => return Err(PublishError::Step(step)),
            }
        }
    }
    ledger::append(c, &[line])?;
    Ok(before.len() + 1)
}

/// Publishes the approved strategy, its findings and phases, in a release of its own.
pub fn publish_strategy(
    c: &mut Connection,
    slug: &str,
    by: Hand,
    now: Timestamp,
    seed: [u8; 16],
) -> Result<Edition, PublishError> {
    let lines = judge(c, slug, now)?;
    if !lines
        .iter()
        .all(|line| matches!(line.state, LineState::Approved { .. }))
    {
        return Err(PublishError::NotApproved);
    }
    let phases_of = phases::list(c, slug)?;
    if !phases_of
        .iter()
        .all(|phase| matches!(phase.state, PhaseState::Analysed { .. }))
    {
        return Err(PublishError::PhasesUnderWay);
    }
    let published = Entry::new(slug, Act::StrategyPublished, slug, by, now).seal(digest(&lines));
    for line in lines {
        strategies::mark_line(c, line.id, "approved", &line.state.publish()?)?;
    }
    for finding in findings::list(c, slug)? {
        if let FindingState::Decided { .. } = finding.state {
            findings::mark(
                c,
                finding.id,
                "decided",
                &finding.state.publish()?,
                &finding.statement,
            )?;
        }
    }
    for phase in phases_of {
        phases::mark(c, phase.id, "analysed", &phase.state.publish()?)?;
    }
    let lines: Vec<Entry> = [Some(published), tell(c, slug, News::Published, now)?]
        .into_iter()
        .flatten()
        .collect();
    Ok(cut_for(c, &lines, slug, by, now, seed)?)
}

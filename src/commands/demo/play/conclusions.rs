//! What the team of the play concludes: findings, decisions on them, the strategy.

use super::{Play, Stumble, stumble};
use crate::actions::approve_strategy::{approve_strategy, publish_strategy};
use crate::actions::decide_finding::{Decision, Wish, decide_finding};
use crate::actions::draft_finding::{FindingDraft, Which, draft_finding};
use crate::actions::write_strategy::{LineDraft, add_line, add_section};
use crate::chance;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::ledger::Hand;
use crate::domain::staff::Role;
use crate::store::Connection;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// An id as a form would bring it.
fn new() -> Key {
    Key::from_random(chance::bytes())
}

impl Play {
    pub(super) fn find(
        &self,
        c: &mut Connection,
        themes: &BTreeMap<String, Key>,
        responses: &BTreeMap<String, Vec<ContributionId>>,
    ) -> Result<BTreeMap<String, Key>, Stumble> {
        let mut found = BTreeMap::new();
        for finding in &self.content.finding {
            let draft = FindingDraft {
                title: finding.title.clone(),
                statement: finding.statement.clone(),
                themes: finding
                    .themes
                    .iter()
                    .filter_map(|key| themes.get(key).copied())
                    .collect(),
                responses: finding
                    .themes
                    .iter()
                    .filter_map(|key| responses.get(key))
                    .flat_map(|given| given.iter().copied().take(4))
                    .collect(),
            };
            found.insert(
                finding.key.clone(),
                draft_finding(c, self.slug(), Which::New(new()), &draft).map_err(stumble)?,
            );
        }
        Ok(found)
    }

    pub(super) fn decide_findings(
        &self,
        c: &mut Connection,
        findings: &BTreeMap<String, Key>,
        at: Timestamp,
    ) -> Result<(), Stumble> {
        let lead = Hand::Staff(self.one(Role::Lead, 0)?);
        for finding in &self.content.finding {
            let id = findings
                .get(&finding.key)
                .copied()
                .ok_or_else(|| stumble(&finding.key))?;
            let wish = match (
                finding.outcome.as_str(),
                &finding.changed_statement,
                &finding.merged_into,
            ) {
                ("change", Some(statement), _) => Wish::Change {
                    statement: statement.clone(),
                },
                ("merge", _, Some(into)) => Wish::Merge {
                    into: findings.get(into).copied().ok_or_else(|| stumble(into))?,
                },
                ("drop", _, _) => Wish::Drop,
                _ => Wish::Keep,
            };
            let decision = Decision {
                wish,
                reason: finding.reason.clone(),
                answer: finding.answer.clone().unwrap_or_default(),
            };
            decide_finding(c, self.slug(), id, &decision, (lead, at)).map_err(stumble)?;
        }
        Ok(())
    }

    pub(super) fn write(
        &self,
        c: &mut Connection,
        findings: &BTreeMap<String, Key>,
        at: Timestamp,
    ) -> Result<(), Stumble> {
        for section in &self.content.section {
            let id = add_section(c, self.slug(), new(), &section.title).map_err(stumble)?;
            for line in &section.line {
                let cites = line
                    .findings
                    .iter()
                    .filter_map(|key| findings.get(key).copied())
                    .collect();
                add_line(
                    c,
                    self.slug(),
                    id,
                    new(),
                    &LineDraft {
                        words: line.words.clone(),
                        cites,
                    },
                )
                .map_err(stumble)?;
            }
        }
        for nth in [0, 1] {
            approve_strategy(c, self.slug(), self.one(Role::Lead, nth)?, at).map_err(stumble)?;
        }
        let lead = Hand::Staff(self.one(Role::Lead, 0)?);
        publish_strategy(c, self.slug(), lead, at, chance::bytes())
            .map(drop)
            .map_err(stumble)
    }
}

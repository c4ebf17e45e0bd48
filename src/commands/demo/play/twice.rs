//! The second analyst of the play codes a share blind and differs here and there; the first settles some of it.
//! What stands is all that either gave, so no theme of the play loses anyone.

use super::{Play, Stumble, stumble};
use crate::actions::code_twice::{Wish, code_blind, settle_difference, start};
use crate::actions::code_words::{At, fingerprint};
use crate::chance;
use crate::clock::london_day;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::phase::PhaseKind;
use crate::domain::staff::Role;
use crate::publish::coding::{Twice, list_twice};
use crate::store::{Connection, bench, codebook, phases};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;

impl Play {
    pub(super) fn code_twice(
        &self,
        c: &mut Connection,
        kind: PhaseKind,
        at: Timestamp,
    ) -> Result<(), Stumble> {
        let (first, second, on) = (
            self.one(Role::Analyst, 0)?,
            self.one(Role::Analyst, 1)?,
            london_day(at),
        );
        let phase = phases::list(c, self.slug())?
            .into_iter()
            .find(|phase| phase.kind == kind)
            .ok_or_else(|| stumble(kind))?;
        let id = Key::from_random(chance::bytes());
        let wish = Wish {
            slug: self.slug().to_owned(),
            phase: phase.id,
            prompt: None,
            percent: self.codebook.double.share,
            second,
            seed: u64::from_be_bytes(chance::bytes()),
            by: self.one(Role::Lead, 0)?,
            on,
        };
        start(c, id, &wish).map_err(stumble)?;
        let codes = codebook::list(c, self.slug())?;
        for (number, twice) in list_twice(c, id, &codes)?.into_iter().enumerate() {
            let mut given = twice.first;
            if number % 6 == 2 {
                given.clear();
            }
            if let Some(code) = codes.get(number % codes.len()).filter(|_| number % 8 == 5) {
                given.insert(code.id);
            }
            let given: Vec<Key> = given.into_iter().collect();
            if let Some(read) = self.read(c, twice.unit.contribution, (second, on))? {
                code_blind(c, &read, id, &given).map_err(stumble)?;
            }
        }
        let differing = list_twice(c, id, &codes)?.into_iter().filter(Twice::differs);
        let differing: Vec<Twice> = differing.collect();
        for (twice, because) in differing.iter().zip(&self.codebook.double.because) {
            let all: BTreeSet<Key> = twice.compared().all();
            let all: Vec<Key> = all.into_iter().collect();
            if let Some(read) = self.read(c, twice.unit.contribution, (first, on))? {
                settle_difference(c, &read, id, &all, because).map_err(stumble)?;
            }
        }
        Ok(())
    }

    fn read(
        &self,
        c: &mut Connection,
        id: ContributionId,
        (by, on): (i64, Date),
    ) -> Result<Option<At>, Stumble> {
        let lying = bench::list_lying(c, &[id])?.pop();
        Ok(lying.map(|lying| At {
            slug: self.slug().to_owned(),
            id,
            read: fingerprint(&lying.words),
            by,
            on,
        }))
    }
}

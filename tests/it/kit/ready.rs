//! Everything that a phase needs before it opens, put where it belongs without anybody's steps: for tests that are about
//! something else. Tests about these steps take them.

use ahpslisten::actions::create_engagement::Template;
use ahpslisten::actions::prepare::{rules_now, texts_hash};
use ahpslisten::domain::signature::FriendsWord;
use ahpslisten::domain::staff::Role;
use ahpslisten::keys::{hash, hex};
use ahpslisten::store::preparations::{self, RulesLock, Signature};
use ahpslisten::store::{Connection, StoreError, phases, staff, wordings};
use jiff::civil::Date;

/// What an engagement may ask for before a phase opens.
const ASKED: [&str; 3] = ["signatures", "moderators", "locked-rules"];

/// A template that asks for nothing of it.
pub fn ask_for_nothing(template: &mut Template) {
    if let Some(rules) = template.list.get_mut("rule") {
        rules.retain(|entry| !ASKED.contains(&entry.code.as_str()));
    }
}

/// Signed by its critical friends, promised by its moderators, locked by its first lead: every phase that is ahead.
pub fn make_ready(c: &mut Connection, slug: &str) -> Result<(), StoreError> {
    let today: Date = "2026-11-20".parse().unwrap();
    let texts = wordings::load(c, slug)?;
    let mut holders = Vec::new();
    for member in staff::list_team(c, slug)? {
        holders.extend(member.roles.iter().map(|role| (*role, member.staff.id)));
    }
    let of = |wanted: Role| {
        holders
            .iter()
            .filter(move |(role, _)| *role == wanted)
            .map(|(_, id)| *id)
    };
    for phase in phases::list(c, slug)?
        .into_iter()
        .filter(|phase| phase.state.is_ahead())
    {
        for friend in of(Role::CriticalFriend) {
            let signature = Signature {
                phase: phase.id,
                staff: friend,
                word: FriendsWord::Signed,
                reason: String::new(),
                texts: texts_hash(&texts, phase.kind),
                signed_on: today,
            };
            preparations::put_signature(c, &signature)?;
        }
        let on_it = preparations::list_rota(c, phase.id)?;
        for moderator in of(Role::Moderator) {
            if !on_it.iter().any(|(known, ..)| *known == moderator) {
                preparations::promise(c, phase.id, moderator, today)?;
            }
        }
    }
    let rules = rules_now(c, slug, &texts)?;
    let lock = RulesLock {
        engagement: slug.to_owned(),
        rules_hash: hex(&hash(rules.as_bytes())),
        rules,
        staff_id: of(Role::Lead).next().unwrap(),
        locked_on: today.to_string(),
    };
    preparations::put_lock(c, &lock)
}

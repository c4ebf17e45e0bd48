//! What someone with the rights of the database's owner does to the ledger and to what it seals by hand: a check finds it.

use super::ledger::{decided, write};
use super::{SLUG, connect, execute, now};
use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use ahpslisten::actions::create_engagement::create_engagement;
use ahpslisten::actions::verify::{Fault, verify, verify_recent};
use ahpslisten::commands::create_engagement::read_template;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::{Act, Entry, Hand};
use ahpslisten::keys::{Keys, hash, hex};
use ahpslisten::store::{Connection, phases, published_sets};
use diesel::connection::{Connection as _, SimpleConnection};
use jiff::SignedDuration;

/// Takes the guards away, as only someone with the rights of the database's owner can.
fn unguarded(database: &Database) {
    match database.engine() {
        Engine::Sqlite => execute(
            &database.address,
            "DROP TRIGGER ledger_refuses_update; DROP TRIGGER ledger_refuses_delete; \
             DROP TRIGGER ledger_refuses_replacement;",
        ),
        Engine::Postgres => execute(&database.address, "ALTER TABLE ledger DISABLE TRIGGER USER"),
    }
}

/// What `act` finds in a transaction that leaves nothing behind.
fn undone<T>(c: &mut Connection, act: impl FnOnce(&mut Connection) -> T) -> T {
    let mut found = None;
    let undone = c.transaction::<(), diesel::result::Error, _>(|c| {
        found = Some(act(c));
        Err(diesel::result::Error::RollbackTransaction)
    });
    assert_eq!(undone, Err(diesel::result::Error::RollbackTransaction));
    found.unwrap()
}

/// What someone does to the database by hand, and the fault that must be among those found.
fn tampering() -> Vec<(&'static str, Fault)> {
    let release = |number| Fault::Release {
        engagement: SLUG.into(),
        number,
    };
    vec![
        (
            "UPDATE ledger SET detail = 'spam' WHERE place = 5",
            Fault::Changed { place: 5 },
        ),
        (
            "UPDATE ledger SET moment = '2026-11-20T10:00:01Z' WHERE place = 1",
            Fault::Changed { place: 1 },
        ),
        (
            "UPDATE ledger SET hash = previous WHERE place = 3",
            Fault::Unlinked { place: 4 },
        ),
        (
            "DELETE FROM ledger WHERE place = 5",
            Fault::Missing { from: 5, to: 5 },
        ),
        (
            "DELETE FROM ledger WHERE place <= 2",
            Fault::Missing { from: 1, to: 2 },
        ),
        (
            "DELETE FROM ledger WHERE place = 7",
            Fault::Head { says: 7, last: 6 },
        ),
        ("DELETE FROM ledger", Fault::Head { says: 7, last: 0 }),
        (
            "INSERT INTO ledger (place, moment, act, subject, hand, detail, previous, hash) \
             SELECT 8, moment, act, 'x', 'timer', '', hash, previous FROM ledger WHERE place = 7",
            Fault::Head { says: 7, last: 8 },
        ),
        // A line moves everything after it by one.
        (
            "UPDATE ledger SET place = place + 100 WHERE place > 5; UPDATE ledger SET place = place - 99 WHERE place > 100; \
             INSERT INTO ledger (place, moment, act, subject, hand, detail, previous, hash) \
             SELECT 6, moment, act, 'x', 'timer', '', seal, hash FROM ledger WHERE place = 2",
            Fault::Unlinked { place: 6 },
        ),
        // The end is cut off and the head made to fit: releases still say what was there.
        (
            "DELETE FROM ledger WHERE place > 3; UPDATE ledger_head SET place = 3, \
             hash = (SELECT hash FROM ledger WHERE place = 3)",
            release(3),
        ),
        (
            "UPDATE decision SET outcome = 'declined'",
            Fault::Decision { place: 5 },
        ),
        ("DELETE FROM decision", Fault::Decision { place: 6 }),
        (
            "UPDATE release SET snapshot = replace(snapshot, 'example', 'sample') WHERE number = 2",
            release(2),
        ),
        (
            "DELETE FROM release WHERE number = 3",
            Fault::ReleaseGone { place: 7 },
        ),
        (
            "UPDATE release SET cut_on = '2026-11-20', snapshot = '{}', \
             digest = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE number = 3",
            Fault::ReleaseWithoutLine {
                engagement: SLUG.into(),
                number: 3,
            },
        ),
    ]
}

on_both_engines!(a_check_finds_what_was_done_by_hand, async |database| {
    let mut c = connect(&database.address);
    decided(&mut c);
    unguarded(&database);
    assert_eq!(verify(&mut c).unwrap().faults, []);
    for (sql, fault) in tampering() {
        let (found, soon) = undone(&mut c, |c| {
            c.batch_execute(sql).unwrap();
            (verify(c).unwrap().faults, verify_recent(c).unwrap().faults)
        });
        let kind = |fault: &Fault| std::mem::discriminant(fault);
        let hit = found.contains(&fault);
        assert!(hit, "{sql}: {found:?}");
        let of_chain = [
            kind(&Fault::Changed { place: 0 }),
            kind(&Fault::Unlinked { place: 0 }),
            kind(&Fault::Missing { from: 0, to: 0 }),
            kind(&Fault::Head { says: 0, last: 0 }),
        ];
        if of_chain.contains(&kind(&fault)) && !matches!(fault, Fault::Head { says: 7, last: 8 }) {
            assert!(!soon.is_empty(), "a quick look misses {sql}");
        }
    }
});

on_both_engines!(a_set_that_is_not_the_published_one_is_found, async |database| {
    let set = |manifest: &str| hex(&hash(manifest.as_bytes()));
    let (frozen, slipped) = (set("themes"), set("others"));
    for (sql, fault) in [
        (String::new(), None),
        (
            "UPDATE published_set SET manifest = 'other themes'".into(),
            Some(Fault::Set { hash: frozen.clone() }),
        ),
        (
            "DELETE FROM published_set".into(),
            Some(Fault::SetGone { place: 8 }),
        ),
        (
            format!(
                "INSERT INTO published_set (hash, phase_id, manifest, published_on) \
                 SELECT '{slipped}', phase_id, 'others', published_on FROM published_set"
            ),
            Some(Fault::SetWithoutLine {
                hash: slipped.clone(),
            }),
        ),
    ] {
        let scratch = database.engine().fresh();
        let mut c = connect(&scratch.address);
        decided(&mut c);
        let phase = phases::list(&mut c, SLUG).unwrap()[0].id;
        let today = "2026-11-20".parse().unwrap();
        published_sets::insert(&mut c, &frozen, phase, "themes", today).unwrap();
        let line = Entry::new(SLUG, Act::SetPublished, Key(phase), Hand::Timer, now());
        write(&mut c, &[line.seal(hash(b"themes"))]);
        if !sql.is_empty() {
            execute(&scratch.address, &sql);
        }
        let expected: Vec<Fault> = fault.into_iter().collect();
        assert_eq!(verify(&mut c).unwrap().faults, expected, "{sql}");
    }
});

on_both_engines!(
    a_list_of_keys_that_is_not_the_published_one_is_found,
    async |database| {
        let mut c = connect(&database.address);
        let template = read_template("ahp-strategy").unwrap();
        c.transaction::<_, diesel::result::Error, _>(|c| {
            create_engagement(c, &Keys::from_secret([9; 32]), &template, now()).unwrap();
            Ok(())
        })
        .unwrap();
        assert_eq!(verify(&mut c).unwrap().faults, []);
        for sql in [
            "UPDATE voice_key SET public_key = key_id WHERE voice_group = 'paramedics'",
            "DELETE FROM voice_key WHERE voice_group = 'paramedics'",
            "UPDATE voice_key SET voice_group = 'others' WHERE voice_group = 'paramedics'",
        ] {
            let found = undone(&mut c, |c| {
                c.batch_execute(sql).unwrap();
                verify(c).unwrap().faults
            });
            assert!(matches!(found[..], [Fault::VoiceKeys { .. }]), "{sql}: {found:?}");
        }
    }
);

on_both_engines!(a_decision_past_the_actions_is_found, async |database| {
    let mut c = connect(&database.address);
    decided(&mut c);
    let slipped = |at: i64| {
        let other = match database.engine() {
            Engine::Sqlite => "CAST(X'07' || substr(id, 2) AS BLOB)",
            Engine::Postgres => "'\\x07'::bytea || substr(id, 2)",
        };
        let sql = format!(
            "INSERT INTO decision (id, contribution_id, staff_id, outcome, decided_at) \
             SELECT {other}, contribution_id, staff_id, outcome, {at} FROM decision LIMIT 1"
        );
        execute(&database.address, &sql);
    };
    slipped((now() + SignedDuration::from_mins(1)).as_millisecond());
    let found = verify(&mut c).unwrap().faults;
    assert!(
        matches!(found[..], [Fault::DecisionWithoutLine { .. }]),
        "{found:?}"
    );
    execute(
        &database.address,
        "DELETE FROM decision WHERE decided_at > 1795168800000",
    );
    // Dated back it is found as well: this ledger is as old as its first engagement.
    slipped(7);
    let report = verify(&mut c).unwrap();
    assert!(
        matches!(report.faults[..], [Fault::DecisionWithoutLine { .. }]),
        "{report:?}"
    );
    assert_eq!(report.older, 0);
});

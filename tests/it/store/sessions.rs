//! Sessions of staff and of accounts: alike in shape, and no token opens both worlds.

use super::{colleague, connect, now};
use crate::on_both_engines;
use ahpslisten::domain::audience::Audience;
use ahpslisten::store::accounts::{self, Account};
use ahpslisten::store::sessions::{self, Session, World};
use ahpslisten::store::{Connection, StoreError};
use jiff::SignedDuration;

const WORLDS: [World; 2] = [World::Staff, World::Account];

/// One staff member and one account, both with the id 5: the worlds number apart.
fn people(c: &mut Connection) {
    colleague(c, 5);
    let account = Account {
        id: 5,
        email: "rosa@example.org".into(),
        password_hash: "none".into(),
        audience: Audience::Ahp,
        profession: "physiotherapist".into(),
        confirmed: true,
    };
    accounts::insert(c, &account).unwrap();
}

fn session(hours: i64) -> Session {
    Session {
        holder: 5,
        seen_at: now(),
        ends_at: now() + SignedDuration::from_hours(hours),
    }
}

on_both_engines!(a_session_is_found_in_its_own_world_only, async |database| {
    let mut c = connect(&database.address);
    people(&mut c);
    for (world, other) in [(WORLDS[0], WORLDS[1]), (WORLDS[1], WORLDS[0])] {
        let token = [if world == World::Staff { 1 } else { 2 }; 32];
        sessions::insert(&mut c, world, &token, session(2)).unwrap();
        let found = sessions::find(&mut c, world, &token).unwrap().unwrap();
        assert_eq!(
            (found.holder, found.seen_at, found.ends_at),
            (5, now(), session(2).ends_at)
        );
        assert!(
            sessions::find(&mut c, other, &token).unwrap().is_none(),
            "{world:?} does not open {other:?}"
        );
    }
});

on_both_engines!(
    a_session_is_seen_and_ends_at_once_when_it_is_deleted,
    async |database| {
        let mut c = connect(&database.address);
        people(&mut c);
        for world in WORLDS {
            sessions::insert(&mut c, world, &[1; 32], session(2)).unwrap();
            sessions::insert(&mut c, world, &[2; 32], session(2)).unwrap();
            let later = now() + SignedDuration::from_mins(7);
            sessions::mark_seen(&mut c, world, &[1; 32], later).unwrap();
            assert_eq!(
                sessions::find(&mut c, world, &[1; 32]).unwrap().unwrap().seen_at,
                later
            );
            assert_eq!(
                sessions::find(&mut c, world, &[2; 32]).unwrap().unwrap().seen_at,
                now(),
                "only that one"
            );
            sessions::delete(&mut c, world, &[1; 32]).unwrap();
            assert!(sessions::find(&mut c, world, &[1; 32]).unwrap().is_none());
            assert!(
                sessions::find(&mut c, world, &[2; 32]).unwrap().is_some(),
                "only that one"
            );
        }
    }
);

on_both_engines!(ended_sessions_are_forgotten_in_both_worlds, async |database| {
    let mut c = connect(&database.address);
    people(&mut c);
    for world in WORLDS {
        sessions::insert(&mut c, world, &[1; 32], session(1)).unwrap();
        sessions::insert(&mut c, world, &[3; 32], session(3)).unwrap();
    }
    sessions::delete_ended(&mut c, now() + SignedDuration::from_hours(2)).unwrap();
    for world in WORLDS {
        assert!(sessions::find(&mut c, world, &[1; 32]).unwrap().is_none());
        assert!(sessions::find(&mut c, world, &[3; 32]).unwrap().is_some());
    }
});

on_both_engines!(a_token_cannot_be_given_twice, async |database| {
    let mut c = connect(&database.address);
    people(&mut c);
    for world in WORLDS {
        sessions::insert(&mut c, world, &[1; 32], session(1)).unwrap();
        assert_eq!(
            sessions::insert(&mut c, world, &[1; 32], session(2)),
            Err(StoreError::Conflict)
        );
    }
});

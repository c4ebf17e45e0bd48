//! The ledger: one function writes it, two writers never fork it, and the engines refuse to change it. What a check finds
//! that was done by hand is tried in `ledger_by_hand`.

use super::{SLUG, colleague, connect, contribution, engaged, execute, id, lines, now, receipt_hash, rows};
use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use ahpslisten::actions::contribute::{Draft, contribute};
use ahpslisten::actions::decide::{Ruling, decide, decide_alike};
use ahpslisten::actions::forget::{forget_due, note_withdrawn};
use ahpslisten::actions::undo_import::undo_import;
use ahpslisten::actions::verify::{verify, verify_recent};
use ahpslisten::actions::withdraw::withdraw;
use ahpslisten::domain::context::Context;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::{Act, Entry, Hand};
use ahpslisten::keys::{Keys, hash, hex};
use ahpslisten::publish::cut::cut;
use ahpslisten::store::ledger::{append, find_last, find_place, head, list_after};
use ahpslisten::store::{Connection, StoreError, contributions, imports};
use diesel::connection::{Connection as _, SimpleConnection};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;

/// Three voices, of which the first two are published, and a release.
pub fn decided(c: &mut Connection) {
    let prompt = engaged(c).prompts[0];
    colleague(c, 1);
    for number in [1, 2, 3] {
        contributions::insert(c, &contribution(number, prompt)).unwrap();
    }
    for number in [1, 2] {
        c.transaction::<_, diesel::result::Error, _>(|c| {
            decide(c, SLUG, id(number), &Ruling::Publish, 1, now()).unwrap();
            Ok(())
        })
        .unwrap();
    }
    cut(c, SLUG, Hand::Timer, now(), [2; 16]).unwrap();
}

/// What the team did, in order.
fn acts(database: &Database) -> Vec<String> {
    lines(&database.address, "SELECT act AS line FROM ledger ORDER BY place")
}

on_both_engines!(
    what_the_team_does_is_in_the_ledger_in_its_order,
    async |database| {
        let mut c = connect(&database.address);
        decided(&mut c);
        assert_eq!(
            acts(&database),
            [
                "engagement-created",
                "release-cut",
                "phase-opened",
                "release-cut",
                "contribution-published",
                "contribution-published",
                "release-cut",
            ]
        );
        let report = verify(&mut c).unwrap();
        assert_eq!((report.lines, report.older, report.faults), (7, 0, vec![]));
        assert_eq!(report.hash, hex(&head(&mut c).unwrap().hash));
        assert_eq!(verify_recent(&mut c).unwrap().faults, []);
        // What anyone can do with a line and sha256sum.
        for kept in list_after(&mut c, 0, 9).unwrap() {
            assert_eq!(kept.hash, hash(kept.line.canonical().as_bytes()));
        }
    }
);

on_both_engines!(
    a_post_writes_no_line_and_an_author_none_of_that_moment,
    async |database| {
        let mut c = connect(&database.address);
        decided(&mut c);
        let before = rows(&database.address, "ledger");
        let draft = Draft {
            prompt: engaged_prompt(&mut c),
            nonce: [4; 16],
            words: "A fourth voice".into(),
            verdict: None,
            language: "en".into(),
            voice: None,
            context: Context::default(),
            about: None,
        };
        contribute(&mut c, &Keys::from_secret([1; 32]), draft, now())
            .ok()
            .unwrap();
        for number in [3, 1] {
            withdraw(&mut c, &receipt_hash(number)).unwrap();
        }
        note_withdrawn(&mut c, now()).unwrap();
        let midnight: Timestamp = "2026-11-21T00:00:30Z".parse().unwrap();
        assert_eq!(rows(&database.address, "ledger"), before, "not at that hour");
        note_withdrawn(&mut c, midnight).unwrap();
        let stones = "SELECT moment || ' ' || hand || ' ' || subject || detail AS line FROM ledger \
                  WHERE act = 'words-withdrawn' ORDER BY place";
        let mut ids = [id(1), id(3)];
        ids.sort();
        let expected = ids.map(|id| format!("2026-11-21 author {id}"));
        assert_eq!(
            lines(&database.address, stones),
            expected,
            "in the order of random ids"
        );
        // Whoever takes words back later that night waits for the next one.
        withdraw(&mut c, &receipt_hash(2)).unwrap();
        note_withdrawn(&mut c, midnight + SignedDuration::from_mins(9)).unwrap();
        assert_eq!(rows(&database.address, "ledger"), before + 2);
        note_withdrawn(&mut c, midnight + SignedDuration::from_hours(24)).unwrap();
        assert_eq!(rows(&database.address, "ledger"), before + 3);
        assert_eq!(verify(&mut c).unwrap().faults, []);
    }
);

fn engaged_prompt(c: &mut Connection) -> Key {
    ahpslisten::store::prompts::list(c, SLUG).unwrap()[0].id
}

on_both_engines!(
    the_engine_refuses_to_change_or_to_delete_a_line,
    async |database| {
        let mut c = connect(&database.address);
        decided(&mut c);
        let mut tricks = vec![
            "UPDATE ledger SET detail = 'x' WHERE place = 2",
            "DELETE FROM ledger WHERE place = 7",
            "DELETE FROM ledger",
            "INSERT INTO ledger (place, moment, act, subject, hand, detail, previous, hash) \
         SELECT 8, moment, act, subject, 'timer', detail, previous, hash FROM ledger WHERE place = 7",
        ];
        match database.engine() {
            Engine::Sqlite => tricks.push("REPLACE INTO ledger SELECT * FROM ledger WHERE place = 3"),
            Engine::Postgres => tricks.push("TRUNCATE ledger"),
        }
        let before = list_after(&mut c, 0, 99).unwrap();
        for trick in tricks {
            assert!(
                connect(&database.address).batch_execute(trick).is_err(),
                "{trick}"
            );
        }
        assert_eq!(list_after(&mut c, 0, 99).unwrap(), before);
    }
);

on_both_engines!(two_writers_never_fork_the_chain, async |database| {
    engaged(&mut connect(&database.address));
    let before = rows(&database.address, "ledger");
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let address = database.address.clone();
            std::thread::spawn(move || {
                let mut c = connect(&address);
                for number in 0..25 {
                    let entry = Entry::new(SLUG, Act::ThemeAgreed, writer * 100 + number, Hand::Timer, now());
                    write(&mut c, &[entry]);
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    let mut c = connect(&database.address);
    let report = verify(&mut c).unwrap();
    assert_eq!(
        (report.lines, report.faults),
        (i64::try_from(before).unwrap() + 100, vec![])
    );
    let subjects: BTreeSet<String> = lines(
        &database.address,
        "SELECT subject AS line FROM ledger WHERE act = 'theme-agreed'",
    )
    .into_iter()
    .collect();
    assert_eq!(subjects.len(), 100);
});

/// As the store's writer does: all of a transaction, or nothing.
pub fn write(c: &mut Connection, entries: &[Entry]) {
    let begin = match c {
        Connection::Sqlite(_) => "BEGIN IMMEDIATE",
        Connection::Postgres(_) => "BEGIN",
    };
    c.batch_execute(begin).unwrap();
    append(c, entries).unwrap();
    c.batch_execute("COMMIT").unwrap();
}

on_both_engines!(an_act_that_fails_leaves_no_line, async |database| {
    let mut c = connect(&database.address);
    decided(&mut c);
    let before = head(&mut c).unwrap();
    let broken = Entry::new(SLUG, Act::ThemeAgreed, "two\nlines", Hand::Timer, now());
    let outcome = c.transaction::<(), diesel::result::Error, _>(|c| {
        assert!(append(c, &[broken]).is_err());
        Err(diesel::result::Error::RollbackTransaction)
    });
    assert!(outcome.is_err());
    assert_eq!(head(&mut c).unwrap(), before);
    assert_eq!(verify(&mut c).unwrap().faults, []);
});

on_both_engines!(
    a_hash_that_was_noted_is_found_as_long_as_it_is_there,
    async |database| {
        let mut c = connect(&database.address);
        decided(&mut c);
        let noted = head(&mut c).unwrap();
        cut(&mut c, SLUG, Hand::Timer, now(), [3; 16]).unwrap();
        assert_eq!(find_place(&mut c, &noted.hash), Ok(Some(7)));
        assert_eq!(find_place(&mut c, &[7; 32]), Ok(None));
    }
);

on_both_engines!(
    words_that_are_said_twice_are_decided_with_a_line_each,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        colleague(&mut c, 1);
        for number in [1, 2] {
            let mut twin = contribution(number, prompt);
            twin.words = "The very same words, said by two people at once".into();
            contributions::insert(&mut c, &twin).unwrap();
        }
        let judgement = ahpslisten::actions::decide::Judgement {
            ruling: Ruling::Decline {
                reason: "unclear".into(),
            },
            reply: "Please say more.".into(),
            read: 0,
        };
        decide_alike(&mut c, SLUG, id(1), &judgement, 1, now())
            .ok()
            .unwrap();
        let told = "SELECT act || ' ' || detail || ' ' || hand AS line FROM ledger WHERE staff_id = 1";
        assert_eq!(
            lines(&database.address, told),
            ["contribution-declined unclear staff"; 2]
        );
        assert_eq!(rows(&database.address, "reply"), 2);
        assert_eq!(verify(&mut c).unwrap().faults, []);
    }
);

on_both_engines!(an_import_that_was_public_stays, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    colleague(&mut c, 1);
    imports::insert(&mut c, 7, SLUG, "letters.csv", "2026-11-20".parse().unwrap()).unwrap();
    let mut row = contribution(1, prompt);
    row.import_batch = Some(7);
    contributions::insert(&mut c, &row).unwrap();
    decide(&mut c, SLUG, id(1), &Ruling::Publish, 1, now()).unwrap();
    cut(&mut c, SLUG, Hand::Timer, now(), [2; 16]).unwrap();
    assert_eq!(undo_import(&mut c, Key(7), now()), Err(StoreError::Conflict));
    // Taken down since, on a report: the line of what was done to it stays true.
    c.batch_execute("UPDATE contribution SET position = NULL; UPDATE decision SET outcome = 'taken-down'")
        .unwrap();
    assert_eq!(undo_import(&mut c, Key(7), now()), Err(StoreError::Conflict));
});

on_both_engines!(an_import_that_is_taken_back_leaves_tombstones, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    colleague(&mut c, 1);
    imports::insert(&mut c, 7, SLUG, "letters.csv", "2026-11-20".parse().unwrap()).unwrap();
    for number in [1, 2] {
        let mut row = contribution(number, prompt);
        row.import_batch = Some(7);
        contributions::insert(&mut c, &row).unwrap();
    }
    decide(&mut c, SLUG, id(2), &Ruling::Publish, 1, now()).unwrap();
    assert_eq!(undo_import(&mut c, Key(7), now()), Ok(2));
    let told = "SELECT act || ' ' || subject || ' ' || hand AS line FROM ledger ORDER BY place DESC LIMIT 2";
    assert_eq!(
        lines(&database.address, told),
        [
            format!("words-removed {} operator", id(2)),
            format!("import-undone {} operator", Key(7))
        ],
        "the other was never in the ledger"
    );
    assert_eq!(verify(&mut c).unwrap().faults, [], "the decision is rightly gone");
});

on_both_engines!(
    what_comes_to_its_last_day_leaves_a_certificate,
    async |database| {
        let mut c = connect(&database.address);
        engaged(&mut c);
        execute(
            &database.address,
            "INSERT INTO equality_tally (engagement, question, answer, settled, waiting) \
         VALUES ('ahp-strategy', 'age', 'thirties', 9, 0); UPDATE equality_term SET deleted_on = '2026-11-21'",
        );
        forget_due(&mut c, now()).unwrap();
        let told = "SELECT moment || ' ' || act AS line FROM ledger WHERE act LIKE '%-deleted'";
        assert!(lines(&database.address, told).is_empty());
        for _ in 0..2 {
            forget_due(&mut c, now() + SignedDuration::from_hours(24)).unwrap();
        }
        assert_eq!(
            lines(&database.address, told),
            ["2026-11-21 equality-deleted"],
            "once"
        );
    }
);

on_both_engines!(
    what_ended_goes_in_the_night_after_with_one_line_for_each_kind,
    async |database| {
        let mut c = connect(&database.address);
        engaged(&mut c);
        colleague(&mut c, 5);
        let now_ms = now().as_millisecond();
        let hour = 3_600_000;
        let mut sql = String::new();
        // Nine sessions that end in an hour, one that ends after midnight.
        for number in 0..10 {
            let ends = if number == 9 {
                now_ms + 23 * hour
            } else {
                now_ms + hour
            };
            let token = match database.engine() {
                Engine::Sqlite => format!("X'{number:064}'"),
                Engine::Postgres => format!("'\\x{number:064}'"),
            };
            sql.push_str(&format!(
                "INSERT INTO staff_session (token_hash, staff_id, seen_at, ends_at) VALUES ({token}, 5, {now_ms}, {ends});"
            ));
        }
        sql.push_str(
            "INSERT INTO account (id, email, password_hash, audience, profession, confirmed) \
             VALUES (1, 'a@example.org', 'x', 'ahp', 'dietitian', 0), (2, 'b@example.org', 'x', 'ahp', 'dietitian', 1);",
        );
        let token = match database.engine() {
            Engine::Sqlite => format!("X'{:064}'", 77),
            Engine::Postgres => format!("'\\x{:064}'", 77),
        };
        sql.push_str(&format!(
            "INSERT INTO account_confirmation (token_hash, account_id, expires_at) VALUES ({token}, 1, {});",
            now_ms + 2 * hour
        ));
        for (id, message, attempts) in [(1, "confirm", 56), (2, "confirm", 55), (3, "safeguarding", 99)] {
            sql.push_str(&format!(
                "INSERT INTO outbox (id, recipient, message, reading, facts, due_at, attempts) \
                 VALUES ({id}, 'x@example.org', '{message}', 'en', '{{}}', {now_ms}, {attempts});"
            ));
        }
        execute(&database.address, &sql);
        let told = "SELECT moment || ' ' || subject || ' ' || detail AS line FROM ledger \
                    WHERE act = 'records-deleted' ORDER BY place";
        forget_due(&mut c, now() + SignedDuration::from_hours(3)).unwrap();
        assert!(
            lines(&database.address, told).is_empty(),
            "what ends today stays until the night"
        );
        for hours in [14, 15, 20] {
            forget_due(&mut c, now() + SignedDuration::from_hours(hours)).unwrap();
        }
        assert_eq!(
            lines(&database.address, told),
            [
                "2026-11-21 sign-ins 10",
                "2026-11-21 links few",
                "2026-11-21 accounts few",
                "2026-11-21 mails few"
            ],
            "once each"
        );
        for (table, left) in [
            ("staff_session", 1),
            ("account", 1),
            ("account_confirmation", 0),
            ("outbox", 2),
        ] {
            assert_eq!(rows(&database.address, table), left, "{table}");
        }
        let last = find_last(&mut c, SLUG, Act::RecordsDeleted, Some("sign-ins"))
            .unwrap()
            .unwrap();
        assert_eq!((last.moment.as_str(), last.detail.as_str()), ("2026-11-21", "10"));
        assert_eq!(verify(&mut c).unwrap().faults, []);
    }
);

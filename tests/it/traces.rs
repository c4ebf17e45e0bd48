//! Nothing that citizens bring with them stays anywhere: after a busy walk by clients of many addresses, database,
//! write-ahead log, log lines, mail and temporary files hold no address, no browser's name, no cookie, no receipt code
//! and no exact time of theirs. What an engine notes on its own account (PostgreSQL's time of each commit in its log of
//! writes, the times of files) is the operator's to guard and is not looked at here.

mod visitor;

use crate::commands::{Running, binary};
use crate::kill::{free_address, opened};
use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::schema::Schema;
use crate::store::{SLUG, connect, execute, lines};
use ahpslisten::actions::add_staff::{Colleague, add_staff};
use ahpslisten::actions::contribute::{Draft, contribute};
use ahpslisten::actions::decide::{Ruling, decide};
use ahpslisten::chance;
use ahpslisten::domain::context::Context;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::staff::Role;
use ahpslisten::keys::Keys;
use ahpslisten::publish::cut::cut;
use ahpslisten::store::prompts;
use jiff::{SignedDuration, Timestamp};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use visitor::Visitor;

const VISITORS: u8 = 6;

/// Words that someone said before, released: there is something to judge. The address of their stance page.
fn released(database: &Database) -> String {
    let mut c = connect(&database.address);
    let before = Timestamp::now() - SignedDuration::from_hours(2);
    let colleague = Colleague {
        name: "Nasreen Holloway".into(),
        email: "nasreen@example.org".into(),
        password_hash: String::new(),
        engagements: vec![SLUG.into()],
        roles: vec![Role::Moderator],
    };
    let staff = add_staff(&mut c, &colleague, Hand::Operator, before).unwrap();
    let draft = Draft {
        prompt: prompts::list(&mut c, SLUG).unwrap()[0].id,
        nonce: chance::bytes(),
        words: "Being asked first.".into(),
        verdict: None,
        language: "en".into(),
        voice: None,
        context: Context::default(),
        about: None,
    };
    let keys = Keys::from_secret(chance::bytes());
    let id = contribute(&mut c, &keys, draft, Timestamp::now())
        .ok()
        .unwrap()
        .id;
    decide(&mut c, SLUG, id, &Ruling::Publish, staff, before)
        .ok()
        .unwrap();
    cut(&mut c, SLUG, Hand::Timer, before, chance::bytes()).unwrap();
    format!("/{SLUG}/contributions/{id}/stance")
}

/// One visitor does all that a citizen can do, and some of what they should not.
fn walks(visitor: &mut Visitor, form: &str, stance: &str) {
    visitor.get("/");
    visitor.get(&format!("/{SLUG}"));
    visitor.get(&format!("/ur/{SLUG}/help"));
    visitor.get(&format!("/{SLUG}/search?words=asked"));
    assert_eq!(visitor.get("/no/such/page").status, 404);
    let ticket = visitor.get(form).ticket();
    let words = format!("I cannot go on. Ring 07700 900123, says {}.", visitor.mark);
    let fields = [("words", words.as_str()), ("ticket", &ticket)];
    let checked = visitor.post(&format!("{form}/check"), &fields);
    assert!(
        checked.body.contains("116 123"),
        "help is shown: {}",
        checked.body
    );
    let answered = visitor.post(form, &fields);
    let receipt = answered.receipt();
    assert_eq!(answered.status, 200, "{}", answered.body);
    visitor.post(form, &[("words", "x"), ("ticket", "forged")]);
    visitor.post(form, &[("words", &"x".repeat(300_000)), ("ticket", &ticket)]);
    visitor.post("/receipt", &[("code", &receipt)]);
    visitor.post("/receipt", &[("code", "0000 0000 0000 0000 0000 0000 00")]);
    visitor.post(
        "/account/sign-in",
        &[("email", "nobody@example.org"), ("password", "guess")],
    );
    let judging = visitor.get(stance).ticket();
    let judged = visitor.post(stance, &[("stance", "agree"), ("ticket", &judging)]);
    assert_eq!(judged.status, 303, "{}", judged.body);
    visitor.keep("receipt code", &receipt);
    visitor.keep("receipt code in one", &receipt.replace(' ', ""));
}

/// Something sought: what it is, and its text.
type Sought = (String, String);

/// Where any of these texts stands in files of any kind, as one `grep` finds it.
fn found(folders: &[PathBuf], sought: &[Sought]) -> Vec<String> {
    let mut patterns = tempfile::NamedTempFile::new().unwrap();
    for (_, text) in sought {
        writeln!(patterns, "{text}").unwrap();
    }
    let answer = Command::new("grep")
        .args([
            "--recursive",
            "--text",
            "--fixed-strings",
            "--only-matching",
            "--with-filename",
            "--file",
        ])
        .arg(patterns.path())
        .args(folders)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    // 0: found, 1: not found; a file that went meanwhile is no fault.
    let mut lines: Vec<String> = String::from_utf8_lossy(&answer.stdout)
        .lines()
        .map(|line| {
            let what = sought.iter().find(|(_, text)| line.ends_with(text.as_str()));
            format!("{} in {line}", what.map_or("", |(what, _)| what))
        })
        .collect();
    lines.sort();
    lines.dedup();
    lines
}

/// Every second of the walk, as programs write it.
fn seconds(begun: Timestamp, ended: Timestamp) -> Vec<Sought> {
    (begun.as_second()..=ended.as_second())
        .flat_map(|second| {
            let clock = Timestamp::from_second(second).unwrap().to_string();
            let clock = clock.trim_end_matches('Z').to_owned();
            [second.to_string(), clock.replace('T', " "), clock]
        })
        .map(|text| ("a time of the walk".to_owned(), text))
        .collect()
}

/// Numbers in the database that are a time of the walk, in seconds or finer.
fn times(database: &Database, begun: Timestamp, ended: Timestamp) -> Vec<String> {
    let schema = Schema::read(&database.address);
    let mut found = Vec::new();
    for (table, shape) in &schema.tables {
        for (column, kind, _) in shape.columns.iter().filter(|(_, kind, _)| kind.contains("Int")) {
            let sql =
                format!("SELECT CAST({column} AS TEXT) AS line FROM {table} WHERE {column} IS NOT NULL");
            for value in lines(&database.address, &sql) {
                let number: i64 = value.parse().unwrap();
                let inside = [1, 1_000, 1_000_000, 1_000_000_000]
                    .map(|part| begun.as_second() * part..=(ended.as_second() + 1) * part)
                    .iter()
                    .any(|range| range.contains(&number));
                if inside {
                    found.push(format!("{table}.{column} ({kind}) is {value}"));
                }
            }
        }
    }
    found
}

/// Everything at rest: the test's folder (data, mail, temporary files, log lines), and PostgreSQL's own.
fn at_rest(database: &Database) -> Vec<PathBuf> {
    let mut folders = vec![database.folder.path().to_owned()];
    if database.engine() == Engine::Postgres {
        execute(&database.address, "CHECKPOINT");
        let place = "SELECT current_setting('data_directory') AS line";
        let of_this = "SELECT oid::text AS line FROM pg_database WHERE datname = current_database()";
        let place = PathBuf::from(&lines(&database.address, place)[0]);
        folders.push(place.join("base").join(&lines(&database.address, of_this)[0]));
        folders.push(place.join("pg_wal"));
    }
    folders
}

/// Serves, with temporary files of its own, and keeps every log line.
fn served(database: &Database, walk: impl FnOnce(&str)) {
    let temporary = database.folder.path().join("tmp");
    std::fs::create_dir_all(&temporary).unwrap();
    let mut running = Running::started(
        binary(database)
            .args(["serve", "--listen", &free_address()])
            .env("TMPDIR", &temporary)
            .env("AHPSLISTEN_LOG", "debug"),
    );
    // What the start itself says has a time before the walk.
    std::thread::sleep(Duration::from_millis(1100));
    walk(&running.origin);
    std::thread::sleep(Duration::from_millis(1100));
    running.signal("TERM");
    running.ended_within(Duration::from_secs(10)).unwrap();
    let mut said = String::new();
    running
        .child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    std::fs::write(database.folder.path().join("log"), said).unwrap();
}

on_both_engines!(no_trace_of_citizens_stays_after_a_busy_walk, async |database| {
    let form = opened(&database);
    let stance = released(&database);
    let mut visitors: Vec<Visitor> = Vec::new();
    let (mut begun, mut ended) = (Timestamp::MAX, Timestamp::MIN);
    served(&database, |origin| {
        begun = Timestamp::now();
        visitors = std::thread::scope(|scope| {
            let all: Vec<_> = (0..VISITORS)
                .map(|number| {
                    let (form, stance) = (&form, &stance);
                    scope.spawn(move || {
                        let mut visitor = Visitor::new(origin, number);
                        walks(&mut visitor, form, stance);
                        visitor
                    })
                })
                .collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        ended = Timestamp::now();
    });
    let said = lines(&database.address, "SELECT words AS line FROM contribution");
    assert_eq!(said.len(), usize::from(VISITORS) + 1, "all have spoken");
    let folders = at_rest(&database);
    let words = [("words".to_owned(), visitors[0].mark.clone())];
    assert!(
        !found(&folders, &words).is_empty(),
        "the search does not see the database"
    );
    let brought: Vec<Sought> = visitors.iter().flat_map(Visitor::brought).collect();
    assert_eq!(found(&folders, &brought), [""; 0]);
    // Other tests write to the same log of writes of PostgreSQL, so times are looked for beside it.
    assert_eq!(
        found(&folders[..folders.len().min(2)], &seconds(begun, ended)),
        [""; 0]
    );
    assert_eq!(times(&database, begun, ended), [""; 0]);
});

#[test]
fn each_trace_that_is_planted_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let now = Timestamp::now();
    let mut visitor = Visitor::new("http://127.0.0.1:1", 1);
    visitor.keep("cookie", "4711-cookie");
    let planted: Vec<Sought> = visitor.brought().into_iter().chain(seconds(now, now)).collect();
    assert!(planted.len() > 9);
    for sought in planted {
        let file: &Path = &folder.path().join("file");
        std::fs::write(
            file,
            [b"\0\x01".as_slice(), sought.1.as_bytes(), b"\xff"].concat(),
        )
        .unwrap();
        let places = found(&[folder.path().to_owned()], std::slice::from_ref(&sought));
        assert_eq!(places.len(), 1, "{sought:?} is not found");
        assert!(places[0].starts_with(&sought.0), "{places:?}");
    }
}

//! `backup` and `restore`: a copy is made while the service runs, is checked, and brings nothing back that was taken
//! back since. PostgreSQL has tools of its own, and is told so.

use super::{Running, ahpslisten, binary, done, run, sentence};
use crate::kit::engines::{Database, Engine};
use crate::store::{SLUG, connect, contribution, engaged, id, lines, now, receipt_hash, rows};
use ahpslisten::actions::withdraw::withdraw;
use ahpslisten::domain::contribution::ContributionState;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::publish::cut::cut;
use ahpslisten::store::{Address, contributions};
use std::fs;
use std::path::PathBuf;

fn spoken(database: &Database) {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    for number in 1..=5 {
        let mut new = contribution(number, prompt);
        (new.words, new.verdict) = (format!("Voice {number}"), None);
        contributions::insert(&mut c, &new).unwrap();
        contributions::mark(&mut c, id(number), "received", &ContributionState::Published).unwrap();
    }
    cut(&mut c, SLUG, Hand::Timer, now(), [1; 16]).unwrap();
}

fn sqlite_file(database: &Database) -> PathBuf {
    match &database.address {
        Address::Sqlite(path) => path.clone(),
        Address::Postgres(_) => panic!("this is about SQLite"),
    }
}

#[test]
fn what_was_taken_back_stays_gone_when_an_older_copy_comes_back() {
    let database = Engine::Sqlite.fresh();
    spoken(&database);
    let copy = database.folder.path().join("monday.sqlite");
    let file = copy.to_string_lossy().into_owned();
    // The service runs while the copy is made, and keeps running.
    let running = Running::started(binary(&database).args(["serve", "--listen", "127.0.0.1:0"]));
    let said = done(&database, &["backup", &file]);
    assert!(said.contains("5 contributions"), "{said}");
    let refused = sentence(&ahpslisten(&database, &["restore", &file, "--replace"]));
    assert!(refused.contains("stop the service"), "{refused}");
    drop(running);

    withdraw(&mut connect(&database.address), &receipt_hash(2)).unwrap();
    // The service stopped before it wrote that down: what is replaced is asked for it. The copy does not know it.
    let refused = sentence(&ahpslisten(&database, &["restore", &file]));
    assert!(refused.contains("--replace"), "{refused}");
    let said = done(&database, &["restore", &file, "--replace"]);
    assert!(
        said.contains("5 contributions are back") && said.contains("1 of them"),
        "{said}"
    );
    let words = lines(
        &database.address,
        "SELECT words AS line FROM contribution WHERE state = 'withdrawn'",
    );
    assert_eq!(words, [""]);
    assert_eq!(rows(&database.address, "contribution"), 5);
    let exported = done(&database, &["export", "--engagement", SLUG]);
    assert!(exported.contains("Voice 1") && !exported.contains("Voice 2"));

    // Put back by hand, past the command: the next start takes it back before it serves anything.
    let target = sqlite_file(&database);
    fs::copy(&copy, &target).unwrap();
    for log in ["-wal", "-shm"] {
        drop(fs::remove_file(format!("{}{log}", target.display())));
    }
    drop(Running::started(binary(&database).args([
        "serve",
        "--listen",
        "127.0.0.1:0",
    ])));
    let words = lines(
        &database.address,
        "SELECT words AS line FROM contribution WHERE state = 'withdrawn'",
    );
    assert_eq!(words, [""]);
}

#[test]
fn a_copy_that_is_not_sound_is_refused_and_what_is_there_stays() {
    let database = Engine::Sqlite.fresh();
    spoken(&database);
    let copy = database.folder.path().join("monday.sqlite");
    let file = copy.to_string_lossy().into_owned();
    done(&database, &["backup", &file]);
    let again = sentence(&ahpslisten(&database, &["backup", &file]));
    assert!(again.contains("exists already"), "{again}");
    let mut bytes = fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    fs::write(&copy, &bytes).unwrap();
    let refused = sentence(&ahpslisten(&database, &["restore", &file, "--replace"]));
    assert!(refused.contains("checksum"), "{refused}");
    for (name, content) in [
        ("note.sqlite", &b"not a database at all, only words"[..]),
        ("empty.sqlite", b""),
    ] {
        let other = database.folder.path().join(name);
        fs::write(&other, content).unwrap();
        let refused = sentence(&ahpslisten(
            &database,
            &["restore", &other.to_string_lossy(), "--replace"],
        ));
        assert!(refused.contains("no sound copy"), "{refused}");
    }
    let missing = sentence(&ahpslisten(&database, &["restore", "/nowhere/at/all"]));
    assert!(missing.contains("no file"), "{missing}");
    assert_eq!(rows(&database.address, "contribution"), 5);
}

#[test]
fn a_copy_is_put_into_an_empty_place() {
    let (database, empty) = (Engine::Sqlite.fresh(), tempfile::tempdir().unwrap());
    spoken(&database);
    let copy = database.folder.path().join("monday.sqlite");
    let file = copy.to_string_lossy().into_owned();
    done(&database, &["backup", &file]);
    let mut command = binary(&database);
    command
        .env("DATABASE_URL", empty.path().join("new.sqlite"))
        .env("AHPSLISTEN_DATA", empty.path().join("data"));
    let ran = run(command.args(["restore", &file]), "");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert_eq!(
        rows(&Address::Sqlite(empty.path().join("new.sqlite")), "contribution"),
        5
    );
}

#[test]
fn postgres_is_told_its_own_tools() {
    let database = Engine::Postgres.fresh();
    let said = sentence(&ahpslisten(&database, &["backup", "/tmp/never-written"]));
    assert!(said.contains("pg_dump"), "{said}");
    let said = sentence(&ahpslisten(&database, &["restore", "/tmp/never-read"]));
    assert!(said.contains("pg_restore"), "{said}");
}

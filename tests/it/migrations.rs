//! Each migration meets the data that was there before it, and keeps it; all can be taken back and done again. Both
//! engines have the same history, byte for byte unless the first line of a file says why not.

use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::schema::{Schema, tables};
use crate::store::{connect, execute, lines};
use ahpslisten::store::{Address, Connection, Store};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn folder(engine: Engine) -> PathBuf {
    repository(if engine == Engine::Sqlite {
        "migrations/sqlite"
    } else {
        "migrations/postgres"
    })
}

/// The database as it was before the first migration.
pub fn emptied(database: &Database) {
    match &database.address {
        Address::Sqlite(path) => {
            for ending in ["", "-wal", "-shm"] {
                let file = PathBuf::from(format!("{}{ending}", path.display()));
                drop(fs::remove_file(file));
            }
        }
        Address::Postgres(_) => execute(
            &database.address,
            "DROP SCHEMA public CASCADE; CREATE SCHEMA public;",
        ),
    }
    assert!(tables(&database.address).is_empty());
}

/// Applies the next migration; its version, or nothing when all are applied.
fn next(database: &Database) -> Option<String> {
    let source = FileBasedMigrations::from_path(folder(database.engine())).unwrap();
    match &mut connect(&database.address) {
        Connection::Sqlite(inner) => inner
            .has_pending_migration(source.clone())
            .unwrap()
            .then(|| inner.run_next_migration(source).unwrap().to_string()),
        Connection::Postgres(inner) => inner
            .has_pending_migration(source.clone())
            .unwrap()
            .then(|| inner.run_next_migration(source).unwrap().to_string()),
    }
}

fn revert_all(database: &Database) -> usize {
    let source = FileBasedMigrations::from_path(folder(database.engine())).unwrap();
    match &mut connect(&database.address) {
        Connection::Sqlite(inner) => inner.revert_all_migrations(source).unwrap().len(),
        Connection::Postgres(inner) => inner.revert_all_migrations(source).unwrap().len(),
    }
}

/// `{hex:00ff}` in the engine's own spelling.
fn spelled(sql: &str, engine: Engine) -> String {
    let mut parts = sql.split("{hex:");
    let mut spelled = parts.next().unwrap().to_owned();
    for part in parts {
        let Some((digits, rest)) = part.split_once('}') else {
            panic!("an open {{hex: before {part:?}")
        };
        // The comment that explains the token is no byte string.
        let literal = match engine {
            _ if !digits.bytes().all(|b| b.is_ascii_hexdigit()) => format!("{{hex:{digits}}}"),
            Engine::Sqlite => format!("X'{digits}'"),
            Engine::Postgres => format!("'\\x{digits}'::bytea"),
        };
        spelled.push_str(&literal);
        spelled.push_str(rest);
    }
    spelled
}

/// The rows of some tables, asked in one question: each connection costs a sign-in.
fn counted<'a>(address: &Address, tables: impl IntoIterator<Item = &'a String>) -> BTreeMap<String, usize> {
    let parts: Vec<String> = tables
        .into_iter()
        .map(|table| format!("SELECT '{table} ' || CAST(count(*) AS TEXT) AS line FROM {table}"))
        .collect();
    if parts.is_empty() {
        return BTreeMap::new();
    }
    lines(address, &parts.join(" UNION ALL "))
        .iter()
        .map(|line| line.split_once(' ').unwrap())
        .map(|(table, rows)| (table.to_owned(), rows.parse().unwrap()))
        .collect()
}

/// Applies every migration, each on the data of those before, and lays down its own. Returns the rows by table.
fn grown(database: &Database) -> BTreeMap<String, usize> {
    let data = repository("tests/data/migrations");
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in names(&folder(database.engine())) {
        let version = next(database).unwrap_or_else(|| panic!("{name} is not applied"));
        assert!(
            name.replace('-', "").starts_with(&version),
            "{version} was applied where {name} was next"
        );
        let kept = counted(&database.address, counts.keys());
        assert_eq!(kept, counts, "{name} changed the rows of a table");
        let file = data.join(format!("{name}.sql"));
        let sql = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        execute(&database.address, &spelled(&sql, database.engine()));
        counts = counted(&database.address, &tables(&database.address));
        let empty: Vec<&String> = counts.keys().filter(|table| counts[*table] == 0).collect();
        assert!(
            empty.is_empty(),
            "{} lays down no row in {empty:?}",
            file.display()
        );
    }
    assert_eq!(next(database), None);
    counts
}

on_both_engines!(
    every_migration_keeps_what_was_there_and_all_can_be_taken_back_and_done_again,
    async |database| {
        emptied(&database);
        let counts = grown(&database);
        let head = Schema::read(&database.address);
        assert_eq!(
            Store::pending(&database.address),
            Ok(0),
            "the binary knows the same migrations"
        );
        let stored = "SELECT words AS line FROM contribution ORDER BY id";
        assert_eq!(
            lines(&database.address, stored)[0],
            "It's being believed",
            "byte strings are spelled right"
        );
        assert_eq!(revert_all(&database), names(&folder(database.engine())).len());
        assert_eq!(tables(&database.address), [""; 0], "nothing of ours is left");
        assert_eq!(grown(&database), counts);
        assert_eq!(Schema::read(&database.address), head);
    }
);

on_both_engines!(
    the_binary_brings_a_database_of_each_age_up_to_date,
    async |database| {
        let all = names(&folder(database.engine())).len();
        for age in 0..all {
            emptied(&database);
            for _ in 0..age {
                next(&database);
            }
            assert_eq!(Store::pending(&database.address), Ok(all - age));
            assert_eq!(Store::migrate(&database.address), Ok(all - age));
            assert_eq!(Store::migrate(&database.address), Ok(0));
        }
    }
);

#[test]
fn every_migration_has_its_data_and_all_data_has_its_migration() {
    let data: Vec<String> = names(&repository("tests/data/migrations"));
    let expected: Vec<String> = names(&folder(Engine::Sqlite))
        .iter()
        .map(|name| format!("{name}.sql"))
        .collect();
    assert_eq!(data, expected);
}

/// What is wrong with two files that should be twins.
fn unlike(name: &str, sqlite: &str, postgres: &str) -> Option<String> {
    let first = |text: &str| text.lines().next().unwrap_or("").to_owned();
    let heads = [first(sqlite), first(postgres)];
    if heads
        .iter()
        .all(|head| head.starts_with("-- The same on both engines."))
    {
        return (sqlite != postgres)
            .then(|| format!("{name} says that it is the same on both engines, and is not"));
    }
    let known = [
        heads[0].starts_with("-- Differs from PostgreSQL "),
        heads[1].starts_with("-- Differs from SQLite "),
    ];
    if known != [true, true] {
        return Some(format!(
            "{name} does not say whether the engines differ: {heads:?}"
        ));
    }
    let rest = |text: &str| text.split_once('\n').map(|(_, rest)| rest.to_owned());
    (rest(sqlite) == rest(postgres)).then(|| format!("{name} says that the engines differ, and they do not"))
}

#[test]
fn both_engines_have_the_same_history() {
    let (sqlite, postgres) = (folder(Engine::Sqlite), folder(Engine::Postgres));
    assert_eq!(names(&sqlite), names(&postgres));
    assert!(names(&sqlite).len() >= 7);
    let mut faults = Vec::new();
    for name in names(&sqlite) {
        assert_eq!(names(&sqlite.join(&name)), ["down.sql", "up.sql"], "{name}");
        assert_eq!(names(&postgres.join(&name)), ["down.sql", "up.sql"], "{name}");
        for file in ["up.sql", "down.sql"] {
            let read = |folder: &Path| fs::read_to_string(folder.join(&name).join(file)).unwrap();
            faults.extend(unlike(
                &format!("{name}/{file}"),
                &read(&sqlite),
                &read(&postgres),
            ));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_twin_that_hides_a_difference_is_found() {
    let same = "-- The same on both engines.\nA";
    assert_eq!(unlike("x", same, same), None);
    assert!(unlike("x", same, "-- The same on both engines.\nB").is_some());
    assert!(unlike("x", "A", "A").is_some(), "it must say so");
    let (one, other) = (
        "-- Differs from PostgreSQL in A.\nA",
        "-- Differs from SQLite in B.\nB",
    );
    assert_eq!(unlike("x", one, other), None);
    assert!(unlike("x", one, same).is_some());
    assert!(unlike("x", one, "-- Differs from SQLite in nothing.\nA").is_some());
}

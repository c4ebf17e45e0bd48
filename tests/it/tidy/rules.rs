//! The rules themselves: each takes sources and returns what breaks it, empty when all is well.

use super::source::Source;
use std::collections::BTreeSet;

/// Which room may name which; `store::outbox` is less than `store`. A room may always name itself. The operator's
/// commands put everything together and may name all.
const MAY_NAME: [(&str, &str); 19] = [
    (
        "app",
        "web jobs mail store render config clock keys publish languages tombstones",
    ),
    (
        "web",
        "actions store publish domain render languages app clock chance keys tokens tombstones mail::is_address",
    ),
    (
        "jobs",
        "actions store publish mail domain::ledger app clock chance tombstones",
    ),
    ("tombstones", "domain keys"),
    ("tokens", "chance keys"),
    (
        "actions",
        "store analysis domain publish clock chance keys tokens",
    ),
    ("publish", "store analysis domain clock keys render"),
    ("mail", "store::outbox config render domain"),
    // The store takes the hash of a line where it adds it.
    ("store", "domain keys::hash"),
    ("analysis", "domain"),
    ("render", "domain languages"),
    ("config", "store::Address"),
    ("keys", "chance"),
    ("domain", ""),
    ("languages", "domain"),
    ("clock", ""),
    ("chance", ""),
    ("lib", ""),
    ("main", ""),
];

pub fn strange_imports(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| source.room() != "commands") {
        let room = source.room();
        let Some((_, may)) = MAY_NAME.iter().find(|(known, _)| *known == room) else {
            faults.push(format!("{} is in a room without rules", source.path));
            continue;
        };
        let allowed = |path: &str| {
            let within = |one: &str| path == one || path.starts_with(&format!("{one}::"));
            within(room) || may.split_whitespace().any(within)
        };
        for path in source.crate_paths() {
            if !allowed(&path) {
                faults.push(format!("{} names {path}", source.path));
            }
        }
        let at_the_door = source.path.matches('/').count() == usize::from(source.path.ends_with("/mod.rs"));
        if source.code.contains("super::super") || (at_the_door && source.code.contains("super::")) {
            faults.push(format!("{} leaves its room by super::", source.path));
        }
        if room == "main" {
            let named: BTreeSet<&str> = source.code.split("ahpslisten::").skip(1).collect();
            faults.extend(
                named
                    .iter()
                    .filter(|path| !path.starts_with("commands::"))
                    .map(|_| "main names more than commands".into()),
            );
        }
    }
    faults
}

/// The names of our dependencies as code spells them.
fn dependencies() -> Vec<String> {
    let cargo = include_str!("../../../Cargo.toml");
    let list = cargo
        .split("\n[dependencies]\n")
        .nth(1)
        .unwrap()
        .split("\n[")
        .next()
        .unwrap();
    let names: Vec<String> = list
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(name, _)| name.trim().replace('-', "_"))
        .collect();
    assert!(names.len() > 20 && names.contains(&"diesel".to_owned()));
    names
}

/// What only some files may name, and who.
const ONLY: [(&str, &[&str]); 14] = [
    ("diesel::", &["store/"]),
    ("diesel_migrations::", &["store/"]),
    ("tera::", &["render.rs"]),
    ("rand::", &["chance.rs"]),
    ("lettre::", &["mail/"]),
    ("clap::", &["commands/", "main.rs"]),
    ("Timestamp::now", &["clock.rs"]),
    ("Zoned::now", &["clock.rs"]),
    ("Instant::now", &["clock.rs"]),
    ("SystemTime::now", &["clock.rs"]),
    ("env::var", &["config.rs"]),
    ("env::var_os", &["config.rs"]),
    ("Connection::Sqlite", &["store/dialect/", "store/connection.rs"]),
    ("Connection::Postgres", &["store/dialect/", "store/connection.rs"]),
];

pub fn names_of_others(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources {
        for (name, owners) in ONLY {
            let whole = source.names(name, "") || source.names(&format!("Engine{name}"), "");
            if whole && !owners.iter().any(|owner| source.path.starts_with(owner)) {
                faults.push(format!("{} names {name}", source.path));
            }
        }
        if source.room() == "domain" {
            for crate_name in dependencies() {
                let known = [
                    "jiff",
                    "unicode_normalization",
                    "unicode_segmentation",
                    "data_encoding",
                    "rust_stemmers",
                ];
                if !known.contains(&crate_name.as_str()) && source.names(&crate_name, "::") {
                    faults.push(format!("{} names {crate_name}", source.path));
                }
            }
        }
    }
    faults
}

/// Addresses are written in one place, and mapped in two.
pub fn addresses(sources: &[Source]) -> Vec<String> {
    let places = [
        "web/paths/mod.rs",
        "web/paths/api.rs",
        "web/paths/desk.rs",
        "web/paths/desk/assisted.rs",
        "web/paths/desk/bench.rs",
        "web/paths/desk/own.rs",
        "web/paths/desk/people.rs",
        "web/mod.rs",
        "web/api/mod.rs",
        "web/desk/mod.rs",
        "web/desk/agreement/mod.rs",
        "web/desk/assisted/mod.rs",
        "web/desk/bench/mod.rs",
        "web/desk/codebook/mod.rs",
        "web/desk/own/mod.rs",
        "web/desk/people/mod.rs",
    ];
    let mut faults = Vec::new();
    for source in sources
        .iter()
        .filter(|source| !places.contains(&source.path.as_str()))
    {
        let code = source.without_samples();
        for string in source.strings_in(&code) {
            if string
                .strip_prefix('/')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic()))
            {
                faults.push(format!("{} writes the address {string:?}", source.path));
            }
        }
    }
    faults
}

pub fn looks(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut lengths: Vec<usize> = sources.iter().map(|source| source.text.lines().count()).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    if median >= 150 {
        faults.push(format!("half of the files have {median} lines or more"));
    }
    for source in sources {
        let first = source.text.lines().next().unwrap_or("");
        if !first.starts_with("//! ") || first.chars().count() >= 120 {
            faults.push(format!(
                "{} does not say in its first line what it is: {first:?}",
                source.path
            ));
        }
        let lines = source.text.lines().count();
        if lines > 400 {
            faults.push(format!("{} has {lines} lines", source.path));
        }
    }
    faults
}

/// Names that say nothing of what is inside.
pub fn empty_names(paths: &[String]) -> Vec<String> {
    let empty = [
        "util", "utils", "helper", "helpers", "common", "manager", "service", "misc", "base",
    ];
    let hollow = |path: &&String| {
        path.trim_end_matches(".rs")
            .split('/')
            .any(|part| empty.contains(&part))
    };
    paths.iter().filter(hollow).cloned().collect()
}

/// What was put off, or switched off.
pub fn put_off(texts: &[(String, String)]) -> Vec<String> {
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("#[", "ignore"),
    ];
    let mut faults = Vec::new();
    for (path, text) in texts {
        faults.extend(
            marks
                .iter()
                .filter(|mark| text.contains(**mark))
                .map(|mark| format!("{path} has {mark}")),
        );
    }
    faults
}

pub fn unescaped(templates: &[(String, String)]) -> Vec<String> {
    let tight = |text: &str| text.split_whitespace().collect::<String>();
    templates
        .iter()
        .filter(|(_, text)| tight(text).contains("|safe"))
        .map(|(path, _)| path.clone())
        .collect()
}

//! The walls of the house that no compiler watches: who may import whom, who alone may name a crate, the time or an
//! address, and how files look. Each rule is shown what would break it.

mod rules;
pub mod source;

use rules::{addresses, empty_names, looks, names_of_others, put_off, strange_imports, unescaped};
use source::{Source, crate_sources, files};

#[track_caller]
fn none(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn rooms_name_only_those_they_may() {
    let sources = crate_sources();
    none(&strange_imports(&sources));
    let followed: usize = sources.iter().map(|source| source.crate_paths().len()).sum();
    assert!(followed > 800, "only {followed} paths are followed");
}

#[test]
fn what_belongs_to_one_file_is_named_by_no_other() {
    none(&names_of_others(&crate_sources()));
}

#[test]
fn addresses_are_written_in_one_place() {
    none(&addresses(&crate_sources()));
}

#[test]
fn every_file_says_what_it_is_and_is_short() {
    none(&looks(&crate_sources()));
}

#[test]
fn no_module_has_a_name_that_says_nothing() {
    let of = |folder: &str| files(folder, &["rs"]).into_iter().map(move |(path, _)| path);
    let tests = of("tests/it").filter(|path| path != "kit/service.rs");
    none(&empty_names(&of("src").chain(tests).collect::<Vec<_>>()));
}

#[test]
fn nothing_is_put_off_and_no_test_is_switched_off() {
    let mut texts = Vec::new();
    for (folder, least) in [
        ("src", 100),
        ("tests/it", 20),
        ("templates", 20),
        ("migrations", 20),
        ("assets", 8),
    ] {
        let found = files(folder, &["rs", "html", "txt", "sql", "ftl", "css", "mjs"]);
        assert!(found.len() >= least, "{folder} is read");
        texts.extend(found);
    }
    none(&put_off(&texts));
}

#[test]
fn no_template_lets_text_through_unescaped() {
    let templates = files("templates", &["html", "txt"]);
    assert!(templates.len() > 20);
    none(&unescaped(&templates));
}

/// A file that breaks a rule, and a word of the fault.
const BROKEN: [(&str, &str, &str); 15] = [
    (
        "domain/a.rs",
        "use crate::store::{self, phases};",
        "store::phases",
    ),
    (
        "store/a.rs",
        "use crate::{\n    domain::ids::Key,\n    web::paths as p,\n};",
        "web::paths",
    ),
    (
        "web/a.rs",
        "fn f() { crate::mail::Mailer::new() }",
        "mail::Mailer",
    ),
    (
        "web/a.rs",
        "use crate::analysis::disclosure;",
        "analysis::disclosure",
    ),
    ("mail/mod.rs", "use crate::store::accounts;", "store::accounts"),
    ("attic/a.rs", "", "without rules"),
    ("domain/mod.rs", "use super::store;", "super::"),
    ("main.rs", "fn f() { ahpslisten::store::open() }", "main names"),
    ("domain/a.rs", "use serde::Serialize;", "names serde"),
    ("web/a.rs", "use diesel::prelude::*;", "names diesel"),
    ("jobs.rs", "let now = jiff::Timestamp::now();", "Timestamp::now"),
    (
        "web/a.rs",
        "match c { EngineConnection::Sqlite(_) => 1 }",
        "Connection::Sqlite",
    ),
    ("app.rs", "let a = std::env::var(\"A\");", "env::var"),
    ("web/a.rs", "let a = r\"/receipt\";", "/receipt"),
    (
        "web/a.rs",
        "//! A file.\nfn f<'a>(c: char) -> &'a str { if c == '\"' { \"/desk\" } else { \"\" } }",
        "/desk",
    ),
];

#[test]
fn each_rule_finds_what_breaks_it() {
    for (path, text, word) in BROKEN {
        let sources = [Source::read(path, text)];
        let mut faults = strange_imports(&sources);
        faults.extend(names_of_others(&sources));
        faults.extend(addresses(&sources));
        assert!(
            faults.iter().any(|fault| fault.contains(word)),
            "{text} is not found: {faults:?}"
        );
    }
    let long = "//! A file.\n".repeat(401);
    assert_eq!(
        looks(&[Source::read("a.rs", &long)]).len(),
        2,
        "too long, and so is the median"
    );
    assert_eq!(
        looks(&[Source::read("a.rs", "use a;")]).len(),
        1,
        "it does not say what it is"
    );
    assert_eq!(
        empty_names(&["web/helpers/a.rs".into(), "web/based.rs".into()]),
        ["web/helpers/a.rs"]
    );
    assert_eq!(
        put_off(&[("a".into(), concat!("// TO", "DO later").into())]).len(),
        1
    );
    assert_eq!(
        unescaped(&[
            ("a".into(), "{{ words | safe }}".into()),
            ("b".into(), "{{ a | join }}".into())
        ]),
        ["a"]
    );
}

#[test]
fn what_may_be_written_is_not_taken_for_a_fault() {
    let text = "//! A file.\n// use crate::store;\nuse crate::domain::{ids::{Key, ContributionId}, words::*};\n\
        fn samples() { let a = \"/desk\"; }\nfn f() { let b = \"a \\\"/desk\"; let c = '/'; }\n\
        #[cfg(test)]\nmod tests { use crate::store; fn g() { let d = \"/desk\"; } }\n";
    let source = Source::read("domain/a.rs", text);
    assert_eq!(
        source.crate_paths(),
        [
            "domain::ids::Key",
            "domain::ids::ContributionId",
            "domain::words::*"
        ]
    );
    let sources = [source];
    none(
        &[
            strange_imports(&sources),
            names_of_others(&sources),
            addresses(&sources),
            looks(&sources),
        ]
        .concat(),
    );
}

//! The schema that the migrations make, read back from both engines: the same on both, and the one that the queries of
//! the store are written against. What must not be in it is looked for as well.

mod read;

pub use read::{Schema, Table, tables};

use crate::kit::engines::Engine;
use crate::on_both_engines;
use crate::store::{connect, contribution, engaged, execute, lines, try_lines};
use ahpslisten::store::{Address, contributions, imports};
use read::ask;

/// Every `table!` of the store, in one text.
fn schema_files() -> String {
    let room = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/schema");
    let mut files: Vec<_> = std::fs::read_dir(room)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}

on_both_engines!(
    the_database_has_the_tables_that_the_queries_are_written_against,
    async |database| {
        let mut found = Schema::read(&database.address).tables;
        for table in found.values_mut() {
            (table.foreign_keys, table.indexes) = Default::default();
        }
        let written = Schema::written(&schema_files());
        assert!(written.len() > 20, "the table! blocks are read");
        assert_eq!(
            found.keys().collect::<Vec<_>>(),
            written.keys().collect::<Vec<_>>()
        );
        for (name, table) in found {
            assert_eq!(table, written[&name], "{name}");
        }
    }
);

#[test]
fn both_engines_have_the_same_tables_keys_and_indexes() {
    let (sqlite, postgres) = (Engine::Sqlite.fresh(), Engine::Postgres.fresh());
    let (sqlite, postgres) = (
        Schema::read(&sqlite.address).tables,
        Schema::read(&postgres.address).tables,
    );
    assert_eq!(
        sqlite.keys().collect::<Vec<_>>(),
        postgres.keys().collect::<Vec<_>>()
    );
    for (name, table) in &sqlite {
        assert_eq!(*table, postgres[name], "{name}");
        assert!(!table.primary_key.is_empty(), "{name} has no primary key");
    }
    let foreign: usize = sqlite.values().map(|table| table.foreign_keys.len()).sum();
    let indexes: usize = sqlite.values().map(|table| table.indexes.len()).sum();
    assert!(
        foreign > 25 && indexes > 10,
        "{foreign} foreign keys and {indexes} indexes are read"
    );
}

/// Triggers that write nothing: they keep what is in the ledger as it is.
const REFUSING: [&str; 4] = [
    "ledger_refuses_update",
    "ledger_refuses_delete",
    "ledger_refuses_replacement",
    "ledger_refuses_truncation",
];

/// What numbers rows or notes moments by itself, table by table.
fn counters(address: &Address) -> Vec<String> {
    let sqlite = "SELECT name AS line FROM sqlite_master WHERE upper(sql) LIKE '%AUTOINCREMENT%' \
         OR name = 'sqlite_sequence' OR upper(sql) LIKE '%DEFAULT%' OR type = 'trigger'";
    let postgres = "SELECT relname::text AS line FROM pg_class WHERE relkind = 'S' UNION ALL \
         SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public' \
         AND table_name NOT LIKE '~_~_%' ESCAPE '~' AND (column_default IS NOT NULL OR is_identity = 'YES' \
         OR data_type LIKE 'time%' OR data_type = 'date') UNION ALL \
         SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal";
    ask(address, &[sqlite, postgres])
        .into_iter()
        .flatten()
        .filter(|name| !name.starts_with("__") && !REFUSING.contains(&name.as_str()))
        .collect()
}

on_both_engines!(
    nothing_numbers_rows_and_nothing_notes_moments_by_itself,
    async |database| {
        assert_eq!(counters(&database.address), [""; 0]);
        let planted = match database.engine() {
            Engine::Sqlite => "CREATE TABLE planted (id INTEGER PRIMARY KEY AUTOINCREMENT)",
            Engine::Postgres => "CREATE TABLE planted (id BIGSERIAL PRIMARY KEY, at TIMESTAMP DEFAULT now())",
        };
        execute(&database.address, planted);
        assert!(!counters(&database.address).is_empty(), "the test would see one");
    }
);

#[test]
fn words_of_the_public_have_no_row_numbers_in_sqlite() {
    let database = Engine::Sqlite.fresh();
    for table in [
        "contribution",
        "evidence",
        "finding_response",
        "batch_entry",
        "stance",
        "group_stance",
        "stance_figure",
        "audience_figure",
        "equality_tally",
        "equality_form",
        "notice_address",
        "contribution_version",
        "appeal",
        "reply",
        "care_case",
        "report",
        "sealed_original",
    ] {
        let sql = format!("SELECT CAST(wr AS TEXT) AS line FROM pragma_table_list WHERE name = '{table}'");
        assert_eq!(
            lines(&database.address, &sql),
            ["1"],
            "{table} is not WITHOUT ROWID"
        );
        let asked = try_lines(
            &database.address,
            &format!("SELECT CAST(rowid AS TEXT) AS line FROM {table}"),
        );
        assert!(asked.is_err(), "{table} answers with row numbers");
    }
}

on_both_engines!(every_column_that_ends_in_on_holds_a_day, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    contributions::insert(&mut c, &contribution(1, prompt)).unwrap();
    imports::insert(
        &mut c,
        7,
        "ahp-strategy",
        "letters.csv",
        "2026-11-20".parse().unwrap(),
    )
    .unwrap();
    imports::undo(&mut c, 7, "2026-11-21".parse().unwrap()).unwrap();
    let mut seen = Vec::new();
    for (name, table) in Schema::read(&database.address).tables {
        for (column, kind, _) in table
            .columns
            .iter()
            .filter(|(column, ..)| column.ends_with("_on"))
        {
            assert_eq!(kind, "Text", "{name}.{column}");
            for value in lines(
                &database.address,
                &format!("SELECT {column} AS line FROM {name} WHERE {column} IS NOT NULL"),
            ) {
                let day: jiff::civil::Date = value
                    .parse()
                    .unwrap_or_else(|error| panic!("{name}.{column}: {error}"));
                assert_eq!(day.to_string(), value, "{name}.{column} is finer than a day");
                seen.push(format!("{name}.{column}"));
            }
        }
    }
    seen.dedup();
    let expected = [
        "contribution.received_on",
        "engagement.created_on",
        "import_batch.imported_on",
        "import_batch.undone_on",
    ];
    assert!(
        expected
            .iter()
            .all(|column| seen.iter().any(|found| found == column)),
        "{seen:?}"
    );
});

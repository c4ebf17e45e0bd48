//! Five worlds live in one database and must not be joined: voices (what was said), people (who has an account), the
//! desk (who decides), equality answers (counters) and addresses that asked for news. Between them stands reference
//! data, which describes an engagement and nobody in it. The walls are looked for in the real schema of both engines,
//! and in the values themselves after people have spoken.

mod spoken;
mod unlinkable;
pub mod walls;

use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::schema::Schema;
use crate::store::{execute, lines, rows};
use ahpslisten::web::public::anonymity::{Kept, WORLDS};
use spoken::spoken;
use std::collections::{BTreeMap, BTreeSet};
use walls::World::{People, Voices};
use walls::{TABLES, World, faults};

on_both_engines!(no_way_leads_from_words_to_people, async |database| {
    let schema = Schema::read(&database.address);
    assert_eq!(faults(&schema), [""; 0]);
    assert!(
        schema.tables.len() >= 27 && schema.tables["contribution"].columns.len() > 10,
        "the schema is read"
    );
});

on_both_engines!(
    every_column_that_is_kept_of_anyone_is_explained_to_the_public,
    async |database| {
        let schema = Schema::read(&database.address);
        let kept = Kept::load().unwrap();
        let shown: BTreeSet<String> = WORLDS.map(str::to_owned).into();
        let known: BTreeSet<String> = kept.worlds.keys().cloned().collect();
        assert_eq!(
            known, shown,
            "each world of assets/kept.toml has its place on the page"
        );
        for (world, tables) in TABLES.iter().filter(|(world, _)| *world != World::Reference) {
            let section = format!("{world:?}").to_lowercase();
            let explained = kept.worlds.get(&section).cloned().unwrap_or_default();
            let columns = |table: &str| -> Vec<String> {
                let all = schema.tables[table].columns.iter();
                all.map(|(column, ..)| format!("{table}.{column}")).collect()
            };
            let real: BTreeSet<String> = tables.iter().flat_map(|table| columns(table)).collect();
            let said: BTreeSet<String> = explained
                .iter()
                .flat_map(|(table, columns)| columns.keys().map(move |column| format!("{table}.{column}")))
                .collect();
            let unexplained: Vec<_> = real.difference(&said).collect();
            assert!(
                unexplained.is_empty(),
                "the database keeps what no page tells the public: {unexplained:?}. Write each column into assets/kept.toml \
                 under [{section}.TABLE], with the name of its explanation (a new name goes into `order` too), \
                 and the text kept-NAME into assets/locales/en and ur/explaining.ftl"
            );
            let gone: Vec<_> = said.difference(&real).collect();
            assert!(
                gone.is_empty(),
                "assets/kept.toml explains what the database does not keep: {gone:?}"
            );
            let in_order = |name: &&String| !kept.order.contains(name);
            let unordered: Vec<_> = explained
                .values()
                .flat_map(BTreeMap::values)
                .filter(in_order)
                .collect();
            assert!(
                unordered.is_empty(),
                "not in the order of assets/kept.toml: {unordered:?}"
            );
        }
    }
);

/// Breaches that someone may plant one day: what the fault must name, and the statement.
const PLANTED: &str = "\
contribution.account_id: ALTER TABLE contribution ADD COLUMN account_id BIGINT
contribution.writer: ALTER TABLE contribution ADD COLUMN writer BIGINT REFERENCES account (id)
account_voice.voice_mark: ALTER TABLE account_voice ADD COLUMN voice_mark BYTES
account.contribution_id: ALTER TABLE account ADD COLUMN contribution_id BYTES REFERENCES contribution (id)
outbox.receipt_hash: ALTER TABLE outbox ADD COLUMN receipt_hash BYTES
staff_role.contribution_id: ALTER TABLE staff_role ADD COLUMN contribution_id BYTES
decision.account_id: ALTER TABLE decision ADD COLUMN account_id BIGINT
phase.opened_by: ALTER TABLE phase ADD COLUMN opened_by BIGINT REFERENCES account (id)
contribution.received_at: ALTER TABLE contribution ADD COLUMN received_at BIGINT
evidence.serial: ALTER TABLE evidence ADD COLUMN serial INTEGER
equality_tally.contribution_id: ALTER TABLE equality_tally ADD COLUMN contribution_id BYTES
equality_form.question: ALTER TABLE equality_form ADD COLUMN question BIGINT REFERENCES account (id)
equality_tally.counted_at: ALTER TABLE equality_tally ADD COLUMN counted_at BIGINT
notice_address.receipt_hash: ALTER TABLE notice_address ADD COLUMN receipt_hash BYTES
notice_address.account_id: ALTER TABLE notice_address ADD COLUMN account_id BIGINT
contribution.email: ALTER TABLE contribution ADD COLUMN email TEXT
bridge: CREATE TABLE bridge (account_id BIGINT NOT NULL, contribution_id BYTES NOT NULL)";

on_both_engines!(each_breach_that_is_planted_is_found, async |database| {
    for (word, sql) in PLANTED.lines().map(|line| line.split_once(": ").unwrap()) {
        let scratch = database.engine().fresh();
        let bytes = if database.engine() == Engine::Sqlite {
            "BLOB"
        } else {
            "BYTEA"
        };
        execute(&scratch.address, &sql.replace("BYTES", bytes));
        let found = faults(&Schema::read(&scratch.address));
        assert!(
            found.iter().any(|fault| fault.starts_with(word)),
            "not found: {sql}\n{found:#?}"
        );
    }
});

/// Every value of a world's tables, as text, with where it stands.
fn values(database: &Database, world: World) -> BTreeMap<String, BTreeSet<String>> {
    let schema = Schema::read(&database.address);
    let mut values: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for table in TABLES
        .iter()
        .filter(|(of, _)| *of == world)
        .flat_map(|(_, tables)| tables.iter())
    {
        for (column, kind, _) in &schema.tables[*table].columns {
            let text = match (kind.as_str(), database.engine()) {
                ("Binary", Engine::Sqlite) => format!("lower(hex({column}))"),
                ("Binary", Engine::Postgres) => format!("encode({column}, 'hex')"),
                _ => format!("CAST({column} AS TEXT)"),
            };
            let sql = format!("SELECT {text} AS line FROM {table} WHERE {column} IS NOT NULL");
            for value in lines(&database.address, &sql) {
                values
                    .entry(value)
                    .or_default()
                    .insert(format!("{table}.{column}"));
            }
        }
    }
    values
}

on_both_engines!(
    after_people_have_spoken_no_value_stands_in_both_worlds,
    async |database| {
        let people = spoken(&database);
        assert_eq!(rows(&database.address, "contribution"), people);
        assert_eq!(rows(&database.address, "account_voice"), people);
        let (voices, people) = (values(&database, Voices), values(&database, People));
        // What every row of its kind has tells nobody apart: the audience, the language of the page, the groups that are
        // large enough to speak for themselves.
        let groups = "SELECT code AS line FROM list_entry WHERE list = 'voice_group'";
        let mut coarse = lines(&database.address, groups);
        coarse.extend(["ahp".to_owned(), "en".to_owned()]);
        let telling: Vec<String> = voices
            .iter()
            .filter(|(value, _)| people.contains_key(*value) && !coarse.contains(value))
            .map(|(value, columns)| format!("{value} stands in {columns:?} and in {:?}", people[value]))
            .collect();
        assert_eq!(telling, [""; 0]);
        let sizes = (voices.len(), people.len());
        assert!(sizes.0 > 40 && sizes.1 > 70, "the values are read: {sizes:?}");
    }
);

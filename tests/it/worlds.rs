//! Three worlds live in one database and must not be joined: voices (what was said), people (who has an account) and the
//! desk (who decides). Between them stands reference data, which describes an engagement and nobody in it. The walls
//! are looked for in the real schema of both engines, and in the values themselves after people have spoken.

use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::schema::Schema;
use crate::store::{SLUG, connect, engaged, execute, lines, now};
use ahpslisten::actions::contribute::{Draft, contribute};
use ahpslisten::actions::take_voice::{read_voice, take_voice};
use ahpslisten::chance;
use ahpslisten::domain::audience::Audience;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::phase::PhaseState;
use ahpslisten::keys::Keys;
use ahpslisten::store::accounts::{self, Account};
use ahpslisten::store::outbox::{self, Waiting};
use ahpslisten::store::prompts::{self, Asks, Prompt};
use ahpslisten::store::sessions::{self, Session, World as Whose};
use ahpslisten::store::{engagements, phases};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum World {
    Voices,
    People,
    Desk,
    Reference,
}
use World::{Desk, People, Reference, Voices};

/// Every table of the house. One that is missing here, or here twice, is a fault.
const TABLES: [(World, &[&str]); 4] = [
    (Voices, &["contribution", "evidence", "finding_response"]),
    (
        People,
        &[
            "account",
            "account_confirmation",
            "account_voice",
            "account_session",
            "outbox",
        ],
    ),
    (
        Desk,
        &[
            "staff",
            "staff_role",
            "staff_session",
            "decision",
            "strategy_approval",
        ],
    ),
    (
        Reference,
        &[
            "engagement",
            "wording",
            "list_entry",
            "phase",
            "prompt",
            "import_batch",
            "theme",
            "published_set",
            "finding",
            "finding_theme",
            "strategy_section",
            "strategy_line",
            "citation",
            "release",
        ],
    ),
];

/// The one table in which staff meet words: they act on them in the open, by name.
const IN_THE_OPEN: &str = "decision";

/// Column names that two worlds may share, because no value of one is a value of the other, or because it is one of so
/// few that it tells nobody apart.
const HARMLESS: [(World, World, &[&str]); 3] = [
    // Each table draws its own random ids; the audience is one of three words.
    (Voices, People, &["id", "audience"]),
    (Voices, Desk, &["id"]),
    // Two ways to sign in, of one shape. A person may well have both, under one address, and that tells of no words.
    (
        People,
        Desk,
        &["id", "email", "password_hash", "token_hash", "seen_at", "ends_at"],
    ),
];

fn is_harmless(one: World, other: World, column: &str) -> bool {
    HARMLESS.iter().any(|(a, b, columns)| {
        ((*a, *b) == (one, other) || (*b, *a) == (one, other)) && columns.contains(&column)
    })
}

/// Every breach of the walls in a schema; empty is good.
fn faults(schema: &Schema) -> Vec<String> {
    let mut faults = Vec::new();
    let mut worlds: BTreeMap<&str, World> = BTreeMap::new();
    for (world, tables) in TABLES {
        for table in tables {
            if worlds.insert(table, world).is_some() {
                faults.push(format!("{table} is declared twice"));
            }
        }
    }
    faults.extend(
        schema
            .tables
            .keys()
            .filter(|t| !worlds.contains_key(t.as_str()))
            .map(|t| format!("{t} is undeclared")),
    );
    faults.extend(
        worlds
            .keys()
            .filter(|t| !schema.tables.contains_key(**t))
            .map(|t| format!("{t} is no table")),
    );
    let world_of = |table: &str| worlds.get(table).copied().unwrap_or(Reference);
    for (name, table) in &schema.tables {
        let here = world_of(name);
        let columns: Vec<&str> = table.columns.iter().map(|(column, ..)| column.as_str()).collect();
        // Where a column leads: by its foreign key, by the table that its name names, by a name it shares.
        let mut links: BTreeSet<(String, String)> = BTreeSet::new();
        for (column, other, ..) in &table.foreign_keys {
            links.insert((column.clone(), other.clone()));
        }
        for (other, that) in schema.tables.iter().filter(|(other, _)| *other != name) {
            for column in &columns {
                let shared = that.columns.iter().any(|(theirs, ..)| theirs == column);
                let named = *column == other.as_str() || column.strip_suffix("_id") == Some(other.as_str());
                if named || (shared && !is_harmless(here, world_of(other), column)) {
                    links.insert(((*column).to_owned(), other.clone()));
                }
            }
        }
        for (column, other) in links {
            let open = name == IN_THE_OPEN || other == IN_THE_OPEN;
            let breach = match (here, world_of(&other)) {
                (Voices, People) | (People, Voices) | (People, Desk) | (Desk, People) => true,
                (Voices, Desk) | (Desk, Voices) => !open,
                // Reference data may name the staff who approved it, and nobody else: whoever follows it meets the public.
                (Reference, Voices | People) => table
                    .foreign_keys
                    .iter()
                    .any(|(own, to, ..)| *own == column && *to == other),
                _ => false,
            };
            if breach {
                faults.push(format!(
                    "{name}.{column} leads from {here:?} to {:?} ({other})",
                    world_of(&other)
                ));
            }
        }
        if here == Voices {
            faults.extend(too_fine(name, table));
        }
    }
    faults
}

/// Columns beside the words that tell more of the moment than its day, or number the rows as they come.
fn too_fine(name: &str, table: &crate::schema::Table) -> Vec<String> {
    let leads: Vec<&str> = table.foreign_keys.iter().map(|(own, ..)| own.as_str()).collect();
    // The place in a list comes from a shuffle, the batch from dice: see the test of the order.
    let known = |column: &str| leads.contains(&column) || ["position", "import_batch"].contains(&column);
    let whole_number = |kind: &str| kind == "BigInt" || kind == "Integer";
    table
        .columns
        .iter()
        .filter(|(column, kind, _)| {
            let told = ["_at", "_time", "_ms", "_seq"]
                .iter()
                .any(|ending| column.ends_with(ending));
            let strange = !["Text", "Binary", "BigInt", "Integer"].contains(&kind.as_str());
            told || strange || (whole_number(kind) && !known(column))
        })
        .map(|(column, kind, _)| format!("{name}.{column} ({kind}) is finer than a day"))
        .collect()
}

on_both_engines!(no_way_leads_from_words_to_people, async |database| {
    let schema = Schema::read(&database.address);
    assert_eq!(faults(&schema), [""; 0]);
    assert!(
        schema.tables.len() >= 27 && schema.tables["contribution"].columns.len() > 10,
        "the schema is read"
    );
});

/// Each breach that someone may plant one day, and a word of the fault that must name it.
const PLANTED: [(&str, &str); 11] = [
    (
        "ALTER TABLE contribution ADD COLUMN account_id BIGINT",
        "contribution.account_id",
    ),
    (
        "ALTER TABLE contribution ADD COLUMN writer BIGINT REFERENCES account (id)",
        "contribution.writer",
    ),
    (
        "ALTER TABLE account_voice ADD COLUMN voice_mark BYTES",
        "account_voice.voice_mark",
    ),
    (
        "ALTER TABLE account ADD COLUMN contribution_id BYTES REFERENCES contribution (id)",
        "account.contribution_id",
    ),
    (
        "ALTER TABLE outbox ADD COLUMN receipt_hash BYTES",
        "outbox.receipt_hash",
    ),
    (
        "ALTER TABLE staff_role ADD COLUMN contribution_id BYTES",
        "staff_role.contribution_id",
    ),
    (
        "ALTER TABLE decision ADD COLUMN account_id BIGINT",
        "decision.account_id",
    ),
    (
        "ALTER TABLE phase ADD COLUMN opened_by BIGINT REFERENCES account (id)",
        "phase.opened_by",
    ),
    (
        "ALTER TABLE contribution ADD COLUMN received_at BIGINT",
        "contribution.received_at",
    ),
    (
        "ALTER TABLE evidence ADD COLUMN serial INTEGER",
        "evidence.serial",
    ),
    (
        "CREATE TABLE bridge (account_id BIGINT NOT NULL, contribution_id BYTES NOT NULL)",
        "bridge is undeclared",
    ),
];

on_both_engines!(each_breach_that_is_planted_is_found, async |database| {
    for (sql, word) in PLANTED {
        let scratch = database.engine().fresh();
        let bytes = if database.engine() == Engine::Sqlite {
            "BLOB"
        } else {
            "BYTEA"
        };
        execute(&scratch.address, &sql.replace("BYTES", bytes));
        let found = faults(&Schema::read(&scratch.address));
        assert!(
            found.iter().any(|fault| fault.contains(word)),
            "not found: {sql}\n{found:#?}"
        );
    }
});

/// Twelve physiotherapists join, take their voice and speak, each with a session and a mail that waits.
fn spoken(database: &Database) -> usize {
    let mut c = connect(&database.address);
    engaged(&mut c);
    let keys = Keys::from_secret(chance::bytes());
    let respond = phases::list(&mut c, SLUG).unwrap().remove(1);
    let prompt = Prompt {
        id: Key::from_random(chance::bytes()),
        phase_id: respond.id,
        position: 1,
        asks: Asks::Theme(Key(1)),
    };
    prompts::insert(&mut c, &prompt).unwrap();
    let until = now() + jiff::SignedDuration::from_hours(9);
    phases::mark(
        &mut c,
        respond.id,
        "draft",
        &PhaseState::Open {
            closes_at: until,
            paused: None,
        },
    )
    .unwrap();
    let entries = engagements::list_entries(&mut c, SLUG).unwrap();
    let profession = entries
        .iter()
        .find(|entry| entry.list == "profession")
        .unwrap()
        .code
        .clone();
    for person in 0..12 {
        let account = Account {
            id: Key::from_random(chance::bytes()).0,
            email: format!("person-{person}@example.org"),
            password_hash: format!("$argon2id${person}"),
            audience: Audience::Ahp,
            profession: profession.clone(),
            confirmed: true,
        };
        accounts::insert(&mut c, &account).unwrap();
        let session = Session {
            holder: account.id,
            seen_at: now(),
            ends_at: until,
        };
        sessions::insert(&mut c, Whose::Account, &chance::bytes(), session).unwrap();
        accounts::insert_confirmation(&mut c, &chance::bytes(), account.id, until).unwrap();
        let mail = Waiting {
            id: Key::from_random(chance::bytes()).0,
            recipient: account.email,
            message: "confirm".into(),
            reading: "en".into(),
            facts: "{}".into(),
            due_at: now().as_millisecond(),
            attempts: 0,
        };
        outbox::insert(&mut c, &mail).unwrap();
        let code = take_voice(&mut c, &keys, account.id, respond.id)
            .unwrap()
            .join("-");
        let voice = read_voice(&keys, &respond, &entries, &code).unwrap();
        let words = format!("We can do this, says voice {person} of many.");
        let nonce = chance::bytes();
        let draft = Draft {
            prompt: prompt.id,
            nonce,
            words,
            verdict: None,
            language: "en".into(),
            voice: Some(voice),
        };
        contribute(&mut c, &keys, draft, now()).ok().unwrap();
    }
    12
}

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
        assert_eq!(crate::store::rows(&database.address, "contribution"), people);
        assert_eq!(crate::store::rows(&database.address, "account_voice"), people);
        let (voices, people) = (values(&database, Voices), values(&database, People));
        let shared: Vec<_> = voices
            .iter()
            .filter(|(value, _)| people.contains_key(*value))
            .collect();
        // The words that every row of its kind has: the audience and the language of the page.
        let telling: Vec<_> = shared
            .iter()
            .filter(|(value, _)| !["ahp", "en"].contains(&value.as_str()))
            .map(|(value, columns)| format!("{value} stands in {columns:?} and in {:?}", people[*value]))
            .collect();
        assert_eq!(telling, [""; 0]);
        assert!(
            voices.len() > 30 && people.len() > 60,
            "values are read: {} and {}",
            voices.len(),
            people.len()
        );
    }
);

//! The walls between the worlds: which table belongs to which, and every way in which a schema could join them.

use crate::schema::{Schema, Table};
use std::collections::BTreeSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum World {
    Voices,
    People,
    Desk,
    /// Counters of equality answers: joined to nothing at all.
    Equality,
    /// Addresses that asked for news.
    Notices,
    Reference,
}
use World::{Desk, Equality, Notices, People, Reference, Voices};

/// Every table of the house. One that is missing here, or here twice, is a fault.
pub const TABLES: [(World, &[&str]); 6] = [
    (
        Voices,
        &[
            "contribution",
            "voice_translation",
            "evidence",
            "finding_response",
            "stance",
            "group_stance",
            "stance_figure",
            "audience_figure",
            "contribution_version",
            "appeal",
            "reply",
            "care_case",
            "report",
            "sealed_original",
            "declined_voice",
            "closed_comments",
            "printed_code",
            "spent_token",
        ],
    ),
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
            "second_factor",
            "recovery_code",
            "staff_doorstep",
            "staff_link",
            "decision",
            "strategy_approval",
            "strategy_remark",
            "phase_proposal",
            "phase_signature",
            "phase_rota",
            "rules_lock",
            "heavy_words",
            "moderation_rest",
            "entry_batch",
            "batch_entry",
            "batch_check",
            "batch_doubt",
            "group_session",
            "session_reach",
            "session_need",
            "code_wording",
            "code_memo",
            "coding",
            "bench_read",
            "double_coding",
            "double_unit",
            "double_code",
            "ledger",
            "ledger_head",
        ],
    ),
    (Equality, &["equality_tally", "equality_term", "equality_form"]),
    (Notices, &["notice_address"]),
    (
        Reference,
        &[
            "engagement",
            "wording",
            "translation",
            "list_entry",
            "phase",
            "phase_news",
            "opinion",
            "prompt",
            "printed_tally",
            "voice_key",
            "import_batch",
            "theme",
            "codebook_code",
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

/// The tables in which staff meet words. They decide on them in the open, by name; and while a batch is open, a
/// facilitator can take back what they typed for someone else: never their own words, and gone when it closes. The ledger
/// says of the team what `decision` says, and of an author nothing but the day. Analysts code public words by name.
const IN_THE_OPEN: [&str; 8] = [
    "decision",
    "batch_entry",
    "batch_doubt",
    "ledger",
    "coding",
    "bench_read",
    "double_unit",
    "double_code",
];

/// Column names that two worlds may share, because no value of one is a value of the other, or because it is one of so
/// few that it tells nobody apart.
const HARMLESS: [(World, World, &[&str]); 8] = [
    // Each table draws its own random ids; the audience is one of three words.
    (Voices, People, &["id", "audience"]),
    (Voices, Notices, &["id"]),
    // The channel is one of six words.
    (Voices, Desk, &["id", "channel"]),
    // Which engagement, of a few.
    (Equality, Desk, &["engagement"]),
    (Equality, Notices, &["engagement"]),
    // Someone who is told of news may have an account, or be of the team, under one address: that tells of no words.
    (Notices, People, &["id", "email", "reading"]),
    (Notices, Desk, &["id", "email", "engagement"]),
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
pub fn faults(schema: &Schema) -> Vec<String> {
    let mut faults = undeclared(schema);
    for (name, table) in &schema.tables {
        let here = world_of(name);
        for (column, other) in links(schema, name, table) {
            let there = world_of(&other);
            let key = table
                .foreign_keys
                .iter()
                .any(|(own, to, ..)| *own == column && *to == other);
            let breach = match (here, there) {
                (Voices, People) | (People, Voices) | (People, Desk) | (Desk, People) => true,
                (Voices, Desk) | (Desk, Voices) => {
                    !IN_THE_OPEN.contains(&name.as_str()) && !IN_THE_OPEN.contains(&other.as_str())
                }
                // Reference data may name the staff who approved it, and nobody else: who follows it meets the public.
                (Reference, Voices | People | Equality | Notices) => key,
                (Equality | Notices, Reference) => false,
                (one @ (Equality | Notices), other) | (other, one @ (Equality | Notices)) => one != other,
                _ => false,
            };
            if breach {
                faults.push(format!(
                    "{name}.{column} leads from {here:?} to {there:?} ({other})"
                ));
            }
        }
        if [Voices, Equality, Notices].contains(&here) {
            faults.extend(too_fine(name, table));
        }
    }
    faults
}

fn world_of(table: &str) -> World {
    let declared = TABLES.iter().find(|(_, tables)| tables.contains(&table));
    declared.map_or(Reference, |(world, _)| *world)
}

/// Tables without a world, with two, or that are none.
fn undeclared(schema: &Schema) -> Vec<String> {
    let declared: Vec<&str> = TABLES
        .iter()
        .flat_map(|(_, tables)| tables.iter().copied())
        .collect();
    let unknown = declared
        .iter()
        .filter(|table| !schema.tables.contains_key(**table));
    let times = |table: &str| declared.iter().filter(|known| **known == table).count();
    let not_once = schema.tables.keys().filter(|table| times(table) != 1);
    unknown
        .map(|table| format!("{table} is no table"))
        .chain(not_once.map(|table| format!("{table} is declared {} times", times(table))))
        .collect()
}

/// Where the columns of a table lead: by a foreign key, by the table that a name names, by a name that is shared.
fn links(schema: &Schema, name: &str, table: &Table) -> BTreeSet<(String, String)> {
    let mut links: BTreeSet<(String, String)> = table
        .foreign_keys
        .iter()
        .map(|(column, other, ..)| (column.clone(), other.clone()))
        .collect();
    for (other, that) in schema.tables.iter().filter(|(other, _)| *other != name) {
        for (column, ..) in &table.columns {
            let shared = that.columns.iter().any(|(theirs, ..)| theirs == column);
            let named = column == other || column.strip_suffix("_id") == Some(other);
            if named || (shared && !is_harmless(world_of(name), world_of(other), column)) {
                links.insert((column.clone(), other.clone()));
            }
        }
    }
    links
}

/// Columns beside words, counters and addresses that tell more of the moment than its day, or number the rows as they come.
fn too_fine(name: &str, table: &Table) -> Vec<String> {
    let leads: Vec<&str> = table.foreign_keys.iter().map(|(own, ..)| own.as_str()).collect();
    // The place in a list comes from a shuffle, the batch from dice: see the test of the order.
    // A release is of a day, and its number is public.
    let drawn = ["position", "import_batch", "session", "released_in"];
    // It counts the wordings of one contribution, and tells nothing of others.
    let wording = "version";
    // People and not moments: hands in a room, and what a release says after the gate.
    let counts = ["people", "agree", "disagree", "not_sure", "settled", "waiting"];
    let known = |column: &str| {
        leads.contains(&column) || drawn.contains(&column) || counts.contains(&column) || column == wording
    };
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

//! A schema as an engine itself describes it, in words that both engines share, and as `table!` blocks describe it.

use crate::store::lines;
use ahpslisten::store::Address;
use std::collections::{BTreeMap, BTreeSet};

/// A table as the engine knows it, its types in diesel's words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Name, type, whether it may be null.
    pub columns: Vec<(String, String, bool)>,
    pub primary_key: Vec<String>,
    /// Own column, table, its column, what happens on deletion.
    pub foreign_keys: BTreeSet<(String, String, String, String)>,
    pub indexes: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Schema {
    pub tables: BTreeMap<String, Table>,
}

const OWN_TABLES: [&str; 2] = [
    "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '~_~_%' ESCAPE '~' ORDER BY name",
    "SELECT CAST(tablename AS TEXT) AS line FROM pg_tables WHERE schemaname = 'public' \
     AND tablename NOT LIKE '~_~_%' ESCAPE '~' ORDER BY tablename",
];

/// Table, column, type, nullable, place in the primary key (0: none).
const COLUMNS: [&str; 2] = [
    "SELECT m.name || '|' || c.name || '|' || c.type || '|' || (1 - c.\"notnull\") || '|' || c.pk AS line \
     FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid",
    "SELECT c.relname::text || '|' || a.attname::text || '|' || format_type(a.atttypid, a.atttypmod) || '|' \
     || CASE WHEN a.attnotnull THEN 0 ELSE 1 END || '|' || COALESCE(array_position(k.conkey, a.attnum), 0) AS line \
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped \
     LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p' \
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname, a.attnum",
];

const FOREIGN_KEYS: [&str; 2] = [
    "SELECT m.name || '|' || f.\"from\" || '|' || f.\"table\" || '|' || f.\"to\" || '|' || f.on_delete AS line \
     FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'",
    "SELECT c.conrelid::regclass::text || '|' || a.attname::text || '|' || c.confrelid::regclass::text || '|' || b.attname::text || '|' \
     || CASE c.confdeltype WHEN 'a' THEN 'NO ACTION' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE c.confdeltype::text END AS line \
     FROM pg_constraint c, unnest(c.conkey, c.confkey) AS k(own, other), pg_attribute a, pg_attribute b \
     WHERE c.contype = 'f' AND a.attrelid = c.conrelid AND a.attnum = k.own AND b.attrelid = c.confrelid \
     AND b.attnum = k.other",
];

/// Table, whether unique, columns in order; primary keys apart.
const INDEXES: [&str; 2] = [
    "SELECT m.name || '|' || CASE i.\"unique\" WHEN 1 THEN 'unique' ELSE 'plain' END || '|' \
     || (SELECT group_concat(name, ' ') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) AS line \
     FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table' AND i.origin <> 'pk'",
    "SELECT i.indrelid::regclass::text || '|' || CASE WHEN i.indisunique THEN 'unique' ELSE 'plain' END || '|' \
     || (SELECT string_agg(a.attname::text, ' ' ORDER BY k.at) FROM unnest(i.indkey) WITH ORDINALITY AS k(num, at) \
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num) AS line \
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid \
     WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisprimary",
];

pub fn ask(address: &Address, query: &[&str; 2]) -> Vec<Vec<String>> {
    let sql = if matches!(address, Address::Sqlite(_)) {
        query[0]
    } else {
        query[1]
    };
    lines(address, sql)
        .iter()
        .map(|line| line.split('|').map(str::to_owned).collect())
        .collect()
}

/// The tables of ours; the record of migrations is the tool's.
pub fn tables(address: &Address) -> Vec<String> {
    ask(address, &OWN_TABLES).into_iter().flatten().collect()
}

/// An engine's type in the word that `table!` has for it.
fn in_words(kind: &str) -> String {
    let word = match kind.to_lowercase().as_str() {
        "text" => "Text",
        "bigint" => "BigInt",
        "integer" => "Integer",
        "blob" | "bytea" => "Binary",
        _ => return kind.to_owned(),
    };
    word.to_owned()
}

impl Schema {
    pub fn read(address: &Address) -> Self {
        let mut schema = Schema::default();
        for table in tables(address) {
            schema.tables.insert(table, Table::default());
        }
        let mut keys: BTreeMap<String, BTreeMap<u32, String>> = BTreeMap::new();
        for row in ask(address, &COLUMNS) {
            let Some(table) = schema.tables.get_mut(&row[0]) else {
                continue;
            };
            let place: u32 = row[4].parse().unwrap();
            if place > 0 {
                keys.entry(row[0].clone())
                    .or_default()
                    .insert(place, row[1].clone());
            }
            table
                .columns
                .push((row[1].clone(), in_words(&row[2]), row[3] == "1"));
        }
        for (table, key) in keys {
            schema.tables.get_mut(&table).unwrap().primary_key = key.into_values().collect();
        }
        for row in ask(address, &FOREIGN_KEYS) {
            let [table, own, other, column, deletion] = <[String; 5]>::try_from(row).unwrap();
            schema
                .tables
                .get_mut(&table)
                .unwrap()
                .foreign_keys
                .insert((own, other, column, deletion));
        }
        for row in ask(address, &INDEXES) {
            if let Some(table) = schema.tables.get_mut(&row[0]) {
                table.indexes.insert(format!("{} ({})", row[1], row[2]));
            }
        }
        schema
    }

    /// Columns and primary keys of the `table!` blocks.
    pub fn written(text: &str) -> BTreeMap<String, Table> {
        let mut tables = BTreeMap::new();
        for block in text.split("\ntable! {").skip(1) {
            let (head, body) = block.split_once(") {").unwrap();
            let (name, key) = head.trim().split_once(" (").unwrap();
            let columns = body
                .split_once('}')
                .unwrap()
                .0
                .lines()
                .filter_map(|line| line.trim().split_once(" -> "));
            let table = Table {
                columns: columns
                    .map(|(column, kind)| {
                        let kind = kind.trim_end_matches(',');
                        let inner = kind
                            .strip_prefix("Nullable<")
                            .and_then(|rest| rest.strip_suffix('>'));
                        (
                            column.to_owned(),
                            inner.unwrap_or(kind).to_owned(),
                            inner.is_some(),
                        )
                    })
                    .collect(),
                primary_key: key.split(", ").map(str::to_owned).collect(),
                ..Table::default()
            };
            tables.insert(name.to_owned(), table);
        }
        tables
    }
}

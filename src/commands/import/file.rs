//! Reads the file that an operator names, and says in plain sentences what is wrong with it or with one of its rows.

use crate::actions::import::rows::{
    Fault, FileFault, Mapping, Meanings, Outcome, comma_separated, json_lines,
};
use crate::commands::CommandError;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The largest file that is read at once.
const LARGEST: u64 = 512 * 1024 * 1024;

/// From `WHAT=COLUMN`.
pub fn mapping(pairs: &[String], meanings: Meanings) -> Result<Mapping, CommandError> {
    let mut known: BTreeMap<&str, Option<String>> = [("words", None), ("lang", None), ("decision", None)]
        .into_iter()
        .collect();
    for pair in pairs {
        let (what, column) = pair
            .split_once('=')
            .ok_or_else(|| CommandError(format!("--map {pair:?} is not of the form WHAT=COLUMN.")))?;
        match known.get_mut(what) {
            Some(slot) => *slot = Some(column.to_owned()),
            None => {
                return Err(CommandError(format!(
                    "--map cannot map {what:?}; it maps words, lang and decision."
                )));
            }
        }
    }
    let mut take = |what| known.remove(what).flatten();
    Ok(Mapping {
        words: take("words").unwrap_or_else(|| "words".into()),
        lang: take("lang"),
        decision: take("decision"),
        question: None,
        meanings,
    })
}

/// Why a row is refused, in a few words.
pub fn why(fault: &Fault) -> String {
    match fault {
        Fault::NoWords => "no words".into(),
        Fault::TooLong { limit, got } => format!("{got} characters, more than {limit}"),
        Fault::NotUtf8 => "not UTF-8".into(),
        Fault::Unreadable(error) => error.clone(),
        Fault::NotJson(error) => format!("not JSON: {error}"),
        Fault::NoLanguage(stated) => format!("{stated:?} is no language code"),
        Fault::NoField(field) => format!("no field {field:?}"),
    }
}

/// Reads a whole file.
pub fn read_rows(file: &Path, mapping: &Mapping) -> Result<Vec<Outcome>, CommandError> {
    let name = file.display();
    let cannot =
        |error: &dyn std::fmt::Display| CommandError(format!("The file {name} cannot be read: {error}."));
    let size = fs::metadata(file).map_err(|error| cannot(&error))?.len();
    if size > LARGEST {
        return Err(CommandError(format!(
            "The file {name} is larger than 512 MiB: split it."
        )));
    }
    let bytes = fs::read(file).map_err(|error| cannot(&error))?;
    if file
        .extension()
        .is_some_and(|ending| ending == "jsonl" || ending == "ndjson")
    {
        return Ok(json_lines(&bytes, mapping));
    }
    comma_separated(&bytes, mapping).map_err(|fault| {
        CommandError(match fault {
            FileFault::NoHeader(error) => format!("The file {name} has no header that can be read: {error}."),
            FileFault::NoColumn { missing, columns } => format!(
                "The file {name} has no column {missing:?}; its columns are {}.",
                columns.join(", ")
            ),
        })
    })
}

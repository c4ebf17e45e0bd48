//! Reads the rows of an import file. Each is taken or refused with its number and the reason; nothing is written.

use crate::actions::decide::Ruling;
use crate::actions::import::Row;
use crate::commands::CommandError;
use crate::domain::words::{CONTRIBUTION_LIMIT, TextError, Words};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The largest file that is read at once.
const LARGEST: u64 = 512 * 1024 * 1024;

/// What the values of columns mean.
pub struct Meanings {
    /// Where no column says it.
    pub language: String,
    pub publish: String,
    pub decline: String,
    /// Code of the reason list for what is declined.
    pub reason: String,
    pub publish_all: bool,
}

/// Which column is what, and what its values mean.
pub struct Mapping {
    words: String,
    lang: Option<String>,
    decision: Option<String>,
    meanings: Meanings,
}

/// What became of one row. Rows count from 1, the header not included.
pub enum Outcome {
    Row(Box<Row>),
    Refused { number: usize, why: String },
}

impl Mapping {
    pub fn parse(pairs: &[String], meanings: Meanings) -> Result<Self, CommandError> {
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
        Ok(Self {
            words: take("words").unwrap_or_else(|| "words".into()),
            lang: take("lang"),
            decision: take("decision"),
            meanings,
        })
    }

    fn columns(&self) -> impl Iterator<Item = &String> {
        [Some(&self.words), self.lang.as_ref(), self.decision.as_ref()]
            .into_iter()
            .flatten()
    }

    fn outcome(&self, number: usize, get: impl Fn(&str) -> Option<String>) -> Outcome {
        let refused = |why: String| Outcome::Refused { number, why };
        let words = match Words::parse(&get(&self.words).unwrap_or_default(), CONTRIBUTION_LIMIT) {
            Ok(words) => words,
            Err(TextError::Empty) => return refused("no words".into()),
            Err(TextError::TooLong { limit, got }) => {
                return refused(format!("{got} characters, more than {limit}"));
            }
        };
        let Meanings {
            language,
            publish,
            decline,
            reason,
            publish_all,
        } = &self.meanings;
        let ruling = match self.decision.as_ref().and_then(|column| get(column)) {
            Some(value) if value == *decline => Some(Ruling::Decline {
                reason: reason.clone(),
            }),
            Some(value) if value == *publish => Some(Ruling::Publish),
            _ if *publish_all => Some(Ruling::Publish),
            // Anything else waits in the queue.
            _ => None,
        };
        let language = self
            .lang
            .as_ref()
            .and_then(|column| get(column))
            .filter(|lang| (2..=3).contains(&lang.len()) && lang.bytes().all(|b| b.is_ascii_lowercase()))
            .unwrap_or_else(|| language.clone());
        Outcome::Row(Box::new(Row {
            words,
            language,
            ruling,
        }))
    }
}

/// Reads a whole file; a column that is not there stops it before any row is looked at.
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
        Ok(json_lines(&bytes, mapping))
    } else {
        comma_separated(&bytes, mapping, &name.to_string())
    }
}

fn comma_separated(bytes: &[u8], mapping: &Mapping, name: &str) -> Result<Vec<Outcome>, CommandError> {
    // Spreadsheets put a byte order mark in front.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let header = reader
        .byte_headers()
        .map_err(|error| {
            CommandError(format!(
                "The file {name} has no header that can be read: {error}."
            ))
        })?
        .clone();
    let header: Vec<String> = header
        .iter()
        .map(|cell| String::from_utf8_lossy(cell).into_owned())
        .collect();
    if let Some(missing) = mapping.columns().find(|column| !header.contains(column)) {
        return Err(CommandError(format!(
            "The file {name} has no column {missing:?}; its columns are {}.",
            header.join(", ")
        )));
    }
    Ok((1..)
        .zip(reader.byte_records())
        .map(|(number, record)| match record {
            Err(error) => Outcome::Refused {
                number,
                why: error.to_string(),
            },
            Ok(record) => {
                let cells: Option<Vec<String>> = record
                    .iter()
                    .map(|cell| String::from_utf8(cell.to_vec()).ok())
                    .collect();
                match cells {
                    None => Outcome::Refused {
                        number,
                        why: "not UTF-8".into(),
                    },
                    Some(cells) => mapping.outcome(number, |column| {
                        header
                            .iter()
                            .position(|name| name == column)
                            .and_then(|index| cells.get(index).cloned())
                    }),
                }
            }
        })
        .collect())
}

fn json_lines(bytes: &[u8], mapping: &Mapping) -> Vec<Outcome> {
    let lines = bytes
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.trim_ascii().is_empty());
    (1..)
        .zip(lines)
        .map(
            |(number, line)| match serde_json::from_slice::<serde_json::Value>(line) {
                Err(error) => Outcome::Refused {
                    number,
                    why: format!("not JSON: {error}"),
                },
                Ok(value) => match mapping
                    .columns()
                    .find(|column| value.get(column.as_str()).is_none())
                {
                    Some(missing) => Outcome::Refused {
                        number,
                        why: format!("no field {missing:?}"),
                    },
                    None => mapping.outcome(number, |column| {
                        value
                            .get(column)
                            .map(|cell| cell.as_str().map_or_else(|| cell.to_string(), str::to_owned))
                    }),
                },
            },
        )
        .collect()
}

//! Reads the rows of an import file. Each is taken or refused with its number and the reason; nothing is written. The
//! command and the desk read alike, and each words what was wrong in its own way.

use crate::actions::decide::Ruling;
use crate::actions::import::Row;
use crate::domain::words::{CONTRIBUTION_LIMIT, TextError, Words};

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
    pub words: String,
    pub lang: Option<String>,
    pub decision: Option<String>,
    /// The question by its number, where one file answers several.
    pub question: Option<String>,
    pub meanings: Meanings,
}

/// What became of one row. Rows count from 1, the header not included.
pub enum Outcome {
    Row { number: usize, row: Box<Row> },
    Refused { number: usize, why: Fault },
}

/// Why one row cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    NoWords,
    /// Both in characters as a person counts them.
    TooLong {
        limit: usize,
        got: usize,
    },
    NotUtf8,
    /// What the reader of the format says.
    Unreadable(String),
    NotJson(String),
    NoField(String),
    /// What stands where a language code should.
    NoLanguage(String),
}

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    NoHeader(String),
    NoColumn { missing: String, columns: Vec<String> },
}

impl Mapping {
    fn columns(&self) -> impl Iterator<Item = &String> {
        [
            Some(&self.words),
            self.lang.as_ref(),
            self.decision.as_ref(),
            self.question.as_ref(),
        ]
        .into_iter()
        .flatten()
    }

    fn outcome(&self, number: usize, get: impl Fn(&str) -> Option<String>) -> Outcome {
        let refused = |why| Outcome::Refused { number, why };
        let words = match Words::parse(&get(&self.words).unwrap_or_default(), CONTRIBUTION_LIMIT) {
            Ok(words) => words,
            Err(TextError::Empty) => return refused(Fault::NoWords),
            Err(TextError::TooLong { limit, got }) => {
                return refused(Fault::TooLong { limit, got });
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
        let stated = self
            .lang
            .as_ref()
            .and_then(|column| get(column))
            .unwrap_or_default();
        let language = match stated.trim() {
            "" => language.clone(),
            stated => match primary(stated) {
                Some(tag) => tag,
                None => return refused(Fault::NoLanguage(stated.to_owned())),
            },
        };
        let row = Box::new(Row {
            words,
            language,
            ruling,
            question: self.question.as_ref().and_then(|column| get(column)),
        });
        Outcome::Row { number, row }
    }
}

/// The primary language of a tag, as spreadsheets write it: `EN` and `en-GB` are `en`. Nothing for a language's name.
fn primary(stated: &str) -> Option<String> {
    let tag = stated.split(['-', '_']).next()?.to_ascii_lowercase();
    let is_code = (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
    is_code.then_some(tag)
}

/// Comma-separated values with a header; a column that is not there stops it before any row is looked at.
pub fn comma_separated(bytes: &[u8], mapping: &Mapping) -> Result<Vec<Outcome>, FileFault> {
    // Spreadsheets put a byte order mark in front.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let header = reader
        .byte_headers()
        .map_err(|error| FileFault::NoHeader(error.to_string()))?
        .clone();
    let header: Vec<String> = header
        .iter()
        .map(|cell| String::from_utf8_lossy(cell).into_owned())
        .collect();
    if let Some(missing) = mapping.columns().find(|column| !header.contains(column)) {
        return Err(FileFault::NoColumn {
            missing: missing.clone(),
            columns: header,
        });
    }
    Ok((1..)
        .zip(reader.byte_records())
        .map(|(number, record)| match record {
            Err(error) => Outcome::Refused {
                number,
                why: Fault::Unreadable(error.to_string()),
            },
            Ok(record) => {
                let cells: Option<Vec<String>> = record
                    .iter()
                    .map(|cell| String::from_utf8(cell.to_vec()).ok())
                    .collect();
                match cells {
                    None => Outcome::Refused {
                        number,
                        why: Fault::NotUtf8,
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

/// One JSON object a line.
pub fn json_lines(bytes: &[u8], mapping: &Mapping) -> Vec<Outcome> {
    let lines = bytes
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.trim_ascii().is_empty());
    (1..)
        .zip(lines)
        .map(
            |(number, line)| match serde_json::from_slice::<serde_json::Value>(line) {
                Err(error) => Outcome::Refused {
                    number,
                    why: Fault::NotJson(error.to_string()),
                },
                Ok(value) => match mapping
                    .columns()
                    .find(|column| value.get(column.as_str()).is_none())
                {
                    Some(missing) => Outcome::Refused {
                        number,
                        why: Fault::NoField(missing.clone()),
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

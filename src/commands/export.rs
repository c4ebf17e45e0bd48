//! `export`: the released contributions of an engagement and the comments on them, as the public sees them.
//! Cells that a spreadsheet would take for a formula are defused. Nothing undecided, declined or withdrawn is in it.

use crate::commands::{CommandError, Data, Workbench, stop, wait};
use crate::domain::ids::Key;
use crate::store::shelves::{self, Shelved};
use crate::store::{StoreError, prompts, releases};
use clap::{Args, ValueEnum};
use serde_json::json;
use std::io::{self, Write};

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    Csv,
    Jsonl,
}

#[derive(Args)]
pub struct Options {
    #[arg(long)]
    engagement: String,
    #[arg(long, value_enum, default_value = "csv")]
    format: Form,
    #[command(flatten)]
    data: Data,
}

/// One exported row.
struct Row {
    id: String,
    prompt: String,
    audience: &'static str,
    verdict: String,
    lang: String,
    words: String,
    /// Id of what a comment is on; empty for an answer.
    about: String,
    /// Name of the organisation that says it; empty for people.
    organisation: String,
}

impl Row {
    fn of(prompt: Key, shelved: Shelved) -> Self {
        let verdict = shelved.verdict.map(|verdict| verdict.as_str().to_owned());
        Self {
            id: shelved.id.to_string(),
            prompt: prompt.to_string(),
            audience: shelved.audience.as_str(),
            verdict: verdict.unwrap_or_default(),
            lang: shelved.lang,
            words: shelved.words,
            about: shelved.about.map(|about| about.to_string()).unwrap_or_default(),
            organisation: shelved.organisation.unwrap_or_default(),
        }
    }
}

/// Rows read at a time.
const CHUNK: i64 = 1_000;

pub fn run(options: &Options) -> Result<(), CommandError> {
    let bench = Workbench::open(None, &options.data, false)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut table = csv::Writer::from_writer(Vec::new());
    if matches!(options.format, Form::Csv) {
        table
            .write_record([
                "id",
                "prompt",
                "audience",
                "verdict",
                "lang",
                "words",
                "about",
                "organisation",
            ])
            .map_err(stop)?;
    }
    for row in rows(&bench, &options.engagement)? {
        match options.format {
            Form::Jsonl => {
                let line = json!({
                    "id": row.id, "prompt": row.prompt, "audience": row.audience,
                    "verdict": row.verdict, "lang": row.lang, "words": row.words,
                    "about": row.about, "organisation": row.organisation,
                });
                writeln!(out, "{line}")?;
            }
            Form::Csv => {
                let cells = [
                    row.id.as_str(),
                    &row.prompt,
                    row.audience,
                    &row.verdict,
                    &row.lang,
                    &row.words,
                    &row.about,
                    &row.organisation,
                ];
                table.write_record(cells.map(defused)).map_err(stop)?;
            }
        }
    }
    out.write_all(&table.into_inner().map_err(stop)?)?;
    out.flush()?;
    Ok(())
}

fn rows(bench: &Workbench, slug: &str) -> Result<Vec<Row>, CommandError> {
    wait(async {
        let asked = slug.to_owned();
        let (last, prompts) = bench
            .store
            .read(move |c| {
                Ok::<_, StoreError>((releases::latest_place(c, &asked)?, prompts::list(c, &asked)?))
            })
            .await?;
        if last.0 == 0 {
            return Err(CommandError(format!("There is no engagement named {slug}.")));
        }
        let mut rows = Vec::new();
        for prompt in prompts {
            for list in [
                shelves::list_public,
                shelves::list_comments_of_prompt,
                shelves::list_organisations,
            ] {
                let mut before = last.1.saturating_add(1);
                loop {
                    let id = prompt.id;
                    let found = bench.store.read(move |c| list(c, id, before, CHUNK)).await?;
                    let Some(end) = found.last().map(|row| row.position) else {
                        break;
                    };
                    before = end;
                    rows.extend(found.into_iter().map(|shelved| Row::of(id, shelved)));
                }
            }
        }
        Ok(rows)
    })
}

/// A cell that begins like a formula gets an apostrophe in front (OWASP, CSV injection), full-width signs included.
fn defused(cell: &str) -> String {
    let first = cell.trim_start_matches([' ', '\u{3000}']).chars().next();
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => {
            format!("'{cell}")
        }
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::defused;

    #[test]
    fn formulas_are_defused() {
        for formula in ["=1+1", " @SUM(A1)", "-2", "+3", "＝1", "\t=1"] {
            assert!(defused(formula).starts_with('\''), "{formula:?}");
        }
        assert_eq!(defused("plain - words"), "plain - words");
    }
}

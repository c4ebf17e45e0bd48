//! `import`: contributions from CSV or JSON lines, with a mapping of columns. A dry run by default; every refused
//! row is named with its number and reason; `--apply` imports the rest, and the batch can be undone.

mod file;

use crate::actions::decide::DecideError;
use crate::actions::import::rows::{Meanings, Outcome};
use crate::actions::import::{Target, begin_batch, import_rows};
use crate::actions::undo_import::undo_import;
use crate::commands::{CommandError, Data, Workbench, say, wait};
use crate::domain::ids::Key;
use crate::store::prompts::Asks;
use crate::store::{StoreError, prompts, staff};
use clap::Args;
use file::{mapping, read_rows, why};
use indicatif::{ProgressBar, ProgressStyle};
use std::path::PathBuf;

/// Rows per transaction.
const CHUNK: usize = 500;

#[derive(Args)]
pub struct Options {
    /// CSV file (with a header) or JSON lines file (ending in .jsonl)
    file: Option<PathBuf>,
    #[arg(long)]
    engagement: Option<String>,
    /// Key of the question that the rows answer
    #[arg(long)]
    question: Option<String>,
    /// Which column is what: words=COLUMN, and optionally lang=COLUMN, decision=COLUMN
    #[arg(long = "map", value_name = "WHAT=COLUMN")]
    map: Vec<String>,
    /// Language of the words where no column says it
    #[arg(long, default_value = "en")]
    lang: String,
    /// Value of the decision column that means: publish
    #[arg(long, default_value = "publish")]
    publish: String,
    /// Value of the decision column that means: decline
    #[arg(long, default_value = "decline")]
    decline: String,
    /// Publish every row that no decision column declines
    #[arg(long)]
    publish_all: bool,
    /// Reason code for rows that are declined
    #[arg(long, default_value = "not-about-this")]
    reason: String,
    /// E-mail address of the staff member in whose name rows are decided
    #[arg(long)]
    decided_by: Option<String>,
    /// Really import; without it nothing is written
    #[arg(long)]
    apply: bool,
    /// Take back the batch with this number
    #[arg(long, value_name = "BATCH", conflicts_with = "file")]
    undo: Option<String>,
    #[command(flatten)]
    data: Data,
}

pub fn run(options: &Options) -> Result<(), CommandError> {
    let bench = Workbench::open(None, &options.data, true)?;
    if let Some(batch) = &options.undo {
        return undo(&bench, batch);
    }
    let missing = |what: &str| CommandError(format!("{what} is missing; see `ahpslisten import --help`."));
    let file = options.file.clone().ok_or_else(|| missing("The file"))?;
    let engagement = options
        .engagement
        .clone()
        .ok_or_else(|| missing("--engagement"))?;
    let question = options.question.clone().ok_or_else(|| missing("--question"))?;
    let meanings = Meanings {
        language: options.lang.clone(),
        publish: options.publish.clone(),
        decline: options.decline.clone(),
        reason: options.reason.clone(),
        publish_all: options.publish_all,
    };
    let mapping = mapping(&options.map, meanings)?;
    let outcomes = read_rows(&file, &mapping)?;
    let mut accepted = Vec::new();
    for outcome in outcomes {
        match outcome {
            Outcome::Row { row, .. } => accepted.push(*row),
            Outcome::Refused { number, why: fault } => {
                say(&format!("row {number} refused: {}", why(&fault)))?;
            }
        }
    }
    say(&format!(
        "{} rows can be imported into {engagement}, question {question}.",
        accepted.len()
    ))?;
    let source = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let decides = accepted.iter().any(|row| row.ruling.is_some());
    let decided_by = options.decided_by.clone();
    if decides && decided_by.is_none() {
        return Err(missing("--decided-by, in whose name rows are decided,"));
    }
    let apply = options.apply;
    let batch = wait(async {
        let target = find_target(&bench, &engagement, &question, decided_by).await?;
        if !apply {
            return Ok(None);
        }
        let now = bench.clock.now();
        let slug = engagement.clone();
        let batch = bench
            .store
            .write(move |c| begin_batch(c, &slug, &source, now))
            .await?;
        let target = Target { batch, ..target };
        let bar = ProgressBar::new(accepted.len().try_into().unwrap_or(u64::MAX)).with_style(
            ProgressStyle::with_template("{bar:40} {pos} of {len} rows, {eta} left")
                .unwrap_or_else(|_| ProgressStyle::default_bar()),
        );
        for chunk in accepted.chunks(CHUNK) {
            let (target, rows) = (target.clone(), chunk.to_vec());
            let size = rows.len();
            bench
                .store
                .write(move |c| import_rows(c, &target, &rows, now))
                .await
                .map_err(explain)?;
            bar.inc(size.try_into().unwrap_or(0));
        }
        bar.finish();
        Ok(Some(batch))
    })?;
    match batch {
        None => say("Nothing was written: this was a dry run. Add --apply to import."),
        Some(batch) => {
            let number = Key(batch);
            say(&format!(
                "Imported as batch {number}. Undo with: ahpslisten import --undo {number}"
            ))
        }
    }
}

fn explain(error: DecideError) -> CommandError {
    match error {
        DecideError::NoSuchReason => {
            CommandError("The reason is not on the engagement's list of reasons.".into())
        }
        DecideError::Store(error) => error.into(),
        DecideError::NoSuchContribution
        | DecideError::AlreadyDecided(_)
        | DecideError::Changed
        | DecideError::OwnRefusal
        | DecideError::OwnAcceptance
        | DecideError::Unread
        | DecideError::NoSuchQuestion
        | DecideError::NoWorryHere => CommandError("A row could not be decided.".into()),
    }
}

async fn find_target(
    bench: &Workbench,
    slug: &str,
    question: &str,
    decided_by: Option<String>,
) -> Result<Target, CommandError> {
    let (asked, key) = (slug.to_owned(), question.to_owned());
    let prompt = bench
        .store
        .read(move |c| {
            let all = prompts::list(c, &asked)?;
            Ok::<_, StoreError>(
                all.into_iter()
                    .find(|prompt| prompt.asks == Asks::Question(key.clone())),
            )
        })
        .await?
        .ok_or_else(|| CommandError(format!("The engagement {slug} has no question {question}.")))?;
    let staff_id = match decided_by {
        None => None,
        Some(email) => {
            let asked = email.to_lowercase();
            let person = bench.store.read(move |c| staff::find_by_email(c, &asked)).await?;
            Some(
                person
                    .ok_or_else(|| CommandError(format!("Nobody on the team has the address {email}.")))?
                    .id,
            )
        }
    };
    Ok(Target {
        engagement: slug.to_owned(),
        prompt: prompt.id,
        batch: 0,
        decided_by: staff_id,
    })
}

fn undo(bench: &Workbench, batch: &str) -> Result<(), CommandError> {
    let id = Key::parse(batch).ok_or_else(|| CommandError(format!("{batch} is no batch number.")))?;
    let now = bench.clock.now();
    let gone = wait(async {
        match bench.store.write(move |c| undo_import(c, id, now)).await {
            Ok(gone) => Ok(gone),
            Err(StoreError::Conflict) => Err(CommandError(
                "That batch is unknown, was undone before, or is public already.".into(),
            )),
            Err(error) => Err(error.into()),
        }
    })?;
    say(&format!("{gone} contributions of batch {batch} were taken back."))
}
